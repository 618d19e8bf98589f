// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/agenciesmodel.h"
#include "models/items/commitmentsmodel.h"
#include "models/items/outlinemodel.h"
#include "models/reading/reader.h"
#include "tests/support/suite.h"

#include "tests/support/samplelibrary.h"

#include <QTest>

using namespace partnership;

/// What an analyst sees of the statement that ships with the program, as the design shows it.
class TestShipped : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void clausesAreTold_data();
    void clausesAreTold();
    void pillarsCount();
    void agenciesCount();
    void filteringToAMinistry();
    void sentences_data();
    void sentences();

private:
    Exploration m_exploration;
};

void TestShipped::initTestCase()
{
    const Result<Statement> statement = readStatement(shippedDocument());
    QVERIFY2(statement, qPrintable(statement.problem().toString()));
    QVERIFY(m_exploration.explore(samples::libraryWith({*statement})));
}

void TestShipped::init()
{
    m_exploration.focus().setFilter({});
}

void TestShipped::clausesAreTold_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *number, const char *told) {
        QTest::newRow(number) << QString::fromLatin1(number) << QString::fromUtf8(told);
    };
    row("9", "Opportunities of collaborating to harness emerging technologies");
    row("9.1", "ICT policy dialogue");
    row("9.3", "Collaboration in digital and smart city projects in third countries");
    row("9.4", "Collaboration on quantum");
    row("9.7", "Cybersecurity standards");
    row("9.8", "Digital government");
    row("10", "Shared interest in regional peace and stability");
    row("11", "Cooperation to facilitate our transition into a green economy");
    row("11.1", "Bilateral frameworks");
    row("12", "Institutional ties");
    row("14.2", "Exchanges in arts and culture");
    row("14.3", "Cooperation to further expand mutual travel");
}

void TestShipped::clausesAreTold()
{
    QFETCH(const QString, number);
    QFETCH(const QString, told);
    const OutlineModel model(m_exploration);
    for (const ClauseRow &clause : m_exploration.contents().clauses()) {
        if (clause.number == number) {
            const QString text = model.indexOf(clause.id).data().toString();
            QVERIFY2(text.startsWith(told), qPrintable(text));
            return;
        }
    }
    QFAIL("There is no such clause.");
}

void TestShipped::pillarsCount()
{
    QStringList counts;
    for (const TallyRow &row : m_exploration.tally(Dimension::Pillar, m_exploration.selection()))
        counts.append(QStringLiteral("%1 %2").arg(row.value).arg(row.all));
    QCOMPARE(counts.join(QStringLiteral(", ")),
             QStringLiteral("Preamble 1, I 14, II 12, III 8, IV 7, V 10, Implementation 3"));
}

void TestShipped::agenciesCount()
{
    const AgenciesModel model(m_exploration);
    QStringList told;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex side = model.index(row, 0);
        told.append(QStringLiteral("%1 %2 %3")
                        .arg(side.data().toString(), side.data(SecondaryTextRole).toString(),
                             side.data(AllCountRole).toString()));
    }
    QCOMPARE(
        told.join(QStringLiteral(", ")),
        QStringLiteral("Japan 17 agencies 21, Singapore 14 agencies 21, ASEAN 1 agency 1, International 2 "
                       "agencies 3"));
    QCOMPARE(model.largestCount(), 3);
    QCOMPARE(model.index(0, 0, model.index(0, 0)).data().toString(), QStringLiteral("MLIT"));
}

void TestShipped::filteringToAMinistry()
{
    const CommitmentsModel model(m_exploration);
    const AgenciesModel agencies(m_exploration);
    QCOMPARE(model.rowCount(), 55);
    const Result<Filter> filter = m_exploration.typed(QStringLiteral("ministry:METI"), {});
    QVERIFY(filter);
    m_exploration.focus().setFilter(*filter);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, CommitmentsModel::Number).data().toString(), QStringLiteral("9.7"));
    QCOMPARE(model.index(0, CommitmentsModel::Agencies).data().toString(), QStringLiteral("METI · CSA"));
    QCOMPARE(model.index(1, CommitmentsModel::Number).data().toString(), QStringLiteral("11.1"));
    QCOMPARE(model.index(1, CommitmentsModel::Stage).data().toString(), QStringLiteral("to be established"));
    QCOMPARE(agencies.hiddenCount(), 31);
    QCOMPARE(m_exploration.hidden(*filter, m_exploration.selection()),
             QStringLiteral("Hides 53, of which 29 name no agency; pillar III names none."));
}

void TestShipped::sentences_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *typed, const char *sentence) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(sentence);
    };
    row("", "All 55 commitments of the Japan–Singapore joint statement of 18 March 2026.");
    row("ministry:METI", "2 of 55 commitments name the Ministry of Economy, Trade and Industry (METI).");
    row("pillar:ii ministry:metI ministry:mti", "1 of 55 commitments is in pillar II and names METI or MTI.");
    row("side:japan stage:\"to be renewed\"",
        "4 of 55 commitments name an agency of Japan and have an instrument that is to be renewed.");
    row("quantom", "None of the 55 commitments stands in a clause with “quantom”.");
}

void TestShipped::sentences()
{
    QFETCH(const QString, typed);
    const Result<Filter> filter = m_exploration.typed(typed, {});
    QVERIFY2(filter, qPrintable(filter.problem().toString()));
    QTEST(m_exploration.sentence(*filter, *m_exploration.select(*filter)), "sentence");
}

EXPLORER_TEST(TestShipped)
#include "test_shipped.moc"
