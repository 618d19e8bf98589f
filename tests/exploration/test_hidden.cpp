// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/hidden.h"
#include "tests/support/suite.h"

#include "tests/exploration/filtertext.h"
#include "tests/exploration/oracle.h"
#include "tests/support/samplelibrary.h"

#include <QTest>

using namespace partnership;

/// What a filter hides, why, and the filter that shows it too.
class TestHidden : public QObject
{
    Q_OBJECT

private slots:
    void isTold_data();
    void isTold();
    void whatIsToldIsShown();
};

void TestHidden::isTold_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *filter, const char *text, const char *shown) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(text)
                              << QString::fromUtf8(shown);
    };
    row("", "", "");
    row("pillar=II", "Hides 4.", "");
    row("side=Lemuria", "Hides 4, of which 3 name no agency; pillar II names none.",
        "--side|Lemuria|--side|none");
    row("side=Lemuria & pillar=I", "Hides 4, of which 2 in pillar I name no agency.",
        "--pillar|I|--side|Lemuria|--side|none");
    row("agency=none", "Hides 2.", "");
    row("-agency=none", "Hides 3.", "");
    row("agency=Ministry of Food, Farms and Fish & side=Atlantis & type=commitment",
        "Hides 3, of which 2 name no agency; pillar II names none.", "");
    row("stage=signed", "Hides 4, of which 2 name no instrument.", "--stage|signed|--stage|none");
    row("kind=MOC", "Hides 3, of which 2 name no instrument.", "--kind|MOC|--kind|none");
    row("year=2026", "Hides 4, of which 3 give no date.", "--year|2026|--year|none");
    row("party=Nowhere", "", "");
    row("statement=A Later Statement & pillar=II",
        "Hides 5, of which 1 in pillar II stands in another statement.", "--pillar|II");
    row("statement=A Later Statement", "Hides 4, of which 4 stand in other statements.", "");
    row("year=2026 & side=Lemuria",
        "Hides 5, of which 1 in pillar I names no agency and 1 in pillar I gives no date.",
        "--side|Lemuria|--side|none|--year|2026");
}

void TestHidden::isTold()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, shown);
    Exploration exploration;
    QVERIFY(
        exploration.explore(samples::libraryWith({samples::smallStatement(), samples::laterStatement()})));
    const Filter asked = filterOf(filter);
    const Result<Selection> selection = exploration.select(asked);
    const Hidden hidden =
        hiddenBy(asked, selection ? *selection : Selection(exploration.selection()), exploration);
    QTEST(hidden.toText(), "text");
    if (!shown.isEmpty())
        QCOMPARE(hidden.parts.first().shown.toOptions().join(QLatin1Char('|')), shown);
}

/// Neither more nor less of them than was said, and nothing that was seen before is lost.
void TestHidden::whatIsToldIsShown()
{
    QRandomGenerator lot(7);
    Exploration exploration;
    Statement other = randomStatement(30, lot);
    other.title = QStringLiteral("Another");
    other.parties.clear();
    QVERIFY(exploration.explore(
        samples::libraryWith({randomStatement(40, lot), other, samples::smallStatement()})));
    FilterLot filters(exploration, lot);
    int told = 0;
    for (int i = 0; i < 600; ++i) {
        const Filter filter = filters.draw();
        const Result<Selection> selection = exploration.select(filter);
        QVERIFY(selection);
        const Hidden hidden = hiddenBy(filter, *selection, exploration);
        for (const HiddenPart &part : hidden.parts) {
            const Result<Selection> more = exploration.select(part.shown);
            const QByteArray words = (part.toText() + part.shown.toOptions().join(QLatin1Char(' '))).toUtf8();
            QVERIFY2(more, words.constData());
            QVERIFY2((selection->commitments & ~more->commitments).count(true) == 0, words.constData());
            QVERIFY2((more->commitments & ~selection->commitments).count(true) == part.count,
                     words.constData());
            QVERIFY(!exploration.sentence(part.shown, *more).isEmpty());
            ++told;
        }
    }
    QVERIFY(told > 100);
}

EXPLORER_TEST(TestHidden)
#include "test_hidden.moc"
