// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partnership {

/// Words of data on one line of Markdown, where they stay words: what it, or the HTML in it, would take for a
/// sign is escaped (CommonMark 0.30, 2.4).
QString inMarkdown(const QString &words);

} // namespace partnership
