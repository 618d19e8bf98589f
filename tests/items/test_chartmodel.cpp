// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartcatalogue.h"
#include "models/items/chartmodel.h"
#include "models/items/roles.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace partnership;

/// The table of every chart: a row for each mark that counts something, with words in every cell.
class TestChartModel : public QObject
{
    Q_OBJECT

private slots:
    void everyChartIsATable_data();
    void everyChartIsATable();
    void nothingIsAnEmptyTable();
};

void TestChartModel::everyChartIsATable_data()
{
    QTest::addColumn<QString>("chart");
    for (const ChartEntry &entry : chartCatalogue())
        QTest::newRow(qPrintable(entry.name)) << entry.name;
}

void TestChartModel::everyChartIsATable()
{
    QFETCH(const QString, chart);
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({samples::smallStatement()})));
    const Result<ChartSpec> spec = chartSpec(chart, {exploration, {}, exploration.selection()});
    QVERIFY(spec);
    ChartModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSpec(*spec);
    int marks = 0;
    for (const ChartRow &row : spec->rows)
        marks += int(
            std::count_if(row.marks.begin(), row.marks.end(), [](const auto &mark) { return mark.all > 0; }));
    QVERIFY(marks > 0);
    QCOMPARE(model.rowCount(), marks);
    for (int row = 0; row < marks; ++row) {
        for (int column = 0; column < ChartModel::ColumnCount; ++column)
            QVERIFY(!model.index(row, column).data().toString().trimmed().isEmpty());
        const QModelIndex count = model.index(row, ChartModel::Count);
        QCOMPARE(count.data(AllCountRole).toInt(), model.mark(row).all);
        QCOMPARE(count.data(MatchingCountRole).toInt(), model.mark(row).matching);
    }
}

void TestChartModel::nothingIsAnEmptyTable()
{
    ChartModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    ChartSpec spec;
    spec.rows.resize(1);
    spec.rows[0].marks.resize(1);
    spec.empty = QStringLiteral("Nothing.");
    model.setSpec(spec);
    QCOMPARE(model.rowCount(), 0);
}

EXPLORER_TEST(TestChartModel)
#include "test_chartmodel.moc"
