// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/reading.h"
#include "tests/support/suite.h"

using namespace partnership;

/// Names of instruments that need no capitals: French and Spanish ones, which begin with the word that makes
/// them, and English ones in small letters. Sentences invented for the purpose.
class TestPhrasedNames : public QObject
{
    Q_OBJECT

private slots:
    void french_data()
    {
        columns();
        row("Les deux parties saluent la signature du mémorandum d’entente relatif à la pêche durable.",
            "mémorandum d’entente relatif à la pêche durable: MOU, signed");
        row("Nous mettrons en œuvre l’accord de libre-échange entre la France et le Chili.",
            "accord de libre-échange entre la France et le Chili: agreement, in force");
        row("Nous négocierons une convention fiscale et un accord sur le thé.",
            "convention fiscale: treaty, to be established|accord sur le thé: agreement, to be established");
        row("Les ministres ont adopté la feuille de route sur l’hydrogène, qui sera mise à jour.",
            "feuille de route sur l’hydrogène: plan, ongoing");
        row("Dans le cadre du plan d’action 2031-2035, nous avons ouvert un port.",
            "plan d’action 2031-2035: plan, ongoing");
        row("Nous rappelons l’Accord de Paris et le Dialogue stratégique franco-chilien.",
            "Accord de Paris: treaty, in force|Dialogue stratégique franco-chilien: dialogue, ongoing");
        row("Les deux parties créeront un groupe de travail sur les rivières et les lacs.",
            "groupe de travail sur les rivières et les lacs: dialogue, to be established");
        row("Nous sommes tombés d’accord sur le prix, en accord avec nos conventions et dans un commun "
            "accord.",
            "");
        row("Ils ont salué la conclusion d'un accord de pêche avancé et souhaitent négocier un accord-cadre "
            "avancé.",
            "accord de pêche avancé: agreement, signed|accord-cadre avancé: agreement, to be established");
        row("Elles souhaitent parvenir à un accord sur le thé et négocier une trêve.",
            "accord sur le thé: agreement, unknown");
        row("Les parties veilleront à la mise en œuvre de l’accord et du plan d’action.", "");
    }
    void french() { compare(QStringLiteral("Déclaration conjointe de la France et du Chili")); }

    void spanish_data()
    {
        columns();
        row("Ambas partes celebran la firma del memorando de entendimiento sobre la pesca.",
            "memorando de entendimiento sobre la pesca: MOU, signed");
        row("Los ministros acordaron negociar un convenio de doble imposición con arreglo a la ley.",
            "convenio de doble imposición: agreement, to be established");
        row("Se aplicará la hoja de ruta sobre el hidrógeno verde y el plan de acción 2031-2035.",
            "hoja de ruta sobre el hidrógeno verde: plan, ongoing|plan de acción 2031-2035: plan, ongoing");
        row("Elaborarán una hoja de ruta sobre minerales antes de finales de 2031.",
            "hoja de ruta sobre minerales: plan, to be established");
        row("Destacaron el Acuerdo de París, de acuerdo con el derecho y según lo acordado.",
            "Acuerdo de París: treaty, in force");
        row("Las partes renovarán el acuerdo de cooperación cultural firmado en 2001.",
            "acuerdo de cooperación cultural: agreement, to be renewed");
    }
    void spanish() { compare(QStringLiteral("Declaración conjunta de España y Chile")); }

    void english_data()
    {
        columns();
        row("We will implement the memorandum of understanding on clean rivers.",
            "memorandum of understanding on clean rivers: MOU, in force");
        row("We will conclude an air services agreement and sign a tax treaty.",
            "air services agreement: agreement, to be established|tax treaty: treaty, to be signed");
        row("We reached agreement on the price, in agreement with all, and will seek a new bilateral "
            "agreement.",
            "");
        row("We are in agreement on tea, following agreement on sale terms, with an ambitious agenda.", "");
    }
    void english() { compare(QStringLiteral("Joint Statement of Japan and Singapore")); }

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
    static void compare(const QString &title)
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList have;
        for (const Instrument &it :
             statementOf(QStringLiteral("# %1\n\n1. %2\n").arg(title, text)).instruments)
            have.append(it.name + QStringLiteral(": ") + it.kind + QStringLiteral(", ") + code(it.stage));
        QCOMPARE(have.join(QLatin1Char('|')), found.join(QLatin1Char('|')));
    }
};

EXPLORER_TEST(TestPhrasedNames)
#include "phrasednames.moc"
