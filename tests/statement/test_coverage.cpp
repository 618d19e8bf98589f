// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/coverage.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace partnership;

namespace {

/// "Title\n\n1. We agree.\n\nPage 2", of which each part is given by its words.
Statement statementOf(const QStringList &rest, const QString &number, const QStringList &pieces)
{
    Statement statement;
    statement.source.text = QStringLiteral("Title\n\n1. We agree.\n\nPage 2");
    const QString &text = statement.source.text;
    const auto spanOf = [&](const QString &words) {
        const qsizetype begin = text.indexOf(words);
        return Span{begin, begin + words.size()};
    };
    for (const QString &words : rest)
        statement.rest.append({RestKind::Furniture, spanOf(words)});
    Clause clause;
    clause.number = number;
    clause.source = {text.indexOf(QLatin1Char('1')), text.indexOf(QLatin1String("\n\nPage"))};
    for (const QString &words : pieces)
        clause.pieces.append({0, spanOf(words)});
    statement.clauses = {clause};
    return statement;
}

} // namespace

/// Words that a statement has lost, has twice or has out of order are told.
class TestCoverage : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsNotCovered_data()
    {
        QTest::addColumn<Statement>("statement");
        QTest::addColumn<QStringList>("faults");
        const QString title = QStringLiteral("Title");
        const QString page = QStringLiteral("Page 2");
        const QString words = QStringLiteral("We agree.");
        const QString one = QStringLiteral("1");
        QTest::newRow("whole") << statementOf({title, page}, one, {words}) << QStringList();
        QTest::newRow("heading lost")
            << statementOf({page}, one, {words}) << QStringList{QStringLiteral("lost 1: Title")};
        QTest::newRow("number lost") << statementOf({title, page}, QStringLiteral("p3"), {words})
                                     << QStringList{QStringLiteral("lost 3: 1")};
        QTest::newRow("half a clause lost") << statementOf({title, page}, one, {QStringLiteral("We")})
                                            << QStringList{QStringLiteral("lost 3: agree")};
        QTest::newRow("twice") << statementOf({title, QStringLiteral("agree"), page}, one, {words})
                               << QStringList{QStringLiteral("doubled 3: agree")};
        QTest::newRow("out of order")
            << statementOf({page, title}, one, {words}) << QStringList{QStringLiteral("displaced 1: Title")};
    }
    /// However far its words stand from it, over blank lines and the feet of pages.
    void theNumberBelongsToTheClause()
    {
        Statement statement = statementOf({}, QStringLiteral("1"), {});
        QString &text = statement.source.text;
        const QString foot = QStringLiteral("Foot 1");
        const QString words = QStringLiteral("We agree.");
        text = QStringLiteral("1.") + QString(40, u'\n') + foot + QString(40, u'\u00a0') + words;
        const qsizetype begin = text.indexOf(words);
        statement.rest = {{RestKind::Furniture, {text.indexOf(foot), text.indexOf(foot) + foot.size()}}};
        statement.clauses[0].source = {0, text.size()};
        statement.clauses[0].pieces = {{0, {begin, text.size()}}};
        QVERIFY(coverage(statement).isWhole());
        statement.clauses[0].number = QStringLiteral("2");
        text.replace(0, 2, QStringLiteral("02"));
        QVERIFY(coverage(statement).isWhole());
        text.replace(u'\n', u'\u00a0');
        QVERIFY(coverage(statement).isWhole());
    }
    void tellsWhatIsNotCovered()
    {
        QFETCH(Statement, statement);
        QFETCH(QStringList, faults);
        const Coverage found = coverage(statement);
        QStringList told;
        for (const QString &words : found.lost)
            told.append(QStringLiteral("lost ") + words);
        for (const QString &words : found.doubled)
            told.append(QStringLiteral("doubled ") + words);
        for (const QString &words : found.displaced)
            told.append(QStringLiteral("displaced ") + words);
        QCOMPARE(told, faults);
        QCOMPARE(found.isWhole(), faults.isEmpty());
        QCOMPARE(found.words, 6);
    }
};

EXPLORER_TEST(TestCoverage)
#include "test_coverage.moc"
