// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/exploration.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace partnership;

namespace {

QList<Statement> fourStatements()
{
    return {samples::longStatement(3), samples::longStatement(4), samples::longStatement(5),
            samples::longStatement(6)};
}

} // namespace

/// Of a library with more statements than are read at once the rest comes behind.
class TestLoading : public QObject
{
    Q_OBJECT

private slots:
    void ofManyStatementsTheFirstAreThereAtOnce();
    void whatIsAskedMeanwhileIsAnsweredByAll();
    void manyAreReadAnewBehindWhatIsShown();
    void anotherLibraryGivesUpTheRestOfTheFirst();
    void aFileThatIsDamagedFurtherInIsTold();
};

void TestLoading::ofManyStatementsTheFirstAreThereAtOnce()
{
    Exploration exploration;
    exploration.readBehind(2);
    QSignalSpy whole(&exploration, &Exploration::becameWhole);
    QVERIFY(exploration.explore(samples::libraryWith(fourStatements())));
    QCOMPARE(exploration.contents().statements().size(), 2);
    QVERIFY(!exploration.isWhole() && whole.isEmpty());
    const ItemId current = exploration.focus().current();
    QVERIFY(whole.wait());
    QVERIFY(exploration.isWhole());
    QCOMPARE(exploration.contents().statements().size(), 4);
    QCOMPARE(exploration.focus().current(), current);
    QVERIFY(exploration.explore(samples::libraryWith({samples::smallStatement()})));
    QVERIFY(exploration.isWhole());
    QCOMPARE(whole.size(), 2);
}

void TestLoading::whatIsAskedMeanwhileIsAnsweredByAll()
{
    Exploration exploration;
    exploration.readBehind(1);
    QVERIFY(exploration.explore(samples::libraryWith(fourStatements())));
    const Filter filter = Filter().searching(QStringLiteral("strengthen"));
    exploration.focus().setFilter(filter);
    const qsizetype few = exploration.selection().clauses.size();
    QTRY_VERIFY(exploration.isWhole());
    QCOMPARE(exploration.focus().filter(), filter);
    QVERIFY(exploration.selection().clauses.size() > few);
    QCOMPARE(exploration.selection().clauses, exploration.select(filter)->clauses);
}

void TestLoading::manyAreReadAnewBehindWhatIsShown()
{
    Exploration exploration;
    exploration.readBehind(1);
    QVERIFY(
        exploration.explore(samples::libraryWith({samples::longStatement(3), samples::longStatement(4)})));
    QTRY_VERIFY(exploration.isWhole());
    QVERIFY(exploration.library()->add(samples::longStatement(5)));
    QSignalSpy contents(&exploration, &Exploration::contentsChanged);
    QVERIFY(exploration.reload());
    QCOMPARE(exploration.contents().statements().size(), 2);
    QTRY_VERIFY(exploration.isWhole());
    QCOMPARE(exploration.contents().statements().size(), 3);
    QCOMPARE(contents.size(), 1);
}

void TestLoading::anotherLibraryGivesUpTheRestOfTheFirst()
{
    Exploration exploration;
    exploration.readBehind(1);
    QVERIFY(exploration.explore(samples::libraryWith(fourStatements())));
    QVERIFY(exploration.explore(samples::libraryWith({samples::smallStatement()})));
    QSignalSpy contents(&exploration, &Exploration::contentsChanged);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(contents.isEmpty());
    QCOMPARE(exploration.contents().statements().size(), 1);
}

/// The window's own look at a large file is at its head; the worker's at every page.
void TestLoading::aFileThatIsDamagedFurtherInIsTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("damaged.partnership"));
    QVERIFY(samples::libraryWith(fourStatements())->saveCopy(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2 / 4096 * 4096));
    file.write(QByteArray(4096, '\x7f'));
    file.close();
    QVERIFY(!Library::open(path));
    Exploration exploration;
    exploration.readBehind(1);
    QSignalSpy failed(&exploration, &Exploration::failed);
    auto library = Library::open(path, Library::Access::ReadWrite, Library::Look::AtItsHead);
    QVERIFY(library && !(*library)->isLookedThrough());
    if (exploration.explore(std::move(*library))) // unless the first statement is where the damage is
        QVERIFY(failed.wait());
    QVERIFY(exploration.contents().statements().size() <= 1);
}

EXPLORER_TEST(TestLoading)
#include "test_loading.moc"
