// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/structure.h"

#include "models/reading/structure/healing.h"
#include "models/reading/structure/layout.h"
#include "models/reading/structure/markup.h"
#include "models/reading/structure/placing.h"
#include "models/reading/structure/sections.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype longestSubtitle = 120;

/// Follows the blocks in order and keeps the clause that is being read open, since the next block may go on
/// with it.
class StructureReader
{
public:
    StructureReader(const SourceText &source, const StructureWords &words, Pace &pace)
        : m_source(source), m_text(source.text), m_words(words), m_pace(pace),
          m_layout(source, words.frame, pace), m_blocks(m_layout.blocks()), m_headings(m_layout.headings()),
          m_sections(words.headings), m_healed(source, m_layout.footnoteMarks())
    {
    }

    Structure read()
    {
        m_out.title = titleCased(m_layout.frontMatter().title, m_words.capitals);
        m_out.dateLine = m_layout.frontMatter().date;
        qsizetype next = readTitle();
        m_layout.takeRunIns(next);
        while (next < m_blocks.size() && !m_pace.stoppedAfter(m_blocks[next].lines.size()))
            next = take(next);
        closeClause();
        m_out.sections = m_sections.finish();
        m_layout.collect(m_rest);
        m_out.rest = m_rest.finish();
        std::ranges::stable_sort(m_out.repairs, {}, &Repair::line);
        return std::move(m_out);
    }

private:
    /// Title and date lines in front; gives the first block after them.
    qsizetype readTitle()
    {
        qsizetype next = 0;
        if (!m_blocks.isEmpty() && m_blocks[0].lines.size() == 1)
            next = readDateLines(0);
        if (next + 1 < m_blocks.size() && isTitle(next)) {
            takeTitle(m_blocks[next++]);
            while (next + 1 < m_blocks.size() &&
                   (m_headings.goesOn(next - 1) || isSubtitle(next) || isRightBelow(next) ||
                    isStyledAlike(next) || namesParties(next)))
                goOnWithTitle(m_blocks[next++]);
        }
        return readDateLines(next);
    }
    qsizetype readDateLines(qsizetype next)
    {
        for (; next + 1 < m_blocks.size() && isDateLine(m_blocks[next]); ++next) {
            m_out.dateLine = m_headings.words(m_blocks[next]);
            m_rest.add(RestKind::DateLine, m_blocks[next].content());
        }
        return next;
    }
    bool isDateLine(const Block &block) const
    {
        return !block.isLabelled() && !block.isItem() && hasOnlyDate(m_headings.words(block), m_words.months);
    }
    bool isTitle(qsizetype block) const
    {
        const QString words = m_headings.words(m_blocks[block]);
        if (!m_out.title.isEmpty())
            return nameOf(m_out.title) == nameOf(words);
        if (!m_headings.isTitle(block) || m_words.headings.contains(words.toLower()))
            return false;
        return m_words.frame.holds(words, FrameRole::Title) || !isOneOfMany(block);
    }
    static QString nameOf(const QString &title) { return comparable(title); }
    /// Does it look like the headings after it, and head a paragraph as they do?
    bool isOneOfMany(qsizetype block) const
    {
        if (!m_headings.isHeading(block) || m_headings.isHeading(block + 1) ||
            isDateLine(m_blocks[block + 1]))
            return false;
        const Heading heading = m_headings.headingAt(block);
        for (qsizetype i = block + 1; i < m_blocks.size(); ++i) {
            if (!m_headings.isHeading(i))
                continue;
            const Heading other = m_headings.headingAt(i);
            return heading.rank == other.rank && heading.hashes == other.hashes;
        }
        return false;
    }
    bool isSubtitle(qsizetype block) const
    {
        const QString words = m_headings.words(m_blocks[block]);
        return m_headings.isHeading(block) && !words.isEmpty() && QStringLiteral("“\"«「").contains(words[0]);
    }
    /// A line without a stop right under the title, with no blank line between.
    bool isRightBelow(qsizetype index) const
    {
        const Block &block = m_blocks[index];
        return !block.afterGap && block.beforeGap && block.lines.size() == 1 && !block.isLabelled() &&
               !block.isItem() && block.content().length() <= longestSubtitle &&
               !endsSentence(m_headings.words(block)) && !isDateLine(block);
    }
    /// In the document's style for titles, as what is above it.
    bool isStyledAlike(qsizetype block) const
    {
        return m_blocks[block].first().title && m_blocks[block - 1].first().title &&
               !isDateLine(m_blocks[block]);
    }
    /// "Joint Statement" over "Chile and Peru", or under it: the two lines are one title.
    bool namesParties(qsizetype block) const
    {
        const QString words = m_headings.words(m_blocks[block]);
        if (!m_headings.isHeading(block) || m_blocks[block].isLabelled() || isDateLine(m_blocks[block]) ||
            m_words.headings.contains(words.toLower()))
            return false;
        return m_words.frame.is(words, FrameRole::Title) ||
               (m_words.frame.is(m_out.title, FrameRole::Title) && !isOneOfMany(block));
    }
    /// A line with place and date right under the title is no part of it.
    void takeTitle(Block block)
    {
        const Span last = block.lines.last().content;
        if (const QString words = m_text.mid(last.begin, last.length());
            block.lines.size() > 1 && hasOnlyDate(words, m_words.months)) {
            m_out.dateLine = words;
            m_rest.add(RestKind::DateLine, last);
            block.lines.removeLast();
        }
        const QString words = m_headings.words(block);
        m_out.title = titleCased(words, m_words.capitals);
        m_rest.add(RestKind::Title, block.content());
        const QString before = m_text.mid(block.content().begin, block.content().length());
        if (block.lines.size() > 1)
            repair(block.first().number, QStringLiteral("title over lines"), before, words);
        else if (before != words)
            repair(block.first().number, QStringLiteral("emphasis"), before, words);
        if (m_out.title != words)
            repair(block.first().number, QStringLiteral("capitals"), words, m_out.title);
    }
    void goOnWithTitle(const Block &block)
    {
        const QString words = m_headings.words(block);
        repair(block.first().number, QStringLiteral("title over lines"),
               m_out.title + QStringLiteral("\n\n") + words, m_out.title + QLatin1Char(' ') + words);
        m_out.title += QLatin1Char(' ') + titleCased(words, m_words.capitals);
        m_rest.add(RestKind::Title, block.content());
    }

    /// Gives the block after those that were taken.
    qsizetype take(qsizetype index)
    {
        const Block &block = m_blocks[index];
        if (m_layout.isSignature(index))
            takeSignature(block);
        else if (!m_layout.hasWords(block))
            m_rest.add(RestKind::Furniture, block.content());
        else if (m_headings.isFormula(index) && m_sections.isPreamble())
            openOperative(block);
        else if (m_headings.isHeading(index) && (m_headings.isSetApart(index) || !goesOn(block)))
            return openSection(index);
        else if (!block.runIn.isEmpty())
            openRunIn(block);
        else if (goesOn(block))
            continueClause(block);
        else
            openClause(block);
        return index + 1;
    }
    void takeSignature(const Block &block)
    {
        closeClause();
        const bool onlyDate = isDateLine(block);
        const bool note = m_words.frame.opening(m_headings.words(block), FrameRole::Note) > 0;
        m_rest.add(onlyDate ? RestKind::DateLine
                   : note   ? RestKind::Footnote
                            : RestKind::Signature,
                   block.content());
        if (onlyDate || m_out.dateLine.isEmpty())
            m_out.dateLine = m_headings.words(block);
    }

    /// A block without label that follows an unfinished sentence is its second half, unless it opens a
    /// recital or the list before it ends its items without marks.
    bool goesOn(const Block &block) const
    {
        if (!m_open || block.isLabelled() || block.isItem() || block.first().heading > 0 ||
            endsSentence(m_healed.text()))
            return false;
        const qsizetype begin = skipMarkup(m_source, block.content().begin, block.content().end);
        const QStringView words = QStringView(m_text).sliced(begin, block.content().end - begin);
        if (words.isEmpty() || !words.first().isUpper())
            return true;
        return !m_unmarkedItems && m_words.frame.opening(words, FrameRole::Recital) == 0;
    }
    void continueClause(const Block &block)
    {
        const QString before = tailOf(m_healed.text());
        const QString head = headOf(m_headings.words(block));
        repair(block.first().number, QStringLiteral("page break"), before + QStringLiteral("\n\n") + head,
               before + QLatin1Char(' ') + head);
        appendLines(block);
    }
    void appendLines(const Block &block)
    {
        for (const Line &line : block.lines)
            m_healed.append({wordsBegin(m_text, line), line.content.end});
        m_clause.source.end = block.content().end;
    }

    /// A heading, with the blocks it goes on in.
    qsizetype openSection(qsizetype index)
    {
        closeClause();
        m_placing.close();
        Heading heading = m_headings.headingAt(index);
        Span source = m_blocks[index].content();
        m_rest.add(RestKind::Heading, source);
        for (; m_headings.goesOn(index); ++index) {
            const Block &next = m_blocks[index + 1];
            const QString before = heading.title;
            heading.title += QLatin1Char(' ') + m_headings.words(next);
            repair(next.first().number, QStringLiteral("heading over lines"),
                   before + QStringLiteral("\n\n") + m_headings.words(next), heading.title);
            m_rest.add(RestKind::Heading, next.content());
            source.end = next.content().end;
        }
        const QString title = titleCased(heading.title, m_words.capitals);
        if (m_sections.waitsForTitle() && !heading.isLabelled())
            m_sections.setTitle(title, source.end);
        else
            m_sections.open(heading, title, source);
        return index + 1;
    }
    /// A paragraph or bullet that opens with its own title: that is the heading, the other words are a
    /// clause.
    void openRunIn(Block block)
    {
        closeClause();
        m_placing.close();
        HealedText words(m_source, m_layout.footnoteMarks());
        words.append(block.runIn);
        Heading heading;
        heading.title = words.text();
        while (!heading.title.isEmpty() && QStringLiteral(".:–—-： ").contains(heading.title.back()))
            heading.title.chop(1);
        m_rest.add(RestKind::Heading, block.runIn);
        m_sections.open(heading, titleCased(heading.title, m_words.capitals), block.runIn);
        block.lines.removeIf([&](const Line &line) { return line.content.end <= block.runIn.end; });
        Line &first = block.lines.first();
        first.content.begin = std::max(first.content.begin, block.runIn.end);
        first.marker = {};
        openClause(block);
    }

    /// "We hereby declare": a clause that leads in all that is declared, with or without headings of its own.
    void openOperative(const Block &block)
    {
        closeClause();
        m_placing.close();
        m_sections.openUntitled(SectionKind::Pillar, block.begin());
        openClause(block);
        closeClause();
        m_placing.close();
        m_leadsIn = false;
    }
    void openClause(const Block &block)
    {
        closeClause();
        if (m_sections.isEmpty())
            m_sections.openUntitled(SectionKind::Preamble, block.begin());
        m_open = true;
        m_healed = HealedText(m_source, m_layout.footnoteMarks());
        m_clause = {};
        m_line = block.first().number;
        m_clause.section = m_sections.last();
        m_clause.source = {block.begin(), block.content().end};
        const Placing::Place place = m_placing.next(block, m_leadsIn, m_sections.current().label);
        m_clause.number = place.number;
        m_clause.parent = place.parent;
        appendLines(block);
        m_bullet = block.isBullet();
        if (block.isItem())
            repairMarker(block);
    }
    void repairMarker(const Block &block)
    {
        const Line &line = block.first();
        const QString after = headOf(m_text.mid(line.content.begin, line.content.length()));
        repair(line.number, QStringLiteral("list marker"),
               m_text.mid(line.marker.begin, line.content.begin - line.marker.begin) + after, after);
    }

    void closeClause()
    {
        if (!m_open)
            return;
        m_open = false;
        m_clause.text = m_healed.text();
        m_clause.pieces = m_healed.pieces();
        m_leadsIn = m_clause.text.endsWith(QLatin1Char(':')) || m_clause.text.endsWith(QChar(u'：'));
        m_unmarkedItems = m_bullet && !endsSentence(m_clause.text);
        if (m_healed.hasMarkup())
            repair(m_line, QStringLiteral("emphasis"), m_text.mid(m_clause.source.begin, 40),
                   headOf(m_clause.text));
        if (m_healed.hasUnseen())
            repair(m_line, QStringLiteral("unseen signs"), m_text.mid(m_clause.source.begin, 40),
                   headOf(m_clause.text));
        for (const auto &[before, after] : m_healed.mendedWords())
            repair(m_line, QStringLiteral("divided word"), before, after);
        m_sections.extend(m_clause.source.end, true);
        m_out.clauses.append(m_clause);
    }

    void repair(qsizetype line, const QString &kind, const QString &before, const QString &after)
    {
        m_out.repairs.append({line, kind, before, after});
    }

    const SourceText &m_source;
    const QString &m_text;
    const StructureWords &m_words;
    Pace &m_pace;
    Layout m_layout;
    const QList<Block> &m_blocks;
    const Headings &m_headings;
    Sections m_sections;
    Placing m_placing;
    Rest m_rest;
    Structure m_out;
    bool m_open = false;
    Clause m_clause;
    qsizetype m_line = 0; ///< of the clause, from 1
    HealedText m_healed;
    bool m_leadsIn = false;       ///< the last clause ends with a colon
    bool m_bullet = false;        ///< the clause is a bullet
    bool m_unmarkedItems = false; ///< the bullet before it ended without a mark
};

} // namespace

Structure readStructure(const SourceText &source, const StructureWords &words, Pace &pace)
{
    return StructureReader(source, words, pace).read();
}

} // namespace partnership
