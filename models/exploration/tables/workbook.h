// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/tables/table.h"
#include "models/statement/result.h"

#include <QPair>

namespace partnership {

/// A table as a workbook (XLSX): a sheet of the table with its names on top, frozen and ready to filter,
/// dates and counts as what they are, and a sheet that says where it comes from, one line a pair of what and
/// words. Texts stay texts, whatever they begin with. A Problem with Fault::Input where the table is larger
/// than a sheet can be (1,048,575 rows, 32,767 letters a cell), or where there is no room for it.
Result<QByteArray> toWorkbook(const Table &table, const QString &name,
                              const QList<QPair<QString, QString>> &source);

} // namespace partnership
