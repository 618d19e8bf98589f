// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/history.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/recorddialog.h"
#include "models/library/progress.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoView>

using namespace partnership;

namespace {

/// The window on a library in a file, whose first commitment is current.
struct HistoryDesk
{
    Exploration exploration;
    MainWindow window{exploration};

    explicit HistoryDesk(const QString &path)
    {
        window.furnish();
        window.explore(Library::open(path));
        window.resize(1440, 900);
        window.show();
        exploration.focus().setCurrent(exploration.contents().commitments().first().id);
    }
    void act(const char *name) { window.action(name)->trigger(); }
    QString text(const char *name) const { return window.action(name)->text(); }
    qsizetype judgements() const { return progressEntries(*exploration.library())->size(); }
    qsizetype views() const { return exploration.library()->views()->size(); }
    /// The dialog that records, which has the words in its note.
    RecordDialog *recording(const QString &note)
    {
        act("record");
        const auto dialogs = window.findChildren<RecordDialog *>();
        if (dialogs.isEmpty() || !dialogs.last()->isVisible())
            qFatal("nothing is asked");
        RecordDialog *dialog = dialogs.last();
        dialog->findChildren<QLineEdit *>().last()->setText(note);
        return dialog;
    }
};

} // namespace

/// Undo and redo by name, in the window, and what is recorded there.
class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namesWhatIsUndone();
    void knowsTheStepsOfEarlierDays();
    void goesToAnyPoint();
    void recordsByKeyboard();
    void saysWhatCannotBeRecorded();
    void takesAnImportBack();
    void saysWhatAnotherProgramChanged();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestHistory::init()
{
    m_path = m_folder.filePath(QStringLiteral("some.partnership"));
    QFile::remove(m_path);
    QVERIFY(Library::create(m_path).value()->add(samples::smallStatement()));
}

void TestHistory::namesWhatIsUndone()
{
    HistoryDesk desk(m_path);
    QVERIFY(!desk.window.action("undo")->isEnabled());
    QVERIFY(desk.exploration.library()->changeViews({}, {{QStringLiteral("R&D"), QStringLiteral("{}")}}));
    desk.window.history().refresh();
    QCOMPARE(desk.text("undo"), QStringLiteral("&Undo: Save view “R&&D”"));
    desk.act("undo");
    QCOMPARE(desk.views(), 0);
    QVERIFY(!desk.window.action("undo")->isEnabled());
    QCOMPARE(desk.text("redo"), QStringLiteral("&Redo: Save view “R&&D”"));
    desk.act("redo");
    QCOMPARE(desk.views(), 1);
    QVERIFY(!desk.window.action("redo")->isEnabled());
}

void TestHistory::knowsTheStepsOfEarlierDays()
{
    {
        HistoryDesk desk(m_path);
        desk.recording(QStringLiteral("seen"))->accept();
        QCOMPARE(desk.judgements(), 1);
    }
    HistoryDesk desk(m_path);
    QVERIFY2(desk.text("undo").contains(QStringLiteral("under way")), qPrintable(desk.text("undo")));
    desk.act("undo");
    QCOMPARE(desk.judgements(), 0);
}

void TestHistory::goesToAnyPoint()
{
    HistoryDesk desk(m_path);
    for (int i = 0; i < 4; ++i)
        desk.recording(QString::number(i))->accept();
    desk.act("history");
    auto *list = desk.window.findChild<QUndoView *>();
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 5);
    for (const int row : {1, 3, 0, 4}) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QCOMPARE(desk.judgements(), row);
    }
}

void TestHistory::recordsByKeyboard()
{
    HistoryDesk desk(m_path);
    RecordDialog *dialog = desk.recording(QStringLiteral("The report says so."));
    QTest::keyClicks(dialog->findChild<QComboBox *>(), QStringLiteral("largely"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(desk.judgements(), 1);
    const ProgressEntry entry = progressEntries(*desk.exploration.library())->first();
    QCOMPARE(entry.judgement, Judgement::LargelyDone);
    QCOMPARE(entry.from, QDate::currentDate());
    QCOMPARE(entry.evidence.first().words, QStringLiteral("The report says so."));
    QCOMPARE(entry.item.label, desk.exploration.contents().commitments().first().record->id);
    QVERIFY(desk.window.notice().text().contains(QStringLiteral("largely done")));
}

void TestHistory::saysWhatCannotBeRecorded()
{
    HistoryDesk desk(m_path);
    RecordDialog *dialog = desk.recording(QStringLiteral("n"));
    dialog->findChildren<QLineEdit *>().last()->clear();
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
        if (field->placeholderText().contains(QStringLiteral("SHA-256")))
            field->setText(QStringLiteral("/nowhere/report.pdf"));
    }
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QCOMPARE(desk.judgements(), 0);
    dialog->reject();
    desk.exploration.focus().setCurrent({});
    desk.act("record");
    QVERIFY(desk.window.notice().text().startsWith(QStringLiteral("Choose a commitment")));
}

void TestHistory::takesAnImportBack()
{
    HistoryDesk desk(m_path);
    QVERIFY(desk.exploration.library()->add(samples::laterStatement()));
    QVERIFY(desk.exploration.reload());
    QCOMPARE(desk.exploration.contents().statements().size(), 2);
    desk.act("undo");
    QTRY_COMPARE(desk.exploration.contents().statements().size(), 1);
    desk.act("redo");
    QTRY_COMPARE(desk.exploration.contents().statements().size(), 2);
}

void TestHistory::saysWhatAnotherProgramChanged()
{
    HistoryDesk desk(m_path);
    desk.recording(QStringLiteral("a"))->accept();
    {
        const auto other = Library::open(m_path).value();
        QVERIFY(other->changeViews({}, {{QStringLiteral("Theirs"), QStringLiteral("{}")}}));
    }
    desk.act("undo");
    QCOMPARE(desk.judgements(), 1);
    QVERIFY(desk.window.notice().text().contains(QStringLiteral("Another program has changed the library")));
    QTRY_VERIFY(desk.text("undo").contains(QStringLiteral("Theirs")));
}

EXPLORER_TEST(TestHistory)
#include "test_history.moc"
