// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"
#include "models/library/library.h"

namespace partnership {

/// In the order in which they came.
Result<QList<KeptView>> keptViews(const Connection &connection);

/// As Library::changeViews has it.
Result<Done> changeKeptViews(Library &library, const QStringList &dropped, const QList<KeptView> &kept);

} // namespace partnership
