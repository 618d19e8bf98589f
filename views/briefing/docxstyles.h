// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace partnership {

/// The part of a Word document that says how its paragraphs and tables are set.
QByteArray docxStyles();

} // namespace partnership
