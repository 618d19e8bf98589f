// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/timedapplication.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

namespace partnership::bench {
namespace {

/// One start of a window, in milliseconds after the process was asked for, and kB.
struct Start
{
    double firstPaint = 0;
    double complete = 0;
    double peakMemory = 0;
};

std::optional<Start> start(const QString &program, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 begun = now();
    process.start(program, {});
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return {};
    const QList<QByteArray> told = process.readAllStandardOutput().trimmed().split(' ');
    if (told.size() != 3)
        return {};
    const auto milliseconds = [&](int place) { return double(told[place].toLongLong() - begun) / 1e6; };
    return Start{milliseconds(0), milliseconds(1), told[2].toDouble()};
}

/// A home of its own, so that no library or setting of the person who measures plays a part.
QProcessEnvironment environmentIn(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.remove(QString::fromLatin1(name));
    return environment;
}

/// Starts of one program, of which the medians count.
class Starts
{
public:
    explicit Starts(const char *program) : m_program(QString::fromUtf8(program)) {}

    bool add(const QProcessEnvironment &environment)
    {
        const std::optional<Start> one = start(m_program, environment);
        if (one)
            m_starts.append(*one);
        else
            std::fprintf(stderr, "bench: %s did not start\n", qPrintable(m_program));
        return one.has_value();
    }

    double of(double Start::*part) const
    {
        QList<double> values;
        for (const Start &start : m_starts)
            values.append(start.*part);
        return median(values);
    }

    void forgetFirst() { m_starts.removeFirst(); }

private:
    QString m_program;
    QList<Start> m_starts;
};

} // namespace

QList<Figure> startFigures(int runs)
{
    const QTemporaryDir home;
    const QProcessEnvironment environment = environmentIn(home.path());
    Starts minimal(MINIMAL_WINDOW), parts(PARTS_WINDOW), explorer(EXPLORER_WINDOW);
    // In turns, so that all three meet the same weather; the first round fills caches and makes the library.
    for (int run = 0; run <= runs; ++run) {
        if (!minimal.add(environment) || !parts.add(environment) || !explorer.add(environment))
            return {};
    }
    minimal.forgetFirst();
    parts.forgetFirst();
    explorer.forgetFirst();
    return {{QStringLiteral("start to first paint (limit: 1.5 x a minimal window)"),
             explorer.of(&Start::firstPaint), 1.5 * minimal.of(&Start::firstPaint), QStringLiteral("ms")},
            {QStringLiteral("start to complete window (limit: 2 x a window of its parts)"),
             explorer.of(&Start::complete), 2 * parts.of(&Start::complete), QStringLiteral("ms")},
            {QStringLiteral("peak memory of the window"), explorer.of(&Start::peakMemory) / 1000, 120,
             QStringLiteral("MB")}};
}

} // namespace partnership::bench
