// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/lines.h"

#include "models/reading/structure/markup.h"
#include "models/statement/unseen.h"

#include <algorithm>

namespace partnership {
namespace {

const QString bullets = QStringLiteral("-*+•–—·◦▪○●■□‣・➢➤►▶✓※");
constexpr int tabWidth = 4;
constexpr int deepestHeading = 6;
constexpr qsizetype longestUnderlined = 120;
constexpr qsizetype mostUnderlined = 3; ///< lines of a heading
constexpr qsizetype shortestRule = 3;
constexpr int hintedIndent = 4; ///< columns of a level of a list, where the form tells it

int columnsOf(QStringView indent)
{
    int columns = 0;
    for (const QChar c : indent)
        columns += isUnseen(c) ? 0 : c == QLatin1Char('\t') ? tabWidth : 1;
    return columns;
}

/// "> " of a quotation and "## " of a heading.
void takePrefixes(const SourceText &source, Line &line)
{
    const QStringView text(source.text);
    while (!line.isBlank() && text[line.content.begin] == QLatin1Char('>'))
        line.content.begin = skipGaps(text, line.content.begin + 1, line.content.end);
    if (source.markup == Markup::None)
        return;
    if (source.markup == Markup::MarksAndTags && !line.isBlank())
        line.heading = headingTagAt(text, line.content.begin);
    qsizetype hashes = line.content.begin;
    while (hashes < line.content.end && text[hashes] == QLatin1Char('#'))
        ++hashes;
    if (hashes == line.content.begin || hashes == line.content.end || !isGap(text[hashes]))
        return;
    line.heading = int(std::min<qsizetype>(hashes - line.content.begin, deepestHeading));
    line.content.begin = skipGaps(text, hashes, line.content.end);
    while (!line.isBlank() && text[line.content.end - 1] == QLatin1Char('#'))
        --line.content.end;
    line.content = trimmed(text, line.content);
}

void takeBullet(const SourceText &source, Line &line)
{
    const QStringView text(source.text);
    const qsizetype begin = line.content.begin;
    if (line.content.length() < 2 || !bullets.contains(text[begin]))
        return;
    const bool parted = isGap(text[begin + 1]);
    if (!parted && (text[begin].unicode() < 0x2022 || markupAt(source, begin) > 0))
        return;
    line.marker = {begin, begin + 1};
    line.bullet = text[begin];
    line.content.begin = skipGaps(text, begin + 1, line.content.end);
}

/// A rule drawn with marks ("---", "* * *", "###") is no text.
void dropRule(QStringView text, Line &line)
{
    const auto isRule = [](QChar c) { return QStringLiteral("-*_=~#\\").contains(c) || isGap(c); };
    if (std::all_of(text.begin() + line.content.begin, text.begin() + line.content.end, isRule))
        line.content.end = line.content.begin;
}

/// A backslash or "<br>" that ends a line stands for its end.
void dropBreak(const SourceText &source, Line &line)
{
    const QStringView text(source.text);
    const auto breakAt = [&](qsizetype at) {
        return at > line.content.begin && markupAt(source, at) == line.content.end - at;
    };
    while (!line.isBlank() && source.markup != Markup::None) {
        const qsizetype tag = text[line.content.end - 1] == QLatin1Char('>')
                                  ? text.first(line.content.end).lastIndexOf(QLatin1String("<br"))
                                  : line.content.end - 1;
        const bool mark = tag >= 0 && (text[tag] == QLatin1Char('\\') || text[tag] == QLatin1Char('<'));
        if (!mark || !breakAt(tag))
            return;
        line.content = trimmed(text, {line.content.begin, tag});
    }
}

Line lineAt(const SourceText &source, const Span &span, qsizetype number)
{
    const QStringView text(source.text);
    Line line;
    line.number = number;
    line.content = trimmed(text, span);
    dropRule(text, line);
    if (line.isBlank())
        return line;
    dropBreak(source, line);
    line.column = columnsOf(text.sliced(span.begin, line.content.begin - span.begin));
    takePrefixes(source, line);
    takeBullet(source, line);
    line.label = labelAt(source, line.content);
    return line;
}

/// A line of "=" or "-" under a line of words makes it a heading (CommonMark 0.30, 4.3); one of "=", which is
/// nothing else, also lines before it. Gives how many lines, or 0.
qsizetype underlined(QStringView text, const Span &span, const QList<Line> &above)
{
    const Span rule = trimmed(text, span);
    const QChar mark = rule.isEmpty() ? QChar() : text[rule.begin];
    const auto is = [mark](QChar c) { return c == mark; };
    if ((mark != QLatin1Char('=') && mark != QLatin1Char('-')) || rule.length() < shortestRule ||
        !std::all_of(text.begin() + rule.begin, text.begin() + rule.end, is))
        return 0;
    qsizetype lines = 0, longest = 0;
    for (auto line = above.crbegin(); line != above.crend() && !line->isBlank(); ++line, ++lines) {
        if (lines == mostUnderlined || line->hasMarker())
            return 0;
        longest = std::max(longest, line->content.length());
    }
    const bool fits = longest <= longestUnderlined && rule.length() >= longest / 2;
    return fits && (lines == 1 || mark == QLatin1Char('=')) ? lines : 0;
}

/// A star before a note is its mark, no bullet.
void takeNote(Line &line)
{
    line.rest = RestKind::Footnote;
    if (line.hasMarker())
        line.content.begin = line.marker.begin;
    line.marker = {};
}

void takeHint(const Hint &hint, Line &line)
{
    switch (hint.kind) {
    case Hint::Heading:
        line.heading = std::max(hint.level, 1);
        break;
    case Hint::Title:
        line.heading = std::max(hint.level, 1);
        line.title = true;
        break;
    case Hint::Item:
        line.column = hintedIndent * hint.level;
        break;
    case Hint::Bold:
        line.bold = true;
        break;
    case Hint::Footnote:
        takeNote(line);
        break;
    case Hint::Furniture:
        line.rest = RestKind::Furniture;
        break;
    case Hint::NoteMark:
        break;
    }
}

/// What the form knows of the line. Gives the first hint that may concern a later one.
qsizetype takeHints(const QList<Hint> &hints, qsizetype next, Line &line)
{
    while (next < hints.size() && hints[next].source.end <= line.content.begin)
        ++next;
    for (qsizetype i = next; i < hints.size() && hints[i].source.begin < line.content.end; ++i)
        takeHint(hints[i], line);
    return next;
}

bool endsLine(QChar c)
{
    return c.unicode() <= '\r' &&
           (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\f'));
}

} // namespace

qsizetype wordsBegin(QStringView text, const Line &line)
{
    const qsizetype from = line.label.isNone() ? line.content.begin : line.label.source.end;
    return skipGaps(text, from, line.content.end);
}

QList<Line> scanLines(const SourceText &source, Pace &pace)
{
    const QStringView text(source.text);
    QList<Line> lines;
    qsizetype number = 1;
    qsizetype hint = 0;
    for (qsizetype begin = 0; begin < text.size() && !pace.stoppedAfter(1);) {
        qsizetype end = begin;
        while (end < text.size() && !endsLine(text[end]))
            ++end;
        for (qsizetype above = underlined(text, {begin, end}, lines); above > 0; --above)
            lines[lines.size() - above].heading = text.sliced(begin, end - begin).contains(u'=') ? 1 : 2;
        lines.append(lineAt(source, {begin, end}, number));
        hint = takeHints(source.hints, hint, lines.last());
        number += end >= text.size() || text[end] != QLatin1Char('\f');
        const bool pair =
            end + 1 < text.size() && text[end] == QLatin1Char('\r') && text[end + 1] == QLatin1Char('\n');
        begin = end + (pair ? 2 : 1);
    }
    return lines;
}

} // namespace partnership
