// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// How words and lists of them are put into a sentence.
namespace partnership {

/// "A", "A or B", "A, B or C": the last two joined by the word.
QString joined(const QStringList &parts, const QString &word);
/// With a capital at its head.
QString capitalised(const QString &text);
/// In typographic quotation marks.
QString quoted(const QString &text);
QStringList quotedAll(const QStringList &texts);

} // namespace partnership
