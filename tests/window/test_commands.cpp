// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "app/window.h"
#include "app/window/commands.h"
#include "app/window/mainwindow.h"
#include "app/window/panewalk.h"
#include "app/window/settings.h"
#include "app/window/shortcuts.h"
#include "tests/support/suite.h"
#include "tests/window/windowdesk.h"
#include "views/filter/searchbox.h"

#include <QAction>
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QShortcut>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace partnership;

namespace {

bool isInAMenu(const MainWindow &window, const QAction *action)
{
    const QList<QMenu *> menus = window.menuBar()->findChildren<QMenu *>();
    return std::any_of(menus.cbegin(), menus.cend(), [action](const QMenu *menu) {
        return menu->actions().contains(const_cast<QAction *>(action));
    });
}

} // namespace

/// What is done by keys, menus, the palette and an address: every command is reached, and none is in the way
/// of another.
class TestCommands : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();

    void everyCommandHasMenuAndShortcut();
    void shortcutsDoNotClash();
    void lettersOfMenusDoNotClash();
    void everyShortcutIsListed();
    void panesAreWalkedByKeyboard();
    void ministryIsOneWordInTheSearchBox();
    void escapeUndoesTheLastNarrowing();
    void escapeUndoesAWordTypedWithPausesAtOnce();
    void anAddressOpensItsView();
    void hitsFollowEachOther();
    void theFilterMenuAddsFilters();
    void theFilterIsCopiedAsACommand();
    void backAndForwardWalkTheHistory();
    void nextClauseFollowsTheText();
    void citationIsCopied();
    void paletteRunsWhatWasTyped();
    void paletteGoesToWhatIsCalledSo();
    void tabsAreReachedByKeys();
};

void TestCommands::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("partnership-explorer"));
    dressApplication();
}

void TestCommands::init()
{
    QSettings().clear();
    QFile::remove(userLibraryPath());
}

void TestCommands::everyCommandHasMenuAndShortcut()
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
void TestCommands::shortcutsDoNotClash()
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
void TestCommands::lettersOfMenusDoNotClash()
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

void TestCommands::everyShortcutIsListed()
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

void TestCommands::panesAreWalkedByKeyboard()
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

void TestCommands::ministryIsOneWordInTheSearchBox()
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

void TestCommands::escapeUndoesTheLastNarrowing()
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

void TestCommands::escapeUndoesAWordTypedWithPausesAtOnce()
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

void TestCommands::anAddressOpensItsView()
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

void TestCommands::hitsFollowEachOther()
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

void TestCommands::theFilterMenuAddsFilters()
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

void TestCommands::theFilterIsCopiedAsACommand()
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

void TestCommands::backAndForwardWalkTheHistory()
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

void TestCommands::nextClauseFollowsTheText()
{
    WindowDesk desk;
    desk.focus().setCurrent(desk.exploration.contents().clauses().first().id);
    QCOMPARE(desk.currentNumber(), QStringLiteral("1"));
    QTest::keyClick(&desk.window, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.currentNumber(), QStringLiteral("1"));
    QTest::keyClick(&desk.window, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(desk.currentNumber(), QStringLiteral("2"));
}

void TestCommands::citationIsCopied()
{
    WindowDesk desk;
    desk.search(QStringLiteral("ministry:METI"));
    QTest::keyClick(&desk.window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(
        desk.exploration.contents().statements().first().title));
}

void TestCommands::paletteRunsWhatWasTyped()
{
    WindowDesk desk;
    desk.choose(QStringLiteral("dark theme"));
    QCOMPARE(settings::theme.read(), QStringLiteral("dark"));
    desk.window.useTheme(QStringLiteral("system"));
}

void TestCommands::paletteGoesToWhatIsCalledSo()
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

void TestCommands::tabsAreReachedByKeys()
{
    WindowDesk desk;
    for (int tab = 3; tab >= 0; --tab) {
        QTest::keyClick(&desk.window, Qt::Key(Qt::Key_1 + tab), Qt::ControlModifier);
        QCOMPARE(desk.window.tabs().currentIndex(), tab);
    }
}

EXPLORER_TEST(TestCommands)
#include "test_commands.moc"
