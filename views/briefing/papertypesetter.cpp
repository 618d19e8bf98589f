// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/papertypesetter.h"

#include "views/briefing/paperparts.h"
#include "views/charts/picture.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextTable>
#include <QUrl>

namespace partnership {
namespace {

constexpr int pictureObject = QTextFormat::UserObject + 1;
constexpr int chartProperty = QTextFormat::UserProperty + 1;
constexpr double pixelsPerPoint = 96.0 / 72;

/// What a picture in the text is: kept in its format, where the layout finds it again.
struct SetChart
{
    ChartSpec chart;
    QSizeF drawn; ///< it is laid out for
    QSizeF shown;
};

/// Draws charts in the midst of the text.
class ChartInText : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &format) override
    {
        return format.property(chartProperty).value<std::shared_ptr<SetChart>>()->shown;
    }
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *, int,
                    const QTextFormat &format) override
    {
        const auto set = format.property(chartProperty).value<std::shared_ptr<SetChart>>();
        const std::unique_ptr<Picture> picture = Picture::of(set->chart.form);
        picture->lay(set->chart, set->drawn, Look::paper(set->drawn));
        painter->save();
        painter->translate(place.topLeft());
        painter->scale(set->shown.width() / set->drawn.width(), set->shown.height() / set->drawn.height());
        picture->draw(*painter);
        painter->restore();
    }
};

} // namespace
} // namespace partnership

Q_DECLARE_METATYPE(std::shared_ptr<partnership::SetChart>)

namespace partnership {

PaperTypesetter::PaperTypesetter(QTextDocument &document, double width, double scale)
    : m_document(document), m_cursor(&document), m_width(width), m_scale(scale)
{
    auto *charts = new ChartInText(&document);
    document.documentLayout()->registerHandler(pictureObject, charts);
}

void PaperTypesetter::typeset(const Paper &paper)
{
    // One edit: every edit by itself would lay the whole table out again that it is in.
    m_document.setUndoRedoEnabled(false);
    m_cursor.beginEditBlock();
    paragraph(paperStyle("Title"), paper.title);
    paragraph(paperStyle("Subtitle"), paper.subtitle);
    if (paper.hasContents)
        writeContents(paper);
    writeBlocks(paper);
    m_cursor.endEditBlock();
}

QTextBlockFormat PaperTypesetter::blockFormat(const PaperStyle &style) const
{
    const double unit = pixelsPerPoint * m_scale;
    QTextBlockFormat format;
    format.setTopMargin(style.before * unit);
    format.setBottomMargin(style.after * unit);
    format.setLeftMargin(style.indent * unit);
    format.setHeadingLevel(style.outline);
    format.setProperty(keepsWithNext, style.keepsWithNext);
    return format;
}

QTextCharFormat PaperTypesetter::charFormat(const PaperStyle &style) const
{
    QTextCharFormat format;
    format.setFontFamilies({familyOf(style.face)});
    format.setFontPointSize(style.points * m_scale);
    format.setFontWeight(style.bold ? QFont::Bold : QFont::Normal);
    format.setForeground(colourOf(style));
    return format;
}

void PaperTypesetter::paragraph(const PaperStyle &style, const QString &words, const QString &link)
{
    QTextCharFormat format = charFormat(style);
    if (!link.isEmpty())
        format.setAnchorHref(link);
    if (m_isFirst)
        m_cursor.setBlockFormat(blockFormat(style));
    else
        m_cursor.insertBlock(blockFormat(style));
    m_isFirst = false;
    m_cursor.setBlockCharFormat(charFormat(style));
    m_cursor.insertText(paperWords(words), format);
}

void PaperTypesetter::writeContents(const Paper &paper)
{
    for (const PaperHeading &chapter : chaptersOf(paper)) {
        paragraph(paperStyle("TOC1"), chapter.text, QLatin1Char('#') + chapter.anchor);
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setTabPositions({QTextOption::Tab(m_width - 1, QTextOption::RightTab)});
        m_cursor.setBlockFormat(format);
        m_contentsLines.append(m_cursor.position());
    }
}

void PaperTypesetter::numberContents(const QList<int> &pages)
{
    // From the end, so that what is put in moves nothing that is still to come.
    for (qsizetype line = m_contentsLines.size() - 1; line >= 0; --line) {
        QTextCursor cursor(&m_document);
        cursor.setPosition(m_contentsLines[line]);
        cursor.insertText(QStringLiteral("\t%1").arg(pages.value(line) + 1), cursor.charFormat());
    }
}

void PaperTypesetter::write(const PaperHeading &heading)
{
    paragraph(paperStyle(heading.level == 1 ? "Heading1" : "Heading2"), heading.text);
    if (heading.level == 1)
        m_chapters.append(m_cursor.block().position());
}

void PaperTypesetter::write(const PaperText &text)
{
    paragraph(paperStyle(text.voice == PaperText::Voice::Quiet ? "Quiet" : "BodyText"), text.text);
}

void PaperTypesetter::write(const PaperQuotation &quotation)
{
    paragraph(paperStyle("Quote"), quotationWords(quotation));
}

void PaperTypesetter::write(const PaperTable &table)
{
    if (!table.caption.isEmpty())
        paragraph(paperStyle("Caption"), table.caption);
    QTextTableFormat format;
    format.setCellSpacing(0);
    format.setCellPadding(3 * m_scale);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    format.setBorder(0);
    format.setHeaderRowCount(1);
    QList<QTextLength> widths;
    for (const int width : columnWidths(table, int(m_width)))
        widths.append(QTextLength(QTextLength::FixedLength, width));
    format.setColumnWidthConstraints(widths);
    QTextTable *set = m_cursor.insertTable(int(table.rows.size()) + 1, int(table.columns.size()), format);
    writeHeads(*set, table);
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < table.columns.size(); ++column) {
            const bool quoted = table.columns[column].holds == PaperColumn::Holds::Quotations;
            writeCell(*set, row + 1, column, table.rows[row][column],
                      paperStyle(quoted ? "CellQuote" : "Cell"), table.columns[column]);
        }
    }
    m_cursor.movePosition(QTextCursor::End);
}

void PaperTypesetter::writeHeads(QTextTable &table, const PaperTable &said)
{
    PaperStyle style = paperStyle("Cell");
    style.bold = true;
    for (int column = 0; column < said.columns.size(); ++column)
        writeCell(table, 0, column, {said.columns[column].title}, style, said.columns[column]);
}

void PaperTypesetter::writeCell(QTextTable &table, int row, int column, const PaperCell &words,
                                const PaperStyle &style, const PaperColumn &said)
{
    const Theme &theme = Theme::of(Theme::Kind::Print);
    QTextTableCell cell = table.cellAt(row, column);
    QTextTableCellFormat format;
    if (row == 0)
        format.setBackground(theme.alternate());
    format.setBottomBorder(0.75);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(theme.line());
    cell.setFormat(format);
    QTextCursor cursor = cell.firstCursorPosition();
    QTextBlockFormat block;
    if (said.holds == PaperColumn::Holds::Counts)
        block.setAlignment(Qt::AlignRight);
    cursor.setBlockFormat(block);
    QTextCharFormat letters = charFormat(style);
    if (!words.link.isEmpty()) {
        letters.setAnchorHref(QString::fromLatin1(QUrl(words.link).toEncoded()));
        letters.setForeground(theme.accent());
    }
    cursor.insertText(paperWords(words.text), letters);
}

void PaperTypesetter::write(const PaperPicture &picture)
{
    const QSizeF sheet = sheetOf(picture);
    auto set = std::make_shared<SetChart>(SetChart{picture.chart, sheet, sheet * (m_width / sheet.width())});
    QTextCharFormat format;
    format.setObjectType(pictureObject);
    format.setProperty(chartProperty, QVariant::fromValue(set));
    paragraph(paperStyle("BodyText"), {});
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

void drawPageFoot(QPainter &painter, const QRectF &place, const Paper &paper, int page, int pages)
{
    const PaperStyle &style = paperStyle("Footer");
    QFont font(familyOf(style.face));
    font.setPixelSize(qRound(style.points * pixelsPerPoint));
    painter.save();
    painter.setFont(font);
    painter.setPen(colourOf(style));
    const QString number =
        QCoreApplication::translate("partnership::PaperForms", "%1 of %2").arg(page + 1).arg(pages);
    painter.drawText(place, Qt::AlignRight | Qt::AlignBottom, number);
    const QFontMetricsF metrics(font);
    const double room = place.width() - metrics.horizontalAdvance(number) - 24;
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom,
                     metrics.elidedText(paperWords(paper.title), Qt::ElideMiddle, room));
    painter.restore();
}

} // namespace partnership

#include "papertypesetter.moc"
