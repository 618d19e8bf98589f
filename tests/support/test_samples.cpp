// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace partnership;

/// The hand-made statements keep what the rooms promise each other about a statement.
class TestSamples : public QObject
{
    Q_OBJECT

private slots:
    void factsMatchTheirSource_data();
    void factsMatchTheirSource();
};

void TestSamples::factsMatchTheirSource_data()
{
    QTest::addColumn<Statement>("statement");
    QTest::newRow("small") << samples::smallStatement();
    QTest::newRow("later") << samples::laterStatement();
    QTest::newRow("long") << samples::longStatement(120);
}

void TestSamples::factsMatchTheirSource()
{
    QFETCH(const Statement, statement);
    QCOMPARE(verify(statement).failures, QStringList());
    for (const Clause &clause : statement.clauses) {
        for (const Piece &piece : clause.pieces)
            QCOMPARE(clause.text.mid(piece.textBegin, piece.source.length()),
                     statement.source.text.mid(piece.source.begin, piece.source.length()));
    }
}

EXPLORER_TEST(TestSamples)
#include "test_samples.moc"
