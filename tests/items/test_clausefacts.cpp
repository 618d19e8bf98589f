// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/clausefactsmodel.h"
#include "tests/support/exploring.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace partnership;

/// The facts of a clause as rows.
class TestClauseFacts : public QObject
{
    Q_OBJECT

private slots:
    void tellsEveryFactOfAClause();
};

void TestClauseFacts::tellsEveryFactOfAClause()
{
    const auto exploration = samples::exploring({samples::smallStatement()});
    ClauseFactsModel model(*exploration);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    for (int clause = 0; clause < exploration->contents().clauses().size(); ++clause) {
        model.showClause(clause);
        const ShownFacts facts = factsOfClause(exploration->contents(), clause);
        QCOMPARE(model.rowCount(), facts.facts.size());
        QList<int> rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            rows.append(row);
            QVERIFY(!model.index(row, ClauseFactsModel::Name).data().toString().isEmpty());
            QCOMPARE(model.index(row, ClauseFactsModel::OriginOf).data().toString(), code(Origin::Read));
            QVERIFY(
                model.index(row, 0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("read")));
        }
        QCOMPARE(model.factsAt(rows).facts, facts.facts);
        QVERIFY(model.rejectedAt(rows).isEmpty());
    }
    model.showClause(2);
    QCOMPARE(model.summary(), QString());
    QVERIFY(decideOn(*exploration, model.factsAt({0}), Verdict::Rejected));
    QVERIFY(decideOn(*exploration, model.factsAt({1}), Verdict::Accepted));
    const int rows = model.rowCount();
    QVERIFY(exploration->reload());
    QCOMPARE(model.rowCount(), 0); // the rows of Contents are others now
    model.showClause(2);
    QCOMPARE(model.rowCount(), rows);
    QCOMPARE(model.rejectedAt({rows - 1}).size(), 1);
    QCOMPARE(model.factsAt({rows - 1}).facts.size(), 0);
    QCOMPARE(model.summary(), QStringLiteral("2 of %1 decided").arg(rows));
    QCOMPARE(model.factsAt({99, -1}).facts.size(), 0);
}

EXPLORER_TEST(TestClauseFacts)
#include "test_clausefacts.moc"
