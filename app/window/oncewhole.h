// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

#include <functional>

namespace partnership {

/// Acts as soon as all is there that is being read, if the context lives so long: views and addresses name
/// things that may stand in any statement.
void onceWhole(Exploration &exploration, QObject *context, const std::function<void()> &act);

} // namespace partnership
