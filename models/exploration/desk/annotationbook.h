// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/itemid.h"
#include "models/library/annotations.h"

#include <QHash>

namespace partnership {

/// Which things have notes, tags and stars, in memory. The words of notes stay in the library, to be asked
/// for where they are read: there may be very many.
class AnnotationBook
{
public:
    /// What one thing has.
    struct Put
    {
        QStringList tags; ///< in the order of letters
        bool isStarred = false;
        bool isNoted = false;
        bool operator==(const Put &) const = default;
    };

    AnnotationBook() = default;
    explicit AnnotationBook(const QList<AnnotationTrace> &traces) { add(traces); }

    /// Puts what one thing has now in place of what it had.
    void set(ItemId item, const QList<AnnotationTrace> &traces);

    Put of(ItemId item) const { return m_put.value(item); }
    /// Those with any, in no order.
    QList<ItemId> items() const { return m_put.keys(); }
    /// Every tag that anything has, in the order of letters.
    QStringList tags() const;

private:
    void add(const QList<AnnotationTrace> &traces);

    QHash<ItemId, Put> m_put;
};

/// From the kinds of a library to those of an exploration and back. What cannot be annotated is a clause.
ItemKind itemKind(AnnotatedKind kind);
AnnotatedKind annotatedKind(ItemKind kind);
bool canBeAnnotated(ItemId item);
ItemId itemOf(const AnnotatedItem &item);

} // namespace partnership
