// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/changesets.h"

#include <algorithm>

namespace partnership {
namespace {

/// As sqlite3.h and sqlite3session.c number them.
enum class RowOperation : uchar { Delete = 9, Insert = 18, Update = 23 };
enum class ValueType : uchar { Undefined, Integer, Real, Text, Blob, Null };
constexpr uchar headMark = 'T';
constexpr qsizetype mostColumns = 2000; ///< of any table, sqlite.org/limits.html

class ChangesetReading
{
public:
    explicit ChangesetReading(const QByteArray &bytes) : m_bytes(bytes) {}

    std::optional<QList<ChangedTable>> tables()
    {
        while (m_good && m_at < m_bytes.size())
            readHead() && readRows();
        return m_good ? std::optional(m_tables) : std::nullopt;
    }

private:
    bool readHead();
    bool readRows();
    bool readRow();
    bool readValues(bool whole, bool old);
    bool readValue(bool mayBeUndefined);
    uchar byte();
    qint64 number();
    bool skip(qint64 count);
    bool fail() { return m_good = false; }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
    QByteArray m_keys; ///< of the table at hand: not 0 for columns of the primary key
    QList<ChangedTable> m_tables;
};

uchar ChangesetReading::byte()
{
    return skip(1) ? uchar(m_bytes[m_at - 1]) : 0;
}

bool ChangesetReading::skip(qint64 count)
{
    if (count < 0 || count > m_bytes.size() - m_at)
        return fail();
    m_at += count;
    return m_good;
}

/// Seven bits a byte, the highest first; nothing in a changeset needs more than five bytes.
qint64 ChangesetReading::number()
{
    constexpr int most = 5;
    qint64 value = 0;
    for (int i = 0; i < most; ++i) {
        const uchar next = byte();
        value = value << 7 | (next & 0x7f);
        if ((next & 0x80) == 0)
            return value;
    }
    fail();
    return 0;
}

bool ChangesetReading::readHead()
{
    if (byte() != headMark)
        return fail();
    const qint64 columns = number();
    const qsizetype keys = m_at;
    if (columns < 1 || columns > mostColumns || !skip(columns))
        return fail();
    m_keys = m_bytes.mid(keys, columns);
    const qsizetype name = m_at;
    const qsizetype end = m_bytes.indexOf('\0', name);
    if (end <= name || std::ranges::all_of(m_keys, [](char key) { return key == 0; }))
        return fail();
    m_at = end + 1;
    m_tables.append({QString::fromUtf8(m_bytes.mid(name, end - name)), int(columns)});
    return m_good;
}

bool ChangesetReading::readRows()
{
    while (m_good && m_at < m_bytes.size() && uchar(m_bytes[m_at]) != headMark)
        readRow();
    return m_good;
}

bool ChangesetReading::readRow()
{
    const auto operation = RowOperation(byte());
    skip(1); // whether a trigger did it
    if (operation == RowOperation::Update)
        return readValues(false, true) && readValues(false, false);
    return operation == RowOperation::Insert || operation == RowOperation::Delete ? readValues(true, true)
                                                                                  : fail();
}

/// Whole rows are inserted and deleted; of an updated one the old values tell at least its key.
bool ChangesetReading::readValues(bool whole, bool old)
{
    for (qsizetype column = 0; column < m_keys.size() && m_good; ++column)
        readValue(!whole && !(old && m_keys[column] != 0));
    return m_good;
}

bool ChangesetReading::readValue(bool mayBeUndefined)
{
    constexpr qint64 wide = 8;
    switch (ValueType(byte())) {
    case ValueType::Undefined:
        return mayBeUndefined || fail();
    case ValueType::Integer:
    case ValueType::Real:
        return skip(wide);
    case ValueType::Text:
    case ValueType::Blob:
        return skip(number());
    case ValueType::Null:
        return m_good;
    }
    return fail();
}

} // namespace

std::optional<QList<ChangedTable>> changedTables(const QByteArray &changeset)
{
    return ChangesetReading(changeset).tables();
}

} // namespace partnership
