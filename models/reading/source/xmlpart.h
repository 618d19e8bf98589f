// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/reading/source/document.h"

#include <QXmlStreamReader>

#include <optional>

namespace partnership {

/// Takes the elements of an XML part in order, by their local names.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void start(const QString &name, const QXmlStreamAttributes &attributes) = 0;
    virtual void end(const QString &name) = 0;
    virtual void words(QStringView) {}
};

/// Reads one part of a document. Elements named in `skipped` are passed over with everything in them. Broken
/// XML, a document type (no document has one, entity bombs do), elements nested and attributes heaped beyond
/// any document are Problems.
std::optional<Problem> readXml(const Document &document, const QByteArray &part, const QStringList &skipped,
                               XmlHandler &handler, Pace &pace);

/// The value of an attribute by its local name; empty where there is none.
QString attribute(const QXmlStreamAttributes &attributes, QLatin1String name);

} // namespace partnership
