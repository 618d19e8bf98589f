// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/docxpackage.h"

#include "views/briefing/docxstyles.h"
#include "views/briefing/paperparts.h"

namespace partnership {
namespace {

constexpr auto words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr auto relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr auto packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

QByteArray relationsPart(const QList<DocxRelation> &relations)
{
    return xmlPart([&relations](QXmlStreamWriter &xml) {
        const XmlElement root(xml, "Relationships", {{"xmlns", latin(packageRelations)}});
        const auto add = [&xml](const QString &id, const DocxRelation &relation) {
            const QString type = latin(relationTypes) + QLatin1Char('/') + latin(relation.type);
            if (relation.outside)
                emptyElement(xml, "Relationship",
                             {{"Id", id},
                              {"Type", type},
                              {"Target", relation.target},
                              {"TargetMode", QStringLiteral("External")}});
            else
                emptyElement(xml, "Relationship", {{"Id", id}, {"Type", type}, {"Target", relation.target}});
        };
        add(QStringLiteral("styles"), {"styles", QStringLiteral("styles.xml")});
        add(QStringLiteral("footer"), {"footer", QStringLiteral("footer.xml")});
        for (qsizetype i = 0; i < relations.size(); ++i)
            add(QStringLiteral("r%1").arg(i + 1), relations[i]);
    });
}

QByteArray contentTypes()
{
    return xmlPart([](QXmlStreamWriter &xml) {
        const XmlElement root(
            xml, "Types",
            {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types")}});
        const auto kind = [&xml](const char *extension, const char *type) {
            emptyElement(xml, "Default", {{"Extension", latin(extension)}, {"ContentType", latin(type)}});
        };
        kind("rels", "application/vnd.openxmlformats-package.relationships+xml");
        kind("xml", "application/xml");
        kind("png", "image/png");
        for (const auto &[part, type] : {std::pair{"/word/document.xml", "document.main"},
                                         {"/word/styles.xml", "styles"},
                                         {"/word/footer.xml", "footer"}})
            emptyElement(
                xml, "Override",
                {{"PartName", latin(part)},
                 {"ContentType",
                  QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml")
                      .arg(latin(type))}});
        emptyElement(
            xml, "Override",
            {{"PartName", QStringLiteral("/docProps/core.xml")},
             {"ContentType", QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml")}});
    });
}

QByteArray packageRelationsPart()
{
    return xmlPart([](QXmlStreamWriter &xml) {
        const XmlElement root(xml, "Relationships", {{"xmlns", latin(packageRelations)}});
        emptyElement(xml, "Relationship",
                     {{"Id", QStringLiteral("text")},
                      {"Type", latin(relationTypes) + QStringLiteral("/officeDocument")},
                      {"Target", QStringLiteral("word/document.xml")}});
        emptyElement(xml, "Relationship",
                     {{"Id", QStringLiteral("about")},
                      {"Type", latin(packageRelations) + QStringLiteral("/metadata/core-properties")},
                      {"Target", QStringLiteral("docProps/core.xml")}});
    });
}

QByteArray about(const Paper &paper)
{
    return xmlPart([&paper](QXmlStreamWriter &xml) {
        const XmlElement root(xml, "cp:coreProperties",
                              {{"xmlns:cp", latin(packageRelations)
                                                .replace(QLatin1String("relationships"),
                                                         QLatin1String("metadata/core-properties"))},
                               {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")}});
        wordsElement(xml, "dc:title", paper.title);
        wordsElement(xml, "dc:subject", paper.subtitle);
        wordsElement(xml, "dc:identifier", paper.address);
        wordsElement(xml, "dc:language", paper.language);
    });
}

/// The title at the left, the number of the page at the right.
QByteArray footer(const Paper &paper)
{
    return xmlPart([&paper](QXmlStreamWriter &xml) {
        const XmlElement root(xml, "w:ftr", {{"xmlns:w", latin(words)}});
        const XmlElement paragraph(xml, "w:p");
        {
            const XmlElement properties(xml, "w:pPr");
            emptyElement(xml, "w:pStyle", {{"w:val", QStringLiteral("Footer")}});
        }
        {
            const XmlElement run(xml, "w:r");
            wordsElement(xml, "w:t", paper.title);
            emptyElement(xml, "w:tab");
        }
        const XmlElement page(xml, "w:fldSimple", {{"w:instr", QStringLiteral("PAGE")}});
        const XmlElement run(xml, "w:r");
        wordsElement(xml, "w:t", QStringLiteral("1"));
    });
}

} // namespace

QList<ParcelPart> docxPackage(const Paper &paper, const QByteArray &text,
                              const QList<DocxRelation> &relations)
{
    return {{QStringLiteral("[Content_Types].xml"), contentTypes()},
            {QStringLiteral("_rels/.rels"), packageRelationsPart()},
            {QStringLiteral("docProps/core.xml"), about(paper)},
            {QStringLiteral("word/document.xml"), text},
            {QStringLiteral("word/styles.xml"), docxStyles()},
            {QStringLiteral("word/footer.xml"), footer(paper)},
            {QStringLiteral("word/_rels/document.xml.rels"), relationsPart(relations)}};
}

} // namespace partnership
