// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/statement.h"

#include <QList>

namespace partnership {

enum class DoubtKind {
    NoTitle,
    NoDate,
    NoParty,
    EncodingGuessed,   ///< from the letters, since nothing in the file says it
    NumberMissing,     ///< 4 stands where 3 was expected
    NumberOutOfOrder,  ///< 2 stands after 9
    HeadingLikeClause, ///< long, or it ends like a sentence
    ClauseLikeHeading, ///< a few words that no stop ends
    EmptySection,
    NothingNumbered,
    NoCommitment
};

/// Something about a statement that a person should look at before it is kept: the reader may have been
/// wrong, or the text is.
struct Doubt
{
    DoubtKind kind = DoubtKind::NoTitle;
    QString sentence; ///< for people, with the words in doubt
    int clause = -1;  ///< where it is, if it is somewhere; index in Statement
    int section = -1;
};

/// What looks doubtful, the whole statement first, then in the order of the text.
QList<Doubt> doubtsOf(const Statement &statement);

} // namespace partnership
