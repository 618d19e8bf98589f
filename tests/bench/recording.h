// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figures.h"

namespace partnership {
class MainWindow;
}

namespace partnership::bench {

/// From the recording of a judgement to the last view repainted; writes to the library of the window.
Figure recordingFigure(TimedApplication &application, MainWindow &window, int times, double limit);
/// The library opened again, without and with so many judgements more, which are written to it.
Figure openingWithEntries(TimedApplication &application, MainWindow &window, const QString &library,
                          int entries);

/// The same with so many notes.
Figure openingWithNotes(TimedApplication &application, MainWindow &window, const QString &library, int notes);

} // namespace partnership::bench
