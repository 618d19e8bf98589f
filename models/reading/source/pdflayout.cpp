// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/pdflayout.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace partnership {
namespace {

constexpr double blank = 0.1;      ///< of a line's height: words nearer than that are one
constexpr double sameLine = 0.5;   ///< of a line's height: how far words of one line stand above each other
constexpr double wideGap = 1.35;   ///< of the usual distance of lines: more parts paragraphs
constexpr double indent = 0.9;     ///< of a line's height: the first line of a paragraph may stand in
constexpr double shortLine = 0.85; ///< of the width of the text: a last line may end before that
constexpr qsizetype edgeLines = 2; ///< at the head and foot of a page that may be furniture
constexpr double edgeStep = 4;     ///< points: lines of furniture stand as high on every page
constexpr int repeated = 2;        ///< pages with the same line at the same edge make it furniture
constexpr double column = 2;       ///< heights of a line: a gap as wide parts columns
constexpr double wideBlank = 0.6;  ///< the same between signs that no blank parts
constexpr double small = 0.92;     ///< of the usual height: lines of notes are lower

struct Line
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    bool bold = true;
    bool furniture = false;
    bool note = false; ///< of a footnote
    QString text;

    double height() const { return bottom - top; }
};

bool goesOn(const Line &line, const PdfWord &word)
{
    const double middle = (word.top + word.bottom) / 2;
    const double reach = std::max(line.height(), word.bottom - word.top) * sameLine;
    return std::abs(middle - (line.top + line.bottom) / 2) <= reach && word.left >= line.right - reach;
}

/// Han, Kana and the marks written with them stand without blanks.
bool isEastern(QChar c)
{
    return c.unicode() >= 0x2e80 && c.unicode() <= 0x9fff;
}

/// What parts a word from the line before it: several blanks between columns.
QString blankBefore(const Line &line, const PdfWord &word, bool space)
{
    const double gap = (word.left - line.right) / std::max(1.0, line.height());
    if (gap > column)
        return QStringLiteral("    ");
    const bool eastern = isEastern(line.text.back()) && isEastern(word.text.front());
    return (eastern ? gap > wideBlank : space || gap > blank) ? QStringLiteral(" ") : QString();
}

void add(Line &line, const PdfWord &word, const QString &between)
{
    line.text += between;
    line.text += word.text;
    line.right = std::max(line.right, word.right);
    line.top = std::min(line.top, word.top);
    line.bottom = std::max(line.bottom, word.bottom);
    line.bold = line.bold && word.bold;
}

/// From one line down to the next, in heights of a line; the smaller one, as a footnote under the text.
double pitchOf(const Line &above, const Line &below)
{
    return (below.top - above.top) / std::max(1.0, std::min(above.height(), below.height()));
}

QList<Line> linesOf(const PdfPage &page)
{
    QList<Line> lines;
    bool space = false;
    for (const PdfWord &word : page.words) {
        if (word.text.trimmed().isEmpty())
            continue;
        if (!lines.isEmpty() && goesOn(lines.last(), word))
            add(lines.last(), word, blankBefore(lines.last(), word, space));
        else
            lines.append({word.left, word.top, word.right, word.bottom, word.bold, false, false, word.text});
        space = word.spaceAfter;
    }
    return lines;
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

/// Calls the function with the lines at the head and foot of a page.
template <typename Function> void forEdges(QList<Line> &lines, Function &&function)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i < edgeLines || i >= lines.size() - edgeLines)
            function(lines[i]);
    }
}

/// A line at the head or foot of a page, as other pages have it, too.
using Edge = std::pair<QString, int>;

Edge edgeOf(const Line &line)
{
    return {withoutFigures(line.text), int(std::lround(line.top / edgeStep))};
}

/// The same words at the same height of several pages are furniture, and lone numbers at the very edge.
void markFurniture(QList<QList<Line>> &pages)
{
    QHash<Edge, int> times;
    for (QList<Line> &lines : pages)
        forEdges(lines, [&times](const Line &line) { ++times[edgeOf(line)]; });
    for (QList<Line> &lines : pages) {
        forEdges(lines, [&](Line &line) {
            const bool often = times.value(edgeOf(line)) >= repeated;
            const bool lone = isPageNumber(line.text) && (&line == &lines.first() || &line == &lines.last());
            line.furniture = often || (lone && pages.size() > 1);
        });
    }
}

double usualHeight(const QList<QList<Line>> &pages)
{
    QList<double> heights;
    for (const QList<Line> &lines : pages) {
        for (const Line &line : lines)
            heights.append(line.height());
    }
    if (heights.isEmpty())
        return 0;
    const auto middle = heights.begin() + heights.size() / 2;
    std::ranges::nth_element(heights, middle);
    return *middle;
}

bool opensNote(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:\\[?\\d{1,3}\\]?[.)]?|[*†‡]{1,3})(?:\\s|(?=\\p{L}))"),
        QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch();
}

/// The smaller lines at the foot of a page, from the first that opens with the mark of a note.
void markNotes(QList<QList<Line>> &pages)
{
    const double usual = usualHeight(pages);
    for (QList<Line> &lines : pages) {
        const auto isSmall = [&](const Line &line) {
            return line.furniture || line.height() < usual * small;
        };
        auto first = lines.end();
        while (first != lines.begin() && isSmall(*(first - 1)))
            --first;
        first = std::find_if(first, lines.end(), [](const Line &line) { return opensNote(line.text); });
        for (; first != lines.end(); ++first)
            first->note = !first->furniture;
    }
}

/// How far lines of one paragraph stand below each other, in heights of a line: nearly the
/// smallest of all distances, since most may be gaps between paragraphs.
double usualPitch(const QList<QList<Line>> &pages)
{
    QList<double> pitches;
    for (const QList<Line> &lines : pages) {
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
    SourceText lay(QList<QList<Line>> pages)
    {
        markFurniture(pages);
        markNotes(pages);
        m_pitch = usualPitch(pages);
        for (const QList<Line> &lines : pages) {
            endParagraph();
            m_made.pages.append(m_made.text.size());
            layPage(lines);
        }
        endParagraph();
        m_made.encoding = QStringLiteral("UTF-8");
        return std::move(m_made);
    }

private:
    void layPage(const QList<Line> &lines)
    {
        double left = 1e9;
        double right = 0;
        for (const Line &line : lines) {
            left = std::min(left, line.left);
            right = std::max(right, line.right);
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i == 0 || begins(lines[i - 1], lines[i], left + (right - left) * shortLine))
                endParagraph();
            append(lines[i]);
        }
    }

    bool begins(const Line &before, const Line &line, double full) const
    {
        const double distance = pitchOf(before, line);
        const bool standsIn = line.left > before.left + before.height() * indent;
        const bool endsEarly = before.right < full;
        if (line.note && opensNote(line.text))
            return true;
        return before.furniture != line.furniture || before.note != line.note || before.bold != line.bold ||
               distance < 0 || distance > m_pitch * wideGap ||
               (endsEarly && (standsIn || endsSentence(before.text)));
    }

    void append(const Line &line)
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
        m_made.text += line.text;
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
        m_made.text += QLatin1Char('\n');
    }

    SourceText m_made;
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
    QList<QList<Line>> lines;
    for (const PdfPage &page : pages)
        lines.append(linesOf(page));
    return Layout().lay(std::move(lines));
}

} // namespace partnership
