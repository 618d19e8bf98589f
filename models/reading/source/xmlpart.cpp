// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/xmlpart.h"

#include "models/reading/source/crowdedtags.h"
#include "models/reading/source/tr.h"

namespace partnership {
namespace {

constexpr int deepestElement = 2000; ///< elements inside each other; tables in tables have some dozens

QString getAgain()
{
    return ReadingRoom::tr("Get the file again, or save it anew in the program that made it.");
}

Problem broken(const Document &document, const QXmlStreamReader &xml)
{
    Problem problem =
        document.problem(ReadingRoom::tr("This file is damaged: a part of it is no XML."), getAgain());
    problem.words = xml.errorString();
    return problem;
}

/// One token; a problem ends the reading.
std::optional<Problem> take(const Document &document, QXmlStreamReader &xml, const QStringList &skipped,
                            XmlHandler &handler, int &depth)
{
    switch (xml.tokenType()) {
    case QXmlStreamReader::DTD:
        return document.problem(
            ReadingRoom::tr("This file declares entities of its own, as no document does."),
            ReadingRoom::tr("Get the file from a source you trust."));
    case QXmlStreamReader::StartElement: {
        const QString name = xml.name().toString();
        if (skipped.contains(name)) {
            xml.skipCurrentElement();
            break;
        }
        if (++depth > deepestElement)
            return document.problem(
                ReadingRoom::tr(
                    "More than %1 elements stand inside each other in this file, as in no real one.")
                    .arg(deepestElement),
                ReadingRoom::tr("Get the file from a source you trust."));
        handler.start(name, xml.attributes());
        break;
    }
    case QXmlStreamReader::EndElement:
        --depth;
        handler.end(xml.name().toString());
        break;
    case QXmlStreamReader::Characters:
        handler.words(xml.text());
        break;
    default:
        break;
    }
    return {};
}

} // namespace

std::optional<Problem> readXml(const Document &document, const QByteArray &part, const QStringList &skipped,
                               XmlHandler &handler, Pace &pace)
{
    if (hasCrowdedTag(part, TagLanguage::Xml))
        return document.problem(
            ReadingRoom::tr("An element in this file has more than %1 attributes, as no real one has.")
                .arg(mostAttributes),
            ReadingRoom::tr("Get the file from a source you trust."));
    QXmlStreamReader xml(part);
    int depth = 0;
    while (!xml.atEnd() && !pace.stoppedAfter(1)) {
        xml.readNext();
        if (const auto problem = take(document, xml, skipped, handler, depth))
            return problem;
    }
    if (xml.hasError())
        return broken(document, xml);
    return {};
}

QString attribute(const QXmlStreamAttributes &attributes, QLatin1String name)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

} // namespace partnership
