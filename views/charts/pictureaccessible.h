// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partnership {

/// Lets screen readers walk the marks of every PictureView as its children, each with its own name. May be
/// called more than once; does its work the first time.
void installPictureAccessibility();

} // namespace partnership
