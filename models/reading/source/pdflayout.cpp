// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/pdflayout.h"

#include "models/reading/source/pdflines.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace partnership {
namespace {

constexpr double wideGap = 1.35;   ///< of the usual distance of lines: more parts paragraphs
constexpr double indent = 0.9;     ///< of a line's height: the first line of a paragraph may stand in
constexpr double shortLine = 0.85; ///< of the width of the text: a last line may end before that
constexpr qsizetype edgeLines = 2; ///< at the head and foot of a page that may be furniture
constexpr double edgeStep = 4;     ///< points: lines of furniture stand as high on every page
constexpr int repeated = 2;        ///< pages with the same line at the same edge make it furniture
constexpr double small = 0.92;     ///< of the usual height: lines of notes are lower

/// From one line down to the next, in heights of a line; the smaller one, as a footnote under the text.
double pitchOf(const PdfLine &above, const PdfLine &below)
{
    return (below.top - above.top) / std::max(1.0, std::min(above.height(), below.height()));
}

/// "Page 3 of 12" and "Page 4 of 12" are the same line of furniture.
QString withoutFigures(QString text)
{
    static const QRegularExpression figures(QStringLiteral("\\d+"));
    return text.replace(figures, QStringLiteral("#"));
}

bool endsSentence(const QString &text)
{
    return QStringLiteral(".:;?!。；：？！").contains(text.back());
}

bool isPageNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:[-–—]\\s*)?(?:[Pp]age\\s+)?\\d{1,4}(?:\\s*(?:/|of)\\s*\\d{1,4})?(?:\\s*[-–—])?$"));
    return form.match(text).hasMatch();
}

/// Calls the function with the lines at the head and foot of a page, wherever they come in reading order, and
/// whether none stands further out.
template <typename Function> void forEdges(QList<PdfLine> &lines, Function &&function)
{
    QList<PdfLine *> byHeight;
    for (PdfLine &line : lines)
        byHeight.append(&line);
    std::ranges::stable_sort(byHeight, {}, &PdfLine::top);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i < edgeLines || i >= lines.size() - edgeLines)
            function(*byHeight[i], i == 0 || i + 1 == lines.size());
    }
}

/// A line at the head or foot of a page, as other pages have it, too.
using Edge = std::pair<QString, int>;

Edge edgeOf(const PdfLine &line)
{
    return {withoutFigures(line.text), int(std::lround(line.top / edgeStep))};
}

/// The same words at the same height of several pages are furniture, and lone numbers at the very edge.
void markFurniture(QList<QList<PdfLine>> &pages)
{
    QHash<Edge, int> times;
    for (QList<PdfLine> &lines : pages)
        forEdges(lines, [&times](const PdfLine &line, bool) { ++times[edgeOf(line)]; });
    for (QList<PdfLine> &lines : pages) {
        forEdges(lines, [&](PdfLine &line, bool outermost) {
            const bool often = times.value(edgeOf(line)) >= repeated;
            const bool lone = isPageNumber(line.text) && outermost;
            line.furniture = often || (lone && pages.size() > 1);
        });
    }
}

double usualHeight(const QList<QList<PdfLine>> &pages)
{
    QList<double> heights;
    for (const QList<PdfLine> &lines : pages) {
        for (const PdfLine &line : lines)
            heights.append(line.height());
    }
    if (heights.isEmpty())
        return 0;
    const auto middle = heights.begin() + heights.size() / 2;
    std::ranges::nth_element(heights, middle);
    return *middle;
}

/// "1" or "*" where the line opens with it, without brackets; empty where it opens no note.
QString markOfNote(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:\\[?(\\d{1,3})\\]?[.)]?|([*†‡§]{1,3}))(?:\\s|(?=\\p{L}))"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(text);
    return match.captured(1) + match.captured(2);
}

bool opensNote(const PdfLine &line)
{
    return !markOfNote(line.text).isEmpty();
}

/// The smaller lines at the foot of a column, from the first that opens with the mark of a note.
void markNotes(QList<PdfLine>::iterator begin, QList<PdfLine>::iterator end, double usual)
{
    const auto isAround = [](const PdfLine &line) { return line.furniture || isPageNumber(line.text); };
    auto first = end;
    while (first != begin && (isAround(*(first - 1)) || (first - 1)->height() < usual * small))
        --first;
    first = std::find_if(first, end, opensNote);
    for (; first != end; ++first)
        first->note = !isAround(*first);
}

/// A line across columns stands in one flow with the first of them.
int flowOf(const PdfLine &line)
{
    return std::max(line.column, 0);
}

/// Gives the marks of all notes.
QStringList markNotes(QList<QList<PdfLine>> &pages)
{
    const double usual = usualHeight(pages);
    QStringList marks;
    for (QList<PdfLine> &lines : pages) {
        for (auto begin = lines.begin(); begin != lines.end();) {
            const auto end = std::find_if(
                begin, lines.end(), [begin](const PdfLine &line) { return flowOf(line) != flowOf(*begin); });
            markNotes(begin, end, usual);
            begin = end;
        }
        for (const PdfLine &line : std::as_const(lines)) {
            if (line.note && opensNote(line))
                marks.append(markOfNote(line.text));
        }
    }
    return marks;
}

/// How far lines of one paragraph stand below each other, in heights of a line: nearly the
/// smallest of all distances, since most may be gaps between paragraphs.
double usualPitch(const QList<QList<PdfLine>> &pages)
{
    QList<double> pitches;
    for (const QList<PdfLine> &lines : pages) {
        for (qsizetype i = 1; i < lines.size(); ++i) {
            if (const double pitch = pitchOf(lines[i - 1], lines[i]); pitch > 0)
                pitches.append(pitch);
        }
    }
    if (pitches.isEmpty())
        return 0;
    const auto tenth = pitches.begin() + pitches.size() / 10;
    std::ranges::nth_element(pitches, tenth);
    return *tenth;
}

/// Puts the lines of pages together to paragraphs; one that a page ends in the middle of goes on after a gap,
/// as in any printed text.
class Layout
{
public:
    SourceText lay(QList<QList<PdfLine>> pages)
    {
        markFurniture(pages);
        m_notes = markNotes(pages);
        m_pitch = usualPitch(pages);
        for (const QList<PdfLine> &lines : pages) {
            endParagraph();
            m_made.pages.append(m_made.text.size());
            layPage(lines);
        }
        endParagraph();
        m_made.encoding = QStringLiteral("UTF-8");
        return std::move(m_made);
    }

private:
    void layPage(const QList<PdfLine> &lines)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i == 0 || begins(lines[i - 1], lines[i]))
                endParagraph();
            append(lines[i]);
        }
    }

    bool begins(const PdfLine &before, const PdfLine &line) const
    {
        const double distance = pitchOf(before, line);
        const bool standsIn = line.left > before.left + before.height() * indent;
        const double full = before.columnLeft + (before.columnRight - before.columnLeft) * shortLine;
        const bool endsEarly = before.right < full;
        if ((line.note && opensNote(line)) || flowOf(before) != flowOf(line))
            return true;
        return before.furniture != line.furniture || before.note != line.note || before.bold != line.bold ||
               distance < 0 || distance > m_pitch * wideGap ||
               (endsEarly && (standsIn || endsSentence(before.text)));
    }

    void append(const PdfLine &line)
    {
        if (!m_made.text.isEmpty())
            m_made.text += QLatin1Char('\n');
        if (!m_open) {
            m_begin = m_made.text.size();
            if (!m_made.pages.isEmpty() && m_made.pages.last() == m_begin - 1)
                m_made.pages.last() = m_begin;
        }
        m_open = true;
        m_bold = line.bold;
        m_furniture = line.furniture;
        m_note = line.note;
        for (const Span &mark : line.raised)
            addMark(line.text.mid(mark.begin, mark.length()), m_made.text.size() + mark.begin);
        m_made.text += line.text;
    }

    /// A raised figure that no note answers is an exponent.
    void addMark(const QString &mark, qsizetype begin)
    {
        static const QRegularExpression brackets(QStringLiteral("[\\[\\]()]"));
        if (!m_note && m_notes.contains(QString(mark).remove(brackets)))
            m_marks.append({Hint::NoteMark, {begin, begin + mark.size()}, 0});
    }

    void endParagraph()
    {
        if (!m_open)
            return;
        m_open = false;
        const Span all{m_begin, m_made.text.size()};
        if (m_furniture)
            m_made.hints.append({Hint::Furniture, all, 0});
        else if (m_note)
            m_made.hints.append({Hint::Footnote, all, 0});
        else if (m_bold)
            m_made.hints.append({Hint::Bold, all, 0});
        m_made.hints += std::exchange(m_marks, {});
        m_made.text += QLatin1Char('\n');
    }

    SourceText m_made;
    QStringList m_notes; ///< their marks
    QList<Hint> m_marks; ///< of the open paragraph
    double m_pitch = 0;
    bool m_open = false;
    bool m_bold = false;
    bool m_furniture = false;
    bool m_note = false;
    qsizetype m_begin = 0;
};

/// The numbers of a line of the helper's, and the rest of it.
std::optional<QList<double>> numbers(const QByteArray &line, int count, qsizetype &rest)
{
    QList<double> out;
    qsizetype at = 2;
    for (int i = 0; i < count; ++i) {
        const qsizetype end = line.indexOf(' ', at);
        bool good = false;
        out.append(line.mid(at, end < 0 ? -1 : end - at).toDouble(&good));
        if (!good || !std::isfinite(out.last()) || (end < 0 && i + 1 < count))
            return {};
        at = end < 0 ? line.size() : end + 1;
    }
    rest = at;
    return out;
}

} // namespace

std::optional<QList<PdfPage>> pagesFrom(const QByteArray &written)
{
    QList<PdfPage> pages;
    for (qsizetype begin = 0; begin < written.size();) {
        const qsizetype end = written.indexOf('\n', begin);
        if (end < 0)
            return {};
        const QByteArray line = written.mid(begin, end - begin);
        begin = end + 1;
        const bool page = line.startsWith("P ");
        qsizetype rest = 0;
        const auto given = numbers(line, page ? 2 : 6, rest);
        if (!given || (!page && (pages.isEmpty() || !line.startsWith("W "))))
            return {};
        if (page)
            pages.append({given->at(0), given->at(1), {}});
        else
            pages.last().words.append({given->at(0), given->at(1), given->at(2), given->at(3),
                                       given->at(4) != 0, given->at(5) != 0,
                                       QString::fromUtf8(line.mid(rest))});
    }
    return pages;
}

SourceText layOut(const QList<PdfPage> &pages)
{
    QList<QList<PdfLine>> lines;
    for (const PdfPage &page : pages)
        lines.append(linesOf(page));
    return Layout().lay(std::move(lines));
}

} // namespace partnership
