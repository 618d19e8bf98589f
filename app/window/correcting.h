// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/desk/correcting.h"

namespace partnership {

class MainWindow;

/// What a desk decides about facts, in the window: each is one step with a way back.
namespace correcting {

/// The facts that are chosen in the clause pane, or all of the clause.
void accept(MainWindow &window);
/// Those that are chosen; nothing where none is.
void reject(MainWindow &window);
void correct(MainWindow &window);
void leave(MainWindow &window);
/// The words that are marked in the clause, as a fact.
template <FactKind Kind> void add(MainWindow &window);
void addMarked(MainWindow &window, FactKind kind);

/// The agency that is current, or named first in the current clause, wherever it is named.
template <BodyVerb Verb> void changeAgency(MainWindow &window);
void changeCurrentAgency(MainWindow &window, BodyVerb verb);

/// The decisions whose words are gone.
void showLost(MainWindow &window);
void exportAll(MainWindow &window);
void import(MainWindow &window);
void teach(MainWindow &window);

/// Shows what was decided, with a way back, or says why nothing was.
void show(MainWindow &window, const Result<Done> &done, const QString &sentence);
/// Puts the actions where facts and words are, and tells of lost anchors from now on.
void offerActions(MainWindow &window);

template <FactKind Kind> void add(MainWindow &window)
{
    addMarked(window, Kind);
}

template <BodyVerb Verb> void changeAgency(MainWindow &window)
{
    changeCurrentAgency(window, Verb);
}

} // namespace correcting
} // namespace partnership
