// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/decisionfile.h"

#include <cstdlib>

using namespace partnership;

/// A file of corrections as somebody sent it: what is read of it is written so that it is read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto decisions = decisionsFrom(text, QStringLiteral("fuzzed.json"));
    if (!decisions)
        return 0;
    const auto again = decisionsFrom(toText(*decisions), QStringLiteral("again.json"));
    if (!again || *again != *decisions)
        std::abort();
    return 0;
}
