// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/exploration.h"
#include "models/exploration/wordsearch.h"
#include "tests/support/suite.h"

#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"

#include <QTest>

using namespace partnership;

namespace {

/// A ministry by its full name, by its abbreviation, and not at all; a programme called like a common word.
Statement statementWithNames()
{
    const QString text = QStringLiteral(
        "1. We thank the Ministry of Tides and Reefs. 2. The MTR will meet. 3. We need space for all. "
        "4. The Strategic Plan for Atlantic Calm will go on.");
    Statement out;
    out.title = QStringLiteral("Names");
    out.source.name = QStringLiteral("names.txt");
    out.source.sha256 = QByteArray(64, 'a');
    out.source.encoding = QStringLiteral("UTF-8");
    out.source.text = text;
    for (int i = 1; i <= 4; ++i) {
        const qsizetype begin = text.indexOf(QStringLiteral("%1. ").arg(i)) + 3;
        const qsizetype end = text.indexOf(QLatin1Char('.'), begin) + 1;
        out.clauses.append({QString::number(i),
                            -1,
                            -1,
                            text.mid(begin, end - begin),
                            {begin - 3, end},
                            {{0, {begin, end}}}});
    }
    const auto mention = [&text](int clause, const QString &words) {
        const qsizetype begin = text.indexOf(words);
        return Mention{clause, words, {begin, begin + words.size()}, false, {}};
    };
    out.agencies = {
        {QStringLiteral("Ministry of Tides and Reefs"),
         QStringLiteral("MTR"),
         {QStringLiteral("TIDEMIN")},
         QStringLiteral("Atlantis"),
         QStringLiteral("ministry"),
         {mention(0, QStringLiteral("Ministry of Tides and Reefs")), mention(1, QStringLiteral("MTR"))}}};
    Instrument plan;
    plan.name = QStringLiteral("Strategic Plan for Atlantic Calm");
    plan.abbreviation = QStringLiteral("SPACE");
    plan.aliases = {QStringLiteral("CalmPlan")};
    plan.kind = QStringLiteral("plan");
    plan.mentions = {mention(3, plan.name)};
    out.instruments = {plan};
    return out;
}

/// Clauses in Japanese, in Chinese of both scripts, and in Korean; each is the whole of a line.
Statement statementWithoutBlanks()
{
    const QStringList lines{QStringLiteral("両首脳は、海洋プラスチックごみの削減に向けた協力を歓迎した。"),
                            QStringLiteral("双方同意加强数字经济领域的合作，并就AI技术开展对话。"),
                            QStringLiteral("雙方同意加強數位經濟領域的合作，並就半導 體開展對話。"),
                            QStringLiteral("양측은 해양 안보협력을 강화하기로 하였다.")};
    Statement out = statementWithNames();
    out.agencies.clear();
    out.instruments.clear();
    out.clauses.clear();
    out.source.text = lines.join(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const qsizetype begin = out.source.text.indexOf(line);
        const Span whole{begin, begin + line.size()};
        out.clauses.append({QString::number(out.clauses.size() + 1), -1, -1, line, whole, {{0, whole}}});
    }
    return out;
}

/// In the first clause what is asked for stands nearer than in the second.
Statement statementOfTwoSections()
{
    const QStringList lines{
        QStringLiteral("Ports and ships carry fish. Old ports close."),
        QStringLiteral("The harbours have ports for very large ships. They sell fish."),
        QStringLiteral("The EU counts whales and co\u2011operation."),
        QStringLiteral("On eu roots of AI, a nation\u2019s caf\u00E9 and its cooperation.")};
    Statement out = statementWithNames();
    out.agencies.clear();
    out.instruments.clear();
    out.clauses.clear();
    out.sections = {{QStringLiteral("I"), QStringLiteral("One"), SectionKind::Pillar, {}, -1},
                    {QStringLiteral("II"), QStringLiteral("Two"), SectionKind::Pillar, {}, -1}};
    out.source.text = lines.join(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const qsizetype begin = out.source.text.indexOf(line);
        const Span whole{begin, begin + line.size()};
        const int section = out.clauses.size() % 3 == 0 ? 0 : 1; // 1 and 4, 2 and 3
        out.clauses.append({QString::number(out.clauses.size() + 1), -1, section, line, whole, {{0, whole}}});
    }
    return out;
}

} // namespace

/// A word finds the clauses it stands in, and those that mean whoever it names.
class TestWordSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void marksWhatWasFound();
    void marksOfNamesAndWordsAreOne();
    void findsWhatIsNear_data();
    void findsWhatIsNear();
    void marksOnlyWhatIsNear();
    void findsWordsWithoutBlanks_data();
    void findsWordsWithoutBlanks();
    void marksWordsWithoutBlanks();

private:
    static QString clausesFound(const Exploration &exploration, const QString &typed);

    Exploration m_exploration;
};

void TestWordSearch::initTestCase()
{
    QVERIFY(m_exploration.explore(samples::libraryWith({statementWithNames()})));
}

void TestWordSearch::finds_data()
{
    QTest::addColumn<QString>("clauses");
    const auto row = [](const char *typed, const char *clauses) {
        QTest::newRow(typed) << QString::fromUtf8(clauses);
    };
    row("MTR", "1 2");
    row("mtr", "1 2");
    row("\"MTR\"", "2");
    row("MTR*", "2");
    row("TIDEMIN", "1 2"); // an alias that is nowhere in the text
    row("MTR meet", "2");
    row("MTR thank", "1");
    row("meet OR MTR", "1 2");
    row("we -MTR", "3");
    row("we -\"MTR\"", "1 3");
    row("tides", "1");
    row("SPACE", "3 4");
    row("space", "3"); // a word like any other
    row("calmplan", "4");
    row("nowhere", "");
}

void TestWordSearch::finds()
{
    QFETCH(const QString, clauses);
    const auto filter = m_exploration.typed(QString::fromUtf8(QTest::currentDataTag()), {});
    QVERIFY2(filter, qPrintable(filter.problem().toString()));
    const auto selection = m_exploration.select(*filter);
    QVERIFY2(selection, qPrintable(selection.problem().toString()));
    QStringList found;
    for (int row = 0; row < m_exploration.contents().clauses().size(); ++row) {
        if (selection->hasClause(row))
            found.append(m_exploration.contents().clauses()[row].number);
        QCOMPARE(selection->marks.contains(row), selection->hasClause(row));
    }
    QCOMPARE(found.join(QLatin1Char(' ')), clauses);
    QCOMPARE(m_exploration.notFound(*filter).has_value(), clauses.isEmpty());
}

void TestWordSearch::marksWhatWasFound()
{
    const auto selection = m_exploration.select(Filter().searching(QStringLiteral("MTR")));
    const QString &text = m_exploration.contents().clauses()[0].record->text;
    const QList<Span> marks = selection->marks.value(0);
    QCOMPARE(marks.size(), 1);
    QCOMPARE(text.mid(marks[0].begin, marks[0].length()), QStringLiteral("Ministry of Tides and Reefs"));
}

void TestWordSearch::marksOfNamesAndWordsAreOne()
{
    const auto selection = m_exploration.select(Filter().searching(QStringLiteral("MTR tides thank")));
    const QList<Span> marks = selection->marks.value(0);
    QCOMPARE(marks.size(), 2);
    QVERIFY(marks[0].end < marks[1].begin);
    QCOMPARE(marks[1].length(), QStringLiteral("Ministry of Tides and Reefs").size());
}

QString TestWordSearch::clausesFound(const Exploration &exploration, const QString &typed)
{
    const auto filter = exploration.typed(typed, {});
    const auto selection = exploration.select(filter ? *filter : Filter());
    QStringList found;
    for (int row = 0; row < exploration.contents().clauses().size(); ++row) {
        if (selection && selection->hasClause(row))
            found.append(exploration.contents().clauses()[row].number);
    }
    return found.join(QLatin1Char(' '));
}

void TestWordSearch::findsWhatIsNear_data()
{
    QTest::addColumn<QString>("clauses");
    const auto row = [](const char *typed, const char *clauses) {
        QTest::newRow(typed) << QString::fromUtf8(clauses);
    };
    row("ports NEAR/1 ships", "1");
    row("ports NEAR/3 ships", "1 2");
    row("ships NEAR/3 ports", "1 2");
    row("ports NEAR/0 ports", "");
    row("ports NEAR/sentence fish", "1");
    row("ports NEAR/clause fish", "1 2");
    row("ships NEAR/section whales", "2 3");
    row("ports NEAR/1 ships NEAR/6 fish", "1");
    row("harbo* NEAR/9 fish", "2");
    row("ports NEAR/3 ships -harbours", "1");
    row("=EU", "3");
    row("=eu", "4");
    row("EU", "3 4");
    row("=\"The EU\"", "3");
    row("=\"the EU\"", "");
    row("AI", "4");
    row("=Whale*", "");
    row("=whale*", "3");
    row("cooperation", "4");
    row("co-operation", "3");
    row("=co-operation", "3"); // printed with a dash of another kind
    row("nation's", "4");
    row("=nation’s", "4");
    row("cafe", "4");
    row("=café", "4");
    row("=cafe", "");
}

/// Two sections of two clauses each.
void TestWordSearch::findsWhatIsNear()
{
    QFETCH(const QString, clauses);
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({statementOfTwoSections()})));
    QCOMPARE(clausesFound(exploration, QString::fromUtf8(QTest::currentDataTag())), clauses);
}

void TestWordSearch::marksOnlyWhatIsNear()
{
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({statementOfTwoSections()})));
    const auto selection = exploration.select(Filter().searching(QStringLiteral("ports NEAR/sentence fish")));
    QCOMPARE(selection->marks.value(0).size(), 2);
}

void TestWordSearch::findsWordsWithoutBlanks_data()
{
    QTest::addColumn<QString>("clauses");
    const auto row = [](const char *typed, const char *clauses) {
        QTest::newRow(typed) << QString::fromUtf8(clauses);
    };
    row("海洋", "1");
    row("プラスチック", "1");
    row("ﾌﾟﾗｽﾁｯｸ", "1"); // half width
    row("合作", "2 3");
    row("数字经济", "2");
    row("數位經濟", "3");
    row("半導體", "3"); // a line break became a blank
    row("AI技术", "2");
    row("ai技术", "2");
    row("\"开展对话\"", "2");
    row("领域*", "2");
    row("合作 對話", "3");
    row("合作 -對話", "2");
    row("協力 OR 经济", "1 2");
    row("협력", "4"); // in the middle of a word
    row("合伙", "");
}

void TestWordSearch::findsWordsWithoutBlanks()
{
    QFETCH(const QString, clauses);
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({statementWithoutBlanks()})));
    QCOMPARE(clausesFound(exploration, QString::fromUtf8(QTest::currentDataTag())), clauses);
}

void TestWordSearch::marksWordsWithoutBlanks()
{
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({statementWithoutBlanks()})));
    const auto selection = exploration.select(Filter().searching(QStringLiteral("同意 半導體")));
    const QString &text = exploration.contents().clauses()[2].record->text;
    QStringList marked;
    for (const Span &mark : selection->marks.value(2))
        marked.append(text.mid(mark.begin, mark.length()));
    QCOMPARE(marked, (QStringList{QStringLiteral("同意"), QStringLiteral("半導 體")}));
}

EXPLORER_TEST(TestWordSearch)
#include "test_wordsearch.moc"
