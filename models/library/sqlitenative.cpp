// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/sqlitenative.h"

#include "models/library/packing.h"
#include "models/library/sqlitehandle.h"

#include <QSqlDriver>
#include <QVariant>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sqlite3.h>
#include <utility>

namespace partnership::sqlite {

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

namespace {

/// SQLite calls only ENOSPC "full"; a quota or a limit on file sizes comes as a failed write.
bool ranOutOfRoom(sqlite3 *handle)
{
    const int reason = sqlite3_system_errno(handle);
    return reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
}

/// What the search index offers (sqlite.org/fts5.html, 7); null where this SQLite has none.
fts5_api *ftsOf(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *query = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &query, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(query, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(query);
    }
    sqlite3_finalize(query);
    return api;
}

void packText(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
    const QByteArray bytes = packed(QString::fromUtf8(text, sqlite3_value_bytes(arguments[0])));
    sqlite3_result_blob(context, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

void tellPlaces(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *context, int,
                sqlite3_value **)
{
    int count = 0;
    QList<Span> places;
    int code = api->xInstCount(row, &count);
    for (int i = 0; i < count && code == SQLITE_OK; ++i) {
        int phrase = 0;
        int column = 0;
        int word = 0;
        code = api->xInst(row, i, &phrase, &column, &word);
        places.append({word, word + api->xPhraseSize(row, phrase)});
    }
    if (code != SQLITE_OK)
        return sqlite3_result_error_code(context, code);
    sqlite3_result_blob(context, places.constData(), int(places.size() * qsizetype(sizeof(Span))),
                        SQLITE_TRANSIENT);
}

/// Words that stand at the same place as another are none of their own.
int takeWord(void *spans, int flags, const char *, int, int begin, int end)
{
    if ((flags & FTS5_TOKEN_COLOCATED) == 0)
        static_cast<QList<Span> *>(spans)->append({begin, end});
    return SQLITE_OK;
}

} // namespace

bool harden(const QSqlDatabase &database)
{
    sqlite3 *handle = handleOf(database);
    if (!handle)
        return false;
    const std::pair<int, int> settings[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},       {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},  {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0}, {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},         {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}};
    for (const auto &[setting, value] : settings) {
        if (sqlite3_db_config(handle, setting, value, nullptr) != SQLITE_OK)
            return false;
    }
    return true;
}

Interruption::Interruption(const QSqlDatabase &database, const StopRequest &stop) : m_stop(stop)
{
    constexpr int steps = 2000; // of SQLite's machine: less than a millisecond
    m_handle = stop ? handleOf(database) : nullptr;
    const auto asked = [](void *request) { return int((*static_cast<StopRequest *>(request))()); };
    if (m_handle)
        sqlite3_progress_handler(m_handle, steps, asked, &m_stop);
}

Interruption::~Interruption()
{
    if (m_handle)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

Trouble troubleOf(const QSqlDatabase &database, const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Trouble::Locked;
    case SQLITE_FULL:
        return Trouble::NoRoom;
    case SQLITE_IOERR:
        return ranOutOfRoom(handleOf(database)) ? Trouble::NoRoom : Trouble::Other;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Trouble::Damaged;
    case SQLITE_READONLY:
        return Trouble::ReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Trouble::NotOpened;
    case SQLITE_ERROR:
        return Trouble::BadRequest;
    case SQLITE_CONSTRAINT:
        return Trouble::Contradiction;
    default:
        return Trouble::Other;
    }
}

bool provideFunctions(const QSqlDatabase &database)
{
    sqlite3 *handle = handleOf(database);
    const int made = sqlite3_create_function_v2(handle, "packed", 1, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr,
                                                packText, nullptr, nullptr, nullptr);
    fts5_api *fts = made == SQLITE_OK ? ftsOf(handle) : nullptr;
    return fts && fts->xCreateFunction(fts, "word_places", nullptr, tellPlaces, nullptr) == SQLITE_OK;
}

QList<Span> wordPlaces(const QByteArray &told)
{
    QList<Span> places(told.size() / qsizetype(sizeof(Span)));
    std::memcpy(places.data(), told.constData(), size_t(places.size()) * sizeof(Span));
    QList<Span> apart;
    for (const Span &place : std::as_const(places)) {
        if (!apart.isEmpty() && place.begin < apart.last().end)
            apart.last().end = std::max(apart.last().end, place.end);
        else
            apart.append(place);
    }
    return apart;
}

Tokenizer::Tokenizer(const QSqlDatabase &database)
{
    // As the schema has it.
    const char *arguments[] = {"remove_diacritics", "2"};
    fts5_api *fts = ftsOf(handleOf(database));
    void *data = nullptr;
    fts5_tokenizer methods{};
    if (!fts || fts->xFindTokenizer(fts, "unicode61", &data, &methods) != SQLITE_OK)
        return;
    m_methods = new fts5_tokenizer(methods);
    if (methods.xCreate(data, arguments, 2, &m_tokenizer) != SQLITE_OK)
        m_tokenizer = nullptr;
}

Tokenizer::~Tokenizer()
{
    if (m_tokenizer)
        m_methods->xDelete(m_tokenizer);
    delete m_methods;
}

QList<Span> Tokenizer::words(const QString &text) const
{
    if (!m_tokenizer)
        return {};
    const QByteArray utf8 = text.toUtf8();
    QList<Span> spans;
    m_methods->xTokenize(m_tokenizer, &spans, FTS5_TOKENIZE_DOCUMENT, utf8.constData(), int(utf8.size()),
                         takeWord);
    if (utf8.size() == text.size())
        return spans;
    qsizetype bytes = 0;
    qsizetype units = 0;
    const auto unitsAt = [&](qsizetype at) {
        units += QUtf8StringView(utf8.constData() + bytes, at - bytes).toString().size();
        bytes = at;
        return units;
    };
    for (Span &span : spans)
        span = {unitsAt(span.begin), unitsAt(span.end)};
    return spans;
}

QSqlError lastError(const QSqlDatabase &database)
{
    sqlite3 *handle = handleOf(database);
    return {QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
            QString::number(sqlite3_extended_errcode(handle))};
}

bool runScript(const QSqlDatabase &database, const QByteArray &sql)
{
    return sqlite3_exec(handleOf(database), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

Prepared::Prepared(const QSqlDatabase &database, const QString &sql) : m_database(database)
{
    const QByteArray text = sql.toUtf8();
    const int code = sqlite3_prepare_v3(handleOf(database), text.constData(), int(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (code != SQLITE_OK)
        keepError();
}

Prepared::~Prepared()
{
    sqlite3_finalize(m_statement);
}

void Prepared::bindNull(int position)
{
    sqlite3_bind_null(m_statement, position + 1);
}

void Prepared::bind(int position, qint64 value)
{
    sqlite3_bind_int64(m_statement, position + 1, value);
}

/// Never NULL: there is no "unknown" beside "empty" in a library.
void Prepared::bind(int position, const QString &text)
{
    QByteArray &utf8 = m_texts[size_t(position)];
    utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement, position + 1, utf8.isNull() ? "" : utf8.constData(), int(utf8.size()),
                      SQLITE_STATIC);
}

void Prepared::bind(int position, const QByteArray &bytes)
{
    QByteArray &kept = m_texts[size_t(position)];
    kept = bytes;
    sqlite3_bind_blob(m_statement, position + 1, kept.constData(), int(kept.size()), SQLITE_STATIC);
}

bool Prepared::run()
{
    if (!m_statement)
        return false;
    const bool done = sqlite3_step(m_statement) == SQLITE_DONE;
    if (!done)
        keepError();
    sqlite3_reset(m_statement);
    return done;
}

void Prepared::keepError()
{
    m_error = lastError(m_database);
}

bool copyPages(const QSqlDatabase &from, const QSqlDatabase &to)
{
    sqlite3_backup *copy = sqlite3_backup_init(handleOf(to), "main", handleOf(from), "main");
    if (!copy)
        return false;
    const bool complete = sqlite3_backup_step(copy, -1) == SQLITE_DONE;
    return sqlite3_backup_finish(copy) == SQLITE_OK && complete;
}

QByteArray image(const QSqlDatabase &database)
{
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(handleOf(database), "main", &size, 0);
    const QByteArray copy(reinterpret_cast<const char *>(bytes), qsizetype(size));
    sqlite3_free(bytes);
    return copy;
}

bool takeImage(const QByteArray &image, const QSqlDatabase &through, const QSqlDatabase &to)
{
    auto *bytes = reinterpret_cast<unsigned char *>(const_cast<char *>(image.constData()));
    return sqlite3_deserialize(handleOf(through), "main", bytes, image.size(), image.size(),
                               SQLITE_DESERIALIZE_READONLY) == SQLITE_OK &&
           copyPages(through, to);
}

} // namespace partnership::sqlite
