// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/timedapplication.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChartView>
#include <QSplitter>
#include <QSqlDatabase>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>

namespace {

QChartView *chart(QWidget *parent)
{
    auto *bars = new QBarSet(QStringLiteral("counts"));
    *bars << 14 << 12 << 8 << 7 << 14;
    auto *series = new QBarSeries;
    series->append(bars);
    auto *view = new QChartView(parent);
    view->chart()->addSeries(series);
    view->chart()->createDefaultAxes();
    return view;
}

void fill(QStandardItemModel &model)
{
    for (int row = 0; row < 52; ++row) {
        QList<QStandardItem *> items;
        for (int column = 0; column < 5; ++column)
            items.append(new QStandardItem(QStringLiteral("Clause %1 column %2").arg(row).arg(column)));
        model.appendRow(items);
    }
}

} // namespace

/// What our parts cost without us: one Qt Charts view, a table, a tree and an open connection.
int main(int argc, char **argv)
{
    partnership::bench::TimedApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QStringLiteral(":memory:"));
    if (!database.open())
        return 1;
    QStandardItemModel model;
    fill(model);
    QSplitter window;
    auto *tree = new QTreeView(&window);
    auto *table = new QTableView(&window);
    tree->setModel(&model);
    table->setModel(&model);
    window.addWidget(chart(&window));
    window.resize(1440, 900);
    window.show();
    application.reportWhenSettled();
    return application.exec();
}
