// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/structure/framewords.h"
#include "models/reading/structure/lines.h"

namespace partnership {

/// Parts the lines in which a heading in bold runs into the paragraph under it ("**Trade** We will …"), so
/// that each has a line of its own. One alone is no habit of a text: nothing is parted where no other heading
/// is in bold.
void partRunInHeadings(const SourceText &source, const FrameWords &frame, QList<Line> &lines);

} // namespace partnership
