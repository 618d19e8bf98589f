// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/structure/lines.h"

namespace partnership {

/// Marks the lines of footnotes and gives the places of the marks in the text that call for them, in order:
/// "[^1]", "¹", "<sup>1</sup>", "[1]", or a digit stuck to a word. A mark counts only where its footnote is
/// there.
QList<Span> markFootnotes(const SourceText &source, QList<Line> &lines);

} // namespace partnership
