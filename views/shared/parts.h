// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icons.h"

#include <QString>

class QFrame;
class QLabel;
class QToolButton;
class QWidget;

namespace partnership {

/// The small parts that panes are put together from. Labels show plain text only: words of a statement may
/// hold markup.
QLabel *plainLabel(const QString &words, const QFont &font, QWidget *parent = nullptr);
/// In secondary text.
QLabel *hintLabel(const QString &words, QWidget *parent = nullptr);
/// A hair line across.
QFrame *ruleLine(QWidget *parent = nullptr);
/// A flat button of an icon; the words are its tooltip and its name for screen readers.
QToolButton *iconButton(Icon name, const QString &words, QWidget *parent = nullptr);

} // namespace partnership
