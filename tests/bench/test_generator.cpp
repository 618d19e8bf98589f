// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reader.h"
#include "tests/bench/generator/statementgenerator.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace partnership;

/// What is measured on generated statements says something only if they are like printed ones.
class TestGenerator : public QObject
{
    Q_OBJECT

private slots:
    void aPlaceGivesTheSameTextAgain()
    {
        bench::StatementGenerator one(7);
        bench::StatementGenerator other(7);
        const QByteArray third = one.statement(3);
        QCOMPARE(other.statement(2) == third, false);
        QCOMPARE(other.statement(3), third);
    }

    void statementsAreOfTheUsualSize()
    {
        bench::StatementGenerator generator(1);
        for (int place = 0; place < 5; ++place) {
            const QByteArray text = generator.statement(place);
            const auto statement = readStatement({QStringLiteral("generated.txt"), text});
            QVERIFY(statement.ok());
            QVERIFY(text.size() > 12000 && text.size() < 30000);
            QVERIFY(statement->clauses.size() > 40 && statement->clauses.size() < 80);
            QCOMPARE(statement->sections.size(), 6);
            QCOMPARE(statement->parties.size(), 2);
            QVERIFY(statement->agencies.size() > 5);
            QVERIFY(statement->instruments.size() > 10);
        }
    }
};

EXPLORER_TEST(TestGenerator)
#include "test_generator.moc"
