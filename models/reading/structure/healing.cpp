// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/healing.h"

#include "models/reading/structure/markup.h"
#include "models/statement/unseen.h"

#include <algorithm>
#include <array>

namespace partnership {
namespace {

constexpr qsizetype longestWord = 40;
constexpr qsizetype knownWords =
    10000;                    ///< letters on each side of a divided word that tell how it is written
constexpr int shownWords = 4; ///< of a repair, on each side
constexpr qsizetype longHeadingLine = 45; ///< a heading this long was broken to fit the page
/// Articles, prepositions and conjunctions of English, French and Spanish.
const QString smallWords = QStringLiteral(
    " a among an and as at between but by for from in into nor of on or the through to towards with "
    "au aux avec dans de des du en entre et la le les ou par pour sur un une vers "
    "al con del el las lo los o para por sin sobre una y e u ");

/// "BETWEEN" → "between" is a matter of taste: prepositions of up to seven letters stay small.
QString inTitleCase(const QString &word, bool first)
{
    if (!first && isSmallWord(word))
        return word.toLower();
    QString out = word.toLower();
    bool start = true;
    for (QChar &c : out) {
        if (start && c.isLetter())
            c = c.toUpper();
        start = !c.isLetterOrNumber() && c != QLatin1Char('\'') && c != QChar(0x2019);
    }
    return out;
}

bool isKept(const QString &word, const QStringList &keep)
{
    QString bare = word;
    bare.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != QLatin1Char('.'); });
    return keep.contains(bare) || word.contains(QLatin1Char('.'));
}

QString withParts(const QString &word, const QStringList &keep, bool first)
{
    QStringList parts = word.split(QLatin1Char('-'));
    for (QString &part : parts) {
        if (!isKept(part, keep))
            part = inTitleCase(part, first || parts.size() > 1);
    }
    return parts.join(QLatin1Char('-'));
}

constexpr auto plainAscii = [] {
    std::array<bool, 0x80> plain{};
    for (char16_t c = 0x21; c < 0x7f; ++c)
        plain[c] = !mayBeMarkup(QChar(c));
    return plain;
}();

/// Neither a gap nor markup; asked of every letter.
bool isPlain(QChar c)
{
    return c.unicode() < plainAscii.size() ? plainAscii[c.unicode()] : !isGap(c);
}

/// Where the letters from a position on end that stand in the healed text just as in the source: most lines
/// are one such run.
qsizetype plainEnd(QStringView text, qsizetype from, qsizetype end)
{
    for (; from < end; ++from) {
        if (isPlain(text[from]))
            continue;
        if (text[from] != QLatin1Char(' ') || from + 1 >= end || !isPlain(text[from + 1]))
            return from;
        ++from;
    }
    return end;
}

bool isHyphen(QChar c)
{
    return c == QLatin1Char('-') || c == QChar(0x2010);
}

QString wordFrom(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && end - from < longestWord && text[end].isLetterOrNumber())
        ++end;
    return text.sliced(from, end - from).toString();
}

QString wordBefore(QStringView text, qsizetype end)
{
    qsizetype from = end;
    while (from > 0 && end - from < longestWord && text[from - 1].isLetterOrNumber())
        --from;
    return text.sliced(from, end - from).toString();
}

/// Does the text hold the word whole, more often than the given number of times?
bool holdsWord(QStringView text, const QString &word, int beyond = 0)
{
    const auto parts = [&](qsizetype at) {
        return at < 0 || at >= text.size() || (!text[at].isLetterOrNumber() && !isHyphen(text[at]));
    };
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (parts(at - 1) && parts(at + word.size()) && beyond-- == 0)
            return true;
    }
    return false;
}

} // namespace

bool isSmallWord(const QString &word)
{
    return smallWords.contains(QLatin1Char(' ') + word.toLower() + QLatin1Char(' '));
}

void HealedText::append(const Span &source)
{
    m_blank = m_break = !m_text.isEmpty();
    auto mark = std::ranges::upper_bound(*m_marks, source.begin, {}, &Span::end);
    for (qsizetype i = source.begin; i < source.end;) {
        if (mark != m_marks->end() && mark->begin <= i) {
            i = std::max(i, (mark++)->end);
            continue;
        }
        if (const qsizetype markup = markupAt(*m_source, i)) {
            m_markup = true;
            if (partsWords(QStringView(m_source->text).sliced(i, markup)))
                m_blank = !m_text.isEmpty();
            i += markup;
            continue;
        }
        const QChar c = m_source->text[i];
        if (!isGap(c)) {
            const bool marked = mark != m_marks->end() && mark->begin < source.end;
            const Span run{i, plainEnd(m_source->text, i + 1, marked ? mark->begin : source.end)};
            add(run);
            i = run.end;
            continue;
        }
        if (isUnseen(c))
            m_unseen = m_unseen || !markOfUnseen(c).isEmpty();
        else
            m_blank = !m_text.isEmpty();
        ++i;
    }
}

/// Letters without a gap between them but single blanks, of which none is markup.
void HealedText::add(const Span &run)
{
    if (const Join join = m_blank && m_break ? joinWith(run) : Join::Blank; join != Join::Blank)
        mend(run, join);
    else if (m_blank)
        addBlank(run.begin);
    m_blank = m_break = false;
    if (m_pieces.isEmpty() || m_pieces.last().source.end != run.begin)
        m_pieces.append(Piece{m_text.size(), {run.begin, run.begin}});
    m_pieces.last().source.end = run.end;
    m_text += QStringView(m_source->text).sliced(run.begin, run.length());
}

/// No blank stands beside ideographs. A hyphen at the end of a line belongs to the word ("long-term") or only
/// to the line ("coopera-tion"), which shows from the words around; before "and" it stands for a word.
HealedText::Join HealedText::joinWith(const Span &run) const
{
    const QString &source = m_source->text;
    const QChar next = source[run.begin];
    if (isIdeographic(m_text.back()) || isIdeographic(next) ||
        source[m_pieces.last().source.end] == QChar(0x00ad))
        return Join::Direct;
    const qsizetype hyphen = m_text.size() - 1;
    const QString first = wordBefore(m_text, hyphen), second = wordFrom(source, run.begin);
    if (!isHyphen(m_text.back()) || first.isEmpty() || second.isEmpty() || isSmallWord(second))
        return Join::Blank;
    const qsizetype before = hyphen - first.size();
    if (!next.isLower() || (before > 0 && isHyphen(m_text[before - 1])))
        return Join::Direct;
    const QStringView around =
        QStringView(source).mid(std::max<qsizetype>(run.begin - knownWords, 0), 2 * knownWords);
    if (holdsWord(around, first + second))
        return Join::DropHyphen;
    const bool compound =
        holdsWord(around, first + QLatin1Char('-') + second) || holdsWord(around, second, 1); // once is here
    return compound ? Join::Direct : Join::DropHyphen;
}

void HealedText::mend(const Span &run, Join join)
{
    const QString rest = wordFrom(m_source->text, run.begin);
    const QString before = m_text.sliced(m_text.lastIndexOf(QLatin1Char(' ')) + 1);
    if (join == Join::DropHyphen) {
        m_text.chop(1);
        --m_pieces.last().source.end;
    }
    if (isHyphen(before.back()))
        m_mended.append({before + QLatin1Char('\n') + rest, before.chopped(join == Join::DropHyphen) + rest});
}

/// A single blank of the source belongs to its piece; any other gap lies between two pieces.
void HealedText::addBlank(qsizetype position)
{
    m_text += QLatin1Char(' ');
    const bool single = position > 0 && m_source->text[position - 1] == QLatin1Char(' ') &&
                        !m_pieces.isEmpty() && m_pieces.last().source.end == position - 1;
    if (single)
        m_pieces.last().source.end = position;
}

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && QStringLiteral("\"'”’»)]」』）＊*_").contains(text.last()))
        text.chop(1);
    return !text.isEmpty() && QStringLiteral(".:;!?…。：；！？").contains(text.last());
}

bool isCapitals(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isLower() || isIdeographic(c); }) &&
           std::ranges::count_if(text, [](QChar c) { return c.isLetter(); }) >= 4 &&
           std::ranges::any_of(text, [](QChar c) { return c.isUpper(); });
}

bool isTitleCase(QStringView text)
{
    bool any = false;
    for (const QString &word : text.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!word[0].isLetter() || isSmallWord(word))
            continue;
        if (word[0].isLower() && word.size() > 3 && !word.contains(QLatin1Char('-')))
            return false;
        any = any || word[0].isUpper();
    }
    return any;
}

bool isCutOff(const QString &heading)
{
    return heading.isEmpty() || QStringLiteral(",-–—&/").contains(heading.back()) ||
           isSmallWord(heading.section(QLatin1Char(' '), -1));
}

bool headingBreaksOff(const QString &first, const QString &second)
{
    return isCutOff(first) || second.isEmpty() || second[0].isLower() ||
           isSmallWord(second.section(QLatin1Char(' '), 0, 0));
}

bool headingGoesOn(const QString &first, const QString &second)
{
    return first.size() > longHeadingLine || headingBreaksOff(first, second);
}

QString titleCased(const QString &text, const QStringList &keep)
{
    if (!isCapitals(text))
        return text;
    QStringList words = text.split(QLatin1Char(' '));
    for (qsizetype i = 0; i < words.size(); ++i)
        words[i] = withParts(words[i], keep, i == 0);
    return words.join(QLatin1Char(' '));
}

QString tailOf(const QString &text)
{
    qsizetype from = text.size();
    for (int word = 0; word < shownWords && from >= 0; ++word)
        from = from > 0 ? text.lastIndexOf(QLatin1Char(' '), from - 1) : -1;
    return text.mid(from + 1);
}

QString headOf(const QString &text)
{
    qsizetype to = -1;
    for (int word = 0; word < shownWords && (word == 0 || to >= 0); ++word)
        to = text.indexOf(QLatin1Char(' '), to + 1);
    return text.left(to);
}

} // namespace partnership
