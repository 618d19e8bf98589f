// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/history.h"
#include "models/exploration/desk/annotating.h"
#include "models/items/commitmentsmodel.h"
#include "models/items/facetsmodel.h"
#include "models/items/outlinemodel.h"
#include "models/items/roles.h"
#include "tests/support/files.h"
#include "tests/support/fulldisk.h"
#include "tests/support/suite.h"
#include "tests/window/windowdesk.h"
#include "views/clause/clausepane.h"
#include "views/clause/noteedit.h"
#include "views/clause/notessection.h"
#include "views/shared/textbutton.h"
#include "views/table/commitmentsview.h"

#include <QAbstractItemModelTester>
#include <QCompleter>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTextBrowser>

using namespace partnership;

namespace {

/// The window on the shipped statement in a file of its own, with clause 9.4 in front.
struct NotesDesk
{
    Exploration exploration;
    MainWindow window{exploration};

    explicit NotesDesk(const QString &path)
    {
        putInFront(window, Library::open(path));
        window.resize(1440, 900);
        choose("9.4");
    }
    void choose(const char *name)
    {
        exploration.focus().setCurrent(
            *annotatedCalled(exploration, *exploration.select({}), QString::fromUtf8(name)));
    }
    NotesSection &notes() { return window.clausePane().notes(); }
    NoteEdit *edit() { return notes().findChild<NoteEdit *>(); }
    QLineEdit *tag() { return notes().findChild<QLineEdit *>(); }
    QToolButton *button(const char *name)
    {
        QTest::qWait(0); // what was put in is shown, what was taken out is gone
        for (QToolButton *button : notes().findChildren<QToolButton *>()) {
            if (button->accessibleName() == QString::fromUtf8(name) && button->isVisible())
                return button;
        }
        return nullptr;
    }
    QTextBrowser *words()
    {
        for (QTextBrowser *text : window.clausePane().findChildren<QTextBrowser *>()) {
            if (text->accessibleName() == QLatin1String("Words of the clause"))
                return text;
        }
        qFatal("no clause");
    }
    /// "note 9.4 words" for each.
    QStringList kept() const
    {
        QStringList lines;
        const auto all = annotations(*exploration.library());
        for (const Annotation &one : *all)
            lines.append(QStringLiteral("%1 %2 %3").arg(code(one.kind), one.item.label, one.text).trimmed());
        return lines;
    }
    QStringList shownNotes()
    {
        QStringList lines;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QLabel *label : notes().findChildren<QLabel *>()) {
            if (label->accessibleName().startsWith(QLatin1String("Note on ")))
                lines.append(label->text());
        }
        return lines;
    }
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// Notes, tags and stars in the window, by keys and clicks.
class TestNotes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNoteIsWrittenByKeys();
    void goingElsewhereKeepsIt();
    void escapeGivesItUp();
    void aNoteIsEditedAndRemovedInPlace();
    void anEmptiedNoteIsRemoved();
    void markedWordsGetANote();
    void markupStaysText();
    void tagsAreChipsWithCompletion();
    void aStarIsAKey();
    void severalRowsAtOnce();
    void whatCannotBeKeptStays();
    void facetsFollow();
    void nothingToPutItOn();
    void whatIsWrittenStaysWithItsLibrary();
    void savesACopyForPassingOn();
    void aStatementIsExportedWithThemIfAsked();
    void modelsAreSound();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestNotes::init()
{
    static const QByteArray library = shippedLibrary();
    m_path = written(m_folder, QStringLiteral("desk.partnership"), library);
}

void TestNotes::aNoteIsWrittenByKeys()
{
    NotesDesk desk(m_path);
    QVERIFY(!desk.edit()->isVisible());
    QTest::keyClick(&desk.window, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(desk.edit()->isVisible() && desk.edit()->hasFocus());
    QTest::keyClicks(desk.edit(), QStringLiteral("Ask METI"));
    QTest::keyClick(desk.edit(), Qt::Key_Return);
    QTest::keyClicks(desk.edit(), QStringLiteral("about it"));
    QTest::keyClick(desk.edit(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!desk.edit()->isVisible());
    QCOMPARE(desk.kept(), QStringList{text("note 9.4 Ask METI\nabout it")});
    QCOMPARE(desk.shownNotes(), QStringList{text("Ask METI\nabout it")});
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.kept(), QStringList());
    QCOMPARE(desk.shownNotes(), QStringList());
    desk.window.action("redo")->trigger();
    QCOMPARE(desk.shownNotes().size(), 1);
}

void TestNotes::goingElsewhereKeepsIt()
{
    NotesDesk desk(m_path);
    desk.window.action("writeNote")->trigger();
    QTest::keyClicks(desk.edit(), QStringLiteral("half a thought"));
    QTest::keyClick(&desk.window, Qt::Key_Down, Qt::AltModifier); // the next clause
    QCOMPARE(desk.kept(), QStringList{text("note 9.4 half a thought")});
    QCOMPARE(desk.shownNotes(), QStringList());
    desk.window.action("writeNote")->trigger();
    QTest::keyClicks(desk.edit(), QStringLiteral("another"));
    desk.tag()->setFocus(Qt::MouseFocusReason);
    QCOMPARE(desk.kept().last(), text("note 9.5 another"));
}

void TestNotes::escapeGivesItUp()
{
    NotesDesk desk(m_path);
    desk.exploration.focus().setFilter(Filter().searching(QStringLiteral("quantum")));
    desk.window.action("writeNote")->trigger();
    QTest::keyClicks(desk.edit(), QStringLiteral("no"));
    QTest::keyClick(desk.edit(), Qt::Key_Escape);
    QVERIFY(!desk.edit()->isVisible());
    QCOMPARE(desk.kept(), QStringList());
    QVERIFY(!desk.exploration.focus().filter().isEmpty()); // it was the note's
    desk.window.action("writeNote")->trigger();
    QTest::keyClick(desk.edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.kept(), QStringList()); // nothing written is no note
}

void TestNotes::aNoteIsEditedAndRemovedInPlace()
{
    NotesDesk desk(m_path);
    desk.window.action("writeNote")->trigger();
    QTest::keyClicks(desk.edit(), QStringLiteral("one"));
    QTest::keyClick(desk.edit(), Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseClick(desk.button("Edit this note"), Qt::LeftButton);
    QCOMPARE(desk.edit()->toPlainText(), text("one"));
    QTest::keyClicks(desk.edit(), QStringLiteral(" and two"));
    QTest::keyClick(desk.edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.kept(), QStringList{text("note 9.4 one and two")});
    QCOMPARE(desk.window.action("undo")->text(), QStringLiteral("&Undo: Edit a note on 9.4"));
    QCOMPARE(desk.shownNotes(), QStringList{text("one and two")});
    QTest::mouseClick(desk.button("Remove this note"), Qt::LeftButton);
    QCOMPARE(desk.kept(), QStringList());
    QVERIFY(desk.window.notice().text().contains(QStringLiteral("removed")));
}

void TestNotes::anEmptiedNoteIsRemoved()
{
    NotesDesk desk(m_path);
    desk.window.action("writeNote")->trigger();
    QTest::keyClicks(desk.edit(), QStringLiteral("one"));
    QTest::keyClick(desk.edit(), Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseClick(desk.button("Edit this note"), Qt::LeftButton);
    desk.edit()->selectAll();
    QTest::keyClick(desk.edit(), Qt::Key_Delete);
    QTest::keyClick(desk.edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.kept(), QStringList());
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.shownNotes(), QStringList{text("one")});
}

void TestNotes::markedWordsGetANote()
{
    NotesDesk desk(m_path);
    const qsizetype at = desk.words()->toPlainText().indexOf(QStringLiteral("quantum"));
    QTextCursor cursor = desk.words()->textCursor();
    cursor.setPosition(int(at));
    cursor.setPosition(int(at) + 7, QTextCursor::KeepAnchor);
    desk.words()->setTextCursor(cursor);
    desk.window.action("writeNote")->trigger();
    QTest::keyClicks(desk.edit(), QStringLiteral("which?"));
    QTest::keyClick(desk.edit(), Qt::Key_Return, Qt::ControlModifier);
    const auto all = annotations(*desk.exploration.library());
    QCOMPARE(all->first().item.words, text("quantum"));
    QVERIFY(all->first().item.isPassage());
    cursor.setPosition(int(at) + 3);
    QCOMPARE(desk.words()->textCursor().charFormat().underlineStyle() == QTextCharFormat::WaveUnderline ||
                 cursor.charFormat().underlineStyle() == QTextCharFormat::WaveUnderline,
             true);
}

void TestNotes::markupStaysText()
{
    NotesDesk desk(m_path);
    const QString hostile = text("<img src=file:///etc/passwd> & <b>bold</b>");
    QVERIFY(addNote(*desk.exploration.library(),
                    annotatedItem(desk.exploration.contents(), desk.exploration.focus().current()),
                    hostile + QString(60'000, QLatin1Char('x'))));
    QVERIFY(addTag(*desk.exploration.library(),
                   {annotatedItem(desk.exploration.contents(), desk.exploration.focus().current())},
                   text("<i>&a</i>")));
    QVERIFY(desk.exploration.readAnnotations());
    QVERIFY(desk.shownNotes().first().startsWith(hostile));
    QVERIFY(desk.shownNotes().first().size() < 3000); // the rest is read where it is edited
    for (const QLabel *label : desk.notes().findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(desk.button("Tag <i>&a</i>, take off"));
    QTest::mouseClick(desk.button("Edit this note"), Qt::LeftButton);
    QCOMPARE(desk.edit()->toPlainText().size(), hostile.size() + 60'000);
}

void TestNotes::tagsAreChipsWithCompletion()
{
    NotesDesk desk(m_path);
    QTest::keyClick(&desk.window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.tag()->hasFocus());
    QTest::keyClicks(desk.tag(), QStringLiteral("urgent"));
    QTest::keyClick(desk.tag(), Qt::Key_Return);
    QTest::keyClicks(desk.tag(), QStringLiteral("R&D"));
    QTest::keyClick(desk.tag(), Qt::Key_Return);
    QCOMPARE(desk.kept(), (QStringList{text("tag 9.4 urgent"), text("tag 9.4 R&D")}));
    QVERIFY(desk.tag()->text().isEmpty());
    QVERIFY(desk.button("Tag R&D, take off"));
    desk.choose("9.5");
    QTest::keyClicks(desk.tag(), QStringLiteral("urg"));
    QVERIFY(desk.tag()->completer()->completionCount() == 1);
    desk.tag()->clear();
    desk.choose("9.4");
    QTest::mouseClick(desk.button("Tag urgent, take off"), Qt::LeftButton);
    QCOMPARE(desk.kept(), QStringList{text("tag 9.4 R&D")});
}

void TestNotes::aStarIsAKey()
{
    NotesDesk desk(m_path);
    desk.choose("9.4/1");
    QTest::keyClick(&desk.window, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(desk.kept(), QStringList{text("star 9.4/1")});
    QVERIFY(desk.button("Star")->isChecked());
    desk.choose("9.4");
    QVERIFY(!desk.button("Star")->isChecked());
    QTest::mouseClick(desk.button("Star"), Qt::LeftButton);
    QCOMPARE(desk.kept().size(), 2);
    const OutlineModel outline(desk.exploration);
    const QModelIndex clause = outline.indexOf(desk.exploration.focus().current());
    QVERIFY(clause.data(StarRole).toBool());
    QVERIFY(clause.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("starred")));
    QTest::keyClick(&desk.window, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(desk.kept(), QStringList{text("star 9.4/1")});
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.button("Star")->isChecked());
}

void TestNotes::severalRowsAtOnce()
{
    NotesDesk desk(m_path);
    auto *table = desk.window.findChild<CommitmentsView *>()->findChild<QTableView *>();
    table->setFocus();
    table->scrollToTop();
    const auto click = [table](int row, Qt::KeyboardModifiers keys) {
        const QPoint at = table->visualRect(table->model()->index(row, 1)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, at);
    };
    click(0, Qt::NoModifier);
    click(2, Qt::ShiftModifier);
    QTest::keyClick(&desk.window, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(desk.kept().filter(QStringLiteral("star")).size(), 3);
    QTimer::singleShot(0, &desk.window, [&desk] {
        auto *asks = desk.window.findChild<QInputDialog *>();
        QVERIFY(asks);
        asks->setTextValue(QStringLiteral("batch"));
        asks->accept();
    });
    QTest::keyClick(&desk.window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.kept().filter(QStringLiteral("batch")).size(), 3);
    table->setFocus();
    desk.window.action("toggleStar")->trigger(); // all have one: all lose it
    QCOMPARE(desk.kept().filter(QStringLiteral("star")).size(), 0);
}

/// A full disk: the words stay where they are, to be kept elsewhere or later.
void TestNotes::whatCannotBeKeptStays()
{
    NotesDesk desk(m_path);
    desk.window.action("writeNote")->trigger();
    QTest::keyClicks(desk.edit(), QStringLiteral("precious"));
    {
        const FullDisk full(0);
        QTest::keyClick(desk.edit(), Qt::Key_Return, Qt::ControlModifier);
    }
    QVERIFY(desk.edit()->isVisible());
    QCOMPARE(desk.edit()->toPlainText(), text("precious"));
    QVERIFY(desk.window.notice().text().contains(QStringLiteral("disk is full")));
    desk.choose("9.5"); // it is still the note on 9.4
    QTest::keyClick(desk.edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.kept(), QStringList{text("note 9.4 precious")});
}

void TestNotes::facetsFollow()
{
    NotesDesk desk(m_path);
    desk.exploration.focus().setFilter(Filter().including(Dimension::Starred, isSo()));
    QCOMPARE(desk.exploration.matchingCount(), 0);
    desk.exploration.focus().setFilter({});
    desk.choose("9.9");
    desk.window.action("toggleStar")->trigger();
    desk.exploration.focus().setFilter(Filter().including(Dimension::Starred, isSo()));
    QCOMPARE(desk.exploration.matchingCount(), 1);
    desk.window.action("undo")->trigger();
    QCOMPARE(desk.exploration.matchingCount(), 0);
}

void TestNotes::nothingToPutItOn()
{
    Exploration exploration;
    MainWindow window(exploration);
    putInFront(window, Library::temporary());
    for (const char *name : {"writeNote", "addTag", "toggleStar"}) {
        window.action(name)->trigger();
        QVERIFY2(window.notice().text().startsWith(QStringLiteral("Choose a clause")), name);
    }
}

/// Another library is opened, or the window closed, with the keyboard in a note.
void TestNotes::whatIsWrittenStaysWithItsLibrary()
{
    NotesDesk desk(m_path);
    desk.window.action("writeNote")->trigger();
    QTest::keyClicks(desk.edit(), QStringLiteral("of the first"));
    QVERIFY(desk.window.explore(openShippedStatement()));
    QCOMPARE(desk.kept(), QStringList());
    QCOMPARE(annotations(*Library::open(m_path).value())->first().text, text("of the first"));
    desk.choose("9.5");
    desk.window.action("writeNote")->trigger();
    QTest::keyClicks(desk.edit(), QStringLiteral("at the end"));
    QVERIFY(desk.window.close());
    QCOMPARE(desk.kept(), QStringList{text("note 9.5 at the end")});
}

void TestNotes::savesACopyForPassingOn()
{
    NotesDesk desk(m_path);
    QVERIFY(addNote(*desk.exploration.library(),
                    annotatedItem(desk.exploration.contents(), desk.exploration.focus().current()),
                    text("xylophone")));
    const QString path = m_folder.filePath(QStringLiteral("copy.partnership"));
    onceThere<QFileDialog>(desk.window, [&path](QFileDialog &dialog) { nameFile(dialog, path); });
    desk.window.action("saveCopyForPassingOn")->trigger();
    QVERIFY2(QFile::exists(path), qPrintable(desk.window.notice().text()));
    QVERIFY(!bytesOf(path).contains("xylophone"));
    QVERIFY(desk.window.notice().text().contains(QStringLiteral("It does not hold notes")));
}

void TestNotes::aStatementIsExportedWithThemIfAsked()
{
    NotesDesk desk(m_path);
    QVERIFY(addNote(*desk.exploration.library(),
                    annotatedItem(desk.exploration.contents(), desk.exploration.focus().current()),
                    text("xylophone")));
    const QString path = m_folder.filePath(QStringLiteral("out.json"));
    for (const bool with : {false, true}) {
        QFile::remove(path);
        onceThere<QFileDialog>(desk.window, [&path, with](QFileDialog &dialog) {
            dialog.selectNameFilter(dialog.nameFilters().at(with));
            nameFile(dialog, path);
        });
        desk.window.action("export")->trigger();
        QCOMPARE(bytesOf(path).contains("xylophone"), with);
        QVERIFY(bytesOf(path).startsWith('{'));
    }
}

void TestNotes::modelsAreSound()
{
    NotesDesk desk(m_path);
    CommitmentsModel commitments(desk.exploration);
    OutlineModel outline(desk.exploration);
    FacetsModel facets(desk.exploration);
    const QAbstractItemModelTester first(&commitments,
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&outline, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester third(&facets, QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.choose("9.4/1");
    desk.window.action("toggleStar")->trigger();
    QVERIFY(addTag(*desk.exploration.library(),
                   {annotatedItem(desk.exploration.contents(), desk.exploration.focus().current())},
                   text("urgent")));
    QVERIFY(desk.exploration.readAnnotations());
    desk.window.history().refresh();
    const QModelIndex row = commitments.indexOf(desk.exploration.focus().current());
    QVERIFY(row.siblingAtColumn(CommitmentsModel::Number).data(StarRole).toBool());
    QCOMPARE(row.siblingAtColumn(CommitmentsModel::Tags).data().toString(), text("urgent"));
    const QStringList pair{QStringLiteral("tag"), QStringLiteral("urgent")};
    QCOMPARE(row.siblingAtColumn(CommitmentsModel::Tags).data(FilterRole).toStringList(), pair);
    QVERIFY(facets.indexOf(Dimension::Tag).isValid());
    desk.window.action("undo")->trigger();
    desk.window.action("undo")->trigger();
    QVERIFY(!facets.indexOf(Dimension::Tag).isValid());
}

EXPLORER_TEST(TestNotes)
#include "test_notes.moc"
