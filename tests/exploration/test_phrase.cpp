// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/phrase.h"
#include "tests/support/suite.h"

#include "tests/exploration/filtertext.h"
#include "tests/exploration/oracle.h"
#include "tests/support/samplelibrary.h"

#include <QTest>

using namespace partnership;

namespace {

/// Bodies whose names are hard to tell from what stands around them.
Statement statementOfOddNames()
{
    Statement out = samples::longStatement(6);
    const QStringList names{QStringLiteral("Ministry of Ports or Ships"),
                            QStringLiteral("“Open” Sea Office"),
                            QStringLiteral("2025"),
                            QStringLiteral("経済産業省"),
                            QStringLiteral("R&D <b>Board</b>"),
                            QStringLiteral("or"),
                            QStringLiteral("the type task, except those of 2026")};
    for (const QString &name : names) {
        Agency agency = out.agencies.first();
        agency.name = name;
        agency.abbreviation.clear();
        agency.mentions.clear();
        out.agencies.append(agency);
    }
    for (qsizetype i = 0; i < out.commitments.size(); ++i)
        out.commitments[i].agencies = {int(i) + 2, int(i) + 3};
    return out;
}

} // namespace

/// Filters as English phrases, and back.
class TestPhrase : public QObject
{
    Q_OBJECT

private slots:
    void isWritten_data();
    void isWritten();
    void losesNothing();
    void otherWordsAreNoPhrase_data();
    void otherWordsAreNoPhrase();
    void isTypedLikeASearch();
};

void TestPhrase::isWritten_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("phrase");
    const auto row = [](const char *filter, const char *phrase) {
        QTest::newRow(phrase) << QString::fromUtf8(filter) << QString::fromUtf8(phrase);
    };
    const char *food = "agency=Ministry of Food, Farms and Fish";
    row("", "All commitments");
    row(food, "Commitments of MFFF");
    row("pillar=I & pillar=II & stage=to be renewed & -year=2026",
        "Commitments in pillar I or II whose instrument is to be renewed, except those of 2026");
    row("agency=Ministry of Foreign Affairs (Lemuria)",
        "Commitments of “Ministry of Foreign Affairs (Lemuria)”");
    row("type=task & -pillar=II & -side=Lemuria",
        "Commitments of the type task, except those naming the side Lemuria and those in pillar II");
    row("year=none & agency=none & -stage=none",
        "Commitments of none of no year, except those whose instrument is none");
    row("year=2026 & search=\"green energy\"", "Commitments of 2026 with the words “\"green energy\"”");
}

void TestPhrase::isWritten()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, phrase);
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({samples::smallStatement()})));
    QCOMPARE(Phrase(exploration).of(filterOf(filter)), phrase);
    QCOMPARE(Phrase(exploration).read(phrase), filterOf(filter));
    QCOMPARE(Phrase(exploration)
                 .read(QLatin1Char(' ') +
                       phrase.toLower().replace(QStringLiteral("mfff"), QStringLiteral("Mfff"))),
             filterOf(filter));
}

void TestPhrase::losesNothing()
{
    QRandomGenerator lot(21);
    Exploration exploration;
    QVERIFY(exploration.explore(
        samples::libraryWith({statementOfOddNames(), samples::smallStatement(), randomStatement(12, lot)})));
    FilterLot filters(exploration, lot);
    const Phrase phrase(exploration);
    for (int i = 0; i < 2000; ++i) {
        Filter filter = filters.draw();
        if (lot.bounded(3) == 0)
            filter = filter.searching(QStringLiteral("“a” ”” of x, except those of 2025"));
        const QString told = phrase.of(filter);
        const std::optional<Filter> back = phrase.read(told);
        QVERIFY2(back && *back == filter, qPrintable(told));
    }
}

void TestPhrase::otherWordsAreNoPhrase_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"", "commitments", "commitments on fish", "Commitments of", "Commitments of Nobody",
          "Commitments in pillar", "Commitments in pillar “II", "Commitments, except those",
          "Commitments in pillar II and", "all commitments of MFFF"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TestPhrase::otherWordsAreNoPhrase()
{
    QFETCH(const QString, typed);
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({samples::smallStatement()})));
    QVERIFY(!Phrase(exploration).read(typed));
}

void TestPhrase::isTypedLikeASearch()
{
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({samples::smallStatement()})));
    const auto typed = exploration.typed(QStringLiteral("Commitments of mfff in pillar i"), {});
    QVERIFY(typed);
    QCOMPARE(*typed, filterOf(QStringLiteral("agency=Ministry of Food, Farms and Fish & pillar=I")));
    QCOMPARE(exploration.typed(QStringLiteral("commitments on fish"), {})->search(),
             QStringLiteral("commitments on fish"));
}

EXPLORER_TEST(TestPhrase)
#include "test_phrase.moc"
