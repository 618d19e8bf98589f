// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/odtstyles.h"
#include "views/briefing/paperforms.h"
#include "views/briefing/paperparts.h"
#include "views/briefing/paperwriter.h"
#include "views/briefing/parcel.h"

/// OpenDocument text (ISO/IEC 26300, version 1.2).
namespace partnership {
namespace {

/// Between the margins of an A4 page.
constexpr int textWidthMm = 160;

class OdtText : PaperWriter
{
public:
    Result<OdtParts> made(const Paper &paper);

private:
    QByteArray content(const Paper &paper);
    void writeColumnStyles(const Paper &paper);
    void writeContents(const Paper &paper);
    void write(const PaperHeading &heading) override;
    void write(const PaperText &text) override;
    void write(const PaperQuotation &quotation) override;
    void write(const PaperTable &table) override;
    void write(const PaperPicture &picture) override;
    void writeHeads(const PaperTable &table);
    void writeCell(const PaperCell &cell, const PaperColumn &column, const char *cellStyle);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
    QList<ParcelPart> m_pictures;
    int m_tables = 0;
};

QString columnStyle(int table, qsizetype column)
{
    return QStringLiteral("Table%1.%2").arg(table).arg(column + 1);
}

/// Widths are styles of the document: they come before its text.
void OdtText::writeColumnStyles(const Paper &paper)
{
    int tables = 0;
    for (const PaperBlock &block : paper.blocks) {
        const auto *table = std::get_if<PaperTable>(&block);
        if (!table)
            continue;
        ++tables;
        const QList<int> widths = columnWidths(*table, textWidthMm);
        for (qsizetype column = 0; column < widths.size(); ++column) {
            const XmlElement style(
                m_xml, "style:style",
                {{"style:name", columnStyle(tables, column)}, {"style:family", latin("table-column")}});
            emptyElement(m_xml, "style:table-column-properties",
                         {{"style:column-width", QStringLiteral("%1mm").arg(widths[column])}});
        }
    }
}

void OdtText::write(const PaperHeading &heading)
{
    const QString level = QString::number(heading.level);
    const XmlElement element(m_xml, "text:h",
                             {{"text:style-name", latin("Heading") + level}, {"text:outline-level", level}});
    emptyElement(m_xml, "text:bookmark-start", {{"text:name", heading.anchor}});
    m_xml.writeCharacters(paperWords(heading.text));
    emptyElement(m_xml, "text:bookmark-end", {{"text:name", heading.anchor}});
}

void OdtText::write(const PaperText &text)
{
    const char *style = text.voice == PaperText::Voice::Quiet ? "Quiet" : "BodyText";
    wordsElement(m_xml, "text:p", text.text, {{"text:style-name", latin(style)}});
}

void OdtText::write(const PaperQuotation &quotation)
{
    wordsElement(m_xml, "text:p", quotationWords(quotation), {{"text:style-name", latin("Quote")}});
}

void OdtText::writeContents(const Paper &paper)
{
    const XmlElement contents(m_xml, "text:table-of-content",
                              {{"text:name", latin("Contents")}, {"text:protected", latin("true")}});
    {
        const XmlElement source(m_xml, "text:table-of-content-source", {{"text:outline-level", latin("1")}});
        const XmlElement entry(m_xml, "text:table-of-content-entry-template",
                               {{"text:outline-level", latin("1")}, {"text:style-name", latin("TOC1")}});
        emptyElement(m_xml, "text:index-entry-link-start");
        emptyElement(m_xml, "text:index-entry-text");
        emptyElement(m_xml, "text:index-entry-link-end");
    }
    const XmlElement body(m_xml, "text:index-body");
    for (const PaperHeading &chapter : chaptersOf(paper)) {
        const XmlElement line(m_xml, "text:p", {{"text:style-name", latin("TOC1")}});
        wordsElement(m_xml, "text:a", chapter.text,
                     {{"xlink:type", latin("simple")}, {"xlink:href", QLatin1Char('#') + chapter.anchor}});
    }
}

void OdtText::write(const PaperTable &table)
{
    const QString name = QStringLiteral("Table%1").arg(++m_tables);
    if (!table.caption.isEmpty())
        wordsElement(m_xml, "text:p", table.caption, {{"text:style-name", latin("Caption")}});
    {
        const XmlElement element(m_xml, "table:table",
                                 {{"table:name", name}, {"table:style-name", latin("PaperTable")}});
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            emptyElement(m_xml, "table:table-column", {{"table:style-name", columnStyle(m_tables, column)}});
        writeHeads(table);
        for (const QList<PaperCell> &cells : table.rows) {
            const XmlElement row(m_xml, "table:table-row", {{"table:style-name", latin("PaperRow")}});
            for (qsizetype column = 0; column < cells.size(); ++column)
                writeCell(cells[column], table.columns[column], "PaperCell");
        }
    }
    wordsElement(m_xml, "text:p", {}, {{"text:style-name", latin("Gap")}});
}

void OdtText::writeHeads(const PaperTable &table)
{
    const XmlElement heads(m_xml, "table:table-header-rows");
    const XmlElement row(m_xml, "table:table-row", {{"table:style-name", latin("PaperRow")}});
    for (const PaperColumn &column : table.columns)
        writeCell({column.title}, {{}, 1, column.holds}, "PaperHead");
}

void OdtText::writeCell(const PaperCell &cell, const PaperColumn &column, const char *cellStyle)
{
    const bool isHead = latin(cellStyle) == QLatin1String("PaperHead");
    const XmlElement element(
        m_xml, "table:table-cell",
        {{"table:style-name", latin(cellStyle)}, {"office:value-type", latin("string")}});
    const char *style = column.holds == PaperColumn::Holds::Counts       ? isHead ? "HeadCount" : "CellCount"
                        : isHead                                         ? "Head"
                        : column.holds == PaperColumn::Holds::Quotations ? "CellQuote"
                                                                         : "Cell";
    const XmlElement paragraph(m_xml, "text:p", {{"text:style-name", latin(style)}});
    if (cell.link.isEmpty())
        m_xml.writeCharacters(paperWords(cell.text));
    else
        wordsElement(m_xml, "text:a", cell.text,
                     {{"xlink:type", latin("simple")}, {"xlink:href", QStringLiteral("../") + cell.link}});
}

void OdtText::write(const PaperPicture &picture)
{
    const QString file = QStringLiteral("Pictures/chart%1.png").arg(m_pictures.size() + 1);
    m_pictures.append({file, drawn(picture, PictureFormat::Png), true});
    const QSizeF sheet = sheetOf(picture);
    const double height = textWidthMm * sheet.height() / sheet.width();
    const XmlElement paragraph(m_xml, "text:p", {{"text:style-name", latin("BodyText")}});
    const XmlElement frame(m_xml, "draw:frame",
                           {{"draw:name", QStringLiteral("Chart %1").arg(m_pictures.size())},
                            {"text:anchor-type", latin("as-char")},
                            {"svg:width", QStringLiteral("%1mm").arg(textWidthMm)},
                            {"svg:height", QStringLiteral("%1mm").arg(height, 0, 'f', 1)}});
    emptyElement(m_xml, "draw:image",
                 {{"xlink:href", file},
                  {"xlink:type", latin("simple")},
                  {"xlink:show", latin("embed")},
                  {"xlink:actuate", latin("onLoad")}});
    wordsElement(m_xml, "svg:title", picture.chart.title);
    wordsElement(m_xml, "svg:desc", picture.alternative);
}

QByteArray OdtText::content(const Paper &paper)
{
    m_xml.writeStartDocument();
    {
        const XmlElement root(m_xml, "office:document-content");
        writeOdtNamespaces(m_xml);
        {
            const XmlElement styles(m_xml, "office:automatic-styles");
            writeOdtTableStyles(m_xml);
            writeColumnStyles(paper);
        }
        const XmlElement body(m_xml, "office:body");
        const XmlElement text(m_xml, "office:text");
        wordsElement(m_xml, "text:p", paper.title, {{"text:style-name", latin("Title")}});
        wordsElement(m_xml, "text:p", paper.subtitle, {{"text:style-name", latin("Subtitle")}});
        if (paper.hasContents)
            writeContents(paper);
        writeBlocks(paper);
    }
    m_xml.writeEndDocument();
    return m_bytes;
}

QByteArray odtAbout(const Paper &paper)
{
    return xmlPart([&paper](QXmlStreamWriter &xml) {
        const XmlElement root(xml, "office:document-meta");
        writeOdtNamespaces(xml);
        const XmlElement meta(xml, "office:meta");
        wordsElement(xml, "dc:title", paper.title);
        wordsElement(xml, "dc:subject", paper.subtitle);
        wordsElement(xml, "dc:language", paper.language);
        wordsElement(xml, "meta:user-defined", paper.address, {{"meta:name", latin("Address")}});
    });
}

QByteArray manifest(const QList<ParcelPart> &parts)
{
    return xmlPart([&parts](QXmlStreamWriter &xml) {
        const XmlElement root(
            xml, "manifest:manifest",
            {{"xmlns:manifest", latin("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")},
             {"manifest:version", latin("1.2")}});
        const auto entry = [&xml](const QString &path, const char *type) {
            emptyElement(xml, "manifest:file-entry",
                         {{"manifest:full-path", path}, {"manifest:media-type", latin(type)}});
        };
        entry(QStringLiteral("/"), "application/vnd.oasis.opendocument.text");
        for (const ParcelPart &part : parts)
            entry(part.name, part.name.endsWith(QLatin1String(".png")) ? "image/png" : "text/xml");
    });
}

Result<OdtParts> OdtText::made(const Paper &paper)
{
    const QByteArray text = content(paper);
    if (problem())
        return *problem();
    return OdtParts{text, m_pictures};
}

} // namespace

Result<OdtParts> odtParts(const Paper &paper)
{
    return OdtText().made(paper);
}

Result<QByteArray> paperAsOdt(const Paper &paper)
{
    const Result<OdtParts> made = odtParts(paper);
    if (!made)
        return made.problem();
    const QList<ParcelPart> parts = QList<ParcelPart>{{QStringLiteral("content.xml"), made->text},
                                                      {QStringLiteral("styles.xml"), odtStyles(paper)},
                                                      {QStringLiteral("meta.xml"), odtAbout(paper)}} +
                                    made->pictures;
    // Readers find the type in the first bytes of the file.
    const QList<ParcelPart> heads{
        {QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text", true}};
    return parcelOf(heads + parts +
                    QList<ParcelPart>{{QStringLiteral("META-INF/manifest.xml"), manifest(parts)}});
}

} // namespace partnership
