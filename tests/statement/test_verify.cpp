// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/statement.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace partnership;

/// Facts are held against the words of the source, and against nothing else.
class TestVerify : public QObject
{
    Q_OBJECT

private slots:
    void factsAreHeldAgainstTheSource_data();
    void factsAreHeldAgainstTheSource();
};

namespace {

/// A clause of those pieces of the source that are no markup.
Statement statementOf(const QString &source, const QStringList &pieces)
{
    Statement statement;
    statement.source.text = source;
    Clause clause;
    clause.number = QStringLiteral("1");
    clause.source = {0, source.size()};
    for (const QString &piece : pieces) {
        if (!clause.text.isEmpty())
            clause.text += QLatin1Char(' ');
        const qsizetype begin =
            source.indexOf(piece, clause.pieces.isEmpty() ? 0 : clause.pieces.last().source.end);
        clause.pieces.append(Piece{clause.text.size(), {begin, begin + piece.size()}});
        clause.text += piece;
    }
    statement.clauses.append(clause);
    return statement;
}

} // namespace

void TestVerify::factsAreHeldAgainstTheSource_data()
{
    QTest::addColumn<Statement>("statement");
    QTest::addColumn<int>("failures");
    const auto text = [](const char16_t *words) { return QString::fromUtf16(words); };

    QTest::newRow("as printed") << statementOf(text(u"We will renew it."), {text(u"We will renew it.")}) << 0;
    QTest::newRow("markup left out") << statementOf(
                                            text(u"We renew <u>Fish</u> and **food**."),
                                            {text(u"We renew"), text(u"Fish"), text(u"and"), text(u"food")})
                                     << 0;
    Statement changed = statementOf(text(u"We will renew it."), {text(u"We will renew it.")});
    changed.clauses[0].text = text(u"We will end it.");
    QTest::newRow("other words") << changed << 1;
    Statement beyond = statementOf(text(u"We will renew it."), {text(u"We will renew it.")});
    beyond.clauses[0].source = {4, 4000};
    beyond.clauses[0].pieces.clear();
    QTest::newRow("beyond the source") << beyond << 1;
    Statement elsewhere =
        statementOf(text(u"We will renew it. They met."), {text(u"We will renew it. They met.")});
    elsewhere.events.append(Event());
    elsewhere.events[0].clause = 0;
    elsewhere.events[0].text = text(u"They met");
    elsewhere.events[0].source = {0, 10};
    QTest::newRow("in another place") << elsewhere << 1;
}

void TestVerify::factsAreHeldAgainstTheSource()
{
    QFETCH(const Statement, statement);
    QFETCH(const int, failures);
    const Verification verification = verify(statement);
    QVERIFY2(verification.failures.size() == failures,
             qPrintable(verification.failures.join(QLatin1Char('\n'))));
    QVERIFY(verification.facts > 0);
}

EXPLORER_TEST(TestVerify)
#include "test_verify.moc"
