// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/library.h"
#include "tests/support/samplestatement.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

using namespace partnership;

namespace {

const QString &path()
{
    static const QTemporaryDir folder;
    static const QString name = folder.filePath(QStringLiteral("fuzzed.partnership"));
    return name;
}

/// A sound library with a statement in it.
const QByteArray &goodBytes()
{
    static const QByteArray bytes = [] {
        const auto library = Library::create(path());
        const bool made = library && (*library)->add(samples::smallStatement());
        QFile file(path());
        return made && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}

/// Whole files are refused by their header at once; so most inputs are changes of a sound one: four bytes
/// that say where, and one that says what.
QByteArray changed(const QByteArray &changes)
{
    if (changes.startsWith("SQLite"))
        return changes;
    QByteArray bytes = goodBytes();
    for (qsizetype i = 0; i + 5 <= changes.size(); i += 5)
        bytes[qsizetype(qFromBigEndian<quint32>(changes.constData() + i)) % bytes.size()] = changes[i + 4];
    return bytes;
}

} // namespace

/// The opening of a library file, and everything that is asked of an open one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argumentCount = 1;
    static char name[] = "fuzz";
    static char *arguments[] = {name, nullptr};
    static const QCoreApplication application(argumentCount, arguments); // Qt Sql wants one
    const QByteArray bytes = changed(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    QFile::remove(path() + QStringLiteral("-journal"));
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return 0;
    file.write(bytes);
    file.close();
    const auto library = Library::open(path());
    if (!library)
        return 0;
    const auto heads = (*library)->statements();
    for (const StatementHead &head : heads ? *heads : QList<StatementHead>())
        (void)(*library)->statement(head.id).ok();
    (void)(*library)->search(QStringLiteral("trade")).ok();
    (void)(*library)->views().ok();
    (void)checkLibrary(path()).ok();
    return 0;
}
