// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/opening.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "views/shared/fonts.h"
#include "views/shared/housestyle.h"

#include <QApplication>
#include <QTimer>

namespace partnership {
namespace {

/// Fills the window after its first paint, so that it stands on the screen at once.
void fill(MainWindow &window, const QStringList &paths)
{
    Result<std::unique_ptr<Library>> library = paths.isEmpty() ? openUserLibrary() : openPaths(paths);
    if (library) {
        window.explore(std::move(library));
    } else {
        const Problem problem = library.problem();
        Result<std::unique_ptr<Library>> instead =
            paths.isEmpty() ? openShippedStatement() : openUserLibrary();
        window.explore(instead ? std::move(instead) : openShippedStatement());
        window.notice().tell(problem);
    }
    QTimer::singleShot(0, &window, &MainWindow::complete);
}

} // namespace

void dressApplication()
{
    QApplication::setStyle(new HouseStyle);
    QApplication::setFont(fonts::application());
}

int runWindow(QApplication &application, const QStringList &paths)
{
    dressApplication();
    Exploration exploration;
    MainWindow window(exploration);
    window.show();
    QTimer::singleShot(0, &window, [&] { fill(window, paths); });
    return application.exec();
}

} // namespace partnership
