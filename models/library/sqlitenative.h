// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/statement/span.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <array>

struct Fts5Tokenizer;
struct fts5_tokenizer;
struct sqlite3;
struct sqlite3_stmt;

/// What Qt Sql cannot say to SQLite. Nothing else in the program but session.h touches the sqlite3 handle.
namespace partnership::sqlite {

/// Why SQLite refused, as far as the answer to a person differs.
enum class Trouble { Locked, NoRoom, Damaged, ReadOnly, NotOpened, BadRequest, Contradiction, Other };

/// Takes from a file the means to run anything: no triggers, no views, no schema tricks
/// (sqlite.org/security.html). False if the connection is not SQLite's.
bool harden(const QSqlDatabase &database);

/// Teaches the connection packed(text), which schema files ask for, and word_places(clause_words): the places
/// of the words that a search found in a row, as wordPlaces() reads them. No schema object can call them.
bool provideFunctions(const QSqlDatabase &database);
/// Half-open and counted in words, in their order, those that overlap taken together.
QList<Span> wordPlaces(const QByteArray &told);

/// Cuts text into words as the search index does.
class Tokenizer
{
public:
    explicit Tokenizer(const QSqlDatabase &database);
    ~Tokenizer();
    Q_DISABLE_COPY_MOVE(Tokenizer)

    /// In UTF-16 units of the text.
    QList<Span> words(const QString &text) const;

private:
    const fts5_tokenizer *m_methods = nullptr;
    Fts5Tokenizer *m_tokenizer = nullptr;
};

/// For as long as it lasts, what the connection does is given up when the stop says so.
class Interruption
{
public:
    Interruption(const QSqlDatabase &database, const StopRequest &stop);
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

private:
    sqlite3 *m_handle = nullptr;
    StopRequest m_stop;
};

/// To be asked before a rollback, which overwrites what SQLite remembers of the error.
Trouble troubleOf(const QSqlDatabase &database, const QSqlError &error);

/// What SQLite last had against this connection.
QSqlError lastError(const QSqlDatabase &database);

/// Runs SQL of several statements, as it stands in a schema file.
bool runScript(const QSqlDatabase &database, const QByteArray &sql);

/// One statement without results, prepared once and run for many rows: past Qt Sql, whose variants cost as
/// much as SQLite's own work.
class Prepared
{
public:
    static constexpr int mostValues = 20;

    Prepared(const QSqlDatabase &database, const QString &sql);
    ~Prepared();
    Q_DISABLE_COPY_MOVE(Prepared)

    /// Positions count from 0.
    void bindNull(int position);
    void bind(int position, qint64 value);
    void bind(int position, const QString &text);
    void bind(int position, const QByteArray &bytes); ///< a BLOB
    /// False, with the error, also where the statement could not be prepared.
    bool run();
    QSqlError error() const { return m_error; }

private:
    void keepError();

    QSqlDatabase m_database;
    sqlite3_stmt *m_statement = nullptr;
    std::array<QByteArray, mostValues> m_texts; ///< what is bound, until it is run
    QSqlError m_error;
};

/// Copies every page of one database over another.
bool copyPages(const QSqlDatabase &from, const QSqlDatabase &to);

/// All pages of a database as bytes, and over a database from bytes.
QByteArray image(const QSqlDatabase &database);
bool takeImage(const QByteArray &image, const QSqlDatabase &through, const QSqlDatabase &to);

} // namespace partnership::sqlite
