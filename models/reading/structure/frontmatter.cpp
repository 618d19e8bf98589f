// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/frontmatter.h"

#include <QRegularExpression>

namespace partnership {
namespace {

/// The escapes of a double-quoted YAML scalar (YAML 1.2, 5.7) that stand for letters and spaces.
QString unescaped(QString value)
{
    static const QRegularExpression code(QStringLiteral("\\\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}))"));
    static const QRegularExpression folded(QStringLiteral("\\\\\\s*\\n\\s*(?:\\\\(?=\\s))?"));
    value.replace(folded, QString());
    value.replace(QStringLiteral("\\_"), QStringLiteral(" "));
    for (auto match = code.match(value); match.hasMatch(); match = code.match(value)) {
        const QString digits = match.captured(1) + match.captured(2);
        value.replace(match.capturedStart(), match.capturedLength(), QChar(digits.toUShort(nullptr, 16)));
    }
    return value.remove(QLatin1Char('\\'));
}

QString unquoted(const QString &value)
{
    QString out = value.trimmed();
    if (out.size() >= 2 && out.startsWith(QLatin1Char('"')) && out.endsWith(QLatin1Char('"')))
        return unescaped(out.mid(1, out.size() - 2)).simplified();
    if (out.size() >= 2 && out.startsWith(QLatin1Char('\'')) && out.endsWith(QLatin1Char('\'')))
        out = out.mid(1, out.size() - 2).replace(QStringLiteral("''"), QStringLiteral("'"));
    return out.simplified();
}

/// The value of a key: its line and the indented lines after it.
QString valueOf(const QString &key, const QString &block)
{
    const QRegularExpression form(QStringLiteral("^%1:[ \\t]*(.*(?:\\n[ \\t]+.*)*)").arg(key),
                                  QRegularExpression::MultilineOption);
    return unquoted(form.match(block).captured(1));
}

} // namespace

FrontMatter readFrontMatter(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A\\s*---[ \\t]*\\r?\\n((?:[\\w-]+:.*\\r?\\n|[ \\t]+.*\\r?\\n)+)---[ \\t]*(?:\\r?\\n|\\z)"));
    if (!QStringView(text).trimmed().startsWith(QLatin1String("---")))
        return {};
    const auto match = form.match(text.left(4000));
    if (!match.hasMatch())
        return {};
    const QString block = match.captured(1);
    return {.source = {0, match.capturedEnd()},
            .title = valueOf(QStringLiteral("title"), block),
            .date = valueOf(QStringLiteral("date"), block)};
}

} // namespace partnership
