// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/markup.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype longestMarkup = 3; ///< "***"
constexpr qsizetype longestTag = 520;
constexpr qsizetype longestLink = 640; ///< of its words, or its address

bool isWide(char16_t c)
{
    return (c >= 0x2e80 && c <= 0x30ff) || (c >= 0x31f0 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0xff00 && c <= 0xffef);
}

QStringView nameOf(QStringView tag)
{
    const QStringView name = tag.sliced(tag.size() > 1 && tag[1] == QLatin1Char('/') ? 2 : 1);
    return name.first(std::find_if(name.begin(), name.end(), [](QChar c) { return !c.isLetterOrNumber(); }) -
                      name.begin());
}

/// The text from a position on, to the end of its line at most: a quotation mark that is never closed would
/// make markup of the paragraphs below.
QString onLine(QStringView text, qsizetype position, qsizetype atMost)
{
    const QStringView ahead = text.sliced(position, std::min(text.size() - position, atMost));
    const auto endsLine = [](QChar c) {
        return c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\f');
    };
    return ahead.first(std::ranges::find_if(ahead, endsLine) - ahead.begin()).toString();
}

/// The length of a tag that begins at the position, or 0. Its name decides, so that "<5 %" stays.
qsizetype tagAt(QStringView text, qsizetype position)
{
    static const QRegularExpression tag(
        QStringLiteral("\\A</?(?:br|p|b|i|u|em|strong|span|div|sup|sub|font|h[1-6]|a|center|small|blockquote|"
                       "img|hr|section|article|header|footer|main|ul|ol|li)(?:\\s[^<>]{0,500})?/?>"),
        QRegularExpression::CaseInsensitiveOption);
    const auto at = [&](qsizetype i) { return i < text.size() ? text[i] : QChar(u' '); };
    if (at(position) != QLatin1Char('<') ||
        (at(position + 1) != QLatin1Char('/') && !at(position + 1).isLetter()))
        return 0;
    const auto match = tag.match(onLine(text, position, longestTag));
    return match.hasMatch() ? match.capturedLength() : 0;
}

/// The length of the address of a link in its brackets, with its title; or 0.
qsizetype addressAt(QStringView text, qsizetype position)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A\\((?=[^\\s)]*[/#.:@])(?:[^\\s()]|\\([^\\s()]*\\)){1,400}(?:\\s+\"[^\"]{0,200}\")?\\)"));
    if (position >= text.size() || text[position] != QLatin1Char('('))
        return 0;
    const auto match = form.match(onLine(text, position, longestLink));
    return match.hasMatch() ? match.capturedLength() : 0;
}

/// The length of what belongs to a link's form rather than to its words: "[", "![", or "](address)".
qsizetype linkMarkAt(QStringView text, qsizetype position)
{
    if (text[position] == QLatin1Char(']')) {
        const qsizetype address = addressAt(text, position + 1);
        return address > 0 ? address + 1 : 0;
    }
    const qsizetype words = position + (text[position] == QLatin1Char('!') ? 2 : 1);
    if (words > text.size() || text[words - 1] != QLatin1Char('['))
        return 0;
    int open = 1;
    for (qsizetype i = words; i < std::min(words + longestLink, text.size()); ++i) {
        open += text[i] == QLatin1Char('[') ? 1 : text[i] == QLatin1Char(']') ? -1 : 0;
        if (open == 0)
            return addressAt(text, i + 1) > 0 ? words - position : 0;
    }
    return 0;
}

/// The emphasis that is open while a text is walked.
class OpenEmphasis
{
public:
    void take(QStringView markup)
    {
        if (markup.startsWith(QLatin1Char('<')))
            takeTag(markup);
        else if (markup.startsWith(QLatin1Char('*')) || markup.startsWith(QLatin1Char('_')))
            takeMarks(markup.size());
    }
    bool isBold() const { return m_bold || m_boldTags > 0; }
    bool isAny() const { return isBold() || m_light || m_lightTags > 0; }

private:
    void takeMarks(qsizetype length)
    {
        if (length >= 2)
            m_bold = !m_bold;
        if (length % 2 == 1)
            m_light = !m_light;
    }
    void takeTag(QStringView tag)
    {
        const bool closes = tag.size() > 1 && tag[1] == QLatin1Char('/');
        const QStringView name = nameOf(tag);
        const auto is = [name](const char *other) {
            return name.compare(QLatin1String(other), Qt::CaseInsensitive) == 0;
        };
        int *tags = is("b") || is("strong")          ? &m_boldTags
                    : is("u") || is("i") || is("em") ? &m_lightTags
                                                     : nullptr;
        if (tags)
            *tags = std::max(0, *tags + (closes ? -1 : 1));
    }

    bool m_bold = false;
    bool m_light = false;
    int m_boldTags = 0;
    int m_lightTags = 0;
};

/// Walks letters and markup; the function gets each letter's position and the emphasis there, and stops the
/// walk by returning false.
template <typename Function> void walk(const SourceText &source, const Span &span, Function &&atLetter)
{
    const QStringView text(source.text);
    OpenEmphasis open;
    for (qsizetype i = span.begin; i < span.end;) {
        if (const qsizetype markup = markupAt(source, i)) {
            open.take(text.sliced(i, markup));
            i += markup;
            continue;
        }
        if (text[i].isLetterOrNumber() && !atLetter(i, open))
            return;
        ++i;
    }
}

/// Where the emphasis that opens a span ends; its begin when it does not open with any.
qsizetype endOf(const SourceText &source, const Span &span, bool (OpenEmphasis::*is)() const)
{
    qsizetype end = span.begin;
    walk(source, span, [&](qsizetype at, const OpenEmphasis &open) {
        if (!(open.*is)())
            return false;
        end = at + 1;
        return true;
    });
    return end;
}

} // namespace

bool isIdeographic(QChar c)
{
    return isWide(c.unicode()) && c != QChar(0x3000);
}

qsizetype skipGaps(QStringView text, qsizetype from, qsizetype end)
{
    while (from < end && isGap(text[from]))
        ++from;
    return from;
}

qsizetype skipMarkup(const SourceText &source, qsizetype from, qsizetype end)
{
    for (from = skipGaps(source.text, from, end); from < end; from = skipGaps(source.text, from, end)) {
        const qsizetype markup = markupAt(source, from);
        if (markup == 0)
            break;
        from += markup;
    }
    return std::min(from, end);
}

Span trimmed(QStringView text, Span span)
{
    span.begin = skipGaps(text, span.begin, span.end);
    while (span.end > span.begin && isGap(text[span.end - 1]))
        --span.end;
    return span;
}

bool partsWords(QStringView markup)
{
    static const QSet<QString> inside{
        QStringLiteral("b"),   QStringLiteral("i"),      QStringLiteral("u"),    QStringLiteral("em"),
        QStringLiteral("a"),   QStringLiteral("strong"), QStringLiteral("span"), QStringLiteral("sup"),
        QStringLiteral("sub"), QStringLiteral("font"),   QStringLiteral("small")};
    return markup.startsWith(QLatin1Char('&')) ||
           (markup.startsWith(QLatin1Char('<')) && !inside.contains(nameOf(markup).toString().toLower()));
}

int headingTagAt(QStringView text, qsizetype position)
{
    const qsizetype length = position < text.size() ? tagAt(text, position) : 0;
    const QStringView name = length > 0 ? nameOf(text.sliced(position, length)) : QStringView();
    const bool heading = name.size() == 2 && name[0].toLower() == QLatin1Char('h') && name[1].isDigit();
    return heading && text[position + 1] != QLatin1Char('/') ? name[1].digitValue() : 0;
}

bool isOnlyLinks(const SourceText &source, const Span &span)
{
    bool any = false, inside = false;
    for (qsizetype i = span.begin; i < span.end;) {
        const QChar c = source.text[i];
        const qsizetype markup = markupAt(source, i);
        if (markup > 0 && (c == QLatin1Char('[') || c == QLatin1Char('!') || c == QLatin1Char(']'))) {
            inside = c != QLatin1Char(']');
            any = true;
        } else if (markup == 0 && !inside && c.isLetterOrNumber()) {
            return false;
        }
        i += std::max<qsizetype>(markup, 1);
    }
    return any;
}

QList<Span> wordyMarkup(const SourceText &source)
{
    QList<Span> found;
    const QStringView text(source.text);
    for (qsizetype at = 0; source.markup == Markup::MarksAndTags && at < text.size();) {
        const bool may = QStringLiteral("<]&").contains(text[at]);
        const qsizetype length = may ? markupAt(source, at) : 0;
        if (length > 0)
            found.append({at, at + length});
        at += std::max<qsizetype>(length, 1);
    }
    return found;
}

namespace {

/// The length of a space that is written as an entity ("&nbsp;") and begins at the position, or 0.
qsizetype spaceAt(QStringView text, qsizetype position)
{
    for (const QLatin1String space :
         {QLatin1String("&nbsp;"), QLatin1String("&#160;"), QLatin1String("&ensp;"), QLatin1String("&emsp;"),
          QLatin1String("&#8203;")}) {
        if (text.sliced(position).startsWith(space))
            return space.size();
    }
    return 0;
}

} // namespace

qsizetype markupAt(const SourceText &source, qsizetype position)
{
    const QStringView text(source.text);
    const QChar c = text[position];
    if (source.markup == Markup::None || !mayBeMarkup(c))
        return 0;
    const auto at = [&](qsizetype i) { return i >= 0 && i < text.size() ? text[i] : QChar(u' '); };
    if (c == QLatin1Char('<'))
        return source.markup == Markup::MarksAndTags ? tagAt(text, position) : 0;
    if (c == QLatin1Char('&'))
        return source.markup == Markup::MarksAndTags ? spaceAt(text, position) : 0;
    if (c == QLatin1Char('\\'))
        return at(position + 1).isPunct() || isGap(at(position + 1)) || at(position + 1).isSymbol() ? 1 : 0;
    if (c == QLatin1Char('[') || c == QLatin1Char(']') || c == QLatin1Char('!'))
        return source.markup == Markup::MarksAndTags ? linkMarkAt(text, position) : 0;
    qsizetype run = 1;
    while (run <= longestMarkup && at(position + run) == c)
        ++run;
    const bool isolated = isGap(at(position - 1)) && isGap(at(position + run));
    const bool insideWord = at(position - 1).isLetterOrNumber() && at(position + run).isLetterOrNumber();
    const bool markup = run >= 2 ? true : !isolated && !insideWord;
    return markup && run <= longestMarkup ? run : 0;
}

Emphasis emphasisOf(const SourceText &source, const Span &span)
{
    bool any = false, all = true, bold = true;
    walk(source, span, [&](qsizetype, const OpenEmphasis &open) {
        any = true;
        all = all && open.isAny();
        bold = bold && open.isBold();
        return all;
    });
    return !any || !all ? Emphasis::None : bold ? Emphasis::Bold : Emphasis::Light;
}

qsizetype emphasisEnd(const SourceText &source, const Span &span)
{
    return endOf(source, span, &OpenEmphasis::isAny);
}

qsizetype boldEnd(const SourceText &source, const Span &span)
{
    return endOf(source, span, &OpenEmphasis::isBold);
}

} // namespace partnership
