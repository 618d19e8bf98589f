// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/words.h"

#include <QVarLengthArray>

#include <algorithm>

namespace partnership {
namespace {

constexpr size_t lettersOfAWord = 5; ///< with its blank and the marks; a guess that saves growing

constexpr qsizetype usualName = 256; ///< letters; room for longer ones is made

bool isApostrophe(QChar c)
{
    return c == QLatin1Char('\'') || c == QChar(0x2019);
}

bool isInner(QStringView text, qsizetype i)
{
    const auto isLetter = [&](qsizetype k) {
        return k >= 0 && k < text.size() && text[k].isLetterOrNumber();
    };
    const QChar c = text[i];
    if (c == QLatin1Char('-') || c == QChar(0x2010) || c == QChar(0x2011) || c == QLatin1Char('&'))
        return isLetter(i + 1) && (isLetter(i - 1) || text[i - 1] == QLatin1Char('.'));
    if ((c == QLatin1Char('.') || c == QLatin1Char(',')) && text[i - 1].isDigit())
        return i + 1 < text.size() && text[i + 1].isDigit();
    if (c != QLatin1Char('.') || !isLetter(i - 1) || isLetter(i - 2))
        return false;
    const bool opens = isLetter(i + 1) && i + 2 < text.size() && text[i + 2] == QLatin1Char('.');
    const bool closes = i >= 2 && text[i - 2] == QLatin1Char('.');
    return opens || closes;
}

/// Most characters of most texts, told apart at once.
bool isPlainLetter(QChar c)
{
    const char16_t small = c.unicode() | 0x20;
    return small >= 'a' && small <= 'z';
}

bool isLetter(QChar c)
{
    return c.isLetterOrNumber() || (c.unicode() >= 0x80 && (c.isMark() || c.isSurrogate()));
}

/// "June2023": a name in small letters runs into a year.
bool runsIntoYear(QStringView text, qsizetype begin, qsizetype i)
{
    constexpr qsizetype digits = 4;
    if (!text[i].isDigit() || i < begin + 3 || !text[i - 1].isLower() || !text[begin].isUpper() ||
        i + digits > text.size() || (i + digits < text.size() && isLetter(text[i + digits])))
        return false;
    return std::ranges::all_of(text.sliced(i, digits), [](QChar c) { return c.isDigit(); });
}

qsizetype wordEnd(QStringView text, qsizetype begin)
{
    qsizetype i = begin;
    for (; i < text.size(); ++i) {
        if (isPlainLetter(text[i]))
            continue;
        if (i > begin && runsIntoYear(text, begin, i))
            break;
        if (!isLetter(text[i]) && !(i > begin && isInner(text, i)))
            break;
    }
    return i;
}

bool isPossessive(QStringView text, qsizetype i)
{
    if (i == 0 || !isApostrophe(text[i]) || !text[i - 1].isLetterOrNumber())
        return false;
    if (i + 1 < text.size() && text[i + 1] == QLatin1Char('s'))
        return i + 2 >= text.size() || !text[i + 2].isLetterOrNumber();
    return text[i - 1] == QLatin1Char('s') && (i + 1 >= text.size() || !text[i + 1].isLetterOrNumber());
}

Word::Form formOf(QStringView word)
{
    if (word[0].isDigit())
        return Word::Number;
    QChar before = QLatin1Char('-');
    for (const QChar c : word) {
        if (before == QLatin1Char('-') && c.isUpper())
            return Word::Capital;
        before = c;
    }
    return Word::Lower;
}

/// Words that have a capital only where a sentence begins.
bool isFunctionWord(const Word &word)
{
    static const WordSet words{
        QStringLiteral("the"),  QStringLiteral("a"),     QStringLiteral("an"),    QStringLiteral("we"),
        QStringLiteral("our"),  QStringLiteral("this"),  QStringLiteral("these"), QStringLiteral("their"),
        QStringLiteral("both"), QStringLiteral("in"),    QStringLiteral("on"),    QStringLiteral("it"),
        QStringLiteral("as"),   QStringLiteral("with"),  QStringLiteral("to"),    QStringLiteral("for"),
        QStringLiteral("such"), QStringLiteral("under"), QStringLiteral("at"),    QStringLiteral("through"),
        QStringLiteral("and"),  QStringLiteral("by"),    QStringLiteral("of"),    QStringLiteral("they"),
        QStringLiteral("its"),  QStringLiteral("from"),  QStringLiteral("while"), QStringLiteral("that")};
    return words.contains(word);
}

bool isOrdinal(const Word &word)
{
    return word.form == Word::Number && !word.folded.isEmpty() && word.folded.back().isLetter();
}

/// British spellings and the American ones, or the other way round where that is the shorter: what names are
/// printed in is made one.
struct Spelling
{
    QLatin1String printed;
    QLatin1String folded; ///< never the longer of the two
};
constexpr Spelling spellings[] = {
    {QLatin1String("centre"), QLatin1String("center")},
    {QLatin1String("centres"), QLatin1String("centers")},
    {QLatin1String("defence"), QLatin1String("defense")},
    {QLatin1String("labour"), QLatin1String("labor")},
    {QLatin1String("programme"), QLatin1String("program")},
    {QLatin1String("programmes"), QLatin1String("programs")},
    {QLatin1String("co-operation"), QLatin1String("cooperation")},
};
constexpr qsizetype shortestSpelling = 5;

/// -isation, -ising, -ised, -ise: one spelling with z, as the Oxford dictionaries have it. The last letter
/// tells which of the endings a word may have.
QLatin1String endingWithS(QChar last)
{
    switch (last.unicode()) {
    case 'e':
        return QLatin1String("ise");
    case 'd':
        return QLatin1String("ised");
    case 'g':
        return QLatin1String("ising");
    case 'n':
        return QLatin1String("isation");
    case 's':
        return QLatin1String("isations");
    default:
        return {};
    }
}

/// Spells the letters in place; gives how many there are then.
qsizetype spellAsOne(QChar *letters, qsizetype size)
{
    if (size < shortestSpelling)
        return size;
    const QStringView word(letters, size);
    const QLatin1String ending = endingWithS(word.back());
    if (!ending.isEmpty() && size > ending.size() + 3 && isSameText(word.last(ending.size()), ending)) {
        letters[size - ending.size() + 1] = QLatin1Char('z');
        return size;
    }
    const auto spelling = std::ranges::find_if(
        spellings, [word](const Spelling &one) { return isSameText(word, one.printed); });
    if (spelling == std::end(spellings))
        return size;
    std::ranges::transform(spelling->folded, letters, [](char c) { return QLatin1Char(c); });
    return spelling->folded.size();
}

QChar foldedLetter(QChar c)
{
    if (isPlainLetter(c))
        return QChar(c.unicode() | 0x20);
    if (c.unicode() < 0x80)
        return c;
    return c == QChar(0x2019) ? QChar(u'\'') : c.toLower();
}

/// Writes the folded word, which is never longer than the word.
QStringView foldInto(QChar *out, QStringView word)
{
    std::ranges::transform(word, out, foldedLetter);
    return {out, spellAsOne(out, word.size())};
}

/// Where a run of plain letters ends, which is folded on the way.
qsizetype foldPlainLetters(QStringView text, qsizetype begin, QChar *folded)
{
    qsizetype i = begin;
    for (; i < text.size() && isPlainLetter(text[i]); ++i)
        folded[i] = QChar(text[i].unicode() | 0x20);
    return i;
}

/// Is it certain, without a look at what is around, that a word of two plain letters or more ends here?
bool endsPlainWord(QStringView text, qsizetype i)
{
    if (i == text.size())
        return true;
    switch (text[i].unicode()) {
    case ' ':
    case ',':
    case '.':
    case ';':
    case ':':
    case ')':
    case '\'':
    case 0x2019:
        return true;
    default:
        return false;
    }
}

/// A mark, or an apostrophe, or a word of other than plain letters; `folded` as below.
Word unusualWordAt(QStringView text, qsizetype begin, QChar *folded)
{
    if (isPossessive(text, begin)) {
        const bool withS = begin + 1 < text.size() && text[begin + 1] == QLatin1Char('s');
        return {.span = {begin, begin + (withS ? 2 : 1)}, .folded = u"'s", .form = Word::Possessive};
    }
    if (text[begin] == QLatin1Char('&')) // "Culture & Sport" is printed for "Culture and Sport"
        return {.span = {begin, begin + 1}, .folded = u"and", .form = Word::Lower};
    if (isApostrophe(text[begin]))
        return {.span = {begin, begin + 1}, .folded = u"'", .form = Word::Mark};
    const qsizetype end = wordEnd(text, begin);
    if (end == begin)
        return {.span = {begin, begin + 1}, .folded = text.sliced(begin, 1), .form = Word::Mark};
    const QStringView word = text.sliced(begin, end - begin);
    return {.span = {begin, end}, .folded = foldInto(folded + begin, word), .form = formOf(word)};
}

/// Cuts the word or mark that begins here; `folded` is room for as many letters as the text has.
void cutWord(QStringView text, qsizetype begin, QChar *folded, Word &word)
{
    const qsizetype end = foldPlainLetters(text, begin, folded);
    if (end < begin + 2 || !endsPlainWord(text, end)) {
        word = unusualWordAt(text, begin, folded);
        return;
    }
    word.span = {begin, end};
    word.folded = {folded + begin, spellAsOne(folded + begin, end - begin)};
    word.form = text[begin].unicode() & 0x20 ? Word::Lower : Word::Capital;
}

} // namespace

WordSet::WordSet(std::initializer_list<QString> folded)
{
    size_t room = 8;
    while (room < 4 * folded.size())
        room *= 2;
    m_slots.resize(room);
    m_mask = room - 1;
    for (const QString &word : folded) {
        const quint32 hash = hashOf(word);
        size_t at = hash & m_mask;
        while (m_slots[at].hash != 0)
            at = (at + 1) & m_mask;
        m_slots[at] = {hash, word};
    }
}

Words::Words(const QString &text, const WordBook *book, Pace *pace)
    : m_text(text), m_folded(text.size(), Qt::Uninitialized)
{
    const QStringView view(m_text);
    QChar *folded = m_folded.data();
    m_words.reserve(size_t(text.size()) / lettersOfAWord + 1);
    for (qsizetype i = 0; i < view.size();) {
        if (!isPlainLetter(view[i]) && view[i].isSpace()) {
            ++i;
            continue;
        }
        if (pace && pace->stoppedAfter(1))
            break;
        Word &word = m_words.emplace_back();
        cutWord(view, i, folded, word);
        word.hash = hashOf(word.folded);
        if (book)
            word.entry = book->entryOf(word.folded, word.hash);
        word.inNames = (word.isCapital() && !isFunctionWord(word)) || isOrdinal(word);
        i = word.span.end;
    }
    m_size = qsizetype(m_words.size());
}

Words Words::learnt(const QString &text, WordBook &book)
{
    Words words(text);
    for (Word &word : words.m_words)
        word.entry.number = book.learn(word.folded, word.hash);
    return words;
}

Span Words::span(qsizetype from, qsizetype to) const
{
    return from < to ? Span{(*this)[from].span.begin, (*this)[to - 1].span.end} : Span{};
}

QStringView Words::view(qsizetype from, qsizetype to) const
{
    const Span here = span(from, to);
    return QStringView(m_text).sliced(here.begin, here.length());
}

qsizetype Words::at(qsizetype position) const
{
    return std::ranges::upper_bound(m_words, position, {}, [](const Word &w) { return w.span.end; }) -
           m_words.begin();
}

Span Words::inWords(const Span &text) const
{
    return text.isEmpty() ? Span{} : Span{at(text.begin), at(text.end - 1) + 1};
}

QString foldedWord(QStringView word)
{
    QString out(word.size(), Qt::Uninitialized);
    out.truncate(foldInto(out.data(), word).size());
    return out;
}

QString nameKey(const QString &name)
{
    QVarLengthArray<QChar, usualName> folded(name.size());
    QString key;
    key.reserve(name.size() + 1);
    Word word;
    for (qsizetype i = 0; i < name.size();) {
        if (name[i].isSpace()) {
            ++i;
            continue;
        }
        cutWord(name, i, folded.data(), word);
        if (word.isWord())
            key.append(QLatin1Char(' ')).append(word.folded);
        i = word.span.end;
    }
    return key;
}

bool isSameName(const QString &one, const QString &other)
{
    return nameKey(one) == nameKey(other);
}

bool isAbbreviation(QStringView word)
{
    const auto capitals = std::ranges::count_if(word, [](QChar c) { return c.isUpper(); });
    return capitals >= 2 && word.size() <= 12 && word[0].isLetter();
}

} // namespace partnership
