// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/inserts.h"

namespace partnership {

Insert &Inserts::into(const QString &table, const QString &columns)
{
    std::shared_ptr<Insert> &insert = m_byTable[table];
    if (!insert) {
        const qsizetype count = columns.count(QLatin1Char(',')) + 1;
        const QString marks = QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
        const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, columns, marks);
        insert = std::make_shared<Insert>(m_connection, m_problem, sql);
    }
    return *insert;
}

} // namespace partnership
