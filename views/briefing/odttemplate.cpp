// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/odtstyles.h"
#include "views/briefing/ownparts.h"
#include "views/briefing/paperparts.h"
#include "views/briefing/papertemplate.h"
#include "views/briefing/templatefile.h"
#include "views/briefing/templateplaces.h"

#include <QHash>

/// A paper into a template of OpenDocument text: our paragraphs take the template's styles where it has those
/// that writers use for the same, and bring their own where it has none.
namespace partnership {
namespace {

constexpr double odtWidth = 160; ///< of our text, in millimetres
constexpr auto contentPart = "content.xml";
constexpr auto odtStylesPart = "styles.xml";
constexpr auto listPart = "META-INF/manifest.xml";

/// What LibreOffice and others call the styles that we mean.
constexpr std::pair<const char *, const char *> usualStyles[] = {
    {"Title", "Title"},           {"Subtitle", "Subtitle"},     {"Heading1", "Heading_20_1"},
    {"Heading2", "Heading_20_2"}, {"BodyText", "Text_20_body"}, {"Quote", "Quotations"},
    {"Caption", "Caption"},       {"TOC1", "Contents_20_1"},
};

class OdtTemplate
{
public:
    OdtTemplate(Paper paper, QList<ParcelPart> parts) : m_paper(std::move(paper)), m_file(std::move(parts)) {}

    Result<QList<ParcelPart>> fill();

private:
    void takeStyles(QDomDocument &theirs);
    void adapt(QDomDocument &own, double scale);
    Result<Done> fillText(const OdtParts &own, double scale);
    Result<Done> addPictures(const OdtParts &own);

    Paper m_paper;
    TemplateFile m_file;
    QHash<QString, QString> m_styles; ///< of the template, by our names
};

QString odtName(const QString &name)
{
    return QStringLiteral("Paper") + name;
}

QString odtPicture(QString name)
{
    return name.replace(QLatin1String("Pictures/"), QLatin1String("Pictures/paper-"));
}

TemplatePlaces::Format paragraphs()
{
    return {{QStringLiteral("text:p"), QStringLiteral("text:h")}, {}};
}

/// With the face and colour of the template's text.
void addOdtStyle(const QDomElement &own, QDomElement styles)
{
    QDomElement added = styles.ownerDocument().importNode(own, true).toElement();
    added.setAttribute(QStringLiteral("style:name"), odtName(own.attribute(QStringLiteral("style:name"))));
    added.setAttribute(QStringLiteral("style:parent-style-name"), QStringLiteral("Standard"));
    for (QDomElement face : elementsBelow(added, QStringLiteral("style:text-properties"))) {
        face.removeAttribute(QStringLiteral("fo:font-family"));
        face.removeAttribute(QStringLiteral("fo:color"));
    }
    styles.appendChild(added);
}

void OdtTemplate::takeStyles(QDomDocument &theirs)
{
    QDomElement styles = theirs.documentElement().firstChildElement(QStringLiteral("office:styles"));
    QStringList known;
    for (const QDomElement &style : elementsBelow(styles, QStringLiteral("style:style")))
        known.append(style.attribute(QStringLiteral("style:name")));
    QHash<QString, QString> usual;
    for (const auto &[own, name] : usualStyles)
        usual.insert(latin(own), latin(name));
    QDomDocument ours;
    ours.setContent(odtStyles(m_paper));
    declareAsIn(theirs.documentElement(), ours.documentElement());
    for (const QDomElement &style : elementsBelow(ours, QStringLiteral("style:style"))) {
        const QString name = style.attribute(QStringLiteral("style:name"));
        const bool isKnown = known.contains(usual.value(name));
        if (!isKnown)
            addOdtStyle(style, styles);
        m_styles.insert(name, isKnown ? usual.value(name) : odtName(name));
    }
}

/// Lengths of the format: "21.001cm".
double millimetres(const QString &length)
{
    static const QHash<QString, double> units{{QStringLiteral("mm"), 1},
                                              {QStringLiteral("cm"), 10},
                                              {QStringLiteral("in"), 25.4},
                                              {QStringLiteral("pt"), 25.4 / 72}};
    return length.chopped(qMin<qsizetype>(2, length.size())).toDouble() * units.value(length.right(2));
}

double odtTextWidth(const QDomDocument &styles)
{
    const QList<QDomElement> pages = elementsBelow(styles, QStringLiteral("style:page-layout-properties"));
    if (pages.isEmpty())
        return odtWidth;
    const auto length = [page = pages.first()](const char *name) {
        return millimetres(page.attribute(latin(name)));
    };
    const double all = length("fo:margin");
    const auto margin = [&](const char *name) { return length(name) > 0 ? length(name) : all; };
    const double width = length("fo:page-width") - margin("fo:margin-left") - margin("fo:margin-right");
    return width > 0 ? width : odtWidth;
}

void OdtTemplate::adapt(QDomDocument &own, double scale)
{
    const auto style = [this](const QString &name) { return m_styles.value(name, name); };
    const auto table = [](const QString &name) {
        return name.startsWith(QLatin1String("Table")) ? odtName(name) : name;
    };
    const auto scaled = [scale](const QString &length) {
        return QStringLiteral("%1mm").arg(millimetres(length) * scale, 0, 'f', 2);
    };
    for (const char *element : {"text:p", "text:h", "text:index-entry-template"})
        changeAttributes(own, latin(element), QStringLiteral("text:style-name"), style);
    changeAttributes(own, QStringLiteral("table:table"), QStringLiteral("table:name"), table);
    changeAttributes(own, QStringLiteral("table:table-column"), QStringLiteral("table:style-name"), table);
    changeAttributes(own, QStringLiteral("style:style"), QStringLiteral("style:name"), table);
    changeAttributes(own, QStringLiteral("style:table-properties"), QStringLiteral("style:width"), scaled);
    changeAttributes(own, QStringLiteral("style:table-column-properties"),
                     QStringLiteral("style:column-width"), scaled);
    changeAttributes(own, QStringLiteral("draw:image"), QStringLiteral("xlink:href"), odtPicture);
    for (const char *side : {"svg:width", "svg:height"})
        changeAttributes(own, QStringLiteral("draw:frame"), latin(side), scaled);
}

QList<QDomNode> childrenOf(const QDomNode &node)
{
    QList<QDomNode> children;
    for (QDomNode child = node.firstChild(); !child.isNull(); child = child.nextSibling())
        children.append(child);
    return children;
}

/// Styles that stand in the text's own part: of tables and their columns.
void addTableStyles(QDomDocument &theirs, const QDomDocument &ours)
{
    const auto name = QStringLiteral("office:automatic-styles");
    QDomElement styles = theirs.documentElement().firstChildElement(name);
    if (styles.isNull()) {
        styles = theirs.createElement(name);
        const QDomElement body = theirs.documentElement().firstChildElement(QStringLiteral("office:body"));
        theirs.documentElement().insertBefore(styles, body);
    }
    for (const QDomNode &style : childrenOf(ours.documentElement().firstChildElement(name)))
        styles.appendChild(theirs.importNode(style, true));
}

Result<Done> OdtTemplate::fillText(const OdtParts &own, double scale)
{
    Result<QDomDocument> text = m_file.tree(contentPart);
    if (!text)
        return text.problem();
    QDomDocument ours;
    ours.setContent(own.text);
    adapt(ours, scale);
    declareAsIn(text->documentElement(), ours.documentElement());
    addTableStyles(*text, ours);
    const QDomElement body = ours.documentElement().firstChildElement(QStringLiteral("office:body"));
    const OwnParts parts(
        childrenOf(body.firstChildElement()).sliced(2), m_paper.hasContents ? 1 : 0,
        [](const QDomNode &node) {
            const bool heads =
                node.nodeName() == QLatin1String("text:h") &&
                node.toElement().attribute(QStringLiteral("text:outline-level")) == QLatin1String("1");
            const QDomElement mark = node.firstChildElement(QStringLiteral("text:bookmark-start"));
            return heads ? mark.attribute(QStringLiteral("text:name")) : QString();
        });
    TemplatePlaces places(m_paper, paragraphs());
    const Result<Done> filled = places.fill(
        *text, [&parts](const QString &place, const QDomNode &before) { parts.put(place, before); });
    if (filled && places.blocksFilled() == 0)
        return hasNoPlace();
    m_file.keep(contentPart, *text);
    return filled;
}

Result<Done> OdtTemplate::addPictures(const OdtParts &own)
{
    Result<QDomDocument> list = m_file.tree(listPart);
    if (!list)
        return list.problem();
    for (ParcelPart picture : own.pictures) {
        picture.name = odtPicture(picture.name);
        m_file.parts().append(picture);
        QDomElement entry = list->createElement(QStringLiteral("manifest:file-entry"));
        entry.setAttribute(QStringLiteral("manifest:full-path"), picture.name);
        entry.setAttribute(QStringLiteral("manifest:media-type"), QStringLiteral("image/png"));
        list->documentElement().appendChild(entry);
    }
    m_file.keep(listPart, *list);
    return Done{};
}

Result<QList<ParcelPart>> OdtTemplate::fill()
{
    const Result<QDomDocument> text = m_file.tree(contentPart);
    if (!text)
        return text.problem();
    m_paper = fittedTo(*text, m_paper);
    const Result<OdtParts> own = odtParts(m_paper);
    if (!own)
        return own.problem();
    Result<QDomDocument> styles = m_file.tree(odtStylesPart);
    if (!styles)
        return styles.problem();
    takeStyles(*styles);
    TemplatePlaces headsAndFeet(m_paper, paragraphs());
    if (const Result<Done> filled = headsAndFeet.fill(*styles, {}); !filled)
        return filled.problem();
    const double scale = odtTextWidth(*styles) / odtWidth;
    m_file.keep(odtStylesPart, *styles);
    if (const Result<Done> filled = fillText(*own, scale); !filled)
        return filled.problem();
    if (const Result<Done> added = addPictures(*own); !added)
        return added.problem();
    return m_file.parts();
}

} // namespace

Result<QList<ParcelPart>> odtInTemplate(const Paper &paper, QList<ParcelPart> parts)
{
    return OdtTemplate(paper, std::move(parts)).fill();
}

} // namespace partnership
