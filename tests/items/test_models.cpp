// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/agenciesmodel.h"
#include "models/items/aheadmodel.h"
#include "models/items/commitmentsmodel.h"
#include "models/items/counterpartsmodel.h"
#include "models/items/facetsmodel.h"
#include "models/items/instrumentsmodel.h"
#include "models/items/outlinemodel.h"
#include "tests/support/suite.h"

#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <functional>

using namespace partnership;

using MakeModel = std::function<std::unique_ptr<ItemModel>(const Exploration &)>;
Q_DECLARE_METATYPE(MakeModel)

namespace {

template <typename Model> MakeModel maker()
{
    return [](const Exploration &exploration) { return std::make_unique<Model>(exploration); };
}

void visit(const QAbstractItemModel &model, const std::function<void(const QModelIndex &)> &see,
           const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            see(model.index(row, column, parent));
        visit(model, see, model.index(row, 0, parent));
    }
}

} // namespace

/// What every model of the room promises, whatever it shows; each is watched by Qt's own tester.
class TestModels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void keepsTheRulesThroughFiltersSortsAndResets();
    void hasNoEmptyCell();
    void speaksOfEveryRow();
    void findsItsItems();
    void columnsHaveTitles();
    void filtersOfCellsAreUnderstood();
    void answersNothingForAStrangeIndex();
};

void TestModels::initTestCase_data()
{
    QTest::addColumn<MakeModel>("make");
    QTest::newRow("outline") << maker<OutlineModel>();
    QTest::newRow("agencies") << maker<AgenciesModel>();
    QTest::newRow("ahead") << maker<AheadModel>();
    QTest::newRow("facets") << maker<FacetsModel>();
    QTest::newRow("commitments") << maker<CommitmentsModel>();
    QTest::newRow("instruments") << maker<InstrumentsModel>();
    QTest::newRow("counterparts") << maker<CounterpartsModel>();
}

void TestModels::keepsTheRulesThroughFiltersSortsAndResets()
{
    QFETCH_GLOBAL(const MakeModel, make);
    Exploration exploration;
    const std::unique_ptr<ItemModel> model = make(exploration);
    const QAbstractItemModelTester tester(model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(exploration.explore(samples::libraryWith({samples::smallStatement()})));
    for (int column = 0; column < model->columnCount(); ++column) {
        model->sort(column, Qt::DescendingOrder);
        exploration.focus().setFilter(Filter().including(Dimension::Pillar, QStringLiteral("I")));
        exploration.focus().setFilter(Filter().searching(QStringLiteral("nowhere")));
        model->sort(column, Qt::AscendingOrder);
        exploration.focus().setFilter({});
    }
    QVERIFY(exploration.library()->add(samples::laterStatement()));
    QVERIFY(exploration.reload());
    QVERIFY(exploration.explore(samples::libraryWith({samples::longStatement(30)})));
    QVERIFY(exploration.explore(samples::libraryWith({})));
}

void TestModels::hasNoEmptyCell()
{
    QFETCH_GLOBAL(const MakeModel, make);
    Exploration exploration;
    QVERIFY(
        exploration.explore(samples::libraryWith({samples::smallStatement(), samples::laterStatement()})));
    const std::unique_ptr<ItemModel> model = make(exploration);
    QVERIFY(model->rowCount() > 0);
    visit(*model, [](const QModelIndex &index) {
        const QString text = index.data().toString();
        QVERIFY2(!text.trimmed().isEmpty(), qPrintable(QStringLiteral("column %1").arg(index.column())));
        QVERIFY(text != QLatin1String("N/A") && text != QLatin1String("null"));
    });
}

void TestModels::speaksOfEveryRow()
{
    QFETCH_GLOBAL(const MakeModel, make);
    Exploration exploration;
    QVERIFY(
        exploration.explore(samples::libraryWith({samples::smallStatement(), samples::laterStatement()})));
    const std::unique_ptr<ItemModel> model = make(exploration);
    visit(*model, [](const QModelIndex &index) {
        if (index.column() > 0)
            return;
        QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY(!index.data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(index.data(MatchesRole).isValid());
    });
}

void TestModels::findsItsItems()
{
    QFETCH_GLOBAL(const MakeModel, make);
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({samples::smallStatement()})));
    const std::unique_ptr<ItemModel> model = make(exploration);
    visit(*model, [&model](const QModelIndex &index) {
        const ItemId item = index.data(ItemIdRole).value<ItemId>();
        if (!item.isNull())
            QCOMPARE(model->indexOf(item).data(ItemIdRole).value<ItemId>(), item);
    });
    QVERIFY(!model->indexOf({}).isValid());
    QVERIFY(!model->indexOf({ItemKind::Clause, 4711}).isValid());
}

void TestModels::columnsHaveTitles()
{
    QFETCH_GLOBAL(const MakeModel, make);
    const Exploration exploration;
    const std::unique_ptr<ItemModel> model = make(exploration);
    for (int column = 0; column < model->columnCount(); ++column)
        QVERIFY(!model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    QVERIFY(!model->headerData(model->columnCount(), Qt::Vertical, Qt::DisplayRole).isValid());
}

/// A click on a cell always leads to a filter that lets its own row through.
void TestModels::filtersOfCellsAreUnderstood()
{
    QFETCH_GLOBAL(const MakeModel, make);
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({samples::smallStatement()})));
    const std::unique_ptr<ItemModel> model = make(exploration);
    visit(*model, [&exploration](const QModelIndex &index) {
        const QStringList pairs = index.data(FilterRole).toStringList();
        QCOMPARE(pairs.size() % 2, 0);
        for (qsizetype i = 0; i < pairs.size(); i += 2) {
            Dimension dimension = Dimension::Statement;
            QVERIFY(dimensionFromName(pairs[i], &dimension));
            const Result<Selection> selection =
                exploration.select(Filter().including(dimension, pairs[i + 1]));
            QVERIFY(selection && selection->clauses.count(true) > 0);
        }
    });
}

void TestModels::answersNothingForAStrangeIndex()
{
    QFETCH_GLOBAL(const MakeModel, make);
    const Exploration exploration;
    const std::unique_ptr<ItemModel> model = make(exploration);
    QVERIFY(!model->data({}, Qt::DisplayRole).isValid());
    QVERIFY(!model->index(0, 0).isValid());
    QVERIFY(!model->index(-1, 99).isValid());
}

EXPLORER_TEST(TestModels)
#include "test_models.moc"
