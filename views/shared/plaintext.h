// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFontMetrics;

namespace partnership {

/// Words for a place that takes HTML when it sees some (tooltips above all): markup in them stays text, and
/// long ones wrap. Empty stays empty.
QString plainToolTip(const QString &words);

/// Words for a place that takes an ampersand as the mark of a shortcut: menus, buttons, tabs.
QString plainCaption(const QString &words);

/// The words for a cell: no more of them than any cell can show, before they are laid out.
QString cut(const QString &words, qsizetype atMost = 160);

/// Their beginning and their end where they do not fit: "Advancing … projects in third countries". Shares the
/// room so that the end keeps whole words.
QString middleElided(const QString &words, const QFontMetrics &metrics, int width);

} // namespace partnership
