// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/references.h"

#include <QSet>

#include <algorithm>

namespace partnership {
namespace {

/// What the records of one statement may refer to.
class References
{
public:
    explicit References(const Statement &statement) : m_statement(statement) {}

    bool areSound() const
    {
        const auto all = [](const auto &records, auto &&isSound) {
            return std::ranges::all_of(records, isSound);
        };
        return areDistinct(m_statement.clauses, &Clause::number) &&
               areDistinct(m_statement.commitments, &Commitment::id) &&
               all(m_statement.clauses, [this](const Clause &c) { return isSound(c); }) &&
               all(m_statement.agencies, [this](const Agency &a) { return areSound(a.mentions); }) &&
               all(m_statement.instruments, [this](const Instrument &i) { return isSound(i); }) &&
               all(m_statement.commitments, [this](const Commitment &c) { return isSound(c); }) &&
               all(m_statement.events, [this](const Event &e) { return isSound(e); }) &&
               all(m_statement.counterparts, [this](const Counterpart &c) { return isSound(c); });
    }

private:
    template <typename Records> static bool is(int place, const Records &records)
    {
        return place >= 0 && place < records.size();
    }
    template <typename Records> static bool isOrNone(int place, const Records &records)
    {
        return place < 0 || place < records.size();
    }
    template <typename Records> static bool are(const QList<int> &places, const Records &records)
    {
        return std::ranges::all_of(places, [&](int place) { return is(place, records); });
    }
    template <typename Record>
    static bool areDistinct(const QList<Record> &records, const QString Record::*name)
    {
        QSet<QString> names;
        for (const Record &record : records)
            names.insert(record.*name);
        return names.size() == records.size();
    }
    bool areSound(const QList<Mention> &mentions) const
    {
        return std::ranges::all_of(
            mentions, [this](const Mention &m) { return isOrNone(m.clause, m_statement.clauses); });
    }
    bool isSound(const Clause &clause) const
    {
        return isOrNone(clause.parent, m_statement.clauses) && isOrNone(clause.section, m_statement.sections);
    }
    bool isSound(const Instrument &instrument) const
    {
        return are(instrument.agencies, m_statement.agencies) && areSound(instrument.mentions) &&
               areSound({instrument.evidence});
    }
    bool isSound(const Commitment &commitment) const
    {
        return is(commitment.clause, m_statement.clauses) &&
               areSound({commitment.verb, commitment.binding}) &&
               are(commitment.agencies, m_statement.agencies) &&
               are(commitment.instruments, m_statement.instruments);
    }
    bool isSound(const Event &event) const
    {
        return is(event.clause, m_statement.clauses) && isOrNone(event.instrument, m_statement.instruments);
    }
    bool isSound(const Counterpart &counterpart) const
    {
        return is(counterpart.first, m_statement.agencies) && is(counterpart.second, m_statement.agencies) &&
               is(counterpart.clause, m_statement.clauses) &&
               isOrNone(counterpart.instrument, m_statement.instruments);
    }

    const Statement &m_statement;
};

} // namespace

bool hasSoundReferences(const Statement &statement)
{
    return References(statement).areSound();
}

} // namespace partnership
