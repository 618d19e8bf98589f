// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/shared.h"

#include <QVariant>

namespace partnership {

KnownBases::KnownBases(const Connection &connection)
{
    QSqlQuery query = connection.query();
    query.exec(QStringLiteral("SELECT id, rule, lexicon, line, sureness FROM bases"));
    while (query.next()) {
        last = std::max(last, query.value(0).toLongLong());
        const auto rule = fromCode<Rule>(query.value(1).toString());
        const auto lexicon = fromCode<LexiconName>(query.value(2).toString());
        const auto sureness = fromCode<Sureness>(query.value(4).toString());
        if (rule && lexicon && sureness)
            numbers.insert(key({*rule, *sureness, *lexicon, query.value(3).toInt()}),
                           query.value(0).toLongLong());
    }
}

quint64 KnownBases::key(const Basis &basis)
{
    return quint64(basis.rule) << 48 | quint64(basis.lexicon) << 40 | quint64(basis.sureness) << 32 |
           quint32(basis.line);
}

Shared::Shared(const Connection &connection, Inserts &inserts)
    : bases(connection), agencies(connection, inserts, QStringLiteral("agency_forms"),
                                  QStringLiteral("name, abbreviation, side, kind")),
      instruments(connection, inserts, QStringLiteral("instrument_forms"),
                  QStringLiteral("name, abbreviation, kind, stage")),
      commitments(connection, inserts, QStringLiteral("commitment_forms"),
                  QStringLiteral("type, action, firmness, further_actions")),
      events(connection, inserts, QStringLiteral("event_forms"), QStringLiteral("precision, kind, interval"))
{
}

} // namespace partnership
