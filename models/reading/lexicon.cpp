// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/lexicon.h"

#include "models/reading/source/tr.h"

namespace partnership {
namespace {

/// Most fields have no odd white space, and need no second look at each letter.
QString cleaned(QStringView field)
{
    field = field.trimmed();
    bool blank = false;
    for (const QChar c : field) {
        if (c.isSpace() && (blank || c != QLatin1Char(' ')))
            return field.toString().simplified();
        blank = c == QLatin1Char(' ');
    }
    return field.toString();
}

QStringList cleanedParts(QStringView text, QChar separator)
{
    QStringList parts;
    parts.reserve(text.count(separator) + 1);
    for (const QStringView part : text.tokenize(separator))
        parts.append(cleaned(part));
    return parts;
}

} // namespace

QStringList Entry::list(qsizetype field) const
{
    if (fields[field].isEmpty())
        return {};
    if (!fields[field].contains(QLatin1Char(';')))
        return {fields[field]};
    QStringList parts = cleanedParts(fields[field], QLatin1Char(';'));
    parts.removeAll(QString());
    return parts;
}

Problem Entry::wrong(qsizetype field, const QString &expected) const
{
    return {.what = ReadingRoom::tr("Field %1 of this lexicon entry is not known.").arg(field + 1),
            .file = file,
            .line = line,
            .words = fields[field],
            .advice = ReadingRoom::tr("Expected: %1.").arg(expected)};
}

Result<QList<Entry>> readTable(const QString &file, const QByteArray &bytes, qsizetype fields)
{
    QList<Entry> entries;
    qsizetype number = 0;
    const QString text = QString::fromUtf8(bytes);
    entries.reserve(text.count(QLatin1Char('\n')));
    for (const QStringView printed : QStringView(text).tokenize(QLatin1Char('\n'))) {
        ++number;
        const QStringView line = printed.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        const Entry entry{file, number, cleanedParts(line, QLatin1Char('|'))};
        if (entry.fields.size() != fields || entry.fields[0].isEmpty())
            return Problem{.what =
                               ReadingRoom::tr(
                                   "This lexicon entry has %1 fields; it needs %2, the first of them filled.")
                                   .arg(entry.fields.size())
                                   .arg(fields),
                           .file = file,
                           .line = number,
                           .words = line.left(60).toString(),
                           .advice = ReadingRoom::tr("Part the fields with “|”; a field may be empty.")};
        entries.append(entry);
    }
    return entries;
}

} // namespace partnership
