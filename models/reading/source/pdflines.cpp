// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/pdflines.h"

#include "models/reading/source/textbuilder.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace partnership {
namespace {

constexpr double blankWidth = 0.1; ///< of a line's height: words nearer than that are one
constexpr double sameLineReach =
    0.5;                             ///< of a line's height: how far words of one line stand above each other
constexpr double columnGap = 2;      ///< heights of a line: a gap as wide parts columns
constexpr double easternBlank = 0.6; ///< the same between signs that no blank parts
constexpr double raisedSize = 0.8;   ///< of a line's height: what is raised is smaller
constexpr double raisedBy = 0.1;     ///< of a line's height: how much higher it ends
constexpr double columnIndent = 3;   ///< heights of a line: how far lines of one column may stand in
constexpr int fewestRows = 3;        ///< with a line beside a line, for columns of text

double middleOf(const PdfLine &line)
{
    return (line.top + line.bottom) / 2;
}

bool goesOnWith(const PdfLine &line, const PdfWord &word)
{
    const double reach = std::max(line.height(), word.bottom - word.top) * sameLineReach;
    return std::abs((word.top + word.bottom) / 2 - middleOf(line)) <= reach &&
           word.left >= line.right - reach;
}

/// Han, Kana and the marks written with them stand without blanks.
bool isEastern(QChar c)
{
    return c.unicode() >= 0x2e80 && c.unicode() <= 0x9fff;
}

/// What parts a word from the line before it: several blanks between columns.
QString blankBefore(const PdfLine &line, const PdfWord &word, bool space)
{
    const double gap = (word.left - line.right) / std::max(1.0, line.height());
    if (gap > columnGap)
        return QStringLiteral("    ");
    const bool eastern = isEastern(line.text.back()) && isEastern(word.text.front());
    return (eastern ? gap > easternBlank : space || gap > blankWidth) ? QStringLiteral(" ") : QString();
}

/// "1" or "*", smaller and higher than the words it is stuck to.
bool isRaisedMark(const PdfLine &line, const PdfWord &word)
{
    return word.bottom - word.top < line.height() * raisedSize &&
           word.bottom < line.bottom - line.height() * raisedBy && isNoteMark(word.text);
}

void addWord(PdfLine &line, const PdfWord &word, const QString &between)
{
    line.text += between;
    const Span place{line.text.size(), line.text.size() + word.text.size()};
    line.text += word.text;
    line.right = std::max(line.right, word.right);
    if (isRaisedMark(line, word)) {
        line.raised.append(place);
        return; // how a mark is set says nothing of its line
    }
    line.top = std::min(line.top, word.top);
    line.bottom = std::max(line.bottom, word.bottom);
    line.bold = line.bold && word.bold;
}

QList<PdfLine> linesOfWords(const QList<PdfWord> &words)
{
    QList<PdfLine> lines;
    bool space = false;
    for (const PdfWord &word : words) {
        if (word.text.trimmed().isEmpty())
            continue;
        if (!lines.isEmpty() && goesOnWith(lines.last(), word))
            addWord(lines.last(), word, blankBefore(lines.last(), word, space));
        else
            lines.append({word.left, word.top, word.right, word.bottom, word.bold, word.text});
        space = word.spaceAfter;
    }
    return lines;
}

/// Where lines begin that stand beside another one, from left to right.
QList<double> besideOthers(const QList<PdfLine> &lines)
{
    QList<const PdfLine *> byHeight;
    for (const PdfLine &line : lines)
        byHeight.append(&line);
    std::ranges::stable_sort(byHeight, {}, [](const PdfLine *line) { return middleOf(*line); });
    QList<double> lefts;
    for (qsizetype i = 1; i < byHeight.size(); ++i) {
        const PdfLine &one = *byHeight[i - 1];
        const PdfLine &other = *byHeight[i];
        const bool beside =
            middleOf(other) - middleOf(one) <= std::min(one.height(), other.height()) * sameLineReach;
        if (beside && (one.right < other.left || other.right < one.left))
            lefts.append(std::max(one.left, other.left));
    }
    std::ranges::sort(lefts);
    return lefts;
}

/// Where the second column of the page begins, and any further ones.
QList<double> columnsAfterTheFirst(const QList<PdfLine> &lines)
{
    const QList<double> lefts = besideOthers(lines);
    const double reach = lines.isEmpty() ? 0 : lines.first().height() * columnIndent;
    QList<double> begins;
    for (qsizetype i = 0; i < lefts.size();) {
        qsizetype end = i + 1; // the reach of a line that stands on its head is less than nothing
        while (end < lefts.size() && lefts[end] <= lefts[i] + reach)
            ++end;
        if (end - i >= fewestRows)
            begins.append(lefts[i]);
        i = end;
    }
    return begins;
}

/// Gives each line its column, and how wide the text of that is.
void placeInColumns(QList<PdfLine> &lines)
{
    const QList<double> begins = columnsAfterTheFirst(lines);
    QMap<int, std::pair<double, double>> edges; // by column
    for (PdfLine &line : lines) {
        const auto next = std::ranges::upper_bound(begins, line.left);
        const bool across = next != begins.end() && line.right > *next;
        line.column = across ? -1 : int(next - begins.begin());
        auto &[left, right] =
            edges.insert(line.column, edges.value(line.column, {line.left, line.right})).value();
        left = std::min(left, line.left);
        right = std::max(right, line.right);
    }
    for (PdfLine &line : lines)
        std::tie(line.columnLeft, line.columnRight) = edges.value(line.column);
}

} // namespace

QList<PdfLine> linesOf(const PdfPage &page)
{
    QList<PdfLine> lines = linesOfWords(page.words);
    placeInColumns(lines);
    return lines;
}

} // namespace partnership
