// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

#include "tests/support/samplestatement.h"

#include <QRandomGenerator>

#include <algorithm>

namespace partnership {

/// The rules of a filter told once more, as plainly as they can be, straight from the records.
class Oracle
{
public:
    explicit Oracle(const Contents &contents) : m_contents(contents)
    {
        for (int row = 0; row < contents.commitments().size(); ++row) {
            for (const Dimension dimension : allDimensions())
                m_ofCommitments[dimension].append(ofCommitment(row, dimension));
        }
    }

    /// The dimensions in which the commitment is not what is asked for. Recognitions want to be asked for.
    QList<Dimension> failing(int row, const Filter &filter) const
    {
        QList<Dimension> out;
        for (const Dimension dimension : allDimensions()) {
            const Choice choice = filter.choice(dimension);
            const bool isQuiet = dimension == Dimension::Type && choice.included.isEmpty() &&
                                 !m_contents.commitments()[row].record->isUndertaking();
            if (isQuiet || !fits(choice, valuesOf(row, dimension)))
                out.append(dimension);
        }
        return out;
    }

    bool commitmentMatches(int row, const Filter &filter) const { return failing(row, filter).isEmpty(); }

    bool clauseMatches(int row, const Filter &filter) const
    {
        for (const int commitment : m_contents.clauses()[row].commitments) {
            if (commitmentMatches(commitment, filter))
                return true;
        }
        for (const Dimension dimension :
             {Dimension::Action, Dimension::Firmness, Dimension::Type, Dimension::State,
              Dimension::EvidenceKind, Dimension::JudgedBefore, Dimension::EvidenceBefore}) {
            if (!filter.choice(dimension).isEmpty())
                return false;
        }
        return std::ranges::all_of(allDimensions(), [&](Dimension dimension) {
            return fits(filter.choice(dimension), ofClause(row, dimension));
        });
    }

    QStringList valuesOf(int row, Dimension dimension) const { return m_ofCommitments[dimension][row]; }

private:
    static bool fits(const Choice &choice, const QStringList &values)
    {
        const bool none = std::ranges::all_of(values, &QString::isEmpty);
        const auto has = [&](const QString &value) {
            return values.contains(value) || (none && value == noValue());
        };
        return (choice.included.isEmpty() || std::ranges::any_of(choice.included, has)) &&
               std::ranges::none_of(choice.excluded, has);
    }

    QStringList ofClause(int row, Dimension dimension) const
    {
        const ClauseRow &clause = m_contents.clauses()[row];
        return values(clause, clause.agencies, clause.instruments, dimension);
    }

    QStringList ofCommitment(int row, Dimension dimension) const
    {
        const CommitmentRow &commitment = m_contents.commitments()[row];
        switch (dimension) {
        case Dimension::Action:
            return {code(commitment.record->action)};
        case Dimension::Firmness:
            return {code(commitment.record->firmness)};
        case Dimension::Type:
            return {code(commitment.record->type)};
        case Dimension::State: // in these samples nothing is judged
            return {unjudged()};
        default:
            return values(m_contents.clauses()[commitment.clause], commitment.agencies,
                          commitment.instruments, dimension);
        }
    }

    QStringList values(const ClauseRow &clause, const QList<int> &agencies, const QList<int> &instruments,
                       Dimension dimension) const
    {
        QStringList out;
        if (dimension == Dimension::Statement)
            out.append(m_contents.statements()[clause.statement].title);
        if (dimension == Dimension::Party)
            out.append(m_contents.statements()[clause.statement].parties);
        if (dimension == Dimension::Pillar)
            out.append(pillars(clause.section));
        if (dimension == Dimension::Origin) // nobody has decided about these samples
            out.append(code(Origin::Read));
        for (const int row : agencies) {
            const AgencyRow &agency = m_contents.agencies()[row];
            if (dimension == Dimension::Agency)
                out.append(agency.value);
            if (dimension == Dimension::Side)
                out.append(agency.side);
            if (dimension == Dimension::AgencyKind)
                out.append(agency.kind);
        }
        for (const int row : instruments) {
            const InstrumentRow &instrument = m_contents.instruments()[row];
            if (dimension == Dimension::Kind)
                out.append(instrument.kind);
            if (dimension == Dimension::Stage)
                out.append(code(instrument.stage));
            if (dimension == Dimension::Year)
                out.append(instrument.date.left(4));
        }
        for (const int row : clause.events) {
            if (dimension == Dimension::Year)
                out.append(m_contents.events()[row].record->date.left(4));
        }
        return out;
    }

    /// Of a heading, what stands under it has its value too, and its own clauses one more.
    QStringList pillars(int section) const
    {
        const SectionRow &own = m_contents.sections()[section];
        const bool isAbove = std::ranges::any_of(
            m_contents.sections(), [section](const SectionRow &row) { return row.parent == section; });
        QStringList out{own.value};
        if (isAbove)
            out.append(own.value + QStringLiteral(" itself"));
        for (int above = own.parent; above >= 0; above = m_contents.sections()[above].parent)
            out.append(m_contents.sections()[above].value);
        return out;
    }

    const Contents &m_contents;
    QMap<Dimension, QList<QStringList>> m_ofCommitments; ///< by row
};

/// A statement in which everything is drawn by lot.
inline Statement randomStatement(int clauses, QRandomGenerator &lot)
{
    Statement out = samples::longStatement(clauses);
    const auto oneOf = [&lot](const auto &list) { return list[lot.bounded(int(list.size()))]; };
    for (int i = 0; i < 6; ++i)
        out.sections.append({QString::number(i + 2),
                             QStringLiteral("S"),
                             SectionKind::Pillar,
                             {},
                             i % 3 ? int(out.sections.size()) - 1 : -1});
    for (int i = 0; i < 9; ++i) {
        Agency agency = out.agencies[i % 2];
        agency.name += QString::number(i);
        agency.kind = i % 3 ? QStringLiteral("ministry") : QString();
        agency.mentions.clear();
        out.agencies.append(agency);
        Instrument instrument;
        instrument.name = QStringLiteral("MOC %1").arg(i);
        instrument.kind = i % 2 ? QStringLiteral("MOC") : QStringLiteral("dialogue");
        instrument.stage = oneOf(allOf<Stage>());
        instrument.date = i % 3 ? QString() : QString::number(2020 + i);
        out.instruments.append(instrument);
    }
    for (Clause &clause : out.clauses)
        clause.section = lot.bounded(int(out.sections.size()));
    for (Commitment &commitment : out.commitments) {
        commitment.type = oneOf(allOf<CommitmentType>());
        commitment.action = oneOf(allOf<Action>());
        commitment.furtherActions = {oneOf(allOf<Action>())};
        commitment.firmness = oneOf(allOf<Firmness>());
        commitment.agencies = {lot.bounded(int(out.agencies.size())), lot.bounded(int(out.agencies.size()))};
        commitment.instruments = {lot.bounded(int(out.instruments.size()))};
        const Clause &clause = out.clauses[commitment.clause];
        const Mention mention{commitment.clause, clause.text, clause.source, false, {}};
        out.agencies[lot.bounded(int(out.agencies.size()))].mentions.append(mention);
        out.instruments[lot.bounded(int(out.instruments.size()))].mentions.append(mention);
        if (lot.bounded(2))
            out.events.append({commitment.clause,
                               clause.text,
                               clause.source,
                               QString::number(2020 + lot.bounded(9)),
                               Precision::Year,
                               EventKind::Other,
                               QString(),
                               QString(),
                               -1,
                               {}});
    }
    return out;
}

/// Draws filters of up to four choices of values that occur.
class FilterLot
{
public:
    FilterLot(const Exploration &exploration, QRandomGenerator &lot) : m_lot(lot)
    {
        if (const Result<QList<Facet>> facets = exploration.facets({}))
            m_facets = *facets;
    }

    Filter draw()
    {
        Filter out;
        for (int i = m_lot.bounded(5); i > 0; --i) {
            const Facet &facet = m_facets[m_lot.bounded(int(m_facets.size()))];
            if (facet.values.isEmpty())
                continue;
            const bool none = mayBeNone(facet.dimension) && m_lot.bounded(8) == 0;
            const QString value =
                none ? noValue() : facet.values[m_lot.bounded(int(facet.values.size()))].value;
            out = m_lot.bounded(3) ? out.including(facet.dimension, value)
                                   : out.excluding(facet.dimension, value);
        }
        return out;
    }

private:
    QList<Facet> m_facets;
    QRandomGenerator &m_lot;
};

} // namespace partnership
