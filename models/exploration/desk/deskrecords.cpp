// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/deskrecords.h"

#include "models/exploration/desk/progressbook.h"
#include "models/library/decisions.h"

namespace partnership {

Result<DeskRecords> deskRecords(const Library &library)
{
    const auto entries = progressEntries(library);
    if (!entries)
        return entries.problem();
    const auto made = decisions(library);
    if (!made)
        return made.problem();
    return DeskRecords{*entries, *made};
}

QList<DecidedStatement> decidedAll(const QList<Statement> &read, const Decisions &decisions)
{
    QList<DecidedStatement> out;
    out.reserve(read.size());
    for (const Statement &statement : read)
        out.append(decided(statement, decisions));
    return out;
}

QList<ProgressEntry> ofItemsNow(QList<ProgressEntry> entries, const Contents &contents)
{
    for (ProgressEntry &entry : entries)
        entry.item.id = contents.idNow(itemJudgedBy(entry)).id;
    return entries;
}

} // namespace partnership
