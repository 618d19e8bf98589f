// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDomElement>
#include <QHash>
#include <QStringList>

#include <functional>

namespace partnership {

/// What a paper would be without a template, cut into what its places take: the list of contents, every
/// chapter by its name, and the body of all chapters.
class OwnParts
{
public:
    /// nodes: all below title and subtitle, in their order; contents: how many of them are its list of
    /// contents; chapterOf: the name of the chapter that a node heads, or empty
    OwnParts(const QList<QDomNode> &nodes, qsizetype contents,
             const std::function<QString(const QDomNode &)> &chapterOf);

    /// Puts copies of what a place takes before a node of another document.
    void put(const QString &place, const QDomNode &before) const;

private:
    QHash<QString, QList<QDomNode>> m_nodes;
};

/// Changes an attribute of all elements below a node, where they have it.
void changeAttributes(const QDomNode &below, const QString &element, const QString &attribute,
                      const std::function<QString(const QString &)> &change);
/// Gives an element the declarations of namespaces that another one has.
void declareAsIn(QDomElement element, const QDomElement &other);

} // namespace partnership
