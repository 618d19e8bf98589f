// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/library.h"
#include "tests/library/rawsql.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

/// A check finds what another program has changed in a library, although it still opens.
class TestChecking : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsNothingInAWholeLibrary();
    void finds_data();
    void finds();
    void findsAChangedSource_data();
    void findsAChangedSource();

private:
    void expect(const QString &finding);

    QTemporaryDir m_folder;
    QString m_path;
};

void TestChecking::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_path = m_folder.filePath(QStringLiteral("some.partnership"));
    QFile::remove(m_path);
    const auto library = Library::create(m_path).value();
    QVERIFY(library->add(samples::smallStatement()));
    Statement printed = samples::laterStatement();
    printed.source.form = Form::Docx;
    QVERIFY(library->add(printed));
}

void TestChecking::findsNothingInAWholeLibrary()
{
    const auto check = checkLibrary(m_path);
    QVERIFY2(check, qPrintable(check.problem().toString()));
    QCOMPARE(check->findings, QStringList());
    QCOMPARE(check->statements, 2);
    QCOMPARE(check->facts, verify(samples::smallStatement()).facts + verify(samples::laterStatement()).facts);
}

void TestChecking::finds_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const char *sql, const char *finding) {
        QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(finding);
    };
    // What words and places do not tell, though they are there still.
    const char *const changed = "is not what was read";
    row("a stage", "UPDATE instrument_forms SET stage = 'in force'", changed);
    row("a name", "UPDATE agency_forms SET name = 'Ministry of Evil'", changed);
    row("a date", "UPDATE events SET date = '2099-01-01' WHERE place = 0", changed);
    row("a title", "UPDATE statements SET title = 'Treaty'", changed);
    row("the title of a section", "UPDATE sections SET title = 'Treaty' WHERE place = 1", changed);
    row("the number of a clause", "UPDATE clauses SET number = '99' WHERE number = '3'", changed);
    row("a counterpart that is gone", "DELETE FROM counterparts", changed);
    row("words that the source does not have",
        "UPDATE mentions SET words = 'Ministry of Lies' WHERE kind = 'a'", "agency 2.3: Ministry of Lies");
    row("a span that slipped", "UPDATE events SET source_begin = 0, source_end = 9 WHERE place = 0", changed);
    row("a span that slipped from words that are kept",
        "UPDATE events SET text = 'every year', source_begin = 0, source_end = 9 WHERE place = 0",
        "every year: the words are not in the source");
    row("a clause in other words",
        "UPDATE clauses SET text = 'We will ensure MARTIAN! ' || printf('%.*c', 900, 'x') WHERE number = '3'",
        "clause 3: We will ensure MARTIAN!");
    row("a search index that does not match", "UPDATE clauses SET text = 'We will not.' WHERE number = '3'",
        "The search index does not match the clauses.");
    row("a source that cannot be unpacked", "UPDATE statements SET packed_source = x'0000000a789c'",
        "cannot be unpacked");
    row("a source that claims to be endless", "UPDATE statements SET packed_source = x'7fffffff789c'",
        "cannot be unpacked");
    row("clauses that would be longer than their source", "UPDATE clauses SET text = NULL, text_begin = 0",
        "longer than its source");
    row("a form that is none of ours", "UPDATE statements SET source_form = 'papyrus'",
        "the word “papyrus” is unknown");
    row("a page beyond the source", "INSERT INTO pages SELECT id, 0, 1000000 FROM statements",
        "it points outside its source");
    row("a reference to nothing", "UPDATE commitment_agencies SET agency = 77",
        "A record of “commitment_agencies” refers");
    row("a reference that cannot be followed", "UPDATE commitment_agencies SET agency = 77",
        "it refers to record 77 of");
    row("a parent after its child", "UPDATE clauses SET parent = 6 WHERE number = '2'",
        "A statement cannot be read");
    row("a span outside the source", "UPDATE sections SET source_end = 100000",
        "it points outside its source");
    row("a span of more than any text", "UPDATE pieces SET text_begin = 9223372036854775807",
        "is longer than its text");
    row("a word that is none of ours", "UPDATE commitment_forms SET action = 'annex'",
        "the word “annex” is unknown");
    row("a missing record", "DELETE FROM events WHERE place = 1", "record 1 is missing");
    row("a statement under another number", "UPDATE statements SET sha256 = replace(sha256, 'a', 'b')",
        "does not have the number that its source gives it");
}

void TestChecking::finds()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, finding);
    QVERIFY(RawSql(m_path).run(sql));
    expect(finding);
}

void TestChecking::expect(const QString &finding)
{
    const auto check = checkLibrary(m_path);
    QVERIFY2(check, qPrintable(check.problem().toString()));
    const QString all = check->findings.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(finding), qPrintable(all));
}

void TestChecking::findsAChangedSource_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("finding");
    QTest::newRow("in a clause") << "text" << QByteArray("maritime") << QByteArray("MARTIAN!")
                                 << "is not what was read";
    QTest::newRow("where no fact is")
        << "text" << QByteArray("JOINT") << QByteArray("JOYNT") << "is no longer what was read";
    QTest::newRow("not the file itself")
        << "docx" << QByteArray("Later") << QByteArray("Early") << "is no longer what was read";
}

void TestChecking::findsAChangedSource()
{
    QFETCH(const QString, form);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, finding);
    const QString where = QStringLiteral(" WHERE source_form = '%1'").arg(form);
    {
        const RawSql sql(m_path);
        QByteArray source =
            qUncompress(sql.value(QStringLiteral("SELECT packed_source FROM statements") + where));
        QVERIFY(source.contains(before));
        source.replace(before, after);
        QVERIFY(
            sql.run(QStringLiteral("UPDATE statements SET packed_source = ?") + where, qCompress(source)));
    }
    expect(finding);
}

EXPLORER_TEST(TestChecking)
#include "test_checking.moc"
