// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextTable;

namespace partnership {

/// Keeps the end of a page from cutting through rows of a table that is laid out on pages of that height: a
/// row that would be cut goes to the next page, behind the heads, and what it leaves is blank. Only a row
/// higher than a page is cut.
void keepRowsWhole(QTextTable &table, double pageHeight);

} // namespace partnership
