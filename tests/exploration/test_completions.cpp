// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/completions.h"
#include "tests/support/suite.h"

#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"

#include <QTest>

using namespace partnership;

namespace {

constexpr int many = 40;

/// Where the bar stands in the search is the cursor.
struct Typing
{
    explicit Typing(QString typed) : cursor(typed.indexOf(QLatin1Char('|'))), search(typed.remove(cursor, 1))
    {
    }
    qsizetype cursor;
    QString search;
};

QStringList textsOf(const QList<Completion> &offered)
{
    QStringList out;
    for (const Completion &completion : offered)
        out.append(completion.text);
    return out;
}

} // namespace

/// What a word of a search may become while it is typed.
class TestCompletions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void offers_data();
    void offers();
    void replacesTheWordAlone_data();
    void replacesTheWordAlone();
    void whatIsTakenMeansWhatWasOffered();
    void namesStayText();
    void manyAreCutShort();

private:
    Exploration m_exploration;
};

void TestCompletions::initTestCase()
{
    QVERIFY(m_exploration.explore(samples::libraryWith({samples::smallStatement()})));
}

void TestCompletions::offers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("texts");
    const auto row = [](const char *typed, const char *texts) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(texts);
    };
    row("|", "");
    row("sea |", "");
    row("pil|", "pillar:");
    row("-pil|", "pillar:");
    row("not-pil|", "pillar:");
    row("=pil|", "");
    row("\"pil|\"", "");
    row("a|", "agency: agency-kind: action:");
    row("mff|", "agency:MFFF");
    row("farms|", "agency:MFFF");
    row("FISH|", "agency:MFFF");
    row("quantum dia|", "instrument:\"Quantum Dialogue\"");
    row("pillar:|", "Preamble I II Closing");
    row("PILLAR:i|", "I II");
    row("pillar:séc|", "II");
    row("nothing:i|", "");
    row("10:3|", "");
    row("ministry:m|",
        "MFFF \"Ministry of Foreign Affairs (Atlantis)\" \"Ministry of Foreign Affairs (Lemuria)\"");
    row("-ministry:\"Ministry of Foo|", "MFFF");
    row("stage:ren|", "\"renewal being explored\" \"to be renewed\"");
    row("stage:\"to be r|\" sea", "\"to be renewed\"");
    row("instrument:mo|", "MOC \"MOC on Food\"");
    row("instrument:qua|", "\"Quantum Dialogue\"");
    row("sea pillar:i| fish", "I II");
    row("sea| pillar:i fish", "");
    row("\"open sea\" yea|", "year:");
    row("\"open yea|", "");
}

void TestCompletions::offers()
{
    QFETCH(const QString, typed);
    const Typing typing(typed);
    const QStringList offered =
        textsOf(Completions(m_exploration, typing.search, typing.cursor).offered(many));
    QTEST(offered.join(QLatin1Char(' ')), "texts");
}

void TestCompletions::replacesTheWordAlone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *typed, const char *after) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(after);
    };
    row("pil|", "pillar:|");
    row("-pil|", "-pillar:|");
    row("not-pil|", "not-pillar:|");
    row("sea mff| -ship", "sea agency:MFFF |-ship");
    row("sea mf|f -ship", "sea agency:MFFF |-ship");
    row("mff|\"open sea\"", "agency:MFFF |\"open sea\"");
    row("stage:to|  sea", "stage:\"to be renewed\" | sea");
    row("-ministry:m| \"open  sea\"", "-ministry:MFFF |\"open  sea\"");
    row("not-ministry:m|", "not-ministry:MFFF |");
    row("stage:\"to be r|\" sea", "stage:\"to be renewed\" |sea");
    row("stage:\"to be r| pillar:II", "stage:\"to be renewed\" |pillar:II");
    row("pillar:| sea", "pillar:Preamble |sea");
}

void TestCompletions::replacesTheWordAlone()
{
    QFETCH(const QString, typed);
    const Typing typing(typed);
    const Completions completions(m_exploration, typing.search, typing.cursor);
    const QList<Completion> offered = completions.offered(many);
    QVERIFY(!offered.isEmpty());
    const Completions::Edit edit = completions.with(offered.first());
    QTEST(QString(edit.search).insert(edit.cursor, QLatin1Char('|')), "after");
}

/// Every value of every field, as it is written, is read as that value again.
void TestCompletions::whatIsTakenMeansWhatWasOffered()
{
    const Result<QList<Facet>> facets = m_exploration.facets({});
    QVERIFY(facets);
    for (const Facet &facet : *facets) {
        const QString typed = optionName(facet.dimension) + QLatin1Char(':');
        const Completions completions(m_exploration, typed, typed.size());
        QStringList read;
        for (const Completion &completion : completions.offered(many)) {
            const auto filter = m_exploration.typed(completions.with(completion).search, {});
            QVERIFY2(filter, qPrintable(completion.text));
            QVERIFY2(filter->search().isEmpty(), qPrintable(completion.text));
            read += filter->choice(facet.dimension).included;
        }
        for (const FacetValue &value : facet.values)
            QVERIFY2(read.contains(value.value), qPrintable(value.value));
    }
}

void TestCompletions::namesStayText()
{
    const Completions completions(m_exploration, QStringLiteral("food"), 4);
    QStringList names;
    for (const Completion &completion : completions.offered(many))
        names.append(completion.name);
    QVERIFY2(names.contains(QStringLiteral("<b>Food</b> 🍜 Office")),
             qPrintable(names.join(QLatin1Char('|'))));
}

void TestCompletions::manyAreCutShort()
{
    QCOMPARE(Completions(m_exploration, QStringLiteral("action:"), 7).offered(3).size(), 3);
}

EXPLORER_TEST(TestCompletions)
#include "test_completions.moc"
