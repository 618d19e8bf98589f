// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/statement/result.h"

#include <QStringList>

namespace partnership {

/// The files that a path means: itself, or every file below a folder whose name ends like that of a
/// statement, by path. Links to folders are not followed. A folder without any is a Problem.
Result<QStringList> statementFiles(const QString &path, const StopRequest &stop = {});

} // namespace partnership
