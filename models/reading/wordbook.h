// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace partnership {

/// Never 0, and the same in every run; not for tables that strangers could fill.
quint32 hashOf(QStringView letters);

/// Gives every word that the lexicons use a number, so that the words of a text are looked up once and the
/// rules compare numbers from then on.
class WordBook
{
public:
    static constexpr int unknown = 0;

    /// The number of a folded word, from 1; a new one where it is not in the book yet.
    int learn(QStringView folded, quint32 hash);
    int numberOf(QStringView folded, quint32 hash) const;

private:
    struct Slot
    {
        quint32 hash = 0;
        int number = unknown;
    };
    size_t slotOf(QStringView folded, quint32 hash) const;
    void grow();

    std::vector<QString> m_words; ///< by number - 1
    std::vector<Slot> m_slots{64};
};

} // namespace partnership
