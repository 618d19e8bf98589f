// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"
#include "models/items/commitmentsmodel.h"
#include "tests/bench/manywindow.h"
#include "tests/bench/timedapplication.h"
#include "views/table/commitmentsview.h"

#include <QPainter>
#include <QTableView>
#include <QTest>

namespace partnership::bench {
namespace {

constexpr double mostOverFew = 1.1;
constexpr double mostOverBare = 1.2;
constexpr double mostOfSort = 5;
constexpr int fewStatements = 10; ///< which have about 600 rows
constexpr int pages = 20;
constexpr QSize size{900, 700};
constexpr int quiet = 15;

/// The same words as a page of a table, cut to their cells and nothing else.
class BarePage : public QWidget
{
public:
    explicit BarePage(const QTableView &table) : m_table(table) { resize(table.viewport()->size()); }

    void show(QList<QStringList> rows)
    {
        m_rows = std::move(rows);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().base());
        const int height = m_table.rowHeight(0);
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            for (qsizetype column = 0; column < m_rows[row].size(); ++column) {
                const QRect cell(m_table.columnViewportPosition(int(column)), int(row) * height,
                                 m_table.columnWidth(int(column)), height);
                painter.drawText(cell, Qt::AlignVCenter | Qt::TextSingleLine,
                                 fontMetrics().elidedText(m_rows[row][column], Qt::ElideRight, cell.width()));
            }
        }
    }

private:
    const QTableView &m_table;
    QList<QStringList> m_rows;
};

/// Words of the page that a table shows; none of columns that it does not.
QList<QStringList> pageOf(const QTableView &table)
{
    QList<QStringList> rows;
    const int last = table.rowAt(table.viewport()->height() - 1);
    for (int row = table.rowAt(0); row >= 0 && row <= last; ++row) {
        QStringList words;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            words.append(table.isColumnHidden(column) ? QString()
                                                      : table.model()->index(row, column).data().toString());
        rows.append(words);
    }
    return rows;
}

double millisecondsToPaint(TimedApplication &application, qint64 begun)
{
    application.settle(quiet);
    return double(application.lastPaint() - begun) / 1e6;
}

double firstPaint(TimedApplication &application, Exploration &exploration)
{
    QList<double> times;
    for (int run = 0; run < 5; ++run) {
        const qint64 begun = now();
        CommitmentsView view(exploration);
        view.resize(size);
        view.show();
        times.append(millisecondsToPaint(application, begun));
    }
    return median(times);
}

/// Of the first statements only; nothing where they cannot be read.
std::unique_ptr<Library> fewOf(const QString &path)
{
    const auto all = Library::open(path, Library::Access::ReadOnly, Library::Look::AtItsHead);
    auto few = Library::temporary();
    const auto heads = all ? (*all)->statements() : Result<QList<StatementHead>>(all.problem());
    if (!heads || !few)
        return nullptr;
    for (const StatementHead &head : heads->first(std::min<qsizetype>(fewStatements, heads->size()))) {
        const auto statement = (*all)->statement(head.id);
        if (!statement || !(*few)->add(*statement))
            return nullptr;
    }
    return std::move(*few);
}

/// Pages of a table, each followed by its words in a bare painter: the same weather for both.
Figure scrolling(TimedApplication &application, Exploration &exploration)
{
    CommitmentsView view(exploration);
    view.resize(size);
    view.show();
    auto *table = view.findChild<QTableView *>();
    application.settle(quiet);
    BarePage bare(*table);
    bare.QWidget::show();
    application.settle(quiet);
    QList<double> ours, theirs;
    for (int page = 0; page < pages; ++page) {
        qint64 begun = now();
        QTest::keyClick(table, Qt::Key_PageDown);
        ours.append(millisecondsToPaint(application, begun));
        const QList<QStringList> words = pageOf(*table);
        begun = now();
        bare.show(words);
        theirs.append(millisecondsToPaint(application, begun));
    }
    return {QStringLiteral("a page of the table scrolled, to 1.2 × a bare painter"), median(ours),
            mostOverBare * median(theirs), QStringLiteral("ms")};
}

/// What happens before the table is painted anew.
QList<Figure> sorting(QTableView &table)
{
    QList<double> times;
    for (int run = 0; run < 11; ++run) {
        const qint64 begun = now();
        table.model()->sort(CommitmentsModel::Action, run % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        times.append(double(now() - begun) / 1e6);
    }
    const double first = times.takeFirst();
    table.model()->sort(CommitmentsModel::Number);
    return {
        {QStringLiteral("sort by action, before the paint"), median(times), mostOfSort, QStringLiteral("ms")},
        {QStringLiteral("sort by action for the first time"), first, mostOfSort, QStringLiteral("ms")}};
}

} // namespace

QList<Figure> tableFigures(TimedApplication &application, MainWindow &window, const QString &library)
{
    Exploration few;
    auto firstOnes = fewOf(library);
    if (!firstOnes || !few.explore(std::move(firstOnes)))
        return {};
    const double all = firstPaint(application, window.exploration());
    const double some = firstPaint(application, few);
    QList<Figure> figures{{QStringLiteral("table of %1 rows painted first, to 1.1 × one of %2")
                               .arg(window.exploration().commitmentCount())
                               .arg(few.commitmentCount()),
                           all, mostOverFew * some, QStringLiteral("ms")},
                          scrolling(application, window.exploration())};
    for (QTableView *table : window.findChildren<QTableView *>()) {
        if (qobject_cast<CommitmentsModel *>(table->model()))
            figures += sorting(*table);
    }
    return figures;
}

} // namespace partnership::bench
