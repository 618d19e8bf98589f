// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/timedapplication.h"

#include <QWidget>

/// What a window of Qt Widgets costs at least.
int main(int argc, char **argv)
{
    partnership::bench::TimedApplication application(argc, argv);
    QWidget window;
    window.resize(1440, 900);
    window.show();
    application.reportWhenSettled();
    return application.exec();
}
