// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/result.h"

namespace partnership {

QString Problem::toString() const
{
    QString place = file;
    if (line > 0)
        place += QLatin1Char(':') + QString::number(line);
    QString out = place.isEmpty() ? what : place + QStringLiteral(": ") + what;
    if (!words.isEmpty())
        out += QStringLiteral(" (“") + words + QStringLiteral("”)");
    if (!advice.isEmpty())
        out += QLatin1Char(' ') + advice;
    return out;
}

} // namespace partnership
