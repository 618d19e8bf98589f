// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clause/factsheet.h"

#include "models/exploration/dates.h"
#include "models/exploration/inwords.h"
#include "views/shared/stage.h"

#include <QCoreApplication>

#include <algorithm>

namespace partnership {
namespace {

using Style = FactRun::Style;

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

/// Enough of the words to be recognised in the clause above: “signed between Japan's … in January 2026”.
FactRun quotation(const QString &text)
{
    constexpr qsizetype ends = 3;
    const QStringList all = text.split(QLatin1Char(' '));
    const QString shown = all.size() <= 3 * ends
                              ? text
                              : all.first(ends).join(QLatin1Char(' ')) + QStringLiteral(u" \u2026 ") +
                                    all.last(ends).join(QLatin1Char(' '));
    return {Style::Quotation, QStringLiteral(u"\u201C%1\u201D").arg(shown), {}};
}

FactRun missing(const QString &text)
{
    return {Style::Remark, text, {}};
}

Fact actionOf(const Commitment *commitment)
{
    const QString label = Facts::tr("Action");
    if (!commitment)
        return {label, {missing(Facts::tr("none in the text"))}};
    Fact fact{label, {{Style::Judgement, inWords(commitment->action), {}}}};
    for (const Action further : commitment->furtherActions)
        fact.runs.append({Style::Plain, QStringLiteral(", ") + inWords(further), {}});
    if (commitment->type == CommitmentType::Task)
        fact.runs.append(missing(Facts::tr(" (a task given to Ministers or officials)")));
    if (commitment->type == CommitmentType::Recognition)
        fact.runs.append(missing(Facts::tr(" (recognised, not promised)")));
    return fact;
}

Fact firmnessOf(const Contents &contents, int clause, const Commitment *commitment)
{
    const QString label = Facts::tr("Firmness");
    if (!commitment || commitment->firmness == Firmness::Unstated)
        return {label, {missing(Facts::tr("not stated in the text"))}};
    Fact fact{label, {{Style::Judgement, inWords(commitment->firmness), {}}}};
    if (commitment->binding.text.isEmpty())
        return fact;
    fact.runs << FactRun{Style::Plain, QStringLiteral(", "), {}} << quotation(commitment->binding.text);
    const ClauseRow &row = contents.clauses().at(clause);
    const int elsewhere = commitment->binding.clause;
    const QList<Clause> &clauses = contents.statements().at(row.statement).clauses;
    if (elsewhere >= 0 && &clauses.at(elsewhere) != row.record)
        fact.runs.append(missing(QStringLiteral(" (%1)").arg(clauses.at(elsewhere).number)));
    return fact;
}

QList<Fact> instrumentFacts(const InstrumentRow &instrument)
{
    const QString name = instrument.abbreviation.isEmpty()
                             ? instrument.name
                             : QStringLiteral("%1 (%2)").arg(instrument.name, instrument.abbreviation);
    Fact stage{Facts::tr("Stage"),
               {{Style::StageSymbol, stageSymbol(instrument.stage), instrument.stage},
                {Style::Judgement, QLatin1Char(' ') + inWords(instrument.stage), {}}}};
    if (!instrument.evidence.isEmpty())
        stage.runs << FactRun{Style::Plain, QStringLiteral(", "), {}} << quotation(instrument.evidence);
    return {{Facts::tr("Instrument"), {{Style::Plain, name, {}}}}, stage};
}

QList<Fact> instrumentFacts(const Contents &contents, const QList<int> &rows)
{
    if (rows.isEmpty())
        return {{Facts::tr("Instrument"), {missing(Facts::tr("none named"))}}};
    QList<Fact> facts;
    for (const int row : rows)
        facts += instrumentFacts(contents.instruments().at(row));
    return facts;
}

FactRun dateRemark(const Event &event)
{
    if (event.isDerived())
        return missing(Facts::tr(" (worked out from “%1”)").arg(event.text));
    if (event.precision == Precision::Month)
        return missing(Facts::tr(" (the day is not given)"));
    if (event.precision == Precision::Year)
        return missing(Facts::tr(" (only the year is given)"));
    if (event.precision == Precision::Recurring)
        return missing(event.interval.isEmpty() ? Facts::tr(" (how often is not given)")
                                                : Facts::tr(" (every %1)").arg(event.interval));
    if (event.precision == Precision::Undated)
        return missing(Facts::tr(" (the date is not given)"));
    return {};
}

Fact datesOf(const Contents &contents, int clause)
{
    Fact fact{Facts::tr("Date"), {}};
    for (const int row : contents.clauses().at(clause).events) {
        const Event &event = *contents.events().at(row).record;
        if (!fact.runs.isEmpty())
            fact.runs.append({Style::Plain, QStringLiteral("\n"), {}});
        fact.runs.append(event.date.isEmpty() ? quotation(event.text)
                                              : FactRun{Style::Plain, longDate(event.date), {}});
        if (const FactRun remark = dateRemark(event); !remark.text.isEmpty())
            fact.runs.append(remark);
    }
    if (fact.runs.isEmpty())
        fact.runs.append(missing(Facts::tr("none in the text")));
    return fact;
}

/// One line of what was found by which rule: “METI: known abbreviation (bodies.txt:38), likely”.
void addReason(Fact &fact, const QString &what, const Basis &basis)
{
    if (basis.rule == Rule::NotRecorded)
        return;
    const QString entry = basis.entry();
    const QString rule =
        entry.isEmpty() ? inWords(basis.rule) : QStringLiteral("%1 (%2)").arg(inWords(basis.rule), entry);
    const QString found = QStringLiteral("%1: %2, %3").arg(what, rule, inWords(basis.sureness));
    const QString line =
        basis.origin == Origin::Read ? found : QStringLiteral("%1, %2").arg(found, code(basis.origin));
    fact.runs.append(missing(fact.runs.isEmpty() ? line : QLatin1Char('\n') + line));
}

Fact reasonsOf(const Contents &contents, int clause, const CommitmentRow *commitment)
{
    Fact fact{Facts::tr("Found by"), {}};
    const ClauseRow &row = contents.clauses().at(clause);
    if (commitment)
        addReason(fact, inWords(commitment->record->type), commitment->record->basis);
    for (const int agency : commitment ? commitment->agencies : row.agencies)
        addReason(fact, contents.agencies().at(agency).shortName(), contents.agencies().at(agency).basis);
    for (const int at : commitment ? commitment->instruments : row.instruments) {
        const InstrumentRow &instrument = contents.instruments().at(at);
        addReason(fact, instrument.abbreviation.isEmpty() ? instrument.name : instrument.abbreviation,
                  instrument.basis);
        addReason(fact, inWords(instrument.stage), instrument.stageBasis);
    }
    for (const CounterpartRow &pair : contents.counterparts()) {
        if (pair.clause == clause)
            addReason(fact,
                      QStringLiteral("%1 ↔ %2").arg(contents.agencies().at(pair.first).shortName(),
                                                    contents.agencies().at(pair.second).shortName()),
                      pair.basis);
    }
    for (const int event : row.events)
        addReason(fact, contents.events().at(event).record->text, contents.events().at(event).record->basis);
    if (fact.runs.isEmpty())
        fact.runs.append(missing(Facts::tr("not recorded")));
    return fact;
}

/// "page 2, line 40"; lines are counted through the whole text.
QString placeOf(const Source &source, qsizetype position)
{
    const auto line = lineOf(source.text, position);
    if (source.pages.isEmpty())
        return Facts::tr("line %1").arg(line);
    const auto page = std::ranges::upper_bound(source.pages, position) - source.pages.begin();
    return Facts::tr("page %1, line %2").arg(page).arg(line);
}

Fact sourceOf(const Contents &contents, int clause)
{
    const ClauseRow &row = contents.clauses().at(clause);
    Fact fact{Facts::tr("Source"),
              {{Style::Plain,
                placeOf(contents.statements().at(row.statement).source, row.record->source.begin),
                {}}}};
    fact.runs.append(matchesSource(contents, clause) ? FactRun{Style::Verified, Facts::tr("verified"), {}}
                                                     : missing(Facts::tr(" (differs from the source)")));
    return fact;
}

} // namespace

QString Fact::toString() const
{
    QString all = label + QLatin1Char(':');
    for (const FactRun &run : runs)
        all += (run.style == Style::Verified ? QStringLiteral(" ") : QString()) + run.text;
    return all;
}

QList<Fact> factsOf(const Contents &contents, int clause, int commitment)
{
    const CommitmentRow *row = commitment < 0 ? nullptr : &contents.commitments().at(commitment);
    const Commitment *record = row ? row->record : nullptr;
    QList<Fact> facts{actionOf(record), firmnessOf(contents, clause, record)};
    facts += instrumentFacts(contents, row ? row->instruments : contents.clauses().at(clause).instruments);
    facts << datesOf(contents, clause) << sourceOf(contents, clause) << reasonsOf(contents, clause, row);
    return facts;
}

bool matchesSource(const Contents &contents, int clause)
{
    const ClauseRow &row = contents.clauses().at(clause);
    const Statement &statement = contents.statements().at(row.statement);
    return verify(statement, int(row.record - statement.clauses.constData())).failures.isEmpty();
}

} // namespace partnership
