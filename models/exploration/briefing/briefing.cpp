// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/briefing/briefing.h"

#include "models/exploration/address.h"
#include "models/exploration/briefing/chapters.h"
#include "models/exploration/captions.h"
#include "models/exploration/enumeration.h"
#include "models/exploration/names.h"
#include "models/statement/nearest.h"

#include <QSet>

#include <algorithm>

namespace partnership {
namespace {

constexpr int longestFileName = 60;
/// Of a full paper: counted on the statement that is shipped, and on made ones of thousands of pages.
constexpr double pagesPerCommitment = 0.43;

Problem usage(const QString &what, const QString &words, const QString &advice)
{
    return {Fault::Usage, what, {}, 0, words, advice};
}

QStringList namesOfChapters()
{
    QStringList names;
    for (const Chapter &chapter : chapterCatalogue())
        names.append(chapter.name);
    return names;
}

/// Chapters that are asked for, in the order of the paper; else those that the extent has room for.
Result<QList<Chapter>> chosenChapters(const BriefingChoices &choices)
{
    const QStringList known = namesOfChapters();
    for (const QString &name : choices.chapters) {
        if (!known.contains(name))
            return usage(BriefingWords::tr("There is no such chapter."), name,
                         BriefingWords::tr("Chapters are: %1.").arg(known.join(QStringLiteral(", "))));
    }
    QList<Chapter> chosen;
    for (const Chapter &chapter : chapterCatalogue()) {
        const bool suits = choices.extent == BriefingChoices::Extent::Full || chapter.onOnePage;
        const bool isWanted = choices.withNotes && chapter.name == QLatin1String("notes");
        const bool isUsual = choices.chapters.isEmpty() && suits && !chapter.onlyIfAsked;
        if (isWanted || isUsual || choices.chapters.contains(chapter.name))
            chosen.append(chapter);
    }
    return chosen;
}

std::optional<Problem> unknownChart(const ChartQuestion &view, const BriefingChoices &choices)
{
    for (const QString &name : choices.charts) {
        if (const Result<ChartSpec> spec = chartSpec(name, view); !spec)
            return spec.problem();
    }
    return std::nullopt;
}

/// "Briefing: Japan–Singapore 2026", under a filter with what it asks: "METI in Japan–Singapore 2026".
QString titleOf(const ChartQuestion &view)
{
    const Contents &contents = view.exploration.contents();
    const QString whole = contents.statements().size() == 1
                              ? Captions::statement(contents, 0)
                              : BriefingWords::tr("%1 statements").arg(contents.statements().size());
    const QString asked = view.exploration.description(view.filter);
    return asked.isEmpty() ? BriefingWords::tr("Briefing: %1").arg(whole)
                           : BriefingWords::tr("Briefing: %1: %2").arg(whole, asked);
}

Paper begunPaper(const ChartQuestion &view, const BriefingChoices &choices)
{
    Paper paper;
    paper.title = choices.title.isEmpty() ? titleOf(view) : choices.title;
    paper.subtitle = view.exploration.sentence(view.filter, view.selection);
    paper.source = view.exploration.sourceNote();
    paper.language = QStringLiteral("en");
    paper.date = choices.date.toString(Qt::ISODate);
    paper.address = addressOf(view.filter);
    return paper;
}

void addChapter(Paper &paper, const Chapter &chapter, const ChapterQuestion &question)
{
    const PaperBlocks blocks = chapter.write(question);
    if (blocks.isEmpty())
        return;
    paper.blocks.append(PaperHeading{1, chapter.title, chapter.name});
    paper.blocks.append(blocks);
}

/// What is left of a name where only letters, digits and hyphens may be in it: no path, no hidden file.
QString fileStem(const QString &name)
{
    QString stem;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            stem.append(c);
        else if (!stem.isEmpty() && !stem.endsWith(QLatin1Char('-')))
            stem.append(QLatin1Char('-'));
    }
    stem = stem.left(longestFileName);
    while (stem.endsWith(QLatin1Char('-')) || (!stem.isEmpty() && stem.back().isHighSurrogate()))
        stem.chop(1);
    return stem.isEmpty() ? QStringLiteral("sheet") : stem;
}

/// The stem, with a number where it is taken. The index has its own name.
QString ownStem(const QString &stem, QSet<QString> &taken)
{
    QString own = stem;
    for (int number = 2; taken.contains(own.toLower()); ++number)
        own = QStringLiteral("%1-%2").arg(stem).arg(number);
    taken.insert(own.toLower());
    return own;
}

} // namespace

Result<Paper> briefing(const ChartQuestion &question, const BriefingChoices &choices)
{
    const Result<QList<Chapter>> chapters = chosenChapters(choices);
    if (!chapters)
        return chapters.problem();
    if (const std::optional<Problem> problem = unknownChart(question, choices))
        return *problem;
    if (question.selection.commitments.count(true) == 0 && question.selection.clauses.count(true) == 0)
        return usage(BriefingWords::tr("There is nothing to brief on: no commitment and no clause matches."),
                     question.exploration.description(question.filter),
                     BriefingWords::tr("Ask for less with fewer filters."));
    Paper paper = begunPaper(question, choices);
    paper.onOnePage = choices.extent == BriefingChoices::Extent::OnePage;
    paper.hasContents = !paper.onOnePage;
    for (const Chapter &chapter : *chapters)
        addChapter(paper, chapter, {question, choices});
    return paper;
}

QString lengthInWords(const Selection &selection, const BriefingChoices &choices)
{
    const qsizetype commitments = selection.commitments.count(true);
    const QString covered = BriefingWords::tr("This will be a long paper: %1 commitments in %2 clauses")
                                .arg(commitments)
                                .arg(selection.clauses.count(true));
    const bool isWhole =
        choices.chapters.isEmpty() ||
        choices.chapters.size() >= std::ranges::count(chapterCatalogue(), false, &Chapter::onlyIfAsked);
    if (choices.extent == BriefingChoices::Extent::OnePage || !isWhole)
        return covered + QLatin1Char('.');
    return BriefingWords::tr("%1, about %2 pages.")
        .arg(covered)
        .arg(qRound64(double(commitments) * pagesPerCommitment / 100) * 100);
}

QList<Sheet> sheetsOf(const ChartQuestion &question, Dimension dimension, const QString &suffix)
{
    QList<Sheet> sheets;
    QSet<QString> taken{QStringLiteral("index")};
    for (const TallyRow &row : question.exploration.tally(dimension, question.selection)) {
        if (row.matching == 0)
            continue;
        const QString stem = ownStem(fileStem(question.exploration.shortLabel(dimension, row.value)), taken);
        sheets.append({row.value, row.label, row.matching, stem + QLatin1Char('.') + suffix});
    }
    return sheets;
}

Paper indexOf(const ChartQuestion &question, Dimension dimension, const QList<Sheet> &sheets,
              const BriefingChoices &choices)
{
    Paper paper = begunPaper(question, choices);
    PaperTable table{BriefingWords::tr("One sheet each"),
                     {{dimensionName(dimension), 3},
                      {BriefingWords::tr("Commitments"), 1, PaperColumn::Holds::Counts},
                      {BriefingWords::tr("File"), 2}},
                     {}};
    for (const Sheet &sheet : sheets)
        table.rows.append(
            QList<PaperCell>{{sheet.label}, {QString::number(sheet.commitments)}, {sheet.file, sheet.file}});
    paper.blocks.append(table);
    return paper;
}

} // namespace partnership
