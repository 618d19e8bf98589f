// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/exploration.h"

#include "models/exploration/address.h"
#include "models/exploration/corrections.h"
#include "models/exploration/dates.h"
#include "models/exploration/inwords.h"
#include "models/exploration/memory.h"
#include "models/exploration/phrase.h"
#include "models/exploration/searchanswer.h"
#include "models/exploration/selecting.h"
#include "models/exploration/wording.h"
#include "models/exploration/wordsearch.h"

#include <algorithm>

namespace partnership {
namespace {

/// A value that is no name in the text: one of a closed list is told by its word.
QString worded(Dimension dimension, const QString &value)
{
    const bool closed = dimension == Dimension::Stage || dimension == Dimension::Action ||
                        dimension == Dimension::Firmness || dimension == Dimension::Type ||
                        dimension == Dimension::State || dimension == Dimension::EvidenceKind ||
                        dimension == Dimension::Origin || dimension == Dimension::Starred ||
                        dimension == Dimension::Noted;
    if (isBefore(dimension))
        return longDate(value);
    return closed ? inWords(value) : value;
}

} // namespace

Result<Filter> Exploration::canonical(const Filter &filter) const
{
    Filter out = Filter().searching(filter.search());
    const QMap<Dimension, Choice> choices = filter.choices();
    for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
        for (const bool wanted : {true, false}) {
            for (const QString &typed : wanted ? it->included : it->excluded) {
                const Result<QString> value = resolve(it.key(), typed);
                if (!value)
                    return value.problem();
                out = wanted ? out.including(it.key(), *value) : out.excluding(it.key(), *value);
            }
        }
    }
    return out;
}

Result<Exploration::Asked> Exploration::asked(const Filter &given) const
{
    const Result<Filter> filter = canonical(given);
    if (!filter)
        return filter.problem();
    if (filter->search().isEmpty()) // which asks no library
        return Asked{*filter, QBitArray(contents().clauses().size(), true), {}};
    const SearchAnswer &words = answer(filter->search());
    if (words.refusal)
        return *words.refusal;
    return Asked{*filter, words.clauses, words.marks};
}

const SearchAnswer &Exploration::answer(const QString &search) const
{
    if (!m_answer || m_answer->search != search)
        m_answer =
            std::make_unique<SearchAnswer>(answerTo(search, contents(), m_memory->names, m_library.get()));
    return *m_answer;
}

WordSearch Exploration::wordSearch() const
{
    return {contents(), m_memory->names, m_library.get()};
}

Result<Selection> Exploration::select(const Filter &given) const
{
    const Selecting selecting(contents(), m_memory->columns);
    if (given.isEmpty())
        return selecting.everything();
    const Result<Asked> wanted = asked(given);
    if (!wanted)
        return wanted.problem();
    Selection out = selecting.select(wanted->filter, wanted->clauses);
    out.marks = wanted->marks;
    return out;
}

Result<QBitArray> Exploration::commitments(const Filter &given) const
{
    const Result<Asked> wanted = asked(given);
    if (!wanted)
        return wanted.problem();
    return Selecting(contents(), m_memory->columns).commitments(wanted->filter, wanted->clauses);
}

Result<QList<Facet>> Exploration::facets(const Filter &given) const
{
    const Result<Asked> wanted = asked(given);
    if (!wanted)
        return wanted.problem();
    return Selecting(contents(), m_memory->columns).facets(wanted->filter, wanted->clauses);
}

int Exploration::commitmentCount() const
{
    return int(contents().undertakings().count(true));
}

int Exploration::matchingCount() const
{
    return int(m_selection.commitments.count(true));
}

Result<QString> Exploration::resolve(Dimension dimension, const QString &typed) const
{
    return m_memory->names.resolve(dimension, typed);
}

QList<TallyRow> Exploration::tally(Dimension dimension, const Selection &selection) const
{
    const Columns &columns = m_memory->columns;
    // The row of the recognitions counts them, whatever else is counted.
    const bool types = dimension == Dimension::Type;
    const QList<ValueCount> counts =
        columns.counts(dimension, types ? selection.commitments | selection.setAside : selection.commitments,
                       types || selection.recognitions ? QBitArray(contents().commitments().size(), true)
                                                       : contents().undertakings());
    QList<TallyRow> out;
    for (const ValueCount &count : counts)
        out.append(
            {count.value, label(dimension, count.value), count.commitments, count.matching, count.all});
    return out;
}

QStringList Exploration::valuesOf(Dimension dimension, int commitment) const
{
    return m_memory->columns.valuesOf(dimension, Columns::Table::Commitments, commitment);
}

const AgencyRow *Exploration::agency(const QString &value) const
{
    const int row = m_memory->columns.dictionary(Dimension::Agency).find(value);
    return row < 0 ? nullptr : &contents().agencies()[row];
}

QString Exploration::label(Dimension dimension, const QString &value) const
{
    if (dimension == Dimension::Agency) {
        const AgencyRow *row = agency(value);
        return row && !row->abbreviation.isEmpty() && row->abbreviation != row->name
                   ? QStringLiteral("%1 (%2)").arg(row->name, row->abbreviation)
                   : value;
    }
    if (dimension == Dimension::Pillar) {
        const auto section = std::ranges::find_if(contents().sections(), [&](const SectionRow &row) {
            return row.value == value || row.ownValue == value;
        });
        if (section != contents().sections().end() && !section->label.isEmpty())
            return QStringLiteral("%1  %2").arg(value, section->title);
    }
    return worded(dimension, value);
}

QString Exploration::shortLabel(Dimension dimension, const QString &value) const
{
    if (dimension != Dimension::Agency)
        return worded(dimension, value);
    const AgencyRow *row = agency(value);
    return row && !row->abbreviation.isEmpty() ? row->abbreviation : value;
}

QString Exploration::shortestName(Dimension dimension, const QString &value) const
{
    const QString called = shortLabel(dimension, value);
    const Result<QString> meant = resolve(dimension, called);
    return meant && *meant == value ? called : value;
}

QStringList Exploration::beginning(Dimension dimension, const QString &typed, int atMost) const
{
    return m_memory->names.beginning(dimension, typed, atMost);
}

QString Exploration::sideOf(const QString &value) const
{
    const AgencyRow *row = agency(value);
    return row ? row->side : QString();
}

Result<Filter> Exploration::typed(const QString &text, const Filter &base) const
{
    if (isAddress(text)) {
        const Result<Filter> whole = filterAt(text); // it says everything, also what base says
        return whole ? canonical(*whole) : whole;
    }
    if (const std::optional<Filter> whole = Phrase(*this).read(text))
        return *whole;
    Result<SearchQuery> query = SearchQuery::parse(text);
    if (!query)
        return query.problem();
    Filter out = base;
    const QList<SearchQuery::Field> fields = query->fields();
    for (const SearchQuery::Field &field : fields) {
        const Result<QString> value = resolve(field.dimension, field.value);
        if (!value && !field.mayBeAName())
            return value.problem();
        if (value)
            out = field.excluded ? out.excluding(field.dimension, *value)
                                 : out.including(field.dimension, *value);
        else if (field.excluded) // no kind of instrument: words of the name of one
            query->refuse({field.value, true, false});
        else
            query->require({field.value, true, false});
    }
    return out.searching(base.search() + QLatin1Char(' ') + query->toText());
}

QString Exploration::sentence(const Filter &filter, const Selection &selection) const
{
    return Wording(*this).sentence(filter, selection);
}

QString Exploration::description(const Filter &filter) const
{
    return Wording(*this).description(filter);
}

QString Exploration::hidden(const Filter &filter, const Selection &selection) const
{
    return Wording(*this).hidden(filter, selection);
}

QString Exploration::sourceNote() const
{
    return Wording(*this).sourceNote();
}

std::optional<Problem> Exploration::notFound(const Filter &filter) const
{
    return filter.search().isEmpty() ? std::nullopt : answer(filter.search()).notFound;
}

QStringList Exploration::corrections(const QString &typed) const
{
    if (m_answer && m_answer->search == typed && !m_answer->refusal)
        return m_answer->corrections;
    return Corrections(wordSearch(), m_memory->names, m_library.get()).of(typed);
}

} // namespace partnership
