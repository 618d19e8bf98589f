// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/tables/table.h"

#include "models/exploration/tables/displaywidth.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace partnership {
namespace {

using Json = nlohmann::ordered_json;

/// A cell of the aligned format takes at most so many columns of a terminal.
constexpr qsizetype widestCell = 64;

bool isCount(const Cell &cell)
{
    return std::holds_alternative<qint64>(cell);
}

QString toText(const Cell &cell, const QString &separator)
{
    if (const qint64 *count = std::get_if<qint64>(&cell))
        return QString::number(*count);
    if (const QStringList *list = std::get_if<QStringList>(&cell))
        return list->join(separator);
    return std::get<QString>(cell);
}

bool isShown(const Table &table, qsizetype column)
{
    switch (table.columns[column].onScreen) {
    case Column::OnScreen::Always:
        return true;
    case Column::OnScreen::Never:
        return false;
    case Column::OnScreen::IfItVaries:
        break;
    }
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [&](const QList<Cell> &row) { return row[column] != table.rows.first()[column]; });
}

/// One column of the aligned format: its lines, heading first, all of the same width.
QStringList alignedColumn(const Table &table, qsizetype column)
{
    QStringList lines{table.columns[column].name};
    for (const QList<Cell> &row : table.rows) {
        const QString text = fitted(toText(row[column], QStringLiteral("; ")), widestCell);
        lines.append(text.isEmpty() ? QStringLiteral("–") : text);
    }
    qsizetype width = 0;
    for (const QString &line : lines)
        width = std::max(width, displayWidth(line));
    const bool right = !table.rows.isEmpty() && isCount(table.rows.first()[column]);
    for (QString &line : lines) {
        const QString blanks(width - displayWidth(line), QLatin1Char(' '));
        line = right ? blanks + line : line + blanks;
    }
    return lines;
}

QByteArray toAligned(const Table &table)
{
    if (table.rows.isEmpty())
        return {};
    QStringList lines(table.rows.size() + 1);
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        if (!isShown(table, column))
            continue;
        const QStringList fields = alignedColumn(table, column);
        for (qsizetype line = 0; line < lines.size(); ++line)
            lines[line] += (lines[line].isEmpty() ? QString() : QStringLiteral("  ")) + fields[line];
    }
    QString out;
    for (const QString &line : lines) {
        qsizetype end = line.size();
        while (end > 0 && line[end - 1] == QLatin1Char(' '))
            --end;
        out += line.first(end) + QLatin1Char('\n');
    }
    return out.toUtf8();
}

/// A spreadsheet that opens the file would run what begins so; an apostrophe says that it is a text.
QString harmless(const QString &field)
{
    static constexpr QStringView formula = u"=+-@\t\r";
    return field.isEmpty() || !formula.contains(field.front()) ? field : QLatin1Char('\'') + field;
}

QString csvField(QString field)
{
    static constexpr QStringView special = u",\"\r\n";
    if (std::none_of(field.begin(), field.end(), [](QChar c) { return special.contains(c); }))
        return field;
    return QLatin1Char('"') + field.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QByteArray toCsv(const Table &table)
{
    QStringList fields;
    for (const Column &column : table.columns)
        fields.append(csvField(column.name));
    QString out = fields.join(QLatin1Char(',')) + QLatin1String("\r\n");
    for (const QList<Cell> &row : table.rows) {
        fields.clear();
        for (const Cell &cell : row)
            fields.append(
                csvField(isCount(cell) ? toText(cell, {}) : harmless(toText(cell, QStringLiteral("; ")))));
        out += fields.join(QLatin1Char(',')) + QLatin1String("\r\n");
    }
    return out.toUtf8();
}

Json toJson(const Cell &cell)
{
    if (const qint64 *count = std::get_if<qint64>(&cell))
        return *count;
    if (const QStringList *list = std::get_if<QStringList>(&cell)) {
        Json array = Json::array();
        for (const QString &text : *list)
            array.push_back(text.toStdString());
        return array;
    }
    const QString text = std::get<QString>(cell);
    return text.isEmpty() ? Json() : Json(text.toStdString());
}

/// One object a line, so that a change of one row is a change of one line.
QByteArray toJson(const Table &table)
{
    QByteArray out = "[";
    for (const QList<Cell> &row : table.rows) {
        Json object = Json::object();
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            object[table.columns[column].name.toStdString()] = toJson(row[column]);
        out += (out.size() > 1 ? ",\n " : "\n ");
        out += QByteArray::fromStdString(object.dump());
    }
    return out + (table.rows.isEmpty() ? "]\n" : "\n]\n");
}

} // namespace

QByteArray toBytes(const Table &table, TableFormat format)
{
    switch (format) {
    case TableFormat::Csv:
        return toCsv(table);
    case TableFormat::Json:
        return toJson(table);
    case TableFormat::Aligned:
    case TableFormat::Workbook:
        break;
    }
    return toAligned(table);
}

} // namespace partnership
