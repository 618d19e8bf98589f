// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reader.h"
#include "tests/bench/figures.h"
#include "tests/bench/timedapplication.h"

namespace partnership::bench {

QList<Figure> readingFigures(int runs)
{
    const Document document = shippedDocument();
    QList<double> times;
    // The first one also reads the lexicons, which happens once in the life of a process.
    for (int run = 0; run <= runs; ++run) {
        const qint64 begun = now();
        const Result<Statement> statement = readStatement(document);
        times.append(double(now() - begun) / 1e6);
        if (!statement)
            return {};
    }
    const double first = times.takeFirst();
    return {{QStringLiteral("reading the shipped statement"), median(times), 10, QStringLiteral("ms")},
            {QStringLiteral("reading it for the first time, with the lexicons"), first, 10,
             QStringLiteral("ms")}};
}

} // namespace partnership::bench
