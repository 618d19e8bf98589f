// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/judgements.h"

#include "models/exploration/enumeration.h"

#include <QCoreApplication>

namespace partnership {
namespace {

struct Judgements
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Judgements)
};

} // namespace

QString judgementName(Judgement judgement)
{
    switch (judgement) {
    case Judgement::NoEvidence:
        return Judgements::tr("no evidence");
    case Judgement::NotStarted:
        return Judgements::tr("not started");
    case Judgement::UnderWay:
        return Judgements::tr("under way");
    case Judgement::LargelyDone:
        return Judgements::tr("largely done");
    case Judgement::Done:
        return Judgements::tr("done");
    case Judgement::Dropped:
        return Judgements::tr("dropped");
    case Judgement::NotApplicable:
        return Judgements::tr("not applicable");
    }
    Q_UNREACHABLE();
}

QString judgementRule(Judgement judgement)
{
    switch (judgement) {
    case Judgement::NoEvidence:
        return Judgements::tr("It was looked for, and nothing says what became of it.");
    case Judgement::NotStarted:
        return Judgements::tr("A source says, or an occasion that has passed shows, that nothing was begun.");
    case Judgement::UnderWay:
        return Judgements::tr(
            "A first step that the words ask for was taken: a meeting held, talks begun, money "
            "given.");
    case Judgement::LargelyDone:
        return Judgements::tr("Most of what the words ask for is there; what is missing can be named.");
    case Judgement::Done:
        return Judgements::tr(
            "All that the words ask for is there, or for what has no end, happens as often as "
            "they say.");
    case Judgement::Dropped:
        return Judgements::tr(
            "Those who promised it say that they will not do it, or did something else instead.");
    case Judgement::NotApplicable:
        return Judgements::tr("The words promise nothing that could be done or left undone.");
    }
    Q_UNREACHABLE();
}

QString evidenceKindName(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Link:
        return Judgements::tr("Link");
    case EvidenceKind::File:
        return Judgements::tr("File");
    case EvidenceKind::Quotation:
        return Judgements::tr("Quotation");
    case EvidenceKind::Note:
        return Judgements::tr("Note");
    }
    Q_UNREACHABLE();
}

QString evidenceLine(const Evidence &evidence)
{
    constexpr int digits = 12;
    if (evidence.kind == EvidenceKind::File)
        return Judgements::tr("%1 (SHA-256 %2…)")
            .arg(evidence.words, QString::fromLatin1(evidence.sha256.first(digits)));
    if (evidence.kind != EvidenceKind::Quotation)
        return evidence.words;
    const QString words = quoted(evidence.words);
    return evidence.place.isEmpty() ? words : Judgements::tr("%1 (%2)").arg(words, evidence.place);
}

} // namespace partnership
