// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/wholerows.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <limits>

namespace partnership {
namespace {

/// A row that ends so near to the end of its page is taken for one that is cut.
constexpr double leastRoom = 1;
/// Of a blank row's own line, and of the space that is no longer worth one.
constexpr double blankLine = 3;

/// Where the words of the rows of a table stand, and how high they are.
class Rows
{
public:
    explicit Rows(const QTextTable &table) : m_table(table)
    {
        for (int row = 0; row < table.rows(); ++row)
            measure(row);
    }

    struct Blank
    {
        int before = 0; ///< the row that it pushes to the next page
        double height = 0;
    };
    QList<Blank> blanks(double pageHeight) const;

private:
    void measure(int row);
    double between(double pageHeight) const;
    int pageOf(double y, double pageHeight) const { return int((y + leastRoom) / pageHeight); }

    const QTextTable &m_table;
    QList<double> m_tops;
    QList<double> m_heights; ///< of their lines, wherever pages end
};

void Rows::measure(int row)
{
    const auto *layout = m_table.document()->documentLayout();
    double top = std::numeric_limits<double>::max();
    double height = 0;
    for (int column = 0; column < m_table.columns(); ++column) {
        const QTextBlock block = m_table.cellAt(row, column).firstCursorPosition().block();
        const QTextLayout &words = *block.layout();
        const double above = words.lineCount() > 0 ? words.lineAt(0).y() : 0;
        top = std::min(top, layout->blockBoundingRect(block).top() + above);
        double lines = 0;
        for (int line = 0; line < words.lineCount(); ++line)
            lines += words.lineAt(line).height();
        height = std::max(height, lines);
    }
    m_tops.append(top);
    m_heights.append(height);
}

/// From the end of the words of a row to the next: what two rows on one page have between them.
double Rows::between(double pageHeight) const
{
    double least = pageHeight;
    for (qsizetype row = 0; row + 1 < m_tops.size(); ++row) {
        if (pageOf(m_tops[row], pageHeight) == pageOf(m_tops[row + 1], pageHeight))
            least = std::min(least, m_tops[row + 1] - m_tops[row] - m_heights[row]);
    }
    return least;
}

QList<Rows::Blank> Rows::blanks(double pageHeight) const
{
    QList<Blank> blanks;
    if (m_tops.size() < 2)
        return blanks;
    const double between = this->between(pageHeight);
    const double padding = between / 2;
    const double heads = m_heights[0] + between;
    double y = m_tops[1];
    for (int row = 1; row < m_tops.size(); ++row) {
        const double end = (pageOf(y, pageHeight) + 1) * pageHeight;
        const bool fitsOnAPage = heads + m_heights[row] + between < pageHeight;
        if (y + m_heights[row] + padding > end - leastRoom && fitsOnAPage) {
            blanks.append({row, end - (y - padding)});
            y = end + heads + padding;
        }
        y += m_heights[row] + between;
    }
    return blanks;
}

void insertBlank(QTextTable &table, const Rows::Blank &blank)
{
    if (blank.height <= 2 * blankLine)
        return;
    table.insertRows(blank.before, 1);
    QTextTableCellFormat cellFormat;
    cellFormat.setTopPadding(blank.height - 2 * blankLine);
    cellFormat.setBottomPadding(0);
    cellFormat.setFontPointSize(1);
    for (int column = 0; column < table.columns(); ++column)
        table.cellAt(blank.before, column).setFormat(cellFormat);
}

} // namespace

void keepRowsWhole(QTextTable &table, double pageHeight)
{
    const QList<Rows::Blank> blanks = Rows(table).blanks(pageHeight);
    if (blanks.isEmpty())
        return;
    QTextCursor edit(table.document());
    edit.beginEditBlock();
    for (auto blank = blanks.crbegin(); blank != blanks.crend(); ++blank)
        insertBlank(table, *blank);
    edit.endEditBlock();
}

} // namespace partnership
