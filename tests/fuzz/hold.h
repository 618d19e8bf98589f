// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/coverage.h"

#include <cstdio>
#include <cstdlib>

namespace partnership {

/// What is promised of every statement, whatever it was read from: each fact stands in the source, and no
/// word of the source is lost or doubled. Ends the fuzzer with the words at fault.
inline void holdToSource(const Statement &statement)
{
    const Coverage found = coverage(statement);
    const QStringList faults[] = {verify(statement).failures, found.lost, found.doubled, found.displaced};
    const char *const names[] = {"not in the source", "lost", "doubled", "displaced"};
    bool held = true;
    for (int i = 0; i < 4; ++i) {
        for (const QString &fault : faults[i])
            std::fprintf(stderr, "%s: %s\n", names[i], qPrintable(fault));
        held = held && faults[i].isEmpty();
    }
    if (!held)
        std::abort();
}

} // namespace partnership
