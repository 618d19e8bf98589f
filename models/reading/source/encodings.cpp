// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/encodings.h"

#include "models/reading/source/tr.h"

#include <QStringDecoder>

#ifdef WITH_UCHARDET
#include <uchardet.h>
#endif

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace partnership {
namespace {

qsizetype lineOfByte(const QByteArray &bytes, qsizetype position)
{
    return 1 + std::count(bytes.cbegin(), bytes.cbegin() + position, '\n');
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

/// Half a character of UTF-16, written as if it were one of UTF-8: U+D800 to U+DFFF are ED A0 80 to ED BF BF.
bool isSurrogate(const QByteArray &bytes, qsizetype position)
{
    return position + 1 < bytes.size() && uchar(bytes[position]) == 0xed &&
           uchar(bytes[position + 1]) >= 0xa0 && uchar(bytes[position + 1]) <= 0xbf;
}

/// What a byte order mark says, or nothing. UTF-32 first: its mark begins like that of UTF-16.
QByteArray encodingOfMark(const QByteArray &bytes)
{
    struct Mark
    {
        QByteArray bytes;
        const char *encoding;
    };
    static const std::array marks{
        Mark{QByteArray("\xff\xfe\0\0", 4), "UTF-32LE"}, Mark{QByteArray("\0\0\xfe\xff", 4), "UTF-32BE"},
        Mark{QByteArray("\xef\xbb\xbf"), "UTF-8"}, Mark{QByteArray("\xff\xfe"), "UTF-16LE"},
        Mark{QByteArray("\xfe\xff"), "UTF-16BE"}};
    const auto found =
        std::ranges::find_if(marks, [&](const Mark &mark) { return bytes.startsWith(mark.bytes); });
    return found == marks.end() ? QByteArray() : QByteArray(found->encoding);
}

/// What text files call by a name that means another encoding in practice (encoding.spec.whatwg.org, 4.2), or
/// that ICU knows by another name.
QByteArray usualName(const QByteArray &name)
{
    const QByteArray lower = name.trimmed().toLower();
    if (lower == "iso-8859-1" || lower == "latin1" || lower == "us-ascii" || lower == "ascii")
        return "windows-1252";
    if (lower == "gb2312" || lower == "gbk" || lower == "x-gbk")
        return "GB18030";
    if (lower == "shift_jis" || lower == "shift-jis" || lower == "sjis" || lower == "x-sjis")
        return "windows-31j";
    if (lower == "uhc" || lower == "ks_c_5601-1987")
        return "windows-949";
    return lower.startsWith("windows-") ? lower : name.trimmed();
}

/// What a decoder leaves where it understood nothing: its substitute, and codes that no printed text has.
bool isNoText(QChar c)
{
    const ushort code = c.unicode();
    const bool white =
        code == '\t' || code == '\n' || code == '\r' || code == '\f' || code == '\v' || code == 0x85;
    return (code < 0x20 && !white) || (code >= 0x7f && code < 0xa0 && !white) ||
           (code >= 0xe000 && code <= 0xf8ff) || code == 0xfffd;
}

/// Nothing where the name is unknown or the bytes are not of it.
std::optional<Decoded> decodeAs(const QByteArray &name, const QByteArray &bytes)
{
    QStringDecoder decoder(name.constData());
    if (!decoder.isValid())
        return {};
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || std::ranges::any_of(text, isNoText))
        return {};
    return Decoded{std::move(text), QString::fromLatin1(name)};
}

#ifdef WITH_UCHARDET
/// The name of the most likely encoding, empty where there is none.
QByteArray detected(const QByteArray &bytes)
{
    constexpr qsizetype enough = 4 * 1024 * 1024;
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.constData(), size_t(std::min(bytes.size(), enough)));
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

QString notUnderstood()
{
    return ReadingRoom::tr(
        "There is a byte here that is no text in UTF-8 or any other encoding that can be detected.");
}
#else
QByteArray detected(const QByteArray &)
{
    return {};
}

QString notUnderstood()
{
    return ReadingRoom::tr(
        "There is a byte here that is not UTF-8, and this build detects no other encodings: it was made "
        "without uchardet.");
}
#endif

QString asUtf8()
{
    return ReadingRoom::tr("Save it as plain text in UTF-8 and open that file.");
}

Problem halfACharacter(const Document &document, qsizetype line)
{
    return document.problem(
        ReadingRoom::tr("There is half a character here (a lone surrogate), which is no text."), asUtf8(),
        line);
}

std::optional<qsizetype> loneSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isLowSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return i;
        ++i;
    }
    return {};
}

/// Unicode by its mark: the decoder of Qt lets halves of characters and NUL pass.
Result<Decoded> decodeMarked(const Document &document, const QByteArray &encoding)
{
    QStringDecoder decoder(encoding.constData());
    const QString text = decoder.decode(document.bytes);
    const auto lineOf = [&](qsizetype at) {
        return 1 + QStringView(text).first(at).count(QLatin1Char('\n'));
    };
    if (const auto lone = loneSurrogate(text))
        return halfACharacter(document, lineOf(*lone));
    if (const qsizetype nul = text.indexOf(QChar(QChar::Null)); nul >= 0)
        return document.problem(ReadingRoom::tr("There is a NUL character here, so this is no text file."),
                                asUtf8(), lineOf(nul));
    if (decoder.hasError())
        return document.problem(
            ReadingRoom::tr("This file says it is %1, but it is not.").arg(QString::fromLatin1(encoding)),
            asUtf8());
    return Decoded{text, QString::fromLatin1(encoding)};
}

Decoded decodeUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    return {decoder.decode(bytes), QStringLiteral("UTF-8")};
}

/// Encodings whose bytes are all ASCII, told by the sequences that shift between alphabets (ISO/IEC 2022).
std::optional<Decoded> decodeShifted(const QByteArray &bytes)
{
    // The one byte is found many times faster than two, and no common text has it.
    if (!bytes.contains('\x1b') || (!bytes.contains("\x1b$") && !bytes.contains("\x1b(")))
        return {};
    for (const char *name : {"ISO-2022-JP", "ISO-2022-KR", "ISO-2022-CN"}) {
        if (auto text = decodeAs(name, bytes))
            return text;
    }
    return {};
}

bool isAscii(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return uchar(c) < 0x80; });
}

} // namespace

Result<Decoded> decode(const Document &document, const QByteArray &stated)
{
    const QByteArray &bytes = document.bytes;
    if (const QByteArray marked = encodingOfMark(bytes); !marked.isEmpty() && marked != "UTF-8")
        return decodeMarked(document, marked);
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return document.problem(ReadingRoom::tr("There is a NUL byte here, so this is no text file."),
                                asUtf8(), lineOfByte(bytes, nul));
    const qsizetype invalid = bytes.isValidUtf8() ? -1 : firstInvalidByte(bytes);
    // Pages saved anew are often UTF-8 while they still name what they were: bytes that fit UTF-8 by chance
    // are rare.
    if (!stated.isEmpty() && (invalid >= 0 || isAscii(bytes))) {
        if (auto text = decodeAs(usualName(stated), bytes))
            return *std::move(text);
    }
    if (invalid >= 0 && isSurrogate(bytes, invalid))
        return halfACharacter(document, lineOfByte(bytes, invalid));
    if (auto text = decodeShifted(bytes))
        return *std::move(text);
    if (invalid < 0)
        return decodeUtf8(bytes);
    if (auto text = decodeAs(usualName(detected(bytes)), bytes))
        return *std::move(text);
    return document.problem(notUnderstood(), asUtf8(), lineOfByte(bytes, invalid));
}

} // namespace partnership
