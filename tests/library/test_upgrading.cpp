// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/library.h"
#include "tests/library/rawsql.h"
#include "tests/support/samplestatement.h"

#include <QCryptographicHash>
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

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

    void takesNewStatements()
    {
        QVERIFY(Library::open(m_path).value()->add(samples::smallStatement()));
        QVERIFY(RawSql(m_path).column(QStringLiteral("PRAGMA foreign_key_check")).isEmpty());
        QCOMPARE(Library::open(m_path).value()->statements()->size(), 2);
        QCOMPARE(checkLibrary(m_path)->findings, QStringList());
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

QTEST_GUILESS_MAIN(TestUpgrading)
#include "test_upgrading.moc"
