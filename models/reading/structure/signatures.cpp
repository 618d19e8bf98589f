// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/signatures.h"

#include "models/reading/structure/healing.h"
#include "models/reading/structure/markup.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype longestSigning = 240;    ///< "Done at …, in two copies in the … languages."
constexpr qsizetype mostSignatureWords = 24; ///< of a block of names and offices
constexpr qsizetype mostNameWords = 12;      ///< of a line with a name or an office
constexpr qsizetype longestWideName = 30;    ///< ideographs of one

class SignatureFinder
{
public:
    SignatureFinder(const SourceText &source, const QList<Block> &blocks, const Headings &headings,
                    const FrameWords &frame)
        : m_source(source), m_blocks(blocks), m_headings(headings), m_frame(frame)
    {
    }

    Signatures find() const
    {
        for (qsizetype begin = 0; begin < m_blocks.size();) {
            qsizetype end = begin + 1;
            while (end < m_blocks.size() && !opensAnnex(end))
                ++end;
            if (const Signatures found = findIn(begin, end); found.begin < found.end)
                return found;
            begin = end;
        }
        return {};
    }

private:
    /// What closes a part: words of closing and all after them, or nothing but names.
    Signatures findIn(qsizetype from, qsizetype end) const
    {
        qsizetype tail = end;
        while (tail > from && belongs(m_blocks[tail - 1]))
            --tail;
        const auto first = m_blocks.begin() + tail, last = m_blocks.begin() + end;
        const auto opener = std::find_if(first, last, [this](const Block &block) { return opens(block); });
        if (opener != last)
            return {opener - m_blocks.begin(), end};
        qsizetype names = end;
        while (names > std::max(tail, from + 1) &&
               (isName(m_blocks[names - 1]) || isNote(m_blocks[names - 1])))
            --names;
        if (names < end && names > from + 1 && closes(m_blocks[names - 1]))
            --names;
        return {names, end};
    }
    bool opensAnnex(qsizetype block) const
    {
        return m_headings.isHeading(block) && m_headings.headingAt(block).kind == Heading::Annex;
    }
    bool opens(const Block &block) const
    {
        return isShort(block) && m_frame.opening(plainWords(block), FrameRole::Signature) > 0;
    }
    /// "This declaration was signed at …", with the names after it.
    bool closes(const Block &block) const
    {
        return isShort(block) && m_frame.holds(plainWords(block), FrameRole::Signature);
    }
    static bool isShort(const Block &block)
    {
        return block.content().length() <= longestSigning && !block.isLabelled() && !block.isItem();
    }
    QStringView plainWords(const Block &block) const
    {
        const Span content = block.content();
        const qsizetype begin = skipMarkup(m_source, content.begin, content.end);
        return QStringView(m_source.text).sliced(begin, content.end - begin);
    }
    bool isNote(const Block &block) const
    {
        return !block.isLabelled() && m_frame.opening(plainWords(block), FrameRole::Note) > 0;
    }
    bool belongs(const Block &block) const
    {
        if (opens(block) || isNote(block))
            return true;
        const QString words = m_headings.words(block);
        return !block.isLabelled() && !block.isItem() && !block.first().heading &&
               words.count(QLatin1Char(' ')) < mostSignatureWords && !words.endsWith(QLatin1Char('.'));
    }
    /// "Ana Soto", "Lima, 4 July 2031": with nothing after it that it could be the heading of, such a line
    /// names a person, an office or a place. Offices under a name need no capitals.
    bool isName(const Block &block) const
    {
        Block first = block;
        first.lines = {block.lines.first()};
        QString words = m_headings.words(first);
        if (words.endsWith(QLatin1Char(':'))) // "For Chile:"
            words.chop(1);
        if (words.isEmpty() || endsSentence(words))
            return words.isEmpty();
        if (isIdeographic(words[0]))
            return words.size() <= longestWideName;
        return words[0].isUpper() && words.count(QLatin1Char(' ')) < mostNameWords &&
               (!block.afterGap || isCapitals(words) || isTitleCase(words));
    }

    const SourceText &m_source;
    const QList<Block> &m_blocks;
    const Headings &m_headings;
    const FrameWords &m_frame;
};

} // namespace

Signatures findSignatures(const SourceText &source, const QList<Block> &blocks, const Headings &headings,
                          const FrameWords &frame)
{
    return SignatureFinder(source, blocks, headings, frame).find();
}

} // namespace partnership
