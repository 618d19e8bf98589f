// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/agenciesmodel.h"
#include "models/items/outlinemodel.h"
#include "tests/support/suite.h"

#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace partnership;

namespace {

/// The tree as indented text, "number text matching / all".
QStringList drawn(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QStringList parts{index.data(NumberRole).toString(), index.data().toString(),
                                index.siblingAtColumn(TreeModel::Counts).data().toString()};
        out.append(QString(depth * 2, QLatin1Char(' ')) + parts.join(QLatin1Char(' ')).simplified());
        out += drawn(model, index, depth + 1);
    }
    return out;
}

} // namespace

class TestTrees : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void outlineFollowsTheStatement();
    void outlineKeepsItsRowsUnderAFilter();
    void sectionsStandUnderSections();
    void outlineOfSeveralStatementsHasRoots();
    void outlineCountsRecognitionsWhereAskedFor();
    void aClauseWithoutCommitmentsIsToldByItsLeadIn();
    void agenciesStandBySideAndCount();
    void agenciesFollowTheFilter();
    void agenciesTellTheirNames();

private:
    std::unique_ptr<Exploration> m_exploration;
};

void TestTrees::init()
{
    m_exploration = std::make_unique<Exploration>();
    QVERIFY(m_exploration->explore(samples::libraryWith({samples::nestedStatement()})));
}

void TestTrees::outlineFollowsTheStatement()
{
    const OutlineModel model(*m_exploration);
    const QStringList lines = drawn(model);
    QCOMPARE(lines.size(), 11);
    QCOMPARE(lines[0], QStringLiteral("Preamble 0 / 0"));
    QCOMPARE(lines[2], QStringLiteral(u"I Trade & \U0001D514uantum <b>Growth</b> 4 / 4"));
    QVERIFY(lines[3].startsWith(QLatin1String("  2 ")));
    QVERIFY(lines[4].startsWith(QLatin1String("    2.1 MOC on ")));
    QVERIFY(lines[4].endsWith(QLatin1String("2 / 2")));
    QVERIFY(lines[7].startsWith(QLatin1String("  II ")));
    QCOMPARE(lines[10].simplified(), QStringLiteral("4 We thank the people of Lemuria. 0 / 0"));
}

void TestTrees::outlineKeepsItsRowsUnderAFilter()
{
    const OutlineModel model(*m_exploration);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const qsizetype before = drawn(model).size();
    const QModelIndex trade = model.index(1, 0);
    const QPersistentModelIndex security = model.index(model.rowCount(trade) - 1, 0, trade);
    m_exploration->focus().setFilter(Filter().including(Dimension::Pillar, QStringLiteral("II")));
    QCOMPARE(drawn(model).size(), before);
    QCOMPARE(resets.size(), 0);
    QVERIFY(changes.size() > 0);
    QVERIFY(security.isValid());
    QVERIFY(security.data(MatchesRole).toBool());
    QVERIFY(trade.data(MatchesRole).toBool());
    QVERIFY(!model.index(0, 0, trade).data(MatchesRole).toBool());
    QCOMPARE(model.index(1, TreeModel::Counts).data().toString(), QStringLiteral("1 / 4"));
}

void TestTrees::sectionsStandUnderSections()
{
    const Statement nested = samples::nestedStatement();
    const QList<Statement> alone{nested}, several{samples::laterStatement(), nested};
    for (const QList<Statement> &statements : {alone, several}) {
        QVERIFY(m_exploration->explore(samples::libraryWith(statements)));
        OutlineModel model(*m_exploration);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex root = model.match(model.index(0, 0), Qt::DisplayRole, nested.title).value(0);
        const QModelIndex trade = model.index(1, 0, root);
        QCOMPARE(model.rowCount(root), 3);
        QCOMPARE(trade.data(NumberRole).toString(), QStringLiteral("I"));
        const QModelIndex security = model.index(model.rowCount(trade) - 1, 0, trade);
        QCOMPARE(security.data(NumberRole).toString(), QStringLiteral("II"));
        QCOMPARE(model.indexOf(itemOf(security)), security);
        QCOMPARE(trade.data(AllCountRole).toInt(), 3 + security.data(AllCountRole).toInt());
        m_exploration->focus().setFilter(Filter().including(Dimension::Pillar, QStringLiteral("II")));
        QVERIFY(trade.data(MatchesRole).toBool());
        m_exploration->focus().setFilter({});
    }
}

void TestTrees::outlineOfSeveralStatementsHasRoots()
{
    QVERIFY(m_exploration->library()->add(samples::laterStatement()));
    const OutlineModel model(*m_exploration);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QVERIFY(m_exploration->reload());
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex later = model.index(1, 0);
    QCOMPARE(later.data().toString(), QStringLiteral("A Later Statement"));
    QCOMPARE(later.data(AllCountRole).toInt(), 1);
    QCOMPARE(model.rowCount(later), 1);
}

void TestTrees::outlineCountsRecognitionsWhereAskedFor()
{
    const OutlineModel model(*m_exploration);
    m_exploration->focus().setFilter(Filter().including(Dimension::Type, QStringLiteral("recognition")));
    QCOMPARE(drawn(model).first(), QStringLiteral("Preamble 1 / 1"));
}

void TestTrees::aClauseWithoutCommitmentsIsToldByItsLeadIn()
{
    const OutlineModel model(*m_exploration);
    const QModelIndex two = model.index(0, 0, model.index(1, 0));
    QCOMPARE(two.data().toString(),
             QStringLiteral("The Foreign Ministers \U0001F600 will deepen cooperation by:"));
    QCOMPARE(two.data(NumberRole).toString(), QStringLiteral("2"));
    QCOMPARE(two.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral(u"2, Trade & \U0001D514uantum <b>Growth</b>, names 2 agencies"));
    QCOMPARE(two.data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("3 of 3 commitments match."));
}

void TestTrees::agenciesStandBySideAndCount()
{
    const AgenciesModel model(*m_exploration);
    QCOMPARE(drawn(model), (QStringList{QStringLiteral("Atlantis 1 / 1"), QStringLiteral("  MFFF 1 / 1"),
                                        QStringLiteral("  Ministry of Foreign Affairs 0 / 0"),
                                        QStringLiteral("Lemuria 1 / 1"),
                                        QStringLiteral(u"  <b>Food</b> \U0001F35C Office 1 / 1"),
                                        QStringLiteral("  Ministry of Foreign Affairs 0 / 0")}));
    QCOMPARE(model.largestCount(), 1);
    QCOMPARE(model.hiddenCount(), 0);
    QCOMPARE(model.index(0, 0).data(SecondaryTextRole).toString(), QStringLiteral("2 agencies"));
    QCOMPARE(model.index(1, 0).data(SideColourRole).toInt(), 1);
}

void TestTrees::agenciesFollowTheFilter()
{
    const AgenciesModel model(*m_exploration);
    const qsizetype before = drawn(model).size();
    m_exploration->focus().setFilter(Filter().including(Dimension::Agency, QStringLiteral("mfff")));
    QCOMPARE(drawn(model).size(), before);
    const QModelIndex atlantis = model.index(0, 0);
    QCOMPARE(atlantis.data(SecondaryTextRole).toString(), QStringLiteral("1 of 2 agencies"));
    QVERIFY(model.index(0, 0, atlantis).data(MatchesRole).toBool());
    QVERIFY(!model.index(1, 0, atlantis).data(MatchesRole).toBool());
    QCOMPARE(model.hiddenCount(), 2);
    m_exploration->focus().setFilter(Filter().including(Dimension::Pillar, QStringLiteral("II")));
    QVERIFY(!model.index(0, 0).data(MatchesRole).toBool());
    QCOMPARE(model.index(0, 0).data(SecondaryTextRole).toString(), QStringLiteral("0 of 2 agencies"));
    QCOMPARE(model.hiddenCount(), 4);
}

void TestTrees::agenciesTellTheirNames()
{
    const AgenciesModel model(*m_exploration);
    const QModelIndex food = model.index(0, 0, model.index(0, 0));
    QCOMPARE(food.data(SecondaryTextRole).toString(), QStringLiteral("Ministry of Food, Farms and Fish"));
    QCOMPARE(food.data(Qt::ToolTipRole).toString(),
             QStringLiteral("Ministry of Food, Farms and Fish (MFFF)\nAlso: Fish Ministry, Ministry of "
                            "\"Food\""));
    QCOMPARE(food.data(FilterRole).toStringList(),
             (QStringList{QStringLiteral("agency"), QStringLiteral("Ministry of Food, Farms and Fish")}));
}

EXPLORER_TEST(TestTrees)
#include "test_trees.moc"
