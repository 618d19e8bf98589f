// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/deskrecords.h"

#include "models/exploration/desk/annotationbook.h"
#include "models/exploration/desk/progressbook.h"
#include "models/library/decisions.h"

#include <QSet>

#include <algorithm>

namespace partnership {
namespace {

/// Most statements of a large library no decision is about: that is seen at a glance.
class Concerned
{
public:
    explicit Concerned(const Decisions &decisions)
    {
        for (const Decision &decision : decisions.facts) {
            m_sources.insert(decision.source.sha256);
            m_dates.insert(decision.source.date);
        }
        for (const BodyDecision &decision : decisions.bodies)
            m_bodies.insert(comparable(decision.name));
    }
    bool isIt(const Statement &statement) const
    {
        return m_sources.contains(statement.source.sha256) || m_dates.contains(statement.date) ||
               (!m_bodies.isEmpty() && std::ranges::any_of(statement.agencies, [this](const Agency &agency) {
                   return m_bodies.contains(comparable(agency.name));
               }));
    }

private:
    QSet<QByteArray> m_sources;
    QSet<QString> m_dates;
    QSet<QString> m_bodies;
};

Statement withoutBases(Statement s)
{
    const auto forget = [](QList<Mention> &mentions) {
        for (Mention &mention : mentions)
            mention.basis = {};
    };
    for (Agency &agency : s.agencies)
        forget(agency.mentions);
    for (Instrument &instrument : s.instruments) {
        forget(instrument.mentions);
        instrument.evidence.basis = {};
    }
    for (Commitment &commitment : s.commitments)
        commitment.basis = {};
    for (Event &event : s.events)
        event.basis = {};
    return s;
}

} // namespace

bool isSameButForOrigins(const Contents &one, const Contents &other)
{
    bool same = one.statements().size() == other.statements().size();
    for (int i = 0; same && i < one.statements().size(); ++i)
        same = std::ranges::equal(one.decided(i).eventNumbers, other.decided(i).eventNumbers) &&
               one.decided(i).renamed == other.decided(i).renamed &&
               withoutBases(one.statements()[i]) == withoutBases(other.statements()[i]);
    return same;
}

Result<DeskRecords> deskRecords(const Library &library)
{
    const auto judgements = progressEntries(library);
    if (!judgements)
        return judgements.problem();
    const auto traces = annotationTraces(library);
    if (!traces)
        return traces.problem();
    const auto made = decisions(library);
    if (!made)
        return made.problem();
    return DeskRecords{*judgements, *traces, *made};
}

QList<DecidedStatement> decidedAll(const QList<Statement> &read, const Decisions &decisions)
{
    const Concerned concerned(decisions);
    QList<DecidedStatement> out;
    out.reserve(read.size());
    for (const Statement &statement : read)
        out.append(concerned.isIt(statement) ? decided(statement, decisions)
                                             : DecidedStatement{statement, {}, {}, {}, {}, {}});
    return out;
}

QList<ProgressEntry> ofItemsNow(QList<ProgressEntry> entries, const Contents &contents)
{
    for (ProgressEntry &entry : entries)
        entry.item.id = contents.idNow(itemJudgedBy(entry)).id;
    return entries;
}

QList<AnnotationTrace> ofItemsNow(QList<AnnotationTrace> traces, const Contents &contents)
{
    for (AnnotationTrace &trace : traces)
        trace.item = contents.idNow({itemKind(trace.on), trace.item}).id;
    return traces;
}

} // namespace partnership
