// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/library.h"

namespace partnership {

/// What statements are called so that each is told from all others: by its title, or the name of its file
/// where none is printed; where several have the same, with the date behind it, then the file, then the
/// beginning of its sum. In the order of the heads.
QStringList distinctTitles(const QList<StatementHead> &heads);

} // namespace partnership
