// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bareinsert.h"
#include "tests/bench/figures.h"
#include "tests/bench/generator/statementgenerator.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdio>

namespace partnership::bench {
namespace {

constexpr int few = 100;
constexpr double mostOverBare = 1.3;
constexpr double mostOverText = 1.7;
constexpr double mostMegabytes = 200;
constexpr double mostMillisecondsToStop = 100;
constexpr double flat = 1.2; ///< cost of a statement among all to that among few

/// What an import of generated statements took.
struct Import
{
    double seconds = 0;
    double megabytes = 0;          ///< memory beyond the idle process
    double millisecondsToStop = 0; ///< another one that is cancelled in the middle
    double textBytes = 0;
    QString library;
};

double writeStatements(const QDir &folder, int count)
{
    StatementGenerator generator(1);
    double bytes = 0;
    for (int place = 0; place < count; ++place) {
        QFile file(folder.filePath(QStringLiteral("%1.txt").arg(place, 5, 10, QLatin1Char('0'))));
        const QByteArray text = generator.statement(place);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return 0;
        bytes += double(text.size());
    }
    return bytes;
}

/// In a process of its own; nothing where it failed.
std::optional<Import> importMany(const QDir &folder, int count)
{
    Import import;
    const QString texts = QStringLiteral("texts-%1").arg(count);
    import.library = folder.filePath(texts + QStringLiteral(".partnership"));
    if (!folder.mkdir(texts))
        return {};
    import.textBytes = writeStatements(QDir(folder.filePath(texts)), count);
    QProcess importer;
    importer.start(QStringLiteral(IMPORTER), {folder.filePath(texts), import.library});
    if (!importer.waitForFinished(-1) || importer.exitCode() != 0)
        return {};
    const QByteArrayList told = importer.readAllStandardOutput().simplified().split(' ');
    import.seconds = told.value(0).toDouble();
    import.megabytes = told.value(1).toDouble() / 1024;
    import.millisecondsToStop = told.value(2).toDouble();
    if (import.millisecondsToStop < 0)
        return {};
    return import;
}

} // namespace

QList<Figure> manyFigures(const QDir &folder, int count, QString *library)
{
    const auto little = importMany(folder, few);
    const auto all = importMany(folder, count);
    if (!little || !all)
        return {};
    const auto bare = secondsOfBareInsert(all->library, folder.filePath(QStringLiteral("bare")));
    if (!bare)
        return {};
    *library = all->library;
    const QString statements = QStringLiteral("%1 statements").arg(count);
    const double milliseconds = 1000 * all->seconds / count;
    return {{QStringLiteral("import of %1, to 1.3 × a bare SQLite insert").arg(statements), all->seconds,
             mostOverBare * *bare, QStringLiteral("s")},
            {QStringLiteral("one statement among %1, to 1.2 × among 100").arg(count), milliseconds,
             flat * 1000 * little->seconds / few, QStringLiteral("ms")},
            {QStringLiteral("file of %1, to 1.7 × their text").arg(statements),
             double(QFile(all->library).size()) / 1e6, mostOverText * all->textBytes / 1e6,
             QStringLiteral("MB")},
            {QStringLiteral("memory beyond idle to import %1").arg(statements), all->megabytes, mostMegabytes,
             QStringLiteral("MB")},
            {QStringLiteral("cancelling an import, until the library is as it was"), all->millisecondsToStop,
             mostMillisecondsToStop, QStringLiteral("ms")}};
}

} // namespace partnership::bench
