// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an exploration holds, and which of it, comes and goes: libraries, filters, and the jobs behind the
// window.
#include "models/exploration/exploration.h"

#include "models/exploration/loadingjob.h"
#include "models/exploration/memory.h"
#include "models/exploration/searchjob.h"
#include "models/exploration/searchquery.h"
#include "models/exploration/selecting.h"
#include "models/library/decisions.h"

#include <algorithm>
#include <utility>

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

Result<std::shared_ptr<Memory>> readMemory(const Library &library)
{
    const Result<QList<StatementHead>> heads = library.statements();
    if (!heads)
        return heads.problem();
    const Result<QList<Statement>> statements = loadStatements(library, *heads);
    if (!statements)
        return statements.problem();
    const Result<DeskRecords> records = deskRecords(library);
    if (!records)
        return records.problem();
    return std::make_shared<Memory>(*statements, *records);
}

/// What is shown first is shown as it was decided; what was judged comes with the rest.
Result<DeskRecords> firstRecords(const Library &library)
{
    const auto made = decisions(library);
    return made ? Result<DeskRecords>(DeskRecords{{}, {}, *made}) : made.problem();
}

} // namespace

Exploration::Exploration(QObject *parent)
    : QObject(parent), m_memory(std::make_shared<Memory>()), m_contents(&m_memory->contents),
      m_loading(std::make_unique<LoadingJob>()), m_searching(std::make_unique<SearchJob>())
{
    connect(m_searching.get(), &SearchJob::finished, this, &Exploration::takeAnswer);
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
    const Result<DeskRecords> records = isAll ? deskRecords(*library) : firstRecords(*library);
    if (!records)
        return records.problem();
    m_library = std::move(library);
    m_whole = isAll;
    begin(*statements, *records);
    isAll ? complete() : readRest();
    return Done{};
}

void Exploration::explore(QList<Statement> statements)
{
    m_library.reset();
    begin(statements, {});
    complete();
}

void Exploration::begin(const QList<Statement> &statements, const DeskRecords &records)
{
    const auto memory = std::make_shared<Memory>(statements, records);
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
    const Result<std::shared_ptr<Memory>> fresh = readMemory(*m_library);
    if (!fresh)
        return fresh.problem();
    takeRest(*fresh);
    return Done{};
}

Result<Done> Exploration::readDecisions()
{
    const bool isSmall = m_whole && contents().statements().size() <= m_atOnce;
    if (!m_library || !isSmall || isSearching()) // which reads the memory on a thread of its own
        return reload();
    Result<std::shared_ptr<Memory>> fresh = readMemory(*m_library);
    if (!fresh)
        return fresh.problem();
    if (!isSameButForOrigins((*fresh)->contents, contents())) {
        takeRest(*fresh);
        return Done{};
    }
    m_memory->decisions = (*fresh)->decisions;
    m_memory->contents = std::move((*fresh)->contents);
    m_memory->columns = std::move((*fresh)->columns);
    emit decisionsChanged();
    showJudgements();
    return Done{};
}

const Decisions &Exploration::decisions() const
{
    return m_memory->decisions;
}

const ProgressBook &Exploration::judgements() const
{
    return m_memory->book;
}

Result<Done> Exploration::readNewJudgements()
{
    if (!m_library || !m_whole) // a worker reads them
        return Done{};
    const auto entries = progressEntries(*m_library, m_memory->book.newest());
    if (!entries)
        return entries.problem();
    const QList<ProgressEntry> now = ofItemsNow(*entries, contents());
    m_memory->book.add(now);
    m_memory->columns.judge(contents(), m_memory->book, ProgressBook(now).items());
    showJudgements();
    return Done{};
}

Result<Done> Exploration::readJudgements()
{
    if (!m_library || !m_whole)
        return Done{};
    const auto entries = progressEntries(*m_library);
    if (!entries)
        return entries.problem();
    m_memory->book = ProgressBook(ofItemsNow(*entries, contents()));
    m_memory->columns.forgetJudgements(contents());
    m_memory->columns.judge(contents(), m_memory->book, m_memory->book.items());
    showJudgements();
    return Done{};
}

/// Only a filter that asks what was judged lets other rows through now.
void Exploration::showJudgements()
{
    const QList<Dimension> asked = m_filter.choices().keys();
    const bool asks = std::ranges::any_of(asked, [](Dimension d) { return isOfDesk(d) && !isAnnotation(d); });
    if (asks)
        choose(Filter(m_filter));
    emit judgementsChanged();
    if (asks)
        showSelection();
}

const AnnotationBook &Exploration::annotations() const
{
    return m_memory->annotations;
}

Result<Done> Exploration::readAnnotations()
{
    if (!m_library || !m_whole)
        return Done{};
    const auto traces = annotationTraces(*m_library);
    if (!traces)
        return traces.problem();
    m_memory->annotations = AnnotationBook(ofItemsNow(*traces, contents()));
    m_memory->columns.forgetAnnotations(contents());
    m_memory->columns.annotate(contents(), annotations(), annotations().items());
    showAnnotations();
    return Done{};
}

Result<Done> Exploration::readAnnotations(const QList<ItemId> &items)
{
    if (!m_library || !m_whole)
        return Done{};
    QList<ItemId> changed;
    for (const ItemId &item : items) {
        changed.append(contents().idNow(item));
        QList<AnnotationTrace> now;
        for (const ItemId &kept : contents().idsOf(changed.last())) {
            const auto traces = annotationTraces(*m_library, annotatedKind(kept.kind), kept.id);
            if (!traces)
                return traces.problem();
            now += ofItemsNow(*traces, contents());
        }
        m_memory->annotations.set(changed.last(), now);
    }
    m_memory->columns.annotate(contents(), annotations(), changed);
    showAnnotations();
    return Done{};
}

/// A search of notes finds others now.
void Exploration::showAnnotations()
{
    m_memory->names.setTags(annotations().tags());
    const QList<Dimension> asked = m_filter.choices().keys();
    const bool searches = asksForNotes(m_filter.search());
    const bool asks = searches || std::ranges::any_of(asked, isAnnotation);
    if (searches)
        m_answer.reset();
    const bool behind = mustSearchBehind(m_filter.search());
    if (asks && !behind)
        choose(Filter(m_filter));
    emit annotationsChanged();
    if (behind)
        searchFor(m_filter.search());
    else if (asks)
        showSelection();
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
    const bool searching = isSearching();
    m_searching->forget();
    m_answer.reset();
    m_contents = &memory->contents;
    std::shared_ptr<Memory> before = std::exchange(m_memory, std::move(memory));
    if (before->contents.statements().size() > m_atOnce)
        freeBehind(std::move(before));
    const bool behind = mustSearchBehind(filter.search());
    choose(behind ? Filter() : filter); // all of it until it is found
    emit contentsChanged();
    if (behind)
        searchFor(filter.search());
    else if (searching)
        emit searchingChanged(false);
}

bool Exploration::isSearching() const
{
    return m_searching->isRunning();
}

/// What is searched for already goes on, whatever else of the filter changes.
void Exploration::applyFilter()
{
    const QString search = m_focus.filter().search();
    if (mustSearchBehind(search)) {
        if (m_searching->search() != search)
            searchFor(search);
        return;
    }
    const bool searching = isSearching();
    m_searching->cancel();
    if (searching)
        emit searchingChanged(false);
    showFilter();
}

bool Exploration::mustSearchBehind(const QString &search) const
{
    const bool isKnown = search.isEmpty() || (m_answer && m_answer->search == search);
    return !isKnown && m_library && contents().clauses().size() > m_clausesAtOnce;
}

void Exploration::searchFor(const QString &search)
{
    m_searching->start(search, m_memory, *m_library);
    emit searchingChanged(true);
}

void Exploration::takeAnswer(const SearchAnswer &answer)
{
    m_answer = std::make_unique<SearchAnswer>(answer);
    emit searchingChanged(false);
    showFilter();
}

void Exploration::showFilter()
{
    choose(m_focus.filter());
    showSelection();
    leaveHidden();
}

/// What is being searched for is shown when it has been found.
void Exploration::showSelection()
{
    if (isSearching())
        return;
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
    m_filter = filter;
    Result<Selection> selection = select(filter);
    m_refusal = selection ? std::nullopt : std::optional(selection.problem());
    m_selection = selection ? std::move(*selection) : Selecting(contents(), m_memory->columns).nothing();
}

} // namespace partnership
