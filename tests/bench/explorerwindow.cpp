// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"
#include "tests/bench/timedapplication.h"

/// The program's own window, as a user opens it.
int main(int argc, char **argv)
{
    partnership::bench::TimedApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("partnership-explorer"));
    application.reportWhenSettled();
    return partnership::runWindow(application, {});
}
