// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/salvaging.h"

#include "models/library/adding.h"
#include "models/library/checking.h"
#include "models/library/copying.h"
#include "models/library/library.h"
#include "models/library/loading.h"
#include "models/library/packing.h"
#include "models/library/rowreading.h"
#include "models/library/rowsalvage.h"
#include "models/library/schema.h"

#include <QFile>
#include <QVariant>

namespace partnership {
namespace {

/// One salvage, from the damaged file over a copy in memory of its rows to a library that is written anew.
class Salvaging
{
    Q_DECLARE_TR_FUNCTIONS(Library)
public:
    explicit Salvaging(const QString &damaged) : m_damaged(damaged) {}

    /// Everything that can be read is in memory.
    Result<Done> read();
    /// What of it is whole goes into the new file.
    Result<Done> write(const QString &draft);
    Salvage take() { return std::move(m_salvage); }

private:
    struct OtherTable
    {
        QString table;
        QString lost; ///< what is said where some of it is
    };
    static QList<OtherTable> otherTables();
    Result<Done> open();
    Result<Done> copy();
    Result<Done> writeStatements(const Connection &to) const;
    Result<Done> writeOthers(const Connection &to);
    void tellUnread(const RowSalvage &salvage);
    QString stableNumber(const QString &inside) const;
    bool isWhole(qint64 statement) const;
    Result<Done> sort();
    void sort(qint64 statement);
    std::optional<Source> sourceOf(qint64 statement) const;
    Problem nothing(const QString &words) const;

    QString m_damaged;
    std::unique_ptr<Connection> m_from;
    std::unique_ptr<Connection> m_rows;
    std::unique_ptr<Prepared> m_prepared; ///< of the rows; goes before them
    RowSalvage::Torn m_torn;              ///< its statements by their stable numbers
    QList<qint64> m_whole;
    Salvage m_salvage;
};

/// What is kept besides statements. The log of changes is of the rows that it was in, and ends with them.
QList<Salvaging::OtherTable> Salvaging::otherTables()
{
    return {{QStringLiteral("saved_views"), tr("Some saved views cannot be read.")},
            {QStringLiteral("progress"), tr("Some entries of progress cannot be read.")},
            {QStringLiteral("evidence"), tr("Some evidence of progress cannot be read.")},
            {QStringLiteral("annotations"), tr("Some notes, tags or stars cannot be read.")},
            {QStringLiteral("reviews"), tr("Some reviews cannot be read.")},
            {QStringLiteral("review_parts"), tr("Some parts of reviews cannot be read.")}};
}

Problem Salvaging::nothing(const QString &words) const
{
    return {Fault::Library, tr("Nothing of this file can be read as a library."), m_damaged, 0,
            words,          tr("Put back a backup of it with restore.")};
}

/// Without asking whether the pages are sound, but nothing that is built otherwise.
Result<Done> Salvaging::open()
{
    if (!QFile::exists(m_damaged))
        return Problem{Fault::Library,       tr("There is no library at this place."), m_damaged, 0, {},
                       tr("Check the name.")};
    auto opened = Connection::toFile(m_damaged, Connection::Mode::ReadOnly);
    if (!opened)
        return nothing(opened.problem().words);
    m_from = std::move(*opened);
    const auto id = m_from->column(QStringLiteral("PRAGMA application_id"));
    if (!id || *id != QStringList(QString::number(schema::applicationId)))
        return nothing(tr("its head is not that of a library"));
    return Done();
}

/// The tables of the version that wrote the file, then those of today.
Result<Done> Salvaging::copy()
{
    const auto told = m_from->column(QStringLiteral("PRAGMA user_version"));
    const int version = told ? told->value(0).toInt() : 0;
    if (version < 1 || version > schema::version())
        return nothing(tr("form %1").arg(version));
    const auto deviation = schema::deviation(*m_from, version);
    if (!deviation || !deviation->isEmpty())
        return nothing(deviation ? *deviation : deviation.problem().words);
    auto rows = Connection::toMemory(m_damaged);
    if (!rows)
        return rows.problem();
    m_rows = std::move(*rows);
    const UncheckedReferences unchecked(*m_rows);
    if (auto made = schema::make(*m_rows, version); !made)
        return made;
    Transaction transaction(*m_rows);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const RowSalvage salvage(*m_from, *m_rows);
    m_torn = salvage.copyAll();
    for (QString &number : m_torn.statements)
        number = stableNumber(number);
    tellUnread(salvage);
    if (auto current = schema::apply(*m_rows, version); !current)
        return nothing(current.problem().words);
    return transaction.commit();
}

/// The first four versions had no other.
QString Salvaging::stableNumber(const QString &inside) const
{
    const auto stable =
        m_rows->column(QStringLiteral("SELECT stable_id FROM statements WHERE id = %1").arg(inside));
    return stable && !stable->isEmpty() ? stable->first() : inside;
}

/// Every row of it could be read, and refers to rows that could, and its facts have their words.
bool Salvaging::isWhole(qint64 statement) const
{
    const auto inside =
        m_rows->column(QStringLiteral("SELECT id FROM statements WHERE stable_id = %1").arg(statement));
    const auto findings = findingsOf(*m_rows, statement);
    return !m_torn.statements.contains(QString::number(statement)) && inside && findings &&
           findings->isEmpty() && RowSalvage::hasWhatItRefersTo(*m_rows, inside->value(0));
}

/// Of these not even the title is known.
void Salvaging::tellUnread(const RowSalvage &salvage)
{
    const auto read = m_rows->column(QStringLiteral("SELECT count(*) FROM statements"));
    const qsizetype unread = salvage.statements().size() - (read ? read->value(0).toLongLong() : 0);
    if (unread == 1)
        m_salvage.lost.append(tr("A statement cannot be read, nor can its source."));
    if (unread > 1)
        m_salvage.lost.append(tr("%1 statements cannot be read, nor can their sources.").arg(unread));
}

Result<Done> Salvaging::sort()
{
    m_prepared = std::make_unique<Prepared>(*m_rows);
    const auto ids =
        m_rows->column(QStringLiteral("SELECT stable_id FROM statements ORDER BY date, title, stable_id"));
    if (!ids)
        return ids.problem();
    for (const QString &id : *ids)
        sort(id.toLongLong());
    if (m_whole.isEmpty() && m_salvage.sourcesOnly.isEmpty())
        return nothing({});
    return Done();
}

/// Whole, or its source alone, or lost.
void Salvaging::sort(qint64 statement)
{
    const auto loaded = loadStatement(*m_prepared, statement);
    if (loaded && isWhole(statement)) {
        m_whole.append(statement);
        m_salvage.saved.append(loaded->title);
    } else if (const auto source = sourceOf(statement)) {
        m_salvage.sourcesOnly.append(*source);
    } else {
        const auto title = m_rows->column(
            QStringLiteral("SELECT title FROM statements WHERE stable_id = %1").arg(statement));
        m_salvage.lost.append(
            tr("“%1” cannot be read, nor can its source.").arg(title ? title->value(0) : QString()));
    }
}

std::optional<Source> Salvaging::sourceOf(qint64 statement) const
{
    QSqlQuery query = m_rows->query();
    query.exec(QStringLiteral("SELECT source_name, sha256, source_form, source_encoding, packed_source, "
                              "source_text_sha256 FROM statements WHERE stable_id = %1")
                   .arg(statement));
    const auto form = query.next() ? fromCode<Form>(query.value(2).toString()) : std::nullopt;
    const auto text = form ? unpacked(query.value(4).toByteArray()) : std::nullopt;
    if (!text)
        return {};
    const Source source{query.value(0).toString(),
                        query.value(1).toString().toLatin1(),
                        *form,
                        query.value(3).toString(),
                        *text,
                        {}};
    return isWhatWasRead(source, query.value(5).toString().toLatin1()) ? std::optional(source) : std::nullopt;
}

Result<Done> Salvaging::read()
{
    if (auto opened = open(); !opened)
        return opened;
    if (auto copied = copy(); !copied)
        return copied;
    return sort();
}

Result<Done> Salvaging::write(const QString &draft)
{
    if (auto made = makeLibraryFile(draft); !made)
        return made;
    const auto to = Connection::toFile(draft, Connection::Mode::ReadWrite);
    if (!to)
        return to.problem();
    if (auto written = writeStatements(**to); !written)
        return written;
    return writeOthers(**to);
}

Result<Done> Salvaging::writeStatements(const Connection &to) const
{
    auto next = m_whole.cbegin();
    const auto given = [this, &next]() -> Result<std::optional<Statement>> {
        if (next == m_whole.cend())
            return std::optional<Statement>();
        auto loaded = loadStatement(*m_prepared, *next++);
        return loaded ? Result<std::optional<Statement>>(std::move(*loaded)) : loaded.problem();
    };
    const auto added = addStatements(to, given, QString());
    return added ? Result<Done>(Done()) : added.problem();
}

Result<Done> Salvaging::writeOthers(const Connection &to)
{
    Transaction transaction(to);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const OtherTable &other : otherTables()) {
        if (!RowSalvage(*m_rows, to).copyTable(other.table) || m_torn.tables.contains(other.table))
            m_salvage.lost.append(other.lost);
    }
    return transaction.commit();
}

} // namespace

Result<Salvage> salvageLibrary(const QString &damaged, const QString &path)
{
    Salvaging salvaging(damaged);
    if (auto read = salvaging.read(); !read)
        return read.problem();
    if (auto made = makeFile(path, [&](const QString &draft) { return salvaging.write(draft); }); !made)
        return made.problem();
    return salvaging.take();
}

} // namespace partnership
