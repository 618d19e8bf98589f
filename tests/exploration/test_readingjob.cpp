// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/readingjob.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

namespace {

constexpr int patience = 60000; ///< of a slow machine; ends a test that hangs

Document longDocument(int clauses)
{
    QByteArray bytes = "A Long Statement\n\n";
    for (int i = 1; i <= clauses; ++i)
        bytes += QByteArray::number(i) +
                 ". The Ministry of Tides of Japan and the Reef Agency of Singapore will strengthen it.\n";
    return {QStringLiteral("long.txt"), bytes};
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QList<Reading> run(ReadingJob &job, const QList<ReadingJob::Input> &inputs)
{
    QSignalSpy finished(&job, &ReadingJob::finished);
    job.start(inputs);
    if (!finished.wait(patience))
        return {};
    return finished.first().first().value<QList<Reading>>();
}

constexpr char statement[] = "JOINT STATEMENT\n\n1. Japan and Singapore will cooperate on 3 May 2026.\n";

} // namespace

/// Documents are read in the background; each has its reading, and one that fails stops no other.
class TestReadingJob : public QObject
{
    Q_OBJECT

private slots:
    void readsFilesAndDocuments();
    void readsFolders();
    void nothingToRead();
    void readsNoMoreThanSomeAtOnce();
    void cancelling();
    void cancelledBeforeItBegan();
    void endsWithItsOwner();
};

void TestReadingJob::readsFilesAndDocuments()
{
    const QTemporaryDir folder;
    const QString path = written(folder, QStringLiteral("one.txt"), statement);
    const QString missing = folder.filePath(QStringLiteral("missing.txt"));
    ReadingJob job;
    QSignalSpy progress(&job, &ReadingJob::progress);
    const QList<Reading> readings =
        run(job, {path, missing, shippedDocument(), Document{QStringLiteral("nul"), QByteArray(9, '\0')}});
    QCOMPARE(readings.size(), 4);
    QVERIFY(readings[0].statement && !readings[0].problem);
    QCOMPARE(readings[0].name, path);
    QVERIFY(!readings[1].statement && readings[1].problem);
    QCOMPARE(readings[1].problem->file, missing);
    QVERIFY(readings[2].statement);
    QVERIFY(readings[3].problem);
    QCOMPARE(progress.size(), 4);
    QCOMPARE(progress.last(), (QVariantList{4, 4, QStringLiteral("nul")}));
    QVERIFY(!job.isRunning());
}

void TestReadingJob::readsFolders()
{
    const QTemporaryDir folder;
    written(folder, QStringLiteral("b.txt"), statement);
    written(folder, QStringLiteral("below/a.txt"), statement);
    written(folder, QStringLiteral("picture.xyz"), "no statement");
    QDir(folder.path()).mkdir(QStringLiteral("empty"));
    ReadingJob job;
    const QList<Reading> readings = run(job, {folder.path(), folder.filePath(QStringLiteral("empty"))});
    QCOMPARE(readings.size(), 3);
    QCOMPARE(readings[0].name, folder.filePath(QStringLiteral("b.txt")));
    QCOMPARE(readings[1].name, folder.filePath(QStringLiteral("below/a.txt")));
    QVERIFY(readings[2].problem &&
            readings[2].problem->what.contains(QStringLiteral("no statement in this folder")));
}

void TestReadingJob::nothingToRead()
{
    ReadingJob job;
    QSignalSpy finished(&job, &ReadingJob::finished);
    job.start({});
    QVERIFY(finished.wait(patience));
    QVERIFY(finished.first().first().value<QList<Reading>>().isEmpty());
}

/// The rest is read when it is added: not all of thousands are in memory.
void TestReadingJob::readsNoMoreThanSomeAtOnce()
{
    const QTemporaryDir folder;
    for (int place = 0; place < 5; ++place)
        written(folder, QStringLiteral("%1.txt").arg(place), statement);
    ReadingJob job;
    QSignalSpy finished(&job, &ReadingJob::finished);
    job.start({folder.path()}, 3);
    QVERIFY(finished.wait(patience));
    const auto readings = finished.first().first().value<QList<Reading>>();
    QCOMPARE(readings.size(), 5);
    QVERIFY(readings[2].statement);
    QVERIFY(!readings[3].statement && !readings[3].problem);
    QCOMPARE(readings[4].name, folder.filePath(QStringLiteral("4.txt")));
}

void TestReadingJob::cancelling()
{
    ReadingJob job;
    QSignalSpy finished(&job, &ReadingJob::finished);
    QSignalSpy progress(&job, &ReadingJob::progress);
    QList<ReadingJob::Input> inputs{longDocument(3)};
    for (int i = 0; i < 20; ++i)
        inputs.append(longDocument(4000 + i));
    job.start(inputs);
    QTRY_VERIFY_WITH_TIMEOUT(progress.size() > 0, patience);
    job.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(finished.size() > 0, patience);
    const auto readings = finished.first().first().value<QList<Reading>>();
    QCOMPARE(readings.size(), 21);
    QVERIFY(readings.first().statement);
    QVERIFY(readings.last().problem);
    QVERIFY(readings.last().problem->what.contains(QStringLiteral("stopped")));
}

void TestReadingJob::cancelledBeforeItBegan()
{
    ReadingJob job;
    QSignalSpy finished(&job, &ReadingJob::finished);
    job.start({longDocument(4000), longDocument(4001)});
    job.cancel();
    QVERIFY(finished.wait(patience));
    for (const Reading &reading : finished.first().first().value<QList<Reading>>())
        QVERIFY(reading.problem);
}

void TestReadingJob::endsWithItsOwner()
{
    QSignalSpy *finished = nullptr;
    {
        ReadingJob job;
        finished = new QSignalSpy(&job, &ReadingJob::finished);
        job.start({longDocument(4000)});
    }
    QCOMPARE(finished->size(), 0);
    delete finished;
}

EXPLORER_TEST(TestReadingJob)
#include "test_readingjob.moc"
