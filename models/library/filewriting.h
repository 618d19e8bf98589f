// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/result.h"

#include <QByteArray>

namespace partnership {

/// Writes a file that is there entirely or not at all: one that was there before stays until the new one is
/// complete. Devices and pipes are written to as they are. Problem: the path and the system's reason.
Result<Done> writeFile(const QString &path, const QByteArray &bytes);

} // namespace partnership
