// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/library.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace partnership;

/// Searching finds clauses in the order of the text and says where the words stand.
class TestSearching : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void marksWhatItFinds_data();
    void marksWhatItFinds();
    void findsNothing();
    void ordersByStatementAndText();
    void refusesWhatIsNoSearch_data();
    void refusesWhatIsNoSearch();
    void marksTextFullOfOddCharacters();
    void namesWordsLike_data();
    void namesWordsLike();
    void namesOnlySoMany();
    void isGivenUpWhenTold();

private:
    std::unique_ptr<Library> m_library;
};

void TestSearching::initTestCase()
{
    m_library = Library::temporary().value();
    QVERIFY(m_library->add(samples::laterStatement()));
    QVERIFY(m_library->add(samples::smallStatement()));
}

/// "2.1: Food, Food" for every hit, with the statement's date where it is not the small one.
static QStringList described(const QList<SearchHit> &hits)
{
    QStringList lines;
    for (const SearchHit &hit : hits) {
        for (const Statement &s : {samples::smallStatement(), samples::laterStatement()}) {
            for (const Clause &clause : s.clauses) {
                if (clauseId(s.source.sha256, clause.number) != hit.clause)
                    continue;
                QStringList words;
                for (const Span &mark : hit.marks)
                    words.append(clause.text.mid(mark.begin, mark.length()));
                const QString other = s.date == QLatin1String("2027") ? QStringLiteral("later ") : QString();
                lines.append(other + clause.number + QStringLiteral(": ") + words.join(QStringLiteral(", ")));
            }
        }
    }
    return lines;
}

void TestSearching::marksWhatItFinds_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &expression, const QStringList &found) {
        QTest::newRow(name) << expression << found;
    };
    row("after letters beyond the BMP", QStringLiteral("renewal"), {QStringLiteral("2.1: renewal")});
    row("between emoji", QStringLiteral("deepen"), {QStringLiteral("2: deepen")});
    row("in markup", QStringLiteral("b"), {QStringLiteral("2.1: b, b")});
    row("beside signs", QStringLiteral("d"), {QStringLiteral("1: D")});
    row("two letters", QStringLiteral("by"), {QStringLiteral("2: by")});
    row("any case", QStringLiteral("MARITIME"), {QStringLiteral("3: maritime")});
    row("a phrase", QStringLiteral("\"joint exercises\""), {QStringLiteral("3: joint exercises")});
    row("a phrase over signs", QStringLiteral("\"Neill drop table\""),
        {QStringLiteral("2.2: Neill; DROP TABLE")});
    row("the beginning of words", QStringLiteral("mari*"), {QStringLiteral("3: maritime")});
    row("two words", QStringLiteral("joint maritime"), {QStringLiteral("3: maritime, joint")});
    row("either word", QStringLiteral("maritime OR thank"),
        {QStringLiteral("3: maritime"), QStringLiteral("4: thank")});
    row("not the other", QStringLiteral("food NOT dialogue"), {QStringLiteral("2.1: Food, Food, Food")});
}

void TestSearching::marksWhatItFinds()
{
    QFETCH(const QString, expression);
    QFETCH(const QStringList, found);
    const auto hits = m_library->search(expression);
    QVERIFY2(hits, qPrintable(hits.problem().toString()));
    QCOMPARE(described(*hits), found);
}

void TestSearching::findsNothing()
{
    QCOMPARE(m_library->search(QStringLiteral("zeppelin"))->size(), 0);
}

void TestSearching::ordersByStatementAndText()
{
    QCOMPARE(described(m_library->search(QStringLiteral("quantum OR will OR food")).value()),
             QStringList({QStringLiteral("2: will"), QStringLiteral("2.1: Food, Food, Food, quantum"),
                          QStringLiteral("2.3: Quantum"), QStringLiteral("3: will"),
                          QStringLiteral("later 1: Food, will, Food, Food")}));
}

void TestSearching::refusesWhatIsNoSearch_data()
{
    QTest::addColumn<QString>("expression");
    for (const char *expression :
         {"\"open", "(food", "food AND", "NOT food", "food) OR (", "nothing : food", "^", "food ; DROP", "*"})
        QTest::newRow(expression) << QString::fromLatin1(expression);
    QTest::newRow("empty") << QString();
    QTest::newRow("too deep") << QString(5000, QLatin1Char('(')) + QStringLiteral("a");
}

void TestSearching::refusesWhatIsNoSearch()
{
    QFETCH(const QString, expression);
    const auto hits = m_library->search(expression);
    QVERIFY(!hits);
    QCOMPARE(hits.problem().fault, Fault::Usage);
    QCOMPARE(hits.problem().what, QStringLiteral("This search cannot be understood."));
    QVERIFY(!hits.problem().advice.isEmpty());
    QCOMPARE(m_library->search(QStringLiteral("maritime"))->size(), 1);
}

void TestSearching::marksTextFullOfOddCharacters()
{
    Statement odd = samples::laterStatement();
    odd.source.sha256 = QByteArray(64, 'c');
    odd.clauses[0].text = QStringLiteral(
        u"\u0001\u0002\uE000\uFDD0{x}\u200B \u202Ezebra\u0301 \U0001F1F8\U0001F1EC zebra\u0003");
    odd.clauses[0].pieces.clear();
    const auto library = Library::temporary().value();
    QVERIFY(library->add(odd));
    const auto hits = library->search(QStringLiteral("zebra OR zebr\u00E1")).value();
    QCOMPARE(hits.size(), 1);
    QStringList words;
    for (const Span &mark : hits.first().marks)
        words.append(odd.clauses[0].text.mid(mark.begin, mark.length()));
    QCOMPARE(words, QStringList({QStringLiteral(u"zebra\u0301"), QStringLiteral("zebra")}));
}

void TestSearching::namesWordsLike_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("like");
    const auto row = [](const char *name, const QString &word, const QStringList &like) {
        QTest::newRow(name) << word << like;
    };
    row("a letter changed", QStringLiteral("quantim"), {QStringLiteral("quantum")});
    row("letters swapped", QStringLiteral("qunatum"), {QStringLiteral("quantum")});
    row("a beginning", QStringLiteral("mari"), {QStringLiteral("maritime")});
    row("any case and accents", QStringLiteral("M\u00C0RITIME"), {QStringLiteral("maritime")});
    row("only the first word", QStringLiteral(" \"quantim\" leap"), {QStringLiteral("quantum")});
    row("most frequent first", QStringLiteral("foo"), {QStringLiteral("food")});
    row("nothing near", QStringLiteral("zzzzzzzz"), {});
    row("a number is none mistyped", QStringLiteral("9.4"), {});
    row("no word", QStringLiteral("\"?\""), {});
}

void TestSearching::namesWordsLike()
{
    QFETCH(const QString, word);
    QFETCH(const QStringList, like);
    QCOMPARE(m_library->wordsLike(word, 10), like);
}

void TestSearching::namesOnlySoMany()
{
    QCOMPARE(m_library->wordsLike(QStringLiteral("the"), 1), QStringList(QStringLiteral("the")));
    QCOMPARE(m_library->wordsLike(QStringLiteral("the"), 0), QStringList());
    QCOMPARE(m_library->wordsLike(QStringLiteral("e"), 3).size(), 3);
}

/// Told so at the third asking it asks no more than once again, though it has a thousand clauses to go.
void TestSearching::isGivenUpWhenTold()
{
    const auto library = samples::libraryWith({samples::longStatement(1000)});
    int asked = 0;
    const auto all = library->search(QStringLiteral("reef"), [&asked] { return ++asked < 0; });
    QVERIFY(all);
    QCOMPARE(all->size(), 1000);
    QVERIFY(asked > 100);
    asked = 0;
    const auto stopped = library->search(QStringLiteral("reef"), [&asked] { return ++asked >= 3; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.problem().what, QStringLiteral("The search was stopped."));
    QVERIFY(asked <= 6);
    QCOMPARE(library->search(QStringLiteral("reef"))->size(), 1000); // what comes later is as ever
}

EXPLORER_TEST(TestSearching)
#include "test_searching.moc"
