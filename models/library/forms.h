// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/inserts.h"

#include <QHash>

namespace partnership {

/// What many records have in common, as a row of its own that they name by number: one table of forms.
class Forms
{
public:
    /// The columns are all of the table but its "id".
    Forms(const Connection &connection, Inserts &inserts, const QString &table, const QString &columns);
    Q_DISABLE_COPY_MOVE(Forms)

    /// Of the form with these values, which is added where no record had it before.
    qint64 number(const QStringList &values);

private:
    Insert &m_insert;
    QHash<QStringList, qint64> m_numbers;
    qint64 m_last = 0;
};

} // namespace partnership
