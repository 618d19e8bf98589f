// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace partnership {

/// A stretch of text, half-open [begin, end), in UTF-16 code units of the QString it points into.
/// Files and exports count Unicode code points instead: CodePoints translates at that border.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool contains(const Span &other) const { return begin <= other.begin && other.end <= end; }
    bool overlaps(const Span &other) const { return begin < other.end && other.begin < end; }
    bool operator==(const Span &) const = default;
};

} // namespace partnership
