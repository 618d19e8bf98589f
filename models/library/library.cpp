// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/library.h"

#include "models/library/copying.h"
#include "models/library/loading.h"
#include "models/library/opening.h"
#include "models/library/schema.h"
#include "models/library/searching.h"
#include "models/library/writing.h"

#include <QVariant>

namespace partnership {

struct Library::Private
{
    Q_DECLARE_TR_FUNCTIONS(Library)
public:
    Private(std::unique_ptr<Connection> opened, bool mayNotWrite)
        : connection(std::move(opened)), readOnly(mayNotWrite)
    {
    }

    bool holds(qint64 id) const
    {
        QSqlQuery query = connection->query();
        query.prepare(QStringLiteral("SELECT 1 FROM statements WHERE id = ?"));
        query.addBindValue(id);
        return query.exec() && query.next();
    }

    Result<Done> write(const Statement &statement)
    {
        const QMutexLocker lock(&descriptorGuard());
        Transaction transaction(*connection);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        // Another program may have added it while this one waited for the right to write.
        if (holds(statementId(statement.source.sha256)))
            return Done();
        if (auto written = writeStatement(*connection, statement); !written)
            return written;
        return transaction.commit();
    }

    std::unique_ptr<Connection> connection;
    bool readOnly;
};

Library::Library(std::unique_ptr<Private> made) : d(std::move(made)) {}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &path, Access access)
{
    auto opened = openLibraryFile(path, access == Access::ReadOnly);
    if (!opened)
        return opened.problem();
    auto made = std::make_unique<Private>(std::move(opened->connection), opened->readOnly);
    return std::unique_ptr<Library>(new Library(std::move(made)));
}

Result<std::unique_ptr<Library>> Library::create(const QString &path)
{
    if (auto made = makeLibraryFile(path); !made)
        return made.problem();
    return open(path);
}

Result<std::unique_ptr<Library>> Library::temporary()
{
    auto connection = Connection::toMemory();
    if (!connection)
        return connection.problem();
    if (auto applied = schema::apply(**connection); !applied)
        return applied.problem();
    auto made = std::make_unique<Private>(std::move(connection).value(), false);
    return std::unique_ptr<Library>(new Library(std::move(made)));
}

QString Library::path() const
{
    return d->connection->path();
}

bool Library::isReadOnly() const
{
    return d->readOnly;
}

Result<qint64> Library::add(const Statement &statement)
{
    const qint64 id = statementId(statement.source.sha256);
    if (holds(statement.source.sha256))
        return id;
    if (d->readOnly)
        return Problem{Fault::Library,
                       Private::tr("This library can only be read."),
                       path(),
                       0,
                       {},
                       Private::tr("Save a copy of it where you may write, and add the statement there.")};
    if (auto written = d->write(statement); !written)
        return written.problem();
    return id;
}

bool Library::holds(const QByteArray &sourceSha256) const
{
    return d->holds(statementId(sourceSha256));
}

Result<QList<StatementHead>> Library::statements() const
{
    QSqlQuery query = d->connection->query();
    QList<StatementHead> heads;
    if (query.exec(
            QStringLiteral("SELECT id, title, date, sha256 FROM statements ORDER BY date, title, id"))) {
        while (query.next())
            heads.append({query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
                          query.value(3).toString().toLatin1()});
    }
    if (query.lastError().isValid())
        return d->connection->problem(query.lastError());
    return heads;
}

Result<Statement> Library::statement(qint64 id) const
{
    return loadStatement(*d->connection, id);
}

Result<QList<SearchHit>> Library::search(const QString &ftsExpression) const
{
    return searchClauses(*d->connection, ftsExpression);
}

QStringList Library::wordsLike(const QString &word, int atMost) const
{
    return partnership::wordsLike(*d->connection, word, atMost);
}

Result<Done> Library::saveCopy(const QString &path) const
{
    return copyLibraryTo(*d->connection, path);
}

} // namespace partnership
