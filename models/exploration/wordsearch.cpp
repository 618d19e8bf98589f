// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/wordsearch.h"

#include "models/exploration/desk/annotationbook.h"
#include "models/exploration/nearness.h"
#include "models/library/library.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace partnership {
namespace {

/// In the order of the text, none of them overlapping: a name and a word in it are one place.
QList<Span> merged(QList<Span> marks)
{
    std::ranges::sort(marks, {}, &Span::begin);
    QList<Span> out;
    for (const Span &mark : std::as_const(marks)) {
        if (!out.isEmpty() && mark.begin <= out.last().end)
            out.last().end = std::max(out.last().end, mark.end);
        else
            out.append(mark);
    }
    return out;
}

void unite(WordSearch::Hits &hits, const WordSearch::Hits &more)
{
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        hits[it.key()] = merged(hits.value(it.key()) + it.value());
}

/// What both have, with the marks of both.
void meet(WordSearch::Hits &hits, const WordSearch::Hits &others)
{
    hits.removeIf([&others](const WordSearch::Hits::iterator &hit) { return !others.contains(hit.key()); });
    for (auto hit = hits.begin(); hit != hits.end(); ++hit)
        *hit = merged(*hit + others.value(hit.key()));
}

/// Apostrophes and dashes of any kind are the same, and so is an accent however it is put together.
QString sameSigns(const QString &words)
{
    QString out;
    for (const QChar c : words.normalized(QString::NormalizationForm_C).simplified()) {
        if (c == QChar(0x2019) || c == QChar(0x2018) || c == QChar(0x02BC) || c == QChar(0x00B4))
            out += QLatin1Char('\'');
        else
            out += c.category() == QChar::Punctuation_Dash || c == QChar(0x2212) ? QLatin1Char('-') : c;
    }
    return out;
}

QBitArray rowsOf(const WordSearch::Hits &hits, qsizetype rows)
{
    QBitArray out(rows);
    for (auto it = hits.cbegin(); it != hits.cend(); ++it)
        out.setBit(it.key());
    return out;
}

ItemId idOf(const Agency &agency)
{
    return {ItemKind::Agency, agencyId(agency.side, agency.name)};
}

ItemId idOf(const Instrument &instrument)
{
    return {ItemKind::Instrument, instrumentId(instrument.kind, instrument.name)};
}

/// Written without blanks between words, or with endings grown on to them: Chinese, Japanese, Korean.
bool isUnspaced(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Hangul ||
           script == QChar::Script_Bopomofo;
}

/// Such words are in no index, which parts words at blanks.
bool isUnspaced(const SearchQuery::Term &term)
{
    const QList<uint> letters = term.words.toUcs4();
    return std::ranges::any_of(letters, [](uint c) { return isUnspaced(QChar::script(c)); });
}

/// Words without accents, as the index of the statements has them.
QString withoutAccents(const QString &text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    return isPlain ? comparable(text)
                   : comparable(text.normalized(QString::NormalizationForm_KD).removeIf([](QChar c) {
                         return c.isMark();
                     }));
}

/// What a note has to have in it, once both are comparable and it has a blank at both ends: whole words, but
/// for the end of a beginning; of scripts without blanks the letters.
QString noteWords(const SearchQuery::Term &term)
{
    const QString words = withoutAccents(term.words);
    if (isUnspaced(term))
        return words;
    return QLatin1Char(' ') + words + (term.prefix ? QString() : QStringLiteral(" "));
}

/// The letters as they stand, in full or half width, and across a line break, which healing made a blank.
QRegularExpression anywhere(const QString &words)
{
    QStringList letters;
    for (const uint letter : words.normalized(QString::NormalizationForm_KC).toUcs4()) {
        if (!QChar::isSpace(letter))
            letters.append(QRegularExpression::escape(
                QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1)));
    }
    return QRegularExpression(letters.join(QLatin1String("\\s?")),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

template <typename Record> QList<Mention> mentionsOf(ItemId thing, const QList<Record> &records)
{
    QList<Mention> out;
    for (const Record &record : records) {
        if (idOf(record) == thing)
            out += record.mentions;
    }
    return out;
}

} // namespace

WordSearch::WordSearch(const Contents &contents, const Names &names, const Library *library,
                       const StopRequest &stop)
    : m_contents(contents), m_names(names), m_library(library), m_stop(stop)
{
}

Result<QBitArray> WordSearch::find(const SearchQuery &query, Hits &hits) const
{
    QBitArray out(m_contents.clauses().size(), true);
    for (const QList<SearchQuery::Term> &group : query.wanted()) {
        const Result<Hits> found = withAny(group);
        if (!found)
            return found.problem();
        out &= rowsOf(*found, out.size());
        unite(hits, *found);
    }
    for (const SearchQuery::Chain &chain : query.chains()) {
        const Result<Hits> found = withChain(chain);
        if (!found)
            return found.problem();
        out &= rowsOf(*found, out.size());
        unite(hits, *found);
    }
    const Result<Hits> unwanted = withAny(query.unwanted());
    if (!unwanted)
        return unwanted.problem();
    out &= ~rowsOf(*unwanted, out.size());
    hits.removeIf([&out](const Hits::iterator &hit) { return !out.testBit(hit.key()); });
    return out;
}

Result<WordSearch::Hits> WordSearch::withAny(const QList<SearchQuery::Term> &terms) const
{
    QList<SearchQuery::Term> folded = terms;
    folded.removeIf(
        [](const SearchQuery::Term &term) { return term.exact || term.note || isUnspaced(term); });
    Result<Hits> out = withWords(SearchQuery::expression(folded));
    const Result<Hits> noted = withNotes(terms);
    if (!noted)
        return noted;
    if (out)
        unite(*out, *noted);
    for (const SearchQuery::Term &term : terms) {
        if (term.note)
            continue;
        if (out && isUnspaced(term))
            addPlaces(term, *out);
        else if (out && term.exact)
            out = addExact(term, std::move(*out));
        for (const ItemId thing : out ? named(term) : QList<ItemId>())
            addMentions(thing, *out);
    }
    return out;
}

/// All notes are looked at: there is no index of them, which would have to follow every undo, and a hundred
/// thousand are looked through in some tenths of a second.
Result<WordSearch::Hits> WordSearch::withNotes(const QList<SearchQuery::Term> &terms) const
{
    Hits out;
    QStringList wanted;
    for (const SearchQuery::Term &term : terms) {
        if (term.note)
            wanted.append(noteWords(term));
    }
    if (!m_library || wanted.isEmpty())
        return out;
    const Result<Done> done = eachNote(*m_library, [&](AnnotatedThing thing, const QString &text) {
        const QString words = QLatin1Char(' ') + withoutAccents(text) + QLatin1Char(' ');
        if (std::ranges::any_of(wanted, [&](const QString &one) { return words.contains(one); }))
            addClausesOf({itemKind(thing.first), thing.second}, out);
        return !isStopped();
    });
    return done ? Result<Hits>(out) : done.problem();
}

void WordSearch::addClausesOf(ItemId item, Hits &hits) const
{
    const int row = m_contents.row(item);
    if (row < 0)
        return;
    const bool isBody = item.kind == ItemKind::Agency || item.kind == ItemKind::Instrument;
    QList<int> clauses;
    if (isBody)
        clauses = item.kind == ItemKind::Agency ? m_contents.agencies()[row].clauses
                                                : m_contents.instruments()[row].clauses;
    else if (const int clause = m_contents.clauseOf(item); clause >= 0)
        clauses = {clause};
    for (const int clause : std::as_const(clauses))
        hits[clause]; // which has no words of its own found
}

/// The index knows no case: what it finds is looked at in the text. The beginning of words is asked for with
/// the same letters.
Result<WordSearch::Hits> WordSearch::addExact(const SearchQuery::Term &term, Hits hits) const
{
    const Result<Hits> found = withWords(term.expression());
    if (!found)
        return found.problem();
    Hits exact;
    for (auto hit = found->cbegin(); hit != found->cend(); ++hit) {
        const QString &text = m_contents.clauses()[hit.key()].record->text;
        for (const Span &mark : *hit) {
            const QString printed = sameSigns(text.mid(mark.begin, mark.length()));
            const QString typed = sameSigns(term.words);
            if (term.prefix ? printed.startsWith(typed) : printed == typed)
                exact[hit.key()].append(mark);
        }
    }
    unite(hits, exact);
    return hits;
}

/// Each word near the next: what was found of the two before has to be near what comes.
Result<WordSearch::Hits> WordSearch::withChain(const SearchQuery::Chain &chain) const
{
    Result<Hits> out = Hits();
    Result<Hits> before = withAny({chain.terms.first()});
    for (qsizetype i = 0; before && i < chain.reaches.size(); ++i) {
        Result<Hits> next = withAny({chain.terms[i + 1]});
        if (!next)
            return next.problem();
        const Hits pair = joined(*before, *next, chain.reaches[i]);
        if (i == 0)
            *out = pair;
        else
            meet(*out, pair);
        before = std::move(next);
    }
    return before ? out : before;
}

WordSearch::Hits WordSearch::joined(const Hits &first, const Hits &second,
                                    const SearchQuery::Reach &reach) const
{
    if (reach.in == SearchQuery::Reach::In::Section)
        return inSameSections(first, second);
    Hits out;
    for (auto hit = first.cbegin(); hit != first.cend(); ++hit) {
        const auto other = second.constFind(hit.key());
        if (other == second.constEnd())
            continue;
        const Nearness nearness(m_contents.clauses()[hit.key()].record->text);
        if (const QList<Span> places = nearness.joined(*hit, *other, reach); !places.isEmpty())
            out.insert(hit.key(), merged(places));
    }
    return out;
}

/// Clauses with either, of the sections that have both.
WordSearch::Hits WordSearch::inSameSections(const Hits &first, const Hits &second) const
{
    const auto sections = [this](const Hits &hits) {
        QSet<int> out;
        for (auto hit = hits.cbegin(); hit != hits.cend(); ++hit)
            out.insert(m_contents.clauses()[hit.key()].section);
        return out;
    };
    const QSet<int> both = sections(first) & sections(second);
    Hits out = first;
    unite(out, second);
    out.removeIf(
        [&](const Hits::iterator &hit) { return !both.contains(m_contents.clauses()[hit.key()].section); });
    return out;
}

/// An import may have added clauses that the contents do not hold yet: they wait.
Result<WordSearch::Hits> WordSearch::withWords(const QString &expression) const
{
    Hits out;
    if (!m_library || expression.isEmpty())
        return out;
    const Result<QList<SearchHit>> found = m_library->search(expression, m_stop);
    if (!found)
        return found.problem();
    for (const SearchHit &hit : *found) {
        if (const int row = m_contents.row({ItemKind::Clause, hit.clause}); row >= 0)
            out.insert(row, hit.marks);
    }
    return out;
}

/// In memory: 100 MB of text take some tenths of a second, and a second index would be as large as the text.
void WordSearch::addPlaces(const SearchQuery::Term &term, Hits &hits) const
{
    const QRegularExpression words = anywhere(term.words);
    Hits more;
    for (int row = 0; m_library && row < m_contents.clauses().size() && !isStopped(); ++row) {
        for (auto it = words.globalMatch(m_contents.clauses()[row].record->text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            more[row].append({match.capturedStart(), match.capturedEnd()});
        }
    }
    unite(hits, more);
}

QStringList WordSearch::meantBy(const SearchQuery::Term &term) const
{
    QStringList out;
    for (const ItemId thing : named(term)) {
        const int row = m_contents.row(thing);
        const QString name = thing.kind == ItemKind::Agency ? m_contents.agencies()[row].name
                                                            : m_contents.instruments()[row].name;
        if (comparable(name) != comparable(term.words))
            out.append(name);
    }
    return out;
}

/// Quotation marks and a star ask for letters. In another spelling than the printed one a word names nobody
/// where it is a word like any other: space is not the programme called SPACE.
QList<ItemId> WordSearch::named(const SearchQuery::Term &term) const
{
    QList<ItemId> out;
    if (term.phrase || term.prefix || term.exact || term.note)
        return out;
    for (const Names::Called &called : m_names.called(term.words)) {
        if (called.name == term.words || !isOrdinaryWord(term.words))
            out.append(called.id);
    }
    return out;
}

bool WordSearch::isOrdinaryWord(const QString &word) const
{
    const Result<Hits> hits = withWords(SearchQuery::expression({{word, false, false}}));
    if (!hits)
        return false;
    for (auto hit = hits->cbegin(); hit != hits->cend(); ++hit) {
        const QString &text = m_contents.clauses()[hit.key()].record->text;
        if (std::ranges::any_of(*hit, [&](const Span &mark) {
                return QStringView(text).mid(mark.begin, mark.length()) == word.toLower();
            }))
            return true;
    }
    return false;
}

void WordSearch::addMentions(ItemId thing, Hits &hits) const
{
    const int row = m_contents.row(thing);
    const bool agency = thing.kind == ItemKind::Agency;
    Hits more;
    int statement = -1;
    QList<Mention> mentions;
    for (const int at : agency ? m_contents.agencies()[row].clauses : m_contents.instruments()[row].clauses) {
        const ClauseRow &clause = m_contents.clauses()[at];
        const Statement &whole = m_contents.statements()[clause.statement];
        if (std::exchange(statement, clause.statement) != clause.statement)
            mentions = agency ? mentionsOf(thing, whole.agencies) : mentionsOf(thing, whole.instruments);
        for (const Mention &mention : std::as_const(mentions)) {
            if (mention.clause >= 0 && &whole.clauses[mention.clause] == clause.record)
                more[at].append(clause.record->toText(mention.source));
        }
    }
    unite(hits, more);
}

} // namespace partnership
