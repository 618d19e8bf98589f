// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "app/window.h"
#include "app/window/commandpalette.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/savedviews.h"
#include "app/window/viewnamedialog.h"
#include "models/exploration/address.h"
#include "tests/support/suite.h"
#include "tests/window/infront.h"
#include "views/charts/chartsview.h"
#include "views/shared/linkbutton.h"
#include "views/table/tablepane.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace partnership;

namespace {

/// The window on a library in a file, as at its start.
struct ViewsDesk
{
    Exploration exploration;
    MainWindow window{exploration};

    explicit ViewsDesk(const QString &path, Library::Access access = Library::Access::ReadWrite)
    {
        putInFront(window, Library::open(path, access));
        window.resize(1440, 900);
    }
    Focus &focus() { return exploration.focus(); }
    QString told() const { return const_cast<ViewsDesk *>(this)->window.notice().text(); }
    SavedViews &views() { return window.savedViews(); }
    TablePane *table()
    {
        const auto tables = window.findChildren<TablePane *>();
        return *std::ranges::find(tables, QStringLiteral("commitments"), &TablePane::tableName);
    }
    /// After a dialog the window takes keys again.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, key, modifiers);
    }
    QTableView *rows() { return table()->findChild<QTableView *>(); }
    ChartsView *charts() { return window.findChild<ChartsView *>(); }
    QMenu *menu()
    {
        for (QAction *action : window.menuBar()->actions()) {
            if (action->menu() && action->menu()->actions().contains(window.action("saveView")))
                return action->menu();
        }
        qFatal("no menu of saved views");
    }
    QStringList listed()
    {
        QStringList names;
        for (const QAction *action : views().actions())
            names.append(action->data().toString());
        return names;
    }
    KeptView kept(const QString &name)
    {
        const QList<KeptView> all = *exploration.library()->views();
        const qsizetype place = placeOfView(name, all);
        return place < 0 ? KeptView() : all[place];
    }
    /// Triggers a command that asks for a name, and types it.
    void name(const char *command, const QString &name)
    {
        QTimer::singleShot(0, &window, [name] {
            auto *dialog = qobject_cast<ViewNameDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), name);
            QTest::keyClick(dialog, Qt::Key_Return);
            if (dialog->isVisible())
                dialog->reject();
        });
        window.action(command)->trigger();
    }
    void clickOffer(const char *words)
    {
        auto *offer = window.notice().findChild<LinkButton *>();
        QVERIFY(offer->isVisible());
        QCOMPARE(offer->text(), QString::fromUtf8(words));
        QTest::mouseClick(offer, Qt::LeftButton);
    }
    void arrangeAll()
    {
        focus().setFilter(
            *exploration.typed(QStringLiteral("partnership:?agency=METI&pillar=II&search=cyber*"), {}));
        focus().setHighlighting(true);
        table()->setLook({table()->tableName(),
                          {{QStringLiteral("clause"), 70},
                           {QStringLiteral("date"), 130},
                           {QStringLiteral("text"), 0},
                           {QStringLiteral("firmness"), 140}},
                          QStringLiteral("date"),
                          true});
        charts()->setChart(QStringLiteral("agencies"));
        window.tabs().setCurrentIndex(2);
        for (QDockWidget *dock : window.findChildren<QDockWidget *>())
            dock->setVisible(!dock->windowTitle().startsWith(QLatin1Char('A')));
    }
};

} // namespace

/// What a user does with views that have a name.
class TestSavedViews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void comesBackAsItWas();
    void everythingIsAsAtFirst();
    void isOpenAgainAtTheNextStart();
    void otherLibrariesHaveTheirOwnLastView();
    void aTakenNameIsReplacedAndComesBack();
    void isRenamed();
    void isDeletedAndComesBack();
    void aLibraryForReadingSaysSo();
    void paletteOpensIt();
    void whatIsNotHereIsTold();
    void whatCannotBeReadIsTold();
    void namesStayText();
    void manyDoNotFillTheScreen();
    void goesThroughAFile();
    void takenNamesGetANumber();
    void brokenFileImportsNothing();
    void isKeptBesideStatementsThatAreAdded();

private:
    QString file(const QString &name, const QByteArray &bytes) const;
    QTemporaryDir m_folder;
    QString m_path;
};

void TestSavedViews::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("partnership-explorer"));
    dressApplication();
}

void TestSavedViews::init()
{
    QSettings().clear();
    m_path = m_folder.filePath(QStringLiteral("some.partnership"));
    QFile::remove(m_path);
    QVERIFY(openShippedStatement().value()->saveCopy(m_path));
}

QString TestSavedViews::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestSavedViews::comesBackAsItWas()
{
    ViewsDesk desk(m_path);
    QVERIFY(desk.listed().isEmpty());
    desk.arrangeAll();
    desk.name("saveView", QStringLiteral("Cyber"));
    QCOMPARE(desk.listed(), QStringList(QStringLiteral("Cyber")));
    QVERIFY2(desk.told().contains(QStringLiteral("“Cyber” is saved")), qPrintable(desk.told()));

    desk.window.action("showEverything")->trigger();
    QVERIFY(desk.focus().filter().isEmpty());
    desk.rows()->sortByColumn(1, Qt::AscendingOrder);
    desk.charts()->setChart(QStringLiteral("stages"));

    desk.views().actions().constFirst()->trigger();
    QVERIFY2(desk.told().isEmpty(), qPrintable(desk.told()));
    QVERIFY(desk.views().actions().constFirst()->isChecked());
    QVERIFY(desk.focus().isHighlighting());
    QCOMPARE(addressOf(desk.focus().filter()), viewOf(desk.kept(QStringLiteral("Cyber")))->address);
    QCOMPARE(desk.charts()->chart(), QStringLiteral("agencies"));
    QCOMPARE(desk.window.tabs().currentIndex(), 2);
    QCOMPARE(desk.rows()->horizontalHeader()->logicalIndex(1), 4);
    desk.name("saveView", QStringLiteral("Again"));
    SavedView again = *viewOf(desk.kept(QStringLiteral("Again")));
    again.name = QStringLiteral("Cyber");
    again.layout =
        viewOf(desk.kept(QStringLiteral("Cyber")))->layout; // bytes of Qt, with sizes of what is hidden
    QCOMPARE(again.tables, viewOf(desk.kept(QStringLiteral("Cyber")))->tables);
    QCOMPARE(again.panes,
             (QStringList{QStringLiteral("outline"), QStringLiteral("facets"), QStringLiteral("clause")}));
    QCOMPARE(again, *viewOf(desk.kept(QStringLiteral("Cyber"))));
}

void TestSavedViews::everythingIsAsAtFirst()
{
    ViewsDesk desk(m_path);
    desk.name("saveView", QStringLiteral("First"));
    desk.arrangeAll();
    desk.press(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(desk.views().current().isEmpty());
    desk.name("saveView", QStringLiteral("Second"));
    SavedView second = *viewOf(desk.kept(QStringLiteral("Second")));
    const SavedView first = *viewOf(desk.kept(QStringLiteral("First")));
    QCOMPARE(second.address, first.address);
    QCOMPARE(second.tables, first.tables);
    QCOMPARE(second.chart, first.chart);
    QCOMPARE(second.tab, first.tab);
    QCOMPARE(second.panes, first.panes);
    QVERIFY(!second.dimsRest);
}

void TestSavedViews::isOpenAgainAtTheNextStart()
{
    {
        ViewsDesk desk(m_path);
        desk.arrangeAll();
        desk.name("saveView", QStringLiteral("Cyber"));
        desk.focus().setFilter({});
    }
    {
        ViewsDesk desk(m_path);
        QCOMPARE(desk.views().current(), QStringLiteral("Cyber"));
        QVERIFY(!desk.focus().filter().isEmpty());
        QCOMPARE(desk.charts()->chart(), QStringLiteral("agencies"));
        QCOMPARE(desk.window.tabs().currentIndex(), 2);
        QVERIFY2(desk.told().contains(QStringLiteral("“Cyber” is open again")), qPrintable(desk.told()));
        desk.clickOffer("Show everything");
        QVERIFY(desk.focus().filter().isEmpty());
    }
    ViewsDesk desk(m_path);
    QVERIFY(desk.views().current().isEmpty());
    QVERIFY(desk.focus().filter().isEmpty());
    QVERIFY(desk.told().isEmpty());
}

void TestSavedViews::otherLibrariesHaveTheirOwnLastView()
{
    const QString other = m_folder.filePath(QStringLiteral("other.partnership"));
    QFile::remove(other);
    ViewsDesk desk(m_path);
    desk.arrangeAll();
    desk.name("saveView", QStringLiteral("Cyber"));
    QVERIFY(desk.exploration.library()->saveCopy(other));
    QVERIFY(desk.window.explore(Library::open(other)));
    QVERIFY(desk.views().current().isEmpty());
    QCOMPARE(desk.listed(), QStringList(QStringLiteral("Cyber")));
    QVERIFY(desk.window.explore(Library::open(m_path)));
    QCOMPARE(desk.views().current(), QStringLiteral("Cyber"));
}

void TestSavedViews::aTakenNameIsReplacedAndComesBack()
{
    ViewsDesk desk(m_path);
    desk.name("saveView", QStringLiteral("One"));
    const KeptView before = desk.kept(QStringLiteral("One"));
    desk.arrangeAll();
    desk.name("saveView", QStringLiteral("ONE"));
    QCOMPARE(desk.listed(), QStringList(QStringLiteral("ONE")));
    QVERIFY(desk.kept(QStringLiteral("ONE")).text != before.text);
    desk.clickOffer("Undo");
    QCOMPARE(desk.kept(QStringLiteral("One")), before);
    desk.window.action("replaceView")->trigger();
    QVERIFY(desk.kept(QStringLiteral("One")).text != before.text);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.kept(QStringLiteral("One")), before);
}

void TestSavedViews::isRenamed()
{
    ViewsDesk desk(m_path);
    QVERIFY(!desk.window.action("renameView")->isEnabled());
    desk.name("saveView", QStringLiteral("One"));
    desk.window.action("showEverything")->trigger();
    desk.name("saveView", QStringLiteral("Two"));
    desk.name("renameView", QStringLiteral("one")); // which is taken
    QCOMPARE(desk.listed(), (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
    desk.name("renameView", QStringLiteral("  Three  "));
    QCOMPARE(desk.listed(), (QStringList{QStringLiteral("One"), QStringLiteral("Three")}));
    QCOMPARE(desk.views().current(), QStringLiteral("Three"));
    QCOMPARE(viewOf(desk.kept(QStringLiteral("Three")))->name, QStringLiteral("Three"));
    desk.clickOffer("Undo");
    QCOMPARE(desk.listed(), (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
    QCOMPARE(desk.views().current(), QStringLiteral("Two"));
}

void TestSavedViews::isDeletedAndComesBack()
{
    ViewsDesk desk(m_path);
    desk.arrangeAll();
    desk.name("saveView", QStringLiteral("One"));
    const Filter filter = desk.focus().filter();
    desk.window.action("deleteView")->trigger();
    QVERIFY(desk.listed().isEmpty());
    QCOMPARE(desk.focus().filter(), filter);
    QVERIFY(!desk.window.action("deleteView")->isEnabled());
    desk.clickOffer("Undo");
    QCOMPARE(desk.listed(), QStringList(QStringLiteral("One")));
    QCOMPARE(desk.views().current(), QStringLiteral("One"));
}

void TestSavedViews::aLibraryForReadingSaysSo()
{
    {
        ViewsDesk desk(m_path);
        desk.name("saveView", QStringLiteral("One"));
    }
    ViewsDesk desk(m_path, Library::Access::ReadOnly);
    QCOMPARE(desk.listed(), QStringList(QStringLiteral("One")));
    for (const char *command : {"saveView", "replaceView", "renameView", "deleteView"}) {
        desk.window.notice().hide();
        desk.window.action(command)->trigger();
        QVERIFY2(desk.told().contains(QStringLiteral("This library can only be read.")), command);
    }
    QCOMPARE(desk.listed(), QStringList(QStringLiteral("One")));
}

void TestSavedViews::paletteOpensIt()
{
    ViewsDesk desk(m_path);
    desk.arrangeAll();
    desk.name("saveView", QStringLiteral("R&D of METI"));
    desk.window.action("showEverything")->trigger();
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTimer::singleShot(0, &desk.window, [&desk] {
        const auto *palette = desk.window.findChild<CommandPalette *>();
        QVERIFY(palette);
        auto *line = palette->findChild<QLineEdit *>();
        QTest::keyClicks(line, QStringLiteral("saved view r&d"));
        const auto *list = palette->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("R&D of METI"));
        QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("Saved view"));
        QTest::keyClick(line, Qt::Key_Return);
    });
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(desk.views().current(), QStringLiteral("R&D of METI"));
    QVERIFY(!desk.focus().filter().isEmpty());
}

void TestSavedViews::whatIsNotHereIsTold()
{
    SavedView view;
    view.name = QStringLiteral("From elsewhere");
    view.address = QStringLiteral("partnership:?agency=METI&agency=Ministry%20of%20<b>Tides</b>");
    view.tables = {{QStringLiteral("commitments"), {{QStringLiteral("mood"), 0}}, {}, false},
                   {QStringLiteral("moods"), {}, {}, false}};
    view.chart = QStringLiteral("tides");
    view.layout = QStringLiteral("no.layout");
    {
        const auto library = Library::open(m_path);
        QVERIFY((*library)->changeViews({}, {keptAs(view)}));
    }
    ViewsDesk desk(m_path);
    desk.views().open(view.name);
    QCOMPARE(desk.exploration.matchingCount(), 2);
    for (const char *part : {"shown as far as it can be", "Ministry of <b>Tides</b>", "no column “mood”",
                             "no chart “tides”", "another version"})
        QVERIFY2(desk.told().contains(QString::fromUtf8(part)), qPrintable(desk.told()));
}

void TestSavedViews::whatCannotBeReadIsTold()
{
    {
        const auto library = Library::open(m_path);
        QVERIFY((*library)->changeViews({}, {{QStringLiteral("Odd"), QStringLiteral("[1, 2")}}));
    }
    ViewsDesk desk(m_path);
    desk.views().open(QStringLiteral("Odd"));
    QVERIFY2(desk.told().contains(QStringLiteral("“Odd” cannot be read")), qPrintable(desk.told()));
    desk.window.action("deleteView")->trigger();
    QVERIFY(desk.listed().isEmpty());
}

void TestSavedViews::namesStayText()
{
    const QString name = QStringLiteral("<b>R&D</b> <img src=\"file:///etc/hosts\">");
    {
        const auto library = Library::open(m_path);
        QVERIFY((*library)->changeViews({}, {{name + QChar(0x202e), keptAs({}).text}}));
    }
    ViewsDesk desk(m_path);
    QCOMPARE(desk.listed(), QStringList(name));
    const QAction *action = desk.views().actions().constFirst();
    QCOMPARE(action->text(), QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
    desk.views().actions().constFirst()->trigger();
    desk.window.action("deleteView")->trigger();
    QVERIFY2(desk.told().contains(name), qPrintable(desk.told()));
}

void TestSavedViews::manyDoNotFillTheScreen()
{
    QList<KeptView> many;
    for (int i = 200; i > 0; --i) {
        SavedView view;
        view.name = QStringLiteral("View %1 ").arg(i) + QString(80, QLatin1Char('n'));
        many.append(keptAs(view));
    }
    {
        const auto library = Library::open(m_path);
        QVERIFY((*library)->changeViews({}, many));
    }
    ViewsDesk desk(m_path);
    QCOMPARE(desk.views().actions().size(), 200);
    QVERIFY(desk.listed().constFirst().startsWith(QStringLiteral("View 1 ")));
    QVERIFY(desk.listed().constLast().startsWith(QStringLiteral("View 200 ")));
    const QMenu *menu = desk.menu();
    QVERIFY(menu->sizeHint().height() < 700);
    QVERIFY(menu->sizeHint().width() < 700);
    QAction *more = menu->actions().constLast();
    QVERIFY2(more->isVisible() && more->text().contains(QStringLiteral("200")), qPrintable(more->text()));
    QTimer::singleShot(0, &desk.window, [&desk] {
        auto *palette = desk.window.findChild<CommandPalette *>();
        QVERIFY(palette);
        QCOMPARE(palette->findChild<QTreeWidget *>()->topLevelItemCount(), 200);
        palette->reject();
    });
    more->trigger();
}

void TestSavedViews::goesThroughAFile()
{
    const QString path = m_folder.filePath(QStringLiteral("views.json"));
    ViewsDesk desk(m_path);
    desk.arrangeAll();
    desk.name("saveView", QStringLiteral("One"));
    desk.window.action("showEverything")->trigger();
    desk.name("saveView", QStringLiteral("Two"));
    const QList<KeptView> before = *desk.exploration.library()->views();
    desk.views().exportAll(path);
    QVERIFY2(desk.told().contains(QStringLiteral("2 views are in ")) && desk.told().contains(path),
             qPrintable(desk.told()));
    QVERIFY(desk.exploration.library()->changeViews({QStringLiteral("One"), QStringLiteral("Two")}, {}));
    QVERIFY(desk.exploration.reload());
    desk.views().import(path);
    QCOMPARE(*desk.exploration.library()->views(), before);
    desk.views().import(path);
    QVERIFY2(desk.told().contains(QStringLiteral("no new view")), qPrintable(desk.told()));
    QCOMPARE(*desk.exploration.library()->views(), before);
    desk.views().open(QStringLiteral("Two"));
    desk.views().exportCurrent(path);
    QFile exported(path);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QCOMPARE(viewsFrom(exported.readAll(), path)->size(), 1);
}

void TestSavedViews::takenNamesGetANumber()
{
    SavedView other;
    other.name = QStringLiteral("One");
    other.address = QStringLiteral("partnership:?agency=METI");
    const QString path = file(QStringLiteral("other.json"), toText({other, other}));
    ViewsDesk desk(m_path);
    desk.name("saveView", QStringLiteral("One"));
    const KeptView mine = desk.kept(QStringLiteral("One"));
    desk.views().import(path);
    QCOMPARE(desk.kept(QStringLiteral("One")), mine);
    QCOMPARE(desk.listed(),
             (QStringList{QStringLiteral("One"), QStringLiteral("One 2"), QStringLiteral("One 3")}));
    QVERIFY2(desk.told().contains(QStringLiteral("the new one is called “One 2”")), qPrintable(desk.told()));
    desk.clickOffer("Undo");
    QCOMPARE(desk.listed(), QStringList(QStringLiteral("One")));
}

void TestSavedViews::brokenFileImportsNothing()
{
    ViewsDesk desk(m_path);
    for (const char *name : {"brokenoff.json", "secondiswrong.json", "missing.json"}) {
        desk.views().import(QStringLiteral(TESTS_DATA "/views/") + QLatin1String(name));
        QVERIFY2(desk.told().contains(QLatin1String(name)), qPrintable(desk.told()));
        QVERIFY(desk.listed().isEmpty());
    }
}

void TestSavedViews::isKeptBesideStatementsThatAreAdded()
{
    ViewsDesk desk(m_path);
    QVERIFY(desk.window.explore(openShippedStatement()));
    desk.name("saveView", QStringLiteral("Passing"));
    QVERIFY2(desk.told().contains(QStringLiteral("Save Library As")), qPrintable(desk.told()));
    const QString copy = m_folder.filePath(QStringLiteral("kept.partnership"));
    QFile::remove(copy);
    QVERIFY(desk.exploration.library()->saveCopy(copy));
    QCOMPARE(Library::open(copy).value()->views()->size(), 1);
}

EXPLORER_TEST(TestSavedViews)
#include "test_savedviews.moc"
