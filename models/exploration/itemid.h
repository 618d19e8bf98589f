// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

namespace partnership {

enum class ItemKind { None, Statement, Section, Clause, Commitment, Agency, Instrument, Event };

/// Names one thing of a library, stable across sessions and files; never a pointer and never a model index.
struct ItemId
{
    ItemKind kind = ItemKind::None;
    qint64 id = 0;

    bool isNull() const { return kind == ItemKind::None; }
    bool operator==(const ItemId &) const = default;
};

inline size_t qHash(const ItemId &item, size_t seed = 0)
{
    return qHashMulti(seed, int(item.kind), item.id);
}

} // namespace partnership

Q_DECLARE_METATYPE(partnership::ItemId)
