// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/recording.h"

#include "app/window/mainwindow.h"
#include "app/window/recording.h"
#include "models/exploration/desk/annotating.h"
#include "models/exploration/desk/judging.h"
#include "tests/bench/clicking.h"
#include "tests/bench/timedapplication.h"

namespace partnership::bench {
namespace {

constexpr double slower = 1.05; ///< by the judgements that are read with all else

ProgressEntry judgement()
{
    ProgressEntry entry;
    entry.judgement = Judgement::UnderWay;
    entry.from = QDate(2026, 5, 12);
    entry.evidence = {{EvidenceKind::Note, QStringLiteral("Told by the ministry."), {}, {}}};
    return entry;
}

/// Commitments in turn, as many as are wanted.
QList<JudgedItem> itemsOf(const Contents &contents, int count)
{
    QList<JudgedItem> items;
    for (int i = 0; i < count; ++i)
        items.append(judgedItem(contents, contents.commitments()[i % contents.commitments().size()].id));
    return items;
}

double millisecondsToOpen(TimedApplication &application, MainWindow &window, const QString &library)
{
    const qint64 begun = now();
    window.open({library});
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    while (!window.exploration().isWhole());
    application.settle(quietMilliseconds);
    return double(application.lastPaint() - begun) / 1e6;
}

/// Notes on clauses in turn, of some hundred letters each.
bool putNotes(Library &library, const Contents &contents, int notes)
{
    QList<AnnotatedItem> items;
    for (int i = 0; i < notes; ++i)
        items.append(annotatedItem(contents, contents.clauses()[i % contents.clauses().size()].id));
    return addNotes(library, items, QStringLiteral("Ask the ministry again. ").repeated(6)).ok();
}

QString statementsOf(const MainWindow &window)
{
    const qsizetype count = window.exploration().contents().statements().size();
    return count == 1 ? QStringLiteral("1 statement") : QStringLiteral("%1 statements").arg(count);
}

} // namespace

Figure recordingFigure(TimedApplication &application, MainWindow &window, int times, double limit)
{
    QList<double> milliseconds;
    for (const JudgedItem &item : itemsOf(window.exploration().contents(), times)) {
        application.settle(quietMilliseconds);
        const qint64 begun = now();
        keepJudgement(window, {item}, judgement());
        application.settle(quietMilliseconds);
        milliseconds.append(double(application.lastPaint() - begun) / 1e6);
    }
    return {QStringLiteral("%1: recording a judgement to every view repainted").arg(statementsOf(window)),
            median(milliseconds), limit, QStringLiteral("ms")};
}

Figure openingWithEntries(TimedApplication &application, MainWindow &window, const QString &library,
                          int entries)
{
    const double without = millisecondsToOpen(application, window, library);
    const QList<JudgedItem> items = itemsOf(window.exploration().contents(), entries);
    const auto added = addProgress(*window.exploration().library(), items, judgement());
    const double with = added ? millisecondsToOpen(application, window, library) : 0;
    return {
        QStringLiteral("%1 with %2 judgements opened to all counts").arg(statementsOf(window)).arg(entries),
        with, slower * without, QStringLiteral("ms")};
}

Figure openingWithNotes(TimedApplication &application, MainWindow &window, const QString &library, int notes)
{
    const double without = millisecondsToOpen(application, window, library);
    const bool added = putNotes(*window.exploration().library(), window.exploration().contents(), notes);
    const double with = added ? millisecondsToOpen(application, window, library) : 0;
    return {QStringLiteral("%1 with %2 notes opened to all counts").arg(statementsOf(window)).arg(notes),
            with, slower * without, QStringLiteral("ms")};
}

} // namespace partnership::bench
