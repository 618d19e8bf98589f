// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/changes.h"

namespace partnership {

/// A step of the log for menus and lists, without a full stop: "Judge 9.4/1: done". Of a kind that this
/// version does not know, the kind itself.
QString changeSentence(const ChangeName &name);
/// Every kind that has a sentence.
QStringList changeKinds();

} // namespace partnership
