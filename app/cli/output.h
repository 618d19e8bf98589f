// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/tables/table.h"
#include "models/statement/result.h"

#include <QCommandLineParser>

namespace partnership {

/// To the file, if it may be replaced, which is there entirely or not at all; with an empty path to standard
/// output.
Result<Done> write(const QByteArray &bytes, const QString &path);
/// Whether a file may be written: of one that is there, somebody at a terminal is asked; elsewhere it is said
/// that it will be replaced. Problem: it is to be kept.
Result<Done> mayReplace(const QString &path);
/// A sentence for the person at the terminal, on standard error: no part of the answer.
void note(const QString &sentence);
/// How far something is, on one line that is written over and over; nothing where nobody looks at a terminal.
void showProgress(int done, int all);
/// Takes the line away.
void endProgress();

} // namespace partnership
