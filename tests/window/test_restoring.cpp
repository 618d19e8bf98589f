// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/restoredialog.h"
#include "models/library/backups.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"
#include "tests/window/infront.h"
#include "views/shared/linkbutton.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace partnership;

namespace {

/// The window on a library in a file.
struct RestoringDesk
{
    Exploration exploration;
    MainWindow window{exploration};

    explicit RestoringDesk(Result<std::unique_ptr<Library>> library)
    {
        putInFront(window, std::move(library));
    }
    QString told() { return window.notice().text(); }
    qsizetype statements() const { return exploration.contents().statements().size(); }
    /// Runs the command; does something with the dialog that it opens.
    void restore(const std::function<void(RestoreDialog &)> &act)
    {
        bool seen = false;
        QTimer::singleShot(0, &window, [&] {
            auto *dialog = qobject_cast<RestoreDialog *>(QApplication::activeModalWidget());
            seen = dialog;
            if (!dialog)
                return;
            act(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        window.action("restore")->trigger();
        QVERIFY(seen);
    }
};

QTreeWidget *listIn(RestoreDialog &dialog)
{
    return dialog.findChild<QTreeWidget *>();
}

} // namespace

/// Backups from the window: made, shown with what they hold, put back, and that undone.
class TestRestoring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { dressApplication(); }
    void init();
    void putsBackAndUndoes();
    void showsWhatEachHolds();
    void saysThatThereIsNone();
    void needsAFile();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestRestoring::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("data"))));
    m_path = m_folder->filePath(QStringLiteral("some.partnership"));
    QVERIFY(Library::create(m_path).value()->add(samples::smallStatement()));
}

void TestRestoring::putsBackAndUndoes()
{
    RestoringDesk desk(Library::open(m_path));
    desk.window.action("backUpNow")->trigger();
    QVERIFY2(desk.told().startsWith(QStringLiteral("The backup ")), qPrintable(desk.told()));
    QVERIFY(desk.exploration.library()->add(samples::laterStatement()));
    QVERIFY(desk.exploration.reload());
    QCOMPARE(desk.statements(), 2);
    desk.restore([](RestoreDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    QVERIFY2(desk.told().startsWith(QStringLiteral("The library is as it was in the backup ")),
             qPrintable(desk.told()));
    QCOMPARE(desk.statements(), 1);
    auto *undo = desk.window.notice().findChild<LinkButton *>();
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(desk.statements(), 2);
    QCOMPARE(checkLibrary(m_path)->findings, QStringList());
}

void TestRestoring::showsWhatEachHolds()
{
    QVERIFY(Backups(m_path).make(BackupReason::Asked));
    QVERIFY(Library::open(m_path).value()->add(samples::laterStatement()));
    QVERIFY(Backups(m_path).make(BackupReason::Import));
    RestoringDesk desk(Library::open(m_path));
    desk.restore([](RestoreDialog &dialog) {
        QTreeWidget *list = listIn(dialog);
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("before an import"));
        QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("2"));
        QCOMPARE(list->topLevelItem(1)->text(2), QStringLiteral("1"));
        QCOMPARE(dialog.chosen(), list->topLevelItem(0)->data(0, Qt::UserRole).toString());
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(dialog.chosen(), list->topLevelItem(1)->data(0, Qt::UserRole).toString());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QCOMPARE(desk.statements(), 2);
}

void TestRestoring::saysThatThereIsNone()
{
    RestoringDesk desk(Library::open(m_path));
    desk.restore([](RestoreDialog &dialog) {
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().startsWith(QStringLiteral("There is no backup of this library yet."));
        }));
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            QCOMPARE(button->isEnabled(), button->text() != QStringLiteral("&Restore"));
    });
}

void TestRestoring::needsAFile()
{
    RestoringDesk desk(Library::temporary());
    desk.window.action("restore")->trigger();
    QVERIFY2(desk.told().startsWith(QStringLiteral("What is shown is in no file yet")),
             qPrintable(desk.told()));
}

EXPLORER_TEST(TestRestoring)
#include "test_restoring.moc"
