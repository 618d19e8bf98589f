// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/reading.h"
#include "tests/support/suite.h"

using namespace partnership;

/// Time as statements print it: dates in words, parts of a year, spans, what is reckoned from the statement's
/// own date, what comes again. Sentences invented for the purpose, in a statement of 5 March 2030.
class TestTimes : public QObject
{
    Q_OBJECT

private slots:
    void english_data()
    {
        columns();
        row("We signed it on the eighteenth day of March two thousand and twenty-six.",
            "2026-03-18 eighteenth day of March two thousand and twenty-six");
        row("We met on the first of May, two thousand and thirty.",
            "2030-05-01 first of May, two thousand and thirty");
        row("It was done on the 21st day of June in the year 2029.",
            "2029-06-21 21st day of June in the year 2029");
        row("We met on twenty-six February and on the Twenty-seventh March.",
            "2030-02-26 twenty-six February|2030-03-27 Twenty-seventh March");
        row("We met one March morning and will march on seven May queens.", "");
        row("We met in June two thousand and nineteen.", "2019-06 June two thousand and nineteen");
        row("The pact was made in nineteen hundred and ninety-four, in the spring.",
            "1994 nineteen hundred and ninety-four");
        row("We will reach it by the year two thousand and thirty-five.",
            "2035 two thousand and thirty-five");
        row("We train two thousand and thirty farmers on one island.", "");
        row("We will speak of the training of two thousand farmers and of nineteen hundred and ninety-four.",
            "1994 nineteen hundred and ninety-four");
        row("We will host the 2031 Tea Forum under the 2030 Agenda.", "2031 2031");
        row("We respect the 2029 ruling.", "2029 2029");
        row("We will open it by mid-2031.", "2031 mid-2031");
        row("We will open it in early 2031 and in spring 2032.", "2031 2031|2032 2032");
        row("We will fund it from 2031 to 2034.", "2031 2031|2034 2034");
        row("We will fund it over 2031-2034.", "2031 2031-2034");
    }
    void english() { compare(QStringLiteral("Chile and Peru")); }

    void french_data()
    {
        columns();
        row("Les ministres se sont réunis le dix-huit mars deux mille vingt-six.",
            "2026-03-18 dix-huit mars deux mille vingt-six");
        row("Le projet sera prêt au premier semestre 2031 et le port d'ici à 2035.", "2031 2031|2035 2035");
        row("Les ministres se réunissent le 26 mai et le vingt-six juin à la gare.",
            "2030-05-26 26 mai|2030-06-26 vingt-six juin");
        row("Elles tiendront un dialogue annuel et se réuniront tous les deux ans, malgré la croissance "
            "annuelle.",
            "recurring dialogue annuel|recurring réuniront tous les deux ans");
    }
    void french() { compare(QStringLiteral("France and Peru")); }

    void spanish_data()
    {
        columns();
        row("Se firmó a los dieciocho días del mes de marzo de dos mil veintiséis.",
            "2026-03-18 dieciocho días del mes de marzo de dos mil veintiséis");
        row("El puerto abrirá a finales de 2031.", "2031 2031");
        row("Los ministros se reunirán cada dos años.", "recurring reunirán cada dos años");
    }
    void spanish() { compare(QStringLiteral("Chile and Peru")); }

private:
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
    }
    static void row(const char *text, const char *found)
    {
        QTest::newRow(text) << QString::fromUtf8(text)
                            << QString::fromUtf8(found).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    }
    static void compare(const QString &parties)
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        const Statement statement = statementOf(
            QStringLiteral("# Joint Statement of %1\n\n5 March 2030\n\n1. %2\n").arg(parties, text));
        QStringList have;
        for (const Event &it : statement.events) {
            const QString date = it.date.isEmpty() ? code(it.precision) : it.date;
            have.append(date + QLatin1Char(' ') + it.text);
        }
        QCOMPARE(have, found);
    }
};

EXPLORER_TEST(TestTimes)
#include "times.moc"
