// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scores/measures.h"
#include "tests/scores/placing.h"
#include "tests/scores/table.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace partnership;
using namespace partnership::scores;

namespace {

const QList<QStringList> parties{{QStringLiteral("Ruritania")}, {QStringLiteral("Kingdom of Syldavia")}};

AnnotatedClause clause(const char *id, const char *begin, const char *end)
{
    return {QString::fromUtf8(id),    QString(), {QString::fromUtf8(begin)},
            {QString::fromUtf8(end)}, -1,        false};
}

} // namespace

/// The scale itself: what counts as the same, and how it is counted.
class TestMatching : public QObject
{
    Q_OBJECT

private slots:
    void overlap_data();
    void overlap();
    void bareNames_data();
    void bareNames();
    void wordsOfAText_data();
    void wordsOfAText();
    void bestGoTogetherFirst();
    void figures_data();
    void figures();
    void clausesAreFoundInTheSource_data();
    void clausesAreFoundInTheSource();
    void optionalThingsCountForNothing();
    void kindsLeftOutAreNotMeasured();
    void tableGoesBetweenItsMarkers();
    void annotationsAtFault_data();
    void annotationsAtFault();
};

void TestMatching::overlap_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("expected");
    const auto add = [](const char *name, const char *a, const char *b, double expected) {
        QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b) << expected;
    };
    add("same", "Clean Energy Compact", "clean energy compact", 1);
    add("shorter inside longer", "Clean Energy Compact of 2030", "Energy Compact", 1);
    add("half", "Clean Energy", "Clean Water", 0.5);
    add("nothing", "Clean Energy", "Open Sea", 0);
    add("small words do not count", "the Treaty of the Sea", "Treaty on Land", 0.5);
    add("parties do not count", "Ruritania-Syldavia Cyber Dialogue", "Ruritania Space Dialogue", 0.5);
    add("only small words, same", "the MOC", "The MOC", 1);
    add("only small words, other", "the MOC", "a MOC", 0);
    add("quotes and case", "“Open  Sky”", "OPEN SKY", 1);
    add("Chinese", "环境合作备忘录", "环境备忘录", 1);
}

void TestMatching::overlap()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(Overlap(parties).of(a, b), "expected");
}

void TestMatching::bareNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("bare");
    const auto add = [](const char *name, const char *bare) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(bare);
    };
    add("the U.S. Department of State", "department of state");
    add("Ruritania’s Ministry of Trade", "ministry of trade");
    add("Ministry of Trade of Ruritania", "ministry of trade of ruritania");
    add("Usher Office", "usher office");
    add("Ruritania", "ruritania");
}

void TestMatching::bareNames()
{
    QFETCH(QString, name);
    QTEST(Overlap(parties).bare(name), "bare");
}

void TestMatching::wordsOfAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto add = [](const char *text, const char *words) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words).split(QLatin1Char(' '));
    };
    add("R&D, and more.", "r d and more");
    add("二〇三〇年まで", "二 〇 三 〇 年 ま で");
    add("の5G網", "の 5g 網");
}

void TestMatching::wordsOfAText()
{
    QFETCH(QString, text);
    QTEST(wordsOf(text), "words");
}

void TestMatching::bestGoTogetherFirst()
{
    // The second wanted thing is nearer to the first given one and takes it, though it comes later.
    const QList<QList<double>> scores{{0.7, 0.65, 0}, {0.9, 0, 0}, {0, 0.5, 0.5}};
    const auto score = [&](int wanted, int given) { return scores[wanted][given]; };
    QCOMPARE(matched(3, 3, 0.6, score), (QList<int>{1, 0, -1}));
    QCOMPARE(matched(3, 3, 0.5, score), (QList<int>{1, 0, 2}));
    QCOMPARE(matched(0, 2, 0.5, score), QList<int>());
    QCOMPARE(matched(2, 2, 1, [](int, int) { return 1; }), (QList<int>{0, 1}));
}

void TestMatching::figures_data()
{
    QTest::addColumn<int>("found");
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("given");
    QTest::addColumn<double>("precision");
    QTest::addColumn<double>("recall");
    QTest::addColumn<double>("f1");
    QTest::newRow("all right") << 4 << 4 << 4 << 1.0 << 1.0 << 1.0;
    QTest::newRow("half missed, a quarter invented") << 3 << 6 << 4 << 0.75 << 0.5 << 0.6;
    QTest::newRow("nothing there, nothing found") << 0 << 0 << 0 << 1.0 << 1.0 << 1.0;
    QTest::newRow("nothing there, some invented") << 0 << 0 << 3 << 0.0 << 1.0 << 0.0;
    QTest::newRow("some there, nothing found") << 0 << 3 << 0 << 0.0 << 0.0 << 0.0;
}

void TestMatching::figures()
{
    QFETCH(int, found);
    QFETCH(int, expected);
    QFETCH(int, given);
    const Measure measure{found, expected, given, {}, {}};
    QTEST(measure.precision(), "precision");
    QTEST(measure.recall(), "recall");
    QTEST(measure.f1(), "f1");
}

void TestMatching::clausesAreFoundInTheSource_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("texts"); // of both clauses; empty where one is not found
    const auto add = [](const char *name, const char *source, const char *first, const char *second) {
        QTest::newRow(name) << QString::fromUtf8(source)
                            << QStringList{QString::fromUtf8(first), QString::fromUtf8(second)};
    };
    add("two lines", "We will meet again soon.\nWe will meet in the spring.", "We will meet again soon",
        "We will meet in the spring");
    add("wrapped and numbered", "1. We will\n   meet again  soon\n2. We will **meet** in the spring",
        "We will\n   meet again  soon", "We will **meet** in the spring");
    add("a tag inside a word", "We wi<sup>ll</sup> meet again soon. We will meet in the spring.",
        "We wi<sup>ll</sup> meet again soon", "We will meet in the spring");
    add("last words twice", "We will meet again soon and again soon. We will meet in the spring.",
        "We will meet again soon and again soon", "We will meet in the spring");
    add("the second is not there", "We will meet again soon.", "We will meet again soon", "");
}

void TestMatching::clausesAreFoundInTheSource()
{
    QFETCH(QString, source);
    QFETCH(QStringList, texts);
    const Places places(
        source, {clause("a", "We will meet", "again soon"), clause("b", "we will meet", "in the spring")});
    QCOMPARE(places.missing().size(), texts.count(QString()));
    for (int i = 0; i < texts.size(); ++i) {
        const Span span = places.spanOf(i);
        QCOMPARE(source.mid(span.begin, span.length()), texts[i]);
        QCOMPARE(span.isEmpty() ? i : places.clauseAt(span), i);
        QVERIFY(places.clauseAt({span.end, span.end + 1}) != i);
    }
}

void TestMatching::optionalThingsCountForNothing()
{
    Statement statement;
    statement.source.text = QStringLiteral("We will build a bridge and open a road and sing.");
    Annotation annotation;
    annotation.clauses = {clause("1", "We will build", "and sing")};
    annotation.commitments = {{0, QStringLiteral("build a bridge"), false},
                              {0, QStringLiteral("open a road"), true}};
    const auto promise = [&](const char *words) {
        const QString text = QString::fromLatin1(words);
        Commitment out;
        out.text = text;
        const qsizetype begin = statement.source.text.indexOf(text);
        out.source = {begin, begin + text.size()};
        statement.commitments.append(out);
        return scoresOf(statement, annotation).of(Kind::Commitments);
    };
    QCOMPARE(promise("open a road").given, 0);
    QCOMPARE(promise("build a bridge").found, 1);
    const Measure measure = promise("sing");
    QCOMPARE(measure.given, 2);
    QCOMPARE(measure.expected, 1);
    QCOMPARE(measure.invented, QStringList{QStringLiteral("sing in 1")});
}

void TestMatching::kindsLeftOutAreNotMeasured()
{
    const auto annotated = [](const QByteArray &rest) {
        return annotationFrom(R"({"format": "partnership-explorer.annotation", "clauses": [{"id": "1",
                                  "begin": "We will", "end": "a bridge"}])" +
                                  rest + "}",
                              QStringLiteral("bridge"));
    };
    Statement statement;
    statement.source.text = QStringLiteral("We will build a bridge.");
    Commitment invented;
    invented.text = QStringLiteral("build a bridge");
    invented.source = {8, 22};
    statement.commitments = {invented};
    QVERIFY(scoresOf(statement, *annotated("")).of(Kind::Commitments).isEmpty());
    QCOMPARE(scoresOf(statement, *annotated(R"(, "commitments": [])")).of(Kind::Commitments).given, 1);
}

void TestMatching::tableGoesBetweenItsMarkers()
{
    const QString text = QStringLiteral(
        "before\n<!-- scores: begin, written by the program scores -->\nold\n<!-- scores: end -->\nafter\n");
    const Result<QString> once = withTable(text, QStringLiteral("new\n"));
    QVERIFY(once);
    QCOMPARE(*once, QStringLiteral("before\n<!-- scores: begin, written by the program scores -->\n\nnew\n\n"
                                   "<!-- scores: end -->\nafter\n"));
    QCOMPARE(*withTable(*once, QStringLiteral("new\n")), *once);
    QVERIFY(!withTable(QStringLiteral("no markers"), QStringLiteral("new\n")));
}

void TestMatching::annotationsAtFault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("words");
    QTest::newRow("another format") << QByteArray(R"({"format": "other"})");
    QTest::newRow("unknown clause") << QByteArray(
        R"({"format": "partnership-explorer.annotation", "events": [{"clause": "1", "text": "2030"}]})");
    QTest::newRow("clause twice") << QByteArray(
        R"({"format": "partnership-explorer.annotation", "clauses": [{"id": "1"}, {"id": "1"}]})");
    QTest::newRow("unknown agency") << QByteArray(
        R"({"format": "partnership-explorer.annotation", "clauses": [{"id": "1"}],
            "counterparts": [{"agencies": ["A", "B"], "clause": "1"}]})");
}

void TestMatching::annotationsAtFault()
{
    QFETCH(QByteArray, json);
    const Result<Annotation> annotation = annotationFrom(json, QStringLiteral("broken"));
    QVERIFY(!annotation);
    QCOMPARE(annotation.problem().file, QStringLiteral("broken"));
}

EXPLORER_TEST(TestMatching)
#include "test_matching.moc"
