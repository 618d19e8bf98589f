// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/adding.h"
#include "tests/support/suite.h"

#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace partnership;

namespace {

Reading readingOf(const Statement &statement)
{
    return {statement.source.name, statement, {}};
}

constexpr int patience = 60000; ///< of a slow machine; ends a test that hangs

ReadingInput documentOf(int place)
{
    return Document{QStringLiteral("%1.txt").arg(place),
                    "Joint Statement\n\n1. Japan and Singapore will strengthen item " +
                        QByteArray::number(place) + ".\n"};
}

Reading unreadable()
{
    return {QStringLiteral("bad.txt"),
            {},
            Problem{Fault::Input, QStringLiteral("This file is empty."), {}, 0, {}, {}}};
}

} // namespace

/// What was read is added to a library, one outcome for each reading.
class TestAdding : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addsWhatCouldBeRead();
    void aStatementIsThereOnce();
    void viewsSavedMeanwhileStay();
    void anotherLibraryGetsNothing();
    void cancelled();
    void cancelledInTheMiddle();
    void toAFile();
    void intoALibraryOfItsOwn();
    void whatCannotBeReadLeavesWhatWasShown();

private:
    QList<AddingOutcome> outcomes(Adding &adding);

    std::unique_ptr<Exploration> m_exploration;
};

void TestAdding::init()
{
    m_exploration = std::make_unique<Exploration>();
    QVERIFY(m_exploration->explore(samples::libraryWith({})));
}

QList<AddingOutcome> TestAdding::outcomes(Adding &adding)
{
    QSignalSpy finished(&adding, &Adding::finished);
    if (!finished.wait())
        return {};
    return finished.first().first().value<QList<AddingOutcome>>();
}

void TestAdding::addsWhatCouldBeRead()
{
    Adding adding(*m_exploration);
    QSignalSpy progress(&adding, &Adding::progress);
    QSignalSpy contents(m_exploration.get(), &Exploration::contentsChanged);
    adding.start({readingOf(samples::smallStatement()), unreadable(), readingOf(samples::laterStatement())});
    QVERIFY(adding.isRunning());
    const QList<AddingOutcome> all = outcomes(adding);
    QCOMPARE(all.size(), 3);
    QVERIFY(all[0].statement != 0 && !all[0].wasThere && !all[0].problem);
    QVERIFY(all[1].problem && all[1].statement == 0);
    QVERIFY(all[2].statement != 0);
    QCOMPARE(progress.last(), (QVariantList{3, 3, samples::laterStatement().source.name}));
    QCOMPARE(contents.size(), 1);
    QCOMPARE(m_exploration->contents().statements().size(), 2);
    QVERIFY(!adding.isRunning());
}

void TestAdding::aStatementIsThereOnce()
{
    Adding adding(*m_exploration);
    adding.start({readingOf(samples::smallStatement()), readingOf(samples::smallStatement())});
    const QList<AddingOutcome> all = outcomes(adding);
    QVERIFY(!all[0].wasThere);
    QVERIFY(all[1].wasThere);
    QCOMPARE(all[0].statement, all[1].statement);
    QSignalSpy contents(m_exploration.get(), &Exploration::contentsChanged);
    adding.start({readingOf(samples::smallStatement())});
    QVERIFY(outcomes(adding).first().wasThere);
    QCOMPARE(contents.size(), 0);
}

void TestAdding::viewsSavedMeanwhileStay()
{
    Adding adding(*m_exploration);
    Library &library = *m_exploration->library();
    const KeptView before{QStringLiteral("Before"), QStringLiteral("{}")};
    const KeptView meanwhile{QStringLiteral("Meanwhile"), QStringLiteral("{}")};
    QVERIFY(library.changeViews({}, {before}));
    adding.start({readingOf(samples::smallStatement())});
    while (!library.changeViews({}, {meanwhile}))
        QThread::msleep(1); // refused while statements are written
    QVERIFY(outcomes(adding).first().statement != 0);
    QCOMPARE(m_exploration->contents().statements().size(), 1);
    QCOMPARE(*library.views(), (QList<KeptView>{before, meanwhile}));
}

void TestAdding::anotherLibraryGetsNothing()
{
    Adding adding(*m_exploration);
    adding.start({readingOf(samples::smallStatement())});
    QVERIFY(m_exploration->explore(samples::libraryWith({})));
    QVERIFY(outcomes(adding).first().problem);
    QVERIFY(m_exploration->contents().statements().isEmpty());
}

void TestAdding::cancelled()
{
    Adding adding(*m_exploration);
    adding.start({readingOf(samples::smallStatement()), readingOf(samples::laterStatement())});
    adding.cancel();
    for (const AddingOutcome &outcome : outcomes(adding))
        QVERIFY(outcome.problem && outcome.problem->what.contains(QStringLiteral("stopped")));
    QVERIFY(m_exploration->contents().statements().isEmpty());
}

/// Cancelled in the middle: nothing of the running import is in the file, what was there before is.
void TestAdding::cancelledInTheMiddle()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("some.partnership"));
    QVERIFY(Library::create(path).value()->add(samples::smallStatement()));
    QVERIFY(m_exploration->explore(Library::open(path).value()));
    Adding adding(*m_exploration);
    QSignalSpy progress(&adding, &Adding::progress);
    QSignalSpy finished(&adding, &Adding::finished);
    QList<ReadingInput> inputs;
    for (int place = 0; place < 3000; ++place)
        inputs.append(documentOf(place));
    adding.start(inputs);
    QTRY_VERIFY_WITH_TIMEOUT(progress.size() > 1, patience);
    adding.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), patience);
    const auto all = finished.first().first().value<QList<AddingOutcome>>();
    QCOMPARE(all.size(), inputs.size());
    for (const AddingOutcome &outcome : all)
        QVERIFY(outcome.statement == 0 && outcome.problem->what.contains(QStringLiteral("stopped")));
    QCOMPARE(m_exploration->contents().statements().size(), 1);
    const auto check = checkLibrary(path);
    QVERIFY(check);
    QCOMPARE(check->statements, 1);
    QCOMPARE(check->findings, QStringList());
}

/// What was not read yet is read beside the writing; one that cannot be read stops no other.
void TestAdding::toAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("some.partnership"));
    QVERIFY(m_exploration->explore(Library::create(path).value()));
    Adding adding(*m_exploration);
    adding.start({documentOf(1), folder.filePath(QStringLiteral("missing.txt")), unreadable(),
                  readingOf(samples::smallStatement()), documentOf(1)});
    const QList<AddingOutcome> all = outcomes(adding);
    QCOMPARE(all.size(), 5);
    QVERIFY(all[0].statement != 0 && !all[0].wasThere);
    QVERIFY(all[1].problem && all[2].problem);
    QVERIFY(all[3].statement != 0);
    QVERIFY(all[4].wasThere);
    QCOMPARE(m_exploration->contents().statements().size(), 2);
    QCOMPARE(Library::open(path).value()->statements()->size(), 2);
}

void TestAdding::intoALibraryOfItsOwn()
{
    const Library *before = m_exploration->library();
    Adding adding(*m_exploration);
    adding.startAnew({readingOf(samples::smallStatement()), unreadable()});
    QCOMPARE(outcomes(adding).size(), 2);
    QVERIFY(m_exploration->library() != before);
    QVERIFY(m_exploration->library()->path().isEmpty());
    QCOMPARE(m_exploration->contents().statements().size(), 1);
}

void TestAdding::whatCannotBeReadLeavesWhatWasShown()
{
    const Library *before = m_exploration->library();
    Adding adding(*m_exploration);
    adding.startAnew({unreadable()});
    QVERIFY(outcomes(adding).first().problem);
    QCOMPARE(m_exploration->library(), before);
}

EXPLORER_TEST(TestAdding)
#include "test_adding.moc"
