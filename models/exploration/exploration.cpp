// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/exploration.h"

#include "models/exploration/address.h"
#include "models/exploration/corrections.h"
#include "models/exploration/inwords.h"
#include "models/exploration/loadingjob.h"
#include "models/exploration/phrase.h"
#include "models/exploration/selecting.h"
#include "models/exploration/wording.h"
#include "models/exploration/wordsearch.h"

#include <algorithm>

namespace partnership {
namespace {

qsizetype firstSet(const QBitArray &bits)
{
    for (qsizetype row = 0; row < bits.size(); ++row) {
        if (bits.testBit(row))
            return row;
    }
    return -1;
}

/// A value that is no name in the text: one of a closed list is told by its word.
QString worded(Dimension dimension, const QString &value)
{
    const bool closed = dimension == Dimension::Stage || dimension == Dimension::Action ||
                        dimension == Dimension::Firmness || dimension == Dimension::Type;
    return closed ? inWords(value) : value;
}

/// Where somebody who has just opened a library sees most of its first statement: the first commitment with
/// two agencies and an instrument.
int mostTellingClause(const Contents &contents)
{
    int promising = -1;
    for (const CommitmentRow &commitment : contents.commitments()) {
        if (!commitment.record->isUndertaking())
            continue;
        if (promising >= 0 && commitment.statement != contents.clauses()[promising].statement)
            break;
        if (commitment.agencies.size() > 1 && !commitment.instruments.isEmpty())
            return commitment.clause;
        if (promising < 0)
            promising = commitment.clause;
    }
    return promising < 0 && !contents.clauses().isEmpty() ? 0 : promising;
}

} // namespace

Exploration::Exploration(QObject *parent)
    : QObject(parent), m_memory(std::make_shared<Memory>()), m_contents(&m_memory->contents),
      m_loading(std::make_unique<LoadingJob>())
{
    connect(&m_focus, &Focus::filterChanged, this, &Exploration::applyFilter);
    connect(&m_focus, &Focus::highlightingChanged, this, &Exploration::showSelection);
    connect(m_loading.get(), &LoadingJob::progress, this, &Exploration::progress);
    connect(m_loading.get(), &LoadingJob::finished, this, &Exploration::takeRest);
}

Exploration::~Exploration() = default;

Result<Done> Exploration::explore(std::unique_ptr<Library> library)
{
    const Result<QList<StatementHead>> heads = library->statements();
    if (!heads)
        return heads.problem();
    const bool isAll = heads->size() <= m_atOnce && library->isLookedThrough();
    Result<QList<Statement>> statements =
        loadStatements(*library, heads->first(std::min(heads->size(), m_atOnce)));
    if (!statements)
        return statements.problem();
    m_library = std::move(library);
    m_whole = isAll;
    begin(std::move(*statements));
    isAll ? complete() : readRest();
    return Done{};
}

void Exploration::explore(QList<Statement> statements)
{
    m_library.reset();
    begin(std::move(statements));
    complete();
}

void Exploration::begin(QList<Statement> statements)
{
    const auto memory = std::make_shared<Memory>(std::move(statements));
    const int first = mostTellingClause(memory->contents);
    {
        const Focus::Hold hold(m_focus);
        replaceMemory(memory, Filter());
    }
    m_focus.reset(first < 0 ? ItemId() : contents().clauses()[first].id);
    emit selectionChanged();
}

Result<Done> Exploration::reload()
{
    if (!m_library)
        return Done{};
    const Result<QList<StatementHead>> heads = m_library->statements();
    if (!heads)
        return heads.problem();
    if (heads->size() > m_atOnce) { // what is there is shown until all is
        readRest();
        return Done{};
    }
    Result<QList<Statement>> statements = loadStatements(*m_library, *heads);
    if (!statements)
        return statements.problem();
    takeRest(std::make_shared<Memory>(std::move(*statements)));
    return Done{};
}

void Exploration::readRest()
{
    m_whole = false;
    m_loading->start(*m_library);
}

void Exploration::takeRest(const Result<std::shared_ptr<Memory>> &loaded)
{
    if (!loaded) {
        emit failed(loaded.problem());
        return;
    }
    m_whole = true; // before anybody who is told of the contents asks
    {
        const Focus::Hold hold(m_focus);
        replaceMemory(*loaded, m_focus.filter());
        emit selectionChanged();
    }
    complete();
}

/// What is still being read is of another library, or of fewer statements.
void Exploration::complete()
{
    m_loading->cancel();
    m_whole = true;
    emit becameWhole();
}

void Exploration::replaceMemory(std::shared_ptr<Memory> memory, const Filter &filter)
{
    m_contents = &memory->contents;
    m_last.reset();
    std::shared_ptr<Memory> before = std::exchange(m_memory, std::move(memory));
    if (before->contents.statements().size() > m_atOnce)
        freeBehind(std::move(before));
    choose(filter);
    emit contentsChanged();
}

void Exploration::applyFilter()
{
    choose(m_focus.filter());
    showSelection();
    leaveHidden();
}

void Exploration::showSelection()
{
    const Focus::Hold hold(m_focus);
    emit selectionChanged();
}

/// A clause that the filter hides is not what somebody who filtered wants to read: the first that matches is.
void Exploration::leaveHidden()
{
    const int clause = contents().clauseOf(m_focus.current());
    if (clause >= 0 && m_selection.hasClause(clause))
        return;
    if (const qsizetype first = firstSet(m_selection.commitments); first >= 0)
        m_focus.amendCurrent(contents().commitments()[first].id);
    else if (const qsizetype only = firstSet(m_selection.clauses); only >= 0)
        m_focus.amendCurrent(contents().clauses()[only].id);
}

/// What cannot be understood lets nothing through: everything would look like an answer.
void Exploration::choose(const Filter &filter)
{
    Result<Selection> selection = select(filter);
    m_refusal = selection ? std::nullopt : std::optional(selection.problem());
    m_selection = selection ? std::move(*selection) : Selecting(contents(), m_memory->columns).nothing();
}

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

Result<Exploration::WordsFound> Exploration::found(const QString &search) const
{
    if (m_last && m_last->first == search)
        return m_last->second;
    const Result<SearchQuery> query = SearchQuery::parse(search);
    if (!query)
        return query.problem();
    WordsFound out;
    const Result<QBitArray> clauses = wordSearch().find(*query, out.marks);
    if (!clauses)
        return clauses.problem();
    out.clauses = *clauses;
    if (!search.isEmpty()) // which asks no library
        m_last = {search, out};
    return out;
}

Result<Exploration::Asked> Exploration::asked(const Filter &given) const
{
    const Result<Filter> filter = canonical(given);
    if (!filter)
        return filter.problem();
    const Result<WordsFound> words = found(filter->search());
    if (!words)
        return words.problem();
    return Asked{*filter, *words};
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
    Selection out = selecting.select(wanted->filter, wanted->words.clauses);
    out.marks = wanted->words.marks;
    return out;
}

Result<QBitArray> Exploration::commitments(const Filter &given) const
{
    const Result<Asked> wanted = asked(given);
    if (!wanted)
        return wanted.problem();
    return Selecting(contents(), m_memory->columns).commitments(wanted->filter, wanted->words.clauses);
}

Result<QList<Facet>> Exploration::facets(const Filter &given) const
{
    const Result<Asked> wanted = asked(given);
    if (!wanted)
        return wanted.problem();
    return Selecting(contents(), m_memory->columns).facets(wanted->filter, wanted->words.clauses);
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
    const QBitArray used = columns.used(dimension);
    QList<TallyRow> out;
    for (int i = 0; i < counts.size(); ++i) {
        const QString value = columns.dictionary(dimension).values()[i];
        if (used.testBit(i) || dimension == Dimension::Pillar)
            out.append(
                {value, label(dimension, value), counts[i].commitments, counts[i].matching, counts[i].all});
    }
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
    return Wording(*this).notFound(filter);
}

QStringList Exploration::corrections(const QString &typed) const
{
    return Corrections(wordSearch(), m_memory->names, m_library.get()).of(typed);
}

} // namespace partnership
