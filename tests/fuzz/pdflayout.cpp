// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/pdflayout.h"

#include <algorithm>
#include <cstdlib>

using namespace partnership;

/// What the helper for PDF might write if a document took it over: lines of pages and words, or anything
/// else.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto pages = pagesFrom(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!pages)
        return 0;
    const SourceText source = layOut(*pages);
    const bool inside = std::ranges::all_of(source.hints, [&source](const Hint &hint) {
        return hint.source.begin <= hint.source.end && hint.source.end <= source.text.size();
    });
    if (!inside || source.pages.size() != pages->size())
        std::abort();
    return 0;
}
