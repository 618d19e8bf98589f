// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/tables/displaywidth.h"
#include "models/exploration/tables/lists.h"
#include "models/exploration/tables/table.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace partnership;

/// One table, three formats: what people read, what spreadsheets read, what programs read.
class TestFormats : public QObject
{
    Q_OBJECT

private slots:
    void formats_data();
    void formats();
    void widthCountsColumnsOfATerminal_data();
    void widthCountsColumnsOfATerminal();
    void longTextIsCutToTheColumns_data();
    void longTextIsCutToTheColumns();
    void rowsOfAnUntitledStatementNameItsFile();
};

namespace {

Table agencies()
{
    const auto text = [](const char16_t *words) { return QString::fromUtf16(words); };
    return {
        {{QStringLiteral("name")},
         {QStringLiteral("commitments")},
         {QStringLiteral("clauses")},
         {QStringLiteral("id"), Column::OnScreen::Never},
         {QStringLiteral("statement"), Column::OnScreen::IfItVaries}},
        {{text(u"経済産業省"), qint64(12), QStringList{text(u"9.7"), text(u"11.1")}, text(u"a"), text(u"J")},
         {text(u"Food, \"Farms\"\nand <b>Fish</b>"), qint64(3), QStringList(), QString(), text(u"J")}}};
}

} // namespace

void TestFormats::formats_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<TableFormat>("format");
    QTest::addColumn<QString>("expected");
    const Table empty{agencies().columns, {}};
    QTest::newRow("aligned") << agencies() << TableFormat::Aligned
                             << QStringLiteral("name                           commitments  clauses\n"
                                               "経済産業省                              12  9.7; 11.1\n"
                                               "Food, \"Farms\" and <b>Fish</b>            3  –\n");
    QTest::newRow("csv") << agencies() << TableFormat::Csv
                         << QStringLiteral("name,commitments,clauses,id,statement\r\n"
                                           "経済産業省,12,9.7; 11.1,a,J\r\n"
                                           "\"Food, \"\"Farms\"\"\nand <b>Fish</b>\",3,,,J\r\n");
    QTest::newRow("json")
        << agencies() << TableFormat::Json
        << QStringLiteral(
               "[\n {\"name\":\"経済産業省\",\"commitments\":12,\"clauses\":[\"9.7\",\"11.1\"],\"id\":\"a\","
               "\"statement\":\"J\"},\n {\"name\":\"Food, \\\"Farms\\\"\\nand "
               "<b>Fish</b>\",\"commitments\":3,"
               "\"clauses\":[],\"id\":null,\"statement\":\"J\"}\n]\n");
    const Table formulas{
        {{QStringLiteral("name")}},
        {{QStringLiteral("=1+1")}, {QStringLiteral("@x")}, {qint64(-3)}, {QStringLiteral("a=b")}}};
    QTest::newRow("formulas in csv") << formulas << TableFormat::Csv
                                     << QStringLiteral("name\r\n'=1+1\r\n'@x\r\n-3\r\na=b\r\n");
    QTest::newRow("nothing aligned") << empty << TableFormat::Aligned << QString();
    QTest::newRow("nothing in csv") << empty << TableFormat::Csv
                                    << QStringLiteral("name,commitments,clauses,id,statement\r\n");
    QTest::newRow("nothing in json") << empty << TableFormat::Json << QStringLiteral("[]\n");

    Table two = agencies();
    two.rows[1][4] = QStringLiteral("K");
    two.columns.remove(0, 4);
    for (QList<Cell> &row : two.rows)
        row.remove(0, 4);
    QTest::newRow("column that varies") << two << TableFormat::Aligned << QStringLiteral("statement\nJ\nK\n");
}

void TestFormats::formats()
{
    QFETCH(const Table, table);
    QFETCH(const TableFormat, format);
    QFETCH(const QString, expected);
    QCOMPARE(QString::fromUtf8(toBytes(table, format)), expected);
}

void TestFormats::widthCountsColumnsOfATerminal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("Latin") << QStringLiteral("METI") << 4;
    QTest::newRow("kanji") << QStringLiteral(u"経済") << 4;
    QTest::newRow("kana, halfwidth") << QStringLiteral(u"ｱｲ") << 2;
    QTest::newRow("hangul") << QStringLiteral(u"한국") << 4;
    QTest::newRow("fullwidth letters") << QStringLiteral(u"ＭＯＣ") << 6;
    QTest::newRow("beyond the BMP") << QStringLiteral(u"\U00020BB7野屋") << 6;
    QTest::newRow("pictograph") << QStringLiteral(u"\U0001F91D") << 2;
    QTest::newRow("combining accent") << QStringLiteral(u"e\u0301") << 1;
    QTest::newRow("zero-width joiner") << QStringLiteral(u"a\u200Db") << 2;
    QTest::newRow("empty") << QString() << 0;
}

void TestFormats::widthCountsColumnsOfATerminal()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QCOMPARE(displayWidth(text), width);
}

void TestFormats::longTextIsCutToTheColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << QStringLiteral("METI") << 4 << QStringLiteral("METI");
    QTest::newRow("cut") << QStringLiteral("Ministry") << 4 << QStringLiteral(u"Min…");
    QTest::newRow("no blank before the cut") << QStringLiteral("Min istry") << 5 << QStringLiteral(u"Min…");
    QTest::newRow("wide ones whole") << QStringLiteral(u"経済産業省") << 6 << QStringLiteral(u"経済…");
    QTest::newRow("what a terminal would obey")
        << QStringLiteral("a\x1b[2Jb") << 9 << QStringLiteral("a [2Jb");
}

void TestFormats::longTextIsCutToTheColumns()
{
    QFETCH(const QString, text);
    QFETCH(const int, columns);
    QFETCH(const QString, expected);
    QCOMPARE(fitted(text, columns), expected);
}

/// By the name that --statement takes.
void TestFormats::rowsOfAnUntitledStatementNameItsFile()
{
    Statement untitled = samples::smallStatement();
    untitled.title.clear();
    Exploration exploration;
    std::unique_ptr<Library> library = samples::libraryWith({untitled});
    QVERIFY(library->changeViews({}, {{QStringLiteral("A view"), QStringLiteral("{}")}}));
    QVERIFY(exploration.explore(std::move(library)));
    for (const ListKind &kind : listKinds()) {
        const Table table = kind.make(exploration, exploration.selection());
        QVERIFY(!table.rows.isEmpty());
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const Cell &cell = table.rows.first()[column];
            if (table.columns[column].name == QLatin1String("statement"))
                QCOMPARE(std::get<QString>(cell), untitled.source.name);
            if (table.columns[column].name == QLatin1String("statements"))
                QCOMPARE(std::get<QStringList>(cell), QStringList(untitled.source.name));
        }
    }
}

EXPLORER_TEST(TestFormats)
#include "test_formats.moc"
