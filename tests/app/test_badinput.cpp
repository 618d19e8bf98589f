// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

/// Files that are no statement: one message that names the file and what is wrong, exit status 1, and a
/// library that stays as it was.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void badStatementIsRefused_data();
    void badStatementIsRefused();
    void badStatementAddsNothingOfItself_data() { addBadFiles(); }
    void badStatementAddsNothingOfItself();
    void folderIsImportedWhole();
    void whatLooksDoubtfulIsSaid();
    void textInAnotherEncodingIsNotBad_data();
    void textInAnotherEncodingIsNotBad();
    void badStatementMakesNoLibrary();
    void endlessLineIsRefused();
    void unreadableStatementIsRefused();
    void libraryThatCannotBeWrittenIsToldAndKept();
    void badLibraryIsTheLibrarysFault_data();
    void badLibraryIsTheLibrarysFault();
    void textWithoutNumbersIsRead();
    void markupStaysText();

private:
    static void addBadFiles();
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Run import(const QString &statement, Rights rights = Rights::Own) const
    {
        return runProgram({QStringLiteral("import"), statement, QStringLiteral("--library"), m_library},
                          rights);
    }

    QTemporaryDir m_folder;
    QString m_library; ///< with one statement
};

void TestBadInput::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_library = path(QStringLiteral("whole.partnership"));
    const Run run = import(dataFile(QStringLiteral("later.txt")));
    QCOMPARE(run.status, 0);
}

void TestBadInput::addBadFiles()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *file, const char *said) {
        QTest::newRow(file) << dataFile(QString::fromLatin1(file)) << QString::fromLatin1(said);
    };
    add("empty.txt", "empty.txt: This file is empty.");
    add("blank.txt", "blank.txt: There is nothing but white space");
    add("binary.txt", "binary.txt:1: There is a NUL byte here");
    add("nul.txt", "nul.txt:3: There is a NUL byte here");
    add("missing.txt", "missing.txt: There is no such file");
}

void TestBadInput::badStatementIsRefused_data()
{
    addBadFiles();
    QTest::newRow("folder") << QStringLiteral(TESTS_DATA) << QStringLiteral("This is a folder, not a file.");
}

void TestBadInput::badStatementIsRefused()
{
    QFETCH(const QString, file);
    QFETCH(const QString, said);
    for (const QString &command : {QStringLiteral("list clauses"), QStringLiteral("tally pillar"),
                                   QStringLiteral("search words"), QStringLiteral("export")}) {
        const Run run =
            runProgram(command.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--library"), file});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
        QCOMPARE(run.err.count(QLatin1Char('\n')), 1);
    }
}

void TestBadInput::badStatementAddsNothingOfItself()
{
    QFETCH(const QString, file);
    QFETCH(const QString, said);
    const QByteArray before = bytesOf(m_library);
    const Run alone = import(file);
    QCOMPARE(alone.status, 1);
    QVERIFY2(alone.err.contains(said), qPrintable(alone.err));
    QCOMPARE(alone.err.count(QLatin1Char('\n')), 1);
    QCOMPARE(bytesOf(m_library), before);

    // The others are in, whether they come before it or after it.
    const QString library = path(QFileInfo(file).fileName() + QStringLiteral(".partnership"));
    const Run run = runProgram({QStringLiteral("import"), shippedFile(), file,
                                dataFile(QStringLiteral("later.txt")), QStringLiteral("--library"), library});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
    const QStringList lines = run.out.split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith(QLatin1String("Added: ")));
    QCOMPARE(lines[1], QStringLiteral("Not added: ") + file);
    QVERIFY(lines[2].startsWith(QLatin1String("Added: ")));
    QCOMPARE(runProgram({QStringLiteral("check"), library}).status, 0);
}

void TestBadInput::folderIsImportedWhole()
{
    const QDir folder(path(QStringLiteral("many")));
    QVERIFY(folder.mkpath(QStringLiteral("deep/empty")));
    QVERIFY(QFile::copy(shippedFile(), folder.filePath(QStringLiteral("b.txt"))));
    QVERIFY(QFile::copy(dataFile(QStringLiteral("empty.txt")), folder.filePath(QStringLiteral("a.txt"))));
    QVERIFY(
        QFile::copy(dataFile(QStringLiteral("later.txt")), folder.filePath(QStringLiteral("deep/c.txt"))));
    const QString library = path(QStringLiteral("many.partnership"));
    const Run run =
        runProgram({QStringLiteral("import"), folder.path(), folder.filePath(QStringLiteral("deep/empty")),
                    QStringLiteral("--library"), library});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out.count(QLatin1String("Added: ")), 2);
    QCOMPARE(run.out.count(QLatin1String("Not added: ")), 2);
    QVERIFY2(run.err.contains(QLatin1String("a.txt: This file is empty.")), qPrintable(run.err));
    QVERIFY2(run.err.contains(QLatin1String("There is no statement in this folder.")), qPrintable(run.err));
    QVERIFY2(run.err.contains(QLatin1String("2 of 4 files were not added.")), qPrintable(run.err));
}

void TestBadInput::whatLooksDoubtfulIsSaid()
{
    const QString library = path(QStringLiteral("doubtful.partnership"));
    const Run run = runProgram({QStringLiteral("import"), dataFile(QStringLiteral("latin1.txt")),
                                shippedFile(), QStringLiteral("--library"), library});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains(QLatin1String("latin1.txt: please check. ")), qPrintable(run.err));
    QVERIFY2(run.err.contains(QLatin1String("does not say its encoding")), qPrintable(run.err));
    QCOMPARE(run.err.count(QLatin1Char('\n')), 1); // nothing to say of the shipped statement
}

void TestBadInput::textInAnotherEncodingIsNotBad_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("Latin 1") << QStringLiteral("latin1.txt");
    QTest::newRow("UTF-16") << QStringLiteral("utf16.txt");
}

void TestBadInput::textInAnotherEncodingIsNotBad()
{
    QFETCH(const QString, file);
    const Run run = runProgram(
        {QStringLiteral("list"), QStringLiteral("statements"), QStringLiteral("--library"), dataFile(file)});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QString());
    QVERIFY(run.out.contains(file));
}

void TestBadInput::badStatementMakesNoLibrary()
{
    const QString library = path(QStringLiteral("new.partnership"));
    const Run run = runProgram({QStringLiteral("import"), dataFile(QStringLiteral("empty.txt")),
                                QStringLiteral("--library"), library});
    QCOMPARE(run.status, 1);
    QVERIFY(!QFile::exists(library));
}

void TestBadInput::endlessLineIsRefused()
{
    QFile file(path(QStringLiteral("endless.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray words = QByteArray("We will renew it. ").repeated(50'000);
    file.write("JOINT STATEMENT\n\n1. ");
    while (file.size() < 100'000'000)
        QVERIFY(file.write(words) == words.size());
    file.close();
    const Run run = import(file.fileName());
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains(QLatin1String("endless.txt:3: This line is longer than")), qPrintable(run.err));
}

void TestBadInput::unreadableStatementIsRefused()
{
    const QString file = path(QStringLiteral("secret.txt"));
    QVERIFY(QFile::copy(shippedFile(), file));
    QVERIFY(QFile::setPermissions(file, QFile::Permissions()));
    const Run run = import(file, Rights::Limited);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains(QLatin1String("secret.txt: This file cannot be read")), qPrintable(run.err));
}

void TestBadInput::libraryThatCannotBeWrittenIsToldAndKept()
{
    const QByteArray before = bytesOf(m_library);
    const QFile::Permissions permissions = QFile::permissions(m_library);
    QVERIFY(QFile::setPermissions(m_library, QFile::ReadOwner));
    const Run refused = import(shippedFile(), Rights::Limited);
    const Run asked = runProgram(
        {QStringLiteral("list"), QStringLiteral("statements"), QStringLiteral("--library"), m_library},
        Rights::Limited);
    QVERIFY(QFile::setPermissions(m_library, permissions));
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains(m_library), qPrintable(refused.err));
    QCOMPARE(bytesOf(m_library), before);
    QCOMPARE(asked.status, 0);
}

void TestBadInput::badLibraryIsTheLibrarysFault_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray damaged = bytesOf(m_library);
    damaged.replace(4096, 4096, QByteArray(4096, '\x5a'));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("JOINT STATEMENT\n\n1. We will renew it.\n");
    QTest::newRow("cut short") << bytesOf(m_library).first(5000);
    QTest::newRow("damaged") << damaged;
}

void TestBadInput::badLibraryIsTheLibrarysFault()
{
    QFETCH(const QByteArray, content);
    QFile file(path(QStringLiteral("bad.partnership")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    for (const QString &command : {QStringLiteral("list clauses --library"), QStringLiteral("check"),
                                   QStringLiteral("export --library")}) {
        const Run run = runProgram(command.split(QLatin1Char(' ')) + QStringList{file.fileName()});
        QCOMPARE(run.status, 3);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.contains(file.fileName()), qPrintable(run.err));
    }
    const Run import =
        runProgram({QStringLiteral("import"), shippedFile(), QStringLiteral("--library"), file.fileName()});
    QCOMPARE(import.status, 3);
    QCOMPARE(bytesOf(file.fileName()), content);
}

void TestBadInput::textWithoutNumbersIsRead()
{
    const Run run = runProgram({QStringLiteral("list"), QStringLiteral("clauses"),
                                QStringLiteral("--library"), dataFile(QStringLiteral("no-numbers.txt"))});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains(QLatin1String("They agreed to meet again")), qPrintable(run.out));
}

void TestBadInput::markupStaysText()
{
    const QString file = dataFile(QStringLiteral("markup.txt"));
    const QStringList library{QStringLiteral("--library"), file};
    const Run statements = runProgram(QStringList{QStringLiteral("list"), QStringLiteral("statements"),
                                                  QStringLiteral("--format"), QStringLiteral("json")} +
                                      library);
    QVERIFY2(statements.out.contains(QLatin1String("<img src="), Qt::CaseInsensitive),
             qPrintable(statements.out));
    const Run clauses = runProgram(QStringList{QStringLiteral("search"), QStringLiteral("alert"),
                                               QStringLiteral("--format"), QStringLiteral("csv")} +
                                   library);
    QVERIFY2(clauses.out.contains(QStringLiteral("<script>«alert»(1)</script>")), qPrintable(clauses.out));
}

EXPLORER_TEST(TestBadInput)
#include "test_badinput.moc"
