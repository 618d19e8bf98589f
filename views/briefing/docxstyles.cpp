// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/docxstyles.h"

#include "views/briefing/paperparts.h"
#include "views/briefing/paperstyles.h"

namespace partnership {
namespace {

QString twips(double points)
{
    return QString::number(qRound(points * 20));
}

/// The colour as Word writes it.
QString hex(const QColor &colour)
{
    return colour.name().mid(1).toUpper();
}

void writeParagraph(QXmlStreamWriter &xml, const PaperStyle &style)
{
    const XmlElement properties(xml, "w:pPr");
    if (style.keepsWithNext)
        emptyElement(xml, "w:keepNext");
    if (latin(style.id) == QLatin1String("Footer")) {
        const XmlElement tabs(xml, "w:tabs");
        emptyElement(xml, "w:tab", {{"w:val", latin("right")}, {"w:pos", latin("9072")}});
    }
    emptyElement(xml, "w:spacing", {{"w:before", twips(style.before)}, {"w:after", twips(style.after)}});
    emptyElement(xml, "w:ind", {{"w:left", twips(style.indent)}});
    if (style.outline > 0)
        emptyElement(xml, "w:outlineLvl", {{"w:val", QString::number(style.outline - 1)}});
}

void writeFace(QXmlStreamWriter &xml, const PaperStyle &style)
{
    const QString family = familyOf(style.face);
    const QString halfPoints = QString::number(qRound(style.points * 2));
    const XmlElement properties(xml, "w:rPr");
    emptyElement(xml, "w:rFonts", {{"w:ascii", family}, {"w:hAnsi", family}, {"w:cs", family}});
    if (style.bold)
        emptyElement(xml, "w:b");
    emptyElement(xml, "w:color", {{"w:val", hex(colourOf(style))}});
    emptyElement(xml, "w:sz", {{"w:val", halfPoints}});
    emptyElement(xml, "w:szCs", {{"w:val", halfPoints}});
}

void writeStyle(QXmlStreamWriter &xml, const PaperStyle &style)
{
    const XmlElement element(xml, "w:style",
                             {{"w:type", latin("paragraph")}, {"w:styleId", latin(style.id)}});
    emptyElement(xml, "w:name", {{"w:val", latin(style.name)}});
    emptyElement(xml, "w:qFormat");
    writeParagraph(xml, style);
    writeFace(xml, style);
}

/// Lines between the rows, a ground behind the heads, no frame.
void writeTableStyle(QXmlStreamWriter &xml)
{
    const Theme &theme = Theme::of(Theme::Kind::Print);
    const XmlElement element(xml, "w:style",
                             {{"w:type", latin("table")}, {"w:styleId", latin("PaperTable")}});
    emptyElement(xml, "w:name", {{"w:val", latin("Paper Table")}});
    {
        const XmlElement properties(xml, "w:tblPr");
        const XmlElement borders(xml, "w:tblBorders");
        for (const char *side : {"w:top", "w:bottom", "w:insideH"})
            emptyElement(xml, side,
                         {{"w:val", latin("single")},
                          {"w:sz", latin("4")},
                          {"w:space", latin("0")},
                          {"w:color", hex(theme.line())}});
    }
    const XmlElement first(xml, "w:tblStylePr", {{"w:type", latin("firstRow")}});
    {
        const XmlElement face(xml, "w:rPr");
        emptyElement(xml, "w:b");
    }
    const XmlElement cell(xml, "w:tcPr");
    emptyElement(xml, "w:shd",
                 {{"w:val", latin("clear")}, {"w:color", latin("auto")}, {"w:fill", hex(theme.alternate())}});
}

} // namespace

QByteArray docxStyles()
{
    return xmlPart([](QXmlStreamWriter &xml) {
        const XmlElement root(
            xml, "w:styles",
            {{"xmlns:w", latin("http://schemas.openxmlformats.org/wordprocessingml/2006/main")}});
        for (const PaperStyle &style : paperStyles())
            writeStyle(xml, style);
        writeTableStyle(xml);
    });
}

} // namespace partnership
