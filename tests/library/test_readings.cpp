// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/library.h"
#include "models/reading/reader.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace partnership;

namespace {

/// The shipped statement with lines left out, doubled and moved, as a careless hand might leave it.
Document muddled(quint32 seed)
{
    QRandomGenerator random(seed);
    QList<QByteArray> lines = shippedDocument().bytes.split('\n');
    for (int changes = 1 + int(seed) * 2; changes > 0; --changes) {
        const qsizetype one = random.bounded(lines.size());
        const qsizetype other = random.bounded(lines.size());
        switch (random.bounded(3)) {
        case 0:
            lines.swapItemsAt(one, other);
            break;
        case 1:
            lines[one] = lines[other];
            break;
        default:
            lines[one].clear();
        }
    }
    return {QStringLiteral("muddled-%1.txt").arg(seed), lines.join('\n')};
}

} // namespace

/// Whatever the reader makes of a text, a library keeps it exactly.
class TestReadings : public QObject
{
    Q_OBJECT

private slots:
    void keeps_data();
    void keeps();
    void checksTheShippedStatement();
};

void TestReadings::keeps_data()
{
    QTest::addColumn<Document>("document");
    QTest::newRow("the shipped statement") << shippedDocument();
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << Document{QStringLiteral("some.txt"), bytes};
    };
    row("numbers that start again",
        "TITLE\n\n1. We agree.\n2. We will act.\n\nANNEX\n\n1. We see.\n2. We end.\n");
    row("a child before its parent", "TITLE\n\n 2.1. Acting on A.\n2. We will:\n 2.1. Acting on B.\n");
    row("no number at all", "We met and will meet again.\n\nThe weather was fine.\n");
    row("a mark at its head", "\xef\xbb\xbfTITLE\n\n1. We agree.\n");
    row("line ends of another system", "TITLE\r\n\r\n1. We agree to\r\nact \xf0\x9f\xa4\x9d.\r\n");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("muddled %u", seed) << muddled(seed);
}

void TestReadings::keeps()
{
    QFETCH(const Document, document);
    const auto statement = readStatement(document);
    QVERIFY2(statement, qPrintable(statement.problem().toString()));
    const auto library = Library::temporary().value();
    const auto id = library->add(*statement);
    QVERIFY2(id, qPrintable(id.problem().toString()));
    const auto kept = library->statement(*id);
    QVERIFY2(kept, qPrintable(kept.problem().toString()));
    QVERIFY(*kept == *statement);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.partnership"));
    QVERIFY(library->saveCopy(copy));
    QCOMPARE(checkLibrary(copy)->findings, QStringList());
}

void TestReadings::checksTheShippedStatement()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shipped.partnership"));
    const Statement statement = readStatement(shippedDocument()).value();
    QVERIFY(Library::create(path).value()->add(statement));
    const auto check = checkLibrary(path);
    QVERIFY2(check, qPrintable(check.problem().toString()));
    QCOMPARE(check->findings, QStringList());
    QCOMPARE(check->facts, verify(statement).facts);
    QVERIFY(check->facts > 100);
}

EXPLORER_TEST(TestReadings)
#include "test_readings.moc"
