// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/lexicon.h"
#include "models/reading/lexicons.h"
#include "models/reading/sentences.h"
#include "tests/reading/reading.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace partnership;

namespace {

QStringList agenciesIn(const QString &text, const QString &parties)
{
    QStringList found;
    for (const Agency &agency : clauseOf(text, parties).agencies)
        found.append(agency.side + QStringLiteral(": ") + agency.name);
    return found;
}

} // namespace

/// The grammar of names: where they begin and end, whose they are, and which are one.
class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void agencies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("agencies");
        QTest::addColumn<QString>("parties");
        const auto row = [](const char *text, const char *agencies,
                            const char *parties = "Japan and Singapore") {
            QTest::newRow(QByteArray(text).append(parties))
                << QString::fromUtf8(text)
                << QString::fromUtf8(agencies).split(QLatin1Char('|'), Qt::SkipEmptyParts)
                << QString::fromUtf8(parties);
        };
        row("We note the work of Japan's Ministry of Health, Labour and Welfare and Singapore's Ministry of "
            "Health.",
            "Japan: Ministry of Health, Labour and Welfare|Singapore: Ministry of Health");
        row("We note the MOU between the Ministry of Rivers, Lakes and Seas of Thailand and the Water Agency "
            "of "
            "Malaysia.",
            "Thailand: Ministry of Rivers, Lakes and Seas of Thailand|Malaysia: Water Agency of Malaysia",
            "Thailand and Malaysia");
        row("We thank Singapore Cooperation Enterprise and Enterprise Singapore.",
            "Singapore: Singapore Cooperation Enterprise|Singapore: Enterprise Singapore");
        row("The U.S. Department of State and the Indian Ministry of External Affairs will meet.",
            "United States: Department of State|India: Ministry of External Affairs",
            "the United States and India");
        row("Data Protection Commission Singapore and the Coastal Bureau of Japan will meet.",
            "Singapore: Data Protection Commission Singapore|Japan: Coastal Bureau of Japan");
        row("METI and GovTech will meet.",
            "Japan: Ministry of Economy, Trade and Industry|Singapore: Government Technology Agency");
        row("We note the defence authorities, law enforcement agencies and the Ministers of both sides.", "");
        row("We welcome the port call and Japan's and Singapore's net-zero goals.", "");
        row("We thank the Food and Soil Administration of Korea.",
            "Republic of Korea: Food and Soil Administration of Korea", "Korea and Chile");
        row("We welcome Japan's Ocean Centre (renamed as the Sea Agency).", "Japan: Sea Agency");
        row("We welcome the dialogue between the Foreign Ministries.",
            "Japan: Ministry of Foreign Affairs of Japan|Singapore: Ministry of Foreign Affairs of "
            "Singapore");
        row("The Foreign Ministers will oversee progress.", "");
        row("We support the WTO, ASEAN Centrality and the ASEAN Outlook on the Indo-Pacific.",
            "International: World Trade Organization|ASEAN: ASEAN");
        row("We support JET and SPACE (SPACE) goals.", "");
        row("Le ministère de la Pêche et des Lacs et le ministère chilien des Affaires étrangères se "
            "réunissent.",
            ": ministère de la Pêche et des Lacs|Chile: ministère chilien des Affaires étrangères",
            "France and Chile");
        row("El Ministerio de Ciencia, Tecnología e Innovación de Chile y la Agencia Española de Ríos "
            "trabajan.",
            "Chile: Ministerio de Ciencia, Tecnología e Innovación de Chile|Spain: Agencia Española de Ríos",
            "Spain and Chile");
        row("The Departments of State and Commerce and the Department of Energy will meet.",
            "United States: Department of State|United States: Department of Commerce|United States: "
            "Department "
            "of Energy",
            "the United States and India");
        row("We thank the Ministries of Health and of Rivers of Chile.",
            "Chile: Ministry of Health|Chile: Ministry of Rivers", "Chile and Peru");
        row("We note the Ministry of Finance (Japan) and the Ministry of Health, Singapore, and their work.",
            "Japan: Ministry of Finance|Singapore: Ministry of Health");
        row("We thank the Intergovernmental Authority on Development and the Council on River Safety of "
            "Peru.",
            "International: Intergovernmental Authority on Development|Peru: Council on River Safety of Peru",
            "Chile and Peru");
        row("We welcome the UN Office for River Safety and the International Lake Board.",
            "International: UN Office for River Safety|International: International Lake Board");
        row("We thank the ASEAN Centre for Rivers and the Philippine Ministry of Rivers.",
            "ASEAN: ASEAN Centre for Rivers|Philippines: Ministry of Rivers", "the Philippines and Chile");
        row("We thank the Department for Culture, Media & Sport.",
            "United Kingdom: Department for Culture, Media & Sport", "the United Kingdom and New Zealand");
        row("The Biden-Harris Administration, the Advisory Board and the Thai Police will meet.", "");
        row("We support the Debt Service Suspension Initiative and Peace Agency Station Hill.", "");
        row("Acme Industries, Mizuho Bank and the Contoso Corporation invest in our countries.", "");
        row("Secretary of State Smith, the Minister of Finance and the U.S. Secretary of Energy met.", "");
        row("We note the Joint Ministerial Council and the U.S.-India Business Council.", "");
        row("We uphold the UN Convention on the Law of the Sea and the UN Charter.", "");
        row("We thank the Environment Agency.", ": Environment Agency", "Chile and Peru");
        row("We thank the Environment Agency.", "United Kingdom: Environment Agency",
            "the United Kingdom and Peru");
    }
    void agencies()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, agencies);
        QFETCH(QString, parties);
        QCOMPARE(agenciesIn(text, parties), agencies);
    }

    void anAbbreviationMayStandBeforeItsName()
    {
        const Statement statement = statementOf(
            QStringLiteral("# Joint Statement of Chile and Peru\n\n1. ODA will meet.\n2. Chile's Ocean "
                           "Data Agency (ODA) will report.\n"));
        QCOMPARE(statement.agencies.size(), 1);
        QCOMPARE(statement.agencies[0].mentions.size(), 3);
        QCOMPARE(statement.agencies[0].mentions[0].clause, 0);
        QCOMPARE(statement.agencies[0].abbreviation, QStringLiteral("ODA"));
    }

    void formerNamesAreAliases()
    {
        const Statement statement =
            clauseOf(QStringLiteral("Japan's Ocean Centre (renamed as the Sea Agency) will meet."));
        QCOMPARE(statement.agencies[0].aliases, QStringList{QStringLiteral("Ocean Centre")});
        QCOMPARE(statement.agencies[0].mentions.size(), 2);
    }

    void impliedMentionsAreMarked()
    {
        const Statement statement =
            clauseOf(QStringLiteral("We continue the dialogue between the Foreign Ministries."));
        QVERIFY(statement.agencies[0].mentions[0].implied);
        QCOMPARE(statement.counterparts.size(), 1);
        QVERIFY(statement.counterparts[0].implied);
    }

    void oneNameInTwoSpellings()
    {
        QVERIFY(isSameName(QStringLiteral("World Trade Organization"),
                           QStringLiteral("World Trade Organisation")));
        QVERIFY(isSameName(QStringLiteral("Centre for Defence"), QStringLiteral("Center for Defense")));
        QVERIFY(!isSameName(QStringLiteral("Ministry of Trade"), QStringLiteral("Ministry of Transport")));
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("plain") << QStringLiteral("We met. We agreed.") << 2;
        QTest::newRow("bracket") << QStringLiteral("We like the Plan (ABC). We agreed.") << 2;
        QTest::newRow("initials") << QStringLiteral("The U.S. Congress met. We agreed.") << 2;
        QTest::newRow("number") << QStringLiteral("It reached 1.36 million. No. 3 Pact is fine.") << 2;
        QTest::newRow("none") << QString() << 0;
    }
    void sentences()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        QCOMPARE(sentencesOf(Words(text)).size(), count);
    }

    void lexiconFaultsNameFileAndLine()
    {
        const auto result =
            readTable(QStringLiteral("sides.txt"), QStringLiteral("# comment\n\nJapan | | Japanese\n"), 4);
        QVERIFY(!result);
        QCOMPARE(result.problem().file, QStringLiteral("sides.txt"));
        QCOMPARE(result.problem().line, 3);
        QCOMPARE(result.problem().words, QStringLiteral("Japan | | Japanese"));
    }

    void lexiconWordsAreChecked_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("side") << QStringLiteral("sides") << QByteArray("Japan | | | planet")
                              << QStringLiteral("planet");
        QTest::newRow("body") << QStringLiteral("bodies") << QByteArray("A | B | Atlantis | agency | |")
                              << QStringLiteral("Atlantis");
        QTest::newRow("verb") << QStringLiteral("verbs") << QByteArray("go | going | gone | | wander |")
                              << QStringLiteral("wander");
        QTest::newRow("stage") << QStringLiteral("stages") << QByteArray("by | perhaps | before")
                               << QStringLiteral("perhaps");
        QTest::newRow("month") << QStringLiteral("months") << QByteArray("Undecimber | 13 |")
                               << QStringLiteral("13");
    }
    void lexiconWordsAreChecked()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, line);
        QFETCH(QString, words);
        QTemporaryDir folder;
        for (const QString &name : QDir(QStringLiteral(":/lexicons")).entryList()) {
            QFile::copy(QStringLiteral(":/lexicons/") + name, folder.filePath(name));
            QFile::setPermissions(folder.filePath(name), QFile::ReadOwner | QFile::WriteOwner);
        }
        QVERIFY(loadLexicons(folder.path()).ok());
        QFile table(folder.filePath(file + QStringLiteral(".txt")));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("# one line\n" + line + "\n");
        table.close();
        const auto result = loadLexicons(folder.path());
        QVERIFY(!result);
        QCOMPARE(result.problem().line, 2);
        QCOMPARE(result.problem().words, words);
        QVERIFY(result.problem().file.endsWith(file + QStringLiteral(".txt")));
    }

    void aMissingLexiconIsTold()
    {
        const auto result = loadLexicons(QStringLiteral("/nowhere"));
        QVERIFY(!result);
        QCOMPARE(result.problem().what, QStringLiteral("This lexicon cannot be read."));
    }
};

EXPLORER_TEST(TestNames)
#include "names.moc"
