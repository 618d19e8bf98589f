// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/structure/blocks.h"
#include "models/reading/structure/footnotes.h"
#include "models/reading/structure/frontmatter.h"
#include "models/reading/structure/headings.h"
#include "models/reading/structure/rest.h"
#include "models/reading/structure/signatures.h"

namespace partnership {

/// A text laid out: its blocks, which of them are headings, and what is no paragraph at all.
class Layout
{
public:
    Layout(const SourceText &source, const FrameWords &frame, Pace &pace);
    Q_DISABLE_COPY_MOVE(Layout)

    const FrontMatter &frontMatter() const { return m_front; }
    const QList<Block> &blocks() const { return m_blocks; }
    const QList<Span> &footnoteMarks() const { return m_marks; }
    const Headings &headings() const { return m_headings; }
    bool isSignature(qsizetype block) const
    {
        return block >= m_signatures.begin && block < m_signatures.end;
    }
    /// Are there words in the block beside its number?
    bool hasWords(const Block &block) const;
    /// Where no heading stands from the block on, titles that paragraphs open with take their place.
    void takeRunIns(qsizetype from);
    /// Puts the words that stand in no block to the rest.
    void collect(Rest &rest) const;

private:
    QList<Block> read(const FrameWords &frame, Pace &pace);

    const SourceText &m_source;
    const QString &m_text;
    FrontMatter m_front;
    QList<Line> m_lines;
    QList<Span> m_marks;
    QList<Block> m_blocks;
    Headings m_headings;
    Signatures m_signatures;
};

} // namespace partnership
