// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/markdown.h"

namespace partnership {

QString inMarkdown(const QString &words)
{
    // A table's cell ends at a bar.
    static constexpr QStringView signs = u"\\`*_{}[]<>()#+-.!|&~";
    QString out;
    for (const QChar c : words.simplified()) {
        if (signs.contains(c))
            out.append(QLatin1Char('\\'));
        out.append(c);
    }
    return out;
}

} // namespace partnership
