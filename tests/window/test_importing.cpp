// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "app/window.h"
#include "app/window/importing.h"
#include "app/window/noticebar.h"
#include "app/window/previewdialog.h"
#include "models/reading/reader.h"
#include "tests/support/suite.h"
#include "tests/window/windowdesk.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocumentFragment>

using namespace partnership;

/// Files on their way into the window: looked at before, added or only opened, and told of when they are no
/// good.
class TestImporting : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();

    void severalFilesAreReadIntoOneTemporaryLibrary();
    void libraryIsNotOpenedBesideOtherFiles();
    void importAddsWhatWasPreviewed();
    void factsFollowFromThePreviewsCorrections();
    void whatIsThereIsNotAddedAgain();
    void everyFileOfSeveralIsSeenAndTold();
    void aDateThatIsNoneKeepsTheStatementOut();
    void statementsAreOpenedWithoutBeingKept();
    void cancelEndsAnImportAtOnce();
    void nameOfAnImportedFileStaysText();
    void whatCannotBeOpenedLeavesWhatWasShown();
};

void TestImporting::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("partnership-explorer"));
    dressApplication();
}

void TestImporting::init()
{
    QSettings().clear();
    QFile::remove(userLibraryPath());
}

void TestImporting::severalFilesAreReadIntoOneTemporaryLibrary()
{
    const QTemporaryDir folder;
    const QString first =
        written(folder, QStringLiteral("a.txt"), "A statement\n\n1. We will promote trade.\n");
    const QString second =
        written(folder, QStringLiteral("b.txt"), "B statement\n\n1. We will expand trade.\n");
    const auto library = openPaths({first, second});
    QVERIFY2(library, qPrintable(library.problem().toString()));
    QCOMPARE((*library)->statements()->size(), 2);
    QVERIFY((*library)->path().isEmpty());
}

void TestImporting::libraryIsNotOpenedBesideOtherFiles()
{
    const QTemporaryDir folder;
    const QString text = written(folder, QStringLiteral("a.txt"), "A\n\n1. We will promote trade.\n");
    const auto library = openPaths({text, folder.filePath(QStringLiteral("x.partnership"))});
    QVERIFY(!library);
    QCOMPARE(library.problem().fault, Fault::Usage);
}

void TestImporting::importAddsWhatWasPreviewed()
{
    const QTemporaryDir folder;
    const QString path =
        written(folder, QStringLiteral("other.txt"), "JOINT STATEMENT\n\n1. We will promote <b>trade</b>.\n");
    WindowDesk desk;
    desk.window.import({path});
    PreviewDialog *dialog = desk.preview();
    QVERIFY(dialog);
    QCOMPARE(desk.exploration.contents().statements().size(), 1);
    desk.field(dialog, "Date")->setText(QStringLiteral("2025-11"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(desk.window.notice().text().contains(QStringLiteral("other.txt was added.")));
    QCOMPARE(desk.exploration.contents().statements().size(), 2);
    QCOMPARE(desk.exploration.contents().statements().first().date, QStringLiteral("2025-11"));
}

void TestImporting::factsFollowFromThePreviewsCorrections()
{
    const QTemporaryDir folder;
    WindowDesk desk;
    desk.window.import({written(folder, QStringLiteral("a.txt"),
                                "JOINT STATEMENT\n\n18 March 2026\n\n1. We will review trade this year.\n")});
    PreviewDialog *dialog = desk.preview();
    QVERIFY(dialog);
    QLineEdit *date = desk.field(dialog, "Date");
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("2029-03-18"));
    QTest::keyClick(date, Qt::Key_Return);
    QTRY_VERIFY(desk.window.notice().text().contains(QStringLiteral("a.txt was added.")));
    const QList<EventRow> &events = desk.exploration.contents().events();
    QVERIFY(std::ranges::any_of(events, [](const EventRow &event) {
        return event.record->text == QLatin1String("this year") &&
               event.record->date == QLatin1String("2029");
    }));
}

void TestImporting::whatIsThereIsNotAddedAgain()
{
    const QTemporaryDir folder;
    WindowDesk desk;
    desk.window.import({written(folder, QStringLiteral("same.txt"), shippedDocument().bytes)});
    PreviewDialog *dialog = desk.preview();
    QVERIFY(dialog);
    QVERIFY(!desk.button(dialog, QDialogButtonBox::AcceptRole)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!desk.window.findChild<PreviewDialog *>());
    QCOMPARE(desk.exploration.contents().statements().size(), 1);
}

void TestImporting::everyFileOfSeveralIsSeenAndTold()
{
    const QTemporaryDir folder;
    written(folder, QStringLiteral("a.txt"), "A\n\n1. We will promote trade.\n");
    written(folder, QStringLiteral("b.txt"), "B\n\n1. We will expand trade.\n");
    written(folder, QStringLiteral("c.txt"), {});
    WindowDesk desk;
    desk.drop({folder.path()});
    PreviewDialog *dialog = desk.preview();
    QVERIFY(dialog);
    auto *files = dialog->findChild<QListWidget *>();
    QCOMPARE(files->count(), 3);
    QCOMPARE(files->item(2)->text(), QStringLiteral("c.txt (cannot be read)"));
    files->setCurrentRow(2); // its problem is shown in the place of the preview
    files->item(0)->setCheckState(Qt::Unchecked);
    QPushButton *add = desk.button(dialog, QDialogButtonBox::AcceptRole);
    QCOMPARE(add->text(), QStringLiteral("&Add statement"));
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_VERIFY(desk.window.notice().text().contains(QStringLiteral("b.txt was added.")));
    QVERIFY(desk.window.notice().text().contains(QStringLiteral("c.txt: This file is empty.")));
    QCOMPARE(desk.exploration.contents().statements().size(), 2);
}

void TestImporting::aDateThatIsNoneKeepsTheStatementOut()
{
    const QTemporaryDir folder;
    WindowDesk desk;
    desk.window.import({written(folder, QStringLiteral("a.txt"), "A\n\n1. We will promote trade.\n")});
    PreviewDialog *dialog = desk.preview();
    QVERIFY(dialog);
    QPushButton *add = desk.button(dialog, QDialogButtonBox::AcceptRole);
    QVERIFY(add->isEnabled());
    QLineEdit *date = desk.field(dialog, "Date");
    QTest::keyClicks(date, QStringLiteral("yesterday"));
    QVERIFY(!add->isEnabled());
}

void TestImporting::statementsAreOpenedWithoutBeingKept()
{
    const QTemporaryDir folder;
    const QString text = written(folder, QStringLiteral("a.txt"), "A\n\n1. We will promote trade.\n");
    const QString empty = written(folder, QStringLiteral("b.txt"), {});
    WindowDesk desk;
    desk.window.open({text, empty});
    QTRY_VERIFY(desk.window.notice().text().contains(QStringLiteral("b.txt: This file is empty.")));
    QVERIFY(desk.exploration.library()->path().isEmpty());
    QCOMPARE(desk.exploration.contents().statements().first().source.name, QStringLiteral("a.txt"));
    desk.window.open({empty});
    QTRY_VERIFY(!desk.window.notice().text().isEmpty());
    QCOMPARE(desk.exploration.contents().statements().first().source.name, QStringLiteral("a.txt"));
}

void TestImporting::cancelEndsAnImportAtOnce()
{
    const QTemporaryDir folder;
    QByteArray text = "A Long Statement\n\n";
    for (int i = 1; i <= 20000; ++i)
        text += QByteArray::number(i) + ". The Ministry of Tides of Japan will strengthen the Reef Agency.\n";
    WindowDesk desk;
    desk.window.import(
        {written(folder, QStringLiteral("long.txt"), text), folder.filePath(QStringLiteral("none.txt"))});
    auto *importing = desk.window.findChild<Importing *>();
    QTRY_VERIFY(importing->isVisible());
    QTest::mouseClick(importing->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(desk.window.notice().text().contains(QStringLiteral("stopped")));
    QCOMPARE(desk.window.notice().text().count(QLatin1Char('\n')), 1);
    QCOMPARE(desk.exploration.contents().statements().size(), 1);
}

void TestImporting::nameOfAnImportedFileStaysText()
{
    Exploration exploration;
    Importing importing(exploration);
    const auto *bar = importing.findChild<QProgressBar *>();
    for (const QString &name : {QStringLiteral("R&D.txt"), QStringLiteral("<b>R&D.txt")}) {
        importing.add({name});
        const QString tip = bar->toolTip();
        QVERIFY2(Qt::mightBeRichText(tip), qPrintable(tip));
        QCOMPARE(QTextDocumentFragment::fromHtml(tip).toPlainText(), name);
        QTRY_VERIFY(importing.isHidden());
    }
}

void TestImporting::whatCannotBeOpenedLeavesWhatWasShown()
{
    WindowDesk desk;
    desk.window.explore(Library::open(QStringLiteral("/nowhere/x.partnership")));
    QVERIFY(desk.window.notice().text().contains(QStringLiteral("/nowhere/x.partnership")));
    QCOMPARE(desk.exploration.contents().statements().size(), 1);
}

EXPLORER_TEST(TestImporting)
#include "test_importing.moc"
