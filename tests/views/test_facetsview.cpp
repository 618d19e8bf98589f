// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/facetsmodel.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"
#include "tests/views/desk.h"
#include "views/facets/facetsview.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace partnership;

namespace {

/// The pane on the screen.
struct FacetsPane
{
    explicit FacetsPane(const QList<Statement> &statements = {samples::smallStatement()})
        : exploration(desk::exploring(statements)), view(*exploration)
    {
        view.resize(320, 700);
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("not active");
        tree = view.findChild<QTreeView *>();
        model = static_cast<FacetsModel *>(tree->model());
    }

    QModelIndex value(Dimension dimension, const QString &canonical) const
    {
        const QModelIndex facet = model->indexOf(dimension);
        for (int row = 0; row < model->rowCount(facet); ++row) {
            if (model->valueOf(model->index(row, 0, facet)) == canonical)
                return model->index(row, 0, facet);
        }
        return {};
    }
    void click(const QModelIndex &index)
    {
        tree->scrollTo(index);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
    }
    Choice choice(Dimension dimension) const { return exploration->focus().filter().choice(dimension); }
    QString counts(const QModelIndex &index) const
    {
        return index.siblingAtColumn(FacetsModel::Counts).data().toString();
    }

    std::unique_ptr<Exploration> exploration;
    FacetsView view;
    QTreeView *tree = nullptr;
    FacetsModel *model = nullptr;
};

const QString two = QStringLiteral("II");

} // namespace

/// The pane of facets under real clicks and keys.
class TestFacetsView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isMadeWhenItIsSeen();
    void clicksIncludeLeaveOutAndForget();
    void spaceDoesWhatAClickDoes();
    void typingGoesToAValue();
    void alternativesStayVisible();
    void whatHasNoMatchIsDimmedAndStays();
    void valuesAreFound();
    void valuesAreOrdered();
    void statesAreTold();
    void oneStatementIsNoChoice();
    void isPainted_data();
    void isPainted();
};

void TestFacetsView::initTestCase()
{
    desk::dress(Theme::Kind::Light);
}

void TestFacetsView::isMadeWhenItIsSeen()
{
    const auto exploration = desk::exploring({samples::smallStatement()});
    FacetsView view(*exploration);
    QVERIFY(!view.findChild<QTreeView *>());
    view.show();
    QVERIFY(view.findChild<QTreeView *>());
}

void TestFacetsView::clicksIncludeLeaveOutAndForget()
{
    FacetsPane pane;
    const QPersistentModelIndex pillar = pane.value(Dimension::Pillar, two);
    pane.click(pillar);
    QCOMPARE(pane.choice(Dimension::Pillar), (Choice{{two}, {}}));
    QTest::qWait(QApplication::doubleClickInterval() + 20);
    pane.click(pillar);
    QCOMPARE(pane.choice(Dimension::Pillar), (Choice{{}, {two}}));
    QTest::qWait(QApplication::doubleClickInterval() + 20);
    pane.click(pillar);
    QVERIFY(pane.exploration->focus().filter().isEmpty());
}

void TestFacetsView::spaceDoesWhatAClickDoes()
{
    FacetsPane pane;
    pane.tree->setFocus();
    pane.tree->setCurrentIndex(pane.value(Dimension::Pillar, two));
    QTest::keyClick(pane.tree, Qt::Key_Space);
    QCOMPARE(pane.choice(Dimension::Pillar), (Choice{{two}, {}}));
    QTest::keyClick(pane.tree, Qt::Key_Space);
    QCOMPARE(pane.choice(Dimension::Pillar), (Choice{{}, {two}}));
    QTest::keyClick(pane.tree, Qt::Key_Return);
    QVERIFY(pane.choice(Dimension::Pillar).isEmpty());
    // Left goes up to the dimension, Space closes it.
    QTest::keyClick(pane.tree, Qt::Key_Left);
    QCOMPARE(pane.tree->currentIndex(), pane.model->indexOf(Dimension::Pillar));
    QTest::keyClick(pane.tree, Qt::Key_Space);
    QVERIFY(!pane.tree->isExpanded(pane.model->indexOf(Dimension::Pillar)));
}

void TestFacetsView::typingGoesToAValue()
{
    FacetsPane pane;
    pane.tree->setFocus();
    pane.tree->setCurrentIndex(pane.model->indexOf(Dimension::Pillar));
    QTest::keyClicks(pane.tree, QStringLiteral("le"));
    QCOMPARE(pane.tree->currentIndex().data().toString(), QStringLiteral("Lemuria"));
}

void TestFacetsView::alternativesStayVisible()
{
    FacetsPane pane;
    pane.click(pane.value(Dimension::Pillar, two));
    QCOMPARE(pane.counts(pane.value(Dimension::Pillar, QStringLiteral("I"))), QStringLiteral("3 / 3"));
    QCOMPARE(pane.counts(pane.value(Dimension::Type, QStringLiteral("task"))), QStringLiteral("0 / 1"));
    QCOMPARE(pane.counts(pane.value(Dimension::Type, QStringLiteral("commitment"))), QStringLiteral("1 / 3"));
}

void TestFacetsView::whatHasNoMatchIsDimmedAndStays()
{
    FacetsPane pane;
    const int before = pane.model->rowCount(pane.model->indexOf(Dimension::Type));
    pane.click(pane.value(Dimension::Pillar, two));
    const QModelIndex task = pane.value(Dimension::Type, QStringLiteral("task"));
    QVERIFY(!task.data(MatchesRole).toBool());
    QCOMPARE(pane.model->rowCount(pane.model->indexOf(Dimension::Type)), before);
    QVERIFY(!pane.tree->visualRect(task).isEmpty());
}

void TestFacetsView::valuesAreFound()
{
    FacetsPane pane;
    auto *find = pane.view.findChild<QLineEdit *>();
    find->setFocus();
    QTest::keyClicks(find, QStringLiteral("food"));
    const QModelIndex agency =
        pane.value(Dimension::Agency, QStringLiteral("Ministry of Food, Farms and Fish"));
    QVERIFY(!pane.tree->visualRect(agency).isEmpty());
    QVERIFY(pane.tree->visualRect(pane.value(Dimension::Pillar, two)).isEmpty());
    find->clear();
    QVERIFY(!pane.tree->isExpanded(agency.parent()));
    QVERIFY(!pane.tree->visualRect(pane.value(Dimension::Pillar, two)).isEmpty());
}

void TestFacetsView::valuesAreOrdered()
{
    FacetsPane pane;
    const auto first = [&pane](Dimension dimension) {
        return pane.model->valueOf(pane.model->index(0, 0, pane.model->indexOf(dimension)));
    };
    QCOMPARE(first(Dimension::Pillar), QStringLiteral("Preamble"));
    const QList<QAction *> orders = pane.view.findChild<QToolButton *>()->menu()->actions();
    orders[1]->trigger();
    QCOMPARE(first(Dimension::Pillar), QStringLiteral("I"));
    orders[2]->trigger();
    QCOMPARE(first(Dimension::Type), QStringLiteral("commitment"));
    QCOMPARE(pane.model->index(2, 0, pane.model->indexOf(Dimension::Type)).data().toString(),
             QStringLiteral("task"));
    QVERIFY(pane.tree->isExpanded(pane.model->indexOf(Dimension::Pillar)));
}

/// To those who hear the rows.
void TestFacetsView::statesAreTold()
{
    FacetsPane pane;
    const QModelIndex pillar = pane.value(Dimension::Pillar, two);
    const auto spoken = [&pillar] { return pillar.data(Qt::AccessibleTextRole).toString(); };
    const QString name = spoken();
    pane.click(pillar);
    QCOMPARE(spoken(), name + QStringLiteral(", included"));
    QCOMPARE(pillar.data(Qt::AccessibleDescriptionRole).toString(),
             QStringLiteral("1 of 1 commitments match."));
    QCOMPARE(pillar.parent().data(Qt::AccessibleTextRole).toString(), QStringLiteral("Pillar: II"));
    pane.exploration->focus().setFilter(Filter().excluding(Dimension::Pillar, two));
    QCOMPARE(spoken(), name + QStringLiteral(", left out"));
    QCOMPARE(pillar.parent().data(Qt::AccessibleTextRole).toString(), QStringLiteral("Pillar: not II"));
}

void TestFacetsView::oneStatementIsNoChoice()
{
    FacetsPane one;
    QVERIFY(!one.model->indexOf(Dimension::Statement).isValid());
    QVERIFY(!one.model->indexOf(Dimension::Party).isValid());
    FacetsPane two({samples::smallStatement(), samples::laterStatement()});
    QCOMPARE(two.model->rowCount(two.model->indexOf(Dimension::Statement)), 2);
    QVERIFY(two.model->indexOf(Dimension::Party).isValid());
}

void TestFacetsView::isPainted_data()
{
    QTest::addColumn<Theme::Kind>("theme");
    QTest::newRow("light") << Theme::Kind::Light;
    QTest::newRow("dark") << Theme::Kind::Dark;
}

void TestFacetsView::isPainted()
{
    QFETCH(const Theme::Kind, theme);
    desk::dress(theme);
    const auto exploration = desk::exploring({desk::shipped()});
    FacetsView view(*exploration);
    exploration->focus().setFilter(
        Filter().including(Dimension::Pillar, two).excluding(Dimension::Side, QStringLiteral("Japan")));
    QVERIFY(desk::colours(desk::picture(
                view, {320, 700}, QStringLiteral("facets-") + QString::fromLatin1(QTest::currentDataTag()))) >
            16);
    desk::dress(Theme::Kind::Light);
}

EXPLORER_TEST(TestFacetsView)
#include "test_facetsview.moc"
