// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clause/notessection.h"

#include "models/exploration/dates.h"
#include "models/exploration/desk/annotating.h"
#include "models/exploration/enumeration.h"
#include "views/clause/noteedit.h"
#include "views/shared/flowlayout.h"
#include "views/shared/fonts.h"
#include "views/shared/parts.h"
#include "views/shared/plaintext.h"
#include "views/shared/textbutton.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

namespace partnership {
namespace {

constexpr qsizetype mostNotes = 30;     ///< in the pane, which is for reading a clause
constexpr qsizetype mostLetters = 2000; ///< of one of them
constexpr qsizetype mostTags = 40;

void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

QString dayOf(const Annotation &note)
{
    const QDate day = QDateTime::fromString(note.recorded, Qt::ISODateWithMs).toLocalTime().date();
    return shortDate(day.toString(Qt::ISODate));
}

} // namespace

NotesSection::NotesSection(const Exploration &exploration, QWidget *parent)
    : QWidget(parent), m_exploration(exploration), m_of(hintLabel({})),
      m_write(new TextButton(Icon::Add, tr("Write a note")))
{
    m_write->setToolTip(tr("Writes a note on what is current, or on the words that are selected"));
    connect(m_write, &QToolButton::clicked, this, [this] { writeNote(target()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(makeHeading());
    layout->addWidget(makeTags());
    m_notes = new QVBoxLayout;
    m_notes->setContentsMargins({});
    m_notes->setSpacing(8);
    layout->addLayout(m_notes);
    layout->addWidget(makeEditor());
    layout->addWidget(m_write, 0, Qt::AlignLeft);
    end();
    connect(&exploration, &Exploration::annotationsChanged, this, &NotesSection::refresh);
    connect(&exploration, &Exploration::becameWhole, this, &NotesSection::refresh);
    connect(&exploration.focus(), &Focus::currentChanged, this, &NotesSection::refresh);
    connect(&exploration, &Exploration::contentsChanged, this, [this] { m_clause = -1; });
}

QWidget *NotesSection::makeHeading()
{
    auto *heading = new QWidget;
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins({});
    m_star = new QToolButton;
    m_star->setAutoRaise(true);
    m_star->setCheckable(true);
    m_star->setFont(fonts::sans(15));
    connect(m_star, &QToolButton::clicked, this, &NotesSection::toggleStar);
    row->addWidget(plainLabel(tr("Notes"), fonts::sans(12.5, true)), 1);
    row->addWidget(m_of);
    row->addWidget(m_star);
    return heading;
}

QWidget *NotesSection::makeTags()
{
    auto *holder = new QWidget;
    m_tags = new FlowLayout(4, holder);
    m_tags->setContentsMargins({});
    m_tag = new QLineEdit(holder);
    m_tag->setPlaceholderText(tr("Add a tag"));
    m_tag->setAccessibleName(tr("Add a tag"));
    m_tag->setMaxLength(int(Annotation::longestTag));
    m_tag->setFixedWidth(m_tag->fontMetrics().averageCharWidth() * 16);
    auto *completer = new QCompleter(new QStringListModel(m_tag), m_tag);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_tag->setCompleter(completer);
    connect(m_tag, &QLineEdit::returnPressed, this, &NotesSection::addTypedTag);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &NotesSection::addTypedTag,
            Qt::QueuedConnection);
    return holder;
}

QWidget *NotesSection::makeEditor()
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    m_writingOf = hintLabel({});
    m_writingOf->setWordWrap(true);
    m_edit = new NoteEdit;
    m_edit->setAccessibleName(tr("Words of the note"));
    connect(m_edit, &NoteEdit::finished, this, &NotesSection::keepWritten);
    connect(m_edit, &NoteEdit::givenUp, this, &NotesSection::end);
    layout->addWidget(m_writingOf);
    layout->addWidget(m_edit);
    return holder;
}

/// On the ground of lists a dark line has no edge.
void NotesSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    QPalette own = palette();
    own.setBrush(QPalette::Base, own.button());
    m_tag->setPalette(own);
}

void NotesSection::showOf(int clause)
{
    keepWritten();
    m_clause = clause;
    refresh();
}

AnnotatedItem NotesSection::target() const
{
    const Contents &contents = m_exploration.contents();
    const ItemId current = m_exploration.focus().current();
    const bool isHere = canBeAnnotated(current) && thingsHere().contains(current);
    return annotatedItem(contents, isHere ? current : contents.clauses()[m_clause].id);
}

/// The clause and all that stands in it.
QList<ItemId> NotesSection::thingsHere() const
{
    const Contents &contents = m_exploration.contents();
    const ClauseRow &clause = contents.clauses()[m_clause];
    QList<ItemId> things{clause.id};
    for (const int row : clause.commitments)
        things.append(contents.commitments()[row].id);
    for (const int row : clause.events)
        things.append(contents.events()[row].id);
    for (const int row : clause.agencies)
        things.append(contents.agencies()[row].id);
    for (const int row : clause.instruments)
        things.append(contents.instruments()[row].id);
    return things;
}

void NotesSection::refresh()
{
    if (m_clause < 0)
        return;
    const AnnotatedItem on = target();
    const AnnotationBook::Put put = m_exploration.annotations().of(itemOf(on));
    m_of->setText(tr("on %1").arg(cut(on.label, 24)));
    showStar(put);
    showTags(put.tags);
    showNotes();
    const bool mayWrite = m_exploration.library() && m_exploration.isWhole();
    for (QWidget *widget : QList<QWidget *>{m_star, m_tag, m_write})
        widget->setEnabled(mayWrite);
    m_tag->setToolTip(plainToolTip(tr("Tags of %1: Return adds what is written").arg(on.label)));
}

void NotesSection::showStar(const AnnotationBook::Put &put)
{
    m_star->setChecked(put.isStarred);
    m_star->setText(QChar(put.isStarred ? 0x2605 : 0x2606));
    m_star->setToolTip(put.isStarred ? tr("Takes the star off") : tr("Puts a star on it"));
    m_star->setAccessibleName(tr("Star"));
}

void NotesSection::showTags(const QStringList &tags)
{
    m_tags->removeWidget(m_tag);
    empty(*m_tags);
    for (const QString &tag : tags.first(qMin(tags.size(), mostTags)))
        m_tags->addWidget(makeChip(tag));
    if (const qsizetype more = tags.size() - mostTags; more > 0)
        m_tags->addWidget(hintLabel(tr("and %1 more").arg(more)));
    m_tags->addWidget(m_tag);
    auto *known = static_cast<QStringListModel *>(m_tag->completer()->model());
    if (const QStringList all = m_exploration.annotations().tags(); known->stringList() != all)
        known->setStringList(all);
}

QWidget *NotesSection::makeChip(const QString &tag)
{
    auto *chip = new TextButton(Icon::Remove, plainCaption(cut(tag, 32)));
    chip->setToolTip(plainToolTip(tr("Takes the tag “%1” off").arg(tag)));
    chip->setAccessibleName(tr("Tag %1, take off").arg(tag));
    connect(chip, &QToolButton::clicked, this, [this, tag] {
        if (m_desk.tag)
            m_desk.tag(target(), tag, false);
    });
    return chip;
}

/// Asked for only where there are any.
QList<Annotation> NotesSection::notesHere() const
{
    QList<AnnotatedThing> noted;
    for (const ItemId &item : thingsHere()) {
        if (!m_exploration.annotations().of(item).isNoted)
            continue;
        for (const ItemId &kept : m_exploration.contents().idsOf(item))
            noted.append({annotatedKind(kept.kind), kept.id});
    }
    const auto found = noted.isEmpty() ? QList<Annotation>() : annotationsOf(*m_exploration.library(), noted);
    QList<Annotation> notes = found ? *found : QList<Annotation>();
    notes.removeIf([](const Annotation &one) { return one.kind != AnnotationKind::Note; });
    return notes;
}

void NotesSection::showNotes()
{
    empty(*m_notes);
    const QList<Annotation> notes = notesHere();
    for (const Annotation &note : notes.first(qMin(notes.size(), mostNotes)))
        m_notes->addWidget(makeNote(note));
    if (const qsizetype more = notes.size() - mostNotes; more > 0)
        m_notes->addWidget(hintLabel(tr("and %1 more: note list tells them all").arg(more)));
    if (notes.isEmpty() && !m_exploration.isWhole())
        m_notes->addWidget(hintLabel(tr("What was noted is still being read.")));
}

/// Our words, in the sans; above them what they are on, below them the way to change them.
QWidget *NotesSection::makeNote(const Annotation &note)
{
    auto *shown = new QWidget;
    auto *layout = new QVBoxLayout(shown);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    auto *words = plainLabel(cut(note.text, mostLetters), fonts::sans(13));
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(tr("Note on %1: %2").arg(note.item.label, note.text));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2);
    const QString on = note.item.isPassage() ? quoted(cut(note.item.words, 60)) : note.item.label;
    auto *remark = hintLabel(
        tr("on %1 · %2 · %3").arg(on, note.who.isEmpty() ? tr("nobody told") : note.who, dayOf(note)));
    remark->setWordWrap(true);
    auto *edit = iconButton(Icon::Edit, tr("Edit this note"));
    auto *remove = iconButton(Icon::Remove, tr("Remove this note"));
    connect(edit, &QToolButton::clicked, this, [this, note] { begin({note.item, note}, note.text); });
    connect(remove, &QToolButton::clicked, this, [this, note] {
        if (m_desk.remove)
            m_desk.remove(note);
    });
    foot->addWidget(remark, 1);
    foot->addWidget(edit);
    foot->addWidget(remove);
    layout->addWidget(words);
    layout->addLayout(foot);
    return shown;
}

void NotesSection::writeNote(const AnnotatedItem &on)
{
    if (m_exploration.library() && m_exploration.isWhole())
        begin({on, std::nullopt}, {});
}

void NotesSection::begin(const Writing &writing, const QString &text)
{
    if (!keepWritten())
        return;
    m_writing = writing;
    const QString on = writing.on.isPassage() ? quoted(cut(writing.on.words, 120)) : writing.on.label;
    m_writingOf->setText(writing.before ? tr("Note on %1, as it shall be:").arg(on)
                                        : tr("Note on %1:").arg(on));
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    m_edit->parentWidget()->show();
    m_write->hide();
    m_edit->setFocus(Qt::OtherFocusReason);
    emit writingBegun(m_edit);
}

void NotesSection::end()
{
    m_writing.reset();
    const bool hadFocus = m_edit->hasFocus();
    m_keeping = true; // a line that goes loses the keyboard, which would keep it
    m_edit->parentWidget()->hide();
    m_edit->clear();
    m_keeping = false;
    m_write->show();
    if (hadFocus)
        m_write->setFocus(Qt::OtherFocusReason);
}

/// What could not be kept stays to be kept elsewhere.
bool NotesSection::keepWritten()
{
    if (!m_writing || m_keeping)
        return true;
    const Writing writing = *m_writing;
    const QString text = m_edit->toPlainText();
    const bool isSame = writing.before ? text == writing.before->text : text.trimmed().isEmpty();
    m_keeping = true;
    bool kept = true;
    if (!isSame && writing.before && text.trimmed().isEmpty())
        kept = m_desk.remove && m_desk.remove(*writing.before);
    else if (!isSame)
        kept = writing.before ? m_desk.edit && m_desk.edit(*writing.before, text)
                              : m_desk.write && m_desk.write(writing.on, text);
    m_keeping = false;
    if (kept)
        end();
    return kept;
}

void NotesSection::typeTag()
{
    m_tag->setFocus(Qt::ShortcutFocusReason);
    emit writingBegun(m_tag);
}

void NotesSection::addTypedTag()
{
    const QString tag = m_tag->text().trimmed();
    if (m_clause < 0 || tag.isEmpty() || !m_desk.tag || !m_desk.tag(target(), tag, true))
        return;
    m_tag->clear();
    m_tag->setFocus(Qt::OtherFocusReason);
}

void NotesSection::toggleStar()
{
    if (m_clause < 0)
        return;
    const AnnotatedItem on = target();
    const bool isStarred = m_exploration.annotations().of(itemOf(on)).isStarred;
    if (!m_desk.star || !m_desk.star(on, !isStarred))
        m_star->setChecked(isStarred);
}

} // namespace partnership
