// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/clicking.h"

#include "tests/bench/timedapplication.h"
#include "views/charts/pictureview.h"

#include <QAbstractItemView>
#include <QTest>

namespace partnership::bench {

QList<Target> targetsIn(QAbstractItemView &view)
{
    QList<Target> targets;
    for (int y = 8; y < view.viewport()->height(); y += 22) {
        const QModelIndex index = view.indexAt({60, y});
        if (index.isValid())
            targets.append({view.viewport(), view.visualRect(index).center()});
    }
    return targets;
}

QList<Target> targetsIn(PictureView &view)
{
    QList<Target> targets;
    for (const Spot &spot : view.picture().spots()) {
        const QPoint place = spot.area.center().toPoint();
        if (view.visibleRegion().contains(place))
            targets.append({&view, place});
    }
    return targets;
}

QList<double> timesOf(TimedApplication &application, const QList<Target> &targets, int clicks)
{
    QList<double> times;
    for (int click = 0; click < clicks && !targets.isEmpty(); ++click) {
        const Target &target = targets[(click * 3) % targets.size()];
        const qint64 begun = now();
        QTest::mouseClick(target.widget, Qt::LeftButton, {}, target.place);
        application.settle(quietMilliseconds);
        if (application.lastPaint() > begun)
            times.append(double(application.lastPaint() - begun) / 1e6);
    }
    return times;
}

QString nameOf(const QWidget *widget)
{
    for (const QWidget *one = widget; one; one = one->parentWidget()) {
        if (!one->accessibleName().isEmpty())
            return one->accessibleName();
    }
    return QString::fromLatin1(widget->metaObject()->className());
}

} // namespace partnership::bench
