// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/pageslices.h"

#include "views/briefing/papertypesetter.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace partnership {
namespace {

/// A line or a row: no page ends within it.
struct Piece
{
    double top = 0;
    double bottom = 0;
    bool keepsWithNext = false;
    QRectF heads{};       ///< that stand above it where it begins a page
    bool isBlank = false; ///< begins none
};

/// The pieces of a document, from its beginning to its end.
class Pieces
{
public:
    Pieces(const QTextDocument &document, double pageHeight);
    QList<PageSlice> slices() const;

private:
    void addParagraph(const QTextBlock &block);
    void addTable(const QTextTable &table);
    void addLongRow(const QTextTable &table, int row, const Piece &whole);
    QList<QRectF> linesOf(const QTextBlock &block) const;
    QList<QRectF> linesOf(const QTextTableCell &cell) const;
    double topOfRow(const QTextTable &table, int row) const;
    double bottomOfTable(const QTextTable &table) const;
    qsizetype endOfPage(qsizetype first, qsizetype end) const;

    const QTextDocument &m_document;
    const double m_pageHeight;
    QList<Piece> m_pieces;
};

Pieces::Pieces(const QTextDocument &document, double pageHeight)
    : m_document(document), m_pageHeight(pageHeight)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const auto *table = qobject_cast<QTextTable *>(QTextCursor(block).currentFrame());
        if (table) {
            addTable(*table);
            block = table->lastCursorPosition().block();
        } else {
            addParagraph(block);
        }
    }
}

QList<QRectF> Pieces::linesOf(const QTextBlock &block) const
{
    const QPointF place = m_document.documentLayout()->blockBoundingRect(block).topLeft();
    QList<QRectF> lines;
    for (int line = 0; line < block.layout()->lineCount(); ++line)
        lines.append(block.layout()->lineAt(line).rect().translated(place));
    return lines;
}

QList<QRectF> Pieces::linesOf(const QTextTableCell &cell) const
{
    QList<QRectF> lines;
    const QTextBlock last = cell.lastCursorPosition().block();
    for (QTextBlock block = cell.firstCursorPosition().block(); block.isValid(); block = block.next()) {
        lines += linesOf(block);
        if (block == last)
            break;
    }
    return lines;
}

/// Neither its first line nor its last stands alone.
void Pieces::addParagraph(const QTextBlock &block)
{
    const bool isHeading = block.blockFormat().boolProperty(keepsWithNext);
    const QList<QRectF> lines = linesOf(block);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const bool leavesOne = line + 1 < lines.size() && (line == 0 || line + 2 == lines.size());
        m_pieces.append(
            {lines[line].top(), lines[line].bottom(), isHeading || leavesOne, {}, block.text().isEmpty()});
    }
}

double Pieces::topOfRow(const QTextTable &table, int row) const
{
    double top = linesOf(table.cellAt(row, 0)).first().top();
    for (int column = 1; column < table.columns(); ++column)
        top = std::min(top, linesOf(table.cellAt(row, column)).first().top());
    return top - table.format().cellPadding();
}

double Pieces::bottomOfTable(const QTextTable &table) const
{
    double bottom = 0;
    for (int column = 0; column < table.columns(); ++column)
        bottom = std::max(bottom, linesOf(table.cellAt(table.rows() - 1, column)).last().bottom());
    constexpr double lowerBorder = 1;
    return bottom + table.format().cellPadding() + lowerBorder;
}

void Pieces::addTable(const QTextTable &table)
{
    QList<double> edges;
    for (int row = 0; row < table.rows(); ++row)
        edges.append(topOfRow(table, row));
    edges.append(bottomOfTable(table));
    const QRectF heads(0, edges[0], m_document.pageSize().width(), edges[1] - edges[0]);
    m_pieces.append({edges[0], edges[1], true});
    for (int row = 1; row < table.rows(); ++row) {
        const Piece whole{edges[row], edges[row + 1], false, heads};
        if (whole.bottom - whole.top > m_pageHeight - heads.height())
            addLongRow(table, row, whole);
        else
            m_pieces.append(whole);
    }
}

/// One that no page has room for is cut between the lines of its longest cell.
void Pieces::addLongRow(const QTextTable &table, int row, const Piece &whole)
{
    QList<QRectF> lines;
    for (int column = 0; column < table.columns(); ++column) {
        const QList<QRectF> here = linesOf(table.cellAt(row, column));
        if (here.size() > lines.size())
            lines = here;
    }
    double top = whole.top;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const double bottom = line + 1 < lines.size() ? lines[line + 1].top() : whole.bottom;
        m_pieces.append({top, bottom, false, whole.heads});
        top = bottom;
    }
}

/// The first piece of the next page: what announces the next piece goes along with it, if that leaves
/// anything.
qsizetype Pieces::endOfPage(qsizetype first, qsizetype end) const
{
    qsizetype whole = end;
    while (whole > first && m_pieces[whole - 1].keepsWithNext)
        --whole;
    return whole > first ? whole : end;
}

QList<PageSlice> Pieces::slices() const
{
    QList<PageSlice> slices;
    for (qsizetype first = 0; first < m_pieces.size();) {
        const Piece &begin = m_pieces[first];
        if (begin.isBlank && !slices.isEmpty()) {
            ++first;
            continue;
        }
        const double room = m_pageHeight - begin.heads.height();
        qsizetype end = first + 1;
        while (end < m_pieces.size() && m_pieces[end].bottom - begin.top <= room)
            ++end;
        if (end < m_pieces.size())
            end = endOfPage(first, end);
        slices.append({begin.top, m_pieces[end - 1].bottom, begin.heads});
        first = end;
    }
    return slices;
}

} // namespace

QList<PageSlice> pageSlices(const QTextDocument &document, double height)
{
    return Pieces(document, height).slices();
}

} // namespace partnership
