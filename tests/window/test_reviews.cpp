// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/picturedialog.h"
#include "app/window/recording.h"
#include "app/window/reviewdialog.h"
#include "models/exploration/desk/judging.h"
#include "models/items/changesmodel.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"
#include "tests/window/windowdesk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QTableView>

using namespace partnership;

/// Reviews in the window: added, compared with any other, and since the last briefing.
class TestReviewsWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addsAReviewByName();
    void sinceTheLastBriefingIsOneKey();
    void comparesAnyTwo();
    void leadsToTheThing();
    void savesTheNote();
    void saysWhyThereIsNothing();
    void aPictureLeavesAMark();
    void theModelIsSound();

private:
    /// The window on the library of the test, with a briefing's mark in it and a judgement since.
    struct Desk
    {
        Exploration exploration;
        MainWindow window{exploration};

        explicit Desk(const QString &path)
        {
            putInFront(window, Library::open(path));
            window.resize(1440, 900);
        }
        void judge(const char *name)
        {
            const auto item = itemCalled(exploration, *exploration.select({}), QString::fromLatin1(name));
            ProgressEntry entry;
            entry.judgement = Judgement::Done;
            entry.from = QDate(2026, 5, 1);
            keepJudgement(window, {judgedItem(exploration.contents(), *item)}, entry);
        }
        void mark(ReviewKind kind, const char *name)
        {
            QVERIFY(leaveMark(*exploration.library(), kind, QString::fromLatin1(name),
                              snapshotOfToday(exploration)));
        }
        ReviewDialog *dialog() const
        {
            const auto dialogs = window.findChildren<ReviewDialog *>();
            return dialogs.isEmpty() ? nullptr : dialogs.last();
        }
        QStringList rows() const
        {
            const auto *table = dialog()->findChild<QTableView *>();
            QStringList out;
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                QStringList cells;
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    cells.append(table->model()->index(row, column).data().toString());
                out.append(cells.join(QLatin1Char('|')));
            }
            return out;
        }
    };

    QTemporaryDir m_folder;
    QString m_path;
};

void TestReviewsWindow::init()
{
    static const QByteArray library = shippedLibrary();
    m_path = written(m_folder, QStringLiteral("desk.partnership"), library);
}

void TestReviewsWindow::addsAReviewByName()
{
    Desk desk(m_path);
    QTimer::singleShot(0, &desk.window, [&desk] {
        auto *asks = desk.window.findChild<QInputDialog *>();
        QVERIFY(asks);
        asks->setTextValue(QStringLiteral("Before <b>it</b>"));
        asks->accept();
    });
    QTest::keyClick(&desk.window, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(reviews(*desk.exploration.library())->last().name, QStringLiteral("Before <b>it</b>"));
    QCOMPARE(desk.window.action("undo")->text(), QStringLiteral("&Undo: Add the review “Before <b>it</b>”"));
    desk.window.action("undo")->trigger();
    QVERIFY(reviews(*desk.exploration.library())->isEmpty());
}

void TestReviewsWindow::sinceTheLastBriefingIsOneKey()
{
    Desk desk(m_path);
    desk.mark(ReviewKind::Briefing, "b.pdf");
    desk.mark(ReviewKind::Picture, "p.svg");
    desk.judge("9.9");
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(desk.dialog() && desk.dialog()->isVisible());
    QCOMPARE(desk.rows(), (QStringList{QStringLiteral("States moved|commitment|9.9/1|unjudged|done"),
                                       QStringLiteral("New judgements and evidence|commitment|9.9/1||"
                                                      "done, without evidence")}));
    const auto labels = desk.dialog()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().startsWith(QStringLiteral("Between the briefing b.pdf, ")) &&
               label->text().endsWith(QStringLiteral("and today there are 2 changes."));
    }));
}

void TestReviewsWindow::comparesAnyTwo()
{
    Desk desk(m_path);
    desk.mark(ReviewKind::Briefing, "b.pdf");
    desk.judge("9.9");
    desk.mark(ReviewKind::Picture, "p.svg");
    desk.judge("9.4");
    QTest::keyClick(&desk.window, Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(desk.rows().size(), 2); // since the last
    QVERIFY(desk.rows().first().contains(QStringLiteral("9.4/1")));
    const auto choices = desk.dialog()->findChildren<QComboBox *>();
    QCOMPARE(choices.size(), 2);
    choices[0]->setFocus();
    QTest::keyClick(choices[0], Qt::Key_Down); // the one before
    QCOMPARE(desk.rows().size(), 4);
    choices[1]->setFocus();
    QTest::keyClick(choices[1], Qt::Key_Down);
    QCOMPARE(desk.rows().size(), 2);
    QVERIFY(desk.rows().first().contains(QStringLiteral("9.9/1")));
    QTest::keyClick(choices[1], Qt::Key_Down);
    QCOMPARE(desk.rows().size(), 0); // with itself
}

void TestReviewsWindow::leadsToTheThing()
{
    Desk desk(m_path);
    desk.mark(ReviewKind::Briefing, "b.pdf");
    desk.judge("11.1");
    desk.window.action("sinceLastBriefing")->trigger();
    auto *table = desk.dialog()->findChild<QTableView *>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    const Contents &contents = desk.exploration.contents();
    const int row = contents.row(desk.exploration.focus().current());
    QCOMPARE(desk.exploration.focus().current().kind, ItemKind::Commitment);
    QCOMPARE(contents.commitments()[row].record->id, QStringLiteral("11.1/1"));
}

void TestReviewsWindow::savesTheNote()
{
    Desk desk(m_path);
    desk.mark(ReviewKind::Briefing, "b.pdf");
    desk.judge("9.9");
    desk.window.action("sinceLastBriefing")->trigger();
    const QString path = m_folder.filePath(QStringLiteral("changes.md"));
    onceThere<QFileDialog>(desk.window, [&path](QFileDialog &dialog) { nameFile(dialog, path); });
    for (QPushButton *button : desk.dialog()->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("change note")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(bytesOf(path).contains("9.9/1"));
}

void TestReviewsWindow::saysWhyThereIsNothing()
{
    Desk desk(m_path);
    desk.window.action("compareReviews")->trigger();
    QVERIFY(!desk.dialog());
    QVERIFY(desk.window.notice().text().startsWith(QStringLiteral("There is no review yet")));
    desk.mark(ReviewKind::Picture, "p.svg");
    desk.window.action("sinceLastBriefing")->trigger();
    QVERIFY(!desk.dialog());
    QVERIFY(desk.window.notice().text().startsWith(QStringLiteral("No briefing of this library")));
}

void TestReviewsWindow::aPictureLeavesAMark()
{
    Desk desk(m_path);
    const QString path = m_folder.filePath(QStringLiteral("picture.svg"));
    onceThere<PictureDialog>(desk.window, [&](PictureDialog &options) {
        onceThere<QFileDialog>(desk.window, [&path](QFileDialog &dialog) { nameFile(dialog, path); });
        options.accept();
    });
    desk.window.action("saveChart")->trigger();
    QVERIFY(QFile::exists(path));
    QCOMPARE(reviews(*desk.exploration.library())->last().name, QStringLiteral("picture.svg"));
    QCOMPARE(reviews(*desk.exploration.library())->last().kind, ReviewKind::Picture);
    QVERIFY(!desk.window.action("undo")->isEnabled()); // a mark is no step
}

void TestReviewsWindow::theModelIsSound()
{
    ChangesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ReviewChanges all;
    for (int kind = 0; kind <= int(ReviewChange::Kind::FactCorrected); ++kind)
        all.append({ReviewChange::Kind(kind), QStringLiteral("agency"), QStringLiteral("<b>METI</b>"),
                    QStringLiteral("name"), QStringLiteral("done"), QString(3000, QLatin1Char('x')),
                    QString()});
    model.setChanges(all);
    QCOMPARE(model.rowCount(), 9);
    QCOMPARE(model.index(8, ChangesModel::Thing).data().toString(), QStringLiteral("agency, name"));
    model.setChanges({});
    QCOMPARE(model.rowCount(), 0);
}

EXPLORER_TEST(TestReviewsWindow)
#include "test_reviews.moc"
