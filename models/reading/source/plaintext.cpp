// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/plaintext.h"

#include "models/reading/source/encodings.h"
#include "models/reading/source/tr.h"

#include <QRegularExpression>

#include <algorithm>

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

/// People type Markdown into text files too: a heading after "#", or a paragraph between "**", shows it.
bool hasMarks(const QString &text)
{
    static const QRegularExpression marks(
        QStringLiteral("^#{1,6}[ \\t]+\\S|\\A\\s*---[ \\t]*\\r?\\n[\\w-]+:|"
                       "(?:^|\\n\\s*\\n)[ \\t]*(\\*\\*|__)\\S(?:(?!\\n\\s*\\n)[^*_]){1,400}\\1[ "
                       "\\t]*(?:\\r?\\n\\s*\\r?\\n|\\z)"),
        QRegularExpression::MultilineOption);
    static const QStringList needed{QStringLiteral("#"), QStringLiteral("**"), QStringLiteral("__"),
                                    QStringLiteral("---")};
    return std::ranges::any_of(needed, [&](const QString &mark) { return text.contains(mark); }) &&
           marks.match(text).hasMatch();
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
