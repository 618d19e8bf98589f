// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/decided.h"

#include <functional>

namespace partnership {

inline const QString &familyOf(const Agency &agency)
{
    return agency.side;
}
inline const QString &familyOf(const Instrument &instrument)
{
    return instrument.kind;
}

/// The agencies or the instruments of a statement while decisions move their mentions: none is taken out of
/// the list before the end, so that places in it stay what they are.
template <typename Record> class DecidedBodies
{
public:
    explicit DecidedBodies(QList<Record> &records) : m_records(records), m_read(records) {}

    /// The one of this name and family, or -1.
    int called(const QString &family, const QString &name) const;
    /// The same; made where it is missing, after the pattern of another (-1: of none).
    int of(const QString &family, const QString &name, int pattern);

    /// Gives the mention, as it is now, to another body, or takes it away (-1). From -1 it is a new one.
    void move(int from, int mention, int to, const Mention &now);

    /// Where a body went all of whose mentions went to one; itself as long as it has any, else -1.
    int heir(int record) const;
    /// Who has a place in a list of what a stretch of a clause names, after what was decided: `was` is the
    /// stretch as it was read, `now` as it is.
    QList<int> relinked(const QList<int> &before, int clause, const Span &was, const Span &now) const;
    /// Who stands in a clause for a body that was read there, or -1.
    int standIn(int record, int clause) const;

    /// Takes out what has no mention left; gives the new place of every old one, or -1. What was known of a
    /// body that went over to another as a whole is told there.
    QList<int> compact(QList<RenamedBody> &renamed, FactKind kind);

private:
    struct Move
    {
        int from;
        int to;
        int clause;
    };
    bool wasRead(int record) const { return record < m_read.size(); }
    bool isEmptied(int record) const;
    static bool names(const Record &record, int clause, const Span &source);

    QList<Record> &m_records;
    const QList<Record> m_read;
    QList<Move> m_moves;
};

extern template class DecidedBodies<Agency>;
extern template class DecidedBodies<Instrument>;

} // namespace partnership
