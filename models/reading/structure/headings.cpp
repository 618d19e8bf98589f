// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/headings.h"

#include "models/reading/numerals.h"
#include "models/reading/structure/healing.h"
#include "models/reading/structure/markup.h"

#include <QRegularExpression>

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype longestHeading = 160;
constexpr qsizetype longestSetHeading = 240; ///< in capitals, bold or underlined
constexpr qsizetype longestSource = 400;     ///< with markup and wide gaps
constexpr qsizetype mostLines = 6;
constexpr qsizetype longestTitle = 320;
constexpr qsizetype longestFormula = 120;
constexpr qsizetype longestSentence = 240;    ///< of a heading that is a sentence
constexpr qsizetype longestPlainHeading = 12; ///< words of a heading that nothing but its place sets apart
constexpr qsizetype longestSmallHeading = 9;  ///< the same, when its words have small letters
constexpr qsizetype longestWideHeading = 20;  ///< ideographs of one

bool isOpenEnded(const QString &words)
{
    return !words.isEmpty() && !endsSentence(words) && !QStringLiteral(",;-–—、，").contains(words.back());
}

qsizetype wordCount(const QString &words)
{
    return words.count(QLatin1Char(' ')) + 1;
}

bool isOneSentence(const QString &words)
{
    static const QRegularExpression inner(QStringLiteral("[.!?]\\s+\\p{Lu}"));
    return !inner.match(words).hasMatch();
}

bool isWide(const QString &words)
{
    return !words.isEmpty() && isIdeographic(words[0]);
}

/// "Trade:", "FISH AND FOOD:", but not "We will:".
bool isShortWithColon(const QString &words)
{
    return words.endsWith(QLatin1Char(':')) && wordCount(words) <= longestSmallHeading &&
           (isCapitals(words) || isTitleCase(words)) && wordCount(words) > 0 &&
           !words.startsWith(QLatin1String("We "), Qt::CaseInsensitive);
}

} // namespace

bool Heading::isUnder(const Heading &other) const
{
    if (hashes > 0 && other.hashes > 0) {
        if (hashes != other.hashes || !isLabelled() || !other.isLabelled())
            return hashes > other.hashes;
    } else if (hashes > 0 || other.hashes > 0) {
        return other.hashes > 0;
    }
    return rank > other.rank;
}

Headings::Headings(const SourceText &source, const QList<Block> &blocks, const QList<Span> &marks,
                   const FrameWords &frame)
    : m_source(source), m_text(source.text), m_blocks(blocks), m_marks(marks), m_frame(frame)
{
    m_ordinals =
        std::ranges::count_if(blocks, [this](const Block &block) { return isOrdinalSentence(block); }) > 1;
    for (qsizetype i = 0; i < blocks.size(); ++i)
        m_guises.append(findGuise(i));
    dropOddOnes();
}

/// Headings are numbered in lists of headings: a short paragraph among longer ones that are counted like it
/// is none.
void Headings::dropOddOnes()
{
    QHash<int, int> balance; // by list: headings less paragraphs
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks[i].isLabelled())
            balance[m_blocks[i].label().sequence] += isHeading(i) ? 1 : -1;
    }
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const Block &block = m_blocks[i];
        const bool counted = guiseOf(i) == Labelled && block.label().kind() != LabelKind::Decimal;
        if (counted && balance.value(block.label().sequence) <= 0 && emphasisGuise(i, words(block)) == None)
            m_guises[i] = None;
    }
}

QString Headings::words(const Block &block) const
{
    HealedText healed(m_source, m_marks);
    for (const Line &line : block.lines)
        healed.append({wordsBegin(m_text, line), line.content.end});
    return healed.text();
}

Emphasis Headings::emphasis(const Block &block) const
{
    if (std::ranges::all_of(block.lines, &Line::bold))
        return Emphasis::Bold;
    return emphasisOf(m_source, block.content());
}

bool Headings::isHeading(qsizetype block) const
{
    return guiseOf(block) != None && !isFormula(block);
}

bool Headings::isSetApart(qsizetype block) const
{
    const Guise guise = guiseOf(block);
    return guise != None && guise != Bare;
}

Headings::Guise Headings::findGuise(qsizetype index) const
{
    const Block &block = m_blocks[index];
    if (block.content().length() > longestSource || block.lines.size() > mostLines)
        return None;
    const QString text = words(block);
    if (text.isEmpty())
        return None;
    if (text.size() <= longestFormula && !block.isLabelled() && !block.isItem() &&
        m_frame.endsWith(text, FrameRole::Formula))
        return Formula;
    if (block.first().heading > 0)
        return Marked;
    if (block.isBullet())
        return None;
    if (m_ordinals && isOrdinalSentence(block) && isFollowed(index))
        return Sentence;
    const bool apart = emphasis(block) != Emphasis::None || isCapitals(text);
    if (text.size() > (apart ? longestSetHeading : longestHeading) || index + 1 >= m_blocks.size())
        return None;
    if (isFrameHeading(block, text))
        return Frame;
    if (block.isLabelled())
        return guiseOfLabelled(index, text);
    const Guise set = emphasisGuise(index, text);
    return set == None && isOpenEnded(text) && isBare(index, text) ? Bare : set;
}

/// Words that are set apart as a whole; a sentence only in bold or capitals where a paragraph in plain
/// letters follows: italics are for introductions, too.
Headings::Guise Headings::emphasisGuise(qsizetype index, const QString &words) const
{
    const Block &block = m_blocks[index];
    const Emphasis set = emphasis(block);
    const bool capitals = isCapitals(words);
    if (set == Emphasis::None && !capitals)
        return None;
    const bool sentence = set != Emphasis::Light && words.endsWith(QLatin1Char('.')) &&
                          isOneSentence(words) && isFollowed(index) &&
                          (capitals || emphasis(m_blocks[index + 1]) != set);
    const bool named = isShortWithColon(words) && !opensRecital(index + 1);
    if (!isOpenEnded(words) && !named && !sentence)
        return None;
    return capitals ? Capitals : set == Emphasis::Bold ? Bold : Light;
}

bool Headings::opensRecital(qsizetype block) const
{
    const Span content = m_blocks[block].content();
    const qsizetype begin = skipMarkup(m_source, content.begin, content.end);
    return m_frame.opening(QStringView(m_text).sliced(begin, content.end - begin), FrameRole::Recital) > 0;
}

/// Is there a paragraph for the heading to head?
bool Headings::isFollowed(qsizetype block) const
{
    return block + 1 < m_blocks.size() && !isOrdinalSentence(m_blocks[block + 1]);
}

Headings::Guise Headings::guiseOfLabelled(qsizetype index, const QString &words) const
{
    const Block &block = m_blocks[index];
    if (emphasisGuise(index, words) != None && block.label().kind() != LabelKind::Circled)
        return Labelled;
    if (!isOpenEnded(words) || block.isItem())
        return None;
    switch (block.label().kind()) {
    case LabelKind::Roman:
    case LabelKind::Letter:
        return block.label().capital && block.label().isClosed() && block.label().enclosure != Label::Both
                   ? Labelled
                   : None;
    case LabelKind::Formal:
    case LabelKind::Ideographic:
        return words.size() <= 2 * longestWideHeading ? Labelled : None;
    case LabelKind::Decimal:
        return isDecimalHeading(index, words) ? Labelled : None;
    default:
        return None;
    }
}

/// "1. Trade" over "1.1 …", or alone over a paragraph without a number.
bool Headings::isDecimalHeading(qsizetype index, const QString &words) const
{
    const Block &block = m_blocks[index];
    const Block &next = m_blocks[index + 1];
    const bool few =
        isWide(words) ? words.size() <= longestWideHeading : wordCount(words) <= longestPlainHeading;
    if (block.label().parts().size() > 2 || !few || block.label().enclosure == Label::Both)
        return false;
    if (next.isLabelled())
        return next.label().kind() == LabelKind::Decimal &&
               next.label().parts().size() == block.label().parts().size() + 1;
    const QChar first = m_text[skipMarkup(m_source, next.content().begin, next.content().end - 1)];
    return block.afterGap && block.lines.size() == 1 && !next.isItem() && next.afterGap &&
           wordCount(words) <= longestSmallHeading && (first.isUpper() || isIdeographic(first)) &&
           next.content().length() > block.content().length();
}

/// Nothing but its place sets it apart: one line alone, without a full stop, before a paragraph.
bool Headings::isBare(qsizetype index, const QString &words) const
{
    const Block &block = m_blocks[index];
    const Block &next = m_blocks[index + 1];
    if (!block.afterGap || block.lines.size() > 1 ||
        m_text.mid(block.content().begin, block.content().length()).contains(QLatin1String("   ")))
        return false;
    const bool longer = next.content().length() > block.content().length();
    if (headingBreaksOff(words, QStringLiteral(".")) || m_frame.opening(words, FrameRole::Recital) > 0)
        return false;
    const bool opens = next.isLabelled() || next.isItem() || longer;
    if (isWide(words))
        return words.size() <= longestWideHeading && block.beforeGap && opens;
    if (isTitleCase(words))
        return wordCount(words) <= longestPlainHeading && (block.beforeGap || opens);
    const bool heads = longer || (next.isLabelled() && block.beforeGap);
    return words[0].isUpper() && wordCount(words) <= longestSmallHeading && heads && !next.isBullet();
}

bool Headings::isOrdinalSentence(const Block &block) const
{
    if (block.isItem() || block.isLabelled() || block.content().length() > longestSentence)
        return false;
    const Span content = block.content();
    const qsizetype begin = skipMarkup(m_source, content.begin, content.end);
    if (m_frame.opening(QStringView(m_text).sliced(begin, content.end - begin), FrameRole::Ordinal) == 0)
        return false;
    const QString text = words(block);
    return endsSentence(text) && isOneSentence(text) && !text.endsWith(QLatin1Char(':'));
}

/// Where the word and the number of "Annex A: Ports" stand; the begin of what follows is its end. Empty when
/// the words are no such heading.
Span Headings::frameLabel(const QString &words) const
{
    qsizetype end =
        std::max(m_frame.opening(words, FrameRole::Annex), m_frame.opening(words, FrameRole::Part));
    if (end == 0)
        return {};
    const bool annex = m_frame.opening(words, FrameRole::Annex) > 0;
    static const QRegularExpression number(
        QStringLiteral("\\G\\s*([0-9０-９]{1,3}(?:\\.[0-9]{1,2})?|[IVXL]{1,6}|[A-Z]|[一二三四五六七八九十]{1,"
                       "3})(?![\\p{L}\\p{N}])"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = number.match(words, end);
    if (match.hasMatch())
        end = match.capturedEnd();
    const QString rest = words.mid(end).trimmed();
    const bool parted = rest.isEmpty() || QStringLiteral(".:–—-").contains(rest[0]) || rest[0].isUpper() ||
                        isIdeographic(rest[0]);
    return parted && (match.hasMatch() || (annex && (rest.isEmpty() || rest[0] == QLatin1Char(':'))))
               ? Span{0, end}
               : Span{};
}

bool Headings::isFrameHeading(const Block &block, const QString &words) const
{
    return block.afterGap && !block.isItem() && isOpenEnded(words) && !frameLabel(words).isEmpty();
}

Heading Headings::headingAt(qsizetype index) const
{
    const Block &block = m_blocks[index];
    const Guise guise = guiseOf(index);
    Heading heading;
    heading.title = words(block);
    heading.hashes = block.first().heading;
    heading.rank = rankOf(index, guise);
    if (block.isLabelled())
        heading.label = block.label().text;
    if (const Span frame = frameLabel(heading.title);
        !frame.isEmpty() && (guise == Frame || guise == Marked)) {
        if (m_frame.opening(heading.title, FrameRole::Annex) > 0)
            heading.kind = Heading::Annex;
        heading.label = heading.title.left(frame.end).simplified();
        heading.title.remove(0, frame.end);
        while (!heading.title.isEmpty() &&
               (QStringLiteral(".:–—-").contains(heading.title[0]) || isGap(heading.title[0])))
            heading.title.remove(0, 1);
    }
    if (heading.title.endsWith(QLatin1Char(':')) || heading.title.endsWith(QChar(u'：')))
        heading.title = heading.title.chopped(1).trimmed();
    return heading;
}

int Headings::rankOf(qsizetype index, Guise guise) const
{
    const Block &block = m_blocks[index];
    if (guise == Frame)
        return 0;
    if (!block.isLabelled())
        return 100 + guise;
    switch (block.label().kind()) {
    case LabelKind::Roman:
    case LabelKind::Formal:
        return 10;
    case LabelKind::Ideographic:
        return block.label().enclosure == Label::Both ? 12 : 11;
    case LabelKind::Letter:
        return 20;
    default:
        return 30 + int(block.label().parts().size());
    }
}

bool Headings::isTitle(qsizetype index) const
{
    const Block &block = m_blocks[index];
    const QString text = words(block);
    if (block.isLabelled() || block.isItem() || text.size() > longestTitle || !isOpenEnded(text))
        return false;
    const bool set = block.first().heading > 0 || isCapitals(text) || emphasis(block) != Emphasis::None;
    const bool named = m_frame.holds(text, FrameRole::Title);
    const bool alone = block.afterGap && index + 1 < m_blocks.size() && m_blocks[index + 1].afterGap;
    return set || isTitleCase(text) || (named && (alone || isWide(text)));
}

bool Headings::goesOn(qsizetype index) const
{
    const Guise here = guiseOf(index);
    if (index + 1 >= m_blocks.size() || m_blocks[index + 1].isLabelled() ||
        (here != Marked && here != Capitals && here != Bold && here != Light && here != Labelled))
        return false;
    const QString next = words(m_blocks[index + 1]);
    if (m_blocks[index].first().heading != m_blocks[index + 1].first().heading)
        return false;
    return next.size() <= longestHeading && isOpenEnded(next) &&
           emphasis(m_blocks[index]) == emphasis(m_blocks[index + 1]) &&
           isCapitals(words(m_blocks[index])) == isCapitals(next) &&
           (here != Labelled || emphasisGuise(index + 1, next) != None) &&
           headingBreaksOff(words(m_blocks[index]), next);
}

bool hasOnlyDate(const QString &words, const QStringList &months)
{
    constexpr qsizetype longest = 60;
    static const QRegularExpression year(
        QStringLiteral("(?<!\\d)(?:1[89]|20|21)\\d\\d(?!\\d)|[〇零一二三四五六七八九]{4}年|(?:明治|大正|昭和|"
                       "平成|令和|民国|民國)|[１２][０-９]{3}年"));
    if (words.size() > longest || words.count(QLatin1Char(' ')) >= 8 || !year.match(words).hasMatch())
        return false;
    static const QRegularExpression day(QStringLiteral("(?<!\\d)\\d{1,2}(?!\\d)|[年月日]"));
    const QString small = words.toLower();
    return day.match(words).hasMatch() ||
           std::ranges::any_of(months, [&small](const QString &month) { return small.contains(month); });
}

} // namespace partnership
