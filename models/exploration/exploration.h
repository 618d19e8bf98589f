// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/contents.h"
#include "models/exploration/desk/annotationbook.h"
#include "models/exploration/desk/progressbook.h"
#include "models/exploration/facets.h"
#include "models/exploration/filter.h"
#include "models/exploration/focus.h"
#include "models/exploration/selection.h"
#include "models/library/library.h"

#include <QObject>

#include <limits>
#include <memory>
#include <optional>

namespace partnership {

class LoadingJob;
class SearchJob;
class WordSearch;
struct DeskRecords;
struct Memory;
struct SearchAnswer;

/// One value of a dimension with its counts of undertakings.
struct TallyRow
{
    QString value;          ///< canonical, for Filter
    QString label;          ///< for people: "II  Digitalisation and Technology"
    QList<int> commitments; ///< matching undertakings, rows of Contents
    int matching = 0;
    int all = 0;
};

/// One open library, what it holds, and the focus all views share. Answers every question of views and
/// command line from memory; knows no display.
class Exploration : public QObject
{
    Q_OBJECT
public:
    explicit Exploration(QObject *parent = nullptr);
    ~Exploration() override;

    /// From now on no more statements than so many are read at once: of a larger library the first are there
    /// when explore() returns, and all when a worker has read them. For whoever has an event loop and people
    /// before it.
    void readBehind(qsizetype atOnce) { m_atOnce = atOnce; }
    /// Takes the library over, reads what it holds and resets the focus to it. On a problem everything stays
    /// as it was.
    Result<Done> explore(std::unique_ptr<Library> library);
    /// Statements that are in no library: nothing can be searched for in them.
    void explore(QList<Statement> statements);
    /// Reads the library anew, after a statement was added; the focus stays.
    Result<Done> reload();
    /// Reads what was decided about facts anew: where nothing but who says them has changed, everything stays
    /// where it is, else as reload().
    Result<Done> readDecisions();
    /// Reads what was judged since it was read last; the rest stays as it is known.
    Result<Done> readNewJudgements();
    /// Reads all judgements anew, after some were taken back.
    Result<Done> readJudgements();
    /// What a desk judges; nothing as long as the exploration is not whole.
    const ProgressBook &judgements() const;
    /// What a desk decided about facts: it is in the contents.
    const Decisions &decisions() const;
    /// Reads anew what is on these things, after it was changed; of others what is known stays.
    Result<Done> readAnnotations(const QList<ItemId> &items);
    /// Reads anew what is on anything, after some of it was taken back.
    Result<Done> readAnnotations();
    /// Notes, tags and stars; none as long as the exploration is not whole.
    const AnnotationBook &annotations() const;
    /// Is all there that the library holds? Ends with becameWhole(), or failed().
    bool isWhole() const { return m_whole; }
    Library *library() const { return m_library.get(); }
    const Contents &contents() const { return *m_contents; }
    Focus &focus() { return m_focus; }
    const Focus &focus() const { return m_focus; }

    /// What the focus' filter lets through; kept until filter or contents change.
    const Selection &selection() const { return m_selection; }
    /// The filter that selection() answers: the focus', but while that is searched for the one before.
    const Filter &filter() const { return m_filter; }
    /// From now on a library of more clauses than so many is searched in the background, and what was found
    /// before stays until then. For whoever has an event loop and people before it.
    void searchBehind(qsizetype clausesAtOnce) { m_clausesAtOnce = clausesAtOnce; }
    bool isSearching() const;
    /// All that is known of a search; kept until another is asked for.
    const SearchAnswer &answer(const QString &search) const;
    /// The one evaluator. An unknown value of a dimension, or a search that cannot be understood, is a
    /// Problem with Fault::Usage that names the part and the nearest that would be right.
    Result<Selection> select(const Filter &filter) const;
    /// The commitments of select() alone, for a fraction of its cost.
    Result<QBitArray> commitments(const Filter &filter) const;
    /// Undertakings in all, and those the current filter lets through.
    int commitmentCount() const;
    int matchingCount() const;

    /// The canonical value for what someone typed: an agency by name, abbreviation, alias or former name, a
    /// stage by its words, in any case. Unknown: Problem with "did you mean".
    Result<QString> resolve(Dimension dimension, const QString &typed) const;
    /// Every value of a dimension in its natural order, with counts under the filter.
    QList<TallyRow> tally(Dimension dimension, const Selection &selection) const;
    /// Every dimension with its values and their counts under the filter. What the filter asks of a dimension
    /// does not count for its own values, so that alternatives stay visible. Problems are those of select().
    Result<QList<Facet>> facets(const Filter &filter) const;
    /// Values of a dimension that an undertaking has.
    QStringList valuesOf(Dimension dimension, int commitment) const;
    /// For people: an agency's full name with abbreviation, a pillar's label and title.
    QString label(Dimension dimension, const QString &value) const;
    /// Short form for chips and cells: "METI".
    QString shortLabel(Dimension dimension, const QString &value) const;
    /// The shortest form that resolve() takes for this value.
    QString shortestName(Dimension dimension, const QString &value) const;
    /// Values that somebody may be typing the name of, those that begin with it first.
    QStringList beginning(Dimension dimension, const QString &typed, int atMost) const;
    /// Of an agency by its value: "Japan"; empty where there is no such agency.
    QString sideOf(const QString &agency) const;

    /// Splits what was typed into the search box into a filter: fields (ministry:METI, pillar:II, year:2026)
    /// become choices on top of base, the rest is searched for besides what base searches for.
    /// "instrument:MOC" is the kind of instrument; where no kind is called so, the words are searched for as
    /// those of a name.
    Result<Filter> typed(const QString &text, const Filter &base) const;

    /// The filter as one English sentence with its count: "2 of 55 commitments name the Ministry … (METI)."
    QString sentence(const Filter &filter, const Selection &selection) const;
    /// Only what the filter says, for subtitles: "Agency METI, pillar II"; empty without a filter.
    QString description(const Filter &filter) const;
    /// What is hidden and why, or empty: "Hides 53, of which 29 name no agency."
    QString hidden(const Filter &filter, const Selection &selection) const;
    /// Where a word of the search is in no clause: "“quantom” is not in the statement.", with the nearest
    /// words as advice.
    std::optional<Problem> notFound(const Filter &filter) const;
    /// Whole searches that were perhaps meant where a typed one is refused or finds nothing: each can be
    /// typed in its place.
    QStringList corrections(const QString &typed) const;
    /// Why the filter that is on could not be applied, if so: it lets nothing through then.
    const std::optional<Problem> &refusal() const { return m_refusal; }
    /// Finds clauses by words in what is open now.
    WordSearch wordSearch() const;
    /// The line below charts and exports: statement(s), date(s).
    QString sourceNote() const;

signals:
    /// Contents were replaced: models reset. Comes before selectionChanged.
    void contentsChanged();
    /// A search in the background has begun, or ended: found, or given up for another.
    void searchingChanged(bool searching);
    /// The filter lets other rows through, or hides them no more: models refilter.
    void selectionChanged();
    /// Facts are the same, but somebody else says them now. Comes before judgementsChanged.
    void decisionsChanged();
    /// Something was judged, or a judgement taken back. Comes before selectionChanged, where
    /// that is due.
    void judgementsChanged();
    /// Notes, tags or stars were put on something or taken off. Comes before selectionChanged, where that is
    /// due.
    void annotationsChanged();
    /// So many statements have been read of all that the library holds.
    void progress(int done, int all);
    /// Everything that the library holds is there. Comes after selectionChanged.
    void becameWhole();
    /// The rest of the library could not be read; what was there stays.
    void failed(const partnership::Problem &problem);

private:
    /// A filter with canonical values, the clauses with its words, and where in them the words stand.
    struct Asked
    {
        Filter filter;
        QBitArray clauses;
        QHash<int, QList<Span>> marks;
    };
    void readRest();
    void takeRest(const Result<std::shared_ptr<Memory>> &loaded);
    void complete();
    void begin(const QList<Statement> &statements, const DeskRecords &records);
    void replaceMemory(std::shared_ptr<Memory> memory, const Filter &filter);
    void applyFilter();
    bool mustSearchBehind(const QString &search) const;
    void searchFor(const QString &search);
    void takeAnswer(const SearchAnswer &answer);
    void showFilter();
    void showJudgements();
    void showAnnotations();
    void showSelection();
    void leaveHidden();
    void choose(const Filter &filter);
    Result<Filter> canonical(const Filter &filter) const;
    Result<Asked> asked(const Filter &given) const;
    const AgencyRow *agency(const QString &value) const;

    std::unique_ptr<Library> m_library;
    std::shared_ptr<Memory> m_memory;
    const Contents *m_contents; ///< of the memory
    Selection m_selection;
    Filter m_filter;
    qsizetype m_clausesAtOnce = std::numeric_limits<qsizetype>::max();
    std::optional<Problem> m_refusal;
    Focus m_focus;
    /// Of the last search: whatever asks for its words asks the library once.
    mutable std::unique_ptr<SearchAnswer> m_answer;
    std::unique_ptr<LoadingJob> m_loading;
    std::unique_ptr<SearchJob> m_searching;
    qsizetype m_atOnce = std::numeric_limits<qsizetype>::max();
    bool m_whole = true;
};

} // namespace partnership
