// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/docks.h"

#include "app/window/paneheader.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QVBoxLayout>

#include <memory>

namespace partnership {
namespace {

void raiseInsteadOfHiding(QDockWidget &dock)
{
    const auto behind = std::make_shared<bool>(false);
    // Toggled comes before the dock hides, triggered after.
    QObject::connect(dock.toggleViewAction(), &QAction::toggled, &dock, [&dock, behind](bool shown) {
        *behind = !shown && dock.isVisible() && dock.visibleRegion().isEmpty();
    });
    QObject::connect(dock.toggleViewAction(), &QAction::triggered, &dock, [&dock, behind](bool shown) {
        if (!*behind && !shown)
            return;
        dock.show();
        dock.raise();
    });
}

} // namespace

QDockWidget *makeDock(QMainWindow &window, const QString &title, QWidget *view)
{
    auto *dock = new QDockWidget(title, &window);
    dock->setObjectName(view->metaObject()->className());
    dock->setWidget(view);
    dock->setTitleBarWidget(new PaneHeader(dock));
    raiseInsteadOfHiding(*dock);
    return dock;
}

QString paneName(const QWidget &view)
{
    QString name = QString::fromLatin1(view.metaObject()->className()).section(QStringLiteral("::"), -1);
    for (const char *kind : {"View", "Pane"}) {
        if (name.endsWith(QLatin1String(kind)))
            name.chop(4);
    }
    return name.toLower();
}

QWidget *withHeader(PaneHeader *header, QWidget *view, QWidget *parent)
{
    auto *pane = new QWidget(parent);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(view, 1);
    return pane;
}

} // namespace partnership
