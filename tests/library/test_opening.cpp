// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/connection.h"
#include "models/library/library.h"
#include "models/library/schema.h"
#include "tests/library/rawsql.h"
#include "tests/support/files.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QDateTime>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <sys/stat.h>

using namespace partnership;

using Make = std::function<void(const QString &path)>;
Q_DECLARE_METATYPE(Make)

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    Q_ASSERT(written);
}

/// A library with one statement.
const QByteArray &goodBytes()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("good.partnership"));
        const bool made = Library::create(path).value()->add(samples::smallStatement()).ok();
        return made ? bytesOf(path) : QByteArray();
    }();
    return bytes;
}

Make changedBy(const QStringList &statements)
{
    return [statements](const QString &path) {
        write(path, goodBytes());
        const RawSql sql(path);
        for (const QString &statement : statements) {
            const bool done = sql.run(statement);
            Q_ASSERT(done);
        }
    };
}

Make withBytes(qsizetype position, const QByteArray &bytes)
{
    return [=](const QString &path) {
        write(path, QByteArray(goodBytes()).replace(position, bytes.size(), bytes));
    };
}

/// Everything there is to see of a folder from outside: names, sizes, times, contents.
QStringList lookOf(const QString &folder)
{
    QStringList look;
    for (const QFileInfo &info :
         QDir(folder).entryInfoList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot))
        look.append(info.fileName() + QString::number(info.lastModified().toMSecsSinceEpoch()) +
                    (info.isFile() ? QString::fromLatin1(bytesOf(info.filePath()).toHex()) : QString()));
    return look;
}

/// So that any write would show in the time.
void makeOld(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isFile() && file.open(QIODevice::Append))
        file.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000'000), QFileDevice::FileModificationTime);
}

} // namespace

/// Every file that is no sound library is refused in words of its own, and left as it was.
class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refuses_data();
    void refuses();
    void survivesAnyFlippedByte();
    void waitsForNoLockForever();
    void addsNothingBesideALock();
    void opensBesideAReader();
    void respectsRights_data();
    void respectsRights();
    void readsWithoutWriting();
    void bringsOlderOnesUpToDate();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestOpening::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    static int count = 0;
    const QString folder = m_folder.filePath(QString::number(++count));
    QVERIFY(QDir().mkdir(folder));
    m_path = folder + QStringLiteral("/some.partnership");
    QVERIFY(!goodBytes().isEmpty());
}

void TestOpening::refuses_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const Make &make, const char *what) {
        QTest::newRow(name) << make << QString::fromUtf8(what);
    };
    const auto sql = [](const char *statement) { return changedBy({QString::fromLatin1(statement)}); };
    const auto bytes = [](const QByteArray &all) { return [all](const QString &path) { write(path, all); }; };

    row(
        "missing", [](const QString &) {}, "There is no library at this place.");
    row(
        "folder", [](const QString &path) { QDir().mkdir(path); }, "This is a folder, not a library.");
    row(
        "pipe", [](const QString &path) { ::mkfifo(QFile::encodeName(path).constData(), 0600); },
        "This is a device, not a library.");
    row("empty", bytes({}), "This file is empty.");
    row("text", bytes("JOINT STATEMENT\n\n1. We agree.\n"), "This file is not a library.");
    row("binary", bytes(QByteArray(4096, '\0')), "This file is not a library.");
    row(
        "a database of another program",
        [](const QString &path) { RawSql(path).run(QStringLiteral("CREATE TABLE clauses (id INTEGER)")); },
        "This file is a database of another program.");
    row("newer", sql("PRAGMA user_version = 2000"),
        "This library was made by a newer version of Partnership Explorer.");
    row("write-ahead log", sql("PRAGMA journal_mode = WAL"),
        "Another program has switched this library to write-ahead logging.");

    const char *damaged = "This library is damaged.";
    row("no version", sql("PRAGMA user_version = 0"), damaged);
    row("cut off in its header", bytes(goodBytes().first(60)), damaged);
    row("cut off after its header", bytes(goodBytes().first(100)), damaged);
    row("cut off in the middle", bytes(goodBytes().first(goodBytes().size() / 2)), damaged);
    row("nothing after the first page", bytes(goodBytes().first(4096)), damaged);
    row("schema overwritten", withBytes(100, QByteArray(3996, 'x')), damaged);
    row("pages overwritten", withBytes(4096, QByteArray(goodBytes().size() - 4096, 'x')), damaged);

    const char *foreign = "This library is not built as Partnership Explorer builds it.";
    row("a view in place of a table",
        changedBy(
            {QStringLiteral("ALTER TABLE repairs RENAME TO old"),
             QStringLiteral("CREATE VIEW repairs AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 "
                            "FROM n) SELECT x AS statement FROM n")}),
        foreign);
    row("a trigger", sql("CREATE TRIGGER t AFTER INSERT ON statements BEGIN DELETE FROM clauses; END"),
        foreign);
    row("a view more", sql("CREATE VIEW v AS SELECT * FROM clauses"), foreign);
    row("a table more", sql("CREATE TABLE secrets (words TEXT)"), foreign);
    row("a column more", sql("ALTER TABLE clauses ADD COLUMN extra TEXT"), foreign);
    row("a table less", sql("DROP TABLE repairs"), foreign);
    row("an index less", sql("DROP INDEX statements_by_stable_id"), foreign);
    row("a check less",
        changedBy({QStringLiteral("DROP TABLE repairs"), QStringLiteral("CREATE TABLE repairs (statement)")}),
        foreign);
}

void TestOpening::refuses()
{
    QFETCH(const Make, make);
    QFETCH(const QString, what);
    make(m_path);
    makeOld(m_path);
    const QString folder = QFileInfo(m_path).path();
    const QStringList before = lookOf(folder);
    for (const auto access : {Library::Access::ReadWrite, Library::Access::ReadOnly}) {
        const auto opened = Library::open(m_path, access);
        QVERIFY(!opened);
        QCOMPARE(opened.problem().what, what);
        QCOMPARE(opened.problem().fault, Fault::Library);
        QCOMPARE(opened.problem().file, m_path);
        QVERIFY(!opened.problem().advice.isEmpty());
    }
    // What is damaged is told finding by finding.
    const auto check = checkLibrary(m_path);
    QVERIFY(!check || !check->findings.isEmpty());
    QCOMPARE(lookOf(folder), before);
}

/// Looks at everything in a library, as far as the file lets it; false when something told of the damage.
static bool explore(const QString &path)
{
    const auto library = Library::open(path);
    if (!library)
        return false;
    bool good = (*library)->search(QStringLiteral("food OR quantum")).ok();
    (*library)->wordsLike(QStringLiteral("quantim"), 5);
    const auto heads = (*library)->statements();
    good = good && heads;
    for (const StatementHead &head : heads ? *heads : QList<StatementHead>()) {
        const auto statement = (*library)->statement(head.id);
        good = good && statement && *statement == samples::smallStatement();
    }
    const auto check = checkLibrary(path);
    return good && check && check->findings.isEmpty();
}

void TestOpening::survivesAnyFlippedByte()
{
    QRandomGenerator random(20260318);
    int noticed = 0;
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = goodBytes();
        for (int flips = 1 + round % 3; flips > 0; --flips) {
            char &byte = bytes[qsizetype(random.bounded(quint32(bytes.size())))];
            byte = char(byte ^ (1 << random.bounded(8)));
        }
        write(m_path, bytes);
        noticed += !explore(m_path);
        QCOMPARE(bytesOf(m_path), bytes);
    }
    // Most of the bytes are empty space in pages, where a flip harms nobody.
    QVERIFY(noticed > 10);
}

void TestOpening::waitsForNoLockForever()
{
    write(m_path, goodBytes());
    makeOld(m_path);
    const QStringList before = lookOf(QFileInfo(m_path).path());
    QProcess other;
    other.start(QStringLiteral(OTHER_PROCESS), {QStringLiteral("lock"), m_path});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readLine(), QByteArray("locked\n"));
    const auto opened = Library::open(m_path);
    QVERIFY(!opened);
    QCOMPARE(opened.problem().what, QStringLiteral("Another program is using this library."));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(lookOf(QFileInfo(m_path).path()), before);
    QVERIFY(Library::open(m_path));
}

void TestOpening::addsNothingBesideALock()
{
    write(m_path, goodBytes());
    const auto library = Library::open(m_path);
    QVERIFY(library);
    QProcess other;
    other.start(QStringLiteral(OTHER_PROCESS), {QStringLiteral("lock"), m_path});
    QVERIFY(other.waitForReadyRead());
    const auto added = (*library)->add(samples::laterStatement());
    QVERIFY(!added);
    QCOMPARE(added.problem().what, QStringLiteral("Another program is using this library."));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(bytesOf(m_path), goodBytes());
    QVERIFY((*library)->add(samples::laterStatement()));
}

void TestOpening::opensBesideAReader()
{
    write(m_path, goodBytes());
    const auto first = Library::open(m_path);
    const auto second = Library::open(m_path);
    QVERIFY(first && second);
    QVERIFY((*first)->add(samples::laterStatement()));
    QVERIFY((*second)->holds(samples::laterStatement().source.sha256));
    QVERIFY((*second)->add(samples::longStatement(3)));
    QCOMPARE((*first)->statements()->size(), 3);
}

void TestOpening::respectsRights_data()
{
    using Rights = QFileDevice::Permissions;
    const Rights all(0x7777), read(0x5555);
    QTest::addColumn<Rights>("folder");
    QTest::addColumn<Rights>("file");
    QTest::addColumn<bool>("cutOff");
    QTest::addColumn<QByteArray>("said");
    const QByteArray reading = "open for reading\n1\nThis library can only be read.\n";
    QTest::newRow("all rights") << all << all << false << QByteArray("open\n1\nadded\n");
    QTest::newRow("unreadable") << all << Rights() << false << QByteArray("You may not read this file.\n");
    QTest::newRow("file read-only") << all << read << false << reading;
    QTest::newRow("folder read-only") << read << all << false << reading;
    QTest::newRow("all read-only") << read << read << false << reading;
    QTest::newRow("cut off, and read-only")
        << read << read << true
        << QByteArray(
               "An import into this library was cut off and has to be undone first, but the file cannot be "
               "written.\n");
}

void TestOpening::respectsRights()
{
    QFETCH(const QFileDevice::Permissions, folder);
    QFETCH(const QFileDevice::Permissions, file);
    QFETCH(const bool, cutOff);
    QFETCH(const QByteArray, said);
    const QString place = QFileInfo(m_path).path();
    write(m_path, goodBytes());
    if (cutOff)
        write(m_path + QStringLiteral("-journal"), QByteArray(512, 'j'));
    QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7755));
    QFile::setPermissions(m_path, file);
    QFile::setPermissions(place, folder);
    QProcess other;
    other.start(QStringLiteral(OTHER_PROCESS), {QStringLiteral("visit"), m_path});
    QVERIFY(other.waitForFinished());
    const QByteArray heard = other.readAllStandardOutput();
    QFile::setPermissions(place, QFileDevice::Permissions(0x7777));
    QFile::setPermissions(m_path, QFileDevice::Permissions(0x7777));
    QCOMPARE(heard, said);
    if (!said.startsWith("open\n"))
        QCOMPARE(bytesOf(m_path), goodBytes());
}

void TestOpening::readsWithoutWriting()
{
    write(m_path, goodBytes());
    makeOld(m_path);
    const QStringList before = lookOf(QFileInfo(m_path).path());
    QVERIFY(explore(m_path));
    const auto library = Library::open(m_path, Library::Access::ReadOnly);
    QVERIFY(library);
    QVERIFY((*library)->isReadOnly());
    QVERIFY((*library)->add(samples::smallStatement()));
    QCOMPARE((*library)->add(samples::laterStatement()).problem().what,
             QStringLiteral("This library can only be read."));
    QCOMPARE(lookOf(QFileInfo(m_path).path()), before);
    QVERIFY((*library)->saveCopy(m_path + QStringLiteral(".copy")));
    QVERIFY(explore(m_path + QStringLiteral(".copy")));
}

/// An empty library as the first schema file makes it.
static void makeFirstVersion(const QString &path)
{
    QFile schema(QStringLiteral(PROJECT_ROOT "/models/library/schema/001-statements.sql"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    const auto connection = Connection::toFile(path, Connection::Mode::ReadWrite);
    QVERIFY(connection);
    QVERIFY(sqlite::runScript((*connection)->database(), schema.readAll()));
    QVERIFY((*connection)->run(QStringLiteral("PRAGMA application_id = %1").arg(schema::applicationId)));
    QVERIFY((*connection)->run(QStringLiteral("PRAGMA user_version = 1")));
}

void TestOpening::bringsOlderOnesUpToDate()
{
    makeFirstVersion(m_path);
    const auto library = Library::open(m_path);
    QVERIFY2(library, library ? "" : qPrintable(library.problem().toString()));
    QVERIFY((*library)->add(samples::smallStatement()));
    QVERIFY(explore(m_path));
}

EXPLORER_TEST(TestOpening)
#include "test_opening.moc"
