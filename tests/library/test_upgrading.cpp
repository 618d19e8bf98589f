// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/library.h"
#include "tests/library/rawsql.h"
#include "tests/support/files.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

namespace {

const QByteArray text = "1. We agree.\n";

QString schemaFile(const QString &name)
{
    QFile file(QStringLiteral(":/library/schema/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// One record of most kinds, under the long numbers that the first version gave.
QStringList oldRecords(qint64 statement)
{
    const QStringList rows{
        QStringLiteral("clauses VALUES (77, %1, 0, '1', NULL, NULL, 'We agree.', 0, 12)"),
        QStringLiteral("pieces VALUES (%1, 0, 0, 0, 3, 12)"),
        QStringLiteral("agencies VALUES (%1, 0, 5, 'We', '', 'Us', 'ministry')"),
        QStringLiteral("commitments VALUES (88, %1, 0, '1/1', 0, 'commitment', 'establish', 'unstated', "
                       "'We agree.', 3, 12, 3, 12)"),
        QStringLiteral("commitment_agencies VALUES (%1, 0, 0, 0)"),
        QStringLiteral("events VALUES (99, %1, 0, 0, 'agree', 6, 11, '2020', 'year', 'other', '', '', NULL)"),
        QStringLiteral("mentions VALUES (%1, 0, 'agency', 0, NULL, NULL, 0, 'We', 3, 5, 0)"),
        QStringLiteral("mentions VALUES (%1, 1, 'verb', NULL, NULL, 0, 0, 'agree', 6, 11, 0)"),
        QStringLiteral("clause_words (rowid, text) VALUES (77, 'We agree.')")};
    QStringList out;
    for (const QString &row : rows)
        out.append(QStringLiteral("INSERT INTO ") +
                   (row.contains(QLatin1String("%1")) ? row.arg(statement) : row));
    return out;
}

/// A library as the first version made it, with a small statement.
void makeOldLibrary(const QString &path)
{
    const RawSql sql(path);
    for (const QString &statement :
         schemaFile(QStringLiteral("001-statements.sql")).split(QStringLiteral(";\n"))) {
        if (statement.contains(QStringLiteral("CREATE")))
            QVERIFY2(sql.run(statement), qPrintable(statement));
    }
    const QByteArray sha256 = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    QVERIFY(sql.run(QStringLiteral("INSERT INTO statements VALUES (%1, '%2', 'Old', '2020', 'en', 'old.md', "
                                   "'UTF-8', '1. We agree.\n')")
                        .arg(statementId(sha256))
                        .arg(QString::fromLatin1(sha256))));
    for (const QString &record : oldRecords(statementId(sha256)))
        QVERIFY2(sql.run(record), qPrintable(record));
    QVERIFY(sql.run(QStringLiteral("PRAGMA application_id = %1").arg(0x5045584C)));
    QVERIFY(sql.run(QStringLiteral("PRAGMA user_version = 1")));
}

const QByteArray lines = "1. We will renew\nand expand the Pact.\n2. We agree on it.\n";

/// As the fifth version kept them: words only where their places do not say them.
QStringList recordsOfTheFifth(const QByteArray &sha256)
{
    const QStringList rows{
        QStringLiteral(
            "statements VALUES (1, '%1', 'Fifth', '2021', 'en', 'fifth.txt', 'UTF-8', '%2', 'text', "
            "'', %3, '')")
            .arg(QString::fromLatin1(sha256), QString::fromLatin1(lines))
            .arg(statementId(sha256)),
        QStringLiteral("bases VALUES (1, 'operative verb', 'verbs', 7, 'certain')"),
        QStringLiteral(
            "clauses VALUES (1, 1, 0, '1', NULL, NULL, 'We will renew and expand the Pact.', 0, 37), "
            "(2, 1, 1, '2', NULL, NULL, 'We agree on it.', 38, 56)"),
        QStringLiteral("pieces VALUES (1, 0, 0, 0, 3, 16), (1, 0, 1, 14, 17, 37), (1, 1, 0, 0, 41, 56)"),
        QStringLiteral("agencies VALUES (1, 0, 5, 'We', 'W', 'Us', 'ministry'), (1, 1, 6, 'It', '', '', '')"),
        QStringLiteral("instruments VALUES (1, 0, 9, 'Pact', '', 'pact', 'to be renewed', '')"),
        QStringLiteral(
            "commitments VALUES (1, 0, '1/1', 0, 'commitment', 'renew', 'will', NULL, 3, 37, 11, 37, "
            "1), (1, 1, '2/1', 1, 'recognition', 'reaffirm', 'agree', NULL, 41, 56, 41, 56, NULL)"),
        QStringLiteral("commitment_actions VALUES (1, 0, 0, 'expand'), (1, 0, 1, 'continue')"),
        QStringLiteral(
            "events VALUES (1, 0, 1, NULL, 53, 55, '2021', 'year', 'other', 'agree', 'year', 0, 1)"),
        QStringLiteral("mentions VALUES (1, 0, 'a', 0, NULL, NULL, 0, NULL, 3, 5, 0, 1), "
                       "(1, 1, 'e', NULL, 0, NULL, 0, NULL, 11, 16, 0, NULL), "
                       "(1, 2, 'v', NULL, NULL, 0, 0, NULL, 11, 16, 0, 1), "
                       "(1, 3, 'b', NULL, NULL, 0, 0, NULL, 6, 10, 0, NULL)"),
        QStringLiteral("clause_words (rowid, text) SELECT id, text FROM clauses")};
    QStringList out;
    for (const QString &row : rows)
        out.append(QStringLiteral("INSERT INTO ") + row);
    return out;
}

/// A library as the fifth version made it.
void makeLibraryOfTheFifth(const QString &path)
{
    const RawSql sql(path);
    const QStringList files = QDir(QStringLiteral(":/library/schema")).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files.first(5)) {
        // Those between the statements, which may end like one.
        const QRegularExpression comments(QStringLiteral("^--.*$"), QRegularExpression::MultilineOption);
        for (const QString &statement :
             schemaFile(file).remove(comments).trimmed().split(QStringLiteral(";\n")))
            QVERIFY2(sql.run(statement), qPrintable(statement));
    }
    const QByteArray sha256 = QCryptographicHash::hash(lines, QCryptographicHash::Sha256).toHex();
    for (const QString &record : recordsOfTheFifth(sha256))
        QVERIFY2(sql.run(record), qPrintable(record));
    QVERIFY(sql.run(QStringLiteral("PRAGMA application_id = %1").arg(0x5045584C)));
    QVERIFY(sql.run(QStringLiteral("PRAGMA user_version = 5")));
}

} // namespace

/// Libraries of earlier versions: opened for writing they become what this version writes, and are left alone
/// otherwise.
class TestUpgrading : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_path = m_folder.filePath(QStringLiteral("old.partnership"));
        QFile::remove(m_path);
        makeOldLibrary(m_path);
    }

    void keepsWhatItHolds_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("for writing") << false;
        QTest::newRow("for reading") << true;
    }
    void keepsWhatItHolds()
    {
        QFETCH(bool, readOnly);
        const QByteArray before = bytesOf(m_path);
        {
            const auto library =
                Library::open(m_path, readOnly ? Library::Access::ReadOnly : Library::Access::ReadWrite);
            QVERIFY2(library, qPrintable(library.problem().toString()));
            QCOMPARE((*library)->path(), m_path);
            const qint64 id = (*library)->statements()->first().id;
            const auto statement = (*library)->statement(id);
            QVERIFY2(statement, qPrintable(statement.problem().toString()));
            QCOMPARE(statement->source.form, Form::Markdown);
            QCOMPARE(statement->source.text, QString::fromUtf8(text));
            QCOMPARE(statement->clauses.first().text, QStringLiteral("We agree."));
            QCOMPARE(statement->clauses.first().pieces.first().source, (Span{3, 12}));
            QCOMPARE(statement->commitments.first().text, QStringLiteral("We agree."));
            QCOMPARE(statement->commitments.first().verb.text, QStringLiteral("agree"));
            QCOMPARE(statement->commitments.first().agencies, QList<int>{0});
            QCOMPARE(statement->agencies.first().mentions.first().text, QStringLiteral("We"));
            QCOMPARE(statement->events.first().text, QStringLiteral("agree"));
            const auto hits = (*library)->search(QStringLiteral("agree"));
            QCOMPARE(hits->size(), 1);
            QCOMPARE(hits->first().clause, clauseId(statement->source.sha256, QStringLiteral("1")));
        }
        QCOMPARE(bytesOf(m_path) == before, readOnly);
        QCOMPARE(checkLibrary(m_path)->findings, QStringList());
    }

    void keepsWhatTheFifthVersionHolds()
    {
        const QString path = m_folder.filePath(QStringLiteral("fifth.partnership"));
        makeLibraryOfTheFifth(path);
        const auto library = Library::open(path);
        QVERIFY2(library, qPrintable(library.problem().toString()));
        const auto loaded = (*library)->statement((*library)->statements()->first().id);
        QVERIFY2(loaded, qPrintable(loaded.problem().toString()));
        const Statement &s = *loaded;
        QCOMPARE(s.source.text, QString::fromLatin1(lines));
        QCOMPARE(s.clauses.size(), 2);
        QCOMPARE(s.clauses[0].text, QStringLiteral("We will renew and expand the Pact."));
        QCOMPARE(s.clauses[0].pieces, (QList<Piece>{{0, {3, 16}}, {14, {17, 37}}}));
        QCOMPARE(s.clauses[1].text, QStringLiteral("We agree on it."));
        QCOMPARE(s.clauses[1].pieces, (QList<Piece>{{0, {41, 56}}}));
        QCOMPARE(s.agencies.size(), 2);
        QCOMPARE(s.agencies[0].abbreviation, QStringLiteral("W"));
        QCOMPARE(s.instruments[0].stage, Stage::ToBeRenewed);
        QCOMPARE(s.instruments[0].evidence.text, QStringLiteral("renew"));
        QCOMPARE(s.commitments.size(), 2);
        QCOMPARE(s.commitments[0].furtherActions, (QList<Action>{Action::Expand, Action::Continue}));
        QCOMPARE(s.commitments[0].verb.text, QStringLiteral("renew"));
        QCOMPARE(s.commitments[0].verb.basis.line, 7);
        QCOMPARE(s.commitments[0].binding.text, QStringLiteral("will"));
        QCOMPARE(s.commitments[1].type, CommitmentType::Recognition);
        QCOMPARE(s.commitments[1].text, QStringLiteral("We agree on it."));
        QCOMPARE(s.events[0].label, QStringLiteral("agree"));
        QCOMPARE(s.events[0].interval, QStringLiteral("year"));
        const auto hits = (*library)->search(QStringLiteral("\"expand the pact\""));
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().marks, (QList<Span>{{18, 33}}));
        QVERIFY((*library)->add(samples::smallStatement()));
        QCOMPARE(*(*library)->statement(statementId(samples::smallStatement().source.sha256)),
                 samples::smallStatement());
        QCOMPARE(checkLibrary(path)->findings, QStringList());
    }

    void takesNewStatements()
    {
        QVERIFY(Library::open(m_path).value()->add(samples::smallStatement()));
        QVERIFY(RawSql(m_path).column(QStringLiteral("PRAGMA foreign_key_check")).isEmpty());
        QCOMPARE(Library::open(m_path).value()->statements()->size(), 2);
        QCOMPARE(checkLibrary(m_path)->findings, QStringList());
    }

    /// What the new form does not need goes back to the disk.
    void shrinksALargeOne()
    {
        {
            const RawSql sql(m_path);
            QVERIFY(sql.run(QStringLiteral("UPDATE statements SET source_text = source_text || "
                                           "printf('%.*c', 500000, 'x')")));
        }
        const qint64 before = QFileInfo(m_path).size();
        const auto library = Library::open(m_path);
        QVERIFY2(library, qPrintable(library.problem().toString()));
        QCOMPARE((*library)->statement((*library)->statements()->first().id)->source.text.size(),
                 text.size() + 500000);
        QVERIFY(QFileInfo(m_path).size() < before / 2);
        QCOMPARE(RawSql(m_path).column(QStringLiteral("PRAGMA freelist_count")),
                 QStringList(QStringLiteral("0")));
    }

    void refusesAnOldOneThatWasTamperedWith()
    {
        QVERIFY(RawSql(m_path).run(QStringLiteral("CREATE VIEW v AS SELECT * FROM clauses")));
        const QByteArray before = bytesOf(m_path);
        QVERIFY(!Library::open(m_path));
        QCOMPARE(bytesOf(m_path), before);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

EXPLORER_TEST(TestUpgrading)
#include "test_upgrading.moc"
