// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/eastdates.h"
#include "tests/reading/reading.h"
#include "tests/support/suite.h"

using namespace partnership;

namespace {

QStringList split(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

} // namespace

/// Instruments, undertakings, events and counterparts of single clauses, invented for the purpose.
class TestFacts : public QObject
{
    Q_OBJECT

private slots:
    void instruments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *text, const char *found) {
            QTest::newRow(text) << QString::fromUtf8(text) << split(found);
        };
        row("We will renew the MOU on fish between Japan's Fisheries Agency and Singapore's Ministry of Law.",
            "MOU on fish: MOU, to be renewed");
        row("We will explore the renewal of the MOC between the Digital Agency of Japan and GovTech "
            "Singapore.",
            "MOC between Digital Agency of Japan and GovTech Singapore: MOC, renewal being explored");
        row("We note the MOC on clean rivers to be signed in 2031.",
            "MOC on clean rivers: MOC, to be signed");
        row("We note the MOC on clean rivers signed in May 2030.", "MOC on clean rivers: MOC, signed");
        row("We will renew the Agreement on Tea signed in 1998.",
            "Agreement on Tea: agreement, to be renewed");
        row("We will create jobs for all who fish in our rivers and lakes and read the Tea Report.",
            "Tea Report: report, unknown");
        row("We help Low Income Countries (LICs) and Carbon Storage (CCS).", "");
        row("We met at the Tea Forum on March 12.", "Tea Forum: platform, ongoing");
        row("We will expand the scope of the MOC on clean rivers.",
            "MOC on clean rivers: MOC, expanding scope");
        row("We will establish a joint water dialogue.", "joint water dialogue: dialogue, to be established");
        row("We cooperate through the Fish, Rice and Tea Programme (FRTP) and the FRTP Fund.",
            "Fish, Rice and Tea Programme: programme, ongoing|FRTP Fund: platform, ongoing");
        row("We rely on the Global Clean Water (GCW) Agreement and the Sea Treaty.",
            "Global Clean Water Agreement: agreement, in force|Sea Treaty: treaty, in force");
        row("We will work under the Chile-Peru Free Trade Agreement.",
            "Chile-Peru Free Trade Agreement: agreement, in force");
        row("We announced the establishment of a Green Partnership between Japan and Singapore.",
            "Japan-Singapore Green Partnership: partnership, ongoing");
        row("We uphold the NPT.", "Treaty on the Non-Proliferation of Nuclear Weapons: treaty, in force");
        row("A new Tea Forum meets; a Fish Treaty is wanted.",
            "Tea Forum: platform, unknown|Fish Treaty: treaty, unknown");
        row("We joined the Clean Coast Pledge under the Lima Accords.",
            "Clean Coast Pledge: statement, in force|Lima Accords: agreement, in force");
        row("We launch negotiations on a Fish Treaty.", "Fish Treaty: treaty, to be established");
        row("We will deepen our partnership, dialogue and agreements.", "");
    }
    void instruments()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList have;
        for (const Instrument &it : clauseOf(text).instruments)
            have.append(it.name + QStringLiteral(": ") + it.kind + QStringLiteral(", ") + code(it.stage));
        QCOMPARE(have, found);
    }

    void stageEvidence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("evidence");
        QTest::addColumn<QString>("date");
        QTest::newRow("before") << QStringLiteral("We will work on it by renewing the MOC on tea.")
                                << QStringLiteral("renewing the MOC on tea") << QString();
        QTest::newRow("after") << QStringLiteral("We note the MOC on tea signed in May 2030.")
                               << QStringLiteral("signed in May 2030") << QStringLiteral("2030-05");
    }
    void stageEvidence()
    {
        QFETCH(QString, text);
        QFETCH(QString, evidence);
        QFETCH(QString, date);
        const Statement statement = clauseOf(text);
        QCOMPARE(statement.instruments.size(), 1);
        QCOMPARE(statement.instruments[0].evidence.text, evidence);
        QCOMPARE(statement.instruments[0].date, date);
    }

    void commitments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *text, const char *found) {
            QTest::newRow(text) << QString::fromUtf8(text) << split(found);
        };
        row("We will ensure safe seas.", "commitment implement ensure: We will ensure safe seas");
        row("The two sides will jointly host a fair by 2030.",
            "commitment implement will: The two sides will jointly host a fair");
        row("We will work towards deepening trade, including by talks.",
            "commitment strengthen seek: We will work towards deepening trade");
        row("We agreed to launch a fund through the bank.",
            "commitment establish agree: We agreed to launch a fund");
        row("We task our officials to review the plan.",
            "task review will: We task our officials to review the plan");
        row("The Ministers will monitor progress.", "task review will: The Ministers will monitor progress");
        row("We commit to deepen trade, to support peace and to open the border.",
            "commitment strengthen will: We commit to deepen trade|commitment promote will: support peace|"
            "commitment establish will: open the border");
        row("We will strengthen ties, and they also pledge to expand trade.",
            "commitment strengthen will: We will strengthen ties|commitment expand will: pledge to expand "
            "trade");
        row("We will promote trade and support for farmers.",
            "commitment promote will: We will promote trade and support for farmers");
        row("We will promote trade and facilitate travel.",
            "commitment promote will: We will promote trade|commitment facilitate will: facilitate travel");
        row("The leaders announced that both countries will host a fair.",
            "commitment implement will: The leaders announced that both countries will host a fair");
        row("The leaders announced plans to expand trade.",
            "commitment expand will: The leaders announced plans to expand trade");
        row("We reiterated our firm and shared commitment to protecting rivers.",
            "commitment reaffirm agree: We reiterated our firm and shared commitment to protecting rivers");
        row("We reiterated our firm commitment to peace.",
            "recognition reaffirm unstated: We reiterated our firm commitment to peace");
        row("Recognising that rivers have no borders, we will protect them.",
            "commitment strengthen will: Recognising that rivers have no borders, we will protect them");
        row("We are also committed to expanding trade.",
            "commitment expand will: We are also committed to expanding trade");
        row("The two sides stand ready to provide boats.",
            "commitment promote seek: The two sides stand ready to provide boats");
        row("We look forward to the launch of the boat.",
            "recognition reaffirm unstated: We look forward to the launch of the boat");
        row("We continue to condemn piracy.", "recognition reaffirm unstated: We continue to condemn piracy");
        row("President A and Prime Minister B decided to establish a fund.",
            "commitment establish agree: President A and Prime Minister B decided to establish a fund");
        row("We welcomed Japan's announcement that it will host a fair.",
            "recognition reaffirm unstated: We welcomed Japan's announcement that it will host a fair");
        row("We welcome the visit.", "recognition reaffirm unstated: We welcome the visit");
        row("The Tea Partnership will strengthen ties.",
            "recognition reaffirm unstated: The Tea Partnership will strengthen ties");
        row("We reaffirm our commitment to peace.",
            "recognition reaffirm unstated: We reaffirm our commitment to peace");
        row("We reaffirm our commitment to promote peace.",
            "commitment reaffirm agree: We reaffirm our commitment to promote peace");
        row("Promoting tea, enhancing rice and sharing fish by means of boats and selling nets.",
            "commitment promote unstated: Promoting tea|commitment strengthen unstated: enhancing rice|"
            "commitment promote unstated: sharing fish");
        row("We welcomed the plan, and agreed to review the fund.",
            "recognition reaffirm unstated: We welcomed the plan|commitment review agree: agreed to review "
            "the fund");
        row("Recognising the sea, we will protect the coast.",
            "commitment strengthen will: Recognising the sea, we will protect the coast");
        row("We will explore a pact.", "commitment explore seek: We will explore a pact");
        row("We will expand trade. This includes rice.", "commitment expand will: We will expand trade");
    }
    void commitments()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        const Statement statement = clauseOf(text);
        QStringList have;
        for (const Commitment &it : statement.commitments) {
            const QString core = statement.source.text.mid(it.core.begin, it.core.length());
            have.append(code(it.type) + QLatin1Char(' ') + code(it.action) + QLatin1Char(' ') +
                        code(it.firmness) + QStringLiteral(": ") + core);
        }
        QCOMPARE(have, found);
    }

    void itemsInheritFromTheirLeadIn()
    {
        const Statement statement = statementOf(QStringLiteral(
            "Joint Statement of Chile and Peru\n\n1. We concur on closer ties by:\n\n- 1.1. Expanding "
            "trade.\n- 1.2. Exploring a pact.\n"));
        QCOMPARE(statement.commitments.size(), 2);
        const Commitment &first = statement.commitments[0];
        QCOMPARE(first.id, QStringLiteral("1.1/1"));
        QCOMPARE(first.firmness, Firmness::Agree);
        QCOMPARE(first.binding.clause, 0);
        QCOMPARE(first.binding.text, QStringLiteral("concur on"));
        QCOMPARE(statement.commitments[1].firmness, Firmness::Seek);
        QCOMPARE(statement.commitments[1].binding.text, QStringLiteral("Exploring"));
    }

    void bulletsWithBaseVerbsAreItems()
    {
        const Statement statement = statementOf(QStringLiteral(
            "We are determined to work together to:\n\n- support peace;\n- expand trade; and\n- foster "
            "health.\n"));
        QCOMPARE(statement.commitments.size(), 3);
        QCOMPARE(statement.commitments[1].firmness, Firmness::Will);
        QCOMPARE(statement.commitments[1].text, QStringLiteral("expand trade"));
    }

    void leadInsTellStages()
    {
        const Statement statement = statementOf(QStringLiteral(
            "# Joint Statement of Japan and Singapore\n\n1. The following instruments were signed:\n\n"
            "(a) the Agreement on Tea; and\n(b) the MOC on clean rivers.\n\n2. We note the Rice "
            "Treaty.\n"));
        QCOMPARE(statement.instruments.size(), 3);
        QCOMPARE(statement.instruments[0].stage, Stage::Signed);
        QCOMPARE(statement.instruments[0].evidence.text, QStringLiteral("were signed"));
        QCOMPARE(statement.instruments[1].stage, Stage::Signed);
        QVERIFY(statement.instruments[2].stage != Stage::Signed);
        QCOMPARE(verify(statement).failures, QStringList());
    }

    void coordinatedVerbsShareTheirParties()
    {
        const Statement statement = clauseOf(
            QStringLiteral("Establishing a tea dialogue and renewing the MOC between Japan's Digital Agency "
                           "and Singapore's Ministry of Law."));
        QCOMPARE(statement.commitments.size(), 2);
        QCOMPARE(statement.commitments[0].agencies, statement.commitments[1].agencies);
        QCOMPARE(statement.instruments[0].agencies.size(), 2);
        QCOMPARE(statement.counterparts.size(), 1);
        QCOMPARE(statement.counterparts[0].instrument, 1);
    }

    void furtherActionsAreThoseOfTheMeans()
    {
        const Statement statement = clauseOf(QStringLiteral(
            "Deepening ties through the implementation of the plan and by renewing the MOC on tea."));
        QCOMPARE(statement.commitments[0].action, Action::Strengthen);
        QCOMPARE(statement.commitments[0].furtherActions, (QList<Action>{Action::Implement, Action::Renew}));
    }

    void events_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *text, const char *found) {
            QTest::newRow(text) << QString::fromUtf8(text) << split(found);
        };
        row("We met on 5 May 2030.", "2030-05-05 day meeting: 5 May 2030");
        row("We met on May 5, 2030.", "2030-05-05 day meeting: May 5, 2030");
        row("We met on 12-13 May 2030.", "2030-05-12 day meeting: 12-13 May 2030");
        row("We met in May 2030.", "2030-05 month meeting: May 2030");
        row("We will reach net zero by 2050.", "2050 year deadline: 2050");
        row("We support the Clean Sea Agenda 2030 and 2040 boats.", "");
        row("We will hold annual talks on tea.", " recurring recurring: annual talks");
        row("We note the annual number of visitors.", "");
        row("The plan will be regularly reviewed.", " recurring recurring: regularly reviewed");
        row("Trade reached 3 billion dollars in 2030.", "2030 year statistic: 2030");
        row("We note the 7th Tea Summit.", " undated meeting: 7th Tea Summit");
        row("On 1 March 2030 we marked the 50th anniversary of diplomatic relations.",
            "2030-03-01 day other: 1 March 2030|2030 year anniversary: 50th anniversary|"
            "1980 year derived: 50th anniversary of diplomatic relations");
        row("We met in June2030.", "2030-06 month meeting: June2030");
        row("The plan of mid 2031 and the end of 2032 counts.",
            "2031 year other: 2031|2032 year other: 2032");
        row("We will promote regular migration and the life of fish.", "");
        row("We will hold regular consultations.", " recurring recurring: regular consultations");
        row("We spend 3 billion annually.", "");
        row("On 31 February 2030 nothing happened.", "2030-02 month other: February 2030");
    }
    void events()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList have;
        for (const Event &it : clauseOf(text).events)
            have.append(it.date + QLatin1Char(' ') + code(it.precision) + QLatin1Char(' ') + code(it.kind) +
                        QStringLiteral(": ") + it.text);
        QCOMPARE(have, found);
    }

    void datesWithoutYearAreReckonedFromTheStatement()
    {
        const Statement statement = statementOf(QStringLiteral(
            "# Joint Statement of Chile and Peru\n\n5 March 2030\n\n1. We met on March 4. A fair opens this "
            "November, a second one next year.\n"));
        QStringList have;
        for (const Event &it : statement.events)
            have.append(it.date);
        QCOMPARE(have, (QStringList{QStringLiteral("2030-03-04"), QStringLiteral("2030-11"),
                                    QStringLiteral("2031")}));
    }

    void eastDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("dates");
        const auto row = [](const char *text, const char *dates) {
            QTest::newRow(text) << QString::fromUtf8(text) << split(dates);
        };
        row("両国は2026年3月18日に会合を開いた。", "2026-03-18");
        row("令和八年三月と平成28年", "2026-03|2016");
        row("双方于二〇三〇年十二月三十一日前完成。", "2030-12-31");
        row("令和元年", "2019");
        row("양국은 2027년 5월 2일에 만난다.", "2027-05-02");
        row("三年間、毎年", "");
        row("2026年13月", "2026");
    }
    void eastDates()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, dates);
        Pace pace;
        QStringList have;
        for (const EastDate &date : partnership::eastDates(text, pace))
            have.append(date.iso);
        QCOMPARE(have, dates);
    }

    void frenchAndSpanish_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *text, const char *found) {
            QTest::newRow(text) << QString::fromUtf8(text) << split(found);
        };
        row("Les deux parties s'engagent à renforcer la pêche et à promouvoir le thé.",
            "strengthen will: Les deux parties s'engagent à renforcer la pêche|promote will: promouvoir le "
            "thé");
        row("Les deux pays renforceront leurs échanges.",
            "strengthen will: Les deux pays renforceront leurs échanges");
        row("La France et le Chili conviennent d’organiser une foire.",
            "establish agree: La France et le Chili conviennent d’organiser une foire");
        row("Les ministres se félicitent de la visite.", "");
        row("Ambas partes acordaron fortalecer la pesca y ampliar el comercio.",
            "strengthen agree: Ambas partes acordaron fortalecer la pesca|expand agree: ampliar el comercio");
        row("Los dos países trabajarán juntos.", "strengthen will: Los dos países trabajarán juntos");
        row("Les deux pays, conscients de leurs devoirs, conviennent de développer les ports, de former les "
            "marins et d'étudier les marées.",
            "establish agree: Les deux pays, conscients de leurs devoirs, conviennent de développer les "
            "ports|"
            "promote agree: former les marins|explore seek: étudier les marées");
        row("Les deux parties élargiront les échanges, simplifieront les visas et faciliteront les voyages.",
            "expand will: Les deux parties élargiront les échanges|facilitate will: simplifieront les visas|"
            "facilitate will: faciliteront les voyages");
        row("Les deux pays jumelleront leurs ports.", "promote will: Les deux pays jumelleront leurs ports");
        row("Une commission des ports sera créée pour la pêche.",
            "establish will: Une commission des ports sera créée pour la pêche");
        row("Ce sera une fête pour la pêche et pour les ports.", "");
        row("Les deux parties veilleront à protéger les lacs et les ports.",
            "implement ensure: Les deux parties veilleront à protéger les lacs et les ports");
        row("Les ministres ont exprimé leur volonté de renforcer la pêche.",
            "strengthen seek: Les ministres ont exprimé leur volonté de renforcer la pêche");
        row("Les ministres ont annoncé qu'ils ouvriront une école.",
            "establish will: Les ministres ont annoncé qu'ils ouvriront une école");
        row("Los dos países, conscientes de sus deberes, acordaron ampliar el comercio, capacitar a los "
            "marinos y estudiar las mareas.",
            "expand agree: Los dos países, conscientes de sus deberes, acordaron ampliar el comercio|"
            "promote agree: capacitar a los marinos|explore seek: estudiar las mareas");
        row("Ambas partes ampliarán el comercio, simplificarán los visados y facilitarán los viajes.",
            "expand will: Ambas partes ampliarán el comercio|facilitate will: simplificarán los visados|"
            "facilitate will: facilitarán los viajes");
        row("Los dos países hermanarán sus puertos.", "promote will: Los dos países hermanarán sus puertos");
        row("Se fortalecerá la pesca en los lagos.", "strengthen will: Se fortalecerá la pesca en los lagos");
        row("Una comisión de los puertos será establecida para la pesca.",
            "establish will: Una comisión de los puertos será establecida para la pesca");
        row("Los ministros reiteraron su compromiso de fortalecer la pesca.",
            "reaffirm agree: Los ministros reiteraron su compromiso de fortalecer la pesca");
        row("Los ministros saludaron el avance.", "");
    }
    void frenchAndSpanish()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList have;
        for (const Commitment &it : clauseOf(text, QStringLiteral("France and Chile")).commitments) {
            if (it.isUndertaking())
                have.append(code(it.action) + QLatin1Char(' ') + code(it.firmness) + QStringLiteral(": ") +
                            it.text);
        }
        QCOMPARE(have, found);
    }

    void labelsAreNoFragments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::newRow("after") << QStringLiteral("In 2030, both sides opened a harbour.")
                               << QStringLiteral("both sides opened a harbour");
        QTest::newRow("place") << QStringLiteral("The envoys met in Lima, Peru, in May 2030.")
                               << QStringLiteral("envoys met in Lima, Peru");
    }
    void labelsAreNoFragments()
    {
        QFETCH(QString, text);
        QFETCH(QString, label);
        QCOMPARE(clauseOf(text).events[0].label, label);
    }

    void intervalsAreOnlyThosePrinted()
    {
        QCOMPARE(clauseOf(QStringLiteral("We will hold annual talks.")).events[0].interval,
                 QStringLiteral("year"));
        QCOMPARE(clauseOf(QStringLiteral("We will hold regular talks.")).events[0].interval, QString());
    }

    void counterpartsStandInTheOrderOfTheParties()
    {
        const Statement statement = clauseOf(
            QStringLiteral("We note the MOC between Enterprise Singapore and Japan's Digital Agency."));
        QCOMPARE(statement.counterparts.size(), 1);
        QCOMPARE(statement.agencies[statement.counterparts[0].first].side, QStringLiteral("Japan"));
        QCOMPARE(statement.counterparts[0].instrument, 0);
    }

    /// A body of a member stands for the grouping that is the party.
    void membersFaceThePartner()
    {
        const QString parties = QStringLiteral("ASEAN and Japan");
        const Statement statement = clauseOf(
            QStringLiteral("Malaysia's Ministry of Health will train with Japan's Digital Agency."), parties);
        QCOMPARE(statement.counterparts.size(), 1);
        QCOMPARE(statement.agencies[statement.counterparts[0].first].side, QStringLiteral("Malaysia"));
        QCOMPARE(statement.agencies[statement.counterparts[0].second].side, QStringLiteral("Japan"));
        const QString others =
            QStringLiteral("The Ministry of Health of France will train with Japan's Digital Agency.");
        QCOMPARE(clauseOf(others, parties).counterparts.size(), 0);
    }

    void pairs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("and") << QStringLiteral("We note METI and Singapore's Ministry of Law.") << 1;
        QTest::newRow("two with one")
            << QStringLiteral(
                   "METI and the Digital Agency of Japan, together with Singapore's Ministry of Law, met.")
            << 2;
        QTest::newRow("one with two")
            << QStringLiteral("METI will work with Singapore's Ministry of Law and the Ministry of Health.")
            << 2;
        QTest::newRow("adjective behind")
            << QStringLiteral("El Ministerio de Ciencia japonés y el Ministerio de Salud "
                              "singapurense se reunirán con la ministra de Peces.")
            << 1;
        QTest::newRow("parts") << QStringLiteral(
                                      "METI will learn from GovTech Singapore, and JAXA will train with "
                                      "the Monetary Authority of Singapore.")
                               << 2;
        QTest::newRow("side not printed")
            << QStringLiteral("We note talks between METI and the Ministry of Tea Ceremonies.") << 1;
        QTest::newRow("alone together")
            << QStringLiteral("Japan's Digital Agency will send experts to the Ministry of Law of Singapore.")
            << 1;
    }
    void pairs()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        QCOMPARE(clauseOf(text).counterparts.size(), count);
    }

    void noPairs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one side") << QStringLiteral("We note METI and Japan's Digital Agency.");
        QTest::newRow("apart") << QStringLiteral("METI will meet in May, when GovTech Singapore is ready.");
        QTest::newRow("generic") << QStringLiteral("We note exchanges between the defence authorities.");
        QTest::newRow("sides") << QStringLiteral("We note travel between Japan and Singapore.");
    }
    void noPairs()
    {
        QFETCH(QString, text);
        QCOMPARE(clauseOf(text).counterparts.size(), 0);
    }
};

EXPLORER_TEST(TestFacts)
#include "facts.moc"
