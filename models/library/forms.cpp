// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/forms.h"

#include <QSqlRecord>
#include <QVariant>

namespace partnership {

Forms::Forms(const Connection &connection, Inserts &inserts, const QString &table, const QString &columns)
    : m_insert(inserts.into(table, QStringLiteral("id, ") + columns))
{
    QSqlQuery query = connection.query();
    query.exec(QStringLiteral("SELECT id, %2 FROM %1").arg(table, columns));
    while (query.next()) {
        QStringList values;
        for (int column = 1; column < query.record().count(); ++column)
            values.append(query.value(column).toString());
        m_last = std::max(m_last, query.value(0).toLongLong());
        m_numbers.insert(values, query.value(0).toLongLong());
    }
}

qint64 Forms::number(const QStringList &values)
{
    if (const auto known = m_numbers.constFind(values); known != m_numbers.cend())
        return *known;
    m_insert.row(++m_last, values);
    m_numbers.insert(values, m_last);
    return m_last;
}

} // namespace partnership
