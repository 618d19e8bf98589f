// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/tables/workbook.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace partnership {
namespace {

constexpr double narrowestColumn = 8; ///< in letters, as all widths of a sheet
constexpr double widestColumn = 60;
constexpr qsizetype longestText = 32767; ///< of a cell
constexpr qsizetype sampledRows = 200;   ///< that tell the width of a column
constexpr double lineHeight = 15;        ///< in points
constexpr double mostLines = 12;         ///< of a row

Problem tooLarge(const QString &what, const QString &words)
{
    return {Fault::Input, what, {}, 0, words, TableWords::tr("Narrow it with filters, or ask for csv.")};
}

QString wordsOf(const Cell &cell)
{
    if (const QStringList *list = std::get_if<QStringList>(&cell))
        return list->join(QStringLiteral("; "));
    const QString *words = std::get_if<QString>(&cell);
    return words ? *words : QString::number(std::get<qint64>(cell));
}

/// Writes one workbook to a file; the library that does it keeps everything in memory until it is closed.
class Workbook
{
public:
    explicit Workbook(const QString &path)
        : m_book(workbook_new(QFile::encodeName(path).constData())), m_head(workbook_add_format(m_book)),
          m_day(workbook_add_format(m_book)), m_wrapped(workbook_add_format(m_book))
    {
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(m_day, "yyyy-mm-dd");
        format_set_align(m_day, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    }
    ~Workbook()
    {
        if (m_book)
            workbook_close(m_book);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    /// The sheet of the table, under its name; false with what was too long where a cell does not hold it.
    bool addTable(const Table &table, const QString &name, QString *tooLong);
    void addSource(const QString &name, const QList<QPair<QString, QString>> &lines);
    lxw_error close() { return workbook_close(std::exchange(m_book, nullptr)); }

private:
    lxw_error addCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell);
    static double widthOf(const Table &table, qsizetype column);
    static double linesOf(const QList<Cell> &row, const QList<double> &widths);
    static void setUpPage(lxw_worksheet *sheet, const Table &table);

    lxw_workbook *m_book;
    lxw_format *m_head;
    lxw_format *m_day;
    lxw_format *m_wrapped;
};

bool Workbook::addTable(const Table &table, const QString &name, QString *tooLong)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    QList<double> widths;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        widths.append(widthOf(table, column));
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), widths.last(), nullptr);
        worksheet_write_string(sheet, 0, lxw_col_t(column), table.columns[column].name.toUtf8().constData(),
                               m_head);
    }
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QList<Cell> &cells = table.rows[row];
        worksheet_set_row(sheet, lxw_row_t(row + 1), lineHeight * linesOf(cells, widths), nullptr);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (addCell(sheet, lxw_row_t(row + 1), lxw_col_t(column), cells[column]) != LXW_NO_ERROR) {
                *tooLong = wordsOf(cells[column]).left(40);
                return false;
            }
        }
    }
    setUpPage(sheet, table);
    return true;
}

/// On the screen the header stays and filters; on paper it comes again on every page, as wide as the table.
void Workbook::setUpPage(lxw_worksheet *sheet, const Table &table)
{
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    if (!table.columns.isEmpty())
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(table.columns.size() - 1));
}

/// A day is a date; a month or a year is not made one by adding what nobody said.
lxw_error Workbook::addCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell)
{
    if (const qint64 *count = std::get_if<qint64>(&cell))
        return worksheet_write_number(sheet, row, column, double(*count), nullptr);
    const QString words = wordsOf(cell);
    if (words.isEmpty())
        return LXW_NO_ERROR;
    const QDate day = words.size() == 10 ? QDate::fromString(words, Qt::ISODate) : QDate();
    if (day.isValid() && day.year() >= 1900) {
        lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
        return worksheet_write_datetime(sheet, row, column, &date, m_day);
    }
    return worksheet_write_string(sheet, row, column, words.toUtf8().constData(), m_wrapped);
}

double Workbook::widthOf(const Table &table, qsizetype column)
{
    qsizetype longest = table.columns[column].name.size() + 4; // the arrow of the filter
    for (qsizetype row = 0; row < std::min(sampledRows, table.rows.size()); ++row)
        longest = std::max(longest, wordsOf(table.rows[row][column]).size() + 1);
    return std::clamp(double(longest), narrowestColumn, widestColumn);
}

/// Not every program makes rows as high as their wrapped words when it opens a file.
double Workbook::linesOf(const QList<Cell> &row, const QList<double> &widths)
{
    double lines = 1;
    for (qsizetype column = 0; column < row.size(); ++column)
        lines = std::max(lines, std::ceil(double(wordsOf(row[column]).size()) * 1.1 / widths[column]));
    return std::min(lines, mostLines);
}

void Workbook::addSource(const QString &name, const QList<QPair<QString, QString>> &lines)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    worksheet_set_column(sheet, 0, 0, 18, nullptr);
    worksheet_set_column(sheet, 1, 1, 70, nullptr);
    for (qsizetype row = 0; row < lines.size(); ++row) {
        worksheet_write_string(sheet, lxw_row_t(row), 0, lines[row].first.toUtf8().constData(), m_head);
        worksheet_write_string(sheet, lxw_row_t(row), 1,
                               lines[row].second.left(longestText).toUtf8().constData(), m_wrapped);
    }
}

} // namespace

Result<QByteArray> toWorkbook(const Table &table, const QString &name,
                              const QList<QPair<QString, QString>> &source)
{
    if (table.rows.size() >= LXW_ROW_MAX)
        return tooLarge(
            TableWords::tr("The answer has %1 rows, more than a sheet can hold.").arg(table.rows.size()), {});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("answer.xlsx"));
    QString tooLong;
    lxw_error error = LXW_NO_ERROR;
    {
        Workbook book(path);
        if (!book.addTable(table, name, &tooLong))
            return tooLarge(TableWords::tr("A text is longer than a cell of a sheet can hold."), tooLong);
        book.addSource(TableWords::tr("Source"), source);
        error = book.close();
    }
    QFile file(path);
    if (error == LXW_NO_ERROR && file.open(QIODevice::ReadOnly))
        return file.readAll();
    return Problem{
        Fault::Input,
        TableWords::tr("The workbook could not be made: %1.").arg(QString::fromUtf8(lxw_strerror(error))),
        folder.path(),
        0,
        {},
        TableWords::tr("Make room in the folder for temporary files, or ask for csv.")};
}

} // namespace partnership
