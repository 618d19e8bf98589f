// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/furniture.h"

#include "models/reading/numerals.h"
#include "models/reading/structure/healing.h"
#include "models/reading/structure/markup.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype longestPageLine = 24;
constexpr qsizetype longestRunningHead = 160;
constexpr qsizetype wideGap = 3; ///< blanks that part the number of a page from the words beside it
constexpr qsizetype mostPageLines = 3;
constexpr qsizetype longestReference = 40;
constexpr qsizetype shortestWord = 4; ///< a reference has none as long in small letters

/// What a line may be that stands between two others.
enum class Kind { Words, Blank, Number, Page, Links };

class Furniture
{
public:
    Furniture(const SourceText &source, const FrameWords &frame, QList<Line> &lines)
        : m_source(source), m_text(source.text), m_frame(frame), m_lines(lines)
    {
    }

    void mark()
    {
        for (const Line &line : std::as_const(m_lines))
            m_kinds.append(kindOf(line));
        m_numbered = numbersAreOfPages();
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (isPage(i) || isBannerOrReference(i) || (m_kinds[i] == Kind::Links && isAlone(i)))
                m_lines[i].rest = RestKind::Furniture;
        }
        markPageHeads();
        markRunningHeads();
    }

private:
    QStringView words(qsizetype line) const
    {
        const Span &at = m_lines[line].content;
        return QStringView(m_text).sliced(at.begin, at.length());
    }

    Kind kindOf(const Line &line) const
    {
        if (line.isBlank())
            return Kind::Blank;
        if (line.heading == 0 && isOnlyLinks(m_source, line.content))
            return Kind::Links;
        if (line.content.length() > longestPageLine || line.heading > 0)
            return Kind::Words;
        return kindOf(QStringView(m_text).sliced(line.content.begin, line.content.length()));
    }
    /// A lone number may be a page's or a paragraph's; between dashes or with "page" it is a page's.
    Kind kindOf(QStringView words) const
    {
        bool marks = false, letters = false;
        int numbers = 0; // three of them are a date
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QChar c = words[i];
            if (const qsizetype page = m_frame.opening(words.sliced(i), FrameRole::Page);
                page > 0 && (i == 0 || !words[i - 1].isLetter())) {
                letters = true;
                i += page - 1;
            } else if (isDecimalDigit(c)) {
                numbers += i == 0 || !isDecimalDigit(words[i - 1]);
            } else if (QStringLiteral("-–—/|[]").contains(c)) {
                marks = true;
            } else if (!isGap(c) && c != QLatin1Char('.')) {
                return Kind::Words;
            }
        }
        if (numbers == 0 || numbers > 2 || (!letters && !marks && words.contains(QLatin1Char('.'))))
            return Kind::Words;
        return letters || marks ? Kind::Page : Kind::Number;
    }

    qsizetype next(qsizetype line) const
    {
        do
            ++line;
        while (line < m_lines.size() && m_kinds[line] == Kind::Blank);
        return line;
    }

    /// Lone numbers are those of paragraphs when each stands before one paragraph and nothing else is
    /// numbered.
    bool numbersAreOfPages() const
    {
        int expected = 1;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const Label &label = m_lines[i].label;
            if (m_kinds[i] == Kind::Words && label.kind() == LabelKind::Decimal && label.isClosed())
                return true;
            if (m_kinds[i] != Kind::Number)
                continue;
            const qsizetype after = next(i);
            const bool heads = after < m_lines.size() && m_kinds[after] == Kind::Words;
            if (!heads || label.isNone() || label.parts() != QList<int>{expected++} || paragraphsAfter(i) > 1)
                return true;
        }
        return expected <= 2;
    }
    int paragraphsAfter(qsizetype number) const
    {
        int paragraphs = 0;
        for (qsizetype i = number + 1; i < m_lines.size() && m_kinds[i] != Kind::Number; ++i)
            paragraphs += m_kinds[i] != Kind::Blank && (i == number + 1 || m_kinds[i - 1] == Kind::Blank);
        return paragraphs;
    }

    bool isAlone(qsizetype line) const { return isOpen(line - 1) && isOpen(line + 1); }
    bool isOpen(qsizetype line) const
    {
        return line < 0 || line >= m_lines.size() || m_kinds[line] == Kind::Blank ||
               m_kinds[line] == Kind::Page || m_kinds[line] == Kind::Links || m_lines[line].rest.has_value();
    }
    /// "Page 2 of 3", but not "of 3", which may end a sentence.
    bool namesPage(qsizetype line) const
    {
        const qsizetype page = m_frame.opening(words(line), FrameRole::Page);
        return page > 0 && !isSmallWord(words(line).first(page).toString());
    }
    bool isPage(qsizetype line) const
    {
        if (m_kinds[line] == Kind::Page)
            return isAlone(line) || (namesPage(line) && (isOpen(line - 1) || isOpen(line + 1)));
        return m_kinds[line] == Kind::Number && m_numbered && (line == 0 || m_kinds[line - 1] == Kind::Blank);
    }

    bool isBannerOrReference(qsizetype line) const
    {
        const Line &it = m_lines[line];
        if (m_kinds[line] != Kind::Words || it.hasMarker() || it.heading > 0)
            return false;
        if (it.content.length() <= longestRunningHead && isAlone(line) &&
            (m_frame.opening(words(line), FrameRole::Footer) > 0 || endsInPage(line)))
            return true;
        if (it.content.length() > longestReference)
            return false;
        return m_frame.is(words(line), FrameRole::Banner) || (isAlone(line) && isReference(words(line)));
    }
    /// "Joint Statement, page 2 of 4", or a number after a wide gap: the head and the number of a page.
    bool endsInPage(qsizetype line) const
    {
        if (!m_lines[line].label.isNone())
            return false;
        static const QRegularExpression parts(QStringLiteral("\\s{3,}|\\t|[|,]\\s*"));
        QRegularExpressionMatch last;
        for (auto it = parts.globalMatch(words(line)); it.hasNext();)
            last = it.next();
        if (!last.hasMatch() || last.capturedEnd() == words(line).size())
            return false;
        const Kind kind = kindOf(words(line).sliced(last.capturedEnd()));
        return kind == Kind::Page || (kind == Kind::Number && last.capturedLength() >= wideGap);
    }
    /// "CP/SUM(31)/4", "COM(2023) 12": capitals, digits and strokes, and no word.
    static bool isReference(QStringView words)
    {
        qsizetype small = 0;
        bool digit = false, capital = false;
        for (const QChar c : words) {
            small = c.isLower() ? small + 1 : 0;
            digit = digit || c.isDigit();
            capital = capital || c.isUpper();
            if (small >= shortestWord)
                return false;
        }
        const bool stroked = words.contains(QLatin1Char('/'));
        return digit && capital && stroked && words.count(QLatin1Char(' ')) <= 3 && !endsSentence(words);
    }

    /// A line or two that stand with a page's number between blank lines are the head or foot of the page.
    void markPageHeads()
    {
        for (qsizetype begin = 0; begin < m_lines.size();) {
            qsizetype end = begin;
            while (end < m_lines.size() && m_kinds[end] != Kind::Blank)
                ++end;
            const auto lines = [&](auto is) {
                return std::any_of(m_lines.begin() + begin, m_lines.begin() + end, is);
            };
            if (end - begin > 1 && end - begin <= mostPageLines &&
                lines([](const Line &line) { return line.rest == RestKind::Furniture; }) &&
                !lines([this](const Line &line) { return !mayBePageHead(line); })) {
                for (qsizetype i = begin; i < end; ++i)
                    m_lines[i].rest = RestKind::Furniture;
            }
            begin = end + 1;
        }
    }
    bool mayBePageHead(const Line &line) const
    {
        const QStringView text = QStringView(m_text).sliced(line.content.begin, line.content.length());
        return line.rest || (line.label.isNone() && !line.hasMarker() && line.heading == 0 &&
                             !endsSentence(text) && (isCapitals(text) || isTitleCase(text)));
    }

    /// Lines that come again word for word, digits aside, and stand where no heading can: inside a sentence
    /// or beside a page's number.
    void markRunningHeads()
    {
        QHash<QString, QList<qsizetype>> again;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (mayBeRunningHead(i))
                again[withoutDigits(words(i))].append(i);
        }
        for (const QList<qsizetype> &places : std::as_const(again)) {
            if (places.size() < 2 ||
                std::ranges::none_of(places, [this](qsizetype i) { return interrupts(i); }))
                continue;
            for (const qsizetype line : places)
                m_lines[line].rest = RestKind::Furniture;
        }
    }
    bool mayBeRunningHead(qsizetype line) const
    {
        const Line &it = m_lines[line];
        return m_kinds[line] == Kind::Words && !it.rest && it.content.length() <= longestRunningHead &&
               it.heading == 0 && !it.hasMarker() && !words(line).first().isLower() && isAlone(line);
    }
    static QString withoutDigits(QStringView words)
    {
        QString out;
        for (const QChar c : words) {
            if (c.isLetter())
                out += c.toLower();
        }
        return out;
    }
    bool interrupts(qsizetype line) const
    {
        qsizetype before = line - 1;
        while (before >= 0 && m_kinds[before] == Kind::Blank)
            --before;
        const qsizetype after = next(line);
        const auto isPageLine = [this](qsizetype i) { return m_lines[i].rest == RestKind::Furniture; };
        if ((before >= 0 && isPageLine(before)) || (after < m_lines.size() && isPageLine(after)))
            return true;
        return before >= 0 && after < m_lines.size() && !endsSentence(words(before)) &&
               !words(after).isEmpty() && words(after).first().isLower();
    }

    const SourceText &m_source;
    const QString &m_text;
    const FrameWords &m_frame;
    QList<Line> &m_lines;
    QList<Kind> m_kinds;
    bool m_numbered = true; ///< lone numbers are those of pages
};

} // namespace

void markFurniture(const SourceText &source, const FrameWords &frame, QList<Line> &lines)
{
    Furniture(source, frame, lines).mark();
}

} // namespace partnership
