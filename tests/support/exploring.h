// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "tests/support/samplelibrary.h"

namespace partnership::samples {

/// A temporary library that holds the statements, explored; ends the test program where it cannot be. Only
/// here: a test that uses it links exploration.
inline std::unique_ptr<Exploration> exploring(const QList<Statement> &statements)
{
    auto exploration = std::make_unique<Exploration>();
    if (const auto explored = exploration->explore(libraryWith(statements)); !explored)
        qFatal("%s", qPrintable(explored.problem().toString()));
    return exploration;
}

} // namespace partnership::samples
