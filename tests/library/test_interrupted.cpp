// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/changes.h"
#include "models/library/progress.h"
#include "tests/support/files.h"
#include "tests/support/fulldisk.h"
#include "tests/support/rounds.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <functional>

using namespace partnership;

namespace {

/// Enough that its import does not fit SQLite's cache, so that pages reach the file before the commit too.
constexpr int manyClauses = 2500;

} // namespace

/// An import that is cut off, by a kill or a full disk, was never begun or is complete.
class TestInterrupted : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isWholeAfterAKillAtAnyTime();
    void hasAllOrNoneOfManyAfterAKill();
    void isWholeAfterDeathAtAnyWrite();
    void saysThatTheDiskIsFull();
    void recordsAllOrNothingOnAFullDisk();
    void makesNoHalfFileOnAFullDisk();

private:
    void killAtMoments(const QStringList &change, int kills, const std::function<void()> &look);
    void start(QProcess &other, const QStringList &arguments) const;
    void expectWhole(const QString &path, const Statement &cutOff);
    qint64 grownBy(const Statement &statement) const;

    QTemporaryDir m_folder;
    QString m_path;
};

void TestInterrupted::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_path = m_folder.filePath(QStringLiteral("some.partnership"));
    QFile::remove(m_path);
    QVERIFY(Library::create(m_path).value()->add(samples::smallStatement()));
}

/// Starts the other process and comes back when it is just about to add.
void TestInterrupted::start(QProcess &other, const QStringList &arguments) const
{
    other.start(QStringLiteral(OTHER_PROCESS), arguments);
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readLine(), QByteArray("adding\n"));
}

void TestInterrupted::expectWhole(const QString &path, const Statement &cutOff)
{
    const auto check = checkLibrary(path);
    QVERIFY2(check, qPrintable(check.problem().toString()));
    QCOMPARE(check->findings, QStringList());
    const auto library = Library::open(path).value();
    const Statement before = samples::smallStatement();
    QVERIFY(library->statement(statementId(before.source.sha256)).value() == before);
    const bool there = library->holds(cutOff.source.sha256);
    QCOMPARE(check->statements, there ? 2 : 1);
    QCOMPARE(library->search(QStringLiteral("reef"))->size(), there ? cutOff.clauses.size() : 0);
    if (there)
        QVERIFY(library->statement(statementId(cutOff.source.sha256)).value() == cutOff);
}

/// Runs the change to its end once, then kills it ever later in its course, from the same library each time.
/// Looks at what is left after each.
void TestInterrupted::killAtMoments(const QStringList &change, int kills, const std::function<void()> &look)
{
    const QByteArray before = bytesOf(m_path);
    QElapsedTimer clock;
    QProcess whole;
    start(whole, change);
    clock.start();
    QVERIFY(whole.waitForFinished());
    const qint64 needed = clock.nsecsElapsed() / 1000;
    look();
    for (int round = 0; round < kills; ++round) {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(before) == before.size());
        file.close();
        QProcess other;
        start(other, change);
        QThread::usleep(ulong(needed * round / kills));
        other.kill();
        QVERIFY(other.waitForFinished());
        look();
    }
}

void TestInterrupted::isWholeAfterAKillAtAnyTime()
{
    const Statement statement = samples::longStatement(manyClauses);
    killAtMoments({QStringLiteral("add"), m_path, QString::number(manyClauses)}, rounds(12),
                  [&] { expectWhole(m_path, statement); });
}

void TestInterrupted::hasAllOrNoneOfManyAfterAKill()
{
    constexpr int statements = 12;
    constexpr int clauses = 400;
    QList<qint64> held;
    const auto look = [&] {
        const auto check = checkLibrary(m_path);
        QVERIFY2(check, qPrintable(check.problem().toString()));
        QCOMPARE(check->findings, QStringList());
        held.append(check->statements);
    };
    killAtMoments({QStringLiteral("add-all"), m_path, QString::number(statements), QString::number(clauses)},
                  rounds(8), look);
    QCOMPARE(held.size(), rounds(8) + 1);
    QCOMPARE(held.takeFirst(), statements + 1);
    for (const qint64 count : std::as_const(held))
        QVERIFY(count == 1 || count == statements + 1);
}

/// Bytes that the statement takes in a library.
qint64 TestInterrupted::grownBy(const Statement &statement) const
{
    const QString copy = m_folder.filePath(QStringLiteral("grown.partnership"));
    QFile::copy(m_path, copy);
    if (!Library::open(copy).value()->add(statement))
        return 0;
    const qint64 grown = QFileInfo(copy).size() - QFileInfo(m_path).size();
    QFile::remove(copy);
    return grown;
}

void TestInterrupted::isWholeAfterDeathAtAnyWrite()
{
    const Statement statement = samples::longStatement(manyClauses);
    const qint64 before = QFileInfo(m_path).size();
    const QString link = m_folder.filePath(QStringLiteral("elsewhere/link.partnership"));
    QVERIFY(QDir().mkdir(m_folder.filePath(QStringLiteral("elsewhere"))));
    QVERIFY(QFile::link(m_path, link));
    const qint64 growth = grownBy(statement);
    int killed = 0;
    for (int round = 0; round < 16; ++round) {
        // From the first write of the journal to somewhere in the last pages.
        const qint64 limit = 256 + round * (before + growth) / 16;
        QProcess other;
        start(other,
              {QStringLiteral("add-within"), m_path, QString::number(manyClauses), QString::number(limit)});
        QVERIFY(other.waitForFinished());
        killed += other.exitStatus() == QProcess::CrashExit;
        expectWhole(round % 2 ? link : m_path, statement);
    }
    QVERIFY(killed > 5);
}

void TestInterrupted::saysThatTheDiskIsFull()
{
    const Statement statement = samples::longStatement(manyClauses);
    const QByteArray before = bytesOf(m_path);
    const auto library = Library::open(m_path).value();
    for (const qint64 limit :
         {qint64(0), qint64(700), before.size(), before.size() + 9'000, before.size() * 3}) {
        const auto added = [&] {
            const FullDisk full{rlim_t(limit)};
            return library->add(statement);
        }();
        QVERIFY(!added);
        QCOMPARE(added.problem().what, QStringLiteral("The disk is full."));
        QCOMPARE(added.problem().fault, Fault::Library);
        QCOMPARE(added.problem().file, m_path);
        QCOMPARE(bytesOf(m_path), before);
        QVERIFY(!library->holds(statement.source.sha256));
    }
    QVERIFY(library->add(statement));
    expectWhole(m_path, statement);
}

/// A judgement, and the undoing of one: each with its step in the log.
void TestInterrupted::recordsAllOrNothingOnAFullDisk()
{
    const auto library = Library::open(m_path).value();
    ProgressEntry entry;
    entry.from = QDate(2026, 5, 12);
    entry.evidence = {{EvidenceKind::Note, QString(40'000, QLatin1Char('n')), {}, {}}};
    const auto record = [&] {
        return addProgress(*library, {{false, 1, QStringLiteral("1/1"), {}, {}}}, entry);
    };
    const auto undo = [&] { return undoChange(*library, changes(*library)->last().id); };
    for (const bool undoing : {false, true}) {
        const QByteArray before = bytesOf(m_path);
        for (const qint64 limit : {qint64(0), qint64(700), qint64(5'000), qint64(9'000)}) {
            const FullDisk full{rlim_t(limit)};
            const Problem problem = undoing ? undo().problem() : record().problem();
            QVERIFY2(problem.what == QStringLiteral("The disk is full."),
                     qPrintable(QStringLiteral("%1 %2 %3").arg(undoing).arg(limit).arg(problem.toString())));
        }
        QCOMPARE(bytesOf(m_path), before);
        QVERIFY(undoing ? undo().ok() : record().ok());
    }
    QVERIFY(progressEntries(*library)->isEmpty());
    QCOMPARE(checkLibrary(m_path)->findings, QStringList());
}

void TestInterrupted::makesNoHalfFileOnAFullDisk()
{
    const QString copy = m_folder.filePath(QStringLiteral("copy.partnership"));
    const auto library = Library::open(m_path).value();
    for (const rlim_t limit : {0, 5000, 100'000}) {
        const auto [saved, made] = [&] {
            const FullDisk full(limit);
            return std::pair(library->saveCopy(copy), Library::create(copy).ok());
        }();
        QVERIFY(!saved);
        QCOMPARE(saved.problem().what, QStringLiteral("The disk is full."));
        QVERIFY(!made);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList(QStringLiteral("some.partnership")));
    }
    QVERIFY(library->saveCopy(copy));
    QVERIFY(QFile::remove(copy));
}

EXPLORER_TEST(TestInterrupted)
#include "test_interrupted.moc"
