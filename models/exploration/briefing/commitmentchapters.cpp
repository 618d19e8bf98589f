// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/briefing/chapters.h"
#include "models/exploration/captions.h"
#include "models/exploration/dates.h"
#include "models/exploration/inwords.h"

/// The chapters that go through the text from its beginning to its end.
namespace partnership {
namespace {

/// A page has room for so many beside title, chart and sources.
constexpr qsizetype rowsOfOnePage = 7;

QString sectionTitle(const Contents &contents, int section)
{
    const SectionRow &row = contents.sections()[section];
    const QString title =
        row.label.isEmpty() ? row.title : QStringLiteral("%1  %2").arg(row.label, row.title);
    return contents.statements().size() < 2
               ? title
               : QStringLiteral("%1 (%2)").arg(title, Captions::statement(contents, row.statement));
}

/// Puts a heading wherever the section changes.
class BySection
{
public:
    BySection(const Contents &contents, const QString &chapter, PaperBlocks &blocks)
        : m_contents(contents), m_chapter(chapter), m_blocks(blocks)
    {
    }
    /// True where a new section has begun.
    bool enter(int clause)
    {
        const int section = m_contents.clauses()[clause].section;
        if (section == m_section)
            return false;
        m_section = section;
        m_blocks.append(PaperHeading{2, sectionTitle(m_contents, section),
                                     QStringLiteral("%1-%2").arg(m_chapter).arg(section)});
        return true;
    }

private:
    const Contents &m_contents;
    const QString m_chapter;
    PaperBlocks &m_blocks;
    int m_section = -1;
};

PaperTable emptyCommitmentTable()
{
    return {{},
            {{BriefingWords::tr("Paragraph"), 1.5},
             {BriefingWords::tr("Commitment"), 5, PaperColumn::Holds::Quotations},
             {BriefingWords::tr("Agencies"), 2.2},
             {BriefingWords::tr("Stage of instrument"), 1.8},
             {BriefingWords::tr("Year"), 0.8}},
            {}};
}

QStringList stagesInWords(const Exploration &exploration, int commitment)
{
    QStringList words;
    for (const QString &stage : exploration.valuesOf(Dimension::Stage, commitment))
        words.append(inWords(stage));
    return words;
}

QString orNothing(const QStringList &words)
{
    return words.isEmpty() ? Captions::nothing() : words.join(QStringLiteral(", "));
}

QList<PaperCell> commitmentCells(const ChapterQuestion &question, int row)
{
    const Contents &contents = question.contents();
    const CommitmentRow &commitment = contents.commitments()[row];
    const Exploration &exploration = question.view.exploration;
    return {{placeOf(contents, commitment.clause)},
            {Captions::commitment(contents, row)},
            {Captions::agencies(contents, commitment.agencies)},
            {orNothing(stagesInWords(exploration, row))},
            {orNothing(exploration.valuesOf(Dimension::Year, row))}};
}

PaperBlocks firstCommitments(const ChapterQuestion &question)
{
    const QList<int> rows = matchingCommitments(question);
    PaperTable table = emptyCommitmentTable();
    for (const int row : rows.first(qMin(rowsOfOnePage, rows.size())))
        table.rows.append(commitmentCells(question, row));
    if (table.rows.isEmpty())
        return {};
    PaperBlocks blocks{table};
    if (const qsizetype left = rows.size() - table.rows.size(); left > 0)
        blocks.append(PaperText{left == 1 ? BriefingWords::tr("1 more has no room on this page.")
                                          : BriefingWords::tr("%1 more have no room on this page.").arg(left),
                                PaperText::Voice::Quiet});
    return blocks;
}

} // namespace

PaperBlocks commitmentsChapter(const ChapterQuestion &question)
{
    if (question.isShort())
        return firstCommitments(question);
    PaperBlocks blocks;
    BySection sections(question.contents(), QStringLiteral("commitments"), blocks);
    for (const int row : matchingCommitments(question)) {
        if (sections.enter(question.contents().commitments()[row].clause))
            blocks.append(emptyCommitmentTable());
        std::get<PaperTable>(blocks.last()).rows.append(commitmentCells(question, row));
    }
    return blocks;
}

PaperBlocks quotationsChapter(const ChapterQuestion &question)
{
    PaperBlocks blocks;
    BySection sections(question.contents(), QStringLiteral("quotations"), blocks);
    for (const int row : matchingCommitments(question)) {
        const CommitmentRow &commitment = question.contents().commitments()[row];
        sections.enter(commitment.clause);
        blocks.append(
            PaperQuotation{commitment.record->text, placeOf(question.contents(), commitment.clause)});
    }
    return blocks;
}

PaperBlocks clausesChapter(const ChapterQuestion &question)
{
    const Contents &contents = question.contents();
    PaperBlocks blocks;
    BySection sections(contents, QStringLiteral("clauses"), blocks);
    for (int row = 0; row < contents.clauses().size(); ++row) {
        if (!question.view.selection.hasClause(row))
            continue;
        sections.enter(row);
        blocks.append(PaperQuotation{contents.clauses()[row].record->text, placeOf(contents, row)});
    }
    return blocks;
}

} // namespace partnership
