// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/searchquery.h"

#include "models/exploration/searchsigns.h"
#include "models/statement/nearest.h"

#include <algorithm>
#include <optional>

namespace partnership {
namespace {

constexpr int longestFieldName = 40; ///< of a field that is worth comparing with those known

constexpr int mostWords = 1000; ///< between words that are said to be near

struct ReachName
{
    SearchQuery::Reach::In in;
    const char *name;
};
constexpr ReachName reachNames[] = {{SearchQuery::Reach::In::Sentence, "sentence"},
                                    {SearchQuery::Reach::In::Clause, "clause"},
                                    {SearchQuery::Reach::In::Section, "section"}};

/// "5", "sentence": how far; nothing where it is neither.
std::optional<SearchQuery::Reach> reachOf(const QString &typed)
{
    using Reach = SearchQuery::Reach;
    bool isNumber = false;
    const int words = typed.toInt(&isNumber);
    if (isNumber)
        return words >= 0 && words <= mostWords ? std::optional(Reach{Reach::In::Words, words})
                                                : std::nullopt;
    for (const ReachName &known : reachNames) {
        if (typed.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0)
            return Reach{known.in};
    }
    return {};
}

/// Whether the index can hold anything of it: it keeps letters and digits only.
bool canBeFound(const QString &words)
{
    const QList<uint> letters = words.toUcs4();
    return std::ranges::any_of(letters, [](uint c) { return QChar::isLetterOrNumber(c); });
}

Problem problem(const QString &what, const QString &advice)
{
    Problem out;
    out.fault = Fault::Usage;
    out.what = what;
    out.advice = advice;
    return out;
}

} // namespace

/// Walks once over what was typed.
class SearchParser
{
    Q_DECLARE_TR_FUNCTIONS(partnership::SearchQuery)
public:
    explicit SearchParser(const QString &text) : m_text(text) {}

    Result<SearchQuery> parse()
    {
        while (!m_problem && skipGaps())
            readPart();
        if (!m_problem && m_or)
            m_problem = loneOr();
        if (!m_problem && m_near)
            m_problem = loneNear();
        if (!m_problem && m_not)
            m_problem = problem(tr("“NOT” stands before a word that is not wanted."),
                                tr("Write a word after it, or “not” to search for the word itself."));
        if (m_problem)
            return *m_problem;
        return m_query;
    }

private:
    bool skipGaps()
    {
        while (m_at < m_text.size() && isGap(m_text[m_at]))
            ++m_at;
        return m_at < m_text.size();
    }

    void readPart()
    {
        bool excluded = std::exchange(m_not, false);
        if (isMinus(m_text[m_at]) && m_at + 1 < m_text.size() && !isGap(m_text[m_at + 1])) {
            excluded = true;
            ++m_at;
        }
        m_exact = m_text[m_at] == QLatin1Char('=') && m_at + 1 < m_text.size() && !isGap(m_text[m_at + 1]);
        m_at += m_exact;
        if (isQuote(m_text[m_at]))
            addTerm(readQuoted(), true, excluded);
        else
            readWord(excluded);
    }

    /// Up to the closing mark; the end of the text is a problem.
    QString readQuoted()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_text.size() && !isQuote(m_text[m_at]))
            ++m_at;
        const QString words = m_text.mid(begin, m_at - begin);
        if (m_at == m_text.size())
            m_problem = problem(tr("The quotation mark before “%1” is not closed.").arg(words.left(40)),
                                tr("Put another one after the last word of the phrase."));
        ++m_at;
        return words;
    }

    void readWord(bool excluded)
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isGap(m_text[m_at]) && !isQuote(m_text[m_at])) {
            const QString before = m_text.mid(begin, m_at - begin);
            if (m_text[m_at++] == QLatin1Char(':') && isFieldName(before, QStringView(m_text).sliced(m_at)))
                return readField(before, excluded);
        }
        const QString word = m_text.mid(begin, m_at - begin);
        if (word == QLatin1String("OR"))
            return readOr();
        if (word == QLatin1String("NEAR") || word.startsWith(QLatin1String("NEAR/")))
            return readNear(word);
        if (word == QLatin1String("NOT")) {
            m_not = true;
            return;
        }
        if (word != QLatin1String("AND"))
            addTerm(word, false, excluded);
    }

    void readOr()
    {
        if (!m_mayFollow)
            m_problem = loneOr();
        m_or = true;
    }

    void readNear(const QString &word)
    {
        const QString typed = word.section(QLatin1Char('/'), 1);
        const auto reach = typed.isEmpty() ? SearchQuery::Reach() : reachOf(typed);
        if (!reach)
            m_problem = problem(tr("“%1” does not say how near.").arg(word),
                                tr("Write a number of words, or sentence, clause or section: NEAR/5, "
                                   "NEAR/sentence."));
        else if (!m_mayFollow || m_or || m_near || isOfNotes())
            m_problem = loneNear();
        else if (!m_query.m_wanted.isEmpty() && !m_chained && m_query.m_wanted.last().size() > 1)
            m_problem = problem(tr("“OR” and “NEAR” cannot stand at the same word."),
                                tr("Search for the alternatives one by one."));
        m_near = reach;
    }

    /// What was read last is no word of the statement, which another could be near.
    bool isOfNotes() const
    {
        return !m_chained && !m_query.m_wanted.isEmpty() && m_query.m_wanted.last().last().note;
    }

    void readField(const QString &typed, bool excluded)
    {
        const bool negated = typed.startsWith(QLatin1String("not-"), Qt::CaseInsensitive);
        SearchQuery::Field field;
        field.name = negated ? typed.mid(4) : typed;
        field.excluded = excluded || negated;
        if (field.name.compare(noteField(), Qt::CaseInsensitive) == 0)
            return readNote(typed, field.excluded);
        if (!dimensionFromName(field.name, &field.dimension)) {
            m_problem = problem(tr("“%1” is not a field of the search.").arg(typed),
                                fieldAdvice(field.name.left(longestFieldName)));
            return;
        }
        field.value = readValue();
        if (!m_problem && field.value.isEmpty())
            m_problem = withoutValue(typed);
        m_mayFollow = m_chained = false;
        m_query.m_fields.append(field);
    }

    /// A word that is looked for elsewhere, alone or one of several.
    void readNote(const QString &typed, bool excluded)
    {
        const bool isQuoted = m_at < m_text.size() && isQuote(m_text[m_at]);
        const QString value = readValue();
        if (!m_problem && value.isEmpty())
            m_problem = withoutValue(typed);
        m_note = true;
        addTerm(value, isQuoted, excluded);
        m_note = false;
    }

    static Problem withoutValue(const QString &field)
    {
        return problem(tr("“%1:” has no value.").arg(field),
                       tr("Write the value right after the colon, in quotation marks if it has "
                          "several words."));
    }

    QString readValue()
    {
        if (m_at < m_text.size() && isQuote(m_text[m_at]))
            return readQuoted().simplified();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isGap(m_text[m_at]))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    void addTerm(const QString &typed, bool phrase, bool excluded)
    {
        if (m_problem)
            return;
        SearchQuery::Term term{clean(typed), phrase, false, m_exact && !m_note, m_note};
        if (phrase && m_at < m_text.size() && m_text[m_at] == QLatin1Char('*')) {
            term.prefix = true;
            ++m_at;
        }
        while (!phrase && term.words.endsWith(QLatin1Char('*'))) {
            term.prefix = true;
            term.words.chop(1);
        }
        if (!canBeFound(term.words)) {
            m_problem = problem(tr("“%1” has no letter or digit that could be searched for.").arg(typed),
                                tr("Leave it out, or write a word."));
            return;
        }
        place(term, excluded);
    }

    void place(const SearchQuery::Term &term, bool excluded)
    {
        if (m_near) {
            if (excluded || m_note)
                m_problem = loneNear();
            else
                chain(term);
            return;
        }
        if (m_or && m_chained) {
            m_problem = problem(tr("“OR” and “NEAR” cannot stand at the same word."),
                                tr("Search for the alternatives one by one."));
            return;
        }
        m_chained = false;
        if (excluded)
            m_query.m_unwanted.append(term);
        else if (m_or)
            m_query.m_wanted.last().append(term);
        else
            m_query.m_wanted.append({term});
        m_or = false;
        m_mayFollow = !excluded;
    }

    /// The word before becomes the first of a chain, unless it ends one.
    void chain(const SearchQuery::Term &term)
    {
        if (!m_chained)
            m_query.m_chains.append({m_query.m_wanted.takeLast(), {}});
        m_query.m_chains.last().terms.append(term);
        m_query.m_chains.last().reaches.append(*m_near);
        m_near.reset();
        m_chained = true;
        m_mayFollow = true;
    }

    /// Control characters would end a term early in the index.
    static QString clean(QString words)
    {
        std::ranges::replace_if(words, isGap, QLatin1Char(' '));
        return words.simplified();
    }

    static Problem loneOr()
    {
        return problem(tr("“OR” stands between two words that are both wanted."),
                       tr("Write a word before and after it, or “or” to search for the word itself."));
    }

    static Problem loneNear()
    {
        return problem(tr("“NEAR” stands between two words that are both wanted."),
                       tr("Write a word before and after it, or “near” to search for the word itself."));
    }

    static QString fieldAdvice(const QString &typed)
    {
        if (const QString near = nearest(typed, QStringList{noteField()} + dimensionNames()); !near.isEmpty())
            return tr("Did you mean “%1:”? To search for the words, put them in quotation marks.").arg(near);
        return tr("Fields are %1. To search for the words, put them in quotation marks.")
            .arg((optionNames() + QStringList{noteField()}).join(QStringLiteral(", ")));
    }

    QString m_text;
    qsizetype m_at = 0;
    bool m_not = false;
    bool m_or = false;
    bool m_exact = false;
    bool m_note = false;
    bool m_mayFollow = false; ///< an OR or a NEAR may come next
    bool m_chained = false;   ///< the last word ends a chain
    std::optional<SearchQuery::Reach> m_near;
    SearchQuery m_query;
    std::optional<Problem> m_problem;
};

QString SearchQuery::Term::toText() const
{
    const QString text = (note ? noteField() + QLatin1Char(':') : QString()) +
                         (exact ? QStringLiteral("=") : QString()) +
                         (phrase ? QLatin1Char('"') + words + QLatin1Char('"') : words);
    return prefix ? text + QLatin1Char('*') : text;
}

QString SearchQuery::Reach::toText() const
{
    for (const ReachName &known : reachNames) {
        if (known.in == in)
            return QStringLiteral("NEAR/") + QLatin1String(known.name);
    }
    return QStringLiteral("NEAR/%1").arg(words);
}

QString SearchQuery::Term::expression() const
{
    QString quoted = words;
    quoted.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + quoted + (prefix ? QStringLiteral("\"*") : QStringLiteral("\""));
}

const QString &noteField()
{
    static const QString name = QStringLiteral("note");
    return name;
}

bool asksForNotes(const QString &search)
{
    if (!search.contains(noteField(), Qt::CaseInsensitive))
        return false;
    const Result<SearchQuery> query = SearchQuery::parse(search);
    return query && std::ranges::any_of(query->terms(), &SearchQuery::Term::note);
}

Result<SearchQuery> SearchQuery::parse(const QString &text)
{
    return SearchParser(text).parse();
}

QString SearchQuery::expression(const QList<Term> &terms)
{
    QStringList words;
    for (const Term &term : terms)
        words.append(term.expression());
    return words.join(QStringLiteral(" OR "));
}

QList<QList<SearchQuery::Term>> SearchQuery::needed() const
{
    QList<QList<Term>> out = m_wanted;
    for (const Chain &chain : m_chains) {
        for (const Term &term : chain.terms)
            out.append({term});
    }
    return out;
}

QList<SearchQuery::Term> SearchQuery::terms() const
{
    QList<Term> out = m_unwanted;
    for (const QList<Term> &group : needed())
        out += group;
    return out;
}

QString SearchQuery::toText() const
{
    QStringList out;
    for (const QList<Term> &group : m_wanted) {
        QStringList terms;
        for (const Term &term : group)
            terms.append(term.toText());
        out.append(terms.join(QStringLiteral(" OR ")));
    }
    for (const Chain &chain : m_chains) {
        out.append(chain.terms.first().toText());
        for (qsizetype i = 0; i < chain.reaches.size(); ++i)
            out << chain.reaches[i].toText() << chain.terms[i + 1].toText();
    }
    for (const Term &term : m_unwanted)
        out.append(QLatin1Char('-') + term.toText());
    return out.join(QLatin1Char(' '));
}

} // namespace partnership
