// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/factplaces.h"
#include "models/statement/result.h"

/// What a desk decided about what the program read; what was read stays beside it. Values only: a library
/// keeps them, decided() puts them into a statement.
namespace partnership {

/// What a decision was made on: a version of a statement, and what tells its other versions.
struct DecidedSource
{
    QByteArray sha256;
    QString title;
    QString date;
    bool operator==(const DecidedSource &) const = default;

    /// Is it the same file, or another version: of the same title and date?
    bool fits(const Statement &statement) const;
};
DecidedSource sourceOf(const Statement &statement);

/// One decision about one fact of one statement.
struct Decision
{
    QString uid; ///< the same in every library that it came to
    DecidedSource source;
    FactKind kind = FactKind::Agency;
    FactPlace place; ///< where the words stand that were read, or added
    QString label;   ///< what the fact was called then
    Verdict verdict = Verdict::Accepted;
    FactValues asRead; ///< none of what was added
    FactValues values; ///< all that hold from now on; none of what is rejected
    QString decided;   ///< UTC, ISO 8601
    QString who;
    bool operator==(const Decision &) const = default;

    /// The same fact of the same statement, whatever is decided about it.
    bool isAbout(const Decision &other) const;
};

/// One decision about an agency, wherever it is named; the later ones meet what the earlier left.
struct BodyDecision
{
    QString uid;
    BodyVerb verb = BodyVerb::Renamed;
    QString side;
    QString name;
    FactValues values; ///< the agency that it is now, or the alias; of a part also the words that name it
    QString decided;
    QString who;
    bool operator==(const BodyDecision &) const = default;
};

/// All decisions of a library, in the order in which they were made.
struct Decisions
{
    QList<Decision> facts;
    QList<BodyDecision> bodies;
    bool isEmpty() const { return facts.isEmpty() && bodies.isEmpty(); }
    bool operator==(const Decisions &) const = default;
};

/// What tells two facts on the same words apart: one word may name a body of each side, and be an event and
/// what is reckoned from it. Empty for kinds of which there is one.
QString tellTale(FactKind kind, const FactValues &values);

/// The fields that a fact has, by their names in the interchange form.
QStringList fieldsOf(FactKind kind);
/// Problem with Fault::Usage: a field that the fact does not have, a name that is empty, a word of no list, a
/// date that is none.
Result<Done> judgeValues(FactKind kind, const FactValues &values);
/// The same, and what else a decision needs.
Result<Done> judgeDecision(const Decision &decision);
Result<Done> judgeDecision(const BodyDecision &decision);

} // namespace partnership
