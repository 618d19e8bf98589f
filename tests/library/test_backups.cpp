// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/backups.h"
#include "models/library/library.h"
#include "tests/library/rawsql.h"
#include "tests/support/files.h"
#include "tests/support/fulldisk.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace partnership;

namespace {

void addTo(const QString &path, const Statement &statement)
{
    const auto library = Library::open(path);
    QVERIFY2(library, qPrintable(library.problem().toString()));
    QVERIFY((*library)->add(statement));
}

qint64 statementsIn(const QString &path)
{
    const auto check = checkLibrary(path);
    return check && check->findings.isEmpty() ? check->statements : -1;
}

} // namespace

/// Backups of a library: made whole or not at all, the newest ten that differ, and put back into its place.
class TestBackups : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void holdWhatTheLibraryHolds();
    void areOneWhereNothingChanged();
    void areTheNewestTen();
    void areOfOneLibraryWhateverItIsCalled();
    void areDueADayLaterIfSomethingChanged();
    void areMadeBeforeAnUpgrade();
    void stopAnUpgradeThatCannotBeUndone();
    void needRoom();
    void needAPlace();
    void areWholeOrNotThereAfterAKill();
    void areRestored();
    void areRestoredUnderAnOpenLibrary();
    void areRestoredInThePlaceOfADamagedOne_data();
    void areRestoredInThePlaceOfADamagedOne();
    void areRestoredWhereTheLibraryIsGone();
    void areNotRestoredIfTheyChanged();
    void areNotRestoredOnAFullDisk();
    void areNotRestoredWhileSomebodyWrites();
    void keepTheOneThatIsRestored();

private:
    Backup made(BackupReason reason = BackupReason::Asked) const;
    QStringList filesOfBackups() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestBackups::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("data"))));
    m_path = m_folder->filePath(QStringLiteral("some.partnership"));
    QVERIFY(Library::create(m_path).value()->add(samples::smallStatement()));
}

void TestBackups::cleanup()
{
    m_folder.reset();
}

Backup TestBackups::made(BackupReason reason) const
{
    const auto backup = Backups(m_path).make(reason);
    if (!backup)
        qWarning("%s", qPrintable(backup.problem().toString()));
    return backup ? *backup : Backup();
}

QStringList TestBackups::filesOfBackups() const
{
    return QDir(Backups(m_path).folder()).entryList(QDir::Files | QDir::Hidden);
}

void TestBackups::holdWhatTheLibraryHolds()
{
    const QByteArray before = bytesOf(m_path);
    const Backup backup = made(BackupReason::Daily);
    QVERIFY2(backup.name.endsWith(QStringLiteral("-daily")), qPrintable(backup.name));
    QVERIFY(qAbs(backup.made.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(backup.size, before.size());
    qint64 undertakings = 0;
    for (const Commitment &commitment : samples::smallStatement().commitments)
        undertakings += commitment.isUndertaking();
    QCOMPARE(*backup.holds, (Holdings{1, undertakings, 0, 0}));
    QCOMPARE(bytesOf(m_path), before);
    const auto library = Library::open(backup.path, Library::Access::ReadOnly);
    QCOMPARE((*library)->statement(statementId(samples::smallStatement().source.sha256)).value(),
             samples::smallStatement());
    QCOMPARE(QFile::permissions(Backups(m_path).folder()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(Backups(m_path).list().size(), 1);
    QCOMPARE(Backups(m_path).list().first().name, backup.name);
}

void TestBackups::areOneWhereNothingChanged()
{
    const Backup first = made();
    addTo(m_path, samples::laterStatement());
    const Backup second = made();
    QCOMPARE(second.holds->statements, 2);
    const Backup third = made(BackupReason::Daily);
    QCOMPARE(third.digest, second.digest);
    QVERIFY(third.name > second.name);
    QCOMPARE(filesOfBackups().size(), 2);
    QCOMPARE(Backups(m_path).list().first().name, third.name);
    QCOMPARE(Backups(m_path).list().last().name, first.name);
}

void TestBackups::areTheNewestTen()
{
    QStringList names;
    for (int i = 0; i < 13; ++i) {
        addTo(m_path, samples::longStatement(i + 1));
        names.prepend(made().name);
    }
    QStringList kept;
    for (const Backup &backup : Backups(m_path).list())
        kept.append(backup.name);
    QCOMPARE(kept, names.first(Backups::most));
    QCOMPARE(Backups(m_path).list().first().holds->statements, 14);
}

void TestBackups::areOfOneLibraryWhateverItIsCalled()
{
    const QString folder = Backups(m_path).folder();
    const QString link = m_folder->filePath(QStringLiteral("link.partnership"));
    QVERIFY(QFile::link(m_path, link));
    QCOMPARE(Backups(link).folder(), folder);
    QCOMPARE(Backups(m_folder->filePath(QStringLiteral("data/../some.partnership"))).folder(), folder);
    QVERIFY(Backups(m_folder->filePath(QStringLiteral("other.partnership"))).folder() != folder);
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(Backups(m_path).folder(), folder);
}

void TestBackups::areDueADayLaterIfSomethingChanged()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(Backups(m_path).isDue(now));
    made();
    QVERIFY(!Backups(m_path).isDue(now.addSecs(60)));
    QVERIFY(!Backups(m_path).isDue(now.addDays(2)));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(now.addSecs(3600), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(!Backups(m_path).isDue(now.addSecs(4000)));
    QVERIFY(Backups(m_path).isDue(now.addDays(2)));
}

void TestBackups::areMadeBeforeAnUpgrade()
{
    const QByteArray old = qUncompress(bytesOf(QStringLiteral(TESTS_DATA "/library/schema-004.qz")));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(old) == old.size());
    file.close();
    QVERIFY(Library::open(m_path, Library::Access::ReadOnly));
    QCOMPARE(Backups(m_path).list().size(), 0);
    QVERIFY(Library::open(m_path));
    QVERIFY(bytesOf(m_path) != old);
    const QList<Backup> backups = Backups(m_path).list();
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().reason, BackupReason::Upgrade);
    QCOMPARE(backups.first().holds->statements, 2);
    QVERIFY(backups.first().holds->commitments > 0);
    // Put back, it is what it was before, but for the counters of SQLite.
    QVERIFY(Backups(m_path).restore(backups.first().name));
    QCOMPARE(RawSql(m_path).value(QStringLiteral("PRAGMA user_version")), QByteArray("4"));
    QCOMPARE(bytesOf(m_path).mid(100), old.mid(100));
}

void TestBackups::stopAnUpgradeThatCannotBeUndone()
{
    const QByteArray old = qUncompress(bytesOf(QStringLiteral(TESTS_DATA "/library/schema-004.qz")));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(old) == old.size());
    file.close();
    const auto opened = [&] {
        const FullDisk full(rlim_t(old.size() / 2));
        return Library::open(m_path);
    }();
    QVERIFY(!opened);
    QVERIFY2(opened.problem().what.contains(QStringLiteral("was not brought up to date")),
             qPrintable(opened.problem().toString()));
    QVERIFY(opened.problem().what.contains(QStringLiteral("The disk is full.")));
    QCOMPARE(bytesOf(m_path), old);
    QCOMPARE(filesOfBackups(), QStringList());
    QVERIFY(Library::open(m_path, Library::Access::ReadOnly));
    QVERIFY(Library::open(m_path));
}

void TestBackups::needRoom()
{
    const qint64 size = QFileInfo(m_path).size();
    for (const qint64 limit : {qint64(0), qint64(600), size / 3, size - 1}) {
        const auto backup = [&] {
            const FullDisk full{rlim_t(limit)};
            return Backups(m_path).make(BackupReason::Asked);
        }();
        QVERIFY(!backup);
        QCOMPARE(backup.problem().what, QStringLiteral("No backup could be made: The disk is full."));
        QCOMPARE(backup.problem().file, Backups(m_path).folder());
        QCOMPARE(backup.problem().fault, Fault::Library);
        QCOMPARE(filesOfBackups(), QStringList());
    }
    made();
    QCOMPARE(filesOfBackups().size(), 1);
}

void TestBackups::needAPlace()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto backup = Backups(m_path).make(BackupReason::Asked);
    QVERIFY(!backup);
    QCOMPARE(backup.problem().what, QStringLiteral("No backup could be made: The folder cannot be written."));
    QVERIFY(backup.problem().advice.contains(QStringLiteral("XDG_DATA_HOME")));
}

/// The kernel kills the backup at a write, ever later; what is left is no backup, or a whole one.
void TestBackups::areWholeOrNotThereAfterAKill()
{
    addTo(m_path, samples::longStatement(800));
    const qint64 size = QFileInfo(m_path).size();
    const QByteArray before = bytesOf(m_path);
    int killed = 0;
    for (qint64 limit = 0; limit < size * 3 / 2; limit += size / 8) {
        QProcess other;
        other.start(QStringLiteral(OTHER_PROCESS),
                    {QStringLiteral("backup-within"), m_path, QString::number(limit)});
        QVERIFY(other.waitForFinished());
        killed += other.exitStatus() == QProcess::CrashExit;
        QCOMPARE(bytesOf(m_path), before);
    }
    QVERIFY(killed > 5);
    // Of the last ones, which had room.
    const QString folder = m_folder->filePath(QStringLiteral("data/library_otherprocess/backups"));
    const QStringList own = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(own.size(), 1);
    const QStringList whole = QDir(folder + QLatin1Char('/') + own.first())
                                  .entryList({QStringLiteral("*.partnership")}, QDir::Files);
    QCOMPARE(whole.size(), 1);
    QCOMPARE(statementsIn(folder + QLatin1Char('/') + own.first() + QLatin1Char('/') + whole.first()), 2);
}

void TestBackups::areRestored()
{
    const Backup first = made();
    addTo(m_path, samples::laterStatement());
    const auto restored = Backups(m_path).restore(first.name);
    QVERIFY2(restored, qPrintable(restored.problem().toString()));
    QCOMPARE(statementsIn(m_path), 1);
    QCOMPARE(restored->before->holds->statements, 2);
    QCOMPARE(restored->before->reason, BackupReason::Restore);
    QVERIFY(Backups(m_path).restore(restored->before->name));
    QCOMPARE(statementsIn(m_path), 2);
    const QList<Backup> backups = Backups(m_path).list();
    QCOMPARE(backups.size(), 2);

    const auto again = Backups(m_path).restore(backups.last().name);
    QVERIFY(!again);
    QCOMPARE(again.problem().what, QStringLiteral("The library is as it was in this backup already."));
    QCOMPARE(Backups(m_path).restore(QStringLiteral("yesterday")).problem().words,
             QStringLiteral("yesterday"));
}

void TestBackups::areRestoredUnderAnOpenLibrary()
{
    const Backup first = made();
    const auto open = Library::open(m_path).value();
    QVERIFY(open->add(samples::laterStatement()));
    QVERIFY(Backups(m_path).restore(first.name));
    QCOMPARE(open->statements()->size(), 1);
    QVERIFY(open->add(samples::longStatement(3)));
    QCOMPARE(statementsIn(m_path), 2);
}

void TestBackups::areRestoredInThePlaceOfADamagedOne_data()
{
    QTest::addColumn<qint64>("at");
    QTest::newRow("in its head") << qint64(0);
    QTest::newRow("in its first page") << qint64(105);
    QTest::newRow("in its middle") << qint64(4096 * 9);
}

void TestBackups::areRestoredInThePlaceOfADamagedOne()
{
    QFETCH(qint64, at);
    const Backup first = made();
    const QByteArray whole = bytesOf(m_path);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
    file.write(QByteArray(1500, '\xa5'));
    file.close();
    const QByteArray damaged = bytesOf(m_path);
    const auto restored = Backups(m_path).restore(first.name);
    QVERIFY2(restored, qPrintable(restored.problem().toString()));
    QCOMPARE(bytesOf(m_path).mid(100), whole.mid(100));
    QCOMPARE(statementsIn(m_path), 1);
    QCOMPARE(restored->before->reason, BackupReason::Damaged);
    QVERIFY(!restored->before->holds);
    QCOMPARE(bytesOf(restored->before->path), damaged);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("some.partnership")));
}

void TestBackups::areRestoredWhereTheLibraryIsGone()
{
    const Backup first = made();
    QVERIFY(QFile::remove(m_path));
    const auto restored = Backups(m_path).restore(first.name);
    QVERIFY2(restored, qPrintable(restored.problem().toString()));
    QVERIFY(!restored->before);
    QCOMPARE(statementsIn(m_path), 1);
}

void TestBackups::areNotRestoredIfTheyChanged()
{
    const Backup first = made();
    addTo(m_path, samples::laterStatement());
    const QByteArray before = bytesOf(m_path);
    QVERIFY(RawSql(first.path).run(QStringLiteral("UPDATE statements SET title = 'Other'")));
    const auto restored = Backups(m_path).restore(first.name);
    QVERIFY(!restored);
    QCOMPARE(restored.problem().what, QStringLiteral("This backup is no longer what was written."));
    QCOMPARE(bytesOf(m_path), before);
}

void TestBackups::areNotRestoredOnAFullDisk()
{
    const Backup first = made();
    addTo(m_path, samples::longStatement(300));
    const QByteArray before = bytesOf(m_path);
    for (const qint64 limit : {qint64(100), first.size / 2, first.size, before.size() - 1}) {
        const bool restored = [&] {
            const FullDisk full{rlim_t(limit)};
            return Backups(m_path).restore(first.name).ok();
        }();
        QVERIFY(!restored);
        QCOMPARE(bytesOf(m_path), before);
    }
    QVERIFY(Backups(m_path).restore(first.name));
    QCOMPARE(statementsIn(m_path), 1);
}

void TestBackups::areNotRestoredWhileSomebodyWrites()
{
    const Backup first = made();
    addTo(m_path, samples::laterStatement());
    QProcess other;
    other.start(QStringLiteral(OTHER_PROCESS), {QStringLiteral("lock"), m_path});
    QVERIFY(other.waitForReadyRead());
    const auto restored = Backups(m_path).restore(first.name);
    QVERIFY(!restored);
    QVERIFY2(restored.problem().toString().contains(QStringLiteral("Another program is using this library.")),
             qPrintable(restored.problem().toString()));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(statementsIn(m_path), 2);
    QVERIFY(Backups(m_path).restore(first.name));
    QCOMPARE(statementsIn(m_path), 1);
}

/// The backup of what is there now makes eleven; the oldest is dropped only when it is no longer needed.
void TestBackups::keepTheOneThatIsRestored()
{
    for (int i = 0; i < Backups::most; ++i) {
        made();
        addTo(m_path, samples::longStatement(i + 1));
    }
    const QList<Backup> backups = Backups(m_path).list();
    QCOMPARE(backups.size(), Backups::most);
    QCOMPARE(backups.last().holds->statements, 1);
    QVERIFY(Backups(m_path).restore(backups.last().name));
    QCOMPARE(statementsIn(m_path), 1);
    QCOMPARE(Backups(m_path).list().size(), Backups::most);
}

EXPLORER_TEST(TestBackups)
#include "test_backups.moc"
