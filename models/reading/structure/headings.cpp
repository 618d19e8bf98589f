// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/headings.h"

#include "models/reading/structure/healing.h"

#include <QRegularExpression>

namespace partnership {
namespace {

constexpr qsizetype longestHeading = 160;
constexpr qsizetype longestTitle = 320;
constexpr qsizetype longestPlainHeading = 12; ///< words of a heading that nothing but its place sets apart

bool isOpenEnded(const QString &words)
{
    return !words.isEmpty() && !endsSentence(words) && !QStringLiteral(",;-–—").contains(words.back());
}

} // namespace

QString Headings::words(const Block &block) const
{
    HealedText healed(m_source);
    for (const Line &line : block.lines)
        healed.append({wordsBegin(m_text, line), line.content.end});
    return healed.text();
}

bool Headings::isBold(const Block &block) const
{
    if (block.first().bold)
        return true;
    if (m_source.markup == Markup::None)
        return false;
    const QStringView content = QStringView(m_text).sliced(block.content().begin, block.content().length());
    const QLatin1String stars("**");
    if (!content.startsWith(stars) && !content.startsWith(QLatin1String("__")))
        return false;
    const qsizetype close = content.indexOf(content.first(2), 2);
    return close < 0 || close >= content.size() - 3;
}

bool Headings::isSetApart(const Block &block, const QString &words) const
{
    return block.first().heading || isBold(block) || isCapitals(words);
}

bool Headings::isLabelledHeading(qsizetype index, const QString &words) const
{
    const Block &block = m_blocks[index];
    switch (block.label().kind) {
    case Label::Roman:
    case Label::Capital:
        return block.label().closed && !block.isItem();
    case Label::Decimal: {
        if (isSetApart(block, words))
            return true;
        const bool hasSubs = index + 1 < m_blocks.size() && m_blocks[index + 1].label().parts.size() > 1 &&
                             block.label().parts.size() == 1;
        return hasSubs && isTitleCase(words);
    }
    default:
        return false;
    }
}

bool Headings::isHeading(qsizetype index) const
{
    const Block &block = m_blocks[index];
    const QString text = words(block);
    if (block.first().heading)
        return !text.isEmpty();
    if (text.size() > longestHeading || !isOpenEnded(text) || index + 1 >= m_blocks.size())
        return false;
    if (block.label().kind != Label::None)
        return isLabelledHeading(index, text);
    if (block.isItem())
        return false;
    if (isSetApart(block, text))
        return true;
    const bool alone = block.afterGap && block.lines.size() == 1;
    const bool opens = block.beforeGap || m_blocks[index + 1].label().kind != Label::None;
    return alone && opens && text.count(QLatin1Char(' ')) < longestPlainHeading && isTitleCase(text);
}

bool Headings::isTitle(qsizetype index) const
{
    const Block &block = m_blocks[index];
    const QString text = words(block);
    if (block.label().kind != Label::None || block.isItem() || text.size() > longestTitle)
        return false;
    return isOpenEnded(text) && (isSetApart(block, text) || isTitleCase(text));
}

bool Headings::isDateLine(qsizetype index) const
{
    const Block &block = m_blocks[index];
    return block.label().kind == Label::None && !block.isItem() && hasOnlyDate(words(block));
}

bool hasOnlyDate(const QString &words)
{
    static const QRegularExpression year(QStringLiteral("\\b\\d{1,2}\\b.*\\b(?:1[89]|20|21)\\d\\d\\b"));
    return words.size() <= 60 && words.count(QLatin1Char(' ')) < 8 && year.match(words).hasMatch();
}

} // namespace partnership
