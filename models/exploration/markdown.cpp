// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/markdown.h"

#include <QRegularExpression>

namespace partnership {

namespace {

/// Where a line would begin a list, a rule or a heading: at its first sign, or behind the number of an item.
qsizetype signAtBegin(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:(?=[-+=])|[0-9]{1,9}(?=[.)](?: |$)))"));
    const QRegularExpressionMatch match = pattern.match(line);
    return match.hasMatch() ? match.capturedEnd() : -1;
}

} // namespace

QString inMarkdown(const QString &words)
{
    // A table's cell ends at a bar; a dollar begins a formula in some dialects.
    static constexpr QStringView signs = u"\\`*_{}[]<>#|&~$";
    const QString line = words.simplified();
    const qsizetype begin = signAtBegin(line);
    QString out;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (signs.contains(line[i]) || i == begin)
            out.append(QLatin1Char('\\'));
        out.append(line[i]);
    }
    return out;
}

} // namespace partnership
