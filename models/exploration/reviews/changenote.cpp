// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What has changed, in rows and as a paper.
#include "models/exploration/address.h"
#include "models/exploration/dates.h"
#include "models/exploration/desk/judgements.h"
#include "models/exploration/enumeration.h"
#include "models/exploration/reviews/comparing.h"

#include <QCoreApplication>

namespace partnership {
namespace {

struct NoteWords
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Reviews)
};

using Kind = ReviewChange::Kind;

/// A code as people read it, where it is one of a state.
QString shown(const QString &word)
{
    const auto judgement = fromCode<Judgement>(word);
    return judgement ? judgementName(*judgement) : word;
}

QString stateWords(const ReviewChange &change)
{
    return NoteWords::tr("%1 → %2").arg(shown(change.before), shown(change.after));
}

/// What stands beside the thing in a row of the note.
QString detail(const ReviewChange &change)
{
    switch (change.kind) {
    case Kind::StateMoved:
        return stateWords(change);
    case Kind::EvidenceAdded:
        return change.after.isEmpty() ? NoteWords::tr("%1, without evidence").arg(shown(change.attribute))
                                      : QStringLiteral("%1: %2").arg(shown(change.attribute), change.after);
    case Kind::JudgementWithdrawn:
        return NoteWords::tr("%1, withdrawn: %2").arg(shown(change.before), change.after);
    case Kind::FactCorrected:
        return NoteWords::tr("%1: %2 → %3")
            .arg(change.attribute, change.before.isEmpty() ? NoteWords::tr("nothing") : change.before,
                 change.after.isEmpty() ? NoteWords::tr("nothing") : change.after);
    case Kind::StatementAdded:
    case Kind::StatementRemoved:
        return {};
    case Kind::JudgementGone:
        return shown(change.before);
    case Kind::FactAdded:
        return change.after;
    case Kind::FactRemoved:
        return change.before;
    }
    return {};
}

} // namespace

QString changeName(ReviewChange::Kind kind)
{
    switch (kind) {
    case Kind::StatementAdded:
        return NoteWords::tr("Statements added");
    case Kind::StatementRemoved:
        return NoteWords::tr("Statements removed");
    case Kind::StateMoved:
        return NoteWords::tr("States moved");
    case Kind::EvidenceAdded:
        return NoteWords::tr("New judgements and evidence");
    case Kind::JudgementWithdrawn:
        return NoteWords::tr("Judgements withdrawn");
    case Kind::JudgementGone:
        return NoteWords::tr("Judgements taken back");
    case Kind::FactAdded:
        return NoteWords::tr("Facts added");
    case Kind::FactRemoved:
        return NoteWords::tr("Facts rejected");
    case Kind::FactCorrected:
        return NoteWords::tr("Facts corrected");
    }
    return {};
}

QString reviewTitle(const Review &review)
{
    const QString moment = longDate(momentOf(review).date().toString(Qt::ISODate)) + QLatin1Char(' ') +
                           momentOf(review).time().toString(QStringLiteral("HH:mm"));
    switch (review.kind) {
    case ReviewKind::Review:
        return NoteWords::tr("%1, %2").arg(quoted(review.name), moment);
    case ReviewKind::Briefing:
        return NoteWords::tr("the briefing %1, %2").arg(review.name, moment);
    case ReviewKind::Picture:
        return NoteWords::tr("the picture %1, %2").arg(review.name, moment);
    }
    return {};
}

Table reviewTable(const QList<Review> &reviews)
{
    Table table{{Column{QStringLiteral("number")}, Column{QStringLiteral("when")},
                 Column{QStringLiteral("kind")}, Column{QStringLiteral("name")},
                 Column{QStringLiteral("who")}},
                {}};
    for (const Review &review : reviews)
        table.rows.append({QString::number(review.id), momentOf(review).toString(Qt::ISODate),
                           code(review.kind), review.name, review.who});
    return table;
}

Table changesTable(const Comparison &comparison)
{
    Table table{{Column{QStringLiteral("change")},
                 Column{QStringLiteral("kind")},
                 Column{QStringLiteral("item")},
                 {QStringLiteral("attribute"), Column::OnScreen::IfItVaries},
                 Column{QStringLiteral("before")},
                 Column{QStringLiteral("after")},
                 {QStringLiteral("statement"), Column::OnScreen::IfItVaries}},
                {}};
    for (const ReviewChange &change : comparison.changes)
        table.rows.append({changeName(change.kind), change.thing, change.label, change.attribute,
                           change.before, change.after, change.statement});
    return table;
}

QString changeAfter(const ReviewChange &change)
{
    return change.kind == Kind::EvidenceAdded ? detail(change) : shown(change.after);
}

QString sentenceOf(const Comparison &comparison)
{
    const QString span = NoteWords::tr("Between %1 and %2").arg(comparison.before, comparison.after);
    if (comparison.changes.isEmpty())
        return NoteWords::tr("%1 nothing has changed.").arg(span);
    return comparison.changes.size() == 1
               ? NoteWords::tr("%1 there is one change.").arg(span)
               : NoteWords::tr("%1 there are %2 changes.").arg(span).arg(comparison.changes.size());
}

QList<PaperBlock> changesBlocks(const Comparison &comparison)
{
    QList<PaperBlock> blocks{PaperText{sentenceOf(comparison)}};
    for (int kind = 0; kind <= int(Kind::FactCorrected); ++kind) {
        PaperTable table{
            {}, {{NoteWords::tr("What"), 1.2}, {NoteWords::tr("Which"), 1.6}, {NoteWords::tr("How"), 4}}, {}};
        for (const ReviewChange &change : comparison.changes) {
            if (change.kind == Kind(kind))
                table.rows.append(QList<PaperCell>{{change.thing}, {change.label}, {detail(change)}});
        }
        if (!table.rows.isEmpty())
            blocks.append(
                {PaperHeading{2, changeName(Kind(kind)), QStringLiteral("changes-%1").arg(kind)}, table});
    }
    return blocks;
}

Paper changesPaper(const Exploration &exploration, const Comparison &comparison)
{
    Paper paper;
    paper.title = NoteWords::tr("What has changed");
    paper.subtitle = NoteWords::tr("Between %1 and %2").arg(comparison.before, comparison.after);
    paper.source = exploration.sourceNote();
    paper.language = QStringLiteral("en");
    paper.address = addressOf({});
    paper.date = QDate::currentDate().toString(Qt::ISODate);
    paper.blocks = changesBlocks(comparison);
    return paper;
}

} // namespace partnership
