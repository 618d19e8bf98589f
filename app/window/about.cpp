// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/about.h"

#include "app/window/mainwindow.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace partnership {

void showAbout(MainWindow &window)
{
    QMessageBox box(&window);
    box.setWindowTitle(QCoreApplication::translate("About", "About Partnership Explorer"));
    box.setTextFormat(Qt::PlainText);
    box.setText(QCoreApplication::translate("About", "Partnership Explorer %1")
                    .arg(QLatin1String(PARTNERSHIP_EXPLORER_VERSION)));
    box.setInformativeText(
        QCoreApplication::translate(
            "About",
            "Reads diplomatic joint statements and shows what they promise, with the words that prove it.\n\n"
            "Free software under the GNU General Public License, version 3 or later. "
            "Built with Qt %1 and SQLite.")
            .arg(QLatin1String(qVersion())));
    box.exec();
}

} // namespace partnership
