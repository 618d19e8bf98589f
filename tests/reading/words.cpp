// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/nametrie.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace partnership;

namespace {

QString name(int number)
{
    return QStringLiteral("Council %1 for Matter %2").arg(number % 7).arg(number);
}

QString foldedOf(const Words &words)
{
    QStringList folded;
    for (qsizetype i = 0; i < words.size(); ++i)
        folded.append(words[i].folded.toString());
    return folded.join(QLatin1Char('|'));
}

/// One letter for each form: lower case, capital, number, possessive, mark.
QString formsOf(const Words &words)
{
    QString forms;
    for (qsizetype i = 0; i < words.size(); ++i)
        forms += QStringLiteral("lcnp.")[words[i].form];
    return forms;
}

QList<int> valuesOf(const NameTrie::Match &match)
{
    return {match.values.begin(), match.values.end()};
}

} // namespace

/// How text is cut into words, and how names are found among them.
class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void areCutAndFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::addColumn<QString>("forms");
        const auto row = [](const char *text, const char *folded, const char *forms) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(folded)
                                << QString::fromUtf8(forms);
        };
        row("", "", "");
        row("Trade and Peace", "trade|and|peace", "clc");
        row("we (both) agree; we act: now.", "we|(|both|)|agree|;|we|act|:|now|.", "l.l.l.ll.l.");
        row("Peru's and the states' aims", "peru|'s|and|the|states|'s|aims", "cplllpl");
        row("Peru’s ‘aims’", "peru|'s|‘|aims|'s", "cp.lp");
        row("co-operation in R&D, Arts & Crafts", "cooperation|in|r&d|,|arts|and|crafts", "llc.clc");
        row("U.S. aid of 3.5 or 1,000 tons", "u.s.|aid|of|3.5|or|1,000|tons", "cllnlnl");
        row("the 28th meeting in June2023", "the|28th|meeting|in|june|2023", "lnllcn");
        row("Labour, Defence and Programmes of the Centre", "labor|,|defense|and|programs|of|the|center",
            "c.clcllc");
        row("organisations realised, promising to rise wisely",
            "organizations|realized|,|promizing|to|rise|wisely", "ll.llll");
        row("Économie française", "économie|françaize", "cl");
        row("high-Level x-ray", "high-level|x-ray", "cl");
    }
    void areCutAndFolded()
    {
        QFETCH(QString, text);
        const Words words(text);
        QTEST(foldedOf(words), "folded");
        QTEST(formsOf(words), "forms");
    }

    void namesHaveOneKey()
    {
        QCOMPARE(nameKey(QStringLiteral("Centre for Labour (CL)")), QStringLiteral(" center for labor cl"));
        QVERIFY(
            isSameName(QStringLiteral("Arts & Crafts Programme"), QStringLiteral("arts and crafts program")));
        QVERIFY(!isSameName(QStringLiteral("Trade Office"), QStringLiteral("Trade Offices")));
    }

    void everyNameOfManyIsFound()
    {
        constexpr int many = 3000;
        WordBook book;
        NameTrie names;
        for (int i = 0; i < many; ++i)
            names.insert(name(i), i, book);
        for (int i = 0; i < many; ++i) {
            const Words words(QStringLiteral("the ") + name(i) + QStringLiteral(" met"), book);
            const NameTrie::Match match = names.longestAt(words, 1);
            QCOMPARE(valuesOf(match), QList<int>{i});
            QCOMPARE(match.end, words.size() - 1);
            QVERIFY(!names.opens(words[0]));
        }
    }

    void theLongestNameCounts()
    {
        WordBook book;
        NameTrie names;
        names.insert(QStringLiteral("Council"), 1, book);
        names.insert(QStringLiteral("Council of Ports and Rivers"), 2, book);
        const Words whole(QStringLiteral("Council of Ports and Rivers"), book);
        QCOMPARE(valuesOf(names.longestAt(whole, 0)), QList<int>{2});
        const Words half(QStringLiteral("Council of Ports, and more"), book);
        QCOMPARE(valuesOf(names.longestAt(half, 0)), QList<int>{1});
        QCOMPARE(names.longestAt(half, 0).end, 1);
        QVERIFY(names.longestAt(half, 1).values.isEmpty());
        QVERIFY(names.valuesOf(half).isEmpty());
    }

    void aNameMayStandForSeveral()
    {
        WordBook book;
        NameTrie names;
        for (const int value : {4, 9, 4})
            names.insert(QStringLiteral("Ministry of Ports"), value, book);
        const Words words(QStringLiteral("ministry of ports"), book);
        QCOMPARE(valuesOf(names.longestAt(words, 0)), QList<int>({4, 9}));
    }

    void aTableKnowsItsOwnWords()
    {
        WordBook book;
        WordTable<int> months, others;
        months.of(QStringLiteral("March"), book) = 3;
        others.of(QStringLiteral("mars"), book) = 4;
        const Words words(QStringLiteral("march mars venus"), book);
        QCOMPARE(*months.find(words[0]), 3);
        QVERIFY(!months.contains(words[1]));
        QVERIFY(others.contains(words[1]));
        QCOMPARE(words[2].entry.number, WordBook::unknown);
        QVERIFY(!months.find(words[2]) && !others.find(words[2]));
        QVERIFY(!months.contains(words[7]));
    }
};

EXPLORER_TEST(TestWords)
#include "words.moc"
