// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/agencydialog.h"
#include "app/window/correctdialog.h"
#include "app/window/lostanchorsdialog.h"
#include "app/window/noticebar.h"
#include "models/library/decisions.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"
#include "tests/window/windowdesk.h"
#include "views/agencies/agenciesview.h"
#include "views/clause/clausepane.h"
#include "views/clause/factlist.h"
#include "views/shared/growingtext.h"
#include "views/shared/linkbutton.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QStatusBar>
#include <QTreeWidget>

#include <algorithm>

using namespace partnership;

namespace {

/// The window on a library in a file, clause 2.1 in its pane.
struct CorrectionDesk
{
    Exploration exploration;
    MainWindow window{exploration};

    explicit CorrectionDesk(const QString &path)
    {
        putInFront(window, Library::open(path));
        goTo("2.1");
    }
    void goTo(const char *number)
    {
        for (const ClauseRow &clause : exploration.contents().clauses()) {
            if (clause.number == QLatin1String(number))
                return exploration.focus().setCurrent(clause.id);
        }
        qFatal("no clause %s", number);
    }
    FactList &list() { return *window.clausePane().findChild<FactList *>(); }
    /// "Agency|MFFF…|read" of every row.
    QStringList rows()
    {
        QStringList out;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < list().model()->columnCount(); ++column)
                cells.append(list().model()->index(row, column).data().toString());
            out.append(cells.join(QLatin1Char('|')));
        }
        return out;
    }
    int rowCalled(const QString &name)
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            if (list().model()->index(row, ClauseFactsModel::Name).data().toString().endsWith(name))
                return row;
        }
        return -1;
    }
    /// With the mouse.
    void choose(const QString &name)
    {
        const int row = rowCalled(name);
        if (row < 0)
            qFatal("no fact %s", qPrintable(name));
        const QRect at = list().visualRect(list().model()->index(row, ClauseFactsModel::Name));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, at.center());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier | Qt::AltModifier)
    {
        QTest::keyClick(&window, key, modifiers);
    }
    template <typename Dialog> Dialog *dialog()
    {
        for (Dialog *one : window.findChildren<Dialog *>()) {
            if (one->isVisible())
                return one;
        }
        qFatal("no dialog");
    }
    Decisions decided() const { return decisions(*exploration.library()).value(); }
    QString told() { return window.notice().text(); }
};

/// The field of a dialog that its label's text stands beside.
QLineEdit *lineCalled(const QDialog &dialog, const QString &text)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->text() == text)
            return qobject_cast<QLineEdit *>(label->buddy());
    }
    return nullptr;
}

} // namespace

/// What was read is put right in the window, by mouse and by keys.
class TestCorrections : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void acceptsWhatIsChosenOrAll();
    void correctsInADialog();
    void saysWhatCannotBe();
    void rejectsAndTakesBack();
    void addsMarkedWords();
    void changesAgenciesWhereverTheyAreNamed();
    void showsLostAnchors();
    void theClauseStaysWhereItIs();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestCorrections::init()
{
    m_path = m_folder.filePath(QStringLiteral("some.partnership"));
    QFile::remove(m_path);
    QVERIFY(Library::create(m_path).value()->add(samples::smallStatement()));
}

void TestCorrections::acceptsWhatIsChosenOrAll()
{
    CorrectionDesk desk(m_path);
    QVERIFY(desk.rows().contains(QStringLiteral("Instrument|MOC on Food|read")));
    desk.choose(QStringLiteral("MOC on Food"));
    desk.press(Qt::Key_Y);
    QCOMPARE(desk.decided().facts.size(), 1);
    QVERIFY(desk.rows().contains(QStringLiteral("Instrument|MOC on Food|accepted")));
    QCOMPARE(desk.told(), QStringLiteral("Accepted: 1 facts."));
    desk.list().clearSelection();
    desk.press(Qt::Key_Y);
    QCOMPARE(desk.decided().facts.size(), desk.rows().size());
    QVERIFY(std::ranges::all_of(desk.rows(),
                                [](const QString &row) { return row.endsWith(QLatin1String("accepted")); }));
    desk.press(Qt::Key_Y);
    QVERIFY2(desk.told().contains(QStringLiteral("All of this was decided before.")),
             qPrintable(desk.told()));
    desk.window.exploration().focus().setFilter(
        Filter().including(Dimension::Origin, QStringLiteral("accepted")));
    QCOMPARE(desk.exploration.matchingCount(), 2);
    QTRY_VERIFY(
        std::ranges::any_of(desk.window.statusBar()->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text() == QLatin1String("every fact verified against the source");
        }));
}

void TestCorrections::correctsInADialog()
{
    CorrectionDesk desk(m_path);
    const QString ministry = QStringLiteral("Ministry of Food, Farms and Fish");
    desk.choose(ministry);
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    auto *dialog = desk.dialog<CorrectDialog>();
    QLineEdit *name = lineCalled(*dialog, QStringLiteral("&Name"));
    QCOMPARE(name->text(), ministry);
    QVERIFY(dialog->findChild<QCheckBox *>()->isChecked()); // it is named in 2.3 too
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Ministry of <b>Sea</b>"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(desk.decided().facts.size(), 2);
    QVERIFY(desk.rows().contains(QStringLiteral("Agency|MFFF  Ministry of <b>Sea</b>|corrected")));
    const int row = desk.rowCalled(QStringLiteral("Ministry of <b>Sea</b>"));
    const QString tip = desk.list().model()->index(row, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("Read was:")) && tip.contains(ministry), qPrintable(tip));
}

void TestCorrections::saysWhatCannotBe()
{
    CorrectionDesk desk(m_path);
    desk.press(Qt::Key_X);
    QVERIFY(desk.told().startsWith(QStringLiteral("Choose one fact")));
    desk.choose(QStringLiteral("MOC on Food"));
    desk.press(Qt::Key_F);
    auto *dialog = desk.dialog<CorrectDialog>();
    const auto problem = [&] { return dialog->findChild<QLabel *>(QStringLiteral("problem"))->text(); };
    QLineEdit *date = lineCalled(*dialog, QStringLiteral("&Date"));
    date->setText(QStringLiteral("soon"));
    QTest::keyClick(date, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QVERIFY2(problem().contains(QStringLiteral("“soon” is no date.")), qPrintable(problem()));
    date->clear();
    lineCalled(*dialog, QStringLiteral("&Words"))->setText(QStringLiteral("not there"));
    dialog->accept();
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QVERIFY(desk.decided().isEmpty());
}

void TestCorrections::rejectsAndTakesBack()
{
    CorrectionDesk desk(m_path);
    desk.choose(QStringLiteral("MOC on Food"));
    desk.press(Qt::Key_X);
    QVERIFY(desk.rows().contains(QStringLiteral("Instrument|MOC on Food|rejected")));
    QCOMPARE(desk.exploration.contents().instruments().size(), 2);
    QVERIFY(desk.window.action("undo")->text().contains(QStringLiteral("Reject in 2.1")));
    QTest::mouseClick(desk.window.notice().findChild<LinkButton *>(), Qt::LeftButton);
    QTRY_VERIFY(desk.rows().contains(QStringLiteral("Instrument|MOC on Food|read")));
    QCOMPARE(desk.exploration.contents().instruments().size(), 3);
    desk.window.action("redo")->trigger();
    QTRY_VERIFY(desk.rows().contains(QStringLiteral("Instrument|MOC on Food|rejected")));
    desk.choose(QStringLiteral("MOC on Food"));
    desk.press(Qt::Key_K);
    QVERIFY(desk.rows().contains(QStringLiteral("Instrument|MOC on Food|read")));
    QVERIFY(desk.decided().isEmpty());
}

void TestCorrections::addsMarkedWords()
{
    CorrectionDesk desk(m_path);
    desk.goTo("3");
    desk.press(Qt::Key_G);
    QVERIFY(desk.told().startsWith(QStringLiteral("Mark the words")));
    GrowingText *text = nullptr;
    for (GrowingText *one : desk.window.clausePane().findChildren<GrowingText *>()) {
        if (one->accessibleName() == QLatin1String("Words of the clause"))
            text = one;
    }
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(int(text->toPlainText().indexOf(QStringLiteral("joint exercises"))));
    text->setTextCursor(cursor);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(text, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_N);
    auto *dialog = desk.dialog<CorrectDialog>();
    QCOMPARE(lineCalled(*dialog, QStringLiteral("&Name"))->text().left(15),
             QStringLiteral("joint exercises"));
    QLineEdit *name = lineCalled(*dialog, QStringLiteral("&Name"));
    name->setText(QStringLiteral("Joint Exercises"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(desk.rows().contains(QStringLiteral("Instrument|Joint Exercises|added")));
    desk.choose(QStringLiteral("Joint Exercises"));
    desk.press(Qt::Key_X);
    QVERIFY(desk.decided().isEmpty()); // as if it had never been
}

void TestCorrections::changesAgenciesWhereverTheyAreNamed()
{
    CorrectionDesk desk(m_path);
    desk.window.action("renameAgency")->trigger();
    QVERIFY(desk.told().startsWith(QStringLiteral("Choose an agency")));
    const auto choose = [&desk](const QString &name) {
        for (const AgencyRow &agency : desk.exploration.contents().agencies()) {
            if (agency.name == name)
                return desk.exploration.focus().setCurrent(agency.id);
        }
        qFatal("no such agency");
    };
    choose(QStringLiteral("Ministry of Food, Farms and Fish"));
    desk.press(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    auto *dialog = desk.dialog<AgencyDialog>();
    QLineEdit *name = lineCalled(*dialog, QStringLiteral("&Name"));
    name->setText(QStringLiteral("Ministry of Sea"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(desk.decided().bodies.size(), 1);
    choose(QStringLiteral("Ministry of Sea"));
    desk.window.action("mergeAgency")->trigger();
    auto *merge = desk.dialog<AgencyDialog>();
    auto *others = merge->findChildren<QComboBox *>().last();
    QCOMPARE(others->count(), 3);
    others->setCurrentIndex(0);
    merge->accept();
    QCOMPARE(desk.exploration.contents().agencies().size(), 3);
    QVERIFY(desk.window.action("undo")->text().contains(QStringLiteral("Merge agency")));
    desk.window.action("undo")->trigger();
    QTRY_COMPARE(desk.exploration.contents().agencies().size(), 4);
}

void TestCorrections::showsLostAnchors()
{
    {
        const auto library = Library::open(m_path).value();
        const Statement read = samples::smallStatement();
        Decision gone;
        gone.source = sourceOf(read);
        gone.kind = FactKind::Instrument;
        gone.place = {QStringLiteral("2.1"), QStringLiteral("MOC on Feed"), 1, 1};
        gone.label = QStringLiteral("MOC on <Feed>");
        gone.verdict = Verdict::Rejected;
        gone.asRead = {{QStringLiteral("name"), QStringLiteral("MOC on <Feed>")}};
        QVERIFY(decide(*library, {gone}));
    }
    CorrectionDesk desk(m_path);
    desk.press(Qt::Key_H);
    auto *dialog = desk.dialog<LostAnchorsDialog>();
    auto *list = dialog->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("MOC on Feed"));
    QCOMPARE(list->topLevelItem(0)->text(3), QStringLiteral("Clause 2.1 does not say these words any more."));
    list->setCurrentItem(list->topLevelItem(0));
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("&Withdraw"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(list->topLevelItemCount(), 0);
    QVERIFY(desk.decided().isEmpty());
}

/// What was looked at is not there any more: its clause is.
void TestCorrections::theClauseStaysWhereItIs()
{
    CorrectionDesk desk(m_path);
    desk.exploration.focus().setCurrent(desk.exploration.contents().commitments()[2].id);
    desk.choose(QStringLiteral("2.1/2"));
    desk.press(Qt::Key_X);
    const int clause = desk.window.clausePane().clause();
    QCOMPARE(desk.exploration.contents().clauses()[clause].number, QStringLiteral("2.1"));
    QVERIFY(desk.rows().contains(QStringLiteral("Commitment|2.1/2|rejected")));
}

EXPLORER_TEST(TestCorrections)
#include "test_corrections.moc"
