// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/forms.h"
#include "tests/reading/outline.h"
#include "tests/reading/reading.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

#include <QDirIterator>
#include <QFile>

using namespace partnership;

/// Title, sections, clauses and repairs of texts in many shapes.
class TestStructure : public QObject
{
    Q_OBJECT

private slots:
    /// Every text in the folders has its expected outline beside it, in NAME.outline.
    void fixtures_data()
    {
        QTest::addColumn<QString>("path");
        QStringList patterns;
        for (const QString &suffix : readableSuffixes())
            patterns.append(QStringLiteral("*.") + suffix);
        for (const char *folder : {TESTS_DATA "/reading", TESTS_DATA "/structure"}) {
            QDirIterator files(QString::fromUtf8(folder), patterns);
            while (files.hasNext()) {
                const QString path = files.next();
                QTest::newRow(qPrintable(files.fileName())) << path;
            }
        }
    }
    void fixtures()
    {
        QFETCH(QString, path);
        const auto document = openDocument(path);
        QVERIFY(document.ok());
        const auto statement = readStatement(*document);
        QVERIFY(statement.ok());
        const QFileInfo file(path);
        const QString expected = QString::fromUtf8(
            bytesOf(file.path() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral(".outline")));
        QCOMPARE(Outline(*statement).text(), expected);
        QCOMPARE(verify(*statement).failures, QStringList());
    }

    void noWordIsLostOrDoubled_data() { fixtures_data(); }
    void noWordIsLostOrDoubled()
    {
        QFETCH(QString, path);
        QCOMPARE(coverageFaults(*readStatement(*openDocument(path))), QStringList());
    }
    void noWordOfTheShippedStatementIsLostOrDoubled() { QCOMPARE(coverageFaults(shipped()), QStringList()); }

    void piecesAreTheSourceLetterForLetter_data() { fixtures_data(); }
    void piecesAreTheSourceLetterForLetter()
    {
        QFETCH(QString, path);
        const Statement statement = *readStatement(*openDocument(path));
        for (const Clause &clause : statement.clauses) {
            for (const Piece &piece : clause.pieces) {
                const qsizetype length = piece.source.length();
                QCOMPARE(clause.text.mid(piece.textBegin, length),
                         statement.source.text.mid(piece.source.begin, length));
                const Span inText{piece.textBegin, piece.textBegin + length};
                QCOMPARE(clause.toSource(inText), piece.source);
                QCOMPARE(clause.toText(piece.source), inText);
            }
        }
    }

    void figuresAreNoNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("numbers");
        const auto row = [](const char *text, const QStringList &numbers) {
            QTest::newRow(text) << QString::fromUtf8(text) << numbers;
        };
        const QString one = QStringLiteral("1");
        row("1. Visitors reached\n1.36 million.\n", {one});
        row("1. We met in\n2025. We agreed.\n", {one});
        row("1. We met.\n2. We agreed.\n", {one, QStringLiteral("2")});
        row("1. We met\n\n2. We agreed.\n", {one, QStringLiteral("2")});
        row("1. By:\n1.1. Meeting.\n1.2 Talking.\n1.10. Writing.\n",
            {one, QStringLiteral("1.1"), QStringLiteral("1.2")});
        row("1. A.\n(a) B;\n(b) C:\n(i) D;\n(ii) E.\n2. F.\n",
            {one, QStringLiteral("1(a)"), QStringLiteral("1(b)"), QStringLiteral("1(b)(i)"),
             QStringLiteral("1(b)(ii)"), QStringLiteral("2")});
        row("1.\xc2\xa0We met.\n2.\xe2\x80\x8bWe agreed.\n", {one, QStringLiteral("2")});
        row("1) We met.\n2) We agreed.\n", {one, QStringLiteral("2")});
        row("12\n\n1. We met.\n\n13\n\n2. We agreed.\n", {one, QStringLiteral("2")});
    }
    void figuresAreNoNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, numbers);
        QStringList found;
        for (const Clause &clause : statementOf(text).clauses)
            found.append(clause.number);
        QCOMPARE(found, numbers);
    }

    void linesAreJoined_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("joined");
        QTest::addColumn<QString>("repairs");
        const auto row = [](const char *text, const char *joined, const char *repairs) {
            QTest::newRow(joined) << QString::fromUtf8(text) << QString::fromUtf8(joined)
                                  << QString::fromUtf8(repairs);
        };
        row("We will trade\nin fish.", "We will trade in fish.", "");
        row("Our coopera-\ntion grows.", "Our cooperation grows.", "cooperation");
        row("Our long-\nterm plans and the term.", "Our long-term plans and the term.", "long-term");
        row("The Indo-\nPacific is wide.", "The Indo-Pacific is wide.", "Indo-Pacific");
        row("After COVID-\n19 we met.", "After COVID-19 we met.", "COVID-19");
        row("Our people-to-\npeople ties.", "Our people-to-people ties.", "people-to-people");
        row("The short-\nand long-term plans.", "The short- and long-term plans.", "");
        row("Our infra\u00ad\nstructure grows.", "Our infrastructure grows.", "");
        row("We will trade -\nand talk.", "We will trade - and talk.", "");
        row("中国はASEAN\nの協力を2031\n年に強\n化する。", "中国はASEANの協力を2031年に強化する。", "");
    }
    void linesAreJoined()
    {
        QFETCH(QString, text);
        QFETCH(QString, repairs);
        const Statement statement = statementOf(QStringLiteral("1. ") + text + QLatin1Char('\n'));
        QCOMPARE(statement.clauses.size(), 1);
        QTEST(statement.clauses[0].text, "joined");
        QStringList mended;
        for (const Repair &repair : statement.repairs)
            mended.append(repair.after);
        QCOMPARE(mended.join(QLatin1Char(' ')), repairs);
        QCOMPARE(coverageFaults(statement), QStringList());
    }

    void capitalsAndLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("language");
        QTest::newRow("ASEAN keeps its capitals")
            << QStringLiteral("JOINT STATEMENT OF THE ASEAN-JAPAN SUMMIT\n\n1. We agreed on the plan.\n")
            << QStringLiteral("Joint Statement of the ASEAN-Japan Summit") << QStringLiteral("en");
        QTest::newRow("Japanese") << QString::fromUtf8(
                                         "日本とシンガポールの共同声明である。両国は協力を強化する。\n")
                                  << QStringLiteral("text") << QStringLiteral("ja");
        QTest::newRow("French") << QStringLiteral(
                                       "Nous saluons la coopération entre les deux pays et le dialogue.\n")
                                << QStringLiteral("text") << QStringLiteral("fr");
    }
    void capitalsAndLanguage()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        QFETCH(QString, language);
        const Statement statement = statementOf(text);
        QCOMPARE(statement.title, title);
        QCOMPARE(statement.language, language);
    }

    void nonBmpCharactersKeepSpansRight()
    {
        const Statement statement = statementOf(
            QString::fromUtf8("1. \xF0\x9F\xA4\x9D Japan's Digital Agency and Singapore's Ministry of "
                              "Law will cooperate.\n"));
        QCOMPARE(verify(statement).failures, QStringList());
        QCOMPARE(statement.agencies.size(), 2);
    }
};

EXPLORER_TEST(TestStructure)
#include "structure.moc"
