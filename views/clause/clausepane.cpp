// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clause/clausepane.h"

#include "models/exploration/captions.h"
#include "models/exploration/desk/annotating.h"
#include "views/clause/factlist.h"
#include "views/clause/factsection.h"
#include "views/clause/markformat.h"
#include "views/clause/notessection.h"
#include "views/clause/pairlist.h"
#include "views/clause/progresssection.h"
#include "views/clause/titled.h"
#include "views/clause/unseenmarks.h"
#include "views/shared/fonts.h"
#include "views/shared/growingtext.h"
#include "views/shared/parts.h"
#include "views/shared/related.h"
#include "views/shared/swatch.h"
#include "views/shared/textbutton.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

namespace partnership {
namespace {

constexpr double textSize = 14.5;
constexpr double textLine = 24;
constexpr double markSize = 11; ///< of the names of unseen signs
constexpr double leadInSize = 12.5;
constexpr double leadInLine = 19;

QTextCharFormat inkOf(const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

QTextCharFormat faceOf(const QFont &font, const QColor &colour)
{
    QTextCharFormat format = inkOf(colour);
    format.setFont(font);
    return format;
}

QBoxLayout *column(QWidget *of, const QMargins &margins, int spacing)
{
    auto *layout = new QVBoxLayout(of);
    layout->setContentsMargins(margins);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

ClausePane::ClausePane(Exploration &exploration, QWidget *parent)
    : QWidget(parent), m_exploration(exploration)
{
    setAccessibleName(tr("Clause"));
    QBoxLayout *layout = column(this, {}, 0);
    m_empty = hintLabel({}, this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(16);
    m_content = new QWidget;
    QBoxLayout *content = column(m_content, {}, 0);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would have all words broken into lines anew.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setWidget(makeBody());
    content->addWidget(m_scroll, 1);
    content->addWidget(ruleLine());
    content->addWidget(makeFooter());
    layout->addWidget(m_empty);
    layout->addWidget(m_content, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    showLegend();
    fitPlace();

    connect(&exploration.focus(), &Focus::currentChanged, this, &ClausePane::follow);
    connect(&exploration, &Exploration::selectionChanged, this, &ClausePane::follow);
    connect(&exploration, &Exploration::decisionsChanged, this, [this] {
        if (m_clause >= 0)
            m_facts->showOf(m_clause, m_shown.commitment);
    });
    connect(&exploration, &Exploration::annotationsChanged, this, [this] {
        if (m_clause >= 0)
            showText(); // passages are marked in it
    });
    connect(&exploration, &Exploration::contentsChanged, this, [this] {
        m_clause = -1;
        m_shown = {};
        fitPlace();
    });
    follow();
}

QWidget *ClausePane::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_number = plainLabel({}, fonts::sans(22, true));
    m_swatch = new Swatch(Swatch::Of::Pillar, {9, 9});
    m_label = plainLabel({}, fonts::sans(13, true));
    m_section = plainLabel({}, fonts::sans(13));
    m_section->setWordWrap(true);
    m_previous = iconButton(Icon::Previous, tr("Previous clause"));
    m_next = iconButton(Icon::Next, tr("Next clause"));
    connect(m_previous, &QToolButton::clicked, this, &ClausePane::previousClause);
    connect(m_next, &QToolButton::clicked, this, &ClausePane::nextClause);
    row->addWidget(m_number);
    row->addSpacing(4);
    row->addWidget(m_swatch);
    row->addWidget(m_label);
    row->addWidget(m_section, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return header;
}

QWidget *ClausePane::makeBody()
{
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    QBoxLayout *layout = column(body, {14, 8, qMax(2, 14 - bar), 12}, 8);
    m_leadIn = new GrowingText;
    m_leadIn->setAccessibleName(tr("Lead-in"));
    m_legend = new GrowingText;
    m_legend->setAccessibleName(tr("Kinds of marks"));
    m_facts = new FactSection(m_exploration);
    connect(&m_facts->list(), &FactList::correctionWanted, this, &ClausePane::correctionWanted);
    m_pairCount = hintLabel({});
    m_pairs = new PairList;
    m_progress = new ProgressSection(m_exploration);
    m_notes = new NotesSection(m_exploration);
    // Where it is is known once it is laid out.
    connect(m_notes, &NotesSection::writingBegun, this, [this](QWidget *in) {
        QTimer::singleShot(0, in, [this, in] { m_scroll->ensureWidgetVisible(in); });
    });
    connect(m_progress, &ProgressSection::recordWanted, this, &ClausePane::recordWanted);
    layout->addWidget(makeHeader());
    layout->addWidget(m_leadIn);
    layout->addWidget(makeText());
    layout->addWidget(m_legend);
    layout->addWidget(ruleLine());
    layout->addWidget(m_facts);
    layout->addWidget(ruleLine());
    layout->addLayout(titled(tr("Counterparts"), m_pairCount));
    layout->addWidget(m_pairs);
    layout->addWidget(ruleLine());
    layout->addWidget(m_progress);
    layout->addWidget(ruleLine());
    layout->addWidget(m_notes);
    layout->addStretch(1);
    return body;
}

QWidget *ClausePane::makeText()
{
    auto *framed = new QWidget;
    auto *row = new QHBoxLayout(framed);
    row->setContentsMargins({});
    row->setSpacing(10);
    m_bar = new Swatch(Swatch::Of::Pillar, {3, 0});
    m_text = new GrowingText;
    m_text->setAccessibleName(tr("Words of the clause"));
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ClausePane::open);
    connect(m_text, &QTextBrowser::highlighted, this, &ClausePane::hover);
    row->addWidget(m_bar);
    row->addWidget(m_text, 1);
    return framed;
}

QWidget *ClausePane::makeFooter()
{
    auto *footer = new QWidget;
    footer->setBackgroundRole(QPalette::Window);
    footer->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(14, 7, 14, 7);
    auto *copy = new TextButton(Icon::CopyCitation, tr("Copy with citation"));
    copy->setToolTip(tr("Copies the clause, or what is selected of it, with title, date and number"));
    connect(copy, &QToolButton::clicked, this, &ClausePane::citationWanted);
    m_place = hintLabel({});
    m_place->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(m_place);
    return footer;
}

void ClausePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // What is inside gets its palette after this widget.
    if (event->type() == QEvent::PaletteChange)
        QTimer::singleShot(0, this, [this] {
            showLegend();
            renew();
        });
}

void ClausePane::follow()
{
    const int before = m_clause;
    m_clause = clauseToShow(m_exploration, m_exploration.focus().current(), m_clause);
    refresh();
    if (m_clause != before)
        m_scroll->ensureVisible(0, 0);
}

void ClausePane::refresh()
{
    m_content->setVisible(m_clause >= 0);
    m_empty->setVisible(m_clause < 0);
    if (m_clause < 0) {
        m_empty->setText(m_exploration.contents().clauses().isEmpty()
                             ? tr("This library holds no statement yet. Import one to read it here.")
                             : tr("Choose a clause in the outline or a row of the table to read it here."));
        return;
    }
    const Shown before = std::exchange(m_shown, toShow());
    if (m_shown == before)
        return;
    const bool sameClause = m_shown.clause == before.clause;
    if (!sameClause) {
        showHeader();
        showLeadIn();
        showCounterparts();
        m_notes->showOf(m_clause);
    }
    showText();
    if (!sameClause || m_shown.commitment != before.commitment) {
        m_facts->showOf(m_clause, m_shown.commitment);
        m_progress->showOf(m_clause, m_shown.commitment);
    }
}

void ClausePane::renew()
{
    m_shown = {};
    refresh();
}

ClausePane::Shown ClausePane::toShow() const
{
    const bool several = m_exploration.contents().clauses().at(m_clause).commitments.size() > 1;
    return {m_clause, shownCommitment(),
            several && m_exploration.focus().current().kind == ItemKind::Commitment,
            m_exploration.selection().marks.value(m_clause)};
}

/// As wide as it ever becomes: else the pane, and with it the window, would be laid out at each step.
void ClausePane::fitPlace()
{
    const qsizetype most = m_exploration.contents().clauses().size();
    m_place->setText(tr("clause %1 of %2").arg(most).arg(most));
    m_place->setFixedSize(m_place->sizeHint());
}

void ClausePane::showHeader()
{
    const Contents &contents = m_exploration.contents();
    const ClauseRow &clause = contents.clauses().at(m_clause);
    const SectionRow &section = contents.sections().at(clause.section);
    m_number->setText(clause.number);
    m_swatch->setPlace(section.colour);
    m_bar->setPlace(section.colour);
    m_label->setText(section.label);
    m_label->setVisible(!section.label.isEmpty());
    m_section->setText(
        contents.statements().size() < 2
            ? section.title
            : QStringLiteral("%1 · %2").arg(section.title, Captions::statement(contents, clause.statement)));
    m_previous->setEnabled(m_clause > 0);
    m_next->setEnabled(m_clause + 1 < contents.clauses().size());
    const QList<Clause> &all = contents.statements().at(clause.statement).clauses;
    m_place->setText(tr("clause %1 of %2").arg(clause.record - all.constData() + 1).arg(all.size()));
}

void ClausePane::showLeadIn()
{
    const Theme &theme = Theme::of(palette());
    const LeadIn above = leadIn(m_exploration.contents(), m_clause);
    m_leadIn->setVisible(!above.text.isEmpty());
    const QString number = above.number + QStringLiteral("  ");
    QList<GrowingText::Overlay> overlays{
        {{0, above.number.size()}, faceOf(fonts::sans(12, true), theme.secondary())}};
    for (const Span &span : above.binding)
        overlays.append(
            {{span.begin + number.size(), span.end + number.size()}, markFormat(theme, MarkKind::Verb)});
    m_leadIn->setWords(number + above.text, faceOf(fonts::serif(leadInSize), theme.secondary()), leadInLine,
                       overlays);
}

void ClausePane::showText()
{
    const Theme &theme = Theme::of(palette());
    const Contents &contents = m_exploration.contents();
    const ClauseRow &clause = contents.clauses().at(m_clause);
    const UnseenMarks unseen(*clause.record, contents.statements().at(clause.statement).source.text);
    QList<GrowingText::Overlay> overlays;
    if (m_shown.isOneOfSeveral) {
        // Of several commitments in a clause, the words of the current one stand out.
        const Commitment &record = *contents.commitments().at(m_shown.commitment).record;
        overlays.append({{0, unseen.words().size()}, inkOf(theme.secondary())});
        overlays.append({unseen.shown(clause.record->toText(record.source)), inkOf(theme.text())});
    }
    for (const TextMark &mark :
         passageMarks(m_exploration, m_clause) + clauseMarks(m_exploration, m_clause)) {
        QTextCharFormat format = markFormat(theme, mark.kind);
        if (mark.kind == MarkKind::Agency || mark.kind == MarkKind::Instrument) {
            format.setAnchor(true);
            format.setAnchorHref(linkTo(mark));
        }
        overlays.append({unseen.shown(mark.span), format});
    }
    for (const Span &mark : unseen.marks())
        overlays.append({mark, faceOf(fonts::sans(markSize), theme.accent())});
    m_text->setWords(unseen.words(), faceOf(fonts::serif(textSize), theme.text()), textLine, overlays);
}

void ClausePane::showLegend()
{
    const Theme &theme = Theme::of(palette());
    const QList<std::pair<QString, MarkKind>> kinds{{tr("Agency"), MarkKind::Agency},
                                                    {tr("Instrument"), MarkKind::Instrument},
                                                    {tr("Date"), MarkKind::Date},
                                                    {tr("Operative verb"), MarkKind::Verb}};
    QString words;
    QList<GrowingText::Overlay> overlays;
    for (auto [name, kind] : kinds) {
        name.replace(QLatin1Char(' '), QChar::Nbsp); // a mark is not torn over two lines
        overlays.append({{words.size(), words.size() + name.size()}, markFormat(theme, kind)});
        words += name + QStringLiteral("    ");
    }
    m_legend->setWords(words, faceOf(fonts::sans(12), theme.secondary()), 20, overlays);
}

int ClausePane::shownCommitment() const
{
    const Contents &contents = m_exploration.contents();
    const ItemId current = m_exploration.focus().current();
    const QList<int> &all = contents.clauses().at(m_clause).commitments;
    if (current.kind == ItemKind::Commitment && all.contains(contents.row(current)))
        return contents.row(current);
    for (const int row : all) {
        if (m_exploration.selection().hasCommitment(row))
            return row;
    }
    for (const int row : all) {
        if (contents.commitments().at(row).record->isUndertaking())
            return row;
    }
    return all.value(0, -1);
}

void ClausePane::showCounterparts()
{
    const int pairs = m_pairs->showPairs(m_exploration.contents(), m_clause);
    m_pairCount->setText(pairs == 1 ? tr("1 pair") : tr("%1 pairs").arg(pairs));
    m_pairCount->setVisible(pairs > 0);
}

void ClausePane::previousClause()
{
    step(-1);
}

void ClausePane::nextClause()
{
    step(+1);
}

void ClausePane::step(int by)
{
    const QList<ClauseRow> &clauses = m_exploration.contents().clauses();
    const int to = m_clause + by;
    if (m_clause >= 0 && to >= 0 && to < clauses.size())
        m_exploration.focus().setCurrent(clauses.at(to).id);
}

Quotation ClausePane::quotation() const
{
    const QTextCursor selected = m_text->textCursor();
    const Span words{selected.selectionStart(), selected.selectionEnd()};
    return m_clause < 0 ? Quotation() : quotationIn(m_exploration.contents(), m_clause, words);
}

Span ClausePane::markedWords() const
{
    if (m_clause < 0)
        return {};
    const ClauseRow &row = m_exploration.contents().clauses().at(m_clause);
    const UnseenMarks unseen(*row.record,
                             m_exploration.contents().statements().at(row.statement).source.text);
    const QTextCursor selected = m_text->textCursor();
    return unseen.inText({selected.selectionStart(), selected.selectionEnd()});
}

ShownFacts ClausePane::chosenFacts() const
{
    return m_facts->list().chosen();
}

bool ClausePane::hasChosenFacts() const
{
    return m_clause >= 0 && m_facts->list().selectionModel()->hasSelection();
}

QStringList ClausePane::chosenRejected() const
{
    return m_facts->list().chosenRejected();
}

AnnotatedItem ClausePane::wordsForNote() const
{
    const Span words = markedWords();
    return words.isEmpty() ? m_notes->target() : annotatedWords(m_exploration.contents(), m_clause, words);
}

void ClausePane::showNotes()
{
    for (QWidget *above = this; above; above = above->parentWidget())
        above->show(); // the pane may be one that is folded away
    m_scroll->ensureWidgetVisible(m_notes);
}

void ClausePane::offerActions(const QList<QAction *> &actions)
{
    m_text->addActions(actions);
}

void ClausePane::offerForFacts(const QList<QAction *> &actions)
{
    m_facts->list().addActions(actions);
}

/// An agency is filtered by, as everywhere; the clause that is being read stays. An instrument is selected.
void ClausePane::open(const QUrl &mark)
{
    const ItemId item = itemLinked(mark);
    Focus &focus = m_exploration.focus();
    const int row = m_exploration.contents().row(item);
    if (row < 0)
        return;
    if (item.kind == ItemKind::Agency)
        focus.setFilter(
            focus.filter().toggled(Dimension::Agency, m_exploration.contents().agencies().at(row).value));
    else
        focus.setCurrent(item);
}

void ClausePane::hover(const QUrl &mark)
{
    m_exploration.focus().setHovered(itemLinked(mark));
}

} // namespace partnership
