// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/panewalk.h"

#include "app/window/mainwindow.h"
#include "views/filter/filterbar.h"
#include "views/filter/searchbox.h"
#include "views/table/commitmentsview.h"

#include <QApplication>
#include <QDockWidget>
#include <QTabWidget>

#include <algorithm>

namespace partnership {
namespace {

/// A dock behind another is no less visible to Qt.
bool isSeen(const QWidget *widget)
{
    return widget->isVisible() && !widget->visibleRegion().isEmpty();
}

QList<QWidget *> docksAt(const MainWindow &window, bool left)
{
    QList<QWidget *> out;
    for (QDockWidget *dock : window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        if ((window.dockWidgetArea(dock) == Qt::LeftDockWidgetArea) == left)
            out.append(dock);
    }
    std::ranges::stable_sort(out, {}, [](const QWidget *dock) {
        const QPoint corner = dock->mapToGlobal(QPoint());
        return std::pair(corner.y(), corner.x());
    });
    return out;
}

bool takesKeyboard(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

QWidget *focusIn(QWidget *pane)
{
    QWidget *before = pane->focusWidget();
    if (before && before != pane && pane->isAncestorOf(before) && takesKeyboard(before))
        return before;
    QWidget *widget = pane;
    do {
        if ((widget == pane || pane->isAncestorOf(widget)) && takesKeyboard(widget))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != pane);
    return nullptr;
}

void go(MainWindow &window, int step)
{
    const QList<QWidget *> panes = panesOf(window);
    const QWidget *now = QApplication::focusWidget();
    const auto in = std::ranges::find_if(
        panes, [now](const QWidget *pane) { return now && (pane == now || pane->isAncestorOf(now)); });
    const qsizetype count = panes.size();
    qsizetype place = in == panes.end() ? (step > 0 ? -1 : count) : in - panes.begin();
    for (qsizetype tried = 0; tried < count; ++tried) {
        place = (place + step + count) % count;
        if (QWidget *widget = focusIn(panes[place])) {
            widget->activateWindow(); // it may stand in one of its own
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace

QList<QWidget *> panesOf(MainWindow &window)
{
    QList<QWidget *> out{&window.searchBox(), &window.filterBar()};
    out += docksAt(window, true);
    for (CommitmentsView *view : window.findChildren<CommitmentsView *>())
        out.append(view);
    out.append(&window.tabs());
    out += docksAt(window, false);
    out.removeIf([](const QWidget *pane) { return !isSeen(pane); });
    return out;
}

void goToNextPane(MainWindow &window)
{
    go(window, 1);
}

void goToPreviousPane(MainWindow &window)
{
    go(window, -1);
}

} // namespace partnership
