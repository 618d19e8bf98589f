// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/unseen.h"

#include <QHash>

namespace partnership {

namespace {

QString nameOf(QChar c)
{
    // As the Unicode standard abbreviates them (chapter 23.2 and the names list).
    static const QHash<char16_t, QString> names{
        {0x00ad, QString()},
        {0x061c, QStringLiteral("ALM")},
        {0x200b, QStringLiteral("ZWSP")},
        {0x200c, QStringLiteral("ZWNJ")},
        {0x200d, QStringLiteral("ZWJ")},
        {0x200e, QStringLiteral("LRM")},
        {0x200f, QStringLiteral("RLM")},
        {0x202a, QStringLiteral("LRE")},
        {0x202b, QStringLiteral("RLE")},
        {0x202c, QStringLiteral("PDF")},
        {0x202d, QStringLiteral("LRO")},
        {0x202e, QStringLiteral("RLO")},
        {0x2060, QStringLiteral("WJ")},
        {0x2066, QStringLiteral("LRI")},
        {0x2067, QStringLiteral("RLI")},
        {0x2068, QStringLiteral("FSI")},
        {0x2069, QStringLiteral("PDI")},
        {0xfeff, QStringLiteral("ZWNBSP")},
    };
    const auto known = names.constFind(c.unicode());
    return known == names.cend() ? QStringLiteral("U+%1").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper()
                                 : *known;
}

} // namespace

QString markOfUnseen(QChar c)
{
    const QString name = nameOf(c);
    return name.isEmpty() ? name : QString(QChar(0x2039) + name + QChar(0x203a));
}

QString withUnseenMarked(const QString &words)
{
    QString out;
    for (const QChar c : words)
        out += isUnseen(c) ? markOfUnseen(c) : QString(c);
    return out;
}

QString withoutUnseen(QString words)
{
    return words.removeIf(isUnseen);
}

} // namespace partnership
