// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/searching.h"

#include "models/statement/nearest.h"

#include <QUuid>
#include <QVariant>

#include <algorithm>

namespace partnership {
namespace {

/// Marks around found words that no text can hold, since they are made up for one search.
struct Marks
{
    QString open = QUuid::createUuid().toString();
    QString close = QUuid::createUuid().toString();
};

/// The spans between the marks, counted in the text without them.
QList<Span> spansIn(const QString &marked, const Marks &marks)
{
    QList<Span> spans;
    qsizetype from = 0;
    qsizetype markLetters = 0;
    for (qsizetype open = marked.indexOf(marks.open); open >= 0; open = marked.indexOf(marks.open, from)) {
        const qsizetype close = marked.indexOf(marks.close, open);
        const qsizetype begin = open - markLetters;
        spans.append({begin, begin + close - open - marks.open.size()});
        from = close + marks.close.size();
        markLetters += marks.open.size() + marks.close.size();
    }
    return spans;
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

/// Keeps the words that complete the given one and those that are spelt most nearly like it.
class Candidates
{
public:
    explicit Candidates(const QString &word) : m_word(word), m_nearest(word.size() < 5 ? 1 : 2) {}

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

Result<QList<SearchHit>> searchClauses(const Connection &connection, const QString &ftsExpression)
{
    const Marks marks;
    QSqlQuery query = connection.query();
    bool good = query.prepare(QStringLiteral(
        "SELECT statements.sha256, clauses.number, highlight(clause_words, 0, ?, ?) FROM clause_words "
        "JOIN clauses ON clauses.id = clause_words.rowid JOIN statements ON statements.id = "
        "clauses.statement "
        "WHERE clause_words MATCH ? "
        "ORDER BY statements.date, statements.title, statements.stable_id, clauses.place"));
    for (const QString &value : {marks.open, marks.close, ftsExpression})
        query.addBindValue(value);
    QList<SearchHit> hits;
    good = good && query.exec();
    while (good && query.next())
        hits.append({clauseId(query.value(0).toString().toLatin1(), query.value(1).toString()),
                     spansIn(query.value(2).toString(), marks)});
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
