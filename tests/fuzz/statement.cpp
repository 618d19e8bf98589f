// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reader.h"
#include "tests/fuzz/hold.h"

using namespace partnership;

/// The whole way from bytes to facts: structure and finders. Whatever is found must be in the source, and no
/// word of it lost or doubled.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto statement = readStatement({QStringLiteral(FUZZED_NAME), bytes});
    if (statement)
        holdToSource(*statement);
    return 0;
}
