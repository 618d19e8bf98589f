// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace partnership {

/// The verbs of French and Spanish by their grammar, so that the lexicon need not list every form.
enum class Tongue { Other, French, Spanish };

/// Told by its -ing form: "renforçant", "fortaleciendo".
Tongue tongueOf(const QStringList &gerunds);

/// "renforcer" → "renforcera", "renforcerons", "renforceront"; of several words the first is the verb. Verbs
/// that form it of another stem ("tenir", "hacer") are for the lexicon.
QStringList futuresOf(const QString &infinitive, Tongue tongue);

/// "créé" → "créée", "créés", "créées": as it agrees with what it is said of.
QStringList agreementsOf(const QString &participle, Tongue tongue);

} // namespace partnership
