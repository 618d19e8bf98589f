// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/enumeration.h"

namespace partnership {

QString joined(const QStringList &parts, const QString &word)
{
    if (parts.size() < 2)
        return parts.value(0);
    return parts.first(parts.size() - 1).join(QStringLiteral(", ")) + QLatin1Char(' ') + word +
           QLatin1Char(' ') + parts.last();
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString quoted(const QString &text)
{
    return QStringLiteral("“%1”").arg(text);
}

QStringList quotedAll(const QStringList &texts)
{
    QStringList out;
    for (const QString &text : texts)
        out.append(quoted(text));
    return out;
}

} // namespace partnership
