// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/parting.h"

#include "models/reading/structure/healing.h"
#include "models/reading/structure/markup.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype longestParted = 200;
constexpr qsizetype mostPartedLines = 4;
constexpr qsizetype fewestInBold = 2; ///< headings in bold that make a habit

class Parting
{
public:
    Parting(const SourceText &source, const FrameWords &frame, QList<Line> &lines)
        : m_source(source), m_text(source.text), m_frame(frame), m_lines(lines)
    {
    }

    void part()
    {
        QList<Place> places;
        qsizetype headings = 0;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (!mayOpen(i))
                continue;
            const Place place = endOfBold(i);
            headings += place.line >= 0;
            if (place.line >= 0 && place.rest < m_lines[place.line].content.end)
                places.append(place);
        }
        if (headings < fewestInBold)
            return;
        QList<Line> parted;
        auto next = places.cbegin();
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            parted.append(m_lines[i]);
            if (next != places.cend() && next->line == i)
                parted.append(cut(parted.last(), (next++)->rest));
        }
        m_lines = std::move(parted);
    }

private:
    /// Where words in bold end and others begin, which may be the end of the line.
    struct Place
    {
        qsizetype line = -1;
        qsizetype rest = 0;
    };

    /// Only words in bold at the start of a paragraph are looked at.
    bool mayOpen(qsizetype index) const
    {
        const Line &line = m_lines[index];
        if (line.isBlank() || line.rest || line.heading > 0 || line.hasMarker() ||
            !QStringLiteral("*_<").contains(m_text[line.content.begin]))
            return false;
        return index == 0 || m_lines[index - 1].isBlank() || endsSentence(wordsOf(m_lines[index - 1]));
    }
    Place endOfBold(qsizetype first) const
    {
        for (qsizetype i = first; i < std::min(first + mostPartedLines, m_lines.size()); ++i) {
            const Line &line = m_lines[i];
            if (line.isBlank() || line.hasMarker() || line.rest)
                return {};
            const Span all{m_lines[first].content.begin, line.content.end};
            const qsizetype end = skipMarks(boldEnd(m_source, all), line, !m_lines[first].label.isNone());
            if (end <= line.content.begin)
                return {};
            const qsizetype rest = skipMarkup(m_source, end, line.content.end);
            const bool last = rest >= line.content.end;
            if (last && (i + 1 == m_lines.size() || m_lines[i + 1].isBlank()))
                return {i, line.content.end};
            if (!last)
                return isHeading({all.begin, end}, m_lines[first]) && opensParagraph({rest, line.content.end})
                           ? Place{i, rest}
                           : Place();
        }
        return {};
    }
    /// A heading with a number may end with a mark; without one that is an opening of a paragraph.
    qsizetype skipMarks(qsizetype end, const Line &line, bool labelled) const
    {
        const qsizetype mark = skipMarkup(m_source, end, line.content.end);
        const bool marked = mark < line.content.end && QStringLiteral(".:：").contains(m_text[mark]);
        return labelled && marked ? mark + 1 : end;
    }
    bool isHeading(const Span &bold, const Line &first) const
    {
        HealedText healed(m_source, m_noMarks);
        healed.append({wordsBegin(m_text, first), bold.end});
        const QString &words = healed.text();
        return !words.isEmpty() && words.size() <= longestParted &&
               (isTitleCase(words) || isCapitals(words) || isIdeographic(words[0])) &&
               m_frame.opening(words, FrameRole::Recital) == 0;
    }
    bool opensParagraph(const Span &rest) const
    {
        const QChar first = m_text[rest.begin];
        return first.isUpper() || isIdeographic(first) || !labelAt(m_source, rest).isNone();
    }

    /// Takes the rest off the line and gives it.
    Line cut(Line &line, qsizetype from) const
    {
        Line rest = line;
        rest.content.begin = markupBefore(line, from);
        rest.label = labelAt(m_source, rest.content);
        rest.parted = true;
        line.content = trimmed(m_text, {line.content.begin, rest.content.begin});
        return rest;
    }
    /// Emphasis that opens right before the rest belongs to it: the last blank parts the two.
    qsizetype markupBefore(const Line &line, qsizetype from) const
    {
        qsizetype at = from;
        while (at > line.content.begin && !isGap(m_text[at - 1]) && !m_text[at - 1].isLetterOrNumber())
            --at;
        return isGap(m_text[at - 1]) ? at : from;
    }
    QStringView wordsOf(const Line &line) const
    {
        return QStringView(m_text).sliced(line.content.begin, line.content.length());
    }

    const SourceText &m_source;
    const QString &m_text;
    const FrameWords &m_frame;
    QList<Line> &m_lines;
    const QList<Span> m_noMarks;
};

} // namespace

void partRunInHeadings(const SourceText &source, const FrameWords &frame, QList<Line> &lines)
{
    if (source.markup != Markup::None)
        Parting(source, frame, lines).part();
}

} // namespace partnership
