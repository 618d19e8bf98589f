// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/structure/blocks.h"
#include "models/reading/structure/headings.h"

namespace partnership {

/// The blocks [begin, end) that close a statement with place, date, names and offices; empty when there are
/// none. They stand at the end, or before the annexes.
struct Signatures
{
    qsizetype begin = 0;
    qsizetype end = 0;
};
Signatures findSignatures(const SourceText &source, const QList<Block> &blocks, const Headings &headings,
                          const FrameWords &frame);

} // namespace partnership
