// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/blocks.h"

#include "models/reading/structure/healing.h"
#include "models/reading/structure/markup.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype wrappedWidth = 100;   ///< lines beyond it were not broken to fit a page
constexpr qsizetype longestShortened = 4; ///< "Art."
constexpr qsizetype mostHeadingLines = 4;
constexpr qsizetype longestLone = 160;
const QString quotes = QStringLiteral("\"“‘«「『'(（");
const QString sentenceEnds = QStringLiteral(".;:!?。；：！？”)）");

QList<const Label *> labelsOf(const QList<Line> &lines)
{
    QList<const Label *> labels;
    for (const Line &line : lines)
        labels.append(&line.label);
    return labels;
}

class Grouping
{
public:
    Grouping(const SourceText &source, const QList<Line> &lines)
        : m_source(source), m_text(source.text), m_lines(lines), m_breaks(m_text, lines),
          m_numbering(labelsOf(lines))
    {
    }

    QList<Block> group()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].isBlank())
                closeGap();
            else if (!m_lines[i].rest)
                take(i);
        }
        closeGap();
        return std::move(m_blocks);
    }

private:
    void take(qsizetype index)
    {
        Line line = m_lines[index];
        dropDash(line);
        const bool labelled = m_numbering.takes(line.label, index, placeOf(index, line));
        if (!labelled)
            line.label = {};
        if (labelled || startsBlock(line))
            m_blocks.append({.lines = {}, .afterGap = m_gap, .beforeGap = false, .runIn = {}});
        m_gap = false;
        appendParts(std::move(line));
    }
    void closeGap()
    {
        m_gap = true;
        if (!m_blocks.isEmpty())
            m_blocks.last().beforeGap = true;
    }

    /// A long dash that goes on with a sentence is no list marker.
    void dropDash(Line &line) const
    {
        if (m_gap || m_blocks.isEmpty() || (line.bullet != QChar(u'–') && line.bullet != QChar(u'—')) ||
            m_blocks.last().first().bullet == line.bullet || endsSentence(lastWords()))
            return;
        line.content.begin = line.marker.begin;
        line.marker = {};
        line.bullet = {};
        line.label = {};
    }

    /// The line, or its parts where a number inside it opens a paragraph.
    void appendParts(Line line)
    {
        for (Label next = labelInside(line); !next.isNone(); next = labelInside(line)) {
            Line rest = line;
            rest.label = next;
            rest.marker = {};
            rest.content.begin = next.source.begin;
            line.content = trimmed(m_text, {line.content.begin, next.source.begin});
            m_blocks.last().lines.append(line);
            const bool taken =
                m_numbering.takes(rest.label, m_lines.size(), {.fresh = true, .wordsBegin = true});
            Q_ASSERT(taken);
            m_blocks.append({.lines = {}, .afterGap = false, .beforeGap = false, .runIn = {}});
            line = rest;
        }
        m_blocks.last().lines.append(std::move(line));
    }
    Label labelInside(const Line &line) const
    {
        const QStringView text(m_text);
        for (qsizetype i = wordsBegin(text, line) + 1; i < line.content.end; ++i) {
            if (!text[i].isDigit() || text[i - 1].isDigit() || !endsBefore(line, i))
                continue;
            const Label label = labelAt(m_source, {i, line.content.end});
            if (!label.isNone() && m_numbering.isNext(label) &&
                opensWords(label.source.end, line.content.end))
                return label;
        }
        return headingInside(line);
    }
    /// "I. TRADE II. CULTURE": two headings run together.
    Label headingInside(const Line &line) const
    {
        const bool heads = line.label.kind() == LabelKind::Roman && line.label.capital &&
                           line.content.length() < longestLone && !endsSentence(wordsOf(line));
        for (qsizetype i = line.label.source.end + 1; heads && i < line.content.end; ++i) {
            if (!isGap(m_text[i - 1]) || !QStringLiteral("IVXL").contains(m_text[i]))
                continue;
            const Label label = labelAt(m_source, {i, line.content.end});
            if (label.kind() == LabelKind::Roman && m_numbering.isNext(label))
                return label;
        }
        return {};
    }
    /// Does a finished sentence stand before the position? "No." and a figure's first half are none.
    bool endsBefore(const Line &line, qsizetype position) const
    {
        qsizetype at = position;
        while (at > line.content.begin && isGap(m_text[at - 1]))
            --at;
        if (at == line.content.begin || !sentenceEnds.contains(m_text[at - 1]))
            return false;
        const bool parted = at < position;
        qsizetype word = at - 1;
        while (word > line.content.begin && m_text[word - 1].isLetterOrNumber())
            --word;
        const QStringView before = QStringView(m_text).sliced(word, at - 1 - word);
        const bool figure =
            !before.isEmpty() && std::ranges::all_of(before, [](QChar c) { return c.isDigit(); });
        if (figure && !parted)
            return before.size() > 2 || m_text[word - 1] == QLatin1Char('-');
        const bool shortened = m_text[at - 1] == QLatin1Char('.') && !before.isEmpty() &&
                               before[0].isUpper() && before.size() <= longestShortened;
        return !shortened || figure;
    }
    bool opensWords(qsizetype from, qsizetype end) const
    {
        const qsizetype at = skipMarkup(m_source, from, end);
        return at < end && (m_text[at].isUpper() || isIdeographic(m_text[at]) || quotes.contains(m_text[at]));
    }

    LabelPlace placeOf(qsizetype index, const Line &line) const
    {
        const qsizetype end = line.content.end;
        const bool last = index + 1 >= m_lines.size() || m_lines[index + 1].isBlank();
        const bool nothing = skipMarkup(m_source, line.label.source.end, end) >= end;
        return {.afterGap = m_gap,
                .fresh = isFresh(line),
                .ledIn = !m_blocks.isEmpty() && isLeadIn(lastWords()),
                .heading =
                    m_gap && last && line.content.length() < wrappedWidth && !endsSentence(wordsOf(line)),
                .wordsBegin = nothing || opensWords(line.label.source.end, end),
                .column = line.column};
    }
    static bool isLeadIn(QStringView words)
    {
        while (!words.isEmpty() && QStringLiteral("*_-–— \\").contains(words.last()))
            words.chop(1);
        return words.endsWith(QLatin1Char(':')) || words.endsWith(QChar(u'：'));
    }
    QStringView lastWords() const
    {
        const Span last = m_blocks.last().lines.last().content;
        return QStringView(m_text).sliced(last.begin, last.length());
    }
    /// A label inside running text needs a finished sentence before it; a list marker is as good.
    bool isFresh(const Line &line) const
    {
        if (m_gap || m_blocks.isEmpty() || line.hasMarker() || line.heading > 0 || line.parted)
            return true;
        const Line &last = m_blocks.last().lines.last();
        const bool setIn = line.label.enclosure == Label::Both && line.column > last.column + 1;
        return setIn || last.heading > 0 || endsSentence(lastWords()) || endsItem(lastWords()) ||
               isHeadingLike(last);
    }
    /// "…; and"
    static bool endsItem(QStringView words)
    {
        const qsizetype blank = words.lastIndexOf(QLatin1Char(' '));
        return blank > 0 && words.size() - blank <= 4 && QStringLiteral(";,").contains(words[blank - 1]) &&
               isSmallWord(words.sliced(blank + 1).toString());
    }
    /// A short line between gaps or at the start of a block that was ended on purpose, like a heading.
    bool isHeadingLike(const Line &last) const
    {
        const QStringView words = lastWords();
        const Block &block = m_blocks.last();
        return block.lines.size() == 1 && (block.afterGap || block.isLabelled()) &&
               words.size() < wrappedWidth &&
               (isCapitals(words) || isTitleCase(words) ||
                emphasisOf(m_source, last.content) != Emphasis::None);
    }

    bool startsBlock(const Line &line) const
    {
        if (m_blocks.isEmpty() || line.hasMarker() || line.parted)
            return true;
        const Block &block = m_blocks.last();
        const Line &last = block.lines.last();
        if (line.heading > 0 || last.heading > 0)
            return m_gap || !markedGoesOn(last, line);
        if (isBareLabel(last))
            return false;
        if (m_gap)
            return true;
        return begins(line) && endsBlock(block, line);
    }
    /// A line that is marked as a heading goes on in the next one where the first is cut off, or where both
    /// are marked alike in front of everything.
    bool markedGoesOn(const Line &last, const Line &next) const
    {
        if (next.heading != last.heading && (next.heading > 0 || next.content.length() > wrappedWidth))
            return false;
        return (next.heading > 0 && m_blocks.size() == 1) || isCutOff(plainWords(last)) ||
               m_text[skipMarkup(m_source, next.content.begin, next.content.end - 1)].isLower();
    }
    /// A number alone on its line waits for its words.
    bool isBareLabel(const Line &line) const
    {
        return !line.label.isNone() &&
               skipMarkup(m_source, line.label.source.end, line.content.end) >= line.content.end;
    }
    bool begins(const Line &line) const
    {
        const qsizetype at = skipMarkup(m_source, line.content.begin, line.content.end);
        return at < line.content.end &&
               (m_text[at].isUpper() || isIdeographic(m_text[at]) || quotes.contains(m_text[at]));
    }
    bool endsBlock(const Block &block, const Line &next) const
    {
        const Line &last = block.lines.last();
        if (endsSentence(lastWords()))
            return last.content.length() > wrappedWidth || m_breaks.isOnPurpose(last, next);
        if (isSetOff(block, next))
            return true;
        return block.lines.size() == 1 && block.afterGap && !block.isItem() && isShortTitle(lastWords()) &&
               m_breaks.isOnPurpose(last, next) && !m_breaks.isUnwrapped();
    }
    /// A heading ends where its emphasis or its capitals do, or where it is whole and the next one begins.
    bool isSetOff(const Block &block, const Line &next) const
    {
        const Line &last = block.lines.last();
        const bool title = m_blocks.size() == 1;
        const Emphasis set =
            block.lines.size() <= mostHeadingLines ? emphasisOf(m_source, block.content()) : Emphasis::None;
        if (set != Emphasis::None) {
            if (emphasisOf(m_source, {block.content().begin, next.content.end}) != set)
                return true;
            const bool parted = emphasisOf(m_source, next.content) != Emphasis::None;
            return !title && parted && !headingGoesOn(plainWords(last), plainWords(next));
        }
        if (!isCapitals(lastWords()))
            return false;
        return !isCapitals(wordsOf(next)) || (!title && !headingGoesOn(plainWords(last), plainWords(next)));
    }
    QString plainWords(const Line &line) const
    {
        HealedText healed(m_source, m_noMarks);
        healed.append({wordsBegin(m_text, line), line.content.end});
        return healed.text();
    }
    static bool isShortTitle(QStringView words)
    {
        return words.count(QLatin1Char(' ')) < 8 && !words.isEmpty() && words.first().isUpper() &&
               !QStringLiteral(",;-–—").contains(words.last());
    }
    QStringView wordsOf(const Line &line) const
    {
        return QStringView(m_text).sliced(line.content.begin, line.content.length());
    }

    const SourceText &m_source;
    const QString &m_text;
    const QList<Line> &m_lines;
    LineBreaks m_breaks;
    Numbering m_numbering;
    QList<Block> m_blocks;
    const QList<Span> m_noMarks;
    bool m_gap = true;
};

} // namespace

QList<Block> groupLines(const SourceText &source, const QList<Line> &lines)
{
    return Grouping(source, lines).group();
}

} // namespace partnership
