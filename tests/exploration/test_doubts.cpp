// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/doubts.h"
#include "tests/support/suite.h"

#include "tests/support/samplestatement.h"

#include <QTest>

using namespace partnership;

namespace {

/// Clauses "number text", one a line; those that begin with blanks stand under the last that does not. A line
/// "# label title" is a heading.
Statement statementOf(const QString &lines)
{
    Statement out;
    out.title = QStringLiteral("Joint Statement");
    out.date = QStringLiteral("2026");
    out.parties = {QStringLiteral("Atlantis")};
    Commitment commitment;
    commitment.clause = 0;
    out.commitments = {commitment};
    int place = 0;
    int parent = -1;
    for (const QString &line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString words = line.trimmed();
        const Span span{place++, place};
        if (words.startsWith(QLatin1Char('#'))) {
            out.sections.append({words.section(QLatin1Char(' '), 1, 1), words.section(QLatin1Char(' '), 2),
                                 SectionKind::Pillar, span});
            parent = -1;
            continue;
        }
        Clause clause;
        clause.number = words.section(QLatin1Char(' '), 0, 0);
        clause.text = words.section(QLatin1Char(' '), 1);
        clause.parent = line.startsWith(QLatin1Char(' ')) ? parent : -1;
        clause.section = int(out.sections.size()) - 1;
        clause.source = span;
        if (clause.parent < 0)
            parent = int(out.clauses.size());
        out.clauses.append(clause);
    }
    return out;
}

QString told(const QList<Doubt> &doubts)
{
    QStringList out;
    for (const Doubt &doubt : doubts)
        out.append(doubt.sentence);
    return out.join(QLatin1Char('|'));
}

} // namespace

/// What a person should look at before a statement is kept.
class TestDoubts : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void whatIsMissingAltogether();
    void theNameOfTheFileIsNoTitle();
    void anEncodingThatNothingSaysIsGuessed();
    void pointsAtThePlace();
    void theSampleIsInOrder();
};

void TestDoubts::finds_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("doubts");
    const auto row = [](const char *name, const char *lines, const char *doubts) {
        QTest::newRow(name) << QString::fromUtf8(lines) << QString::fromUtf8(doubts);
    };
    row("in order", "1 We will do it.\n2 We will do it.\n3 We will do it.", "");
    row("one missing", "1 We will do it.\n3 We will do it.", "A number is missing between 1 and 3.");
    row("two missing", "1 We will do it.\n4 We will do it.", "2 numbers are missing between 1 and 4.");
    row("missing below", "9 We will:\n 9.1 do it;\n 9.3 do it.\n10 We will do it.",
        "A number is missing between 9.1 and 9.3.");
    row("letters", "1 We will:\n (a) do it;\n (b) do it;\n (d) do it.",
        "A number is missing between (b) and (d).");
    row("begins anew", "# I One\n1 We will do it.\n2 We will do it.\n# II Two\n1 We will do it.", "");
    row("out of order", "8 We will do it.\n9 We will do it.\n2 We will do it.", "2 stands after 9.");
    row("made-up numbers", "1 We will do it.\np2 And so on we will.\n2 We will do it.", "");
    row("nothing numbered", "p1 We will do it.\np2 We will do it.",
        "No paragraph is numbered: every paragraph became a clause.");
    row("a heading that ends like a sentence", "# I We met in the capital.\n1 We will do it.",
        "The heading “We met in the capital.” may be a paragraph.");
    row("a long heading", "# I a b c d e f g h i j k l m n o p q\n1 We will do it.",
        "The heading “a b c d e f g h i j k l m n o p q” may be a paragraph.");
    row("an empty section", "# I Trade\n# II Defence\n1 We will do it.",
        "Nothing stands under the heading “Trade”.");
    row("a clause like a heading", "1 We will do it.\np2 Regional <b>peace</b>\n2 We will do it.",
        "Clause p2, “Regional <b>peace</b>”, may be a heading.");
    row("a lead-in is none", "1 We will:\n 1.1 do it and much more;", "");
}

void TestDoubts::finds()
{
    QFETCH(const QString, lines);
    QTEST(told(doubtsOf(statementOf(lines))), "doubts");
}

void TestDoubts::theNameOfTheFileIsNoTitle()
{
    Statement statement = statementOf(QStringLiteral("1 We will do it."));
    statement.source.name = QStringLiteral("lima-2031.txt");
    QCOMPARE(told(doubtsOf(statement)), QString());
    statement.title = QStringLiteral("lima-2031");
    QCOMPARE(told(doubtsOf(statement)),
             QStringLiteral("No title is printed: the name of the file stands for it."));
}

void TestDoubts::anEncodingThatNothingSaysIsGuessed()
{
    Statement statement = statementOf(QStringLiteral("1 We will do it."));
    statement.source.encoding = QStringLiteral("UTF-16LE");
    QCOMPARE(told(doubtsOf(statement)), QString());
    statement.source.encoding = QStringLiteral("windows-1252");
    QCOMPARE(told(doubtsOf(statement)),
             QStringLiteral("The text is not UTF-8 and does not say its encoding: it was read as "
                            "windows-1252, by the look of its letters."));
    statement.source.form = Form::Html; // its head says it
    QCOMPARE(told(doubtsOf(statement)), QString());
}

void TestDoubts::whatIsMissingAltogether()
{
    QCOMPARE(told(doubtsOf({})),
             QStringLiteral("No title was found.|No date was found.|No party was found.|No "
                            "commitment was found."));
}

void TestDoubts::pointsAtThePlace()
{
    const QList<Doubt> doubts =
        doubtsOf(statementOf(QStringLiteral("# I Trade\n# II Defence\n1 We will do it.\n3 We will do it.")));
    QCOMPARE(doubts.size(), 2);
    QCOMPARE(doubts[0].kind, DoubtKind::EmptySection);
    QCOMPARE(doubts[0].section, 0);
    QCOMPARE(doubts[1].kind, DoubtKind::NumberMissing);
    QCOMPARE(doubts[1].clause, 1);
}

void TestDoubts::theSampleIsInOrder()
{
    QCOMPARE(told(doubtsOf(samples::smallStatement())), QString());
}

EXPLORER_TEST(TestDoubts)
#include "test_doubts.moc"
