// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/runins.h"

#include "models/reading/structure/healing.h"
#include "models/reading/structure/markup.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype longestRunIn = 100;
constexpr qsizetype mostWords = 8; ///< of a title in plain letters
constexpr qsizetype fewest = 2;    ///< titles that divide a statement
const QString endMarks = QStringLiteral(".:–—-：");

class RunIns
{
public:
    RunIns(const SourceText &source, qsizetype from, QList<Block> &blocks)
        : m_source(source), m_text(source.text), m_from(from), m_blocks(blocks)
    {
    }

    void find()
    {
        for (const bool bulleted : {true, false}) {
            if (findAmong(bulleted))
                return;
        }
    }

private:
    /// Among bullets of the outermost list, or among paragraphs without a number.
    bool findAmong(bool bulleted)
    {
        const int column = bulleted ? outermost() : 0;
        qsizetype all = 0;
        QList<std::pair<qsizetype, Span>> found;
        for (qsizetype i = m_from; i < m_blocks.size(); ++i) {
            const Block &block = m_blocks[i];
            if (block.isLabelled() || block.isBullet() != bulleted ||
                (bulleted && block.first().column > column + 1))
                continue;
            ++all;
            if (const Span title = bulleted ? titleOf(block) : setTitle(block); !title.isEmpty())
                found.append({i, title});
        }
        if (found.size() < fewest || 2 * found.size() <= all)
            return false;
        for (const auto &[index, title] : found)
            m_blocks[index].runIn = title;
        return true;
    }
    int outermost() const
    {
        int column = std::numeric_limits<int>::max();
        for (const Block &block : m_blocks)
            column = block.isBullet() ? std::min(column, block.first().column) : column;
        return column;
    }

    Span titleOf(const Block &block) const
    {
        const Span set = setTitle(block);
        return set.isEmpty() ? plainTitle(block) : set;
    }
    /// Words in bold, up to the mark after them; more must follow.
    Span setTitle(const Block &block) const
    {
        const Span content = block.content();
        qsizetype end = emphasisEnd(m_source, content);
        if (end == content.begin || end - content.begin > longestRunIn)
            return {};
        const bool marked = end < content.end && endMarks.contains(m_text[end]);
        end = skipMarkup(m_source, end + marked, content.end);
        const bool marksAfter = !marked && end < content.end && endMarks.contains(m_text[end]);
        end = skipMarkup(m_source, end + marksAfter, content.end);
        const bool parted = marked || marksAfter || (end < content.end && m_text[end].isUpper());
        return parted && end < content.end ? Span{content.begin, end} : Span{};
    }
    /// A few words with capitals, then a colon and a sentence.
    Span plainTitle(const Block &block) const
    {
        const Span content = block.content();
        const QStringView head =
            QStringView(m_text).sliced(content.begin, std::min(content.length(), longestRunIn));
        const qsizetype colon = head.indexOf(QLatin1Char(':'));
        const qsizetype words = colon < 0 ? 0 : head.first(colon).count(QLatin1Char(' ')) + 1;
        const qsizetype next = skipGaps(m_text, content.begin + colon + 1, content.end);
        if (colon <= 0 || words > mostWords || !head.first().isUpper() || next >= content.end ||
            !m_text[next].isUpper() || head.first(colon).contains(QLatin1Char('.')))
            return {};
        return {content.begin, next};
    }

    const SourceText &m_source;
    const QString &m_text;
    qsizetype m_from;
    QList<Block> &m_blocks;
};

} // namespace

void findRunIns(const SourceText &source, qsizetype from, QList<Block> &blocks)
{
    RunIns(source, from, blocks).find();
}

} // namespace partnership
