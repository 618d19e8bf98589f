// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/printing.h"
#include "app/window/tabledialog.h"
#include "app/window/tables.h"
#include "models/exploration/briefing/briefing.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"
#include "tests/window/infront.h"
#include "views/briefing/paperlayout.h"
#include "views/charts/chartpane.h"
#include "views/charts/pictureexport.h"
#include "views/clause/clausepane.h"
#include "views/table/commitmentsview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>

using namespace partnership;

namespace {

/// The window on the shipped statement, with somebody who takes things out of it.
struct PapersDesk
{
    Exploration exploration;
    MainWindow window{exploration};

    PapersDesk() { putInFront(window, openShippedStatement()); }
    QTableView *commitments() { return window.findChild<CommitmentsView *>()->findChild<QTableView *>(); }
    QPoint middleOf(QTableView *table, int row, int column)
    {
        return table->visualRect(table->model()->index(row, column)).center();
    }
    void click(int row, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        QTest::mouseClick(commitments()->viewport(), Qt::LeftButton, keys, middleOf(commitments(), row, 1));
    }
    static void copy(QWidget *in) { QTest::keyClick(in, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); }
    QTextBrowser *words()
    {
        for (auto *text : window.clausePane().findChildren<QTextBrowser *>()) {
            if (text->accessibleName() == QLatin1String("Words of the clause"))
                return text;
        }
        qFatal("the clause has no words");
    }
};

QString copiedText()
{
    return QGuiApplication::clipboard()->text();
}

/// How many forms of citations the menu has a submenu for.
qsizetype formsIn(const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu() && action->text().startsWith(QLatin1String("Copy citation")))
            return action->menu()->actions().size();
    }
    return 0;
}

/// Answers the dialog for a table, and then the one for its file.
void answerExport(MainWindow &window, const QString &rows, const QString &path)
{
    onceThere<TableDialog>(window, [&window, rows, path](TableDialog &dialog) {
        auto *tables = dialog.findChild<QComboBox *>();
        if (!rows.isEmpty())
            tables->setCurrentIndex(tables->findData(rows));
        onceThere<QFileDialog>(window, [path](QFileDialog &file) { nameFile(file, path); });
        dialog.accept();
    });
}

} // namespace

/// What somebody takes out of the window: quotations with their source, and tables.
class TestPapers : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void rowsAreCitedInThreeForms();
    void severalRowsAreChosenWithKeys();
    void aStretchOfTheClauseIsCited();
    void theButtonCitesTheClause();
    void citationsForReferences();
    void rowsAreOfferedTheirCopy();
    void wordsOfTheClauseAreOfferedTheirCopy();
    void tablesAreExported_data();
    void tablesAreExported();
    void theTableWithTheKeyboardIsProposed();
    void droppedPicturesOpenTheirView_data();
    void droppedPicturesOpenTheirView();
    void picturesAreLookedAtBeforePrinting();
    void printedPagesAreWhole();
    void printersWithoutColoursGetGreys();
};

void TestPapers::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestPapers::rowsAreCitedInThreeForms()
{
    PapersDesk desk;
    desk.click(6);
    const int row = desk.exploration.contents().row(desk.exploration.focus().current());
    const CommitmentRow &commitment = desk.exploration.contents().commitments().at(row);
    PapersDesk::copy(desk.commitments());
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QString number = desk.exploration.contents().clauses().at(commitment.clause).number;
    QCOMPARE(data->text(), QStringLiteral(u"\u201C%1\u201D (%2, 18 March 2026, paragraph %3)")
                               .arg(commitment.record->text,
                                    desk.exploration.contents().statements().first().title, number));
    QVERIFY(data->html().contains(QLatin1String("<cite>")));
    QVERIFY(data->data(QStringLiteral("text/markdown")).startsWith("> "));
}

void TestPapers::severalRowsAreChosenWithKeys()
{
    PapersDesk desk;
    desk.click(1);
    desk.click(3, Qt::ShiftModifier);
    const TablePane *table = tables::inUse(desk.window);
    QVERIFY(table);
    QCOMPARE(table->selectedCount(), 3);
    desk.click(5, Qt::ControlModifier);
    QCOMPARE(table->selectedCount(), 4);
    QTest::keyClick(desk.commitments(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(table->selectedCount() >= 2);
    const int chosen = table->selectedCount();
    PapersDesk::copy(desk.commitments());
    QCOMPARE(copiedText().count(QLatin1String("paragraph ")), chosen);
    desk.click(0);
    QCOMPARE(table->selectedCount(), 1);
}

void TestPapers::aStretchOfTheClauseIsCited()
{
    PapersDesk desk;
    QTextBrowser *text = desk.words();
    text->setFocus();
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(0);
    cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor, 2);
    text->setTextCursor(cursor);
    const QString selected = cursor.selectedText().trimmed();
    PapersDesk::copy(text);
    QVERIFY2(copiedText().startsWith(QStringLiteral(u"\u201C%1\u201D (").arg(selected)),
             qPrintable(copiedText()));
}

void TestPapers::theButtonCitesTheClause()
{
    PapersDesk desk;
    desk.click(1);
    desk.click(3, Qt::ShiftModifier);
    for (QToolButton *button : desk.window.clausePane().findChildren<QToolButton *>()) {
        if (button->text() == QLatin1String("Copy with citation"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const Contents &contents = desk.exploration.contents();
    const ClauseRow &clause = contents.clauses().at(desk.window.clausePane().clause());
    QVERIFY(copiedText().startsWith(QStringLiteral(u"\u201C%1\u201D").arg(clause.record->text)));
}

void TestPapers::citationsForReferences()
{
    PapersDesk desk;
    desk.window.action("copyPlain")->trigger();
    QVERIFY(copiedText().startsWith(QChar(0x201C)));
    desk.window.action("copyMarkdown")->trigger();
    QVERIFY(copiedText().startsWith(QLatin1String("> ")));
    desk.window.action("copyBibTeX")->trigger();
    QVERIFY(copiedText().startsWith(QLatin1String("@misc{japan-singapore-2026,")));
    desk.window.action("copyCslJson")->trigger();
    QCOMPARE(QJsonDocument::fromJson(copiedText().toUtf8()).array().size(), 1);
}

/// By the right mouse button, beside the filters.
void TestPapers::rowsAreOfferedTheirCopy()
{
    PapersDesk desk;
    QTableView *table = desk.commitments();
    emit table->customContextMenuRequested(desk.middleOf(table, 1, 1));
    const auto *menu = table->findChild<QMenu *>();
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(desk.window.action("copyWithCitation")));
    QVERIFY(menu->actions().contains(desk.window.action("exportTable")));
    QCOMPARE(formsIn(*menu), 4);
}

void TestPapers::wordsOfTheClauseAreOfferedTheirCopy()
{
    PapersDesk desk;
    QTextBrowser *words = desk.words();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, words->rect().center(),
                            words->mapToGlobal(words->rect().center()));
    QApplication::sendEvent(words->viewport(), &asked);
    const auto *menu = words->findChild<QMenu *>();
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(desk.window.action("copyWithCitation")));
    QCOMPARE(formsIn(*menu), 4);
}

void TestPapers::tablesAreExported_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("beginning");
    for (const char *rows : {"commitments", "instruments", "counterparts", "agencies", "pillars"}) {
        const QString name = QString::fromLatin1(rows);
        QTest::addRow("%s as csv", rows) << name << QStringLiteral("csv") << QByteArray();
        QTest::addRow("%s as json", rows) << name << QStringLiteral("json") << QByteArray("[\n {");
        QTest::addRow("%s as xlsx", rows) << name << QStringLiteral("xlsx") << QByteArray("PK");
    }
}

void TestPapers::tablesAreExported()
{
    QFETCH(QString, rows);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, beginning);
    PapersDesk desk;
    Focus &focus = desk.exploration.focus();
    focus.setFilter(Filter().including(Dimension::Pillar, QStringLiteral("II")));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rows.") + suffix);
    answerExport(desk.window, rows, path);
    desk.window.action("exportTable")->trigger();
    const QByteArray bytes = bytesOf(path);
    QVERIFY(!bytes.isEmpty());
    QVERIFY(bytes.startsWith(beginning));
    const int lines = int(bytes.count('\n'));
    if (suffix == QLatin1String("csv") && rows == QLatin1String("commitments"))
        QCOMPARE(lines, desk.exploration.matchingCount() + 1);
    if (suffix == QLatin1String("json"))
        QVERIFY(!QJsonDocument::fromJson(bytes).array().isEmpty());
}

void TestPapers::theTableWithTheKeyboardIsProposed()
{
    PapersDesk desk;
    const QTemporaryDir folder;
    desk.window.tabs().setCurrentIndex(1);
    desk.window.tabs().currentWidget()->findChild<QWidget *>()->setFocus();
    const QString path = folder.filePath(QStringLiteral("rows.json"));
    desk.commitments()->setFocus();
    answerExport(desk.window, {}, path);
    desk.window.action("exportTable")->trigger();
    const QJsonArray rows = QJsonDocument::fromJson(bytesOf(path)).array();
    QCOMPARE(int(rows.size()), desk.exploration.commitmentCount());
}

void TestPapers::droppedPicturesOpenTheirView_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"svg", "pdf", "png"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

/// A colleague's picture, and the same one after the data has changed.
void TestPapers::droppedPicturesOpenTheirView()
{
    QFETCH(const QString, suffix);
    PapersDesk desk;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("matrix.") + suffix);
    const Filter shown = Filter().including(Dimension::Pillar, QStringLiteral("II"));
    desk.exploration.focus().setFilter(shown);
    ChartSpec spec =
        *chartSpec(QStringLiteral("matrix"), {desk.exploration, shown, desk.exploration.selection()});
    QVERIFY(exportChart(spec, path, {}).ok());
    desk.exploration.focus().setFilter({});
    dropOn(desk.window, {path});
    QCOMPARE(desk.exploration.focus().filter(), shown);
    QCOMPARE(desk.window.chartInFront()->chart(), QStringLiteral("matrix"));
    QVERIFY(desk.window.notice().text().contains(QLatin1String("its data is the same")));
    spec.all -= 1;
    QVERIFY(exportChart(spec, path, {}).ok());
    dropOn(desk.window, {path});
    QVERIFY(desk.window.notice().text().contains(QLatin1String("has changed since")));
}

void TestPapers::picturesAreLookedAtBeforePrinting()
{
    PapersDesk desk;
    int pages = 0;
    onceThere<QPrintPreviewDialog>(desk.window, [&pages](QPrintPreviewDialog &dialog) {
        pages = dialog.findChild<QPrintPreviewWidget *>()->pageCount();
        dialog.reject();
    });
    QTest::keyClick(&desk.window, Qt::Key_P, Qt::ControlModifier);
    QVERIFY(pages >= 1);
}

/// What has no room on the sheet goes on on the next one; a paper has the pages of its PDF.
void TestPapers::printedPagesAreWhole()
{
    PapersDesk desk;
    const QTemporaryDir folder;
    const Exploration &exploration = desk.exploration;
    const ChartQuestion question{exploration, {}, exploration.selection()};
    const auto printed = [&](const auto &thing) {
        const QString path = folder.filePath(QStringLiteral("printed.pdf"));
        {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            printer.setFullPage(true);
            printer.setPageSize(QPageSize(QPageSize::A5));
            printing::draw(printer, thing);
        }
        const QByteArray pdf = bytesOf(path);
        return pdf.count("/Type /Page") - pdf.count("/Type /Pages");
    };
    QVERIFY(printed(*chartSpec(QStringLiteral("gaps"), question)) > 1);
    QCOMPARE(printed(*chartSpec(QStringLiteral("stages"), question)), 1);
    const Result<Paper> paper = briefing(question, {});
    QVERIFY(paper);
    QCOMPARE(printed(*paper), PaperLayout(*paper).pages());
}

void TestPapers::printersWithoutColoursGetGreys()
{
    PapersDesk desk;
    const QTemporaryDir folder;
    const ChartQuestion question{desk.exploration, {}, desk.exploration.selection()};
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("grey.pdf")));
    printer.setColorMode(QPrinter::GrayScale);
    printing::draw(printer, *chartSpec(QStringLiteral("pillars"), question));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("grey.pdf"))));
}

EXPLORER_TEST(TestPapers)
#include "test_papers.moc"
