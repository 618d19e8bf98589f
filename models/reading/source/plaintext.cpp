// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/plaintext.h"

#include "models/reading/source/encodings.h"
#include "models/reading/source/tr.h"

#include <algorithm>
#include <optional>

namespace partnership {
namespace {

/// Line number of the first line beyond the limit, or 0; looked for before anything is decoded.
qsizetype overlongLine(const QByteArray &bytes)
{
    if (bytes.size() <= longestLine)
        return 0;
    qsizetype line = 1;
    for (qsizetype begin = 0; begin < bytes.size(); ++line) {
        const qsizetype end = bytes.indexOf('\n', begin);
        if ((end < 0 ? bytes.size() : end) - begin > longestLine)
            return line;
        if (end < 0)
            break;
        begin = end + 1;
    }
    return 0;
}

/// Where pages begin in a text that parts them by form feeds, as printed text does.
QList<qsizetype> pagesOf(const QString &text)
{
    QList<qsizetype> pages;
    for (qsizetype at = text.indexOf(QLatin1Char('\f')); at >= 0;
         at = text.indexOf(QLatin1Char('\f'), at + 1)) {
        if (pages.isEmpty())
            pages.append(0);
        pages.append(at + 1);
    }
    return pages;
}

bool isBlank(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t');
}

bool isWhite(QChar c)
{
    return c == QLatin1Char(' ') || (c >= QLatin1Char('\t') && c <= QLatin1Char('\r'));
}

QStringView withoutBlanks(QStringView text)
{
    return text.sliced(std::ranges::find_if_not(text, isBlank) - text.begin());
}

/// Behind the end of a line that the text begins with; nothing where it begins with none.
std::optional<QStringView> nextLine(QStringView text)
{
    const qsizetype end = text.startsWith(QLatin1Char('\r')) ? 1 : 0;
    if (text.size() == end || text[end] != QLatin1Char('\n'))
        return {};
    return text.sliced(end + 1);
}

/// Is the line at its end, and the next one blank?
bool endsParagraph(QStringView text)
{
    const auto next = nextLine(text);
    const QStringView white =
        next ? next->first(std::ranges::find_if_not(*next, isWhite) - next->begin()) : QStringView();
    return white.contains(QLatin1Char('\n'));
}

/// "## Trade"
bool opensWithHeading(QStringView line)
{
    constexpr qsizetype deepest = 6;
    const auto isHash = [](QChar c) { return c == QLatin1Char('#'); };
    const qsizetype hashes = std::ranges::find_if_not(line, isHash) - line.begin();
    const QStringView rest = withoutBlanks(line.sliced(hashes));
    return hashes > 0 && hashes <= deepest && hashes + rest.size() < line.size() && !rest.isEmpty() &&
           !isWhite(rest[0]);
}

/// A paragraph between "**" or "__".
bool opensWithBold(QStringView text)
{
    constexpr qsizetype longest = 400;
    const QStringView line = withoutBlanks(text);
    if (line.size() < 3 || (line[0] != QLatin1Char('*') && line[0] != QLatin1Char('_')) ||
        line[1] != line[0] || isWhite(line[2]))
        return false;
    qsizetype end = 3;
    while (end < line.size() && line[end] != QLatin1Char('*') && line[end] != QLatin1Char('_')) {
        if (end - 3 == longest || (line[end] == QLatin1Char('\n') && endsParagraph(line.sliced(end))))
            return false;
        ++end;
    }
    if (end == 3 || !line.sliced(end).startsWith(line.first(2)))
        return false;
    const QStringView rest = withoutBlanks(line.sliced(end + 2));
    return rest.isEmpty() || endsParagraph(rest);
}

/// "---", and a name with a colon in the next line.
bool opensWithFrontMatter(QStringView text)
{
    const QStringView words = text.sliced(std::ranges::find_if_not(text, isWhite) - text.begin());
    const auto next =
        words.startsWith(QLatin1String("---")) ? nextLine(withoutBlanks(words.sliced(3))) : std::nullopt;
    if (!next)
        return false;
    const auto isOfName = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-'));
    };
    const auto end = std::ranges::find_if_not(*next, isOfName);
    return end != next->begin() && end != next->end() && *end == QLatin1Char(':');
}

/// People type Markdown into text files too: a heading after "#", or a paragraph between "**", shows it.
bool hasMarks(QStringView text)
{
    if (opensWithFrontMatter(text))
        return true;
    for (qsizetype line = 0; line < text.size(); ++line) {
        const QStringView rest = text.sliced(line);
        if (opensWithHeading(rest) || opensWithBold(rest))
            return true;
        line = text.indexOf(QLatin1Char('\n'), line);
        if (line < 0)
            break;
    }
    return false;
}

} // namespace

Result<SourceText> readPlainText(const Document &document, const StopRequest &)
{
    auto source = readLines(document);
    if (source && hasMarks(source->text))
        source->markup = Markup::Marks;
    return source;
}

Result<SourceText> readLines(const Document &document)
{
    if (const qsizetype line = overlongLine(document.bytes))
        return document.problem(ReadingRoom::tr("This line is longer than 1 MB, which no text is."),
                                ReadingRoom::tr("Choose a file that holds the text of one statement."), line);
    auto decoded = decode(document);
    if (!decoded)
        return decoded.problem();
    SourceText source{.text = std::move(decoded->text), .encoding = decoded->encoding};
    source.pages = pagesOf(source.text);
    return source;
}

} // namespace partnership
