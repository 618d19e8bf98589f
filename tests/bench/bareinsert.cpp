// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bareinsert.h"

#include "models/library/library.h"

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QFile>

#include <functional>
#include <memory>
#include <sqlite3.h>
#include <vector>

namespace partnership::bench {
namespace {

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Query = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;
using Value = std::unique_ptr<sqlite3_value, decltype(&sqlite3_value_free)>;

Database opened(const QString &path)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    return {handle, sqlite3_close};
}

Query prepared(const Database &database, const QByteArray &sql)
{
    sqlite3_stmt *query = nullptr;
    sqlite3_prepare_v2(database.get(), sql.constData(), -1, &query, nullptr);
    return {query, sqlite3_finalize};
}

bool run(const Database &database, const char *sql)
{
    return sqlite3_exec(database.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

QByteArrayList firstColumn(const Database &database, const QByteArray &sql)
{
    const Query query = prepared(database, sql);
    QByteArrayList values;
    while (sqlite3_step(query.get()) == SQLITE_ROW)
        values.append(reinterpret_cast<const char *>(sqlite3_column_text(query.get(), 0)));
    return values;
}

/// One table: its rows of one statement on the way from file to file.
class Table
{
public:
    Table(const Database &from, const Database &to, const QByteArray &name)
    {
        const bool ofStatements = name == "statements";
        m_once =
            !ofStatements &&
            !firstColumn(from, "SELECT name FROM pragma_table_info('" + name + "')").contains("statement");
        QByteArray which = ofStatements ? " WHERE id = ?" : " WHERE statement = ?";
        if (m_once)
            which.clear();
        m_select = prepared(from, "SELECT * FROM " + name + which);
        m_width = sqlite3_column_count(m_select.get());
        QByteArrayList marks;
        for (int column = 0; column < m_width; ++column)
            marks.append("?");
        m_insert = prepared(to, "INSERT INTO " + name + " VALUES (" + marks.join(',') + ")");
    }

    /// Rows that belong to no statement are read with the first.
    void read(qint64 statement)
    {
        m_values.clear();
        if (m_once && m_read)
            return;
        m_read = true;
        sqlite3_bind_int64(m_select.get(), 1, statement);
        while (sqlite3_step(m_select.get()) == SQLITE_ROW) {
            for (int column = 0; column < m_width; ++column)
                m_values.emplace_back(sqlite3_value_dup(sqlite3_column_value(m_select.get(), column)),
                                      sqlite3_value_free);
        }
        sqlite3_reset(m_select.get());
    }
    bool write()
    {
        for (size_t at = 0; at < m_values.size(); at += size_t(m_width)) {
            for (int column = 0; column < m_width; ++column)
                sqlite3_bind_value(m_insert.get(), column + 1, m_values[at + size_t(column)].get());
            const bool done = sqlite3_step(m_insert.get()) == SQLITE_DONE;
            sqlite3_reset(m_insert.get());
            if (!done)
                return false;
        }
        return true;
    }

private:
    Query m_select{nullptr, sqlite3_finalize};
    Query m_insert{nullptr, sqlite3_finalize};
    int m_width = 0;
    bool m_once = false;
    bool m_read = false;
    std::vector<Value> m_values;
};

const char *const isOurs = " FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
                           "AND name NOT LIKE 'clause_words_%'";

bool makeTables(const Database &from, const Database &to)
{
    bool made = run(to, "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; BEGIN");
    for (const QByteArray &sql : firstColumn(from, QByteArray("SELECT sql") + isOurs))
        made = made && run(to, sql.constData());
    return made && run(to, "INSERT INTO clause_words (clause_words, rank) VALUES ('hashsize', 67108864)");
}

/// The words of one statement, on their way into the index.
class Index
{
public:
    explicit Index(const Database &to)
        : m_insert(prepared(to, "INSERT INTO clause_words (rowid, text) VALUES (?, ?)"))
    {
    }

    bool write(const QByteArrayList &texts)
    {
        for (const QByteArray &text : texts) {
            sqlite3_bind_int64(m_insert.get(), 1, ++m_last);
            sqlite3_bind_text(m_insert.get(), 2, text.constData(), int(text.size()), SQLITE_STATIC);
            const bool done = sqlite3_step(m_insert.get()) == SQLITE_DONE;
            sqlite3_reset(m_insert.get());
            if (!done)
                return false;
        }
        return true;
    }

private:
    Query m_insert;
    qint64 m_last = 0;
};

QByteArrayList clauseTexts(const Library &library, qint64 statement)
{
    QByteArrayList texts;
    const auto loaded = library.statement(statement);
    for (const Clause &clause : loaded ? loaded->clauses : QList<Clause>())
        texts.append(clause.text.toUtf8());
    return texts;
}

/// Seconds of what is done.
double timed(const std::function<bool()> &work, bool *done)
{
    QElapsedTimer clock;
    clock.start();
    *done = *done && work();
    return double(clock.nsecsElapsed()) / 1e9;
}

} // namespace

std::optional<double> secondsOfBareInsert(const QString &path, const QString &copy)
{
    const auto library = Library::open(path, Library::Access::ReadOnly);
    const Database from = opened(path);
    const Database to = opened(copy);
    bool done = library && makeTables(from, to);
    std::vector<Table> tables;
    for (const QByteArray &name : firstColumn(from, QByteArray("SELECT name") + isOurs +
                                                        " AND type = 'table' AND name != 'clause_words'"))
        tables.emplace_back(from, to, name);
    Index index(to);
    double seconds = 0;
    for (const QByteArray &id :
         firstColumn(from, "SELECT id || ' ' || stable_id FROM statements ORDER BY id")) {
        const QByteArrayList texts = clauseTexts(**library, id.mid(id.indexOf(' ')).toLongLong());
        for (Table &table : tables) {
            table.read(id.left(id.indexOf(' ')).toLongLong());
            seconds += timed([&] { return table.write(); }, &done);
        }
        seconds += timed([&] { return index.write(texts); }, &done);
    }
    seconds += timed([&] { return run(to, "COMMIT"); }, &done);
    return done ? std::optional(seconds) : std::nullopt;
}

} // namespace partnership::bench
