// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"

#include "models/reading/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace partnership {
namespace {

/// Reads a document and adds it; the problem names the file.
Result<Done> addDocument(Library &library, const Document &document)
{
    const Result<Statement> statement = readStatement(document);
    if (!statement)
        return statement.problem();
    const Result<qint64> id = library.add(*statement);
    if (!id)
        return id.problem();
    return Done{};
}

Result<std::unique_ptr<Library>> readIntoTemporary(const QStringList &paths)
{
    Result<std::unique_ptr<Library>> library = Library::temporary();
    if (!library)
        return library;
    for (const QString &path : paths) {
        const Result<Document> document = openDocument(path);
        if (!document)
            return document.problem();
        if (const Result<Done> added = addDocument(**library, *document); !added)
            return added.problem();
    }
    return library;
}

/// Above so many bytes a look at every page takes longer than a frame: the window has one by and by, since
/// that is not read at once.
constexpr qint64 large = 4 * 1024 * 1024;

Result<std::unique_ptr<Library>> openForTheWindow(const QString &path)
{
    const bool isLarge = QFileInfo(path).size() > large;
    return Library::open(path, Library::Access::ReadWrite,
                         isLarge ? Library::Look::AtItsHead : Library::Look::AtEveryPage);
}

} // namespace

QString userLibraryPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("library.partnership"));
}

QString userLexiconFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("lexicons"));
}

Result<std::unique_ptr<Library>> openShippedStatement()
{
    Result<std::unique_ptr<Library>> library = Library::temporary();
    if (!library)
        return library;
    if (const Result<Done> added = addDocument(**library, shippedDocument()); !added)
        return added.problem();
    return library;
}

Result<std::unique_ptr<Library>> openUserLibrary()
{
    const QString path = userLibraryPath();
    if (QFile::exists(path))
        return openForTheWindow(path);
    // Filled elsewhere first and put in place by a rename: a kill in between leaves no empty library behind.
    const Result<std::unique_ptr<Library>> filled = openShippedStatement();
    if (!filled)
        return filled.problem();
    QDir().mkpath(QFileInfo(path).path());
    const Result<Done> saved = (*filled)->saveCopy(path);
    // Two programs that start for the first time at once make the same library; the second takes the first
    // one's.
    if (!saved && !QFile::exists(path))
        return saved.problem();
    return Library::open(path);
}

bool looksLikeLibrary(const QString &path)
{
    if (path.endsWith(QLatin1String(".partnership"), Qt::CaseInsensitive))
        return true;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           file.read(16).startsWith("SQLite format 3");
}

Result<std::unique_ptr<Library>> openPaths(const QStringList &paths)
{
    if (paths.size() == 1 && looksLikeLibrary(paths.first()))
        return openForTheWindow(paths.first());
    for (const QString &path : paths) {
        if (looksLikeLibrary(path))
            return Problem{
                Fault::Usage,
                QCoreApplication::translate("Opening",
                                            "A library is opened alone, not together with other files."),
                path,
                0,
                {},
                QCoreApplication::translate("Opening", "Open it by itself, or name statements only.")};
    }
    return readIntoTemporary(paths);
}

} // namespace partnership
