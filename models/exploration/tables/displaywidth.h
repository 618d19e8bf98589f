// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partnership {

/// How many columns of a terminal the text takes: East Asian wide characters take two (Unicode Standard Annex
/// 11), combining marks none.
qsizetype displayWidth(QStringView text);

/// The text on one line of at most so many columns, cut with "…" where it is longer. Control characters,
/// which a terminal would obey, become blanks.
QString fitted(const QString &text, qsizetype columns);

} // namespace partnership
