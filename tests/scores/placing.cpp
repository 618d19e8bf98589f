// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scores/placing.h"

#include "models/statement/statement.h"
#include "tests/scores/matching.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace partnership::scores {

namespace {

struct Token
{
    QString word;
    Span place;
};

/// Length of a tag that stands inside words (21<sup>st</sup>) and parts none; 0 where there is none.
qsizetype inlineTagAt(const QString &text, qsizetype at)
{
    static const QRegularExpression tag(QStringLiteral("</?(sup|sub|u|b|i|em|strong|span)>"));
    const auto match =
        tag.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.capturedLength();
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// The words of a text as comparable() makes them, with their places. Tags inside words are left out.
QList<Token> tokensOf(const QString &text)
{
    QList<Token> out;
    bool open = false;
    for (qsizetype at = 0; at < text.size();) {
        if (const qsizetype tag = text[at] == QLatin1Char('<') ? inlineTagAt(text, at) : 0; tag > 0) {
            at += tag;
            continue;
        }
        if (isOfWord(text[at])) {
            if (!open || partsWords(out.last().word.back(), text[at]))
                out.append({QString(), {at, at}});
            out.last().word += text[at];
            out.last().place.end = at + 1;
        }
        open = isOfWord(text[at]);
        ++at;
    }
    for (Token &token : out)
        token.word = comparable(token.word);
    return out;
}

/// The first place of the words at or after a token.
std::optional<qsizetype> find(const QList<Token> &tokens, const QStringList &words, qsizetype from)
{
    const auto found =
        std::search(tokens.begin() + from, tokens.end(), words.begin(), words.end(),
                    [](const Token &token, const QString &word) { return token.word == word; });
    if (found == tokens.end() || words.isEmpty())
        return std::nullopt;
    return found - tokens.begin();
}

/// The first place of any of the forms.
std::optional<qsizetype> findAny(const QList<Token> &tokens, const QStringList &forms, qsizetype from)
{
    std::optional<qsizetype> first;
    for (const QString &form : forms) {
        const std::optional<qsizetype> found = find(tokens, wordsOf(form), from);
        if (found && (!first || *found < *first))
            first = found;
    }
    return first;
}

} // namespace

Places::Places(const QString &source, const QList<AnnotatedClause> &clauses)
{
    const QList<Token> tokens = tokensOf(source);
    qsizetype next = 0;
    for (int i = 0; i < clauses.size(); ++i) {
        m_spans.append(Span{});
        const QStringList end = wordsOf(clauses[i].ends.value(0));
        const std::optional<qsizetype> from = findAny(tokens, clauses[i].begins, next);
        std::optional<qsizetype> to = from ? find(tokens, end, *from) : std::nullopt;
        if (!from || !to) {
            m_missing.append(clauses[i].id);
            continue;
        }
        // The last words may also stand in the middle of the clause.
        const std::optional<qsizetype> following =
            i + 1 < clauses.size() ? findAny(tokens, clauses[i + 1].begins, *to + end.size())
                                   : std::optional(tokens.size());
        for (auto later = to; later && *later + end.size() <= following.value_or(0);
             later = find(tokens, end, *later + 1))
            to = later;
        next = *to + end.size();
        m_spans.last() = {tokens[*from].place.begin, tokens[next - 1].place.end};
    }
}

int Places::clauseAt(const Span &stretch) const
{
    int found = -1;
    qsizetype most = 0;
    for (int i = 0; i < m_spans.size(); ++i) {
        const qsizetype common =
            std::min(m_spans[i].end, stretch.end) - std::max(m_spans[i].begin, stretch.begin);
        if (common > most) {
            found = i;
            most = common;
        }
    }
    return found;
}

} // namespace partnership::scores
