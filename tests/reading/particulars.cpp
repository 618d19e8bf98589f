// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/reading.h"
#include "tests/support/suite.h"

using namespace partnership;

/// Parties and dates of statements, by their titles and their first words.
class TestParticulars : public QObject
{
    Q_OBJECT

private slots:
    void partiesStandInTheTitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("parties");
        const auto row = [](const char *title, const char *parties) {
            QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(parties);
        };
        row("U.S.-Kenya Joint Statement", "United States, Kenya");
        row("U.S. – Kenya Joint Statement", "United States, Kenya");
        row("Australia-United States Joint Leaders’ Statement – A New Age", "Australia, United States");
        row("United States-India Joint Leaders’ Statement", "United States, India");
        row("Republic of Korea-United Arab Emirates Statement", "Republic of Korea, United Arab Emirates");
        row("UK/New Zealand Joint Statement", "United Kingdom, New Zealand");
        row("Joint Statement on the India-Germany Partnership", "India, Germany");
        row("Joint Statement: Sixth Germany-India Consultations", "Germany, India");
        row("Joint Statement of the Prime Ministers of Japan and the Kingdom of the Netherlands",
            "Japan, Netherlands");
        row("DÉCLARATION CONJOINTE ENTRE LA FRANCE ET LE VIETNAM SUR LE COMMERCE", "France, Viet Nam");
        row("Declaración conjunta de los Presidentes de España y Chile", "Spain, Chile");
        row("日独共同声明", "Japan, Germany");
        row("日本・チリ共同声明", "Japan, Chile");
        row("日本国とドイツ連邦共和国との間の共同声明", "Japan, Germany");
        row("中华人民共和国和马来西亚联合声明", "China, Malaysia");
        row("中馬聯合聲明", "China, Malaysia");
    }
    void partiesStandInTheTitle()
    {
        QFETCH(QString, title);
        QFETCH(QString, parties);
        const QString text =
            title + QStringLiteral("\n\nThe two sides met and spoke of trade.\n\nWe will open "
                                   "our ports to fruit and fish.\n");
        QCOMPARE(statementOf(text).parties.join(QStringLiteral(", ")), parties);
    }

    void partiesSpeakFirst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("parties");
        QTest::newRow("named most") << QStringLiteral(
                                           "The Presidents of Chile and Peru met in Lima and spoke of "
                                           "Bolivia, Japan and trade.\n\nChile and Peru will trade.\n")
                                    << QStringLiteral("Chile, Peru");
        QTest::newRow("Japanese") << QString::fromUtf8(
                                         "共同声明\n\n日本とチリは、東京で会談した。両国はペルー"
                                         "を歓迎する。\n\n日本とチリは協力する。\n")
                                  << QStringLiteral("Japan, Chile");
        QTest::newRow("one letter is a word")
            << QString::fromUtf8("共同声明\n\n両国は、日中に会談した。\n\n両国は"
                                 "協力する。\n")
            << QString();
    }
    void partiesSpeakFirst()
    {
        QFETCH(QString, text);
        QFETCH(QString, parties);
        QCOMPARE(statementOf(text).parties.join(QStringLiteral(", ")), parties);
    }

    void factsFollowFromWhatWasPutRight()
    {
        const Statement read = statementOf(QStringLiteral(
            "Joint Statement on Shipping\n\n1. The two sides met on 7 June 2027. Japan, Singapore "
            "and Chile were there.\n\n2. Japan's Ministry of Transport and the Ministry of "
            "Industry of Chile will review the ports by the end of this year.\n"));
        QCOMPARE(*readAgain(read), read);
        QCOMPARE(read.parties, QStringList({QStringLiteral("Japan"), QStringLiteral("Chile")}));
        QCOMPARE(read.agencies[read.counterparts.first().first].side, QStringLiteral("Japan"));
        Statement corrected = read;
        corrected.date = QStringLiteral("2029-06-07");
        corrected.parties = {QStringLiteral("Chile"), QStringLiteral("Japan")};
        const Statement again = *readAgain(corrected);
        QCOMPARE(again.events.last().date, QStringLiteral("2029"));
        QCOMPARE(again.agencies[again.counterparts.first().first].side, QStringLiteral("Chile"));
        QCOMPARE(again.title, read.title);
        QCOMPARE(again.clauses, read.clauses);
        QCOMPARE(again.rest, read.rest);
    }

    void readingTheShippedAgainChangesNothing()
    {
        const Statement read = shipped();
        QCOMPARE(*readAgain(read), read);
    }

    void readingAgainCanBeStopped()
    {
        const auto stopped = readAgain(shipped(), [] { return true; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.problem().what, QStringLiteral("Reading was stopped."));
    }

    void dates_data()
    {
        QTest::addColumn<QString>("opening");
        QTest::addColumn<QString>("date");
        const auto row = [](const char *opening, const char *date) {
            QTest::newRow(opening) << QString::fromUtf8(opening) << QString::fromUtf8(date);
        };
        row("Lima, 4 July 2031", "2031-07-04");
        row("04.07.2031", "2031-07-04");
        row("4.7.2031 – Press release", "2031-07-04");
        row("2031-07-04", "2031-07-04");
        row("25/07/2031", "2031-07-25");
        row("07/25/2031", "2031-07-25");
        row("04/07/2031, which may be April or July", "");
        row("The Presidents met in Lima on July 4, 2031, and spoke of trade.", "2031-07-04");
        row("The Presidents met today.\n\nThey spoke.\n\nThey ate.\n\nThe treaty of 4 July 1929 stands.", "");
    }
    void dates()
    {
        QFETCH(QString, opening);
        QFETCH(QString, date);
        const QString text = QStringLiteral("Joint Statement of Chile and Peru\n\n") + opening +
                             QStringLiteral("\n\nWe will open our ports to fruit and fish.\n");
        QCOMPARE(statementOf(text).date, date);
    }
};

EXPLORER_TEST(TestParticulars)
#include "particulars.moc"
