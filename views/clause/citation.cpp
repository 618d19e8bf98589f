// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clause/citation.h"

#include "models/exploration/dates.h"

#include <QCoreApplication>

namespace partnership {

QString citation(const Contents &contents, int clause)
{
    const ClauseRow &row = contents.clauses().at(clause);
    const Statement &statement = contents.statements().at(row.statement);
    QStringList place{contents.statementTitle(row.statement)};
    if (!statement.date.isEmpty())
        place.append(longDate(statement.date));
    place.append(QCoreApplication::translate("Citation", "paragraph %1").arg(row.number));
    return QStringLiteral(u"\u201C%1\u201D (%2)").arg(row.record->text, place.join(QLatin1String(", ")));
}

} // namespace partnership
