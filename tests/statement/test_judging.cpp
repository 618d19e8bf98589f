// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/decision.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace partnership;

/// What a desk may say of a fact.
class TestJudging : public QObject
{
    Q_OBJECT

private slots:
    void judgesValues_data();
    void judgesValues();
};

void TestJudging::judgesValues_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");
    const auto add = [](FactKind kind, const char *field, const char *value, const char *said) {
        QTest::addRow("%s %s", field, value) << int(kind) << QString::fromLatin1(field)
                                             << QString::fromLatin1(value) << QString::fromUtf8(said);
    };
    add(FactKind::Agency, "name", "METI", "");
    add(FactKind::Agency, "name", " ", "The name is empty.");
    add(FactKind::Agency, "stage", "signed", "There is no field “stage” of this kind of fact.");
    add(FactKind::Instrument, "stage", "Signed", "");
    add(FactKind::Instrument, "stage", "sinking", "“sinking” is no such word.");
    add(FactKind::Instrument, "date", "", "");
    add(FactKind::Instrument, "date", "2026-13", "“2026-13” is no date.");
    add(FactKind::Event, "date", "2026-02-30", "“2026-02-30” is no date.");
    add(FactKind::Event, "date", "2024-02", "");
    add(FactKind::Event, "date", "2024-02-29", "");
    add(FactKind::Event, "kind", "party", "“party” is no such word.");
    add(FactKind::Commitment, "action", "renew", "");
    add(FactKind::Commitment, "type", "vow", "“vow” is no such word.");
    add(FactKind::Commitment, "firmness", "iron", "“iron” is no such word.");
}

void TestJudging::judgesValues()
{
    QFETCH(const int, kind);
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const QString, said);
    const Result<Done> judged = judgeValues(FactKind(kind), {{field, value}});
    QCOMPARE(judged ? QString() : judged.problem().what, said);
}

EXPLORER_TEST(TestJudging)
#include "test_judging.moc"
