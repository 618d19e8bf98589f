// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/importjob.h"

#include "tests/support/samplelibrary.h"

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

} // namespace

/// Documents are read in the background; each has its outcome.
class TestImportJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsFilesAndDocuments();
    void aStatementReadTwiceIsThereOnce();
    void nothingToRead();
    void cancelling();
    void cancelledBeforeItBegan();
    void endsWithItsOwner();
    void anotherLibraryGetsNothing();

private:
    QList<ImportOutcome> run(ImportJob &job, const QList<ImportJob::Input> &inputs);

    std::unique_ptr<Exploration> m_exploration;
};

void TestImportJob::init()
{
    m_exploration = std::make_unique<Exploration>();
    QVERIFY(m_exploration->explore(samples::libraryWith({})));
}

QList<ImportOutcome> TestImportJob::run(ImportJob &job, const QList<ImportJob::Input> &inputs)
{
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start(inputs);
    if (!finished.wait(patience))
        return {};
    return finished.first().first().value<QList<ImportOutcome>>();
}

void TestImportJob::readsFilesAndDocuments()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("JOINT STATEMENT\n\n1. Japan and Singapore will cooperate on 3 May 2026.\n");
    file.close();
    const QString missing = folder.filePath(QStringLiteral("missing.txt"));

    ImportJob job(*m_exploration);
    QSignalSpy progress(&job, &ImportJob::progress);
    QSignalSpy contents(m_exploration.get(), &Exploration::contentsChanged);
    const QList<ImportOutcome> outcomes =
        run(job, {path, missing, shippedDocument(), Document{QStringLiteral("nul"), QByteArray(9, '\0')}});
    QCOMPARE(outcomes.size(), 4);
    QVERIFY(outcomes[0].statement != 0 && !outcomes[0].problem && !outcomes[0].wasThere);
    QCOMPARE(outcomes[0].name, path);
    QVERIFY(outcomes[1].statement == 0 && outcomes[1].problem);
    QCOMPARE(outcomes[1].problem->file, missing);
    QVERIFY(outcomes[2].statement != 0);
    QVERIFY(outcomes[3].problem);
    QCOMPARE(progress.size(), 4);
    QCOMPARE(progress.last().first().toInt(), 4);
    QCOMPARE(contents.size(), 1);
    QCOMPARE(m_exploration->contents().statements().size(), 2);
    QVERIFY(!job.isRunning());
}

void TestImportJob::aStatementReadTwiceIsThereOnce()
{
    ImportJob job(*m_exploration);
    const QList<ImportOutcome> outcomes = run(job, {shippedDocument(), shippedDocument()});
    QCOMPARE(outcomes.size(), 2);
    QVERIFY(!outcomes[0].wasThere);
    QVERIFY(outcomes[1].wasThere);
    QCOMPARE(outcomes[0].statement, outcomes[1].statement);
    QSignalSpy contents(m_exploration.get(), &Exploration::contentsChanged);
    QVERIFY(run(job, {shippedDocument()}).first().wasThere);
    QCOMPARE(contents.size(), 0);
}

void TestImportJob::nothingToRead()
{
    ImportJob job(*m_exploration);
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start({});
    QVERIFY(finished.wait(patience));
    QVERIFY(finished.first().first().value<QList<ImportOutcome>>().isEmpty());
}

void TestImportJob::cancelling()
{
    ImportJob job(*m_exploration);
    QSignalSpy finished(&job, &ImportJob::finished);
    QSignalSpy progress(&job, &ImportJob::progress);
    QList<ImportJob::Input> inputs{longDocument(3)};
    for (int i = 0; i < 20; ++i)
        inputs.append(longDocument(4000 + i));
    job.start(inputs);
    QTRY_VERIFY_WITH_TIMEOUT(progress.size() > 0, patience);
    job.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(finished.size() > 0, patience);
    const auto outcomes = finished.first().first().value<QList<ImportOutcome>>();
    QCOMPARE(outcomes.size(), 21);
    QVERIFY(outcomes.first().statement != 0);
    QVERIFY(outcomes.last().problem);
    QVERIFY(outcomes.last().problem->what.contains(QStringLiteral("stopped")));
    QVERIFY(m_exploration->contents().statements().size() < 21);
}

void TestImportJob::cancelledBeforeItBegan()
{
    ImportJob job(*m_exploration);
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start({longDocument(4000), longDocument(4001)});
    job.cancel();
    QVERIFY(finished.wait(patience));
    for (const ImportOutcome &outcome : finished.first().first().value<QList<ImportOutcome>>())
        QVERIFY(outcome.problem);
    QVERIFY(m_exploration->contents().statements().isEmpty());
}

void TestImportJob::endsWithItsOwner()
{
    {
        ImportJob job(*m_exploration);
        job.start({longDocument(4000)});
    }
    QVERIFY(m_exploration->contents().statements().isEmpty());
}

void TestImportJob::anotherLibraryGetsNothing()
{
    ImportJob job(*m_exploration);
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start({longDocument(300)});
    QVERIFY(m_exploration->explore(samples::libraryWith({})));
    QVERIFY(finished.wait(patience));
    QVERIFY(finished.first().first().value<QList<ImportOutcome>>().first().problem);
    QVERIFY(m_exploration->contents().statements().isEmpty());
}

QTEST_GUILESS_MAIN(TestImportJob)
#include "test_importjob.moc"
