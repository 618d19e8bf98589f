// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/markdown.h"

#include "models/reading/source/plaintext.h"

namespace partnership {
Result<SourceText> readMarkdown(const Document &document, const StopRequest &)
{
    auto source = readLines(document);
    if (source)
        source->markup = Markup::MarksAndTags;
    return source;
}

} // namespace partnership
