// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringView>

namespace partnership {

/// Names of sides in scripts that do not part words by blanks. Sides are indexes into those of the lexicons.
class EastNames
{
public:
    void insert(const QString &name, int side) { m_names[name[0]].append({name, side}); }
    void insertLetter(QChar letter, int side) { m_letters.insert(letter, side); }

    /// The sides that a text names, in its order and as often as it names them; the longest name counts.
    QList<int> in(QStringView text) const;
    /// The same of a title, where letters count too, beside another ("日独共同声明").
    QList<int> inTitle(const QString &title) const;

private:
    struct Name
    {
        QString text;
        int side = -1;
    };

    Name longestAt(QStringView text) const;
    QList<int> lettersAt(QStringView text) const;

    QHash<QChar, QList<Name>> m_names; ///< by their first letter
    QHash<QChar, int> m_letters;
};

} // namespace partnership
