// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/history.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/recorddialog.h"
#include "models/library/progress.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"
#include "views/charts/chartpane.h"
#include "views/charts/pictureview.h"
#include "views/clause/clausepane.h"
#include "views/clause/facttable.h"
#include "views/clause/progresssection.h"
#include "views/table/commitmentsview.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoView>

#include <algorithm>

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
    void judgesAllRowsThatAreSelected();
    void theClauseTellsWhatBecameOfIt();
    void aCardThatIsMovedAsksForTheEvidence();

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

/// They are one step.
void TestHistory::judgesAllRowsThatAreSelected()
{
    HistoryDesk desk(m_path);
    auto *table = desk.window.findChild<CommitmentsView *>()->findChild<QTableView *>();
    table->setFocus();
    table->selectAll();
    const int rows = table->model()->rowCount();
    QVERIFY(rows > 2);
    desk.recording(QStringLiteral("all of them"))->accept();
    QCOMPARE(desk.judgements(), rows);
    QVERIFY2(desk.text("undo").contains(QStringLiteral("%1 items").arg(rows)), qPrintable(desk.text("undo")));
    desk.exploration.focus().setFilter(Filter().including(Dimension::State, QStringLiteral("under way")));
    QCOMPARE(desk.exploration.matchingCount(), rows);
    desk.act("undo");
    QCOMPARE(desk.exploration.matchingCount(), 0);
}

void TestHistory::theClauseTellsWhatBecameOfIt()
{
    HistoryDesk desk(m_path);
    auto *section = desk.window.clausePane().findChild<ProgressSection *>();
    const auto says = [section](const QString &words) {
        for (const QLabel *label : section->findChildren<QLabel *>()) {
            if (label->isVisibleTo(section) && label->text().contains(words))
                return true;
        }
        const auto *facts = section->findChild<FactTable *>();
        return facts->isVisibleTo(section) && facts->toPlainText().contains(words);
    };
    QVERIFY(says(QStringLiteral("Nothing recorded for")));
    QVERIFY(says(QStringLiteral("unjudged")));
    QTest::mouseClick(section->findChild<QToolButton *>(), Qt::LeftButton);
    RecordDialog *dialog = desk.window.findChildren<RecordDialog *>().last();
    dialog->findChildren<QLineEdit *>().last()->setText(QStringLiteral("<b>Seen</b> by us"));
    dialog->accept();
    QVERIFY(says(QStringLiteral("<b>Seen</b> by us")));
    QVERIFY(!says(QStringLiteral("Nothing recorded")));
    QVERIFY(says(QStringLiteral("under way")));
    desk.act("undo");
    QVERIFY(says(QStringLiteral("Nothing recorded for")));
}

/// With the mouse, and with the keys.
void TestHistory::aCardThatIsMovedAsksForTheEvidence()
{
    HistoryDesk desk(m_path);
    desk.window.complete();
    desk.window.showChart(QStringLiteral("progress-board"));
    QCoreApplication::processEvents();
    PictureView *board = desk.window.chartInFront()->view();
    const QList<Spot> spots = board->picture().spots();
    const auto spotOf = [&](int row, int mark) {
        return std::ranges::find_if(spots, [&](const Spot &s) { return s.row == row && s.mark == mark; })
            ->area.center()
            .toPoint();
    };
    const int done = 1 + int(Judgement::Done);
    QTest::mousePress(board, Qt::LeftButton, {}, spotOf(0, 0));
    QTest::mouseMove(board, spotOf(done, -1));
    QTest::mouseRelease(board, Qt::LeftButton, {}, spotOf(done, -1));
    RecordDialog *dialog = desk.window.findChildren<RecordDialog *>().last();
    QVERIFY(dialog->isVisible());
    dialog->accept();
    QCOMPARE(desk.judgements(), 1);
    QCOMPARE(progressEntries(*desk.exploration.library())->first().judgement, Judgement::Done);
    const ChartSpec after = desk.window.chartInFront()->spec();
    QCOMPARE(after.rows[done].matching, 1);
    board->setFocus(Qt::TabFocusReason);
    QTest::keyClick(board, Qt::Key_Right, Qt::ControlModifier);
    dialog = desk.window.findChildren<RecordDialog *>().last();
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QCOMPARE(desk.judgements(), 1);
}

EXPLORER_TEST(TestHistory)
#include "test_history.moc"
