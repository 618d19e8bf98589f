// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QProcess>

#include <cstdio>

namespace partnership::bench {

QList<Figure> exploringFigures(const QString &library, int clicks)
{
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(QStringLiteral(MANY_WINDOW), {library, QString::number(clicks)});
    if (!window.waitForFinished(-1) || window.exitCode() != 0) {
        std::fprintf(stderr, "bench: the window on %s failed\n", qPrintable(library));
        return {};
    }
    QList<Figure> figures;
    for (const QByteArray &line : window.readAllStandardOutput().split('\n')) {
        const QByteArrayList told = line.split('\t');
        if (told.size() == 4)
            figures.append({QString::fromUtf8(told[0]), told[1].toDouble(), told[2].toDouble(),
                            QString::fromUtf8(told[3])});
    }
    return figures;
}

} // namespace partnership::bench
