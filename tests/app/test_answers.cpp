// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/vocabulary.h"
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

/// What the commands answer: rows in every format, filters, libraries of several statements.
class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKindIsListedInEveryFormat_data();
    void everyKindIsListedInEveryFormat();
    void factsAreExplainedWhenAskedFor();
    void clausesComeInTheOrderOfTheText();
    void filterKeepsWhatItNames_data();
    void filterKeepsWhatItNames();
    void wordsFoundAreMarked();
    void tallyCountsWhatListLists();
    void tallyByTwoAddsUp();
    void filterThatMatchesNothingSaysSo_data();
    void filterThatMatchesNothingSaysSo();
    void unknownAgencyIsToldWithTheNearest();
    void exportIsTheSameEachTime();
    void exportOfOneAmongSeveralNeedsItsTitle();
    void importingAgainAddsNothing();
    void wholeLibraryIsToldWhole();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    QString m_library; ///< with two statements
};

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

QJsonArray rowsOf(const QStringList &arguments)
{
    const Run run = runProgram(arguments + words("--format json"));
    return QJsonDocument::fromJson(run.out.toUtf8()).array();
}

QStringList valuesOf(const QJsonArray &rows, const char *key)
{
    QStringList values;
    for (const QJsonValue &row : rows)
        values.append(row.toObject().value(QLatin1String(key)).toString());
    return values;
}

} // namespace

void TestAnswers::initTestCase()
{
    m_library = path(QStringLiteral("two.partnership"));
    const Run run =
        runProgram({QStringLiteral("import"), dataFile(QStringLiteral("markup.txt")),
                    dataFile(QStringLiteral("later.txt")), QStringLiteral("--library"), m_library});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out.count(QLatin1String("Added: ")), 2);
}

void TestAnswers::everyKindIsListedInEveryFormat_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("clauseKey");
    QTest::newRow("statements") << QStringLiteral("statements") << QStringLiteral("title");
    QTest::newRow("sections") << QStringLiteral("sections") << QStringLiteral("clauses");
    QTest::newRow("clauses") << QStringLiteral("clauses") << QStringLiteral("number");
    QTest::newRow("commitments") << QStringLiteral("commitments") << QStringLiteral("clause");
    QTest::newRow("agencies") << QStringLiteral("agencies") << QStringLiteral("clauses");
    QTest::newRow("instruments") << QStringLiteral("instruments") << QStringLiteral("clauses");
    QTest::newRow("events") << QStringLiteral("events") << QStringLiteral("clause");
    QTest::newRow("counterparts") << QStringLiteral("counterparts") << QStringLiteral("clause");
}

void TestAnswers::everyKindIsListedInEveryFormat()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, clauseKey);
    const QStringList list{QStringLiteral("list"), kind};
    const QJsonArray rows = rowsOf(list);
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows)
        QVERIFY2(row.toObject().contains(clauseKey), qPrintable(clauseKey));

    const QString csv = runProgram(list + words("--format csv")).out;
    QStringList header = csv.section(QStringLiteral("\r\n"), 0, 0).split(QLatin1Char(','));
    QStringList keys = rows.first().toObject().keys();
    header.sort();
    QCOMPARE(header, keys);
    QCOMPARE(csv.count(QStringLiteral("\r\n")), rows.size() + 1);

    const Run table = runProgram(list);
    QCOMPARE(table.status, 0);
    QCOMPARE(table.err, QString());
    QCOMPARE(table.out.count(QLatin1Char('\n')), rows.size() + 1);
}

void TestAnswers::factsAreExplainedWhenAskedFor()
{
    for (const char *kind : {"commitments", "agencies", "instruments", "events", "counterparts"}) {
        const QStringList list{QStringLiteral("list"), QLatin1String(kind)};
        QVERIFY(!rowsOf(list).first().toObject().contains(QStringLiteral("rule")));
        for (const QJsonValue &row : rowsOf(list + words("--explain"))) {
            QVERIFY(!row[QStringLiteral("rule")].toString().isEmpty());
            QVERIFY(fromCode<Sureness>(row[QStringLiteral("sureness")].toString()));
        }
    }
    const Run clauses = runProgram(words("list clauses --explain"));
    QCOMPARE(clauses.status, 2);
    QVERIFY(clauses.err.contains(QLatin1String("nothing to explain")));
}

void TestAnswers::clausesComeInTheOrderOfTheText()
{
    const QStringList numbers = valuesOf(rowsOf(words("list clauses")), "number");
    QVERIFY(numbers.indexOf(QLatin1String("9.2")) >= 0);
    QVERIFY(numbers.indexOf(QLatin1String("9.2")) < numbers.indexOf(QLatin1String("9.10")));
}

void TestAnswers::filterKeepsWhatItNames_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("numbers");
    const QString file = dataFile(QStringLiteral("markup.txt"));
    const auto add = [&](const char *name, const char *options, const char *numbers) {
        QTest::newRow(name) << words(options) + QStringList{QStringLiteral("--library"), file}
                            << words(numbers);
    };
    add("none", "--pillar I --pillar II --pillar Preamble", "1 2 2.1 3");
    add("pillar", "--pillar I", "2 2.1");
    add("pillar in any case", "--pillar ii", "3");
    add("one of two", "--pillar I --pillar II", "2 2.1 3");
    add("but not", "--not-pillar I", "1 3");
    add("address", "partnership:?pillar=ii&search=maritime", "3");
    add("address and options", "partnership:?pillar=ii --pillar I", "2 2.1 3");
    add("words", "--search maritime", "3");
    add("beginning of a word", "--search coop*", "2 2.1");
    add("words in a pillar", "--search we --pillar II", "3");
}

void TestAnswers::filterKeepsWhatItNames()
{
    QFETCH(const QStringList, options);
    QFETCH(const QStringList, numbers);
    QCOMPARE(valuesOf(rowsOf(words("list clauses") + options), "number"), numbers);
}

void TestAnswers::wordsFoundAreMarked()
{
    const QJsonArray rows = rowsOf({QStringLiteral("search"), QStringLiteral("maritime security"),
                                    QStringLiteral("--library"), dataFile(QStringLiteral("markup.txt"))});
    QCOMPARE(valuesOf(rows, "number"), QStringList{QStringLiteral("3")});
    QCOMPARE(valuesOf(rows, "text"), QStringList{QStringLiteral("We will ensure «maritime» «security».")});
}

void TestAnswers::tallyCountsWhatListLists()
{
    const QJsonArray pillars = rowsOf(words("tally pillar"));
    int counted = 0;
    for (const QJsonValue &row : pillars)
        counted += row.toObject().value(QLatin1String("commitments")).toInt();
    QCOMPARE(counted, rowsOf(words("list commitments")).size());
    QVERIFY(counted > 0);
    QVERIFY(pillars.first().toObject().value(QLatin1String("clauses")).isArray());
}

void TestAnswers::tallyByTwoAddsUp()
{
    int counted = 0;
    for (const QJsonValue &row : rowsOf(words("tally pillar --by action")))
        counted += row.toObject().value(QLatin1String("commitments")).toInt();
    QVERIFY(counted >= rowsOf(words("list commitments")).size());
}

void TestAnswers::filterThatMatchesNothingSaysSo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("out");
    QTest::newRow("table") << words("list commitments --search zzz") << QString();
    QTest::newRow("json") << words("list commitments --search zzz --format json") << QStringLiteral("[]\n");
    QTest::newRow("search") << words("search zzz") << QString();
}

void TestAnswers::filterThatMatchesNothingSaysSo()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, out);
    const Run run = runProgram(arguments);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, out);
    QVERIFY2(run.err.contains(QStringLiteral("zzz")) && run.err.startsWith(QLatin1String("No ")),
             qPrintable(run.err));
    QCOMPARE(run.err.count(QLatin1Char('\n')), 1);
}

void TestAnswers::unknownAgencyIsToldWithTheNearest()
{
    const Run run = runProgram(words("list commitments --agency METTI"));
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(QStringLiteral("Agency “METTI”")), qPrintable(run.err));
    QVERIFY2(run.err.contains(QStringLiteral("METI")), qPrintable(run.err));
}

void TestAnswers::exportIsTheSameEachTime()
{
    const QString file = path(QStringLiteral("export.json"));
    const Run first = runProgram({QStringLiteral("export")});
    const Run second = runProgram({QStringLiteral("export"), QStringLiteral("--output"), file});
    QCOMPARE(first.status, 0);
    QCOMPARE(second.status, 0);
    QCOMPARE(second.out, QString());
    QCOMPARE(QString::fromUtf8(bytesOf(file)), first.out);
    const QJsonObject json = QJsonDocument::fromJson(first.out.toUtf8()).object();
    QCOMPARE(json.value(QLatin1String("format")).toString(),
             QStringLiteral("partnership-explorer.statement"));
    QCOMPARE(json.value(QLatin1String("version")).toInt(), 1);
}

void TestAnswers::exportOfOneAmongSeveralNeedsItsTitle()
{
    const QStringList fromTwo{QStringLiteral("export"), QStringLiteral("--library"), m_library};
    const Run unnamed = runProgram(fromTwo);
    QCOMPARE(unnamed.status, 2);
    QVERIFY2(unnamed.err.contains(QLatin1String("holds 2 statements")), qPrintable(unnamed.err));

    const QStringList titles = valuesOf(rowsOf({QStringLiteral("list"), QStringLiteral("statements"),
                                                QStringLiteral("--library"), m_library}),
                                        "title");
    QCOMPARE(titles.size(), 2);
    for (const QString &title : titles) {
        const Run named = runProgram(fromTwo + QStringList{QStringLiteral("--statement"), title.toUpper()});
        QCOMPARE(named.status, 0);
        const QJsonObject json = QJsonDocument::fromJson(named.out.toUtf8()).object();
        QCOMPARE(json.value(QLatin1String("statement")).toObject().value(QLatin1String("title")).toString(),
                 title);
    }
}

void TestAnswers::importingAgainAddsNothing()
{
    const QByteArray before = bytesOf(m_library);
    const Run run = runProgram({QStringLiteral("import"), dataFile(QStringLiteral("later.txt")),
                                QStringLiteral("--library"), m_library});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.startsWith(QLatin1String("Already there: ")), qPrintable(run.out));
    QCOMPARE(bytesOf(m_library), before);
}

void TestAnswers::wholeLibraryIsToldWhole()
{
    const QString odd = path(QStringLiteral("100%2.partnership"));
    QVERIFY(QFile::copy(m_library, odd));
    for (const QString &library : {m_library, odd}) {
        const Run run = runProgram({QStringLiteral("check"), library});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.startsWith(library + QLatin1String(" is whole")) &&
                     run.out.contains(QLatin1String("statements: 2")),
                 qPrintable(run.out));
    }
}

EXPLORER_TEST(TestAnswers)
#include "test_answers.moc"
