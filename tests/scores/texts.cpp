// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scores/texts.h"

#include "models/reading/reader.h"

#include <QCryptographicHash>
#include <QDirIterator>

namespace partnership::scores {

namespace {

// Nothing annotated is nearly as long; a folder may hold anything.
constexpr qint64 largestText = 5'000'000;

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// The documents of the folders by their SHA-256, the shipped one with them.
QHash<QByteArray, Document> documentsIn(const QStringList &folders)
{
    QHash<QByteArray, Document> out;
    const Document shipped = shippedDocument();
    out.insert(sha256Of(shipped.bytes), shipped);
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (files.fileInfo().size() > largestText || path.endsWith(QLatin1String(".json")))
                continue;
            if (const Result<Document> document = openDocument(path))
                out.insert(sha256Of(document->bytes), *document);
        }
    }
    return out;
}

} // namespace

QList<Scored> scored(const QList<Annotation> &annotations, const QStringList &folders)
{
    const QHash<QByteArray, Document> documents = documentsIn(folders);
    QList<Scored> out;
    for (const Annotation &annotation : annotations) {
        Scored each{annotation, std::nullopt, QString()};
        if (const auto document = documents.constFind(annotation.sha256); document != documents.constEnd()) {
            const Result<Statement> statement = readStatement(*document);
            if (statement)
                each.scores = scoresOf(*statement, annotation);
            else
                each.problem = statement.problem().toString();
        }
        out.append(each);
    }
    return out;
}

} // namespace partnership::scores
