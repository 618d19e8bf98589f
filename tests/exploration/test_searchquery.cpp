// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/searchquery.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace partnership;

namespace {

/// What must be found, as the index is asked for it.
QString wantedBy(const SearchQuery &query)
{
    QStringList groups;
    for (const QList<SearchQuery::Term> &group : query.wanted())
        groups.append(QLatin1Char('(') + SearchQuery::expression(group) + QLatin1Char(')'));
    return groups.join(QStringLiteral(" AND "));
}

} // namespace

/// What the search box understands, and that nothing but quoted words gets through to the index.
class TestSearchQuery : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void chains_data();
    void chains();
    void fields_data();
    void fields();
    void mistakes_data();
    void mistakes();
    void onlyQuotedWordsGetThrough_data();
    void onlyQuotedWordsGetThrough();
};

void TestSearchQuery::words_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("unwanted");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &typed, const QString &wanted,
                        const QString &unwanted,
                        const QString &text) { QTest::newRow(name) << typed << wanted << unwanted << text; };
    row("nothing", {}, {}, {}, {});
    row("blanks", QStringLiteral(" \t \u00A0"), {}, {}, {});
    row("one word", QStringLiteral("quantum"), QStringLiteral("(\"quantum\")"), {},
        QStringLiteral("quantum"));
    row("two words", QStringLiteral("  quantum  AI "), QStringLiteral("(\"quantum\") AND (\"AI\")"), {},
        QStringLiteral("quantum AI"));
    row("phrase", QStringLiteral("\"green  energy\""), QStringLiteral("(\"green energy\")"), {},
        QStringLiteral("\"green energy\""));
    row("typographic quotation marks", QStringLiteral(u"\u201Cgreen energy\u201D"),
        QStringLiteral("(\"green energy\")"), {}, QStringLiteral("\"green energy\""));
    row("prefix", QStringLiteral("secur*"), QStringLiteral("(\"secur\"*)"), {}, QStringLiteral("secur*"));
    row("prefix of a phrase", QStringLiteral("\"green en\"*"), QStringLiteral("(\"green en\"*)"), {},
        QStringLiteral("\"green en\"*"));
    row("minus", QStringLiteral("sea -fish"), QStringLiteral("(\"sea\")"), QStringLiteral("\"fish\""),
        QStringLiteral("sea -fish"));
    row("true minus", QStringLiteral(u"\u2212fish"), {}, QStringLiteral("\"fish\""), QStringLiteral("-fish"));
    row("NOT", QStringLiteral("sea NOT \"big fish\""), QStringLiteral("(\"sea\")"),
        QStringLiteral("\"big fish\""), QStringLiteral("sea -\"big fish\""));
    row("several excluded", QStringLiteral("-a -b"), {}, QStringLiteral("\"a\" OR \"b\""),
        QStringLiteral("-a -b"));
    row("OR", QStringLiteral("a OR b OR \"c d\" e"),
        QStringLiteral("(\"a\" OR \"b\" OR \"c d\") AND (\"e\")"), {}, QStringLiteral("a OR b OR \"c d\" e"));
    row("AND is what words mean anyway", QStringLiteral("a AND b"), QStringLiteral("(\"a\") AND (\"b\")"), {},
        QStringLiteral("a b"));
    row("small or is a word", QStringLiteral("a or b"), QStringLiteral("(\"a\") AND (\"or\") AND (\"b\")"),
        {}, QStringLiteral("a or b"));
    row("the same letters", QStringLiteral("=SPACE =\"Open Sea\" -=EU"),
        QStringLiteral("(\"SPACE\") AND (\"Open Sea\")"), QStringLiteral("\"EU\""),
        QStringLiteral("=SPACE =\"Open Sea\" -=EU"));
    row("an equals sign inside", QStringLiteral("a=b"), QStringLiteral("(\"a=b\")"), {},
        QStringLiteral("a=b"));
    row("near is a word", QStringLiteral("near the sea"),
        QStringLiteral("(\"near\") AND (\"the\") AND (\"sea\")"), {}, QStringLiteral("near the sea"));
    row("hyphen inside", QStringLiteral("co-operation"), QStringLiteral("(\"co-operation\")"), {},
        QStringLiteral("co-operation"));
    row("a time is no field", QStringLiteral("10:30"), QStringLiteral("(\"10:30\")"), {},
        QStringLiteral("10:30"));
    row("an address is no field", QStringLiteral("https://a.b"), QStringLiteral("(\"https://a.b\")"), {},
        QStringLiteral("https://a.b"));
    row("letters beyond 16 bits", QStringLiteral(u"\U0001D514uantum"),
        QStringLiteral(u"(\"\U0001D514uantum\")"), {}, QStringLiteral(u"\U0001D514uantum"));
    row("a field name in a phrase", QStringLiteral("\"pillar:II\""), QStringLiteral("(\"pillar:II\")"), {},
        QStringLiteral("\"pillar:II\""));
}

void TestSearchQuery::words()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    const Result<SearchQuery> query = SearchQuery::parse(typed);
    QVERIFY2(query, qPrintable(query.problem().toString()));
    QTEST(wantedBy(*query), "wanted");
    QTEST(SearchQuery::expression(query->unwanted()), "unwanted");
    QCOMPARE(query->toText(), text);
    QCOMPARE(wantedBy(*SearchQuery::parse(text)), wantedBy(*query));
    QVERIFY(query->fields().isEmpty());
}

void TestSearchQuery::chains_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *typed, const char *text) {
        QTest::newRow(typed) << QString::fromUtf8(text);
    };
    row("port NEAR/5 ship", "port NEAR/5 ship");
    row("port NEAR ship", "port NEAR/10 ship");
    row("port NEAR/Sentence \"big ship\"", "port NEAR/sentence \"big ship\"");
    row("a NEAR/clause b NEAR/section c* d", "d a NEAR/clause b NEAR/section c*");
    row("a b NEAR/0 c -d", "a b NEAR/0 c -d");
    row("a OR b c NEAR/3 =D", "a OR b c NEAR/3 =D");
}

void TestSearchQuery::chains()
{
    QFETCH(const QString, text);
    const Result<SearchQuery> query = SearchQuery::parse(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(query, qPrintable(query.problem().toString()));
    QCOMPARE(query->toText(), text);
    const Result<SearchQuery> again = SearchQuery::parse(text);
    QVERIFY(again && again->chains() == query->chains() && again->wanted() == query->wanted());
    QVERIFY(!query->chains().isEmpty());
}

void TestSearchQuery::fields_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *typed, const char *expected, const char *rest) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected)
                             << QString::fromUtf8(rest);
    };
    row("ministry:METI", "agency=METI", "");
    row("Ministry:METI \"green energy\"", "agency=METI", "\"green energy\"");
    row("stage:\"to be renewed\"", "stage=to be renewed", "");
    row("-pillar:III sea", "pillar!=III", "sea");
    row("NOT pillar:III", "pillar!=III", "");
    row("not-pillar:III", "pillar!=III", "");
    row("agency-kind:ministry", "agency-kind=ministry", "");
    row("sea year:2026 air pillar:II", "year=2026 pillar=II", "sea air");
    row("instrument:NEXUS", "kind=NEXUS", "");
}

void TestSearchQuery::fields()
{
    QFETCH(const QString, typed);
    const Result<SearchQuery> query = SearchQuery::parse(typed);
    QVERIFY2(query, qPrintable(query.problem().toString()));
    QStringList told;
    for (const SearchQuery::Field &field : query->fields())
        told.append(optionName(field.dimension) +
                    (field.excluded ? QStringLiteral("!=") : QStringLiteral("=")) + field.value);
    QTEST(told.join(QLatin1Char(' ')), "expected");
    QTEST(query->toText(), "rest");
}

void TestSearchQuery::mistakes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *typed, const char *part, const char *advice) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(part)
                             << QString::fromUtf8(advice);
    };
    row("\"green energy", "“green energy”", "another one");
    row("\"", "“”", "another one");
    row("minister:METI", "“minister”", "“ministry:”");
    row("colour:red", "“colour”", "statement, party, pillar, agency");
    row("ministry:", "“ministry:”", "right after the colon");
    row("ministry:\"\"", "“ministry:”", "right after the colon");
    row("stage:\"to be", "“to be”", "another one");
    row("OR sea", "“OR”", "before and after");
    row("sea OR", "“OR”", "before and after");
    row("pillar:I OR sea", "“OR”", "before and after");
    row("-sea OR fish", "“OR”", "before and after");
    row("sea NOT", "“NOT”", "after it");
    row("NEAR sea", "“NEAR”", "before and after");
    row("sea NEAR", "“NEAR”", "before and after");
    row("sea NEAR NEAR fish", "“NEAR”", "before and after");
    row("sea NEAR -fish", "“NEAR”", "before and after");
    row("sea OR NEAR fish", "“NEAR”", "before and after");
    row("sea NEAR/page fish", "“NEAR/page”", "NEAR/sentence");
    row("sea NEAR/-1 fish", "“NEAR/-1”", "a number of words");
    row("sea OR air NEAR fish", "“NEAR”", "one by one");
    row("sea NEAR fish OR air", "“NEAR”", "one by one");
    row("sea !!!", "“!!!”", "Leave it out");
    row("*", "“*”", "Leave it out");
    row("-", "“-”", "Leave it out");
    row("\"\"", "“”", "Leave it out");
    row("\xF0\x9F\x8D\x9C", "“\xF0\x9F\x8D\x9C”", "Leave it out");
}

void TestSearchQuery::mistakes()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, part);
    QFETCH(const QString, advice);
    const Result<SearchQuery> query = SearchQuery::parse(typed);
    QVERIFY(!query);
    QCOMPARE(query.problem().fault, Fault::Usage);
    QVERIFY2(query.problem().what.contains(part), qPrintable(query.problem().what));
    QVERIFY2(query.problem().advice.contains(advice), qPrintable(query.problem().advice));
}

void TestSearchQuery::onlyQuotedWordsGetThrough_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("brackets") << QStringLiteral("(a) NEAR(b,2) {text} : ^c");
    QTest::newRow("column") << QStringLiteral("text : -a {b} + c");
    QTest::newRow("nul") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b\"c") + QChar(0));
    QTest::newRow("quote inside") << QStringLiteral("a\"b\"c\"\"\"\"d");
    QTest::newRow("statement") << QStringLiteral("'; DROP TABLE clauses; -- \"a\"");
    QTest::newRow("lone surrogate") << QString(QStringLiteral("a") + QChar(0xD83C) + QStringLiteral(" b"));
    QTest::newRow("stars") << QStringLiteral("a** *b c*d \"e*\"*");
    QTest::newRow("long") << QString(100000, QLatin1Char('x'));
}

void TestSearchQuery::onlyQuotedWordsGetThrough()
{
    QFETCH(const QString, typed);
    const Result<SearchQuery> query = SearchQuery::parse(typed);
    if (!query)
        return; // refused is safe as well
    QString outside;
    bool inside = false;
    for (const QChar c : QString(wantedBy(*query) + SearchQuery::expression(query->unwanted()))) {
        if (c == QLatin1Char('"'))
            inside = !inside; // a doubled quotation mark turns twice
        else if (!inside)
            outside += c;
        QVERIFY(c != QChar(0));
    }
    QVERIFY(!inside);
    outside.remove(QStringLiteral(" OR ")).remove(QStringLiteral(" AND "));
    outside.remove(QLatin1Char('(')).remove(QLatin1Char(')')).remove(QLatin1Char('*'));
    QCOMPARE(outside, QString());
}

EXPLORER_TEST(TestSearchQuery)
#include "test_searchquery.moc"
