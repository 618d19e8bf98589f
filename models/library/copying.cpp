// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/copying.h"

#include "models/library/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QVariant>

#include <unistd.h>

namespace partnership {
namespace {

/// A file in the making beside its later place; gone again unless it got there.
class Draft
{
    Q_DECLARE_TR_FUNCTIONS(Library)
public:
    explicit Draft(const QString &path)
        : m_path(path), m_draft(QFileInfo(path).absoluteFilePath() + QLatin1Char('.') +
                                QUuid::createUuid().toString(QUuid::Id128))
    {
    }
    ~Draft()
    {
        QFile::remove(m_draft);
        QFile::remove(m_draft + QStringLiteral("-journal"));
    }
    Q_DISABLE_COPY_MOVE(Draft)

    const QString &name() const { return m_draft; }

    /// Under its own path, so that problems name what the user knows.
    Result<Done> mayAppear() const
    {
        const QFileInfo info(m_path);
        if (info.exists() || info.isSymLink())
            return Problem{Fault::Library,
                           tr("There is a file of this name already."),
                           m_path,
                           0,
                           {},
                           tr("Choose another name; no file is ever overwritten.")};
        if (!info.absoluteDir().exists())
            return Problem{
                Fault::Library, tr("There is no such folder."), m_path, 0, {}, tr("Make the folder first.")};
        return Done();
    }

    Result<Done> appear() const
    {
        QFile file(m_draft);
        const bool safe = file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
        file.close();
        // Qt's rename refuses where the new name is taken.
        if (safe && file.rename(QFileInfo(m_path).absoluteFilePath()))
            return Done();
        return Problem{Fault::Library,
                       tr("The file cannot be written."),
                       m_path,
                       0,
                       file.errorString(),
                       tr("Check that the disk has room, and choose another place.")};
    }

    Problem under(Problem problem) const
    {
        problem.file = m_path;
        return problem;
    }

private:
    QString m_path;
    QString m_draft;
};

Result<Done> fill(const QString &draft)
{
    const auto opened = Connection::toFile(draft, Connection::Mode::ReadWrite);
    if (!opened)
        return opened.problem();
    Transaction transaction(**opened);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto made = schema::apply(**opened); !made)
        return made;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    // Of tables that later schema files replaced, pages are left: SQLite keeps no journal of such.
    return (*opened)->run(QStringLiteral("VACUUM"));
}

Result<Done> vacuumInto(const Connection &connection, const QString &draft)
{
    QSqlQuery query = connection.query();
    const bool good = query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(draft);
    if (!good || !query.exec())
        return connection.problem(query.lastError());
    return Done();
}

template <typename Fill> Result<Done> makeFile(const QString &path, Fill &&fillDraft)
{
    const Draft draft(path);
    if (auto free = draft.mayAppear(); !free)
        return free;
    if (auto filled = fillDraft(draft.name()); !filled)
        return draft.under(filled.problem());
    return draft.appear();
}

} // namespace

Result<Done> makeLibraryFile(const QString &path)
{
    return makeFile(path, fill);
}

Result<Done> copyLibraryTo(const Connection &connection, const QString &path)
{
    return makeFile(path, [&connection](const QString &draft) { return vacuumInto(connection, draft); });
}

} // namespace partnership
