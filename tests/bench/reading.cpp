// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reader.h"
#include "tests/bench/figures.h"
#include "tests/bench/generator/statementgenerator.h"
#include "tests/bench/timedapplication.h"

namespace partnership::bench {
namespace {

constexpr double millisecondsOfMegabyte = 1000.0 / 60; ///< of one that reads 60 MB a second

/// From the text of many statements to all their facts, on one core.
Figure manyFigure(int statements)
{
    StatementGenerator generator(1);
    double megabytes = 0;
    double milliseconds = 0;
    for (int place = 0; place < statements; ++place) {
        const Document document{QStringLiteral("generated.txt"), generator.statement(place)};
        const qint64 begun = now();
        const Result<Statement> statement = readStatement(document);
        milliseconds += double(now() - begun) / 1e6;
        megabytes += double(document.bytes.size()) / 1e6;
        Q_ASSERT(statement);
    }
    return {QStringLiteral("text to facts of a megabyte, %1 generated statements").arg(statements),
            milliseconds / megabytes, millisecondsOfMegabyte, QStringLiteral("ms")};
}

} // namespace

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
    return {
        {QStringLiteral("reading the shipped statement"), median(times), 10, QStringLiteral("ms")},
        {QStringLiteral("reading it for the first time, with the lexicons"), first, 10, QStringLiteral("ms")},
        manyFigure(4 * runs)};
}

} // namespace partnership::bench
