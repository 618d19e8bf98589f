// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clause/progressfacts.h"

#include "models/exploration/dates.h"
#include "models/exploration/desk/judgements.h"

#include <QCoreApplication>

#include <algorithm>

namespace partnership {
namespace {

struct ProgressFacts
{
    Q_DECLARE_TR_FUNCTIONS(ProgressFacts)
};

constexpr qsizetype mostShown = 5; ///< of one thing: the pane is for reading a clause

QString dayInWords(const QDate &day)
{
    return shortDate(day.toString(Qt::ISODate));
}

FactRun remarkOn(const ProgressEntry &entry)
{
    const QString recorded =
        dayInWords(QDateTime::fromString(entry.recorded, Qt::ISODateWithMs).toLocalTime().date());
    return {FactRun::Style::Remark, ProgressFacts::tr("\nrecorded by %1, %2").arg(entry.who, recorded), {}};
}

/// Of an instrument its name stands before its state.
Fact factOf(const ProgressEntry &entry)
{
    using Style = FactRun::Style;
    const QString of = entry.item.isInstrument ? entry.item.label + QStringLiteral(": ") : QString();
    Fact fact{dayInWords(entry.from), {{Style::Plain, of, {}}}};
    if (entry.withdrawn) {
        fact.runs.append(
            {Style::Remark,
             ProgressFacts::tr("%1, withdrawn by %2: %3")
                 .arg(judgementName(entry.judgement), entry.withdrawn->who, entry.withdrawn->reason),
             {}});
        return fact;
    }
    fact.runs.append({Style::Judgement, judgementName(entry.judgement), {}});
    for (const Evidence &evidence : entry.evidence) {
        const bool quoted = evidence.kind == EvidenceKind::Quotation;
        fact.runs.append(
            {quoted ? Style::Quotation : Style::Plain, QLatin1Char('\n') + evidenceLine(evidence), {}});
    }
    fact.runs.append(remarkOn(entry));
    return fact;
}

/// By the day it is true from; of one day, what was recorded last comes first.
QList<const ProgressEntry *> newestFirst(QList<const ProgressEntry *> entries)
{
    std::ranges::reverse(entries);
    std::ranges::stable_sort(entries, std::greater(), &ProgressEntry::from);
    return entries;
}

void addFacts(QList<Fact> &facts, const ProgressBook &book, ItemId item)
{
    const QList<const ProgressEntry *> entries = newestFirst(book.of(item));
    for (const ProgressEntry *entry : entries.first(qMin(entries.size(), mostShown)))
        facts.append(factOf(*entry));
    if (const qsizetype more = entries.size() - mostShown; more > 0)
        facts.append({{},
                      {{FactRun::Style::Remark,
                        more == 1 ? ProgressFacts::tr("and 1 earlier judgement")
                                  : ProgressFacts::tr("and %1 earlier judgements").arg(more),
                        {}}}});
}

} // namespace

QList<Fact> progressOf(const Exploration &exploration, int clause, int commitment)
{
    const Contents &contents = exploration.contents();
    QList<Fact> facts;
    if (commitment >= 0)
        addFacts(facts, exploration.judgements(), contents.commitments()[commitment].id);
    for (const int instrument : commitment >= 0 ? contents.commitments()[commitment].instruments
                                                : contents.clauses()[clause].instruments)
        addFacts(facts, exploration.judgements(), contents.instruments()[instrument].id);
    return facts;
}

} // namespace partnership
