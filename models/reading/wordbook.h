// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace partnership {

/// Never 0, and the same in every run; not for tables that strangers could fill.
quint32 hashOf(QStringView letters);

/// Gives every word that the lexicons use a number, and notes which of their tables know it, so that the
/// words of a text are looked up once and the rules compare numbers and bits from then on. Asked for every
/// word of every text: what is looked at stands close together.
class WordBook
{
public:
    static constexpr int unknown = 0;

    struct Entry
    {
        int number = unknown; ///< from 1
        quint64 tables = 0;   ///< that know the word, one bit each
    };
    Entry entryOf(QStringView folded, quint32 hash) const
    {
        const int number = m_slots[slotOf(folded, hash)].number;
        return {number, m_known[size_t(number)].tables};
    }
    /// The number of a folded word; a new one where it is not in the book yet.
    int learn(QStringView folded, quint32 hash);

    /// The bit of a table in the making.
    quint64 addTable();
    /// Notes that a table knows a word.
    void enter(int number, quint64 table) { m_known[size_t(number)].tables |= table; }

private:
    struct Slot
    {
        quint32 hash = 0;
        int number = unknown;
    };
    struct Known
    {
        quint32 begin = 0; ///< in the letters
        quint32 size = 0;
        quint64 tables = 0;
    };
    bool isWord(int number, QStringView folded) const;
    size_t slotOf(QStringView folded, quint32 hash) const;
    void grow();

    QString m_letters;             ///< of all words
    std::vector<Known> m_known{1}; ///< by number
    std::vector<Slot> m_slots{64};
    int m_tables = 0;
};

} // namespace partnership
