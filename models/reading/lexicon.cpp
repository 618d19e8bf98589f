// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/lexicon.h"

#include <QCoreApplication>

namespace partnership {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Lexicon", text);
}

QStringList trimmedParts(const QString &text, QChar separator)
{
    QStringList parts = text.split(separator);
    for (QString &part : parts)
        part = part.simplified();
    return parts;
}

} // namespace

QStringList Entry::list(qsizetype field) const
{
    QStringList parts = trimmedParts(fields[field], QLatin1Char(';'));
    parts.removeAll(QString());
    return parts;
}

Problem Entry::wrong(qsizetype field, const QString &expected) const
{
    return {.what = tr("Field %1 of this lexicon entry is not known.").arg(field + 1),
            .file = file,
            .line = line,
            .words = fields[field],
            .advice = tr("Expected: %1.").arg(expected)};
}

Result<QList<Entry>> readTable(const QString &file, const QByteArray &bytes, qsizetype fields)
{
    QList<Entry> entries;
    qsizetype number = 0;
    for (const QString &line : QString::fromUtf8(bytes).split(QLatin1Char('\n'))) {
        ++number;
        if (line.trimmed().isEmpty() || line.trimmed().startsWith(QLatin1Char('#')))
            continue;
        const Entry entry{file, number, trimmedParts(line, QLatin1Char('|'))};
        if (entry.fields.size() != fields || entry.fields[0].isEmpty())
            return Problem{.what =
                               tr("This lexicon entry has %1 fields; it needs %2, the first of them filled.")
                                   .arg(entry.fields.size())
                                   .arg(fields),
                           .file = file,
                           .line = number,
                           .words = line.trimmed().left(60),
                           .advice = tr("Part the fields with “|”; a field may be empty.")};
        entries.append(entry);
    }
    return entries;
}

} // namespace partnership
