// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/searchbox.h"

#include "models/exploration/address.h"
#include "models/exploration/places.h"
#include "views/filter/completionlist.h"
#include "views/shared/fonts.h"
#include "views/shared/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace partnership {
namespace {

constexpr int pauseMilliseconds = 450;
constexpr int completionsAtMost = 60;
constexpr int page = 10;

} // namespace

SearchBox::SearchBox(Exploration &exploration, QWidget *parent)
    : QLineEdit(parent), m_exploration(exploration), m_completions(new CompletionList(this)),
      m_base(exploration.focus().filter())
{
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search:  ministry:METI “green energy”"));
    setToolTip(tr("Words, “phrases”, beginnings*, fields like ministry:METI, pillar:II or year:2026, or the "
                  "number of a "
                  "clause to go to"));
    setFont(fonts::sans(13));
    setMinimumWidth(200);
    addAction(icon(Icon::Search, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { apply(Why::Pause); });
    connect(this, &QLineEdit::returnPressed, this, [this] { apply(Why::Enter); });
    connect(&exploration.focus(), &Focus::filterChanged, this, &SearchBox::followFilter);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::offer);
    connect(m_completions, &CompletionList::clickedOn, this, &SearchBox::complete);
    followFilter();
}

void SearchBox::take()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

/// While someone types, each pause replaces what the one before it made of the words: m_base stays. What is
/// only half a field then ("ministry:ME") is no problem yet.
void SearchBox::apply(Why why)
{
    m_pause.stop();
    if (const ItemId clause = clauseNumbered(m_exploration, text()); !clause.isNull()) {
        if (why == Why::Enter)
            goTo(clause);
        return;
    }
    const Result<Filter> filter = m_exploration.typed(text(), m_base);
    if (!filter) {
        if (why == Why::Enter)
            emit refused(filter.problem(), text());
        return;
    }
    emit understood();
    narrow(*filter);
    if (why == Why::Enter || isAddress(text()))
        followFilter();
}

/// A number alone is where somebody wants to be, not a word of the text; in quotation marks it is one.
void SearchBox::goTo(ItemId clause)
{
    emit understood();
    narrow(m_base);
    followFilter();
    m_exploration.focus().setCurrent(clause);
    selectAll();
}

/// Words that are still being typed are one narrowing, however many pauses they take: one Esc undoes them.
void SearchBox::narrow(const Filter &filter)
{
    Focus &focus = m_exploration.focus();
    if (filter == focus.filter())
        return;
    const QScopedValueRollback applying(m_applying, true);
    if (m_narrowed)
        focus.amendFilter(filter);
    else
        focus.setFilter(filter);
    m_narrowed = true;
}

/// The box holds the words searched for; all else that filters stands as chips.
void SearchBox::followFilter()
{
    if (m_applying)
        return;
    m_pause.stop();
    m_narrowed = false;
    const Filter filter = m_exploration.focus().filter();
    m_base = filter.searching(QString());
    if (text() != filter.search())
        setText(filter.search());
}

void SearchBox::offer()
{
    setAccessibleDescription({});
    m_completions->offer(Completions(m_exploration, text(), cursorPosition()).offered(completionsAtMost));
}

/// As if it had been typed, so that it can be undone as what is typed can.
void SearchBox::complete(const Completion &completion)
{
    const Completions::Edit edit = Completions(m_exploration, text(), cursorPosition()).with(completion);
    selectAll();
    insert(edit.search);
    setCursorPosition(edit.cursor);
    offer();
}

/// Whether the key was meant for what is offered.
bool SearchBox::steer(int key)
{
    if (!m_completions->isVisible()) {
        if (key == Qt::Key_Down)
            offer();
        return key == Qt::Key_Down;
    }
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_completions->step(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_completions->step(key == Qt::Key_PageDown ? page : -page);
        return true;
    case Qt::Key_Escape:
        m_completions->hide();
        return true;
    case Qt::Key_Tab:
        complete(m_completions->chosen().value_or(*m_completions->first()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const std::optional<Completion> chosen = m_completions->chosen()) {
            complete(*chosen);
            return true;
        }
        m_completions->hide();
        return false;
    default:
        return false;
    }
}

/// Tab would leave the line, and Esc undo a narrowing, before any key is pressed in it.
bool SearchBox::event(QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride
                          ? static_cast<QKeyEvent *>(event)
                          : nullptr;
    const bool isPlain = key && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && key->type() == QEvent::KeyPress && steer(key->key()))
        return true;
    if (isPlain && key->type() == QEvent::ShortcutOverride && key->key() == Qt::Key_Escape &&
        m_completions->isVisible()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    m_completions->hide();
    QLineEdit::focusOutEvent(event);
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QString keys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    const int room = width() - fontMetrics().horizontalAdvance(placeholderText()) - 40;
    const int wide = fontMetrics().horizontalAdvance(keys);
    if (!text().isEmpty() || hasFocus() || wide > room)
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(0, 0, -9, 0), int(Qt::AlignRight | Qt::AlignVCenter), keys);
}

} // namespace partnership
