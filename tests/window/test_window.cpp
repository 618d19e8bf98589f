// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "app/window.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/settings.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"
#include "tests/window/windowdesk.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QStatusBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace partnership;

/// The window as a whole: how it starts, what it shows, how it is laid out and comes back.
class TestWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();

    void firstStartKeepsTheShippedStatement();
    void brokenUserLibraryIsToldAndLeftAlone();
    void windowClosedBeforeItIsFurnishedKeepsItsLayout();
    void everyViewHasItsName();
    void chipsLieBesideEachOther();
    void smallScreensAreEnough_data();
    void smallScreensAreEnough();
    void viewsBeginAtTheirFirstRow();
    void aFilterMovesNoSplitter();
    void aPaneBehindAnotherComesToTheFront();
    void floatedDocksAndTheTabComeBack();
    void oneThemeIsOn();
    void theTitleNamesTheStatement();
    void whatWasDoneIsToldForAWhile();
    void themeIsRemembered();
    void statusBarCountsAndVerifies();
};

void TestWindow::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("partnership-explorer"));
    dressApplication();
}

void TestWindow::init()
{
    QSettings().clear();
    QFile::remove(userLibraryPath());
}

void TestWindow::firstStartKeepsTheShippedStatement()
{
    {
        const auto library = openUserLibrary();
        QVERIFY2(library, qPrintable(library.problem().toString()));
        QCOMPARE((*library)->path(), userLibraryPath());
        QCOMPARE((*library)->statements()->size(), 1);
    }
    const QByteArray before = bytesOf(userLibraryPath());
    QVERIFY(openUserLibrary());
    QCOMPARE(bytesOf(userLibraryPath()), before);
}

void TestWindow::brokenUserLibraryIsToldAndLeftAlone()
{
    QVERIFY(openUserLibrary());
    QFile file(userLibraryPath());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("no library at all");
    file.close();

    WindowDesk desk;
    desk.window.explore(openUserLibrary());
    QVERIFY(desk.window.notice().text().contains(userLibraryPath()));
    QCOMPARE(desk.exploration.contents().statements().size(), 1);
    QCOMPARE(bytesOf(userLibraryPath()), QByteArray("no library at all"));
}

void TestWindow::windowClosedBeforeItIsFurnishedKeepsItsLayout()
{
    settings::layout.write("the layout of the last time");
    Exploration exploration;
    MainWindow bare(exploration);
    bare.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bare));
    QVERIFY(bare.close());
    QCOMPARE(settings::layout.read(), QByteArray("the layout of the last time"));
}

void TestWindow::everyViewHasItsName()
{
    WindowDesk desk;
    QStringList names;
    for (const QWidget *widget : desk.window.findChildren<QWidget *>())
        names.append(widget->accessibleName());
    for (const char *name : {"Outline", "Agencies", "Commitments", "Clause", "Charts", "Timeline",
                             "Instruments", "Counterparts"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
}

void TestWindow::chipsLieBesideEachOther()
{
    WindowDesk desk;
    desk.search(QStringLiteral("pillar:II side:Japan stage:\"to be renewed\""));
    QTest::qWait(50); // the first chips have their places
    desk.search(QStringLiteral("ministry:METI pillar:III"));
    QTest::qWait(50);
    const QList<QToolButton *> buttons = desk.window.findChildren<QToolButton *>();
    const auto add = std::find_if(buttons.cbegin(), buttons.cend(), [](const QToolButton *button) {
        return button->text() == QLatin1String("Add filter");
    });
    QVERIFY(add != buttons.cend());
    int neighbours = 0;
    for (const QWidget *other : (*add)->parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (other == *add || other->isHidden())
            continue;
        ++neighbours;
        QVERIFY2(!other->geometry().intersects((*add)->geometry()), qPrintable(other->accessibleName()));
    }
    QCOMPARE(neighbours, 5);
}

void TestWindow::smallScreensAreEnough_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::newRow("1024") << QSize(1024, 768);
    QTest::newRow("1024 at 150 %") << QSize(682, 512);
}

void TestWindow::smallScreensAreEnough()
{
    QFETCH(const QSize, screen);
    WindowDesk desk;
    desk.search(QStringLiteral("ministry:METI"));
    desk.window.resize(screen);
    desk.window.resetLayout();
    QTest::qWait(50);
    desk.window.resize(screen);
    QCOMPARE(desk.window.size(), screen);
}

/// As the program starts: the bare window is painted before there is anything in it.
void TestWindow::viewsBeginAtTheirFirstRow()
{
    Exploration exploration;
    MainWindow window(exploration);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.furnish();
    window.explore(openShippedStatement());
    window.complete();
    for (const char *name : {"Commitments", "Outline", "Agencies"}) {
        const auto views = window.findChildren<QAbstractItemView *>();
        const auto view = std::ranges::find(views, QLatin1String(name), &QWidget::accessibleName);
        QVERIFY2(view != views.end(), name);
        QTRY_VERIFY2((*view)->indexAt({1, 1}) == (*view)->model()->index(0, 0), name);
    }
}

void TestWindow::aFilterMovesNoSplitter()
{
    WindowDesk desk;
    desk.window.resize(1024, 768);
    desk.window.resetLayout();
    QTest::qWait(50);
    const auto widths = [&] {
        QList<int> out;
        for (const QDockWidget *dock : desk.window.findChildren<QDockWidget *>())
            out.append(dock->width());
        return out;
    };
    const QList<int> before = widths();
    for (const char *words : {"ministry:METI", "pillar:III", "quantom"}) {
        desk.search(QLatin1String(words));
        QTest::qWait(50);
        for (qsizetype i = 0; i < before.size(); ++i)
            QVERIFY2(qAbs(widths()[i] - before[i]) <= 2, words);
    }
}

void TestWindow::aPaneBehindAnotherComesToTheFront()
{
    WindowDesk desk;
    auto *dock = desk.window.findChild<QDockWidget *>(QStringLiteral("partnership::FacetsView"));
    QVERIFY(dock->visibleRegion().isEmpty());
    dock->toggleViewAction()->trigger();
    QTRY_VERIFY(!dock->visibleRegion().isEmpty());
    dock->toggleViewAction()->trigger();
    QTRY_VERIFY(dock->isHidden());
    dock->toggleViewAction()->trigger();
    QTRY_VERIFY(!dock->visibleRegion().isEmpty());
}

void TestWindow::floatedDocksAndTheTabComeBack()
{
    const auto outline = [](MainWindow &window) {
        return window.findChild<QDockWidget *>(QStringLiteral("partnership::OutlineView"));
    };
    QRect place;
    {
        WindowDesk desk;
        outline(desk.window)->setFloating(true);
        outline(desk.window)->setGeometry(120, 140, 330, 410);
        place = outline(desk.window)->geometry();
        QTest::keyClick(&desk.window, Qt::Key_3, Qt::ControlModifier);
        desk.window.close();
    }
    WindowDesk desk;
    QCOMPARE(desk.window.tabs().currentIndex(), 2);
    QVERIFY(outline(desk.window)->isFloating());
    QVERIFY(outline(desk.window)->isVisible());
    QCOMPARE(outline(desk.window)->geometry(), place);
}

void TestWindow::oneThemeIsOn()
{
    WindowDesk desk;
    const auto on = [&] {
        QStringList out;
        for (const char *name : {"systemTheme", "lightTheme", "darkTheme"}) {
            if (desk.window.action(name)->isChecked())
                out.append(QLatin1String(name));
        }
        return out.join(QLatin1Char(' '));
    };
    QCOMPARE(on(), QStringLiteral("systemTheme"));
    desk.window.action("darkTheme")->trigger();
    QCOMPARE(on(), QStringLiteral("darkTheme"));
    QVERIFY(desk.window.action("darkTheme")->actionGroup()->isExclusive());
    desk.window.action("systemTheme")->trigger();
    QCOMPARE(on(), QStringLiteral("systemTheme"));
}

void TestWindow::theTitleNamesTheStatement()
{
    WindowDesk desk;
    const QString title = desk.exploration.contents().statements().first().title;
    QVERIFY2(desk.window.windowTitle().startsWith(title.left(40)), qPrintable(desk.window.windowTitle()));
    QVERIFY(desk.window.windowTitle().size() < 160);
}

void TestWindow::whatWasDoneIsToldForAWhile()
{
    NoticeBar bar;
    bar.tell(QStringLiteral("Done."));
    const auto *timer = bar.findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(timer && timer->isActive());
    bar.tell(Problem{Fault::Input, QStringLiteral("Broken."), {}, 0, {}, {}});
    QVERIFY(!timer->isActive());
    QCOMPARE(bar.text(), QStringLiteral("Broken."));
}

void TestWindow::themeIsRemembered()
{
    {
        WindowDesk desk;
        desk.window.useTheme(QStringLiteral("dark"));
    }
    WindowDesk desk;
    QVERIFY(desk.window.palette().color(QPalette::Base).lightness() < 128);
    QVERIFY(desk.window.action("darkTheme")->isChecked());
    desk.window.useTheme(QStringLiteral("light"));
    QTRY_VERIFY(desk.window.palette().color(QPalette::Base).lightness() > 128);
}

void TestWindow::statusBarCountsAndVerifies()
{
    WindowDesk desk;
    const auto shown = [&] {
        QStringList texts;
        for (const QLabel *label : desk.window.statusBar()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(QLatin1Char('|'));
    };
    QTRY_VERIFY(shown().contains(QStringLiteral("every fact verified against the source")));
    QVERIFY2(shown().contains(QStringLiteral("52 clauses")), qPrintable(shown()));
    QVERIFY2(shown().contains(QStringLiteral("34 agencies")), qPrintable(shown()));
}

EXPLORER_TEST(TestWindow)
#include "test_window.moc"
