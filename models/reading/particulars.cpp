// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/particulars.h"

#include "models/reading/datelines.h"
#include "models/reading/dates.h"
#include "models/reading/eastdates.h"
#include "models/reading/parties.h"

#include <algorithm>
#include <vector>

namespace partnership {
namespace {

constexpr qsizetype languageSample = 20000; ///< characters that tell a language well enough
constexpr qsizetype openingParagraphs = 3;  ///< where a text says when and where it was made

constexpr char16_t firstOfEast = 0x1100; ///< the first letter of Hangul; Kana and Han come later

bool isKana(QChar c)
{
    return c.unicode() >= 0x3040 && c.unicode() <= 0x30ff;
}

/// ISO 639 code of the script's language where the script tells it.
QString languageOfScript(QStringView text)
{
    // Most texts have none of these letters, and looking up scripts takes long.
    const auto mayBeOfEast = [](char16_t letter) { return letter >= firstOfEast; };
    if (std::none_of(text.utf16(), text.utf16() + text.size(), mayBeOfEast))
        return {};
    qsizetype kana = 0, han = 0, hangul = 0, letters = 0;
    for (const QChar c : text) {
        letters += c.isLetter();
        if (c.unicode() < firstOfEast)
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

void countUse(int number, std::vector<int> &uses)
{
    if (uses.size() <= size_t(number))
        uses.resize(size_t(number) + 1);
    ++uses[size_t(number)];
}

QString languageOfWords(Draft &draft)
{
    std::vector<int> uses; // of a language's small words, by number
    for (const Words &words : std::as_const(draft.words)) {
        for (qsizetype i = 0; i < words.size() && !draft.pace.stoppedAfter(1); ++i) {
            if (draft.lexicons.languageWords.contains(words[i]))
                countUse(words[i].entry.number, uses);
        }
    }
    QHash<QString, int> votes;
    for (size_t number = 0; number < uses.size(); ++number) {
        if (uses[number] == 0)
            continue;
        for (const QString &code : *draft.lexicons.languageWords.find(int(number)))
            votes[code] += uses[number];
    }
    QString best;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        const bool better =
            best.isEmpty() || it.value() > votes[best] || (it.value() == votes[best] && it.key() < best);
        best = better ? it.key() : best;
    }
    return best;
}

QString firstDate(const Words &words, Draft &draft)
{
    for (qsizetype i = 0; i < words.size() && !draft.pace.stoppedAfter(1); ++i) {
        if (!opensDate(words[i], draft.lexicons))
            continue;
        const PrintedDate date = dateAt(words, i, draft.lexicons);
        if (date.precision == Precision::Day)
            return date.iso;
    }
    return {};
}

/// The first full date of a text; where no blanks part the words, letter by letter.
QString dateIn(const QString &text, Draft &draft)
{
    if (!isOfEast(draft.statement.language))
        return firstDate(draft.lexicons.wordsOf(text), draft);
    for (const EastDate &date : eastDates(text, draft.pace)) {
        if (date.precision == Precision::Day)
            return date.iso;
    }
    return {};
}

/// A date deeper in the text is one of something else.
QString dateOf(Draft &draft, const QString &dateLine)
{
    QString date = dateIn(dateLine, draft);
    if (date.isEmpty())
        date = dateInLine(dateLine, draft.lexicons);
    if (date.isEmpty())
        date = dateIn(draft.statement.title, draft);
    const QList<Clause> &clauses = draft.statement.clauses;
    for (qsizetype i = 0; date.isEmpty() && i < std::min(openingParagraphs, clauses.size()); ++i)
        date = dateIn(clauses[i].text, draft);
    return date;
}

} // namespace

bool isOfEast(const QString &language)
{
    static const QStringList languages{QStringLiteral("ja"), QStringLiteral("zh"), QStringLiteral("ko")};
    return languages.contains(language);
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
