// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/paper.h"
#include "models/statement/result.h"

#include <QByteArray>
#include <QSizeF>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

/// What the forms of papers share.
namespace partnership {

/// Names of elements, styles and values.
inline QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

/// Words as any form can hold them: without the signs that nobody sees, and with U+FFFD for what is no
/// character.
QString paperWords(const QString &words);
/// The same in typographic quotation marks, with the paragraph behind them: “…” (9.4).
QString quotationWords(const PaperQuotation &quotation);

/// The chapters of a paper, for its contents list.
QList<PaperHeading> chaptersOf(const Paper &paper);
/// As large as a picture is drawn for a page, in 1/96 inch: as high as its rows need, as far as a page goes.
QSizeF sheetOf(const PaperPicture &picture);
/// The widths of a table's columns that add up to the whole; the last takes what rounding leaves.
QList<int> columnWidths(const PaperTable &table, int whole);

/// Does the task of visiting blocks: std::visit(Overloaded{[](const PaperHeading &) …}, block).
template <typename... Visitors> struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template <typename... Visitors> Overloaded(Visitors...) -> Overloaded<Visitors...>;

/// An element of XML that ends where its scope does.
class XmlElement
{
public:
    using Attribute = std::pair<const char *, QString>;

    XmlElement(QXmlStreamWriter &xml, const char *name, std::initializer_list<Attribute> attributes = {});
    ~XmlElement() { m_xml.writeEndElement(); }
    Q_DISABLE_COPY_MOVE(XmlElement)

private:
    QXmlStreamWriter &m_xml;
};
/// One without anything in it.
void emptyElement(QXmlStreamWriter &xml, const char *name,
                  std::initializer_list<XmlElement::Attribute> attributes = {});
/// One that holds words.
void wordsElement(QXmlStreamWriter &xml, const char *name, const QString &words,
                  std::initializer_list<XmlElement::Attribute> attributes = {});

/// A part of a zipped document: whatever is written to it, with the head that XML wants.
template <typename Write> QByteArray xmlPart(Write write)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    write(xml);
    xml.writeEndDocument();
    return bytes;
}

} // namespace partnership
