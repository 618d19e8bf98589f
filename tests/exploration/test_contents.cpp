// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/contents.h"
#include "tests/support/suite.h"

#include "tests/support/samplestatement.h"

#include <QTest>

using namespace partnership;

namespace {

QStringList numbers(const Contents &contents, const QList<int> &clauses)
{
    QStringList out;
    for (const int row : clauses)
        out.append(contents.clauses()[row].number);
    return out;
}

} // namespace

/// Statements flattened into rows that refer to each other.
class TestContents : public QObject
{
    Q_OBJECT

private slots:
    void sectionsHaveValuesAndColours();
    void clausesKnowWhatTheyName();
    void agenciesCountUndertakingsOnly();
    void bodiesOfOneNameAreToldApart();
    void sameBodiesOfTwoStatementsAreOneRow();
    void everyItemIsFoundByItsId();
    void itemsLeadToTheirClause();
    void clausesOutsideSectionsGetOne();
    void nothingIsFine();
    void rowsSurviveAMove();
};

void TestContents::sectionsHaveValuesAndColours()
{
    const Contents contents({samples::smallStatement()});
    QStringList told;
    for (const SectionRow &section : contents.sections())
        told.append(QStringLiteral("%1:%2:%3")
                        .arg(section.value)
                        .arg(section.colour)
                        .arg(section.commitments.size()));
    QCOMPARE(told, (QStringList{QStringLiteral("Preamble:-1:0"), QStringLiteral("I:0:3"),
                                QStringLiteral("II:1:1"), QStringLiteral("Closing:-1:0")}));
    QCOMPARE(numbers(contents, contents.sections()[1].clauses),
             (QStringList{QStringLiteral("2"), QStringLiteral("2.1"), QStringLiteral("2.2"),
                          QStringLiteral("2.3")}));
    QCOMPARE(contents.sides(), (QStringList{QStringLiteral("Atlantis"), QStringLiteral("Lemuria")}));
}

void TestContents::clausesKnowWhatTheyName()
{
    const Contents contents({samples::smallStatement()});
    const ClauseRow &food = contents.clauses()[2];
    QCOMPARE(food.number, QStringLiteral("2.1"));
    QCOMPARE(food.agencies, (QList<int>{0, 1}));
    QCOMPARE(food.instruments, (QList<int>{0}));
    QCOMPARE(food.commitments.size(), 2);
    QCOMPARE(contents.clauses()[food.parent].number, QStringLiteral("2"));
    QCOMPARE(contents.clauses()[0].events.size(), 2);
    QCOMPARE(contents.clauses()[0].commitments.size(), 1);
}

void TestContents::agenciesCountUndertakingsOnly()
{
    Statement statement = samples::smallStatement();
    statement.commitments[0].agencies = {0}; // a recognition
    const Contents contents({statement});
    const AgencyRow &ministry = contents.agencies()[0];
    QCOMPARE(ministry.commitments.size(), 1);
    QCOMPARE(numbers(contents, ministry.clauses),
             (QStringList{QStringLiteral("2.1"), QStringLiteral("2.3")}));
    QCOMPARE(ministry.sideColour, 0);
    QCOMPARE(contents.agencies()[1].sideColour, 1);
    QCOMPARE(ministry.shortName(), QStringLiteral("MFFF"));
}

void TestContents::bodiesOfOneNameAreToldApart()
{
    const Contents contents({samples::smallStatement()});
    QCOMPARE(contents.agencies()[2].name, contents.agencies()[3].name);
    QCOMPARE(contents.agencies()[2].value, QStringLiteral("Ministry of Foreign Affairs (Atlantis)"));
    QCOMPARE(contents.agencies()[3].value, QStringLiteral("Ministry of Foreign Affairs (Lemuria)"));
    QCOMPARE(contents.agencies()[0].value, contents.agencies()[0].name);
}

void TestContents::sameBodiesOfTwoStatementsAreOneRow()
{
    const Contents contents({samples::smallStatement(), samples::laterStatement()});
    QCOMPARE(contents.agencies().size(), samples::smallStatement().agencies.size());
    const AgencyRow &ministry = contents.agencies()[0];
    QCOMPARE(ministry.abbreviation, QStringLiteral("MFFF"));
    QVERIFY(ministry.aliases.contains(QStringLiteral("MoFFF")));
    QVERIFY(ministry.aliases.contains(QStringLiteral("Farm Ministry")));
    QCOMPARE(ministry.clauses.size(), 3);
    const InstrumentRow &food = contents.instruments()[0];
    QCOMPARE(food.stage, Stage::ExpandingScope);
    QCOMPARE(food.evidence, QStringLiteral("expand"));
    QCOMPARE(food.clauses.size(), 2);
    QCOMPARE(contents.commitments().last().agencies, QList<int>{0});
    QCOMPARE(contents.clauses().last().statement, 1);
    QCOMPARE(contents.sections().last().value, QStringLiteral("Preamble"));
}

void TestContents::everyItemIsFoundByItsId()
{
    const Contents contents({samples::smallStatement(), samples::laterStatement()});
    const auto check = [&contents](const auto &rows) {
        for (int i = 0; i < rows.size(); ++i)
            QCOMPARE(contents.row(rows[i].id), i);
    };
    check(contents.sections());
    check(contents.clauses());
    check(contents.commitments());
    check(contents.agencies());
    check(contents.instruments());
    check(contents.events());
    QCOMPARE(contents.row(contents.statementItem(1)), 1);
    QCOMPARE(contents.row({ItemKind::Clause, 12345}), -1);
    QCOMPARE(contents.row({}), -1);
}

void TestContents::itemsLeadToTheirClause()
{
    const Contents contents({samples::smallStatement(), samples::laterStatement()});
    const auto number = [&contents](ItemId item) {
        const int row = contents.clauseOf(item);
        return row < 0 ? QString() : contents.clauses()[row].number;
    };
    QCOMPARE(number(contents.statementItem(1)), QStringLiteral("1"));
    QCOMPARE(number(contents.sections()[1].id), QStringLiteral("2"));
    QCOMPARE(number(contents.clauses()[3].id), QStringLiteral("2.2"));
    QCOMPARE(number(contents.commitments()[1].id), QStringLiteral("2.1"));
    QCOMPARE(number(contents.agencies()[1].id), QStringLiteral("2.1"));
    QCOMPARE(number(contents.instruments()[1].id), QStringLiteral("2.2"));
    QCOMPARE(number(contents.events()[0].id), QStringLiteral("1"));
    QCOMPARE(number({}), QString());
}

void TestContents::clausesOutsideSectionsGetOne()
{
    Statement statement = samples::laterStatement();
    statement.sections.clear();
    statement.clauses[0].section = -1;
    const Contents contents({statement});
    QCOMPARE(contents.sections().size(), 1);
    QCOMPARE(contents.sections()[0].clauses, QList<int>{0});
    QCOMPARE(contents.clauses()[0].section, 0);
    QVERIFY(!contents.sections()[0].value.isEmpty());
}

void TestContents::nothingIsFine()
{
    const Contents none;
    QVERIFY(none.clauses().isEmpty());
    const Contents empty({Statement()});
    QCOMPARE(empty.statements().size(), 1);
    QCOMPARE(empty.clauseOf(empty.statementItem(0)), -1);
}

void TestContents::rowsSurviveAMove()
{
    Contents contents({samples::smallStatement()});
    const Contents moved = std::move(contents);
    const QList<Statement> shared = moved.statements();
    QCOMPARE(moved.clauses()[1].record, &shared[0].clauses[1]);
    QCOMPARE(moved.commitments()[1].record->id, QStringLiteral("2.1/1"));
}

EXPLORER_TEST(TestContents)
#include "test_contents.moc"
