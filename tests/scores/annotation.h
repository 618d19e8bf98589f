// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

/// What a person found in a statement, as tests/data/annotated/FORMAT.md describes it.
namespace partnership::scores {

struct AnnotatedSection
{
    QStringList titles; ///< accepted forms, the printed one first; empty for a preamble without heading
    bool optional = false;
};

struct AnnotatedClause
{
    QString id;
    QString number;     ///< as printed, or empty
    QStringList begins; ///< accepted first words
    QStringList ends;   ///< accepted last words; the first one tells where the clause ends in the source
    int section = -1;   ///< index of the heading it stands under
    bool optional = false;
};

struct AnnotatedAgency
{
    QStringList names; ///< name, other forms, abbreviation
    QStringList sides;
    QList<int> clauses; ///< indexes of the clauses where it must be found
    QList<int> optionalClauses;
    bool optional = false;
};

struct AnnotatedInstrument
{
    QStringList names;
    QStringList kinds;
    QStringList stages;
    QList<int> clauses;
    bool optional = false;
};

struct AnnotatedEvent
{
    int clause = -1;
    QString text;
    QString date; ///< ISO, as long as it is known
    QString precision;
    bool derived = false;
    bool optional = false;
};

struct AnnotatedCommitment
{
    int clause = -1;
    QString words;
    bool optional = false;
};

struct AnnotatedPair
{
    int first = -1; ///< indexes of agencies
    int second = -1;
    int clause = -1;
    bool optional = false;
};

enum class Group { HeldOut, TunedOn, Shipped };

struct Annotation
{
    QString name;         ///< of its file, without the ending
    QString shape;        ///< of the text, in a few words
    QString language;     ///< ISO 639
    QByteArray sha256;    ///< of the bytes of the text
    bool ownText = false; ///< written for this project: the text lies beside its annotation
    Group group = Group::HeldOut;
    QStringList titles;
    QString date;
    QList<QStringList> parties; ///< accepted names of each
    QList<AnnotatedSection> sections;
    QList<AnnotatedClause> clauses;
    QList<AnnotatedAgency> agencies;
    QList<AnnotatedInstrument> instruments;
    QList<AnnotatedEvent> events;
    QList<AnnotatedCommitment> commitments;
    QList<AnnotatedPair> counterparts;
    QStringList leftOut; ///< kinds that nobody looked for: their lists are not there at all
};

/// Reads one annotation. A clause or agency that is referred to and not there is a problem, as is anything
/// that is no annotation.
Result<Annotation> annotationFrom(const QByteArray &json, const QString &name);

/// Every annotation of a folder, by name.
Result<QList<Annotation>> annotationsIn(const QString &folder);

} // namespace partnership::scores
