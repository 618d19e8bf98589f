// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/decision.h"

#include <QByteArray>

namespace partnership {

/// More are no decisions of people.
constexpr qsizetype longestTextOfDecisions = 64 * 1024 * 1024;

/// Decisions for another library: UTF-8 JSON with a final newline, the same bytes for the same decisions
/// (format "partnership-explorer.corrections", version 1). Facts by the names that the interchange form has.
QByteArray toText(const Decisions &decisions);

/// Back from text. Whatever is wrong is a Problem with Fault::Input that names the file and the line or the
/// correction; then nothing of it is used.
Result<Decisions> decisionsFrom(const QByteArray &text, const QString &file);

} // namespace partnership
