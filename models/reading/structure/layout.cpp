// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/layout.h"

#include "models/reading/structure/furniture.h"
#include "models/reading/structure/markup.h"
#include "models/reading/structure/parting.h"
#include "models/reading/structure/runins.h"

#include <algorithm>

namespace partnership {
namespace {

/// A number that is set raised before the words of a paragraph is the paragraph's own, whatever its form
/// says.
bool isInLabel(const Span &mark, const QList<Block> &blocks)
{
    const auto next = std::ranges::upper_bound(blocks, mark.begin, {}, &Block::begin);
    return next != blocks.begin() && std::prev(next)->isLabelled() &&
           std::prev(next)->label().source.overlaps(mark);
}

} // namespace

Layout::Layout(const SourceText &source, const FrameWords &frame, Pace &pace)
    : m_source(source), m_text(source.text),
      m_front(source.markup == Markup::None ? FrontMatter() : readFrontMatter(m_text)),
      m_blocks(read(frame, pace)), m_headings(m_source, m_blocks, m_marks, frame),
      m_signatures(findSignatures(m_source, m_blocks, m_headings, frame))
{
}

QList<Block> Layout::read(const FrameWords &frame, Pace &pace)
{
    m_lines = scanLines(m_source, pace);
    for (Line &line : m_lines) {
        if (line.content.begin < m_front.source.end)
            line.content.end = line.content.begin;
    }
    markFurniture(m_source, frame, m_lines);
    m_marks = markFootnotes(m_source, m_lines);
    partRunInHeadings(m_source, frame, m_lines);
    const QList<Block> blocks = groupLines(m_source, m_lines);
    m_marks.removeIf([&blocks](const Span &mark) { return isInLabel(mark, blocks); });
    return blocks;
}

bool Layout::hasWords(const Block &block) const
{
    for (const Line &line : block.lines) {
        for (qsizetype i = wordsBegin(m_text, line); i < line.content.end; ++i) {
            if (m_text[i].isLetterOrNumber() || m_text[i].isSurrogate())
                return true;
        }
    }
    return false;
}

void Layout::takeRunIns(qsizetype from)
{
    for (qsizetype i = from; i < m_blocks.size(); ++i) {
        if (m_headings.isHeading(i) && m_headings.headingAt(i).kind == Heading::Plain)
            return;
    }
    findRunIns(m_source, from, m_blocks);
}

void Layout::collect(Rest &rest) const
{
    if (!m_front.source.isEmpty())
        rest.add(RestKind::FrontMatter, m_front.source);
    for (const Line &line : m_lines) {
        if (line.rest && !line.isBlank())
            rest.add(*line.rest, line.content);
    }
    rest.addSmall(RestKind::Footnote, m_marks);
    rest.addSmall(RestKind::Markup, wordyMarkup(m_source));
}

} // namespace partnership
