// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/tables/workbook.h"
#include "tests/support/suite.h"

#include "tests/support/zippedpart.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

/// A workbook, by the parts that a spreadsheet program reads.
class TestWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void countsAndDaysAreWhatTheyAre();
    void textsStayTexts();
    void theHeaderStaysAndFilters();
    void theOtherSheetSaysWhereItComesFrom();
    void whatNoSheetCanHoldIsRefused_data();
    void whatNoSheetCanHoldIsRefused();

private:
    QByteArray part(const char *name) const;
    QStringList words() const;

    QTemporaryDir m_folder;
    QString m_path;
};

namespace {

Table sample()
{
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    return {{{text("name")}, {text("date")}, {text("commitments")}, {text("clauses")}},
            {{text("=HYPERLINK(\"http://x\")"), text("2026-03-18"), qint64(12),
              QStringList{text("9.7"), text("11.1")}},
             {text("経済産業省 <b>&"), text("2026-03"), qint64(3), QStringList()},
             {QString(), text("2026"), qint64(0), QStringList{text("1")}}}};
}

} // namespace

void TestWorkbook::initTestCase()
{
    const Result<QByteArray> made = toWorkbook(
        sample(), QStringLiteral("agencies"),
        {{QStringLiteral("Filter"), QStringLiteral("Agency <METI>")}, {QStringLiteral("Left out"), {}}});
    QVERIFY2(made, qPrintable(made ? QString() : made.problem().toString()));
    m_path = m_folder.filePath(QStringLiteral("made.xlsx"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*made) == made->size());
}

QByteArray TestWorkbook::part(const char *name) const
{
    return samples::zippedPart(m_path, name);
}

QStringList TestWorkbook::words() const
{
    static const QRegularExpression word(QStringLiteral("<t[^>]*>([^<]*)</t>"));
    QStringList out;
    for (auto it = word.globalMatch(QString::fromUtf8(part("xl/sharedStrings.xml"))); it.hasNext();)
        out.append(it.next().captured(1));
    return out;
}

void TestWorkbook::countsAndDaysAreWhatTheyAre()
{
    const QByteArray sheet = part("xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains("<c r=\"C2\"><v>12</v></c>"));
    QVERIFY(QRegularExpression(QStringLiteral("<c r=\"B2\" s=\"\\d\"><v>46099</v></c>")) // 18 March 2026
                .match(QString::fromUtf8(sheet))
                .hasMatch());
    QVERIFY(words().contains(QStringLiteral("2026-03"))); // no day is added
    QVERIFY(!words().contains(QStringLiteral("2026-03-18")));
}

void TestWorkbook::textsStayTexts()
{
    QVERIFY(words().contains(QStringLiteral("=HYPERLINK(\"http://x\")")));
    QVERIFY(words().contains(QString::fromUtf8("経済産業省 &lt;b&gt;&amp;")));
    QVERIFY(words().contains(QStringLiteral("9.7; 11.1")));
    QVERIFY(!part("xl/worksheets/sheet1.xml").contains("<f>"));
}

void TestWorkbook::theHeaderStaysAndFilters()
{
    const QByteArray sheet = part("xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:D4\"/>"));
}

void TestWorkbook::theOtherSheetSaysWhereItComesFrom()
{
    const QByteArray book = part("xl/workbook.xml");
    QVERIFY(book.contains("name=\"agencies\"") && book.contains("name=\"Source\""));
    QVERIFY(words().contains(QStringLiteral("Agency &lt;METI&gt;")));
}

void TestWorkbook::whatNoSheetCanHoldIsRefused_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("letters");
    QTest::addColumn<QString>("said");
    QTest::newRow("rows") << 1048576 << 1 << QStringLiteral("The answer has 1048576 rows");
    QTest::newRow("letters") << 1 << 40000 << QStringLiteral("A text is longer than a cell");
}

void TestWorkbook::whatNoSheetCanHoldIsRefused()
{
    QFETCH(const int, rows);
    QFETCH(const int, letters);
    QFETCH(const QString, said);
    const QList<Cell> row{QString(letters, QLatin1Char('x'))};
    const Result<QByteArray> made = toWorkbook({{{QStringLiteral("name")}}, QList<QList<Cell>>(rows, row)},
                                               QStringLiteral("agencies"), {});
    QVERIFY(!made);
    QVERIFY2(made.problem().what.startsWith(said), qPrintable(made.problem().what));
}

EXPLORER_TEST(TestWorkbook)
#include "test_workbook.moc"
