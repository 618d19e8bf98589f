// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/provenance.h"

#include <QBuffer>
#include <QImageReader>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace partnership {
namespace {

const QString mark = QStringLiteral("Partnership Explorer view ");

std::optional<Provenance> fromText(const QString &words)
{
    const qsizetype begin = words.indexOf(mark);
    if (begin < 0)
        return std::nullopt;
    const QString line = words.mid(begin + mark.size()).section(QLatin1Char('\n'), 0, 0);
    const QJsonObject object = QJsonDocument::fromJson(line.trimmed().toUtf8()).object();
    const Provenance out{object[QLatin1String("chart")].toString(),
                         object[QLatin1String("address")].toString(),
                         object[QLatin1String("digest")].toString(),
                         object[QLatin1String("matching")].toInt(), object[QLatin1String("all")].toInt()};
    return out.address.isEmpty() ? std::nullopt : std::optional(out);
}

/// The words of the first element of that name, or empty.
QString wordsOf(const QByteArray &xml, QLatin1String element)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            return reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return {};
}

/// The packet stands in the file as it is, so that any program finds it.
QByteArray packetIn(const QByteArray &pdf)
{
    const qsizetype begin = pdf.indexOf("<x:xmpmeta");
    const QByteArray last = "</x:xmpmeta>";
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(last, begin);
    return end < 0 ? QByteArray() : pdf.mid(begin, end + last.size() - begin);
}

QString wordsIn(const QByteArray &picture)
{
    if (picture.startsWith("%PDF-"))
        return wordsOf(packetIn(picture), QLatin1String("source"));
    if (picture.startsWith("\x89PNG")) {
        QBuffer buffer;
        buffer.setData(picture);
        return QImageReader(&buffer, "PNG").text(QStringLiteral("View"));
    }
    return wordsOf(picture, QLatin1String("desc"));
}

/// "In the default language", as the packet wants titles and descriptions.
void writeWords(QXmlStreamWriter &xml, const char *name, const QString &words)
{
    xml.writeStartElement(QLatin1String(name));
    xml.writeStartElement(QStringLiteral("rdf:Alt"));
    xml.writeStartElement(QStringLiteral("rdf:li"));
    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(words);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

Provenance provenanceOf(const ChartSpec &spec)
{
    return {spec.name, spec.address, spec.digest, spec.matching, spec.all};
}

QString toText(const Provenance &provenance)
{
    const QJsonObject object{{QStringLiteral("chart"), provenance.chart},
                             {QStringLiteral("address"), provenance.address},
                             {QStringLiteral("digest"), provenance.digest},
                             {QStringLiteral("matching"), provenance.matching},
                             {QStringLiteral("all"), provenance.all}};
    return mark + QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Provenance> provenanceIn(const QByteArray &picture)
{
    return fromText(wordsIn(picture));
}

QByteArray metadataPacket(const QString &title, const QString &description, const QString &provenance)
{
    QByteArray packet = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    QXmlStreamWriter xml(&packet);
    xml.writeStartElement(QStringLiteral("x:xmpmeta"));
    xml.writeAttribute(QStringLiteral("xmlns:x"), QStringLiteral("adobe:ns:meta/"));
    xml.writeStartElement(QStringLiteral("rdf:RDF"));
    xml.writeAttribute(QStringLiteral("xmlns:rdf"),
                       QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#"));
    xml.writeStartElement(QStringLiteral("rdf:Description"));
    xml.writeAttribute(QStringLiteral("rdf:about"), QString());
    xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    writeWords(xml, "dc:title", title);
    writeWords(xml, "dc:description", description);
    xml.writeTextElement(QStringLiteral("dc:source"), provenance);
    for (int open = 0; open < 3; ++open)
        xml.writeEndElement();
    return packet + QByteArray("\n<?xpacket end=\"r\"?>");
}

} // namespace partnership
