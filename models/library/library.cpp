// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/library.h"

#include "models/library/adding.h"
#include "models/library/copying.h"
#include "models/library/keptviews.h"
#include "models/library/loading.h"
#include "models/library/opening.h"
#include "models/library/schema.h"
#include "models/library/searching.h"

#include <QVariant>

namespace partnership {
namespace {

/// As the systems of the world call it.
QString accountName()
{
    for (const char *const variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable).trimmed(); !name.isEmpty())
            return name;
    }
    return {};
}

} // namespace

struct Library::Private
{
    Q_DECLARE_TR_FUNCTIONS(Library)
public:
    Private(std::unique_ptr<Connection> opened, bool mayNotWrite, bool hasBeenLookedThrough)
        : connection(std::move(opened)), prepared(*connection), readOnly(mayNotWrite),
          lookedThrough(hasBeenLookedThrough)
    {
    }

    Problem mayOnlyBeRead(const QString &advice) const
    {
        return {Fault::Library, tr("This library can only be read."), connection->path(), 0, {}, advice};
    }
    Problem takesNoStatement() const
    {
        return mayOnlyBeRead(tr("Save a copy of it where you may write, and add the statement there."));
    }

    std::unique_ptr<Connection> connection;
    Prepared prepared; ///< goes before the connection does
    bool readOnly;
    bool lookedThrough;
    QString author = accountName();
};

Library::Library(std::unique_ptr<Private> made) : d(std::move(made)) {}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &path, Access access, Look look)
{
    auto opened = openLibraryFile(path, access == Access::ReadOnly, look == Look::AtEveryPage);
    if (!opened)
        return opened.problem();
    auto made =
        std::make_unique<Private>(std::move(opened->connection), opened->readOnly, opened->lookedThrough);
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
    auto made = std::make_unique<Private>(std::move(connection).value(), false, true);
    return std::unique_ptr<Library>(new Library(std::move(made)));
}

Result<std::unique_ptr<Library>> Library::temporary(const QByteArray &image)
{
    auto made = temporary();
    if (!made)
        return made;
    if (auto taken = (*made)->takeImage(image); !taken)
        return taken.problem();
    return made;
}

QByteArray Library::image() const
{
    return sqlite::image(d->connection->database());
}

Result<Done> Library::takeImage(const QByteArray &image)
{
    Q_ASSERT(path().isEmpty());
    d->prepared.forget();
    const auto through = Connection::toMemory();
    if (!through)
        return through.problem();
    if (!sqlite::takeImage(image, (*through)->database(), d->connection->database()))
        return d->connection->problem(sqlite::lastError(d->connection->database()));
    return Done();
}

QString Library::path() const
{
    return d->connection->path();
}

bool Library::isReadOnly() const
{
    return d->readOnly;
}

QString Library::author() const
{
    return d->author;
}

void Library::setAuthor(const QString &name)
{
    d->author = name.trimmed();
}

bool Library::isLookedThrough() const
{
    return d->lookedThrough;
}

Result<qint64> Library::add(const Statement &statement)
{
    const qint64 id = statementId(statement.source.sha256);
    if (holds(statement.source.sha256))
        return id;
    if (d->readOnly)
        return d->takesNoStatement();
    if (auto added = addStatement(*d->connection, statement, d->author); !added)
        return added.problem();
    return id;
}

Result<QList<Addition>> Library::addAll(const StatementSource &next)
{
    if (d->readOnly)
        return d->takesNoStatement();
    return addStatements(*d->connection, next, d->author);
}

bool Library::holds(const QByteArray &sourceSha256) const
{
    return holdsStatement(*d->connection, statementId(sourceSha256));
}

Result<QList<StatementHead>> Library::statements() const
{
    // Whoever reads all begins here: what was remembered of rows may since have been written by somebody.
    d->prepared.bases().clear();
    QSqlQuery query = d->connection->query();
    QList<StatementHead> heads;
    if (query.exec(QStringLiteral("SELECT stable_id, title, date, sha256, source_name FROM statements "
                                  "ORDER BY date, title, stable_id"))) {
        while (query.next())
            heads.append({query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
                          query.value(3).toString().toLatin1(), query.value(4).toString()});
    }
    if (query.lastError().isValid())
        return d->connection->problem(query.lastError());
    return heads;
}

Result<Statement> Library::statement(qint64 id) const
{
    return loadStatement(d->prepared, id);
}

Result<QList<SearchHit>> Library::search(const QString &ftsExpression, const StopRequest &stop) const
{
    return searchClauses(*d->connection, ftsExpression, stop);
}

QStringList Library::wordsLike(const QString &word, int atMost) const
{
    return partnership::wordsLike(*d->connection, word, atMost);
}

Result<QList<KeptView>> Library::views() const
{
    return keptViews(*d->connection);
}

Result<Done> Library::changeViews(const QStringList &dropped, const QList<KeptView> &kept)
{
    if (d->readOnly)
        return d->mayOnlyBeRead(
            Private::tr("Save a copy of it where you may write, and keep your views there."));
    return changeKeptViews(*this, dropped, kept);
}

Result<Done> Library::saveCopy(const QString &path) const
{
    return copyLibraryTo(*d->connection, path);
}

const Connection &Library::connection() const
{
    return *d->connection;
}

} // namespace partnership
