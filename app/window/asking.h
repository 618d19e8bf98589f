// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/result.h"
#include "models/statement/statement.h"

#include <QStringList>

namespace partnership {

class MainWindow;

/// What commands that touch files ask of the person at the window, and how they say what became of it.

QStringList askForFiles(MainWindow &window, const QString &title, const QString &kinds);
/// Where to save, with the suffix of the kind chosen if none was typed; empty where nobody wants to. Kinds
/// are like "PDF (*.pdf)". The dialog asks before a file is replaced; the kind that was chosen
/// is told to whoever wants it.
QString askWhere(MainWindow &window, const QString &title, const QString &suggestion,
                 const QStringList &kinds, QString *chosen = nullptr);
void tell(MainWindow &window, const Result<Done> &result, const QString &success);

QString hyphened(const QString &words);
/// A name for a file about one statement, or about several: letters and digits of the title only, however
/// odd it is.
QString fileName(const Statement *statement, const QString &what);
const Statement *onlyStatement(const MainWindow &window);
/// As the system writes it.
QString shownPath(const QString &path);

} // namespace partnership
