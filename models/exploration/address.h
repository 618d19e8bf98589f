// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/filter.h"
#include "models/statement/result.h"

/// A filter as one word that can be sent, pasted and kept: "partnership:?agency=METI&not-pillar=III". Names
/// are those of the command-line options, values are percent-encoded as in web addresses. Nothing is lost.
namespace partnership {

/// Holds nothing but letters, digits and the marks of an address, whatever the values are.
QString addressOf(const Filter &filter);
/// Whether a text is meant as one, right or wrong.
bool isAddress(const QString &text);
/// Problem with Fault::Usage that names the part that cannot be understood. Whether there are such values is
/// for an exploration to know.
Result<Filter> filterAt(const QString &address);

} // namespace partnership
