// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/rowset.h"

namespace partnership {

RowSet::RowSet(qsizetype size, bool all)
    : m_size(size), m_words(size_t((size + wordBits - 1) / wordBits), all ? ~quint64(0) : 0)
{
    if (const int over = int(size % wordBits); all && over > 0)
        m_words.back() = (quint64(1) << over) - 1;
}

RowSet RowSet::of(const QBitArray &bits)
{
    RowSet out(bits.size());
    const auto *bytes = reinterpret_cast<const uchar *>(bits.bits());
    for (qsizetype byte = 0; byte < (bits.size() + 7) / 8; ++byte)
        out.m_words[byte / 8] |= quint64(bytes[byte]) << (byte % 8 * 8);
    return out;
}

QBitArray RowSet::toBits() const
{
    std::vector<char> bytes(m_words.size() * 8);
    for (size_t byte = 0; byte < bytes.size(); ++byte)
        bytes[byte] = char(m_words[byte / 8] >> (byte % 8 * 8));
    return QBitArray::fromBits(bytes.data(), m_size);
}

qsizetype RowSet::count() const
{
    qsizetype out = 0;
    for (const quint64 word : m_words)
        out += std::popcount(word);
    return out;
}

RowSet &RowSet::operator&=(const RowSet &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

RowSet &RowSet::operator|=(const RowSet &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

RowSet &RowSet::operator-=(const RowSet &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
    return *this;
}

} // namespace partnership
