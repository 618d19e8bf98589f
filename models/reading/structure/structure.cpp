// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/structure.h"

#include "models/reading/structure/frontmatter.h"
#include "models/reading/structure/headings.h"
#include "models/reading/structure/healing.h"

#include <QSet>

#include <algorithm>

namespace partnership {
namespace {

/// Follows the blocks in order and keeps the clause that is being read open, since the next block may go on
/// with it.
class StructureReader
{
public:
    StructureReader(const SourceText &source, const StructureWords &words, Pace &pace)
        : m_source(source), m_text(source.text), m_words(words), m_pace(pace),
          m_front(source.markup == Markup::None ? FrontMatter() : readFrontMatter(m_text)),
          m_blocks(blocksAfter(m_front)), m_headings(m_source, m_blocks)
    {
    }

    Structure read()
    {
        m_out.title = titleCased(m_front.title, m_words.capitals);
        m_out.dateLine = m_front.date;
        qsizetype next = readTitle();
        for (; next < m_blocks.size() && !m_pace.stoppedAfter(m_blocks[next].lines.size()); ++next)
            take(next);
        closeClause();
        closeSections();
        return std::move(m_out);
    }

private:
    QList<Block> blocksAfter(const FrontMatter &front) const
    {
        QList<Line> lines = scanLines(m_source, m_pace);
        for (Line &line : lines) {
            if (line.content.begin < front.source.end)
                line.content.end = line.content.begin;
        }
        return groupLines(m_text, lines);
    }

    /// Title and date lines in front; gives the first block after them.
    qsizetype readTitle()
    {
        qsizetype next = 0;
        if (m_out.title.isEmpty() && m_blocks.size() > 1 && m_headings.isTitle(0) && !opensStatement(0))
            takeTitle(m_blocks[next++]);
        while (next + 1 < m_blocks.size() && m_headings.isDateLine(next))
            m_out.dateLine = m_headings.words(m_blocks[next++]);
        return next;
    }
    bool opensStatement(qsizetype block) const
    {
        return m_words.headings.contains(m_headings.words(m_blocks[block]).toLower());
    }
    /// A line with place and date right under the title is no part of it.
    void takeTitle(Block block)
    {
        const Span last = block.lines.last().content;
        if (const QString words = m_text.mid(last.begin, last.length());
            block.lines.size() > 1 && hasOnlyDate(words)) {
            m_out.dateLine = words;
            block.lines.removeLast();
        }
        const QString words = m_headings.words(block);
        m_out.title = titleCased(words, m_words.capitals);
        m_out.titleSource = block.content();
        const QString before = m_text.mid(block.content().begin, block.content().length());
        if (block.lines.size() > 1)
            repair(block.first().number, QStringLiteral("title over lines"), before, words);
        else if (before != words)
            repair(block.first().number, QStringLiteral("emphasis"), before, words);
        if (m_out.title != words)
            repair(block.first().number, QStringLiteral("capitals"), words, m_out.title);
    }

    void take(qsizetype index)
    {
        const Block &block = m_blocks[index];
        if (goesOn(block))
            continueClause(block);
        else if (m_headings.isHeading(index))
            openSection(block);
        else
            openClause(block);
    }

    /// A block without label that follows an unfinished sentence is its second half.
    bool goesOn(const Block &block) const
    {
        if (!m_open || block.label().kind != Label::None || block.isItem() || block.first().heading)
            return false;
        return !endsSentence(m_healed.text());
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

    void openSection(const Block &block)
    {
        closeClause();
        const QString words = m_headings.words(block);
        m_out.sections.append({.label = block.label().text,
                               .title = titleCased(words, m_words.capitals),
                               .kind = SectionKind::Pillar,
                               .source = block.content()});
        m_lastOfLevel.clear();
        m_group = -1;
    }
    void openPreamble(qsizetype begin)
    {
        m_out.sections.append(
            {.label = {}, .title = {}, .kind = SectionKind::Preamble, .source = {begin, begin}});
    }

    void openClause(const Block &block)
    {
        closeClause();
        const Span content = block.content();
        const bool labelled = block.label().kind != Label::None;
        const qsizetype begin = labelled ? block.label().source.begin : content.begin;
        if (m_out.sections.isEmpty())
            openPreamble(begin);
        m_open = true;
        m_healed = HealedText(m_source);
        m_clause = {};
        m_line = block.first().number;
        m_clause.section = int(m_out.sections.size()) - 1;
        m_clause.source = {begin, content.end};
        place(block);
        appendLines(block);
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

    /// Number and parent of the clause that a block opens.
    void place(const Block &block)
    {
        const Label &label = block.label();
        if (label.kind == Label::Decimal)
            placeDecimal(label);
        else if (label.kind == Label::None)
            placeUnnumbered(block.isItem());
        else
            placeLettered(label);
    }
    void placeDecimal(const Label &label)
    {
        const qsizetype level = label.parts.size();
        for (qsizetype above = std::min(level - 1, m_lastOfLevel.size()); above > 0 && m_clause.parent < 0;
             --above)
            m_clause.parent = m_lastOfLevel[above - 1];
        m_clause.number = unique(label.text);
        m_lastOfLevel.resize(level, -1);
        m_lastOfLevel[level - 1] = nextIndex();
        m_group = nextIndex();
        m_letters = -1;
    }
    /// (a) stands under the last paragraph; (i) under (a), unless it follows (h).
    void placeLettered(const Label &label)
    {
        const bool nested = m_letters >= 0 && m_lastLetter != QLatin1String("h") &&
                            label.kind == Label::Letter && QStringLiteral("ivx").contains(label.text[0]);
        m_clause.parent = nested ? m_letters : m_group;
        const QString above = m_clause.parent < 0 ? QString() : m_out.clauses[m_clause.parent].number;
        m_clause.number =
            unique(above.isEmpty() ? label.text : above + QLatin1Char('(') + label.text + QLatin1Char(')'));
        if (!nested) {
            m_letters = nextIndex();
            m_lastLetter = label.text;
        }
    }
    /// List items stand under the paragraph that leads them in.
    void placeUnnumbered(bool item)
    {
        m_clause.number = unique(QLatin1Char('p') + QString::number(++m_unnumbered));
        const bool ledIn = m_group >= 0 && m_out.clauses[m_group].text.endsWith(QLatin1Char(':'));
        if (item && ledIn)
            m_clause.parent = m_group;
        else
            m_group = nextIndex();
    }
    int nextIndex() const { return int(m_out.clauses.size()); }

    /// Numbers may start again under each heading: then the heading's label tells them apart.
    QString unique(const QString &number)
    {
        QString out = number;
        const QString label = m_out.sections.last().label;
        if (m_numbers.contains(out) && !label.isEmpty())
            out = label + QLatin1Char('.') + number;
        for (int &again = m_again[number]; m_numbers.contains(out); ++again)
            out = number + QLatin1Char('-') + QString::number(again + 2);
        m_numbers.insert(out);
        return out;
    }

    void closeClause()
    {
        if (!m_open)
            return;
        m_open = false;
        m_clause.text = m_healed.text();
        m_clause.pieces = m_healed.pieces();
        if (m_healed.hasMarkup())
            repair(m_line, QStringLiteral("emphasis"), m_text.mid(m_clause.source.begin, 40),
                   headOf(m_clause.text));
        m_out.sections.last().source.end = m_clause.source.end;
        m_out.clauses.append(m_clause);
    }

    void closeSections()
    {
        qsizetype lastLabelled = m_out.sections.size();
        for (qsizetype i = 0; i < m_out.sections.size(); ++i) {
            if (!m_out.sections[i].label.isEmpty())
                lastLabelled = i;
        }
        for (qsizetype i = 0; i < m_out.sections.size(); ++i) {
            Section &section = m_out.sections[i];
            const auto known = m_words.headings.constFind(section.title.toLower());
            if (known != m_words.headings.cend())
                section.kind = *known;
            else if (i > lastLabelled)
                section.kind = SectionKind::Closing;
        }
        std::ranges::stable_sort(m_out.repairs, {}, &Repair::line);
    }

    void repair(qsizetype line, const QString &kind, const QString &before, const QString &after)
    {
        m_out.repairs.append({line, kind, before, after});
    }

    const SourceText &m_source;
    const QString &m_text;
    const StructureWords &m_words;
    Pace &m_pace;
    FrontMatter m_front;
    QList<Block> m_blocks;
    Headings m_headings;
    Structure m_out;
    bool m_open = false;
    Clause m_clause;
    qsizetype m_line = 0; ///< of the clause, from 1
    HealedText m_healed{m_source};
    QSet<QString> m_numbers;
    QHash<QString, int> m_again; ///< by printed number: how often it came again
    QList<int> m_lastOfLevel;    ///< index of the last clause with one, two … numbers in its label
    int m_group = -1;            ///< the paragraph that list items and letters stand under
    int m_letters = -1;          ///< the lettered item that (i), (ii) stand under
    QString m_lastLetter;
    int m_unnumbered = 0;
};

} // namespace

Structure readStructure(const SourceText &source, const StructureWords &words, Pace &pace)
{
    return StructureReader(source, words, pace).read();
}

} // namespace partnership
