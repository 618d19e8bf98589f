// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/contents.h"
#include "models/exploration/desk/progressbook.h"
#include "models/library/reviews.h"

#include <QDate>

/// What a library holds, as lines that tell two moments apart.
namespace partnership {

/// Every fact of every statement as it is decided now, and every judgement, with the states of the day. A
/// part for the facts of each statement and one for the judgements on its commitments, so that little is new
/// where little has changed; notes, tags and stars are nobody's business here.
///
/// A line is a key, what the thing is called and its attributes, parted by tabulators; the lines of a part
/// are in the order of their keys. A fact is known by its kind and the place of its words in the source, so
/// that it is the same one when its name is corrected.
Snapshot snapshotOf(const Contents &contents, const ProgressBook &book, QDate day);

/// The first sign of a key.
enum class LineKind : char {
    Statement = 'S',
    Agency = 'a',
    Commitment = 'c',
    Event = 'e',
    Instrument = 'i',
    Judgement = 'j',
    State = 's'
};

/// What the attributes of a kind are, in the order of its lines: "name", "side". Never of an unknown kind.
QStringList attributesOf(LineKind kind);

} // namespace partnership
