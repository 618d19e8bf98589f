// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/particulars.h"

#include "models/reading/datelines.h"
#include "models/reading/dates.h"
#include "models/reading/eastdates.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype languageSample = 20000; ///< characters that tell a language well enough
constexpr qsizetype mostParties = 2;        ///< taken from the text when the title names none
constexpr qsizetype openingParagraphs = 2;  ///< where a text says who speaks

bool isKana(QChar c)
{
    return c.unicode() >= 0x3040 && c.unicode() <= 0x30ff;
}

/// ISO 639 code of the script's language where the script tells it.
QString languageOfScript(QStringView text)
{
    qsizetype kana = 0, han = 0, hangul = 0, letters = 0;
    for (const QChar c : text) {
        letters += c.isLetter();
        if (c.unicode() < 0x80) // most of most texts, and looking up a script takes long
            continue;
        kana += isKana(c);
        hangul += c.script() == QChar::Script_Hangul;
        han += c.script() == QChar::Script_Han;
    }
    if (2 * (kana + han + hangul) < letters || letters == 0)
        return {};
    if (hangul > kana + han)
        return QStringLiteral("ko");
    return 20 * kana > han ? QStringLiteral("ja") : QStringLiteral("zh");
}

QString languageOfWords(Draft &draft)
{
    QHash<QString, int> votes;
    for (const Words &words : std::as_const(draft.words)) {
        for (qsizetype i = 0; i < words.size() && !draft.pace.stoppedAfter(1); ++i) {
            const QStringList *codes = draft.lexicons.languageWords.find(words[i]);
            if (!codes)
                continue;
            for (const QString &code : *codes)
                ++votes[code];
        }
    }
    QString best;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        const bool better =
            best.isEmpty() || it.value() > votes[best] || (it.value() == votes[best] && it.key() < best);
        best = better ? it.key() : best;
    }
    return best;
}

/// Both of "Japan-Singapore".
QList<int> sidesInWord(QStringView word, const Lexicons &lexicons)
{
    QList<int> sides;
    if (!word.contains(QLatin1Char('-')))
        return sides;
    for (const QStringView part : word.tokenize(QLatin1Char('-'))) {
        if (const int side = lexicons.sideNamed(part.toString()); side >= 0)
            sides.append(side);
    }
    return sides;
}

QHash<int, int> sideCounts(Draft &draft)
{
    QHash<int, int> count;
    for (const Words &words : std::as_const(draft.words)) {
        for (qsizetype i = 0; i < words.size() && !draft.pace.stoppedAfter(1); ++i) {
            const auto match =
                words[i].isCapital() ? draft.lexicons.sideNames.longestAt(words, i) : NameTrie::Match();
            for (const int side : match.values)
                ++count[side];
        }
    }
    return count;
}

/// Of the sides that the opening paragraphs name, the two that the text names most, in the order of the text.
QList<int> mostNamed(Draft &draft)
{
    QList<int> order;
    for (const Words &words : draft.words.first(std::min(openingParagraphs, draft.words.size()))) {
        for (const int side : sidesNamed(words, 0, words.size(), draft.lexicons)) {
            if (!order.contains(side))
                order.append(side);
        }
    }
    const QHash<int, int> count = sideCounts(draft);
    QList<int> ranked = order;
    std::ranges::stable_sort(ranked, [&](int a, int b) { return count[a] > count[b]; });
    ranked = ranked.first(std::min(mostParties, ranked.size()));
    std::ranges::sort(ranked, {}, [&](int side) { return order.indexOf(side); });
    return ranked;
}

QStringList partiesOf(Draft &draft)
{
    const Words title = draft.lexicons.wordsOf(draft.statement.title);
    QList<int> sides = sidesNamed(title, 0, title.size(), draft.lexicons);
    if (sides.size() < 2)
        sides = mostNamed(draft);
    QStringList names;
    for (const int side : sides)
        names.append(draft.lexicons.sides[side].name);
    return names;
}

QString firstDate(const Words &words, Draft &draft)
{
    for (qsizetype i = 0; i < words.size() && !draft.pace.stoppedAfter(1); ++i) {
        const PrintedDate date = dateAt(words, i, draft.lexicons.months);
        if (date.precision == Precision::Day)
            return date.iso;
    }
    return {};
}

/// Where no blanks part the words.
QString firstEastDate(Draft &draft)
{
    static const QStringList languages{QStringLiteral("ja"), QStringLiteral("zh"), QStringLiteral("ko")};
    if (!languages.contains(draft.statement.language))
        return {};
    for (const EastDate &date : eastDates(draft.statement.source.text, draft.pace)) {
        if (date.precision == Precision::Day)
            return date.iso;
    }
    return {};
}

QString dateOf(Draft &draft, const QString &dateLine)
{
    QString date = firstEastDate(draft);
    if (date.isEmpty())
        date = firstDate(draft.lexicons.wordsOf(dateLine), draft);
    if (date.isEmpty())
        date = dateInLine(dateLine, draft.lexicons);
    for (qsizetype i = 0; date.isEmpty() && i < draft.words.size(); ++i)
        date = firstDate(draft.words[i], draft);
    return date;
}

} // namespace

QList<int> sidesNamed(const Words &words, qsizetype from, qsizetype to, const Lexicons &lexicons)
{
    QList<int> sides;
    for (qsizetype i = from; i < to; ++i) {
        if (!words[i].isCapital())
            continue;
        const auto match = lexicons.sideNames.longestAt(words, i);
        const QList<int> named = match.values.isEmpty()
                                     ? sidesInWord(words.view(i, i + 1), lexicons)
                                     : QList<int>(match.values.begin(), match.values.end());
        for (const int side : named) {
            if (!sides.contains(side))
                sides.append(side);
        }
        i = std::max(i, match.end - 1);
    }
    return sides;
}

bool findParticulars(Draft &draft, const QString &dateLine)
{
    Statement &statement = draft.statement;
    statement.language = languageOfScript(QStringView(statement.source.text).left(languageSample));
    if (statement.language.isEmpty())
        statement.language = languageOfWords(draft);
    statement.parties = partiesOf(draft);
    if (draft.pace.stopped())
        return false;
    statement.date = dateOf(draft, dateLine);
    return !draft.pace.stopped();
}

} // namespace partnership
