// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/eastnames.h"

namespace partnership {

QList<int> EastNames::in(QStringView text) const
{
    QList<int> sides;
    for (qsizetype at = 0; at < text.size();) {
        const Name name = longestAt(text.sliced(at));
        if (name.side >= 0)
            sides.append(name.side);
        at += std::max<qsizetype>(name.text.size(), 1);
    }
    return sides;
}

QList<int> EastNames::inTitle(const QString &title) const
{
    QList<int> sides = in(title);
    for (qsizetype at = 0; at < title.size() && sides.size() < 2; ++at) {
        if (at == 0 || !title[at - 1].isLetter())
            sides += lettersAt(QStringView(title).sliced(at));
    }
    return sides;
}

EastNames::Name EastNames::longestAt(QStringView text) const
{
    Name longest;
    const auto names = m_names.constFind(text.first());
    if (names == m_names.cend())
        return longest;
    for (const Name &name : *names) {
        if (name.text.size() > longest.text.size() && text.startsWith(name.text))
            longest = name;
    }
    return longest;
}

/// One letter alone is a word like any other.
QList<int> EastNames::lettersAt(QStringView text) const
{
    QList<int> sides;
    for (const QChar letter : text) {
        const auto side = m_letters.constFind(letter);
        if (side == m_letters.cend())
            break;
        sides.append(*side);
    }
    return sides.size() >= 2 ? sides : QList<int>();
}

} // namespace partnership
