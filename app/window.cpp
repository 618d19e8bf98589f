// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/opening.h"
#include "app/window/mainwindow.h"
#include "app/window/oncewhole.h"
#include "app/window/savedviews.h"
#include "models/exploration/address.h"
#include "views/filter/filterbar.h"
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

void goTo(MainWindow &window, const QString &address)
{
    const Result<Filter> view = window.exploration().typed(address, {});
    window.savedViews().leave();
    if (view)
        window.exploration().focus().setFilter(*view);
    else
        window.filterBar().showProblem(view.problem());
}

/// Paths, and addresses of views, of which the last is what is shown.
void fill(MainWindow &window, const QStringList &arguments)
{
    dressText();
    window.furnish();
    QStringList paths = arguments;
    paths.removeIf(isAddress);
    if (paths.isEmpty())
        window.explore(openUserLibrary());
    else
        window.open(paths);
    for (const QString &argument : arguments) {
        if (isAddress(argument))
            onceWhole(window.exploration(), &window, [&window, argument] { goTo(window, argument); });
    }
    QTimer::singleShot(0, &window, &MainWindow::complete);
}

} // namespace

void dressApplication()
{
    QApplication::setStyle(new HouseStyle);
    dressText();
}

int runWindow(QApplication &application, const QStringList &arguments)
{
    QApplication::setStyle(new HouseStyle);
    Exploration exploration;
    MainWindow window(exploration);
    new AfterFirstPaint(window, [&] { fill(window, arguments); });
    window.show();
    return application.exec();
}

} // namespace partnership
