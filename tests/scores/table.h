// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/scores/texts.h"

/// The scores as Markdown.
namespace partnership::scores {

/// What a mean over statements is made of.
struct Mean
{
    int statements = 0; ///< those that have the kind at all
    double precision = 0;
    double recall = 0;
    double f1 = 0;
};

/// Statements whose means stand in one row: those of a group, and of these all, or only public texts, or only
/// our own.
struct Selection
{
    Group group = Group::HeldOut;
    std::optional<bool> ownText;

    bool holds(const Annotation &annotation) const;
};

/// The mean of a kind over the statements of a selection; where nothing was annotated and nothing found
/// there is no figure to count.
Mean meanOf(const QList<Scored> &statements, const Selection &selection, Kind kind);

/// One row a statement, the means of every group, the goals; then the shape of every text, a line each.
QString tableOf(const QList<Scored> &statements);

/// What was missed and invented, a line each.
QString detailsOf(const Scored &statement);

/// The text with what stands between its two marker lines replaced; a problem where they are not there.
Result<QString> withTable(const QString &text, const QString &table);

} // namespace partnership::scores
