// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/paper.h"
#include "views/briefing/paperstyles.h"
#include "views/briefing/paperwriter.h"

#include <QTextCursor>
#include <QTextDocument>

class QPainter;
class QTextTable;

namespace partnership {

/// The property of a paragraph's format that says whether it stands on the page of the next one.
constexpr int keepsWithNext = QTextFormat::UserProperty + 2;

/// Writes a paper into a text document: paragraphs in their styles, tables, and pictures that are drawn, not
/// painted into pixels.
class PaperTypesetter : PaperWriter
{
public:
    /// width: of the text, in 1/96 inch; scale: of the type
    PaperTypesetter(QTextDocument &document, double width, double scale);

    void typeset(const Paper &paper);
    /// Where the chapters begin in the document, in their order.
    const QList<int> &chapters() const { return m_chapters; }
    /// Puts the numbers of pages (given from 0) into the lines of the contents list.
    void numberContents(const QList<int> &pages);

private:
    void writeContents(const Paper &paper);
    void write(const PaperHeading &heading) override;
    void write(const PaperText &text) override;
    void write(const PaperQuotation &quotation) override;
    void write(const PaperTable &table) override;
    void write(const PaperPicture &picture) override;
    void writeHeads(QTextTable &table, const PaperTable &said);
    void writeCell(QTextTable &table, int row, int column, const PaperCell &words, const PaperStyle &style,
                   const PaperColumn &said);

    void paragraph(const PaperStyle &style, const QString &words, const QString &link = {});
    QTextBlockFormat blockFormat(const PaperStyle &style) const;
    QTextCharFormat charFormat(const PaperStyle &style) const;

    QTextDocument &m_document;
    QTextCursor m_cursor;
    const double m_width;
    const double m_scale;
    bool m_isFirst = true; ///< the document comes with a paragraph
    QList<int> m_chapters;
    QList<int> m_contentsLines; ///< positions of the lines of the contents list
};

/// The foot of a page from 0: the title at the left, the number at the right.
void drawPageFoot(QPainter &painter, const QRectF &place, const Paper &paper, int page, int pages);

} // namespace partnership
