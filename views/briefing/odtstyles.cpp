// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/odtstyles.h"

#include "views/briefing/paperparts.h"
#include "views/briefing/paperstyles.h"

namespace partnership {
namespace {

QString inPoints(double points)
{
    return QString::number(points) + QStringLiteral("pt");
}

void writeFaceOf(QXmlStreamWriter &xml, const PaperStyle &style, bool bold)
{
    emptyElement(xml, "style:text-properties",
                 {{"fo:font-family", QStringLiteral("'%1'").arg(familyOf(style.face))},
                  {"fo:font-size", inPoints(style.points)},
                  {"fo:font-weight", bold ? latin("bold") : latin("normal")},
                  {"fo:color", colourOf(style).name()}});
}

/// The paragraph style of that name, made from one of the list.
void writeStyleAs(QXmlStreamWriter &xml, const QString &name, const PaperStyle &style, bool bold, bool right)
{
    const XmlElement element(xml, "style:style",
                             {{"style:name", name}, {"style:family", latin("paragraph")}});
    {
        const XmlElement properties(
            xml, "style:paragraph-properties",
            {{"fo:margin-top", inPoints(style.before)},
             {"fo:margin-bottom", inPoints(style.after)},
             {"fo:margin-left", inPoints(style.indent)},
             {"fo:text-align", right ? latin("end") : latin("start")},
             {"fo:keep-with-next", style.keepsWithNext ? latin("always") : latin("auto")}});
        if (name == QLatin1String("Footer")) {
            const XmlElement stops(xml, "style:tab-stops");
            emptyElement(xml, "style:tab-stop",
                         {{"style:position", latin("160mm")}, {"style:type", latin("right")}});
        }
    }
    writeFaceOf(xml, style, bold);
}

void writeParagraphStyles(QXmlStreamWriter &xml)
{
    for (const PaperStyle &style : paperStyles())
        writeStyleAs(xml, latin(style.id), style, style.bold, false);
    const PaperStyle &cell = paperStyle("Cell");
    writeStyleAs(xml, latin("CellCount"), cell, false, true);
    writeStyleAs(xml, latin("Head"), cell, true, false);
    writeStyleAs(xml, latin("HeadCount"), cell, true, true);
}

/// Lines between the rows, a ground behind the heads, no frame.
void writeCellStyle(QXmlStreamWriter &xml, const char *name, const QColor &ground)
{
    const Theme &theme = Theme::of(Theme::Kind::Print);
    const XmlElement element(xml, "style:style",
                             {{"style:name", latin(name)}, {"style:family", latin("table-cell")}});
    emptyElement(xml, "style:table-cell-properties",
                 {{"fo:background-color", ground.name()},
                  {"fo:padding", latin("3pt")},
                  {"fo:border-left", latin("none")},
                  {"fo:border-right", latin("none")},
                  {"fo:border-top", latin("none")},
                  {"fo:border-bottom", QStringLiteral("0.5pt solid %1").arg(theme.line().name())}});
}

void writePageLayout(QXmlStreamWriter &xml)
{
    const XmlElement layout(xml, "style:page-layout", {{"style:name", latin("A4")}});
    emptyElement(xml, "style:page-layout-properties",
                 {{"fo:page-width", latin("210mm")},
                  {"fo:page-height", latin("297mm")},
                  {"fo:margin", latin("25mm")}});
    const XmlElement foot(xml, "style:footer-style");
    emptyElement(xml, "style:header-footer-properties", {{"fo:margin-top", latin("5mm")}});
}

/// The title at the left, the number of the page at the right.
void writePageFoot(QXmlStreamWriter &xml, const Paper &paper)
{
    const XmlElement page(xml, "style:master-page",
                          {{"style:name", latin("Standard")}, {"style:page-layout-name", latin("A4")}});
    const XmlElement foot(xml, "style:footer");
    const XmlElement line(xml, "text:p", {{"text:style-name", latin("Footer")}});
    xml.writeCharacters(paperWords(paper.title));
    emptyElement(xml, "text:tab");
    wordsElement(xml, "text:page-number", QStringLiteral("1"), {{"text:select-page", latin("current")}});
}

} // namespace

void writeOdtNamespaces(QXmlStreamWriter &xml)
{
    static constexpr std::pair<const char *, const char *> spaces[] = {
        {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
        {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
        {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
        {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
        {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
        {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
        {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
        {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
        {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
        {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
        {"office:version", "1.2"},
    };
    for (const auto &[key, value] : spaces)
        xml.writeAttribute(QLatin1String(key), QLatin1String(value));
}

void writeOdtTableStyles(QXmlStreamWriter &xml)
{
    const Theme &theme = Theme::of(Theme::Kind::Print);
    {
        const XmlElement table(xml, "style:style",
                               {{"style:name", latin("PaperTable")}, {"style:family", latin("table")}});
        emptyElement(xml, "style:table-properties",
                     {{"style:width", latin("160mm")}, {"table:align", latin("left")}});
    }
    {
        const XmlElement row(xml, "style:style",
                             {{"style:name", latin("PaperRow")}, {"style:family", latin("table-row")}});
        emptyElement(xml, "style:table-row-properties", {{"fo:keep-together", latin("always")}});
    }
    writeCellStyle(xml, "PaperCell", theme.base());
    writeCellStyle(xml, "PaperHead", theme.alternate());
}

QByteArray odtStyles(const Paper &paper)
{
    return xmlPart([&paper](QXmlStreamWriter &xml) {
        const XmlElement root(xml, "office:document-styles");
        writeOdtNamespaces(xml);
        {
            const XmlElement styles(xml, "office:styles");
            writeParagraphStyles(xml);
        }
        {
            const XmlElement layouts(xml, "office:automatic-styles");
            writePageLayout(xml);
        }
        const XmlElement masters(xml, "office:master-styles");
        writePageFoot(xml, paper);
    });
}

} // namespace partnership
