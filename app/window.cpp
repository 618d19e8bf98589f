// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/opening.h"
#include "app/window/mainwindow.h"
#include "views/shared/fonts.h"
#include "views/shared/housestyle.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <functional>

namespace partnership {
namespace {

/// Does something as soon as a window has been painted for the first time. A timer of no length would not do:
/// it runs before the window system asks for the paint.
class AfterFirstPaint : public QObject
{
public:
    AfterFirstPaint(QWidget &window, std::function<void()> act) : QObject(&window), m_act(std::move(act))
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QTimer::singleShot(0, this, m_act);
        }
        return false;
    }

private:
    std::function<void()> m_act;
};

/// Looking for the faces of the system takes longer than all else before the first paint, which has no text.
void dressText()
{
    QApplication::setFont(fonts::application());
}

void fill(MainWindow &window, const QStringList &paths)
{
    dressText();
    window.furnish();
    if (paths.isEmpty())
        window.explore(openUserLibrary());
    else
        window.open(paths);
    QTimer::singleShot(0, &window, &MainWindow::complete);
}

} // namespace

void dressApplication()
{
    QApplication::setStyle(new HouseStyle);
    dressText();
}

int runWindow(QApplication &application, const QStringList &paths)
{
    QApplication::setStyle(new HouseStyle);
    Exploration exploration;
    MainWindow window(exploration);
    new AfterFirstPaint(window, [&] { fill(window, paths); });
    window.show();
    return application.exec();
}

} // namespace partnership
