// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/ownparts.h"

#include "views/briefing/templateplaces.h"

namespace partnership {

OwnParts::OwnParts(const QList<QDomNode> &nodes, qsizetype contents,
                   const std::function<QString(const QDomNode &)> &chapterOf)
{
    m_nodes.insert(QStringLiteral("contents"), nodes.first(contents));
    const QList<QDomNode> body = nodes.sliced(contents);
    m_nodes.insert(QStringLiteral("body"), body);
    QString chapter;
    for (const QDomNode &node : body) {
        const QString headed = chapterOf(node);
        chapter = headed.isEmpty() ? chapter : headed;
        m_nodes[chapter].append(node);
    }
}

void OwnParts::put(const QString &place, const QDomNode &before) const
{
    for (const QDomNode &node : m_nodes.value(place))
        before.parentNode().insertBefore(before.ownerDocument().importNode(node, true), before);
}

void changeAttributes(const QDomNode &below, const QString &element, const QString &attribute,
                      const std::function<QString(const QString &)> &change)
{
    for (QDomElement found : elementsBelow(below, element)) {
        if (found.hasAttribute(attribute))
            found.setAttribute(attribute, change(found.attribute(attribute)));
    }
}

void declareAsIn(QDomElement element, const QDomElement &other)
{
    const QDomNamedNodeMap attributes = other.attributes();
    for (int i = 0; i < attributes.size(); ++i) {
        const QDomAttr attribute = attributes.item(i).toAttr();
        if (attribute.name().startsWith(QLatin1String("xmlns:")) && !element.hasAttribute(attribute.name()))
            element.setAttribute(attribute.name(), attribute.value());
    }
}

} // namespace partnership
