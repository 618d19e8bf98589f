// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace partnership {

/// Never 0, and the same in every run; not for tables that strangers could fill.
quint32 hashOf(QStringView letters);

/// Gives every word that the lexicons use a number, and notes which of their tables know it, so that the
/// words of a text are looked up once and the rules compare numbers and bits from then on.
class WordBook
{
public:
    static constexpr int unknown = 0;

    struct Entry
    {
        int number = unknown; ///< from 1
        quint64 tables = 0;   ///< that know the word, one bit each
    };
    Entry entryOf(QStringView folded, quint32 hash) const { return m_slots[slotOf(folded, hash)].entry; }
    /// The number of a folded word; a new one where it is not in the book yet.
    int learn(QStringView folded, quint32 hash);

    /// The bit of a table in the making.
    quint64 addTable();
    /// Notes that a table knows a word of the book.
    void enter(QStringView folded, quint32 hash, quint64 table)
    {
        m_slots[slotOf(folded, hash)].entry.tables |= table;
    }

private:
    struct Slot
    {
        quint32 hash = 0;
        Entry entry;
    };
    size_t slotOf(QStringView folded, quint32 hash) const;
    void grow();

    std::vector<QString> m_words; ///< by number - 1
    std::vector<Slot> m_slots{64};
    int m_tables = 0;
};

} // namespace partnership
