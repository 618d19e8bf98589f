// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/checking.h"

#include "models/library/backupfile.h"
#include "models/library/clausetexts.h"
#include "models/library/library.h"
#include "models/library/loading.h"
#include "models/library/opening.h"
#include "models/library/recorddigest.h"
#include "models/library/words.h"

#include <QCryptographicHash>
#include <QVariant>

namespace partnership {
namespace {

/// Of every word in the index, with its places.
QByteArray indexDigest(const Connection &connection)
{
    if (!connection
             .run(QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words "
                                 "USING fts5vocab(main, clause_words, instance)"))
             .ok())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QSqlQuery query = connection.query();
    query.exec(QStringLiteral("SELECT term || ' ' || doc || ' ' || offset || ' ' FROM temp.words"));
    while (query.next())
        hash.addData(query.value(0).toString().toUtf8());
    return hash.result();
}

bool indexAnew(const Connection &connection)
{
    ClauseTexts texts(connection);
    QSqlQuery clauses = connection.query();
    if (!clauses.exec(QStringLiteral("SELECT statement, place, first_clause + place FROM clauses "
                                     "JOIN statements ON id = statement ORDER BY statement, place")))
        return false;
    QSqlQuery insert = connection.query();
    bool made = insert.prepare(QStringLiteral("INSERT INTO clause_words (rowid, text) VALUES (?, ?)"));
    while (made && clauses.next()) {
        insert.bindValue(0, clauses.value(2));
        insert.bindValue(1, texts.text(clauses.value(0).toLongLong(), clauses.value(1).toLongLong()));
        made = insert.exec();
    }
    return made;
}

struct DamageWords
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

/// What SQLite says of pages, which it may say in several lines at once.
QStringList damageOf(const QStringList &findings)
{
    QStringList sentences;
    for (const QString &line : findings.join(QLatin1Char('\n')).split(QLatin1Char('\n'))) {
        if (!line.startsWith(QLatin1String("***")))
            sentences.append(DamageWords::tr("The file is damaged: %1").arg(line));
    }
    return sentences;
}

/// The questions of a check, each adding what it finds.
class Check
{
    Q_DECLARE_TR_FUNCTIONS(Library)
public:
    explicit Check(const Connection &connection) : m_connection(connection), m_prepared(connection) {}

    Result<LibraryCheck> run()
    {
        pages();
        references();
        searchIndex();
        statements();
        return result();
    }
    Result<LibraryCheck> runOn(qint64 oneStatement)
    {
        statement(oneStatement);
        return result();
    }

private:
    Result<LibraryCheck> result()
    {
        return m_problem ? Result<LibraryCheck>(*m_problem) : std::move(m_found);
    }
    void pages();
    void references();
    void searchIndex();
    static bool isSound(const Connection &copy);
    void statements();
    void statement(qint64 id);
    /// One of the digests that a statement was added with; empty where there is none.
    QByteArray digest(const QString &column, qint64 id);
    QStringList column(const QString &sql);
    void add(const QString &finding) { m_found.findings.append(finding); }

    const Connection &m_connection;
    Prepared m_prepared;
    LibraryCheck m_found;
    std::optional<Problem> m_problem;
};

QStringList Check::column(const QString &sql)
{
    auto values = m_connection.column(sql);
    if (!values && !m_problem)
        m_problem = values.problem();
    return values ? std::move(values).value() : QStringList();
}

void Check::pages()
{
    const QStringList findings = column(QStringLiteral("PRAGMA integrity_check"));
    if (findings == QStringList(QStringLiteral("ok")))
        return;
    m_found.findings += damageOf(findings);
}

void Check::references()
{
    for (const QString &table : column(QStringLiteral("PRAGMA foreign_key_check")))
        add(tr("A record of “%1” refers to one that is not there.").arg(table));
}

/// FTS5 checks itself only where it might write, so a copy in memory is asked.
void Check::searchIndex()
{
    const auto copy = Connection::toMemory();
    if (!copy || !sqlite::copyPages(m_connection.database(), (*copy)->database()))
        return add(tr("The file cannot be read to its end."));
    if (!isSound(**copy))
        add(tr("The search index does not match the clauses."));
}

/// An index of the same clauses, made anew, has the same words at the same places.
bool Check::isSound(const Connection &copy)
{
    const QString command = QStringLiteral("INSERT INTO clause_words (clause_words) VALUES ('%1')");
    if (!copy.run(command.arg(QStringLiteral("integrity-check"))).ok())
        return false;
    const QByteArray before = indexDigest(copy);
    return copy.run(command.arg(QStringLiteral("delete-all"))).ok() && indexAnew(copy) &&
           indexDigest(copy) == before;
}

void Check::statements()
{
    for (const QString &id :
         column(QStringLiteral("SELECT stable_id FROM statements ORDER BY date, title, stable_id")))
        statement(id.toLongLong());
}

QByteArray Check::digest(const QString &name, qint64 id)
{
    return column(QStringLiteral("SELECT %1 FROM statements WHERE stable_id = %2").arg(name).arg(id))
        .value(0)
        .toLatin1();
}

void Check::statement(qint64 id)
{
    ++m_found.statements;
    const auto loaded = loadStatement(m_prepared, id);
    if (!loaded)
        return add(tr("A statement cannot be read: %1").arg(loaded.problem().words));
    if (statementId(loaded->source.sha256) != id)
        add(tr("“%1” does not have the number that its source gives it.").arg(loaded->title));
    if (!isWhatWasRead(loaded->source, digest(QStringLiteral("source_text_sha256"), id)))
        add(tr("The source text of “%1” is no longer what was read.").arg(loaded->title));
    const QString facts = QString::fromLatin1(digest(QStringLiteral("facts_sha256"), id));
    if (isRecordDigest(facts) && facts != recordDigest(*loaded))
        add(tr("What the library holds of “%1” is not what was read; read the statement anew.")
                .arg(loaded->title));
    else if (!facts.isEmpty() && !isRecordDigest(facts) && facts != factsDigest(*loaded))
        add(tr("The facts of “%1” no longer have the words that they were read from.").arg(loaded->title));
    const Verification verification = verify(*loaded);
    m_found.facts += verification.facts;
    for (const QString &failure : verification.failures)
        add(tr("“%1”, %2: the words are not in the source.").arg(loaded->title, failure));
}

/// A file that cannot even be opened as a library: what SQLite has against its pages, as far as it can say.
Result<LibraryCheck> checkDamaged(const QString &path, const Problem &whyNotOpened)
{
    if (!tellsDamage(whyNotOpened))
        return whyNotOpened;
    LibraryCheck check;
    check.findings = damageOf({whyNotOpened.words});
    const auto opened = Connection::toFile(path, Connection::Mode::ReadOnly);
    const auto pages = opened ? (*opened)->column(QStringLiteral("PRAGMA integrity_check(20)"))
                              : Result<QStringList>(opened.problem());
    if (pages && *pages != QStringList(QStringLiteral("ok")))
        check.findings = damageOf(*pages);
    return check;
}

} // namespace

bool isWhatWasRead(const Source &source, const QByteArray &textDigest)
{
    const QByteArray bytes = source.text.toUtf8();
    const QByteArray digest = isTextOfFile(source) ? source.sha256 : textDigest;
    const auto matches = [&digest](const QByteArray &file) {
        return QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex() == digest;
    };
    return matches(bytes) || matches("\xef\xbb\xbf" + bytes);
}

Result<QStringList> findingsOf(const Connection &connection, qint64 statement)
{
    auto check = Check(connection).runOn(statement);
    return check ? Result<QStringList>(std::move(check->findings)) : check.problem();
}

Result<LibraryCheck> checkLibrary(const QString &path)
{
    const auto opened = openLibraryFile(path, true);
    if (!opened)
        return checkDamaged(path, opened.problem());
    return Check(*opened->connection).run();
}

} // namespace partnership
