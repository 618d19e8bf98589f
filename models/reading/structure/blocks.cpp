// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/blocks.h"

#include "models/reading/structure/healing.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype wrappedWidth = 100; ///< lines beyond it were not broken to fit a page

/// What the numbers so far make likely.
class Numbering
{
public:
    /// Takes the label as the next one, or says that it cannot be one. `fresh`: at the start of a block or
    /// after a finished sentence.
    bool takes(const Label &label, bool afterGap, bool fresh)
    {
        if (label.kind == Label::None || !fresh)
            return false;
        if (label.kind != Label::Decimal)
            return true;
        const bool likely = label.parts.size() == 1 ? likelyTop(label, afterGap) : likelySub(label, afterGap);
        if (!likely)
            return false;
        m_sub = label.parts.size() > 1 ? label.parts[1] : 0;
        m_top = label.parts[0];
        return true;
    }

private:
    bool likelyTop(const Label &label, bool afterGap) const
    {
        const int number = label.parts[0];
        if (number == m_top + 1)
            return label.closed || afterGap;
        return label.closed && (number == 1 || (afterGap && number > m_top && number <= m_top + 9));
    }
    bool likelySub(const Label &label, bool afterGap) const
    {
        const int top = label.parts[0];
        const int sub = label.parts[1];
        if (top == m_top)
            return sub == m_sub + 1 || (label.parts.size() > 2 && sub == m_sub) ||
                   (afterGap && sub > m_sub && sub <= m_sub + 9);
        return sub == 1 && (top == m_top + 1 || (afterGap && top > m_top));
    }

    int m_top = 0;
    int m_sub = 0;
};

/// Lone numbers and "Page 3 of 9" that a printer left between paragraphs.
bool isPageFurniture(const QString &text, const Line &line)
{
    const QString words = text.mid(line.content.begin, line.content.length());
    if (words.size() > 20)
        return false;
    QString bare = words.toLower();
    bare.remove(QStringLiteral("page")).remove(QStringLiteral("of"));
    bare.removeIf([](QChar c) { return isGap(c) || QStringLiteral("-–—/|").contains(c); });
    return !bare.isEmpty() && std::ranges::all_of(bare, [](QChar c) { return c.isDigit(); }) &&
           !line.label.closed;
}

class Grouping
{
public:
    Grouping(const QString &text, const QList<Line> &lines) : m_text(text), m_lines(lines) {}

    QList<Block> group()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            take(i);
        closeGap();
        return std::move(m_blocks);
    }

private:
    void take(qsizetype index)
    {
        Line line = m_lines[index];
        if (line.isBlank()) {
            closeGap();
            return;
        }
        if (m_gap && isPageFurniture(m_text, line) && nextIsBlank(index))
            return;
        const bool labelled = m_numbering.takes(line.label, m_gap, isFresh(line));
        if (!labelled)
            line.label = {};
        if (labelled || startsBlock(line))
            m_blocks.append({.lines = {}, .afterGap = m_gap, .beforeGap = false});
        m_blocks.last().lines.append(line);
        m_gap = false;
    }
    void closeGap()
    {
        m_gap = true;
        if (!m_blocks.isEmpty())
            m_blocks.last().beforeGap = true;
    }
    bool nextIsBlank(qsizetype index) const
    {
        return index + 1 >= m_lines.size() || m_lines[index + 1].isBlank();
    }
    QStringView lastWords() const
    {
        const Span last = m_blocks.last().lines.last().content;
        return QStringView(m_text).sliced(last.begin, last.length());
    }
    /// A label inside running text needs a finished sentence before it; a list marker is as good.
    bool isFresh(const Line &line) const
    {
        return m_gap || m_blocks.isEmpty() || !line.marker.isEmpty() || line.heading ||
               endsSentence(withoutMarks(lastWords())) || m_blocks.last().lines.last().heading;
    }
    static QStringView withoutMarks(QStringView words)
    {
        while (!words.isEmpty() && (words.last() == QLatin1Char('*') || words.last() == QLatin1Char('_')))
            words.chop(1);
        return words;
    }
    bool startsBlock(const Line &line) const
    {
        if (m_gap || m_blocks.isEmpty() || !line.marker.isEmpty() || line.heading)
            return true;
        const Line &last = m_blocks.last().lines.last();
        if (last.heading)
            return true;
        const bool unwrapped = last.content.length() > wrappedWidth && endsSentence(lastWords());
        return unwrapped && m_text[line.content.begin].isUpper();
    }

    const QString &m_text;
    const QList<Line> &m_lines;
    QList<Block> m_blocks;
    Numbering m_numbering;
    bool m_gap = true;
};

} // namespace

QList<Block> groupLines(const QString &text, const QList<Line> &lines)
{
    return Grouping(text, lines).group();
}

} // namespace partnership
