// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/plaintext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace partnership {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PlainText", text);
}

Problem problem(const Document &document, const QString &what, qsizetype line, const QString &advice)
{
    return {.what = what, .file = document.name, .line = line, .words = {}, .advice = advice};
}

qsizetype lineOfByte(const QByteArray &bytes, qsizetype position)
{
    return 1 + std::count(bytes.cbegin(), bytes.cbegin() + position, '\n');
}

bool isUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

/// Position of the first byte that is no part of valid UTF-8 (RFC 3629: shortest form, no surrogates, up to
/// U+10FFFF), or -1. Walks by hand since the decoder of Qt does not say where it failed.
qsizetype firstInvalidByte(const QByteArray &bytes)
{
    const auto byteAt = [&](qsizetype i) { return i < bytes.size() ? uchar(bytes[i]) : uchar(0); };
    const auto isTail = [&](qsizetype i) { return (byteAt(i) & 0xc0) == 0x80; };
    for (qsizetype i = 0; i < bytes.size();) {
        const uchar lead = byteAt(i);
        const uchar next = byteAt(i + 1);
        qsizetype length = 0;
        if (lead < 0x80)
            length = 1;
        else if (lead >= 0xc2 && lead <= 0xdf)
            length = 2;
        else if (lead >= 0xe0 && lead <= 0xef && !(lead == 0xe0 && next < 0xa0) &&
                 !(lead == 0xed && next > 0x9f))
            length = 3;
        else if (lead >= 0xf0 && lead <= 0xf4 && !(lead == 0xf0 && next < 0x90) &&
                 !(lead == 0xf4 && next > 0x8f))
            length = 4;
        if (length == 0)
            return i;
        for (qsizetype k = 1; k < length; ++k) {
            if (!isTail(i + k))
                return i;
        }
        i += length;
    }
    return -1;
}

/// Line number of the first line beyond the limit, or 0.
qsizetype overlongLine(const QByteArray &bytes)
{
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

std::optional<Problem> fault(const Document &document)
{
    const QByteArray &bytes = document.bytes;
    const QString asText = tr("Save it as plain text in UTF-8 and open that file.");
    if (bytes.isEmpty())
        return problem(document, tr("This file is empty."), 0,
                       tr("Choose a file that holds the text of a statement."));
    if (bytes.size() > largestDocument)
        return problem(document, tr("This file is larger than 128 MB."), 0,
                       tr("Choose a file that holds the text of one statement."));
    if (isUtf16(bytes))
        return problem(document, tr("This file is in UTF-16, not in UTF-8."), 1, asText);
    if (const qsizetype line = overlongLine(bytes))
        return problem(document, tr("This line is longer than 1 MB, which no text is."), line,
                       tr("Choose a file that holds the text of one statement."));
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return problem(document, tr("There is a NUL byte here, so this is no text file."),
                       lineOfByte(bytes, nul), asText);
    if (const qsizetype bad = firstInvalidByte(bytes); bad >= 0)
        return problem(document, tr("There is a byte here that is not UTF-8."), lineOfByte(bytes, bad),
                       asText);
    return {};
}

} // namespace

Result<QString> plainText(const Document &document)
{
    if (auto found = fault(document))
        return *found;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(document.bytes);
    if (std::ranges::all_of(text, [](QChar c) { return c.isSpace(); }))
        return problem(document, tr("There is nothing but white space in this file."), 0,
                       tr("Choose a file that holds the text of a statement."));
    return text;
}

} // namespace partnership
