// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QList>
#include <QString>

namespace partnership::bench {

class TimedApplication;

/// One thing measured, beside what it may be at most.
struct Figure
{
    QString what;
    double measured = 0;
    double limit = 0;
    QString unit;
};

/// The middle one; of an even number the higher of the two.
double median(QList<double> values);

/// Start of the window beside smaller windows of the same platform, in processes of their own; and the most
/// memory it takes. Empty with a note on standard error where a process failed.
QList<Figure> startFigures(int runs);
/// From the text of the shipped statement to all facts.
QList<Figure> readingFigures(int runs);
/// Importing so many generated statements into a library in the folder, beside SQLite alone with the same
/// rows. Tells which library that is.
QList<Figure> manyFigures(const QDir &folder, int count, QString *library);
/// The window on a library of many statements, in a process of its own.
QList<Figure> exploringFigures(const QString &library, int clicks);
/// Every facet counted anew after a click, over columns made for so many statements, beside one pass over the
/// columns and beside SQL.
QList<Figure> countingFigures(int statements);
/// From a click in each view to the last view repainted.
QList<Figure> clickFigures(TimedApplication &application, int clicks);
/// Two reviews of 10,000 commitments compared, and what a mark of them keeps gathered.
QList<Figure> reviewFigures(int runs);
/// Every chart of the shipped statement as a file and on the screen, beside the least that painting it takes;
/// a timeline of very many events.
QList<Figure> pictureFigures(int runs);

} // namespace partnership::bench
