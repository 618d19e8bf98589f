// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/contents.h"

namespace partnership {

/// A clause as it is quoted in a paper: “its words” (title of the statement, date, paragraph 9.4).
QString citation(const Contents &contents, int clause);

} // namespace partnership
