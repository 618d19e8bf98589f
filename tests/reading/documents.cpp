// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/reading.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace partnership;

/// Files that are no statement, each with its one message; and what a file may be and still be read.
class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &bytes, const char *message) {
            QTest::newRow(name) << bytes << QString::fromUtf8(message);
        };
        row("empty", "", "text.txt: This file is empty. Choose a file that holds the text of a statement.");
        row("blank", " \n\t\r\n \n",
            "text.txt: There is nothing but white space in this file. Choose a file that holds the text of a "
            "statement.");
        row("NUL", QByteArray("one\ntwo\0three", 13),
            "text.txt:2: There is a NUL byte here, so this is no text file. Save it as plain text in UTF-8 "
            "and open "
            "that file.");
#ifdef WITH_UCHARDET
        row("overlong", "a\xc0\xaf",
            "text.txt:1: There is a byte here that is no text in UTF-8 or any other encoding that can be "
            "detected. Save it as plain text in UTF-8 and open that file.");
#endif
        row("surrogate", "a\n\xed\xa0\x80",
            "text.txt:2: There is half a character here (a lone surrogate), which is no text. Save it as "
            "plain text in UTF-8 and open that file.");
        row("half a character in UTF-16", QByteArray("\xff\xfe\x41\0\n\0\x00\xd8\x42\0", 10),
            "text.txt:2: There is half a character here (a lone surrogate), which is no text. Save it as "
            "plain text in UTF-8 and open that file.");
        row("NUL in UTF-16", QByteArray("\xfe\xff\0\x41\0\0", 6),
            "text.txt:1: There is a NUL character here, so this is no text file. Save it as plain text in "
            "UTF-8 and open that file.");
        row("long line", "first\n" + QByteArray(1024 * 1024 + 1, 'x'),
            "text.txt:2: This line is longer than 1 MB, which no text is. Choose a file that holds the text "
            "of one "
            "statement.");
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const auto result = readStatement(documentOf(bytes));
        QVERIFY(!result);
        QCOMPARE(result.problem().toString(), message);
        QCOMPARE(result.problem().fault, Fault::Input);
    }

    void aHugeLineFailsBeforeItIsDecoded()
    {
        const auto result = readStatement(documentOf(QByteArray(100 * 1024 * 1024, 'x')));
        QVERIFY(!result);
        QCOMPARE(result.problem().line, 1);
    }

    void cannotOpen()
    {
        QTemporaryDir folder;
        const QString missing = folder.filePath(QStringLiteral("missing.txt"));
        QCOMPARE(openDocument(missing).problem().toString(),
                 missing + QStringLiteral(": There is no such file. Check the path and the spelling."));
        QCOMPARE(openDocument(folder.path()).problem().toString(),
                 folder.path() + QStringLiteral(": This is a folder, not a file. Choose a file in it."));
    }

    /// A pipe nobody writes to would be waited for without end, and a device may never end.
    void pipesAndDevicesAreNotWaitedFor()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("pipe.txt"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &path : {pipe, QStringLiteral("/dev/zero")})
            QCOMPARE(openDocument(path).problem().what,
                     QStringLiteral("This is a device or a pipe, not a file."));
    }

    void aFileTooLargeIsNotLoaded()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sparse.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(200LL * 1024 * 1024));
        const auto result = openDocument(path);
        QVERIFY(!result);
        QVERIFY(result.problem().what.contains(QStringLiteral("larger than 128 MB")));
    }

    void readsBytesAsTheyAre()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("statement.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xef\xbb\xbf"
                   "1. We will cooperate.\r\n");
        file.close();
        const auto document = openDocument(path);
        QVERIFY(document.ok());
        QCOMPARE(document->bytes.size(), 26);
        const Statement statement = *readStatement(*document);
        QCOMPARE(statement.source.name, QStringLiteral("statement.txt"));
        QCOMPARE(statement.source.text, QStringLiteral("1. We will cooperate.\r\n"));
        QCOMPARE(statement.source.sha256.size(), 64);
        QCOMPARE(statement.clauses.size(), 1);
        QCOMPARE(statement.clauses[0].text, QStringLiteral("We will cooperate."));
    }

    void stopsWhenAsked()
    {
        int asked = 0;
        const auto result = readStatement(shippedDocument(), [&] { return ++asked > 3; });
        QVERIFY(!result);
        QCOMPARE(result.problem().what, QStringLiteral("Reading was stopped."));
        QCOMPARE(asked, 4);
    }

    /// One paragraph of many words asks as often as many paragraphs do, and gives up at once.
    void stopsInsideALongParagraph_data()
    {
        QTest::addColumn<int>("asks");
        for (const int asks : {1, 5, 25, 60})
            QTest::addRow("at ask %d", asks) << asks;
    }
    void stopsInsideALongParagraph()
    {
        QFETCH(int, asks);
        const QByteArray words =
            QByteArray("we will deepen trade with the Ministry of Finance, ").repeated(4000);
        int asked = 0;
        const auto result = readStatement(documentOf("1. " + words), [&] { return ++asked >= asks; });
        QVERIFY(!result);
        QCOMPARE(result.problem().what, QStringLiteral("Reading was stopped."));
        QCOMPARE(asked, asks);
    }

    void asksOftenEnough()
    {
        int asked = 0;
        QVERIFY(readStatement(shippedDocument(), [&] { return ++asked < 0; }).ok());
        QVERIFY(asked > 52);
    }
};

EXPLORER_TEST(TestDocuments)
#include "documents.moc"
