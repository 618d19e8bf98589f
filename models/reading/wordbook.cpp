// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/wordbook.h"

#include <limits>

namespace partnership {

/// FNV-1a over UTF-16 units; its low bits choose the slot. Never 0.
quint32 hashOf(QStringView letters)
{
    quint32 hash = 2166136261U;
    for (const QChar c : letters)
        hash = (hash ^ c.unicode()) * 16777619U;
    return (hash ^ (hash >> 15)) | 0x80000000U;
}

int WordBook::learn(QStringView folded, quint32 hash)
{
    if (const int number = entryOf(folded, hash).number; number != unknown)
        return number;
    if (2 * (m_words.size() + 1) > m_slots.size())
        grow();
    m_words.push_back(folded.toString());
    m_slots[slotOf(folded, hash)] = {hash, {.number = int(m_words.size())}};
    return int(m_words.size());
}

quint64 WordBook::addTable()
{
    Q_ASSERT(m_tables < std::numeric_limits<quint64>::digits);
    return quint64(1) << m_tables++;
}

/// Where the word stands, or would stand: the table is never full.
size_t WordBook::slotOf(QStringView folded, quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at].entry.number != unknown &&
           (m_slots[at].hash != hash || m_words[size_t(m_slots[at].entry.number) - 1] != folded))
        at = (at + 1) & mask;
    return at;
}

void WordBook::grow()
{
    std::vector<Slot> before(2 * m_slots.size());
    before.swap(m_slots);
    for (const Slot &slot : before) {
        if (slot.entry.number != unknown)
            m_slots[slotOf(m_words[size_t(slot.entry.number) - 1], slot.hash)] = slot;
    }
}

} // namespace partnership
