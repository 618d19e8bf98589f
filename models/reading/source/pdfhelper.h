// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the program and its helper for PDF agree on.
namespace partnership::pdf {

/// The helper's file name, beside the program or in the folder for such helpers.
constexpr const char *helperName = "partnership-explorer-pdf";

constexpr int mostPages = 2000;
constexpr long long mostText = 32LL * 1024 * 1024; ///< bytes of UTF-8
constexpr int mostSeconds = 60; ///< on the clock; the helper allows itself half of it on the processor
constexpr unsigned long long mostMemory = 1024ULL * 1024 * 1024;

/// How the helper ends. Anything else is a crash.
enum Ending { Done = 0, Broken = 10, Locked = 11, TooManyPages = 12, TooMuchText = 13, OutOfMemory = 14 };

} // namespace partnership::pdf
