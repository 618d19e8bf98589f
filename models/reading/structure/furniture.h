// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/structure/framewords.h"
#include "models/reading/structure/lines.h"

namespace partnership {

/// Marks the lines that a printer or a press office left between the paragraphs: page numbers, running heads,
/// document references, "For immediate release".
void markFurniture(const SourceText &source, const FrameWords &frame, QList<Line> &lines);

} // namespace partnership
