// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/lexicon.h"

#include "models/reading/source/tr.h"

#include <algorithm>

namespace partnership {
namespace {

/// Without the blanks around it, and without a copy of its letters: the lexicons hold thousands of words, and
/// a window waits for them.
QString fieldOf(QStringView text)
{
    text = text.trimmed();
    return QString::fromRawData(text.data(), text.size());
}

void appendParts(QStringList &parts, QStringView text, QChar separator)
{
    for (auto begin = text.begin();;) {
        const auto end = std::find(begin, text.end(), separator);
        parts.append(fieldOf(QStringView(begin, end)));
        if (end == text.end())
            return;
        begin = end + 1;
    }
}

} // namespace

QStringList Entry::list(qsizetype field) const
{
    if (fields[field].isEmpty())
        return {};
    if (!fields[field].contains(QLatin1Char(';')))
        return {fields[field]};
    QStringList parts;
    appendParts(parts, fields[field], QLatin1Char(';'));
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

Result<QList<Entry>> readTable(const QString &file, const QString &text, qsizetype fields)
{
    QList<Entry> entries;
    qsizetype number = 0;
    entries.reserve(text.count(QLatin1Char('\n')));
    for (const QStringView printed : QStringView(text).tokenize(QLatin1Char('\n'))) {
        ++number;
        const QStringView line = printed.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        Entry entry{file, number, {}};
        entry.fields.reserve(fields);
        appendParts(entry.fields, line, QLatin1Char('|'));
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
        entries.append(std::move(entry));
    }
    return entries;
}

} // namespace partnership
