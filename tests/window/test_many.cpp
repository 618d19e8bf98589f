// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "app/window/mainwindow.h"
#include "models/items/commitmentsmodel.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"
#include "tests/support/watchdog.h"

#include <QLabel>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace partnership;

namespace {

constexpr int statements = 40;

QString fileOfMany(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("many.partnership"));
    const auto library = Library::create(path);
    int clauses = 20;
    const StatementSource next = [&clauses]() -> Result<std::optional<Statement>> {
        if (clauses == 20 + statements)
            return std::optional<Statement>();
        return std::optional(samples::longStatement(clauses++));
    };
    if (!library || !(*library)->addAll(next))
        qFatal("the library of many cannot be made");
    return path;
}

QString statusOf(const MainWindow &window)
{
    QStringList texts;
    for (const QLabel *label : window.statusBar()->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(QLatin1Char('|'));
}

QTableView *tableOf(const MainWindow &window)
{
    for (QTableView *view : window.findChildren<QTableView *>()) {
        if (qobject_cast<CommitmentsModel *>(view->model()))
            return view;
    }
    return nullptr;
}

} // namespace

/// The window on a library of more statements than are read at once. How long its event loop stood still is
/// told, and judged by the benchmarks alone; what is held here is how often models are filled anew, which is
/// what takes the time.
class TestMany : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_path = fileOfMany(m_folder); }
    void opensWithTheFirstAndThenAll();
    void fillsTheTableOnceForEachThingDone_data();
    void fillsTheTableOnceForEachThingDone();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestMany::opensWithTheFirstAndThenAll()
{
    Exploration exploration;
    MainWindow window(exploration);
    window.furnish();
    window.complete();
    window.show();
    QSignalSpy contents(&exploration, &Exploration::contentsChanged);
    Watchdog watchdog;
    window.open({m_path});
    const qsizetype first = exploration.contents().statements().size();
    QVERIFY(first > 0 && first < statements);
    QVERIFY(tableOf(window)->model()->rowCount() > 0);
    QTRY_VERIFY2(exploration.isWhole(), qPrintable(statusOf(window)));
    QCOMPARE(exploration.contents().statements().size(), statements);
    QCOMPARE(contents.size(), 2);
    QTRY_VERIFY(statusOf(window).contains(QStringLiteral("every fact verified against the source")));
    qInfo("longest gap while opening: %.1f ms", watchdog.longestGap());
}

using Task = std::function<void(MainWindow &)>;

void TestMany::fillsTheTableOnceForEachThingDone_data()
{
    QTest::addColumn<Task>("act");
    QTest::addColumn<int>("resets");
    QTest::newRow("filter") << Task([](MainWindow &window) {
        window.exploration().focus().setFilter(Filter().including(Dimension::Pillar, QStringLiteral("I")));
    }) << 1;
    QTest::newRow("search") << Task([](MainWindow &window) {
        window.exploration().focus().setFilter(Filter().searching(QStringLiteral("tides")));
    }) << 1;
    QTest::newRow("sort") << Task([](MainWindow &window) {
        tableOf(window)->sortByColumn(CommitmentsModel::Action, Qt::DescendingOrder);
    }) << 0;
    QTest::newRow("scroll") << Task([](MainWindow &window) {
        QTest::keyClick(tableOf(window), Qt::Key_PageDown);
    }) << 0;
    QTest::newRow("select") << Task([](MainWindow &window) {
        QTest::mouseClick(tableOf(window)->viewport(), Qt::LeftButton, {}, {100, 60});
    }) << 0;
}

void TestMany::fillsTheTableOnceForEachThingDone()
{
    QFETCH(const Task, act);
    QFETCH(const int, resets);
    Exploration exploration;
    MainWindow window(exploration);
    window.furnish();
    window.complete();
    window.show();
    window.open({m_path});
    QTRY_VERIFY(exploration.isWhole());
    QSignalSpy filled(tableOf(window)->model(), &QAbstractItemModel::modelReset);
    Watchdog watchdog;
    act(window);
    QCoreApplication::processEvents();
    QCOMPARE(filled.size(), resets);
    exploration.focus().setFilter({});
    QCOMPARE(filled.size(), 2 * resets);
    QCoreApplication::processEvents();
    qInfo("longest gap: %.1f ms", watchdog.longestGap());
}

EXPLORER_TEST(TestMany)
#include "test_many.moc"
