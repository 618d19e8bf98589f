// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace partnership {

/// Context of translation for what tables say.
struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Tables)
};

/// What stands in one field of an answer: a text, a count, or a list. An empty text is "not known".
using Cell = std::variant<QString, qint64, QStringList>;

struct Column
{
    /// Long words and what is the same in every row make lines unreadable; files keep them.
    enum class OnScreen { Always, IfItVaries, Never };

    QString name;
    OnScreen onScreen = OnScreen::Always;
};

/// The answer of a command: rows under named columns, the same for every format.
struct Table
{
    QList<Column> columns;
    QList<QList<Cell>> rows; ///< as many cells as columns
};

enum class TableFormat { Aligned, Csv, Json, Workbook };

/// UTF-8 with a final line break. Aligned: for people, long texts are cut. CSV: RFC 4180 with a header, lists
/// joined by "; ", texts that a spreadsheet would take for a formula behind an apostrophe. JSON: an array of
/// one object a row, keys are the names of the columns, null for what is not known. Workbooks are made by
/// toWorkbook().
QByteArray toBytes(const Table &table, TableFormat format);

} // namespace partnership
