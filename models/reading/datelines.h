// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/lexicons.h"

namespace partnership {

/// The first date in a line that gives a place and a date, as far as it is known ("2026-03-18", "2026-03"),
/// in ways that running text does not use: "June2023", "the fourth day of July two thousand and thirty-one",
/// "4 de julio de dos mil treinta y uno". Empty when there is none.
QString dateInLine(const QString &line, const Lexicons &lexicons);

} // namespace partnership
