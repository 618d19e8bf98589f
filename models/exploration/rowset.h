// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>

#include <bit>
#include <vector>

namespace partnership {

/// Some rows of a table, one bit a row: what a filter is put together from. Plain words: rows that match are
/// too many and too scattered for compressed sets to win.
class RowSet
{
public:
    static constexpr int wordBits = 64;

    explicit RowSet(qsizetype size = 0, bool all = false);
    static RowSet of(const QBitArray &bits);
    QBitArray toBits() const;

    qsizetype size() const { return m_size; }
    qsizetype count() const;
    bool contains(qsizetype row) const { return m_words[row / wordBits] >> (row % wordBits) & 1; }
    void insert(qsizetype row) { m_words[row / wordBits] |= quint64(1) << (row % wordBits); }

    /// Of the same size, as in all that follow.
    RowSet &operator&=(const RowSet &other);
    RowSet &operator|=(const RowSet &other);
    RowSet &operator-=(const RowSet &other);
    bool operator==(const RowSet &) const = default;

    /// Calls with every row in it, in their order.
    template <typename Call> void forEach(Call call) const
    {
        for (size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 rest = m_words[word]; rest; rest &= rest - 1)
                call(qsizetype(word * wordBits) + std::countr_zero(rest));
        }
    }

    const std::vector<quint64> &words() const { return m_words; }
    /// Bits behind the last row stay clear: whoever writes words sees to it.
    std::vector<quint64> &words() { return m_words; }

private:
    qsizetype m_size;
    std::vector<quint64> m_words;
};

} // namespace partnership
