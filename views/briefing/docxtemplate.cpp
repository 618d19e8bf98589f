// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/docxpackage.h"
#include "views/briefing/docxstyles.h"
#include "views/briefing/ownparts.h"
#include "views/briefing/paperparts.h"
#include "views/briefing/papertemplate.h"
#include "views/briefing/templatefile.h"
#include "views/briefing/templateplaces.h"

#include <QCoreApplication>
#include <QHash>

/// A paper into a template of WordprocessingML: our paragraphs take the template's styles where it has those
/// of our names, and bring their own where it has none.
namespace partnership {
namespace {

constexpr double docxWidth = 9072; ///< of our text, in twentieths of a point
constexpr auto relationKinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr auto textPart = "word/document.xml";
constexpr auto stylesPart = "word/styles.xml";

class DocxTemplate
{
public:
    DocxTemplate(Paper paper, QList<ParcelPart> parts) : m_paper(std::move(paper)), m_file(std::move(parts))
    {
    }

    Result<QList<ParcelPart>> fill();

private:
    Result<Done> takeStyles();
    QString styleFor(const QDomElement &own, const QDomElement &styles) const;
    void addStyle(QDomElement own, QDomElement styles);
    void adapt(QDomDocument &own, const QDomElement &page);
    void fit(QDomDocument &own, double scale);
    Result<Done> fillText(const DocxParts &own);
    Result<Done> fillHeadsAndFeet();
    Result<Done> relate(const DocxParts &own);

    Paper m_paper;
    TemplateFile m_file;
    QHash<QString, QString> m_styles; ///< of the template, by our ids
};

QString nameOfStyle(const QDomElement &style)
{
    return style.firstChildElement(QStringLiteral("w:name")).attribute(QStringLiteral("w:val"));
}

/// Of all links and pictures: the template has its own ones.
QString ownRelation(const QString &id)
{
    return QStringLiteral("paper-") + id;
}

/// The template's style of our name, whatever it calls it inside: "heading 1" is "berschrift1" in some.
QString DocxTemplate::styleFor(const QDomElement &own, const QDomElement &styles) const
{
    for (const QDomElement &style : elementsBelow(styles, QStringLiteral("w:style"))) {
        if (nameOfStyle(style).compare(nameOfStyle(own), Qt::CaseInsensitive) == 0)
            return style.attribute(QStringLiteral("w:styleId"));
    }
    return {};
}

/// With the face and colour of the template's text.
void DocxTemplate::addStyle(QDomElement own, QDomElement styles)
{
    const QString id = ownRelation(own.attribute(QStringLiteral("w:styleId")));
    QDomElement added = styles.ownerDocument().importNode(own, true).toElement();
    added.setAttribute(QStringLiteral("w:styleId"), id);
    for (const char *name : {"w:rFonts", "w:color"}) {
        for (QDomElement face : elementsBelow(added, latin(name)))
            face.parentNode().removeChild(face);
    }
    styles.appendChild(added);
}

Result<Done> DocxTemplate::takeStyles()
{
    const Result<QDomDocument> theirs = m_file.tree(stylesPart);
    if (!theirs)
        return theirs.problem();
    QDomElement styles = theirs->documentElement();
    QDomDocument ours;
    ours.setContent(docxStyles());
    for (const QDomElement &style : elementsBelow(ours, QStringLiteral("w:style"))) {
        const QString id = style.attribute(QStringLiteral("w:styleId"));
        const QString known = styleFor(style, styles);
        if (known.isEmpty())
            addStyle(style, styles);
        m_styles.insert(id, known.isEmpty() ? ownRelation(id) : known);
    }
    m_file.keep(stylesPart, *theirs);
    return Done{};
}

double docxTextWidth(const QDomElement &section)
{
    const auto number = [&section](const char *element, const char *attribute) {
        return section.firstChildElement(latin(element)).attribute(latin(attribute)).toDouble();
    };
    const double width = number("w:pgSz", "w:w") - number("w:pgMar", "w:left") - number("w:pgMar", "w:right");
    return width > 0 ? width : docxWidth;
}

void DocxTemplate::fit(QDomDocument &own, double scale)
{
    const auto scaled = [scale](const QString &value) {
        return QString::number(qRound64(value.toDouble() * scale));
    };
    for (const char *element : {"w:tblW", "w:gridCol", "w:tcW"})
        changeAttributes(own, latin(element), QStringLiteral("w:w"), scaled);
    for (const char *element : {"wp:extent", "a:ext"}) {
        changeAttributes(own, latin(element), QStringLiteral("cx"), scaled);
        changeAttributes(own, latin(element), QStringLiteral("cy"), scaled);
    }
}

void DocxTemplate::adapt(QDomDocument &own, const QDomElement &page)
{
    const auto style = [this](const QString &id) { return m_styles.value(id, id); };
    const auto farNumber = [](const QString &id) { return QString::number(id.toInt() + 90000); };
    for (const char *element : {"w:pStyle", "w:tblStyle"})
        changeAttributes(own, latin(element), QStringLiteral("w:val"), style);
    changeAttributes(own, QStringLiteral("w:hyperlink"), QStringLiteral("r:id"), ownRelation);
    changeAttributes(own, QStringLiteral("a:blip"), QStringLiteral("r:embed"), ownRelation);
    for (const char *element : {"w:bookmarkStart", "w:bookmarkEnd"})
        changeAttributes(own, latin(element), QStringLiteral("w:id"), farNumber);
    changeAttributes(own, QStringLiteral("wp:docPr"), QStringLiteral("id"), farNumber);
    fit(own, docxTextWidth(page) / docxWidth);
}

/// All between title and subtitle at the head and the page at the end.
QList<QDomNode> contentOf(const QDomElement &body)
{
    QList<QDomNode> nodes;
    for (QDomNode node = body.firstChild(); !node.isNull(); node = node.nextSibling())
        nodes.append(node);
    return nodes.sliced(2, nodes.size() - 3);
}

Result<Done> DocxTemplate::fillText(const DocxParts &own)
{
    Result<QDomDocument> text = m_file.tree(textPart);
    if (!text)
        return text.problem();
    const QList<QDomElement> pages = elementsBelow(*text, QStringLiteral("w:sectPr"));
    QDomDocument ours;
    ours.setContent(own.text);
    adapt(ours, pages.isEmpty() ? QDomElement() : pages.last());
    declareAsIn(text->documentElement(), ours.documentElement());
    QStringList chapters;
    for (const PaperHeading &chapter : chaptersOf(m_paper))
        chapters.append(chapter.anchor);
    const OwnParts parts(
        contentOf(ours.documentElement().firstChildElement()), m_paper.hasContents ? chapters.size() : 0,
        [&chapters](const QDomNode &node) {
            const QString mark =
                node.firstChildElement(QStringLiteral("w:bookmarkStart")).attribute(QStringLiteral("w:name"));
            return chapters.contains(mark) ? mark : QString();
        });
    TemplatePlaces places(m_paper, {{QStringLiteral("w:p")}, QStringLiteral("w:t")});
    const Result<Done> filled = places.fill(
        *text, [&parts](const QString &place, const QDomNode &before) { parts.put(place, before); });
    if (filled && places.blocksFilled() == 0)
        return hasNoPlace();
    m_file.keep(textPart, *text);
    return filled;
}

Result<Done> DocxTemplate::fillHeadsAndFeet()
{
    for (ParcelPart &part : m_file.parts()) {
        if (!part.name.startsWith(QLatin1String("word/header")) &&
            !part.name.startsWith(QLatin1String("word/footer")))
            continue;
        Result<QDomDocument> tree = treeOf(part.bytes, part.name);
        if (!tree)
            return tree.problem();
        TemplatePlaces places(m_paper, {{QStringLiteral("w:p")}, QStringLiteral("w:t")});
        if (const Result<Done> filled = places.fill(*tree, {}); !filled)
            return filled;
        part.bytes = treeBytes(*tree);
    }
    return Done{};
}

QString ownPicture(QString name)
{
    return name.replace(QLatin1String("media/"), QLatin1String("media/paper-"));
}

void addRelation(QDomDocument &relations, const DocxRelation &own, const QString &id)
{
    QDomElement added = relations.createElement(QStringLiteral("Relationship"));
    added.setAttribute(QStringLiteral("Id"), ownRelation(id));
    added.setAttribute(QStringLiteral("Type"), latin(relationKinds) + latin(own.type));
    added.setAttribute(QStringLiteral("Target"), own.outside ? own.target : ownPicture(own.target));
    if (own.outside)
        added.setAttribute(QStringLiteral("TargetMode"), QStringLiteral("External"));
    relations.documentElement().appendChild(added);
}

void knowPng(QDomDocument &types)
{
    for (const QDomElement &kind : elementsBelow(types, QStringLiteral("Default"))) {
        if (kind.attribute(QStringLiteral("Extension")) == QLatin1String("png"))
            return;
    }
    QDomElement png = types.createElement(QStringLiteral("Default"));
    png.setAttribute(QStringLiteral("Extension"), QStringLiteral("png"));
    png.setAttribute(QStringLiteral("ContentType"), QStringLiteral("image/png"));
    types.documentElement().insertBefore(png, types.documentElement().firstChild());
}

/// Tells the template's list of relations and kinds of files of our links and pictures.
Result<Done> DocxTemplate::relate(const DocxParts &own)
{
    constexpr auto relationsPart = "word/_rels/document.xml.rels";
    constexpr auto typesPart = "[Content_Types].xml";
    Result<QDomDocument> relations = m_file.tree(relationsPart);
    Result<QDomDocument> types = m_file.tree(typesPart);
    if (!relations || !types)
        return relations ? types.problem() : relations.problem();
    for (qsizetype i = 0; i < own.relations.size(); ++i)
        addRelation(*relations, own.relations[i], QStringLiteral("r%1").arg(i + 1));
    knowPng(*types);
    m_file.keep(relationsPart, *relations);
    m_file.keep(typesPart, *types);
    for (ParcelPart picture : own.pictures) {
        picture.name = ownPicture(picture.name);
        m_file.parts().append(picture);
    }
    return Done{};
}

Result<QList<ParcelPart>> DocxTemplate::fill()
{
    const Result<QDomDocument> text = m_file.tree(textPart);
    if (!text)
        return text.problem();
    m_paper = fittedTo(*text, m_paper);
    const Result<DocxParts> own = docxParts(m_paper);
    if (!own)
        return own.problem();
    if (const Result<Done> styled = takeStyles(); !styled)
        return styled.problem();
    if (const Result<Done> filled = fillText(*own); !filled)
        return filled.problem();
    if (const Result<Done> filled = fillHeadsAndFeet(); !filled)
        return filled.problem();
    if (const Result<Done> related = relate(*own); !related)
        return related.problem();
    return m_file.parts();
}

} // namespace

Result<QList<ParcelPart>> docxInTemplate(const Paper &paper, QList<ParcelPart> parts)
{
    return DocxTemplate(paper, std::move(parts)).fill();
}

} // namespace partnership
