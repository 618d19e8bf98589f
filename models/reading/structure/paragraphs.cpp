// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/paragraphs.h"

#include "models/reading/structure/healing.h"
#include "models/reading/structure/markup.h"

#include <algorithm>
#include <array>

namespace partnership {
namespace {

constexpr int widestPage = 120; ///< columns; longer lines were not broken to fit a page
constexpr int narrowestPage = 30;
constexpr double fewLines = 0.1;    ///< share of lines that do not tell how wide a page is
constexpr double looseSlack = 0.15; ///< of the width, where letters are of different widths

} // namespace

LineBreaks::LineBreaks(const QString &text, const QList<Line> &lines) : m_text(text)
{
    std::array<int, widestPage + 1> count{};
    int all = 0, wide = 0;
    for (const Line &line : lines) {
        if (line.isBlank())
            continue;
        const int edge = edgeOf(line);
        ++all;
        wide += edge > widestPage;
        ++count[size_t(std::min(edge, widestPage))];
    }
    if (wide > fewLines * all)
        return;
    // The width that hardly any line exceeds.
    int beyond = wide;
    count[widestPage] -= wide;
    for (int edge = widestPage; edge >= narrowestPage && m_width == 0; --edge) {
        beyond += count[size_t(edge)];
        if (beyond > wide + all / 100)
            m_width = edge;
    }
    findSlack(lines);
}

int LineBreaks::edgeOf(const Line &line) const
{
    const qsizetype marker = line.hasMarker() ? line.content.begin - line.marker.begin : 0;
    return line.column + int(marker + line.content.length());
}

bool LineBreaks::fits(const Line &line, const Line &next, int width) const
{
    qsizetype wordEnd = next.content.begin;
    while (wordEnd < next.content.end && !isGap(m_text[wordEnd]))
        ++wordEnd;
    return edgeOf(line) + 1 + int(wordEnd - next.content.begin) < width;
}

/// Lines inside a sentence were never ended on purpose. If some of them fall short, letters were not all of
/// one width, and a line must be a good deal shorter to tell anything.
void LineBreaks::findSlack(const QList<Line> &lines)
{
    int inside = 0, shorter = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const Line &next = lines[i + 1];
        if (lines[i].isBlank() || next.isBlank() || next.hasMarker() || !m_text[next.content.begin].isLower())
            continue;
        ++inside;
        shorter += fits(lines[i], next, m_width);
    }
    if (shorter > inside / 50)
        m_slack = int(looseSlack * m_width);
}

bool LineBreaks::isOnPurpose(const Line &line, const Line &next) const
{
    return m_width == 0 || fits(line, next, m_width - m_slack);
}

} // namespace partnership
