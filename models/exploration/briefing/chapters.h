// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/briefing.h"

#include <QCoreApplication>

namespace partnership {

/// The context in which all words of papers are translated.
struct BriefingWords
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Briefing)
};

/// What a chapter is asked: of which view, and how much of it is wanted.
struct ChapterQuestion
{
    const ChartQuestion &view;
    const BriefingChoices &choices;

    const Contents &contents() const { return view.exploration.contents(); }
    bool isShort() const { return choices.extent == BriefingChoices::Extent::OnePage; }
};

using PaperBlocks = QList<PaperBlock>;

/// One chapter that a briefing can have.
struct Chapter
{
    QString name;                                          ///< for the command line: "commitments"
    QString title;                                         ///< its heading
    QString sentence;                                      ///< what it says, for the choice and for --help
    bool onOnePage;                                        ///< has room there
    PaperBlocks (*write)(const ChapterQuestion &question); ///< nothing where there is nothing to say
    bool onlyIfAsked = false;                              ///< what a desk keeps to itself
};

/// Every chapter, in the order of the paper. A new one is one file and one line here.
const QList<Chapter> &chapterCatalogue();

/// The writers of the catalogue.
PaperBlocks coverageChapter(const ChapterQuestion &question);
PaperBlocks countsChapter(const ChapterQuestion &question);
PaperBlocks chartsChapter(const ChapterQuestion &question);
PaperBlocks commitmentsChapter(const ChapterQuestion &question);
PaperBlocks quotationsChapter(const ChapterQuestion &question);
PaperBlocks counterpartsChapter(const ChapterQuestion &question);
PaperBlocks instrumentsChapter(const ChapterQuestion &question);
PaperBlocks datesChapter(const ChapterQuestion &question);
PaperBlocks gapsChapter(const ChapterQuestion &question);
PaperBlocks clausesChapter(const ChapterQuestion &question);
PaperBlocks changesChapter(const ChapterQuestion &question);
PaperBlocks notesChapter(const ChapterQuestion &question);
PaperBlocks sourcesChapter(const ChapterQuestion &question);

/// The charts of a briefing that names none: what is promised where, and by whom.
QStringList usualCharts(bool onOnePage);

/// What several chapters share. Where there are several statements, the clause's is named: "9.4,
/// Japan–Singapore 2026".
QString placeOf(const Contents &contents, int clause);
/// Rows of matching commitments, in the order of the text.
QList<int> matchingCommitments(const ChapterQuestion &question);

} // namespace partnership
