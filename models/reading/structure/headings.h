// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/structure/blocks.h"

namespace partnership {

/// "Tokyo, 18 March 2026": few words, a day and a year.
bool hasOnlyDate(const QString &words);

/// Tells headings, titles and date lines from paragraphs by how they are set. Looks at one block and its
/// neighbours; knows nothing of what was read before.
class Headings
{
public:
    Headings(const SourceText &source, const QList<Block> &blocks)
        : m_source(source), m_text(source.text), m_blocks(blocks)
    {
    }

    bool isHeading(qsizetype block) const;
    /// A title in front of everything: like a heading without a label, but up to several lines long.
    bool isTitle(qsizetype block) const;
    bool isDateLine(qsizetype block) const;
    /// The words of a block without label and markup.
    QString words(const Block &block) const;

private:
    bool isSetApart(const Block &block, const QString &words) const;
    bool isLabelledHeading(qsizetype block, const QString &words) const;
    bool isBold(const Block &block) const;

    const SourceText &m_source;
    const QString &m_text;
    const QList<Block> &m_blocks;
};

} // namespace partnership
