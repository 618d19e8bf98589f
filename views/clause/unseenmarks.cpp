// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clause/unseenmarks.h"

#include "models/statement/unseen.h"

#include <algorithm>

namespace partnership {

UnseenMarks::UnseenMarks(const Clause &clause, const QString &source)
{
    const QStringView text(source);
    qsizetype written = 0;
    qsizetype end = clause.source.begin;
    for (const Piece &piece : clause.pieces) {
        m_words += QStringView(clause.text).sliced(written, piece.textBegin - written);
        written = piece.textBegin;
        look(text.sliced(end, std::max<qsizetype>(0, piece.source.begin - end)), written);
        end = piece.source.end;
    }
    m_words += QStringView(clause.text).sliced(written);
    look(text.sliced(end, std::max<qsizetype>(0, clause.source.end - end)), clause.text.size());
}

void UnseenMarks::look(QStringView signs, qsizetype position)
{
    for (const QChar c : signs) {
        if (isUnseen(c))
            put(markOfUnseen(c), position);
    }
}

void UnseenMarks::put(const QString &mark, qsizetype position)
{
    if (mark.isEmpty())
        return;
    m_marks.append({m_words.size(), m_words.size() + mark.size()});
    m_places.append(position);
    m_words += mark;
}

QString UnseenMarks::unmarked(const Span &inWords) const
{
    QString words;
    qsizetype from = inWords.begin;
    for (const Span &mark : m_marks) {
        const qsizetype to = std::clamp(mark.begin, from, inWords.end);
        words += QStringView(m_words).sliced(from, to - from);
        from = std::clamp(mark.end, to, inWords.end);
    }
    return words + QStringView(m_words).sliced(from, inWords.end - from);
}

Span UnseenMarks::inText(const Span &inWords) const
{
    const auto own = [this](qsizetype place) {
        qsizetype marked = 0;
        for (const Span &mark : m_marks)
            marked += std::clamp(place - mark.begin, qsizetype(0), mark.length());
        return place - marked;
    };
    return {own(inWords.begin), own(inWords.end)};
}

Span UnseenMarks::shown(const Span &inText) const
{
    const auto after = [this](auto it) {
        const qsizetype marks = it - m_places.cbegin();
        qsizetype width = 0;
        for (qsizetype i = 0; i < marks; ++i)
            width += m_marks[i].length();
        return width;
    };
    return {inText.begin + after(std::ranges::upper_bound(m_places, inText.begin)),
            inText.end + after(std::ranges::lower_bound(m_places, inText.end))};
}

Quotation quotationIn(const Contents &contents, int clause, const Span &inWords)
{
    const ClauseRow &row = contents.clauses().at(clause);
    const UnseenMarks unseen(*row.record, contents.statements().at(row.statement).source.text);
    const QString words = unseen.unmarked(inWords).trimmed();
    return {clause, words.isEmpty() ? row.record->text : words};
}

} // namespace partnership
