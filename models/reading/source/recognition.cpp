// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/recognition.h"

#include "models/reading/source/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace partnership {
namespace {

QByteArray headOf(const QByteArray &bytes, qsizetype length)
{
    return bytes.first(std::min(bytes.size(), length));
}

} // namespace

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

/// A document type, or an element that only pages begin with, after comments.
bool isHtml(const QByteArray &bytes)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\\s*(?:<\\?xml[^>]*>\\s*)?"
                       "(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QByteArray head = headOf(bytes, 4096);
    if (!head.contains('<')) // as in most texts: the form is not worth its making
        return false;
    head.replace('\0', ""); // of UTF-16
    return form.match(QString::fromLatin1(head)).hasMatch();
}

/// The names of the parts stand in the archive as they are, in its directory too.
bool isDocx(const QByteArray &bytes)
{
    return isZip(bytes) && bytes.contains("word/document.xml");
}

/// The type stands unpacked at the beginning, for exactly this (OpenDocument 1.3, part 2, 3.3).
bool isOdt(const QByteArray &bytes)
{
    return isZip(bytes) && headOf(bytes, 200).contains("mimetypeapplication/vnd.oasis.opendocument.text");
}

/// Readers of PDF look for the mark in the first kilobyte (ISO 32000-1, H.3, note 13).
bool isPdf(const QByteArray &bytes)
{
    return headOf(bytes, 1024).contains("%PDF-");
}

QString unreadableKind(const QByteArray &bytes)
{
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return ReadingRoom::tr("a Word file of the old kind (.doc), or one that is locked with a password");
    if (bytes.startsWith("{\\rtf"))
        return ReadingRoom::tr("a text in RTF");
    if (isZip(bytes))
        return ReadingRoom::tr("an archive");
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("GIF8") ||
        bytes.startsWith("II*") || bytes.startsWith(QByteArray("MM\0*", 4)))
        return ReadingRoom::tr("a picture");
    return {};
}

} // namespace partnership
