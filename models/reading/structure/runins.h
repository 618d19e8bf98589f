// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/structure/blocks.h"

namespace partnership {

/// Finds the titles that paragraphs or bullets open with ("**Trade:** We will …") and sets them as run-ins of
/// their blocks, from the given block on. Only where most blocks of a kind have one: then they are what
/// divides the statement.
void findRunIns(const SourceText &source, qsizetype from, QList<Block> &blocks);

} // namespace partnership
