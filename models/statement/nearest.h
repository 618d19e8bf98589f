// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// "Did you mean …": which of the words that would be right is nearest to the one that was typed.
namespace partnership {

/// How many letters have to be put in, left out, changed or swapped with their neighbour to get from one to
/// the other; case does not count. (Optimal string alignment, after Damerau 1964.)
qsizetype editDistance(QStringView a, QStringView b);

/// The known word that was most likely meant: one that begins with what was typed, or one that differs from
/// it by at most a third of its letters. Empty where none is near. Ties go to the first.
QString nearest(const QString &typed, const QStringList &known);

} // namespace partnership
