// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/searching.h"

#include "models/library/clausetexts.h"
#include "models/statement/nearest.h"

#include <QVariant>

#include <algorithm>

namespace partnership {
namespace {

/// From places counted in words to places in the text.
QList<Span> marksIn(const QList<Span> &words, const QList<Span> &places)
{
    QList<Span> marks;
    for (const Span &place : places) {
        // What the index knows of another text marks nothing.
        if (place.begin >= 0 && place.begin < place.end && place.end <= words.size())
            marks.append({words[place.begin].begin, words[place.end - 1].end});
    }
    return marks;
}

/// The word as the index spells it: unicode61 folds case and drops diacritics. Only the first word counts.
QString indexed(const QString &word)
{
    QString out;
    for (const QChar c : word.normalized(QString::NormalizationForm_D).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            out += c;
        else if (!c.isMark() && !out.isEmpty())
            break;
    }
    return out;
}

struct Word
{
    QString word;
    qint64 count = 0;
};

/// A number that is not there is no word mistyped.
bool hasLetters(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

/// Keeps the words that complete the given one and those that are spelt most nearly like it.
class Candidates
{
public:
    explicit Candidates(const QString &word)
        : m_word(word), m_nearest(!hasLetters(word) ? 0
                                  : word.size() < 5 ? 1
                                                    : 2)
    {
    }

    void consider(const Word &candidate)
    {
        if (candidate.word.startsWith(m_word)) {
            m_completions.append(candidate);
            return;
        }
        // The lengths alone rule out most words of a large library.
        if (std::abs(m_word.size() - candidate.word.size()) > m_nearest)
            return;
        const qsizetype away = editDistance(m_word, candidate.word);
        if (away > m_nearest)
            return;
        if (away < m_nearest)
            m_alike.clear();
        m_nearest = away;
        m_alike.append(candidate);
    }

    QStringList mostFrequent(int atMost) const
    {
        QList<Word> all = m_completions + m_alike;
        std::ranges::stable_sort(all, std::greater(), &Word::count);
        QStringList words;
        for (const Word &word : all.first(std::clamp<qsizetype>(atMost, 0, all.size())))
            words.append(word.word);
        return words;
    }

private:
    QString m_word;
    qsizetype m_nearest;
    QList<Word> m_completions;
    QList<Word> m_alike;
};

Problem searchProblem(const Connection &connection, const QSqlError &error, const QString &expression)
{
    if (sqlite::troubleOf(connection.database(), error) != sqlite::Trouble::BadRequest)
        return connection.problem(error);
    return {Fault::Usage,
            Connection::tr("This search cannot be understood."),
            {},
            0,
            expression,
            Connection::tr("Check its quotation marks, parentheses and the words AND, OR, NOT and NEAR.")};
}

} // namespace

Result<QList<SearchHit>> searchClauses(const Connection &connection, const QString &ftsExpression,
                                       const StopRequest &stop)
{
    const sqlite::Interruption interruption(connection.database(), stop);

    QSqlQuery query = connection.query();
    bool good = query.prepare(QStringLiteral(
        "SELECT s.sha256, c.number, s.id, c.place, word_places(clause_words) FROM clause_words "
        "JOIN statements s ON s.id = (SELECT id FROM statements WHERE first_clause <= clause_words.rowid "
        "ORDER BY first_clause DESC LIMIT 1) "
        "JOIN clauses c ON c.statement = s.id AND c.place = clause_words.rowid - s.first_clause "
        "WHERE clause_words MATCH ? ORDER BY s.date, s.title, s.stable_id, c.place"));
    query.addBindValue(ftsExpression);
    const sqlite::Tokenizer tokenizer(connection.database());
    ClauseTexts texts(connection);
    QList<SearchHit> hits;
    good = good && query.exec();
    while (good && !(stop && stop()) && query.next()) {
        const QString text = texts.text(query.value(2).toLongLong(), query.value(3).toLongLong());
        hits.append({clauseId(query.value(0).toString().toLatin1(), query.value(1).toString()),
                     marksIn(tokenizer.words(text), sqlite::wordPlaces(query.value(4).toByteArray()))});
    }
    if (stop && stop())
        return Problem{Fault::Usage, Connection::tr("The search was stopped."), {}, 0, {}, {}};
    if (query.lastError().isValid())
        return searchProblem(connection, query.lastError(), ftsExpression);
    return hits;
}

QStringList wordsLike(const Connection &connection, const QString &word, int atMost)
{
    const QString wanted = indexed(word);
    if (wanted.isEmpty())
        return {};
    // A table of the connection, not of the file, that shows the words of its index.
    if (!connection.run(QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary "
                                       "USING fts5vocab(main, clause_words, row)")))
        return {};
    Candidates candidates(wanted);
    QSqlQuery query = connection.query();
    if (query.exec(QStringLiteral("SELECT term, cnt FROM temp.vocabulary"))) {
        while (query.next())
            candidates.consider({query.value(0).toString(), query.value(1).toLongLong()});
    }
    return candidates.mostFrequent(atMost);
}

} // namespace partnership
