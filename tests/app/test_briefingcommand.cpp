// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace partnership;

/// Papers from the command line, without a display.
class TestBriefingCommand : public QObject
{
    Q_OBJECT

private slots:
    void everyFormIsWritten();
    void whatIsReplacedIsSaid();
    void aSheetForEveryAgency();
    void stoppedSheetsLeaveNothing();
    void noRoomIsTold();
    void wrongUsageWritesNothing_data();
    void wrongUsageWritesNothing();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static Run brief(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
            environment.remove(QString::fromLatin1(name));
        return runProgram(QStringList{QStringLiteral("briefing")} + arguments, Rights::Own, environment);
    }
    QTemporaryDir m_folder;
};

void TestBriefingCommand::everyFormIsWritten()
{
    const QString help = brief({QStringLiteral("--help")}).out;
    for (const char *suffix : {"pdf", "html", "md"}) {
        const QString file = path(QStringLiteral("paper.") + QLatin1String(suffix));
        const Run run =
            brief({QStringLiteral("--agency"), QStringLiteral("METI"), QStringLiteral("--output"), file});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.status, 0);
        QVERIFY(bytesOf(file).size() > 1000);
        QVERIFY(help.contains(QLatin1String(suffix)));
    }
    const QString words = QString::fromUtf8(bytesOf(path(QStringLiteral("paper.md"))));
    for (const char *number : {"| 9.7 |", "| 11.1 |"})
        QVERIFY2(words.contains(QLatin1String(number)), number);
}

/// Where nobody can be asked.
void TestBriefingCommand::whatIsReplacedIsSaid()
{
    const QString file = path(QStringLiteral("again.md"));
    QCOMPARE(brief({QStringLiteral("--output"), file}).err, QString());
    const QByteArray before = bytesOf(file);
    const Run run = brief({QStringLiteral("--output"), file});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, file + QStringLiteral(" is there already: it will be replaced.\n"));
    QCOMPARE(bytesOf(file), before);
}

void TestBriefingCommand::aSheetForEveryAgency()
{
    const QString folder = path(QStringLiteral("sheets"));
    const QStringList arguments{QStringLiteral("--each"),   QStringLiteral("agency"),
                                QStringLiteral("--format"), QStringLiteral("md"),
                                QStringLiteral("--pillar"), QStringLiteral("II"),
                                QStringLiteral("--output"), folder};
    const Run run = brief(arguments);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains(QStringLiteral("sheets and an index")), qPrintable(run.err));
    QVERIFY(QFile::exists(folder + QStringLiteral("/index.md")));
    QVERIFY(QFile::exists(folder + QStringLiteral("/METI.md")));
    const Run again = brief(arguments);
    QCOMPARE(again.status, 1);
    QVERIFY2(again.err.contains(folder), qPrintable(again.err));
}

/// Ctrl+C in the midst of it: what was written so far goes.
void TestBriefingCommand::stoppedSheetsLeaveNothing()
{
    QTemporaryDir folder;
    QProcess program;
    program.start(QStringLiteral(PROGRAM),
                  {QStringLiteral("briefing"), QStringLiteral("--each"), QStringLiteral("agency"),
                   QStringLiteral("--output"), folder.filePath(QStringLiteral("sheets"))});
    const QDir above(folder.path());
    const auto hasBegun = [&above] {
        for (const QString &draft : above.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (!QDir(above.filePath(draft) + QStringLiteral("/sheets")).isEmpty())
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun(), 60'000);
    ::kill(pid_t(program.processId()), SIGINT);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().contains("Stopped"));
    QVERIFY(above.isEmpty());
}

/// A limit on the size of files is as good as a full disk, and leaves as little.
void TestBriefingCommand::noRoomIsTold()
{
    QTemporaryDir folder;
    const QString sheets = folder.filePath(QStringLiteral("sheets"));
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("ulimit -f 8; exec \"$0\" \"$@\""),
                 QStringLiteral(PROGRAM), QStringLiteral("briefing"), QStringLiteral("--each"),
                 QStringLiteral("agency"), QStringLiteral("--output"), sheets});
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
    QCOMPARE(shell.exitCode(), 1);
    const QByteArray said = sheets.toUtf8() + ": This file could not be written";
    QVERIFY(shell.readAllStandardError().contains(said));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestBriefingCommand::wrongUsageWritesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *name, const char *arguments, const char *said) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' '))
                            << QString::fromLatin1(said);
    };
    add("nowhere", "--one-page", "--output");
    add("no form", "--output @paper.doc", ".doc");
    add("no chapter", "--chapter poems --output @paper.md", "poems");
    add("no chart", "--chart poems --output @paper.md", "poems");
    add("no day", "--date tomorrow --output @paper.md", "tomorrow");
    add("no dimension", "--each poem --output @sheets", "poem");
    add("no form of sheets", "--each agency --format doc --output @sheets", "doc");
    add("nothing found", "--search xyzzy --output @paper.md", "xyzzy");
}

void TestBriefingCommand::wrongUsageWritesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    QTemporaryDir folder;
    arguments.replaceInStrings(QStringLiteral("@"), folder.path() + QLatin1Char('/'));
    const Run run = brief(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
    QVERIFY(QDir(folder.path()).isEmpty());
}

EXPLORER_TEST(TestBriefingCommand)
#include "test_briefingcommand.moc"
