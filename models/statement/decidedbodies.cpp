// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/decidedbodies.h"

#include <algorithm>

namespace partnership {
namespace {

void setFamily(Agency &agency, const QString &side)
{
    agency.side = side;
}

void setFamily(Instrument &instrument, const QString &kind)
{
    instrument.kind = kind;
}

void addOnce(QList<int> &list, int place)
{
    if (place >= 0 && !list.contains(place))
        list.append(place);
}

/// What is known of an instrument goes with its name; other names of a part of a body are not known.
template <typename Record> Record madeAfter(const Record &pattern)
{
    Record made = pattern;
    made.mentions.clear();
    made.abbreviation.clear();
    made.aliases.clear();
    return made;
}

template <typename Record> void takeNames(Record &heir, const Record &gone)
{
    if (heir.abbreviation.isEmpty())
        heir.abbreviation = gone.abbreviation;
    for (const QString &alias : gone.aliases + QStringList(gone.abbreviation)) {
        const bool isNew = !alias.isEmpty() && alias != heir.name && alias != heir.abbreviation;
        if (isNew && !heir.aliases.contains(alias))
            heir.aliases.append(alias);
    }
}

} // namespace

template <typename Record> int DecidedBodies<Record>::called(const QString &family, const QString &name) const
{
    const auto found = std::ranges::find_if(m_records, [&](const Record &record) {
        return comparable(record.name) == comparable(name) &&
               comparable(familyOf(record)) == comparable(family);
    });
    return found == m_records.end() ? -1 : int(found - m_records.begin());
}

template <typename Record>
int DecidedBodies<Record>::of(const QString &family, const QString &name, int pattern)
{
    if (const int known = called(family, name); known >= 0)
        return known;
    Record made = pattern < 0 ? Record() : madeAfter(m_records[pattern]);
    made.name = name;
    setFamily(made, family);
    m_records.append(made);
    return int(m_records.size()) - 1;
}

template <typename Record> void DecidedBodies<Record>::move(int from, int mention, int to, const Mention &now)
{
    if (from >= 0)
        m_records[from].mentions.removeAt(mention);
    if (to >= 0) {
        QList<Mention> &mentions = m_records[to].mentions;
        const auto behind = std::ranges::upper_bound(mentions, now.source.begin, {},
                                                     [](const Mention &m) { return m.source.begin; });
        mentions.insert(behind - mentions.begin(), now);
    }
    if (from != to)
        m_moves.append({from, to, now.clause});
}

template <typename Record> bool DecidedBodies<Record>::isEmptied(int record) const
{
    const bool had = !wasRead(record) || !m_read[record].mentions.isEmpty();
    return had && m_records[record].mentions.isEmpty();
}

template <typename Record> int DecidedBodies<Record>::heir(int record) const
{
    QList<int> path; // names may go round in a circle
    while (record >= 0 && isEmptied(record) && !path.contains(record)) {
        path.append(record);
        QList<int> to;
        for (const Move &move : m_moves) {
            if (move.from == record && !to.contains(move.to))
                to.append(move.to);
        }
        record = to.size() == 1 ? to.first() : -1;
    }
    return record >= 0 && !isEmptied(record) ? record : -1;
}

template <typename Record>
bool DecidedBodies<Record>::names(const Record &record, int clause, const Span &source)
{
    return std::ranges::any_of(
        record.mentions, [&](const Mention &m) { return m.clause == clause && source.contains(m.source); });
}

/// What stands in the list without being named in the stretch, as in a lead-in, stays in it.
template <typename Record>
QList<int> DecidedBodies<Record>::relinked(const QList<int> &before, int clause, const Span &was,
                                           const Span &now) const
{
    QList<int> after;
    for (const int record : before) {
        const int next = standIn(record, clause);
        const bool wasNamed = names(m_read[record], clause, was);
        if (wasNamed && names(m_records[record], clause, now))
            addOnce(after, record);
        else if (next >= 0 && (!wasNamed || names(m_records[next], clause, now)))
            addOnce(after, next);
    }
    QList<std::pair<qsizetype, int>> decided;
    for (int record = 0; record < m_records.size(); ++record) {
        for (const Mention &m : m_records[record].mentions) {
            const bool isNew = m.basis.origin != Origin::Read || !was.contains(m.source);
            if (m.clause == clause && now.contains(m.source) && isNew)
                decided.append({m.source.begin, record});
        }
    }
    std::ranges::stable_sort(decided, {}, &std::pair<qsizetype, int>::first);
    for (const auto &[begin, record] : std::as_const(decided))
        addOnce(after, record);
    return after;
}

template <typename Record> int DecidedBodies<Record>::standIn(int record, int clause) const
{
    const auto isIn = [clause](const Mention &m) { return m.clause == clause; };
    const bool wasNamed = std::ranges::any_of(m_read[record].mentions, isIn);
    if (!isEmptied(record) && (!wasNamed || std::ranges::any_of(m_records[record].mentions, isIn)))
        return record;
    for (const Move &move : m_moves) {
        if (move.from == record && move.clause == clause && move.to >= 0)
            return isEmptied(move.to) ? heir(move.to) : move.to;
    }
    return wasNamed ? -1 : heir(record);
}

template <typename Record>
QList<int> DecidedBodies<Record>::compact(QList<RenamedBody> &renamed, FactKind kind)
{
    QList<int> places(m_records.size(), -1);
    QList<Record> kept;
    for (int record = 0; record < m_records.size(); ++record) {
        if (!isEmptied(record)) {
            places[record] = int(kept.size());
            kept.append(m_records[record]);
        }
    }
    for (int record = 0; record < m_read.size(); ++record) {
        const int next = isEmptied(record) ? heir(record) : -1;
        if (next < 0)
            continue;
        takeNames(kept[places[next]], m_records[record]);
        renamed.append({kind, familyOf(m_read[record]), m_read[record].name, places[next]});
    }
    m_records = kept;
    return places;
}

template class DecidedBodies<Agency>;
template class DecidedBodies<Instrument>;

} // namespace partnership
