// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/structure/blocks.h"
#include "models/reading/structure/framewords.h"
#include "models/reading/structure/markup.h"

namespace partnership {

/// How a heading stands among others: a lower rank stands above a higher one.
struct Heading
{
    enum Kind { Plain, Annex };
    Kind kind = Plain;
    QString label;  ///< "II", "Annex A"; empty when it has none
    QString title;  ///< as printed, healed
    int hashes = 0; ///< level of one that is marked as a heading, from 1
    int rank = 0;

    bool isLabelled() const { return !label.isEmpty(); }
    /// Does it stand under the other?
    bool isUnder(const Heading &other) const;
};

/// "Tokyo, 18 March 2026", "平成28年11月20日", "(June 2026)": few words, a year, and what goes with it.
bool hasOnlyDate(const QString &words, const QStringList &months);

/// Tells headings, titles and date lines from paragraphs by how they are set. Looks at one block and its
/// neighbours; knows nothing of what was read before.
class Headings
{
public:
    /// All must outlive it. The marks are those of footnotes.
    Headings(const SourceText &source, const QList<Block> &blocks, const QList<Span> &marks,
             const FrameWords &frame);

    bool isHeading(qsizetype block) const;
    /// The words between recitals and what is declared, on lines of their own.
    bool isFormula(qsizetype block) const { return guiseOf(block) == Formula; }
    /// A heading that stands out by more than its place: it holds even inside an unfinished sentence.
    bool isSetApart(qsizetype block) const;
    Heading headingAt(qsizetype block) const;
    /// A title in front of everything: like a heading without a label, but up to several lines long.
    bool isTitle(qsizetype block) const;
    /// Does the heading go on in the next block, after a gap that should not be there?
    bool goesOn(qsizetype block) const;
    /// The words of a block without label and markup.
    QString words(const Block &block) const;

private:
    enum Guise : quint8 { None, Marked, Frame, Formula, Labelled, Capitals, Bold, Sentence, Light, Bare };

    Guise guiseOf(qsizetype block) const { return m_guises[block]; }
    Guise findGuise(qsizetype block) const;
    Guise guiseOfLabelled(qsizetype block, const QString &words) const;
    Guise emphasisGuise(qsizetype block, const QString &words) const;
    bool isDecimalHeading(qsizetype block, const QString &words) const;
    bool isBare(qsizetype block, const QString &words) const;
    bool isOrdinalSentence(const Block &block) const;
    bool isFrameHeading(const Block &block, const QString &words) const;
    Span frameLabel(const QString &words) const;
    bool isFollowed(qsizetype block) const;
    bool opensRecital(qsizetype block) const;
    void dropOddOnes();
    Emphasis emphasis(const Block &block) const;
    int rankOf(qsizetype block, Guise guise) const;

    const SourceText &m_source;
    const QString &m_text;
    const QList<Block> &m_blocks;
    const QList<Span> &m_marks;
    const FrameWords &m_frame;
    QList<Guise> m_guises;   ///< of each block
    bool m_ordinals = false; ///< several sentences count themselves: "First, …", "Second, …"
};

} // namespace partnership
