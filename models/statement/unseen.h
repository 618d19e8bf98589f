// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partnership {

/// Signs that show nothing but change what is seen: they turn the direction of writing, stand between letters
/// without width, or control a terminal (Unicode categories Cf and Cc without white space). The source keeps
/// them; the words made of it do not.
inline bool isUnseen(QChar c)
{
    if (c.unicode() >= 0x20 && c.unicode() < 0x7f)
        return false; // most letters there are; this is asked for each
    return c.category() == QChar::Other_Format || (c.category() == QChar::Other_Control && !c.isSpace());
}

/// What is shown in the place of one: "‹RLO›", "‹ZWSP›", "‹U+0007›". Empty for the soft hyphen, which is no
/// trick but a habit of typesetting.
QString markOfUnseen(QChar c);
/// The words with a mark in the place of each.
QString withUnseenMarked(const QString &words);

/// For labels, names of files and terminals: the words without such signs.
QString withoutUnseen(QString words);

} // namespace partnership
