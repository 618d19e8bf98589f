// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/wordbook.h"

#include <algorithm>
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
    if (const int number = m_slots[slotOf(folded, hash)].number; number != unknown)
        return number;
    const int number = int(m_known.size());
    m_known.push_back({quint32(m_letters.size()), quint32(folded.size()), 0});
    m_letters.append(folded);
    if (2 * m_known.size() > m_slots.size())
        grow();
    m_slots[slotOf(folded, hash)] = {hash, number};
    return number;
}

quint64 WordBook::addTable()
{
    Q_ASSERT(m_tables < std::numeric_limits<quint64>::digits);
    return quint64(1) << m_tables++;
}

bool WordBook::isWord(int number, QStringView folded) const
{
    const Known &known = m_known[size_t(number)];
    const QStringView word = QStringView(m_letters).sliced(known.begin, known.size);
    return std::equal(word.utf16(), word.utf16() + word.size(), folded.utf16(),
                      folded.utf16() + folded.size());
}

/// Where the word stands, or would stand: the table is never full.
size_t WordBook::slotOf(QStringView folded, quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at].number != unknown && (m_slots[at].hash != hash || !isWord(m_slots[at].number, folded)))
        at = (at + 1) & mask;
    return at;
}

void WordBook::grow()
{
    std::vector<Slot> before(2 * m_slots.size());
    before.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : before) {
        if (slot.number == unknown)
            continue;
        size_t at = slot.hash & mask;
        while (m_slots[at].number != unknown)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

} // namespace partnership
