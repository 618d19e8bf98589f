// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/tables/table.h"
#include "models/statement/result.h"

#include <QCommandLineParser>

namespace partnership {

/// To the file, which is there entirely or not at all; with an empty path to standard output.
Result<Done> write(const QByteArray &bytes, const QString &path);
/// A sentence for the person at the terminal, on standard error: no part of the answer.
void note(const QString &sentence);
/// How far something is, on one line that is written over and over; nothing where nobody looks at a terminal.
void showProgress(int done, int all);
/// Takes the line away.
void endProgress();

} // namespace partnership
