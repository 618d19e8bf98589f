// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/paper.h"
#include "models/exploration/exploration.h"
#include "models/exploration/tables/table.h"
#include "models/library/reviews.h"

#include <QDateTime>

#include <optional>

/// What has changed between two moments of a library.
namespace partnership {

/// One thing that is not as it was.
struct ReviewChange
{
    enum class Kind {
        StatementAdded,
        StatementRemoved,
        StateMoved,
        EvidenceAdded, ///< a judgement was recorded, with what it rests on
        JudgementWithdrawn,
        JudgementGone, ///< taken back, as if it had never been
        FactAdded,
        FactRemoved,
        FactCorrected
    };
    Kind kind = Kind::StateMoved;
    QString thing;     ///< "commitment", "agency" …
    QString label;     ///< "9.4/1", a name
    QString attribute; ///< of what was corrected: "stage"
    QString before;
    QString after;
    QString statement; ///< the title; empty for what is of many
    bool operator==(const ReviewChange &) const = default;
};
using ReviewChanges = QList<ReviewChange>;

/// Two moments, and how to name them.
struct Comparison
{
    QString before; ///< "the briefing of 12 May 2026"
    QString after;  ///< "today"
    ReviewChanges changes;
};

/// The same of any two snapshots; parts gives what a digest stands for.
using PartSource = std::function<Result<QByteArray>(const QString &digest)>;
Result<ReviewChanges> changesBetween(const PartSource &parts, const QString &before, const QString &after);

/// What is there now.
Snapshot snapshotOfToday(const Exploration &exploration);
/// Two reviews, or a review and today. What of the library has no second review is compared with what is
/// there now.
Result<Comparison> compare(const Exploration &exploration, const Review &before,
                           const std::optional<Review> &after);
/// The newest mark or review of the kind.
std::optional<Review> newestOf(const QList<Review> &reviews, ReviewKind kind);
/// Since the last briefing, or without one since the last review; nothing where there is neither, or it
/// cannot be read.
std::optional<Comparison> sinceTheLast(const Exploration &exploration);
/// A review by its name in any case, or by its number. Problem with Fault::Usage: the nearest.
Result<Review> reviewCalled(const QList<Review> &reviews, const QString &typed);
QDateTime momentOf(const Review &review);
/// "“Before the visit”, 12 May 2026 09:30".
QString reviewTitle(const Review &review);

/// "Between … and … 2 states have moved …", or that nothing has changed.
QString sentenceOf(const Comparison &comparison);
/// What stands beside a change: "under way → done", the evidence, the words.
QString changeAfter(const ReviewChange &change);
/// "States moved", for headings and columns.
QString changeName(ReviewChange::Kind kind);
Table reviewTable(const QList<Review> &reviews);
Table changesTable(const Comparison &comparison);
/// The change note: a heading and a table for every kind of change, or a sentence that nothing has changed.
QList<PaperBlock> changesBlocks(const Comparison &comparison);
Paper changesPaper(const Exploration &exploration, const Comparison &comparison);

} // namespace partnership
