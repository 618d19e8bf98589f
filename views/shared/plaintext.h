// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QFontMetrics;

namespace partnership {

/// Words for a place that takes HTML when it sees some (tooltips above all): markup in them stays text, and
/// long ones wrap. Empty stays empty.
QString plainToolTip(const QString &words);

/// Words for a place that takes an ampersand as the mark of a shortcut: menus, buttons, tabs.
QString plainCaption(const QString &words);

/// One sentence for one, another for many, whose %1 is the count as people of this place write it.
QString counted(qsizetype count, const QString &one, const QString &many);

/// The words for a cell: no more of them than any cell can show, before they are laid out.
QString cut(const QString &words, qsizetype atMost = 160);

/// Their beginning and their end where they do not fit: "Advancing … projects in third countries". Shares the
/// room so that the end keeps whole words.
QString middleElided(const QString &words, const QFontMetrics &metrics, int width);

/// What is shown of the names of a cell ("METI · CSA"): those that have room, the first elided if it must be.
struct ShownNames
{
    QStringList names;
    qsizetype more = 0; ///< that have none

    /// "Digital Agency of Japan +1": no name goes without a word.
    QString toString() const;
};
ShownNames namesWithin(const QString &words, const QFontMetrics &metrics, int width);
/// What stands between two names of a cell.
QString betweenNames();

} // namespace partnership
