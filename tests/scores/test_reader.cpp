// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scores/goals.h"
#include "tests/scores/table.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace partnership;
using namespace partnership::scores;

namespace {

QString told(const Measure &measure)
{
    return QStringLiteral("missed: ") + measure.missed.join(QStringLiteral("; ")) +
           QStringLiteral(", invented: ") + measure.invented.join(QStringLiteral("; "));
}

void addKinds()
{
    QTest::addColumn<Kind>("kind");
    for (int kind = 0; kind < kindCount; ++kind)
        QTest::newRow(qPrintable(wordOf(Kind(kind)))) << Kind(kind);
}

} // namespace

/// The reader on the annotated statements whose texts are in the repository.
class TestReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyAnnotationFitsItsText();
    void shippedStatementReachesItsGoals_data();
    void shippedStatementReachesItsGoals();
    void ownTextsStayAboveTheirFloors_data();
    void ownTextsStayAboveTheirFloors();

private:
    QList<Scored> m_statements;
};

void TestReader::initTestCase()
{
    const QString folder = QStringLiteral(TESTS_DATA "/annotated");
    const Result<QList<Annotation>> annotations = annotationsIn(folder);
    QVERIFY2(annotations, qPrintable(annotations ? QString() : annotations.problem().toString()));
    m_statements = scored(*annotations, {folder});
    QVERIFY(m_statements.size() >= 7);
}

void TestReader::everyAnnotationFitsItsText()
{
    for (const Scored &statement : std::as_const(m_statements)) {
        QVERIFY2(statement.problem.isEmpty(), qPrintable(statement.problem));
        QVERIFY2(statement.scores || !statement.annotation.ownText, qPrintable(statement.annotation.name));
        if (statement.scores)
            QCOMPARE(statement.scores->missing, QStringList());
    }
}

void TestReader::shippedStatementReachesItsGoals_data()
{
    addKinds();
}

void TestReader::shippedStatementReachesItsGoals()
{
    QFETCH(Kind, kind);
    const auto shipped = std::ranges::find_if(
        m_statements, [](const Scored &each) { return each.annotation.group == Group::Shipped; });
    QVERIFY(shipped != m_statements.end() && shipped->scores);
    const Measure &measure = shipped->scores->of(kind);
    QVERIFY2(measure.f1() >= shippedGoal(kind), qPrintable(told(measure)));
}

void TestReader::ownTextsStayAboveTheirFloors_data()
{
    addKinds();
}

void TestReader::ownTextsStayAboveTheirFloors()
{
    QFETCH(Kind, kind);
    const Mean mean = meanOf(m_statements, {Group::HeldOut, true}, kind);
    QVERIFY(mean.statements > 0);
    QVERIFY2(mean.f1 >= ownTextsFloor(kind), qPrintable(QString::number(mean.f1)));
}

EXPLORER_TEST(TestReader)
#include "test_reader.moc"
