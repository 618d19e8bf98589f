// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/commitmentsmodel.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"
#include "tests/views/desk.h"
#include "views/agencies/agenciesview.h"
#include "views/clause/clausepane.h"
#include "views/counterparts/counterpartsview.h"
#include "views/instruments/instrumentsview.h"
#include "views/outline/outlineview.h"
#include "views/shared/linkbutton.h"
#include "views/table/commitmentsview.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QTreeView>

using namespace partnership;

namespace {

/// All panes around one exploration, as in the window.
struct Panes
{
    Panes()
    {
        for (QWidget *pane :
             QList<QWidget *>{&outline, &agencies, &commitments, &clause, &instruments, &pairs}) {
            pane->resize(700, 400);
            pane->show();
        }
        QCoreApplication::processEvents();
    }

    static QAbstractItemView &items(QWidget &pane) { return *pane.findChild<QAbstractItemView *>(); }
    Focus &focus() { return exploration->focus(); }
    const Contents &contents() { return exploration->contents(); }

    std::unique_ptr<Exploration> exploration = desk::exploring({samples::smallStatement()});
    OutlineView outline{*exploration};
    AgenciesView agencies{*exploration};
    CommitmentsView commitments{*exploration};
    ClausePane clause{*exploration};
    InstrumentsView instruments{*exploration};
    CounterpartsView pairs{*exploration};
};

QModelIndex withText(const QAbstractItemView &view, const QString &text, int column = 0)
{
    const QModelIndexList found = view.model()->match(view.model()->index(0, column), Qt::DisplayRole, text,
                                                      1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

QModelIndex withNumber(const QAbstractItemView &view, const QString &number)
{
    return view.model()
        ->match(view.model()->index(0, 0), NumberRole, number, 1, Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

void click(QAbstractItemView &view, const QModelIndex &index, int x = 40)
{
    view.scrollTo(index);
    const QRect rect = view.visualRect(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {rect.left() + x, rect.center().y()});
}

QString selected(const QAbstractItemView &view, int role = NumberRole)
{
    const QModelIndexList rows = view.selectionModel()->selectedIndexes();
    return rows.isEmpty() ? QString() : rows.first().data(role).toString();
}

} // namespace

/// What is chosen in one pane moves the others, by real clicks and keys.
class TestLinking : public QObject
{
    Q_OBJECT

private slots:
    void everyPaneHasItsName();
    void aRowOfTheTableMovesTheOthers();
    void aRowOfTheOutlineMovesTheOthers();
    void anInstrumentIsFollowed();
    void keysChooseToo();
    void anAgencyIsOneClickToFilterAndOneBack();
    void aDoubleClickIsOneWish();
    void returnFiltersByTheAgency();
    void aNameInACellFilters();
    void aFilterMovesOnFromWhatItHides();
    void theTableSaysWhatIsHidden();
    void agenciesWithoutAMatchGo();
    void comingByTabChoosesNothing();
    void thePointerHovers();
    void anotherLibraryIsFollowed();
    void markupInATitleOfAColumnStaysText();
    void onlyRowsThatChangeArePainted();
};

void TestLinking::everyPaneHasItsName()
{
    Panes panes;
    const QList<std::pair<QWidget *, QString>> names{
        {&panes.outline, QStringLiteral("Outline")},         {&panes.agencies, QStringLiteral("Agencies")},
        {&panes.commitments, QStringLiteral("Commitments")}, {&panes.clause, QStringLiteral("Clause")},
        {&panes.instruments, QStringLiteral("Instruments")}, {&panes.pairs, QStringLiteral("Counterparts")}};
    for (const auto &[pane, name] : names)
        QCOMPARE(pane->accessibleName(), name);
}

void TestLinking::aRowOfTheTableMovesTheOthers()
{
    Panes panes;
    QAbstractItemView &table = Panes::items(panes.commitments);
    click(table, withText(table, QStringLiteral("2.2")));
    QCOMPARE(panes.focus().current().kind, ItemKind::Commitment);
    QCOMPARE(selected(Panes::items(panes.outline)), QStringLiteral("2.2"));
    QCOMPARE(panes.contents().clauses().at(panes.clause.clause()).number, QStringLiteral("2.2"));
    QCOMPARE(selected(Panes::items(panes.agencies), Qt::DisplayRole), QString());
}

void TestLinking::aRowOfTheOutlineMovesTheOthers()
{
    Panes panes;
    QAbstractItemView &outline = Panes::items(panes.outline);
    click(outline, withNumber(outline, QStringLiteral("2.2")), 60);
    QCOMPARE(panes.focus().current().kind, ItemKind::Clause);
    QCOMPARE(selected(Panes::items(panes.commitments), Qt::DisplayRole), QStringLiteral("2.2"));
    click(outline, withNumber(outline, QStringLiteral("II")), 60);
    QCOMPARE(panes.focus().current().kind, ItemKind::Section);
    QCOMPARE(panes.contents().clauses().at(panes.clause.clause()).number, QStringLiteral("3"));
    QCOMPARE(selected(Panes::items(panes.commitments), Qt::DisplayRole), QStringLiteral("3"));
}

void TestLinking::anInstrumentIsFollowed()
{
    Panes panes;
    QAbstractItemView &instruments = Panes::items(panes.instruments);
    click(instruments, withText(instruments, QStringLiteral("Quantum Dialogue")));
    QCOMPARE(panes.focus().current().kind, ItemKind::Instrument);
    QCOMPARE(panes.contents().clauses().at(panes.clause.clause()).number, QStringLiteral("2.3"));
    QCOMPARE(selected(Panes::items(panes.outline)), QStringLiteral("2.3"));
}

void TestLinking::keysChooseToo()
{
    Panes panes;
    QAbstractItemView &table = Panes::items(panes.commitments);
    click(table, withText(table, QStringLiteral("2.2")));
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(panes.contents().clauses().at(panes.clause.clause()).number, QStringLiteral("3"));
    QTest::keyClick(&table, Qt::Key_Up);
    QCOMPARE(selected(Panes::items(panes.outline)), QStringLiteral("2.2"));
}

void TestLinking::anAgencyIsOneClickToFilterAndOneBack()
{
    Panes panes;
    QAbstractItemView &agencies = Panes::items(panes.agencies);
    click(agencies, withText(agencies, QStringLiteral("MFFF")));
    QCOMPARE(panes.focus().filter().choice(Dimension::Agency).included.size(), 1);
    QCOMPARE(panes.focus().current().kind, ItemKind::Agency);
    QCOMPARE(panes.commitments.countText(), QStringLiteral("1 of 4"));
    click(agencies, withText(agencies, QStringLiteral("MFFF")));
    QVERIFY(panes.focus().filter().isEmpty());
    QCOMPARE(panes.commitments.countText(), QStringLiteral("4"));
}

void TestLinking::aDoubleClickIsOneWish()
{
    Panes panes;
    QAbstractItemView &agencies = Panes::items(panes.agencies);
    const QRect rect = agencies.visualRect(withText(agencies, QStringLiteral("MFFF")));
    QTest::mouseClick(agencies.viewport(), Qt::LeftButton, {}, rect.center());
    QTest::mouseDClick(agencies.viewport(), Qt::LeftButton, {}, rect.center());
    QCOMPARE(panes.focus().filter().choice(Dimension::Agency).included.size(), 1);
}

void TestLinking::returnFiltersByTheAgency()
{
    Panes panes;
    panes.agencies.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panes.agencies));
    QAbstractItemView &agencies = Panes::items(panes.agencies);
    agencies.setFocus();
    agencies.setCurrentIndex(withText(agencies, QStringLiteral("MFFF")));
    QTest::keyClick(&agencies, Qt::Key_Return);
    QCOMPARE(panes.focus().filter().choice(Dimension::Agency).included.size(), 1);
}

void TestLinking::aNameInACellFilters()
{
    Panes panes;
    QAbstractItemView &table = Panes::items(panes.commitments);
    const QModelIndex cell =
        withText(table, QStringLiteral("2.1")).siblingAtColumn(CommitmentsModel::Agencies);
    click(table, withText(table, QStringLiteral("2.2")).siblingAtColumn(CommitmentsModel::Agencies), 12);
    QVERIFY(panes.focus().filter().isEmpty()); // names none: a click only chooses the row
    click(table, cell, 12);
    QCOMPARE(panes.focus().filter().choice(Dimension::Agency).included,
             QStringList{panes.contents().agencies().at(0).value});
    QCOMPARE(panes.contents().clauses().at(panes.clause.clause()).number, QStringLiteral("2.1"));
}

void TestLinking::aFilterMovesOnFromWhatItHides()
{
    Panes panes;
    QAbstractItemView &table = Panes::items(panes.commitments);
    click(table, withText(table, QStringLiteral("3")));
    panes.focus().setFilter(Filter().including(Dimension::Stage, code(Stage::Signed)));
    const QString first = table.model()->index(0, 0).data().toString();
    QCOMPARE(selected(table, Qt::DisplayRole), first);
    QCOMPARE(selected(Panes::items(panes.outline)), first);
    panes.focus().undoNarrowing();
    QCOMPARE(selected(table, Qt::DisplayRole), first);
    panes.focus().back();
    panes.focus().back();
    QCOMPARE(selected(table, Qt::DisplayRole), QStringLiteral("3"));
}

void TestLinking::theTableSaysWhatIsHidden()
{
    Panes panes;
    auto *note = panes.commitments.findChild<QTextBrowser *>();
    QVERIFY(!note->isVisible());
    panes.focus().setFilter(Filter().including(Dimension::Stage, code(Stage::Signed)));
    QVERIFY(note->isVisible());
    QVERIFY(note->toPlainText().startsWith(QStringLiteral("The filter hides 3 commitments. Show all 4")));
    panes.focus().setFilter(panes.focus().filter().including(Dimension::Pillar, QStringLiteral("II")));
    QVERIFY(note->toPlainText().startsWith(QStringLiteral("No commitment matches: ")));
    emit note->anchorClicked(QUrl(QStringLiteral("1"))); // the first part of the filter, the pillar
    QCOMPARE(panes.commitments.countText(), QStringLiteral("1 of 4"));
}

void TestLinking::agenciesWithoutAMatchGo()
{
    Panes panes;
    QAbstractItemView &agencies = Panes::items(panes.agencies);
    panes.focus().setFilter(Filter().including(Dimension::Agency, panes.contents().agencies().at(0).value));
    const auto shown = [&](const QString &name) {
        return !agencies.visualRect(withText(agencies, name)).isEmpty();
    };
    QVERIFY(shown(QStringLiteral("MFFF")));
    QVERIFY(!shown(QStringLiteral("Ministry of Foreign Affairs")));
    auto *tree = panes.agencies.findChild<QTreeView *>();
    panes.focus().setFilter(Filter().including(Dimension::Stage, code(Stage::Signed)));
    QVERIFY(!tree->isExpanded(withText(agencies, QStringLiteral("Lemuria"))));
    panes.focus().undoNarrowing();
    QVERIFY(tree->isExpanded(withText(agencies, QStringLiteral("Lemuria"))));
    auto *show = panes.agencies.findChild<LinkButton *>();
    QVERIFY(show->isVisible());
    QTest::mouseClick(show, Qt::LeftButton);
    QVERIFY(shown(QStringLiteral("Ministry of Foreign Affairs")));
    panes.focus().undoNarrowing();
    QVERIFY(!show->isVisible());
}

void TestLinking::comingByTabChoosesNothing()
{
    Panes panes;
    const ItemId current = panes.focus().current();
    for (QWidget *pane : QList<QWidget *>{&panes.agencies, &panes.instruments, &panes.pairs}) {
        pane->activateWindow();
        Panes::items(*pane).setFocus(Qt::TabFocusReason);
        QCOMPARE(panes.focus().current(), current);
    }
}

void TestLinking::thePointerHovers()
{
    Panes panes;
    QAbstractItemView &table = Panes::items(panes.commitments);
    const QModelIndex row = withText(table, QStringLiteral("3"));
    const QPoint place = table.viewport()->mapTo(&panes.commitments, table.visualRect(row).center());
    QTest::mouseMove(panes.commitments.windowHandle(), place);
    QCOMPARE(panes.focus().hovered(), row.data(ItemIdRole).value<ItemId>());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(table.viewport(), &leave);
    QVERIFY(panes.focus().hovered().isNull());
}

void TestLinking::anotherLibraryIsFollowed()
{
    Panes panes;
    auto library = Library::temporary();
    QVERIFY(library);
    QVERIFY((*library)->add(samples::longStatement(3)));
    QVERIFY(panes.exploration->explore(std::move(*library)));
    QCOMPARE(panes.commitments.countText(), QStringLiteral("3"));
    QCOMPARE(selected(Panes::items(panes.outline)), QStringLiteral("1"));
    QCOMPARE(panes.contents().clauses().at(panes.clause.clause()).number, QStringLiteral("1"));
}

void TestLinking::markupInATitleOfAColumnStaysText()
{
    Panes panes;
    const QString party = QStringLiteral("<b>Atlantis</b>");
    Statement statement = samples::smallStatement();
    for (Agency &agency : statement.agencies)
        agency.side.replace(statement.parties[0], party);
    statement.parties[0] = party;
    QVERIFY(panes.exploration->explore(samples::libraryWith({statement})));
    QHeaderView *header = panes.pairs.findChild<QTableView *>()->horizontalHeader();
    QCOMPARE(header->model()->headerData(0, Qt::Horizontal).toString(), party);
    const QPoint at(10, header->height() / 2);
    QHelpEvent help(QEvent::ToolTip, at, header->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(header->viewport(), &help);
    QCOMPARE(QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText(), party);
}

namespace {

/// What is painted of a widget.
class Painted : public QObject
{
public:
    explicit Painted(QWidget &widget) : QObject(&widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

    QRegion region;
};

} // namespace

void TestLinking::onlyRowsThatChangeArePainted()
{
    Panes panes;
    QAbstractItemView &outline = Panes::items(panes.outline);
    panes.focus().setCurrent(itemOf(withNumber(outline, QStringLiteral("2.1"))));
    QTest::qWait(50);
    Painted painted(*outline.viewport());
    const QModelIndex next = withNumber(outline, QStringLiteral("2.2"));
    panes.focus().setCurrent(itemOf(next));
    QTRY_VERIFY(painted.region.intersects(outline.visualRect(next)));
    QVERIFY(painted.region.intersects(outline.visualRect(withNumber(outline, QStringLiteral("2.1")))));
    QVERIFY(!painted.region.intersects(outline.visualRect(withNumber(outline, QStringLiteral("3")))));
}

EXPLORER_TEST(TestLinking)
#include "test_linking.moc"
