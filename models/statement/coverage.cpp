// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/coverage.h"

#include <QRegularExpression>

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype shownWords = 60; ///< characters of the words at fault

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Letters and digits alone, so that "（１）" is found in "1(1)", and "02." in "2".
QString bare(QStringView text)
{
    static const QRegularExpression zeros(QStringLiteral("(?<!\\d)0+(?=\\d)"));
    return comparable(text).remove(zeros).remove(QLatin1Char(' '));
}

class Covering
{
public:
    explicit Covering(const Statement &statement) : m_statement(statement), m_text(statement.source.text) {}

    Coverage find()
    {
        collectClauses();
        collectRest();
        std::ranges::stable_sort(m_spans, {}, &Span::begin);
        findDoubled();
        findLost();
        return std::move(m_out);
    }

private:
    void collectClauses()
    {
        qsizetype end = 0;
        for (const Clause &clause : m_statement.clauses) {
            add(labelOf(clause), end);
            for (const Piece &piece : clause.pieces)
                add(piece.source, end);
        }
    }
    void collectRest()
    {
        qsizetype end = 0;
        for (const Remainder &remainder : m_statement.rest)
            add(remainder.source, end);
    }
    void add(const Span &span, qsizetype &end)
    {
        if (span.isEmpty())
            return;
        if (span.begin < end)
            m_out.displaced.append(shown(span));
        end = std::max(end, span.end);
        m_spans.append(span);
    }
    /// The printed number of a clause; nothing where the words there are not in its number. The foot of a
    /// page, or the mark of a footnote, may stand between it and the words.
    Span labelOf(const Clause &clause) const
    {
        if (clause.pieces.isEmpty())
            return {};
        const qsizetype begin = clause.source.begin;
        const qsizetype line = m_text.indexOf(QLatin1Char('\n'), begin);
        const auto rest = std::ranges::lower_bound(m_statement.rest, begin, {}, beginOf);
        qsizetype end = clause.pieces.first().source.begin;
        end = line < 0 ? end : std::min(end, line);
        end = rest == m_statement.rest.cend() ? end : std::min(end, beginOf(*rest));
        const Span label{begin, end};
        const bool fits = !label.isEmpty() && bare(clause.number).contains(bare(words(label)));
        return fits ? label : Span{};
    }
    static qsizetype beginOf(const Remainder &remainder) { return remainder.source.begin; }
    void findDoubled()
    {
        qsizetype end = 0;
        for (const Span &span : std::as_const(m_spans)) {
            const Span twice{span.begin, std::min(span.end, end)};
            if (!twice.isEmpty() && hasWords(twice))
                m_out.doubled.append(shown(twice));
            end = std::max(end, span.end);
        }
    }
    void findLost()
    {
        auto next = m_spans.cbegin();
        qsizetype covered = 0;
        Span lost;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            for (; next != m_spans.cend() && next->begin <= i; ++next)
                covered = std::max(covered, next->end);
            if (!isOfWord(m_text[i]))
                continue;
            m_out.words += i == 0 || !isOfWord(m_text[i - 1]);
            if (i < covered)
                endLost(lost);
            else
                lost = lost.isEmpty() ? Span{i, i + 1} : Span{lost.begin, i + 1};
        }
        endLost(lost);
    }
    void endLost(Span &lost)
    {
        if (!lost.isEmpty())
            m_out.lost.append(shown(lost));
        lost = {};
    }
    QStringView words(const Span &span) const
    {
        return QStringView(m_text).sliced(span.begin, span.length());
    }
    bool hasWords(const Span &span) const { return std::ranges::any_of(words(span), isOfWord); }
    QString shown(const Span &span) const
    {
        return QString::number(lineOf(m_text, span.begin)) + QStringLiteral(": ") +
               folded(words(span).left(shownWords));
    }

    const Statement &m_statement;
    const QString &m_text;
    QList<Span> m_spans;
    Coverage m_out;
};

} // namespace

Coverage coverage(const Statement &statement)
{
    return Covering(statement).find();
}

} // namespace partnership
