// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/library.h"

#include <QRandomGenerator>

/// Changes of data as a desk makes them, drawn by a generator, so that two processes make the same ones.
namespace partnership {

/// One step; false where the library refused it.
bool changeSomething(Library &library, QRandomGenerator &random);

/// Everything a library file holds that its log of changes can take back, row by row, but for the times of
/// recording.
QStringList contentOf(const QString &path);

} // namespace partnership
