// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/docxpackage.h"
#include "views/briefing/paperforms.h"
#include "views/briefing/paperparts.h"
#include "views/briefing/paperwriter.h"

/// WordprocessingML (ECMA-376, part 1): headings by their styles, so that outline and contents work; tables
/// with heads that come again on every page; pictures with their words.
namespace partnership {
namespace {

constexpr auto wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr auto relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr auto drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
constexpr auto graphicNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr auto pictureNamespace = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// A4 with margins of 25 mm, in twentieths of a point and in English metric units.
constexpr int pageWidth = 11906;
constexpr int pageHeight = 16838;
constexpr int sideMargin = 1417;
constexpr int textWidth = pageWidth - 2 * sideMargin;
constexpr int emuPerTwip = 635;

class DocxText : PaperWriter
{
public:
    Result<DocxParts> made(const Paper &paper);

private:
    QByteArray document(const Paper &paper);
    void writeContents(const Paper &paper);
    void write(const PaperHeading &heading) override;
    void write(const PaperText &text) override;
    void write(const PaperQuotation &quotation) override;
    void write(const PaperTable &table) override;
    void write(const PaperPicture &picture) override;
    void writeHeads(const PaperTable &table, const QList<int> &widths);
    void writeCell(const PaperCell &cell, const PaperColumn &column, int width);
    void writeDrawing(const PaperPicture &picture, const QString &relation);
    void writeGraphic(const QString &relation, qint64 width, qint64 height);
    void writePage();

    void style(const char *name, bool right = false);
    void run(const QString &words);
    void field(const char *kind);
    void paragraph(const char *style, const QString &words);
    QString relationTo(const DocxRelation &relation);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
    QList<DocxRelation> m_relations;
    QList<ParcelPart> m_pictures;
    int m_bookmarks = 0;
};

QString DocxText::relationTo(const DocxRelation &relation)
{
    m_relations.append(relation);
    return QStringLiteral("r%1").arg(m_relations.size());
}

void DocxText::style(const char *name, bool right)
{
    const XmlElement properties(m_xml, "w:pPr");
    emptyElement(m_xml, "w:pStyle", {{"w:val", latin(name)}});
    if (right)
        emptyElement(m_xml, "w:jc", {{"w:val", QStringLiteral("right")}});
}

void DocxText::run(const QString &words)
{
    const XmlElement element(m_xml, "w:r");
    wordsElement(m_xml, "w:t", words, {{"xml:space", QStringLiteral("preserve")}});
}

void DocxText::field(const char *kind)
{
    const XmlElement element(m_xml, "w:r");
    emptyElement(m_xml, "w:fldChar", {{"w:fldCharType", latin(kind)}});
}

void DocxText::paragraph(const char *styleName, const QString &words)
{
    const XmlElement element(m_xml, "w:p");
    style(styleName);
    run(words);
}

void DocxText::write(const PaperHeading &heading)
{
    const QString id = QString::number(++m_bookmarks);
    const XmlElement element(m_xml, "w:p");
    style(heading.level == 1 ? "Heading1" : "Heading2");
    emptyElement(m_xml, "w:bookmarkStart", {{"w:id", id}, {"w:name", heading.anchor}});
    run(heading.text);
    emptyElement(m_xml, "w:bookmarkEnd", {{"w:id", id}});
}

void DocxText::write(const PaperText &text)
{
    paragraph(text.voice == PaperText::Voice::Quiet ? "Quiet" : "BodyText", text.text);
}

void DocxText::write(const PaperQuotation &quotation)
{
    paragraph("Quote", quotationWords(quotation));
}

/// A field that Word can bring up to date, and what it shows until then: links to the chapters.
void DocxText::writeContents(const Paper &paper)
{
    const QList<PaperHeading> chapters = chaptersOf(paper);
    for (qsizetype i = 0; i < chapters.size(); ++i) {
        const XmlElement element(m_xml, "w:p");
        style("TOC1");
        if (i == 0) {
            field("begin");
            {
                const XmlElement instruction(m_xml, "w:r");
                wordsElement(m_xml, "w:instrText", QStringLiteral(" TOC \\o \"1-1\" \\n \\h \\z "),
                             {{"xml:space", QStringLiteral("preserve")}});
            }
            field("separate");
        }
        {
            const XmlElement link(m_xml, "w:hyperlink", {{"w:anchor", chapters[i].anchor}});
            run(chapters[i].text);
        }
        if (i + 1 == chapters.size())
            field("end");
    }
}

void DocxText::write(const PaperTable &table)
{
    const QList<int> widths = columnWidths(table, textWidth);
    if (!table.caption.isEmpty())
        paragraph("Caption", table.caption);
    {
        const XmlElement element(m_xml, "w:tbl");
        {
            const XmlElement properties(m_xml, "w:tblPr");
            emptyElement(m_xml, "w:tblStyle", {{"w:val", QStringLiteral("PaperTable")}});
            emptyElement(m_xml, "w:tblW",
                         {{"w:w", QString::number(textWidth)}, {"w:type", QStringLiteral("dxa")}});
            emptyElement(m_xml, "w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
            emptyElement(m_xml, "w:tblLook",
                         {{"w:val", QStringLiteral("0020")}, {"w:firstRow", QStringLiteral("1")}});
            emptyElement(m_xml, "w:tblCaption", {{"w:val", paperWords(table.caption)}});
        }
        {
            const XmlElement grid(m_xml, "w:tblGrid");
            for (const int width : widths)
                emptyElement(m_xml, "w:gridCol", {{"w:w", QString::number(width)}});
        }
        writeHeads(table, widths);
        for (const QList<PaperCell> &cells : table.rows) {
            const XmlElement row(m_xml, "w:tr");
            {
                const XmlElement properties(m_xml, "w:trPr");
                emptyElement(m_xml, "w:cantSplit");
            }
            for (qsizetype column = 0; column < cells.size(); ++column)
                writeCell(cells[column], table.columns[column], widths[column]);
        }
    }
    // Two tables without a paragraph between them would be one.
    paragraph("Gap", {});
}

void DocxText::writeHeads(const PaperTable &table, const QList<int> &widths)
{
    const XmlElement row(m_xml, "w:tr");
    {
        const XmlElement properties(m_xml, "w:trPr");
        emptyElement(m_xml, "w:cantSplit");
        emptyElement(m_xml, "w:tblHeader");
    }
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        writeCell({table.columns[column].title},
                  {{},
                   1,
                   table.columns[column].holds == PaperColumn::Holds::Counts ? PaperColumn::Holds::Counts
                                                                             : PaperColumn::Holds::Words},
                  widths[column]);
}

void DocxText::writeCell(const PaperCell &cell, const PaperColumn &column, int width)
{
    const XmlElement element(m_xml, "w:tc");
    {
        const XmlElement properties(m_xml, "w:tcPr");
        emptyElement(m_xml, "w:tcW", {{"w:w", QString::number(width)}, {"w:type", QStringLiteral("dxa")}});
    }
    const XmlElement paragraph(m_xml, "w:p");
    style(column.holds == PaperColumn::Holds::Quotations ? "CellQuote" : "Cell",
          column.holds == PaperColumn::Holds::Counts);
    if (cell.link.isEmpty()) {
        run(cell.text);
        return;
    }
    const QString relation = relationTo({"hyperlink", cell.link, true});
    const XmlElement link(m_xml, "w:hyperlink", {{"r:id", relation}});
    run(cell.text);
}

void DocxText::write(const PaperPicture &picture)
{
    const QString file = QStringLiteral("media/chart%1.png").arg(m_pictures.size() + 1);
    m_pictures.append({QStringLiteral("word/") + file, drawn(picture, PictureFormat::Png), true});
    const QString relation = relationTo({"image", file});
    const XmlElement paragraph(m_xml, "w:p");
    style("BodyText");
    const XmlElement run(m_xml, "w:r");
    const XmlElement drawing(m_xml, "w:drawing");
    writeDrawing(picture, relation);
}

void DocxText::writeDrawing(const PaperPicture &picture, const QString &relation)
{
    const QSizeF sheet = sheetOf(picture);
    const qint64 width = qint64(textWidth) * emuPerTwip;
    const qint64 height = qRound64(double(width) * sheet.height() / sheet.width());
    const XmlElement inLine(m_xml, "wp:inline",
                            {{"distT", QStringLiteral("0")},
                             {"distB", QStringLiteral("0")},
                             {"distL", QStringLiteral("0")},
                             {"distR", QStringLiteral("0")}});
    emptyElement(m_xml, "wp:extent", {{"cx", QString::number(width)}, {"cy", QString::number(height)}});
    emptyElement(m_xml, "wp:docPr",
                 {{"id", QString::number(m_pictures.size())},
                  {"name", paperWords(picture.chart.title)},
                  {"descr", paperWords(picture.alternative)}});
    writeGraphic(relation, width, height);
}

void DocxText::writeGraphic(const QString &relation, qint64 width, qint64 height)
{
    const QString id = QString::number(m_pictures.size());
    const XmlElement graphic(m_xml, "a:graphic");
    const XmlElement data(m_xml, "a:graphicData", {{"uri", latin(pictureNamespace)}});
    const XmlElement picture(m_xml, "pic:pic");
    {
        const XmlElement about(m_xml, "pic:nvPicPr");
        emptyElement(m_xml, "pic:cNvPr",
                     {{"id", id}, {"name", m_pictures.last().name.section(QLatin1Char('/'), -1)}});
        emptyElement(m_xml, "pic:cNvPicPr");
    }
    {
        const XmlElement fill(m_xml, "pic:blipFill");
        emptyElement(m_xml, "a:blip", {{"r:embed", relation}});
        const XmlElement stretch(m_xml, "a:stretch");
        emptyElement(m_xml, "a:fillRect");
    }
    const XmlElement shape(m_xml, "pic:spPr");
    {
        const XmlElement place(m_xml, "a:xfrm");
        emptyElement(m_xml, "a:off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
        emptyElement(m_xml, "a:ext", {{"cx", QString::number(width)}, {"cy", QString::number(height)}});
    }
    const XmlElement geometry(m_xml, "a:prstGeom", {{"prst", QStringLiteral("rect")}});
    emptyElement(m_xml, "a:avLst");
}

void DocxText::writePage()
{
    const XmlElement section(m_xml, "w:sectPr");
    emptyElement(m_xml, "w:footerReference",
                 {{"w:type", QStringLiteral("default")}, {"r:id", QStringLiteral("footer")}});
    emptyElement(m_xml, "w:pgSz",
                 {{"w:w", QString::number(pageWidth)}, {"w:h", QString::number(pageHeight)}});
    const QString all = QString::number(sideMargin);
    emptyElement(m_xml, "w:pgMar",
                 {{"w:top", all},
                  {"w:right", all},
                  {"w:bottom", all},
                  {"w:left", all},
                  {"w:header", QStringLiteral("708")},
                  {"w:footer", QStringLiteral("708")},
                  {"w:gutter", QStringLiteral("0")}});
}

QByteArray DocxText::document(const Paper &paper)
{
    m_xml.writeStartDocument();
    {
        const XmlElement root(m_xml, "w:document",
                              {{"xmlns:w", latin(wordNamespace)},
                               {"xmlns:r", latin(relationNamespace)},
                               {"xmlns:wp", latin(drawingNamespace)},
                               {"xmlns:a", latin(graphicNamespace)},
                               {"xmlns:pic", latin(pictureNamespace)}});
        const XmlElement body(m_xml, "w:body");
        paragraph("Title", paper.title);
        paragraph("Subtitle", paper.subtitle);
        if (paper.hasContents)
            writeContents(paper);
        writeBlocks(paper);
        writePage();
    }
    m_xml.writeEndDocument();
    return m_bytes;
}

Result<DocxParts> DocxText::made(const Paper &paper)
{
    const QByteArray text = document(paper);
    if (problem())
        return *problem();
    return DocxParts{text, m_relations, m_pictures};
}

} // namespace

Result<DocxParts> docxParts(const Paper &paper)
{
    return DocxText().made(paper);
}

Result<QByteArray> paperAsDocx(const Paper &paper)
{
    const Result<DocxParts> parts = docxParts(paper);
    if (!parts)
        return parts.problem();
    return parcelOf(docxPackage(paper, parts->text, parts->relations) + parts->pictures);
}

} // namespace partnership
