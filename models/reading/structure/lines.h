// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/reading/structure/labels.h"
#include "models/statement/vocabulary.h"

#include <optional>

namespace partnership {

/// One printed line and what stands before its words.
struct Line
{
    qsizetype number = 0; ///< from 1
    Span content;         ///< without surrounding space, list marker and heading marks; empty when blank
    Span marker;          ///< list marker, or empty
    QChar bullet;         ///< its sign
    int column = 0;       ///< where the line begins, its marker included; a tab counts four
    int heading = 0;      ///< level of a line marked as a heading, from 1; 0 for all others
    bool title = false;   ///< known to be a title or subtitle of the document
    bool bold = false;    ///< known to be set in bold throughout
    bool parted = false;  ///< a heading stands before it on the same printed line
    std::optional<RestKind> rest; ///< set where the words belong to no clause
    Label label;

    bool isBlank() const { return content.isEmpty(); }
    bool hasMarker() const { return !marker.isEmpty(); }
};

/// Lines of a text in order, their labels as they might be read. Ends at LF, CR LF, CR or a form feed, or
/// where the pace is told to stop.
QList<Line> scanLines(const SourceText &source, Pace &pace);

/// Where the words begin after label and markup.
qsizetype wordsBegin(QStringView text, const Line &line);

} // namespace partnership
