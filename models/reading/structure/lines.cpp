// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/lines.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace partnership {
namespace {

constexpr qsizetype longestMarkup = 3; ///< "***"
const QString bullets = QStringLiteral("-*+•–—·◦▪○●■□‣");

qsizetype skipGaps(QStringView text, qsizetype from, qsizetype end)
{
    while (from < end && isGap(text[from]))
        ++from;
    return from;
}

Span trimmed(QStringView text, Span span)
{
    span.begin = skipGaps(text, span.begin, span.end);
    while (span.end > span.begin && isGap(text[span.end - 1]))
        --span.end;
    return span;
}

/// "> " of a quotation and "## " of a heading.
void takePrefixes(QStringView text, Line &line, Markup kind)
{
    while (!line.isBlank() && text[line.content.begin] == QLatin1Char('>'))
        line.content.begin = skipGaps(text, line.content.begin + 1, line.content.end);
    if (kind == Markup::None)
        return;
    qsizetype hashes = line.content.begin;
    while (hashes < line.content.end && text[hashes] == QLatin1Char('#'))
        ++hashes;
    if (hashes > line.content.begin && hashes < line.content.end && isGap(text[hashes])) {
        line.heading = true;
        line.content.begin = skipGaps(text, hashes, line.content.end);
        while (!line.isBlank() && text[line.content.end - 1] == QLatin1Char('#'))
            --line.content.end;
        line.content = trimmed(text, line.content);
    }
}

void takeBullet(QStringView text, Line &line)
{
    const qsizetype begin = line.content.begin;
    if (line.content.length() < 2 || !bullets.contains(text[begin]) || !isGap(text[begin + 1]))
        return;
    line.marker = {begin, begin + 1};
    line.content.begin = skipGaps(text, begin + 1, line.content.end);
}

/// A rule drawn with marks ("---", "* * *") is no text.
void dropRule(QStringView text, Line &line)
{
    const auto isRule = [](QChar c) { return QStringLiteral("-*_=~").contains(c) || isGap(c); };
    if (std::all_of(text.begin() + line.content.begin, text.begin() + line.content.end, isRule))
        line.content.end = line.content.begin;
}

bool isRomanNumeral(QStringView word)
{
    static const QRegularExpression form(QStringLiteral("^(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})$"));
    return form.match(word).hasMatch();
}

Label decimalLabel(const QRegularExpressionMatch &match)
{
    Label label;
    label.kind = Label::Decimal;
    label.text = match.captured(1);
    label.closed = !match.captured(2).isEmpty();
    for (const QString &part : label.text.split(QLatin1Char('.')))
        label.parts.append(part.toInt());
    return label;
}

Label letterLabel(const QString &word)
{
    Label label;
    label.kind = Label::Letter;
    label.text = word;
    label.closed = true;
    if (isRomanNumeral(word))
        label.kind = Label::Roman;
    else if (word[0].isUpper())
        label.kind = Label::Capital;
    return label;
}

/// The label at the start of the words. White space must follow, or the end of the line, or ("5.We") a
/// capital after the dot.
Label labelAt(const QString &text, qsizetype begin, qsizetype end)
{
    static const QString after = QStringLiteral("(?=[\\s\\x{200b}\\x{feff}*_]|$|(?<=[.)])\\p{Lu})");
    static const QRegularExpression decimal(QStringLiteral("^\\(?(\\d{1,3}(?:\\.\\d{1,3}){0,3})([.):]?)") +
                                                after,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression letter(
        QStringLiteral("^(?:\\(([a-z]|[ivx]{1,5}|[A-Z])\\)|([a-z]|[ivx]{1,5}|[A-Z]|[IVXL]{1,7})[.):])") +
            after,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString head = text.mid(begin, std::min<qsizetype>(end - begin, 24));
    Label label;
    if (const auto match = decimal.match(head); match.hasMatch()) {
        label = decimalLabel(match);
        label.source = {begin, begin + match.capturedEnd()};
    } else if (const auto other = letter.match(head); other.hasMatch()) {
        label = letterLabel(other.captured(other.captured(1).isEmpty() ? 2 : 1));
        label.source = {begin, begin + other.capturedEnd()};
    }
    return label;
}

void takeLabel(const QString &text, Line &line, Markup kind)
{
    qsizetype begin = line.content.begin;
    while (begin < line.content.end) {
        const qsizetype markup = markupAt(text, begin, kind);
        if (markup == 0)
            break;
        begin = skipGaps(text, begin + markup, line.content.end);
    }
    line.label = labelAt(text, begin, line.content.end);
}

Line lineAt(const SourceText &source, const Span &span, qsizetype number)
{
    const QString &text = source.text;
    Line line;
    line.number = number;
    line.content = trimmed(text, span);
    dropRule(text, line);
    if (line.isBlank())
        return line;
    takePrefixes(text, line, source.markup);
    takeBullet(text, line);
    takeLabel(text, line, source.markup);
    return line;
}

/// What the form knows of the line. Gives the first hint that may concern a later one.
qsizetype takeHints(const QList<Hint> &hints, qsizetype next, Line &line)
{
    while (next < hints.size() && hints[next].source.end <= line.content.begin)
        ++next;
    for (qsizetype i = next; i < hints.size() && hints[i].source.begin < line.content.end; ++i) {
        line.heading = line.heading || hints[i].kind == Hint::Heading;
        line.bold = line.bold || hints[i].kind == Hint::Bold;
    }
    return next;
}

qsizetype lineEnd(QStringView text, qsizetype from)
{
    while (from < text.size() && text[from] != QLatin1Char('\n') && text[from] != QLatin1Char('\r'))
        ++from;
    return from;
}

/// A tag of text markup that pages leave behind; its name decides, so that "<5 %" stays.
qsizetype tagAt(QStringView text, qsizetype position)
{
    static const QRegularExpression tag(
        QStringLiteral("\\G</?(?:br|p|b|i|u|em|strong|span|div|sup|sub|font)(?:\\s[^<>]{0,200})?/?>"),
        QRegularExpression::CaseInsensitiveOption);
    const auto at = [&](qsizetype i) { return i < text.size() ? text[i] : QChar(u' '); };
    if (at(position + 1) != QLatin1Char('/') && !at(position + 1).isLetter())
        return 0;
    const auto match = tag.match(text.toString().mid(position, 220));
    return match.hasMatch() ? match.capturedLength() : 0;
}

} // namespace

bool isInvisible(QChar c)
{
    return c == QChar(0x200b) || c == QChar(0xfeff) || c == QChar(0x00ad) || c == QChar(0x2060);
}

bool isGap(QChar c)
{
    return c.isSpace() || isInvisible(c);
}

qsizetype markupAt(QStringView text, qsizetype position, Markup kind)
{
    if (kind == Markup::None)
        return 0;
    const QChar c = text[position];
    const auto at = [&](qsizetype i) { return i >= 0 && i < text.size() ? text[i] : QChar(u' '); };
    if (c == QLatin1Char('<'))
        return kind == Markup::MarksAndTags
                   ? tagAt(text.sliced(position, std::min<qsizetype>(text.size() - position, 220)), 0)
                   : 0;
    if (c == QLatin1Char('\\'))
        return at(position + 1).isPunct() || isGap(at(position + 1)) || at(position + 1).isSymbol() ? 1 : 0;
    if (c != QLatin1Char('*') && c != QLatin1Char('_'))
        return 0;
    qsizetype run = 1;
    while (run <= longestMarkup && at(position + run) == c)
        ++run;
    const bool isolated = isGap(at(position - 1)) && isGap(at(position + run));
    const bool insideWord = at(position - 1).isLetterOrNumber() && at(position + run).isLetterOrNumber();
    const bool markup = run >= 2 ? true : !isolated && !insideWord;
    return markup && run <= longestMarkup ? run : 0;
}

qsizetype wordsBegin(QStringView text, const Line &line)
{
    const qsizetype from = line.label.kind == Label::None ? line.content.begin : line.label.source.end;
    return skipGaps(text, from, line.content.end);
}

QList<Line> scanLines(const SourceText &source, Pace &pace)
{
    const QString &text = source.text;
    QList<Line> lines;
    qsizetype hint = 0;
    for (qsizetype begin = 0; begin < text.size() && !pace.stoppedAfter(1);) {
        const qsizetype end = lineEnd(text, begin);
        lines.append(lineAt(source, {begin, end}, lines.size() + 1));
        hint = takeHints(source.hints, hint, lines.last());
        const bool pair = text.mid(end, 2) == QLatin1String("\r\n");
        begin = end + (pair ? 2 : 1);
    }
    return lines;
}

} // namespace partnership
