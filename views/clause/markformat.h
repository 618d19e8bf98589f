// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/clause/clausemarks.h"
#include "views/shared/theme.h"

#include <QTextCharFormat>

namespace partnership {

/// How a mark looks in running text. Two kinds never differ by colour alone.
QTextCharFormat markFormat(const Theme &theme, MarkKind kind);

} // namespace partnership
