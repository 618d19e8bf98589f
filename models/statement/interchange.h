// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/statement.h"

#include <QByteArray>

namespace partnership {

/// The statement in the documented interchange form (format "partnership-explorer.statement", version 1),
/// UTF-8 JSON with a final newline. Keys stand in the order of the documentation and the same statement gives
/// the same bytes. Spans are in Unicode code points of the source.
QByteArray toInterchange(const Statement &statement);

} // namespace partnership
