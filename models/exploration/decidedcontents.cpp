// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What decisions did to contents.
#include "models/exploration/contents.h"

namespace partnership {
namespace {

QList<DecidedStatement> undecided(const QList<Statement> &statements)
{
    QList<DecidedStatement> out;
    for (const Statement &statement : statements)
        out.append({statement, {}, {}, {}, {}, {}});
    return out;
}

} // namespace

Contents::Contents(const QList<Statement> &statements) : Contents(undecided(statements)) {}

const DecidedStatement &Contents::decided(int statement) const
{
    static const DecidedStatement none;
    const auto found = m_decided.constFind(statement);
    return found == m_decided.constEnd() ? none : *found;
}

ItemId Contents::idNow(ItemId item) const
{
    const int at = row(item);
    if (at >= 0 && item.kind == ItemKind::Agency)
        return m_agencies[at].id;
    return at >= 0 && item.kind == ItemKind::Instrument ? m_instruments[at].id : item;
}

QList<ItemId> Contents::idsOf(ItemId now) const
{
    QList<ItemId> ids{now};
    for (auto it = m_renamed.cbegin(); it != m_renamed.cend(); ++it) {
        if (it.key() != now && idNow(it.key()) == now)
            ids.append(it.key());
    }
    return ids;
}

} // namespace partnership
