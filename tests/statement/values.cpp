// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/codepoints.h"
#include "models/statement/interchange.h"
#include "models/statement/result.h"
#include "models/statement/statement.h"
#include "models/statement/unseen.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTest>

using namespace partnership;

namespace {

/// "Hi 🤝 they meet." as one clause from the source "- 1. Hi 🤝\n\nthey meet."
Statement handshake()
{
    Statement statement;
    statement.title = QStringLiteral("A \"title\"");
    statement.parties = QStringList{QStringLiteral("Chile"), QStringLiteral("Peru")};
    statement.language = QStringLiteral("en");
    statement.source.name = QStringLiteral("a.txt");
    statement.source.text = QString::fromUtf8("- 1. Hi \xF0\x9F\xA4\x9D\n\nthey meet.");
    Section section;
    section.kind = SectionKind::Preamble;
    section.source = {2, 21};
    statement.sections = {section};
    Clause clause;
    clause.number = QStringLiteral("1");
    clause.section = 0;
    clause.text = QString::fromUtf8("Hi \xF0\x9F\xA4\x9D they meet.");
    clause.source = {2, 21};
    clause.pieces = {Piece{0, {5, 10}}, Piece{6, {12, 22}}};
    clause.source.end = 22;
    statement.clauses = {clause};
    statement.rest = {{RestKind::Furniture, {0, 1}}};
    return statement;
}

} // namespace

/// Spans, code points, problems, vocabulary, and the interchange form byte for byte.
class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void spans()
    {
        const Span outer{2, 8};
        QVERIFY(outer.contains({2, 8}));
        QVERIFY(!outer.contains({2, 9}));
        QVERIFY(outer.overlaps({7, 9}));
        QVERIFY(!outer.overlaps({8, 9}));
        QVERIFY(Span({3, 3}).isEmpty());
    }

    void signsThatNobodySees()
    {
        const QString words = QStringLiteral(u"Pa\u200brt\u00adies\u202e \u001b[1magree\u2069\ufeff\n");
        QCOMPARE(withoutUnseen(words), QStringLiteral("Parties [1magree\n"));
        QCOMPARE(withUnseenMarked(words),
                 QStringLiteral(u"Pa‹ZWSP›rties‹RLO› ‹U+001B›[1magree‹PDI›‹ZWNBSP›\n"));
        const Problem problem{.what = QStringLiteral("Bad."),
                              .file = QStringLiteral(u"a\u202etxt.exe"),
                              .line = 0,
                              .words = QStringLiteral(u"\u001b[31m"),
                              .advice = {}};
        QCOMPARE(problem.toString(), QStringLiteral(u"atxt.exe: Bad. (“[31m”)"));
    }

    void codePoints_data()
    {
        QTest::addColumn<Span>("utf16");
        QTest::addColumn<Span>("points");
        QTest::newRow("before") << Span{0, 1} << Span{0, 1};
        QTest::newRow("the pair") << Span{1, 3} << Span{1, 2};
        QTest::newRow("across") << Span{0, 4} << Span{0, 3};
        QTest::newRow("second pair") << Span{4, 6} << Span{3, 4};
        QTest::newRow("end") << Span{6, 7} << Span{4, 5};
    }
    void codePoints()
    {
        QFETCH(Span, utf16);
        QFETCH(Span, points);
        const QString text = QString::fromUtf8("a\xF0\x9F\xA4\x9D"
                                               "b\xF0\x9F\xA4\x9D"
                                               "c");
        const CodePoints there(text);
        QCOMPARE(there.count(), 5);
        QCOMPARE(there.toCodePoints(utf16), points);
        QCOMPARE(there.toUtf16(points), utf16);
    }

    void textAndSource()
    {
        const Clause clause = handshake().clauses[0];
        QCOMPARE(clause.toSource({0, 2}), (Span{5, 7}));
        QCOMPARE(clause.toSource({3, 10}), (Span{8, 16}));
        QCOMPARE(clause.toSource({5, 6}), Span{});
        QCOMPARE(clause.toText({12, 16}), (Span{6, 10}));
        QCOMPARE(clause.toText({0, 5}), Span{});
    }

    void problems_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QString>("text");
        const QString what = QStringLiteral("It broke.");
        QTest::newRow("bare") << Problem{.what = what, .file = {}, .line = 0, .words = {}, .advice = {}}
                              << what;
        QTest::newRow("file")
            << Problem{.what = what, .file = QStringLiteral("a"), .line = 0, .words = {}, .advice = {}}
            << QStringLiteral("a: It broke.");
        QTest::newRow("all") << Problem{.what = what,
                                        .file = QStringLiteral("a"),
                                        .line = 3,
                                        .words = QStringLiteral("x"),
                                        .advice = QStringLiteral("Mend it.")}
                             << QString::fromUtf8("a:3: It broke. (“x”) Mend it.");
    }
    void problems()
    {
        QFETCH(Problem, problem);
        QFETCH(QString, text);
        QCOMPARE(problem.toString(), text);
    }

    void everyWordOfTheVocabularyIsItsOwnCode()
    {
        const auto check = [](auto value) {
            QCOMPARE(fromCode<decltype(value)>(code(value).toUpper()), value);
        };
        for (const Stage stage : allOf<Stage>())
            check(stage);
        for (const Action action : allOf<Action>())
            check(action);
        for (const Firmness firmness : allOf<Firmness>())
            check(firmness);
        for (const EventKind kind : allOf<EventKind>())
            check(kind);
        for (const Precision precision : allOf<Precision>())
            check(precision);
        for (const Rule rule : allOf<Rule>())
            check(rule);
        for (const Sureness sureness : allOf<Sureness>())
            check(sureness);
        for (const LexiconName lexicon : allOf<LexiconName>())
            check(lexicon);
        QVERIFY(!fromCode<Stage>(u"half signed"));
        QCOMPARE(allOf<Action>().size(), 12);
    }

    void comparing()
    {
        QCOMPARE(comparable(QString::fromUtf8("Japan’s “FIRST” test")), QStringLiteral("japan s first test"));
        QCOMPARE(folded(QString::fromUtf8(" a\u00a0\n b ")), QStringLiteral("a b"));
        QCOMPARE(lineOf(QStringLiteral("a\nb\nc"), 4), 3);
    }

    void aBasisNamesRuleAndEntry()
    {
        const Basis known{Rule::KnownName, Sureness::Certain, LexiconName::Bodies, 57};
        QCOMPARE(known.toString(), QStringLiteral("known name (bodies.txt:57)"));
        QCOMPARE(Basis{Rule::PrintedDate}.toString(), QStringLiteral("printed date"));
    }

    void theSurestMentionCounts()
    {
        Mention likely;
        likely.basis = {Rule::KnownAbbreviation, Sureness::Likely};
        Mention certain;
        certain.basis = {Rule::KnownName, Sureness::Certain};
        QCOMPARE(surest({likely, certain}).rule, Rule::KnownName);
        QCOMPARE(surest({}).rule, Rule::NotRecorded);
    }

    void verification()
    {
        Statement statement = handshake();
        QCOMPARE(verify(statement).facts, 1);
        QCOMPARE(verify(statement).failures, QStringList());
        statement.clauses[0].source = {2, 9};
        QCOMPARE(verify(statement).failures.size(), 1);
        statement.clauses[0].source = {2, 900};
        QCOMPARE(verify(statement).failures.size(), 1);
    }

    void interchange()
    {
        QFile file(QStringLiteral(TESTS_DATA "/statement/interchange.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(toInterchange(handshake()), file.readAll());
    }
};

EXPLORER_TEST(TestValues)
#include "values.moc"
