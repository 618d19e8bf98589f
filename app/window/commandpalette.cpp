// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/commandpalette.h"

#include "views/shared/parts.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace partnership {
namespace {

/// The action's words without the mark of its mnemonic.
QString plainText(const QAction *action)
{
    return action->text().remove(QLatin1Char('&'));
}

/// Holds the place of an icon, so that all names begin in one line.
QIcon noIcon()
{
    QPixmap nothing(16, 16);
    nothing.fill(Qt::transparent);
    return nothing;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words,
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

constexpr int placesAtMost = 40;

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, const QList<QAction *> &views,
                               Exploration &exploration, QWidget *parent)
    : QDialog(parent, Qt::Popup), m_actions(actions), m_views(views), m_exploration(exploration)
{
    setAccessibleName(tr("Commands"));
    makeWords();
    makeList();
    m_keys = hintLabel({});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    layout->addWidget(m_keys);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 24);
    narrow({});
    m_words->setFocus();
}

void CommandPalette::type(const QString &words)
{
    m_words->setText(words + QLatin1Char(' '));
}

void CommandPalette::makeWords()
{
    m_words = new QLineEdit(this);
    m_words->setPlaceholderText(
        tr("Type a part of the name of a command, saved view, agency or instrument, or the number of a "
           "clause."));
    m_words->setAccessibleName(tr("Command"));
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::narrow);
}

void CommandPalette::makeList()
{
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->setIconSize({16, 16});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::itemClicked, this, [this] { run(false); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CommandPalette::tellKeys);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (const auto *key = static_cast<QKeyEvent *>(event); key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(key->modifiers().testFlag(Qt::ControlModifier));
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::narrow(const QString &words)
{
    m_list->clear();
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    addActions(wanted);
    addViews(wanted);
    addPlaces(words);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    tellKeys();
}

void CommandPalette::addActions(const QStringList &wanted)
{
    for (QAction *action : std::as_const(m_actions)) {
        if (action->isEnabled() && holdsAll(plainText(action), wanted))
            addRow(action->icon(), plainText(action), action->shortcut().toString(QKeySequence::NativeText),
                   QVariant::fromValue(action));
    }
}

void CommandPalette::addViews(const QStringList &wanted)
{
    const QString kind = tr("Saved view");
    for (QAction *view : std::as_const(m_views)) {
        const QString name = view->data().toString();
        if (holdsAll(name + QLatin1Char(' ') + kind, wanted))
            addRow({}, name, kind, QVariant::fromValue(view));
    }
}

void CommandPalette::addPlaces(const QString &words)
{
    m_places = placesCalled(m_exploration, words, placesAtMost);
    for (int i = 0; i < m_places.size(); ++i)
        addRow({}, m_places[i].name, m_places[i].kind, i);
}

void CommandPalette::addRow(const QIcon &icon, const QString &name, const QString &remark,
                            const QVariant &meant)
{
    auto *item = new QTreeWidgetItem(m_list, {name, remark});
    item->setIcon(0, icon.isNull() ? noIcon() : icon);
    item->setForeground(1, palette().placeholderText());
    item->setData(0, Qt::UserRole, meant);
}

void CommandPalette::tellKeys()
{
    const Place *place = currentPlace();
    m_keys->setText(!m_list->currentItem()
                        ? tr("Nothing is called so. The search box finds words in clauses.")
                    : m_views.contains(currentAction()) ? tr("Enter opens the view.")
                    : !place                            ? tr("Enter runs the command.")
                    : place->narrowed ? tr("Enter goes there, Ctrl+Enter shows nothing else.")
                                      : tr("Enter goes there."));
}

QAction *CommandPalette::currentAction() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).value<QAction *>() : nullptr;
}

const Place *CommandPalette::currentPlace() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item && !currentAction() ? &m_places[item->data(0, Qt::UserRole).toInt()] : nullptr;
}

void CommandPalette::run(bool narrowing)
{
    if (QAction *action = currentAction()) {
        accept();
        action->trigger();
    } else if (const Place *place = currentPlace()) {
        accept();
        if (narrowing && place->narrowed)
            m_exploration.focus().setFilter(*place->narrowed);
        m_exploration.focus().setCurrent(place->item);
    }
}

} // namespace partnership
