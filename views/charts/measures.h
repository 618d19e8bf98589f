// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

/// Measures of words, with the metrics of no device in particular. Remembered, because a filter lays the same
/// words out again and shaping them is most of that.
namespace partnership {

double widthOf(const QString &text, const QFont &font);
double lineHeight(const QFont &font);
/// The lines that the text breaks into, at most so many; words too long for a line are broken, and the last
/// line is elided where more follows. Line ends and control characters become blanks.
QStringList brokenLines(const QString &text, const QFont &font, double width, int mostLines);

} // namespace partnership
