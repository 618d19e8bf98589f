// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/pdflayout.h"
#include "models/reading/source/pdfpages.h"

#include <poppler-global.h>

#include <cstdlib>

using namespace partnership;

/// Fontconfig, below Poppler, keeps what it has found until the end; the helper ends without tidying up.
extern "C" int __lsan_is_turned_off()
{
    return 1;
}

/// What the helper for PDF does with a document, in this process: whatever it writes is understood.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    char *bytes = nullptr;
    size_t length = 0;
    std::FILE *const written = open_memstream(&bytes, &length);
    const pdf::Ending ending = pdf::writePages({data, data + size}, written);
    std::fclose(written);
    const auto pages = pagesFrom(QByteArray::fromRawData(bytes, qsizetype(length)));
    if (ending == pdf::Done && (!pages || layOut(*pages).pages.size() != pages->size()))
        std::abort();
    std::free(bytes);
    return 0;
}
