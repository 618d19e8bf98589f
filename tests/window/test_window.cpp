// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "app/window.h"
#include "app/window/commandpalette.h"
#include "app/window/commands.h"
#include "app/window/importing.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/panewalk.h"
#include "app/window/previewdialog.h"
#include "app/window/settings.h"
#include "app/window/shortcuts.h"
#include "models/reading/reader.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"
#include "tests/window/infront.h"
#include "views/filter/searchbox.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QShortcut>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace partnership;

namespace {

/// The window on the shipped statement, as a user has it in front of him.
struct WindowDesk
{
    Exploration exploration;
    MainWindow window{exploration};

    WindowDesk() { putInFront(window, openShippedStatement()); }
    Focus &focus() { return exploration.focus(); }
    void search(const QString &words)
    {
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&window.searchBox(), words);
        QTest::keyClick(&window.searchBox(), Qt::Key_Return);
    }
    /// From the palette, by typing and Return.
    void choose(const QString &words, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTimer::singleShot(0, &window, [this, words, modifiers] {
            const auto *palette = window.findChild<CommandPalette *>();
            QVERIFY(palette);
            auto *line = palette->findChild<QLineEdit *>();
            QTest::keyClicks(line, words);
            QTest::keyClick(line, Qt::Key_Return, modifiers);
        });
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    }
    PreviewDialog *preview()
    {
        const auto shown = [this] {
            const auto *dialog = window.findChild<PreviewDialog *>();
            return dialog && dialog->isVisible();
        };
        return QTest::qWaitFor(shown) ? window.findChild<PreviewDialog *>() : nullptr;
    }
    QLineEdit *field(const PreviewDialog *dialog, const char *name)
    {
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QLatin1String(name))
                return edit;
        }
        qFatal("no field %s", name);
    }
    QPushButton *button(const PreviewDialog *dialog, QDialogButtonBox::ButtonRole role)
    {
        const auto *box = dialog->findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                return qobject_cast<QPushButton *>(button);
        }
        qFatal("no such button");
    }
    void drop(const QStringList &paths) { dropOn(window, paths); }
    QString currentNumber()
    {
        const int row = exploration.contents().clauseOf(focus().current());
        return row < 0 ? QString() : exploration.contents().clauses()[row].number;
    }
};

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

bool isInAMenu(const MainWindow &window, const QAction *action)
{
    const QList<QMenu *> menus = window.menuBar()->findChildren<QMenu *>();
    return std::any_of(menus.cbegin(), menus.cend(), [action](const QMenu *menu) {
        return menu->actions().contains(const_cast<QAction *>(action));
    });
}

} // namespace

/// The window as a whole: what a new user does with keys and mouse, and what happens to files that are no
/// good.
class TestWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();

    void firstStartKeepsTheShippedStatement();
    void brokenUserLibraryIsToldAndLeftAlone();
    void windowClosedBeforeItIsFurnishedKeepsItsLayout();
    void severalFilesAreReadIntoOneTemporaryLibrary();
    void libraryIsNotOpenedBesideOtherFiles();
    void everyViewHasItsName();
    void everyCommandHasMenuAndShortcut();
    void shortcutsDoNotClash();
    void lettersOfMenusDoNotClash();
    void everyShortcutIsListed();
    void panesAreWalkedByKeyboard();
    void ministryIsOneWordInTheSearchBox();
    void escapeUndoesTheLastNarrowing();
    void escapeUndoesAWordTypedWithPausesAtOnce();
    void smallScreensAreEnough_data();
    void smallScreensAreEnough();
    void aFilterMovesNoSplitter();
    void viewsBeginAtTheirFirstRow();
    void floatedDocksAndTheTabComeBack();
    void aPaneBehindAnotherComesToTheFront();
    void anAddressOpensItsView();
    void hitsFollowEachOther();
    void oneThemeIsOn();
    void theTitleNamesTheStatement();
    void theFilterMenuAddsFilters();
    void theFilterIsCopiedAsACommand();
    void whatWasDoneIsToldForAWhile();
    void chipsLieBesideEachOther();
    void backAndForwardWalkTheHistory();
    void nextClauseFollowsTheText();
    void citationIsCopied();
    void paletteRunsWhatWasTyped();
    void paletteGoesToWhatIsCalledSo();
    void themeIsRemembered();
    void tabsAreReachedByKeys();
    void importAddsWhatWasPreviewed();
    void factsFollowFromThePreviewsCorrections();
    void whatIsThereIsNotAddedAgain();
    void everyFileOfSeveralIsSeenAndTold();
    void aDateThatIsNoneKeepsTheStatementOut();
    void statementsAreOpenedWithoutBeingKept();
    void cancelEndsAnImportAtOnce();
    void nameOfAnImportedFileStaysText();
    void whatCannotBeOpenedLeavesWhatWasShown();
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

void TestWindow::severalFilesAreReadIntoOneTemporaryLibrary()
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

void TestWindow::libraryIsNotOpenedBesideOtherFiles()
{
    const QTemporaryDir folder;
    const QString text = written(folder, QStringLiteral("a.txt"), "A\n\n1. We will promote trade.\n");
    const auto library = openPaths({text, folder.filePath(QStringLiteral("x.partnership"))});
    QVERIFY(!library);
    QCOMPARE(library.problem().fault, Fault::Usage);
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

void TestWindow::everyCommandHasMenuAndShortcut()
{
    WindowDesk desk;
    for (const WindowCommand &command : windowCommands()) {
        const QAction *action = desk.window.action(command.name);
        QVERIFY2(isInAMenu(desk.window, action), command.name);
        QVERIFY2(!action->shortcut().isEmpty(), command.name);
    }
}

/// Neither with each other, nor with what panes answer to, nor with what every line of text answers to; but
/// for undo and redo, which a line of text takes to itself while it is written in.
void TestWindow::shortcutsDoNotClash()
{
    WindowDesk desk;
    QMap<QString, QString> taken;
    const auto take = [&taken](const QKeySequence &keys, const QString &by) {
        const QString text = keys.toString();
        if (!taken.contains(text))
            taken.insert(text, by);
        return taken.value(text) == by;
    };
    using K = QKeySequence;
    for (const K::StandardKey key :
         {K::Copy, K::Cut, K::Paste, K::SelectAll, K::Delete, K::MoveToNextWord, K::MoveToPreviousWord,
          K::MoveToStartOfDocument, K::MoveToEndOfDocument, K::SelectNextWord, K::SelectPreviousWord,
          K::SelectStartOfLine, K::SelectEndOfLine, K::SelectStartOfDocument, K::SelectEndOfDocument,
          K::DeleteStartOfWord, K::DeleteEndOfWord, K::DeleteCompleteLine}) {
        for (const QKeySequence &keys : QKeySequence::keyBindings(key))
            take(keys, QStringLiteral("lines of text"));
    }
    const QList<QAction *> actions = desk.window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        for (const QKeySequence &keys : action->shortcuts())
            QVERIFY2(take(keys, action->text()), qPrintable(action->text() + taken.value(keys.toString())));
    }
    for (const QShortcut *shortcut : desk.window.findChildren<QShortcut *>()) {
        const QString pane = QStringLiteral("panes"); // of which one has the keyboard
        QVERIFY2(take(shortcut->key(), pane), qPrintable(shortcut->key().toString()));
    }
}

/// Alt and a letter, or the letter alone in an open menu, mean one thing.
void TestWindow::lettersOfMenusDoNotClash()
{
    WindowDesk desk;
    QStringList marked;
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    for (const QAction *menu : desk.window.menuBar()->actions()) {
        marked.append(QStringLiteral("Menu ") + mark.match(menu->text()).captured(1).toLower());
        for (const QAction *action : menu->menu()->actions()) {
            if (const auto match = mark.match(action->text()); match.hasMatch())
                marked.append(menu->text() + match.captured(1).toLower());
        }
    }
    for (const QString &letter : marked)
        QVERIFY2(marked.count(letter) == 1, qPrintable(letter));
}

void TestWindow::everyShortcutIsListed()
{
    WindowDesk desk;
    QStringList listed;
    for (const Shortcut &shortcut : shortcutsOf(desk.window)) {
        QVERIFY2(!shortcut.group.isEmpty() && !shortcut.words.isEmpty(), qPrintable(shortcut.keys));
        listed.append(shortcut.keys);
    }
    for (const WindowCommand &command : windowCommands())
        QVERIFY2(listed.contains(command.shortcut.toString(QKeySequence::NativeText)), command.name);
    for (const char *keys : {"Alt+1", "Space"}) // of docks and panes
        QVERIFY2(listed.contains(QLatin1String(keys)), keys);
    QTimer::singleShot(0, &desk.window, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItem(0)->text(0), QStringLiteral("File"));
        dialog->reject();
    });
    QTest::keyClick(&desk.window, Qt::Key_F1, Qt::ControlModifier);
}

void TestWindow::panesAreWalkedByKeyboard()
{
    WindowDesk desk;
    desk.window.resize(1440, 900); // where every pane has a place of its own
    desk.window.resetLayout();
    QCoreApplication::processEvents();
    desk.window.searchBox().setFocus();
    const auto pane = [&desk] {
        const QList<QWidget *> panes = panesOf(desk.window);
        const auto in = std::ranges::find_if(
            panes, [](const QWidget *one) { return one->isAncestorOf(qApp->focusWidget()); });
        if (desk.window.searchBox().hasFocus())
            return QStringLiteral("Search");
        if (in == panes.end())
            return QStringLiteral("nowhere");
        const auto *dock = qobject_cast<QDockWidget *>(*in);
        return dock                         ? dock->windowTitle()
               : *in == &desk.window.tabs() ? QStringLiteral("tabs")
                                            : (*in)->accessibleName();
    };
    const QStringList order{QStringLiteral("Filter"),   QStringLiteral("Outline"),
                            QStringLiteral("Agencies"), QStringLiteral("Commitments"),
                            QStringLiteral("tabs"),     QStringLiteral("Clause"),
                            QStringLiteral("Search")};
    QStringList walked, back;
    for (int i = 0; i < order.size(); ++i) {
        QTest::keyClick(&desk.window, Qt::Key_F6);
        walked.append(pane());
    }
    QCOMPARE(walked, order);
    for (int i = 0; i < order.size(); ++i) {
        back.prepend(pane());
        QTest::keyClick(&desk.window, Qt::Key_F6, Qt::ShiftModifier);
    }
    QCOMPARE(back, order);
    desk.window.findChild<QDockWidget *>(QStringLiteral("partnership::OutlineView"))->hide();
    QTest::keyClick(&desk.window, Qt::Key_F6);
    QTest::keyClick(&desk.window, Qt::Key_F6);
    QVERIFY(pane() != QLatin1String("Outline") && pane() != QLatin1String("Search"));
}

void TestWindow::ministryIsOneWordInTheSearchBox()
{
    WindowDesk desk;
    const int all = desk.exploration.matchingCount();
    QVERIFY(all > 2);
    desk.search(QStringLiteral("ministry:METI"));
    QCOMPARE(desk.exploration.matchingCount(), 2);
    QStringList numbers;
    for (int row = 0; row < desk.exploration.contents().commitments().size(); ++row) {
        if (desk.exploration.selection().hasCommitment(row))
            numbers.append(desk.exploration.contents()
                               .clauses()[desk.exploration.contents().commitments()[row].clause]
                               .number);
    }
    QCOMPARE(numbers, QStringList({QStringLiteral("9.7"), QStringLiteral("11.1")}));
}

void TestWindow::escapeUndoesTheLastNarrowing()
{
    WindowDesk desk;
    const int all = desk.exploration.matchingCount();
    desk.focus().setFilter(Filter().including(Dimension::Pillar, QStringLiteral("II")));
    const int second = desk.exploration.matchingCount();
    desk.focus().setFilter(desk.focus().filter().including(Dimension::Side, QStringLiteral("Japan")));
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    QCOMPARE(desk.exploration.matchingCount(), second);
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    QCOMPARE(desk.exploration.matchingCount(), all);
}

void TestWindow::escapeUndoesAWordTypedWithPausesAtOnce()
{
    WindowDesk desk;
    const int all = desk.exploration.matchingCount();
    QTest::keyClick(&desk.window, Qt::Key_F, Qt::ControlModifier);
    for (const char letter : {'c', 'y', 'b', 'e', 'r', '*'}) {
        const Filter before = desk.focus().filter();
        QTest::keyClick(&desk.window.searchBox(), letter);
        QTRY_VERIFY(desk.focus().filter() != before);
    }
    QCOMPARE(desk.exploration.matchingCount(), 3);
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    QCOMPARE(desk.exploration.matchingCount(), all);
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

void TestWindow::anAddressOpensItsView()
{
    WindowDesk desk;
    desk.focus().setFilter(Filter()
                               .including(Dimension::Pillar, QStringLiteral("II"))
                               .excluding(Dimension::Side, QStringLiteral("Singapore")));
    const Filter filter = desk.focus().filter();
    for (const char *command : {"copyAddress", "copyPhrase"}) {
        desk.window.action(command)->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        desk.focus().setFilter(Filter().searching(QStringLiteral("quantum")));
        desk.window.searchBox().setText(copied);
        QTest::keyClick(&desk.window.searchBox(), Qt::Key_Return);
        QCOMPARE(desk.focus().filter(), filter);
        QCOMPARE(desk.window.searchBox().text(), QString());
    }
}

void TestWindow::hitsFollowEachOther()
{
    WindowDesk desk;
    desk.focus().setFilter(Filter().searching(QStringLiteral("quantum OR space")));
    QList<int> rows = desk.exploration.selection().marks.keys();
    std::sort(rows.begin(), rows.end());
    QVERIFY(rows.size() > 1);
    const auto current = [&desk] { return desk.exploration.contents().clauseOf(desk.focus().current()); };
    desk.focus().setCurrent(desk.exploration.contents().clauses()[rows.first()].id);
    desk.window.action("findNext")->trigger();
    QCOMPARE(current(), rows[1]);
    desk.window.action("findPrevious")->trigger();
    desk.window.action("findPrevious")->trigger();
    QCOMPARE(current(), rows.last());
    desk.window.action("findNext")->trigger();
    QCOMPARE(current(), rows.first());
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

void TestWindow::theFilterMenuAddsFilters()
{
    WindowDesk desk;
    QMenu *menu = desk.window.action("addFilter")->menu();
    QVERIFY(menu);
    emit menu->aboutToShow();
    QStringList dimensions;
    for (const QAction *action : menu->actions())
        dimensions.append(action->text());
    QVERIFY(dimensions.contains(QStringLiteral("Agency")));
    QTest::keyClick(&desk.window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
}

void TestWindow::theFilterIsCopiedAsACommand()
{
    WindowDesk desk;
    // What is in no file cannot be named in a command.
    QVERIFY(!desk.window.action("copyAsCommand")->isEnabled());
    QVERIFY(desk.window.explore(openUserLibrary()));
    desk.search(QStringLiteral("pillar:II \"it's\""));
    QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("partnership-explorer list commitments --library %1 --pillar II --search "
                            "'\"it'\\''s\"'")
                 .arg(desk.exploration.library()->path()));
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

void TestWindow::backAndForwardWalkTheHistory()
{
    WindowDesk desk;
    const ItemId first = desk.focus().current();
    QTest::keyClick(&desk.window, Qt::Key_Down, Qt::AltModifier);
    const ItemId second = desk.focus().current();
    QVERIFY(first != second);
    QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.focus().current(), first);
    QTest::keyClick(&desk.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(desk.focus().current(), second);
}

void TestWindow::nextClauseFollowsTheText()
{
    WindowDesk desk;
    desk.focus().setCurrent(desk.exploration.contents().clauses().first().id);
    QCOMPARE(desk.currentNumber(), QStringLiteral("1"));
    QTest::keyClick(&desk.window, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.currentNumber(), QStringLiteral("1"));
    QTest::keyClick(&desk.window, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(desk.currentNumber(), QStringLiteral("2"));
}

void TestWindow::citationIsCopied()
{
    WindowDesk desk;
    desk.search(QStringLiteral("ministry:METI"));
    QTest::keyClick(&desk.window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(
        desk.exploration.contents().statements().first().title));
}

void TestWindow::paletteRunsWhatWasTyped()
{
    WindowDesk desk;
    desk.choose(QStringLiteral("dark theme"));
    QCOMPARE(settings::theme.read(), QStringLiteral("dark"));
    desk.window.useTheme(QStringLiteral("system"));
}

void TestWindow::paletteGoesToWhatIsCalledSo()
{
    WindowDesk desk;
    const Contents &contents = desk.exploration.contents();
    desk.choose(QStringLiteral("9.7"));
    const ItemId clause = desk.exploration.focus().current();
    QCOMPARE(contents.clauses().at(contents.clauseOf(clause)).number, QStringLiteral("9.7"));
    desk.choose(QStringLiteral("METI"));
    QCOMPARE(desk.exploration.focus().current().kind, ItemKind::Agency);
    QVERIFY(desk.exploration.focus().filter().isEmpty());
    desk.choose(QStringLiteral("METI"), Qt::ControlModifier);
    QCOMPARE(desk.exploration.matchingCount(), 2);
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

void TestWindow::tabsAreReachedByKeys()
{
    WindowDesk desk;
    for (int tab = 3; tab >= 0; --tab) {
        QTest::keyClick(&desk.window, Qt::Key(Qt::Key_1 + tab), Qt::ControlModifier);
        QCOMPARE(desk.window.tabs().currentIndex(), tab);
    }
}

void TestWindow::importAddsWhatWasPreviewed()
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

void TestWindow::factsFollowFromThePreviewsCorrections()
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

void TestWindow::whatIsThereIsNotAddedAgain()
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

void TestWindow::everyFileOfSeveralIsSeenAndTold()
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

void TestWindow::aDateThatIsNoneKeepsTheStatementOut()
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

void TestWindow::statementsAreOpenedWithoutBeingKept()
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

void TestWindow::cancelEndsAnImportAtOnce()
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

void TestWindow::nameOfAnImportedFileStaysText()
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

void TestWindow::whatCannotBeOpenedLeavesWhatWasShown()
{
    WindowDesk desk;
    desk.window.explore(Library::open(QStringLiteral("/nowhere/x.partnership")));
    QVERIFY(desk.window.notice().text().contains(QStringLiteral("/nowhere/x.partnership")));
    QCOMPARE(desk.exploration.contents().statements().size(), 1);
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
