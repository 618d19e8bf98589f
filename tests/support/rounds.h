// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partnership {

/// How often a test starts another process anew. Under the sanitizers a third as often: each start takes them
/// a second, and what a death leaves in a file does not depend on them.
constexpr int rounds(int all)
{
    return UNDER_SANITIZERS ? (all + 2) / 3 : all;
}

} // namespace partnership
