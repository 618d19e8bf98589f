// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/dailybackup.h"
#include "models/exploration/librarywatch.h"
#include "models/library/backups.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

/// Two programs on one library: the second shows what the first writes, and what happens to the file is said.
class TestLibraryWatch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsWhatAnotherProgramAdds();
    void seesAnotherProgramWrite();
    void saysNothingOfItsOwn();
    void saysThatTheFileIsGone();
    void saysThatTheFileIsAnother();
    void showsWhatWasRestored();
    void isBackedUpOnceADay();
    void isSaidWhereNoBackupCanBeMade();

private:
    void start(QProcess &other, const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Exploration> m_exploration;
};

void TestLibraryWatch::init()
{
    m_exploration.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("data"))));
    m_path = m_folder->filePath(QStringLiteral("shared.partnership"));
    QVERIFY(Library::create(m_path).value()->add(samples::smallStatement()));
    m_exploration = std::make_unique<Exploration>();
    QVERIFY(m_exploration->explore(Library::open(m_path).value()));
}

void TestLibraryWatch::start(QProcess &other, const QStringList &arguments) const
{
    other.start(QStringLiteral(OTHER_PROCESS), arguments);
    QVERIFY(other.waitForReadyRead());
}

void TestLibraryWatch::showsWhatAnotherProgramAdds()
{
    LibraryWatch watch(*m_exploration);
    QSignalSpy caughtUp(&watch, &LibraryWatch::caughtUp);
    const ItemId current = m_exploration->contents().clauses()[3].id;
    m_exploration->focus().setCurrent(current);
    const Filter filter = Filter().including(Dimension::Pillar, QStringLiteral("I"));
    m_exploration->focus().setFilter(filter);
    QProcess other;
    start(other, {QStringLiteral("add"), m_path, QStringLiteral("40")});
    QVERIFY(caughtUp.wait(20'000));
    QCOMPARE(m_exploration->contents().statements().size(), 2);
    QCOMPARE(m_exploration->focus().current(), current);
    QCOMPARE(m_exploration->focus().filter(), filter);
    QVERIFY(other.state() == QProcess::NotRunning || other.waitForFinished());
    watch.look();
    QCOMPARE(caughtUp.size(), 1);
    QVERIFY(!watch.isWriting());
    // Both go on writing.
    QVERIFY(m_exploration->library()->add(samples::laterStatement()));
}

/// A journal beside the library is what every program that writes leaves to be seen.
void TestLibraryWatch::seesAnotherProgramWrite()
{
    LibraryWatch watch(*m_exploration);
    QSignalSpy changed(&watch, &LibraryWatch::writingChanged);
    QProcess other;
    start(other, {QStringLiteral("add-all"), m_path, QStringLiteral("12"), QStringLiteral("1500")});
    while (!watch.isWriting() && other.state() == QProcess::Running)
        watch.look();
    QVERIFY(watch.isWriting());
    // Whoever reads meanwhile reads what was there before.
    QCOMPARE(m_exploration->library()->statements()->size(), 1);
    QVERIFY(other.waitForFinished(120'000));
    watch.look();
    QVERIFY(!watch.isWriting());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_exploration->contents().statements().size(), 13);
}

void TestLibraryWatch::saysNothingOfItsOwn()
{
    LibraryWatch watch(*m_exploration);
    QSignalSpy caughtUp(&watch, &LibraryWatch::caughtUp);
    QVERIFY(m_exploration->library()->add(samples::laterStatement()));
    watch.look();
    watch.look();
    QCOMPARE(caughtUp.size(), 0);
}

void TestLibraryWatch::saysThatTheFileIsGone()
{
    LibraryWatch watch(*m_exploration);
    QSignalSpy lost(&watch, &LibraryWatch::lost);
    QVERIFY(QFile::remove(m_path));
    watch.look();
    watch.look();
    QCOMPARE(lost.size(), 1);
    const QString saved = m_folder->filePath(QStringLiteral("saved.partnership"));
    QVERIFY(m_exploration->library()->saveCopy(saved));
    QCOMPARE(checkLibrary(saved)->statements, 1);
}

void TestLibraryWatch::saysThatTheFileIsAnother()
{
    LibraryWatch watch(*m_exploration);
    QSignalSpy lost(&watch, &LibraryWatch::lost);
    const QString other = m_folder->filePath(QStringLiteral("other.partnership"));
    QVERIFY(Library::create(other));
    QVERIFY(QFile::remove(m_path) && QFile::rename(other, m_path));
    watch.look();
    QCOMPARE(lost.size(), 1);
    QVERIFY(m_exploration->explore(Library::open(m_path).value()));
    QCOMPARE(m_exploration->contents().statements().size(), 0);
    watch.look();
    QCOMPARE(lost.size(), 1);
}

void TestLibraryWatch::showsWhatWasRestored()
{
    const auto backup = Backups(m_path).make(BackupReason::Asked);
    QVERIFY(m_exploration->library()->add(samples::laterStatement()));
    QVERIFY(m_exploration->reload());
    LibraryWatch watch(*m_exploration);
    QCOMPARE(m_exploration->contents().statements().size(), 2);
    QVERIFY(Backups(m_path).restore(backup->name));
    watch.look();
    QCOMPARE(m_exploration->contents().statements().size(), 1);
}

void TestLibraryWatch::isBackedUpOnceADay()
{
    DailyBackup daily(*m_exploration);
    QSignalSpy made(&daily, &DailyBackup::made);
    daily.look();
    QVERIFY(made.wait());
    QCOMPARE(Backups(m_path).list().size(), 1);
    QCOMPARE(Backups(m_path).list().first().reason, BackupReason::Daily);
    QVERIFY(m_exploration->library()->add(samples::laterStatement()));
    daily.look();
    QVERIFY(!made.wait(300));
    QCOMPARE(Backups(m_path).list().size(), 1);
}

void TestLibraryWatch::isSaidWhereNoBackupCanBeMade()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    DailyBackup daily(*m_exploration);
    QSignalSpy failed(&daily, &DailyBackup::failed);
    daily.look();
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().value<Problem>().what.contains(QStringLiteral("No backup could be made")));
}

EXPLORER_TEST(TestLibraryWatch)
#include "test_librarywatch.moc"
