// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/span.h"

#include <QString>

namespace partnership {

/// The block of "key: value" lines between two "---" that Markdown files may open with.
struct FrontMatter
{
    Span source; ///< empty when there is none
    QString title;
    QString date;
};

FrontMatter readFrontMatter(const QString &text);

} // namespace partnership
