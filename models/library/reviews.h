// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/library.h"
#include "models/statement/vocabulary.h"

#include <QHash>

#include <optional>

/// Moments of a library, kept so that they can be compared. What stands in the parts is for those who
/// compare.
namespace partnership {

/// Who made it: somebody by its name, or what was written and has left a mark.
enum class ReviewKind { Review, Briefing, Picture };

QString code(ReviewKind);
template <> std::optional<ReviewKind> fromCode<ReviewKind>(QStringView word);

struct Review
{
    static constexpr qsizetype longestName = 120;

    qint64 id = 0; ///< the moment, in milliseconds since 1970
    ReviewKind kind = ReviewKind::Review;
    QString name;
    QString snapshot; ///< digest of the part that lists the others
    QString who;
    bool operator==(const Review &) const = default;
};

/// What was there at one moment, in parts by their digests. The part called root has a line for each of the
/// others, whose third field of those parted by tabulators is its digest.
struct Snapshot
{
    QString root;
    QHash<QString, QByteArray> parts;

    /// Adds a part and gives its digest.
    QString add(const QByteArray &content);
};

/// The oldest first.
Result<QList<Review>> reviews(const Library &library);
/// A part of any of them.
Result<QByteArray> reviewPart(const Library &library, const QString &digest);

/// One step. Refused: no name, one that is too long, or that a review has already.
Result<Done> addReview(Library &library, const QString &name, const Snapshot &snapshot);

/// Of marks at most so many are kept, the newest.
constexpr int mostMarks = 50;
/// No step, so that what was undone can still be made again. Where nothing has changed since the last mark of
/// the kind, that becomes this one.
Result<Done> leaveMark(Library &library, ReviewKind kind, const QString &name, const Snapshot &snapshot);

} // namespace partnership
