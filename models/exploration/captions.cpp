// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/captions.h"

#include "models/exploration/enumeration.h"

#include <algorithm>

namespace partnership {
namespace {

QString trimmedEnd(QString text)
{
    while (!text.isEmpty() && QStringLiteral(" ,;:.").contains(text.back()))
        text.chop(1);
    return text;
}

QString withoutFirstWord(const QString &text)
{
    return text.section(QLatin1Char(' '), 1);
}

bool startsWithOneOf(const QString &text, std::initializer_list<const char *> words)
{
    return std::ranges::any_of(words, [&text](const char *word) {
        return text.section(QLatin1Char(' '), 0, 0).compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    });
}

/// What a heading does not need at its head: "ICT policy dialogue" for "an ICT policy dialogue", "Economic
/// security" for what follows "Cooperating", "Exchanges in arts" for what follows "Continuing".
QString bare(QString text)
{
    if (startsWithOneOf(text, {"to"})) // to promote exchanges
        text = withoutFirstWord(withoutFirstWord(text));
    while (startsWithOneOf(text, {"a", "an", "the", "our", "on", "in", "with", "that"}))
        text = withoutFirstWord(text);
    return text;
}

bool isHeading(const QString &text)
{
    return text.contains(QLatin1Char(' '));
}

/// Words of the clause at a place of the source, without what stands between two pieces of it.
QString wordsAt(const Clause &clause, const Span &source)
{
    const Span span = clause.toText(source);
    return clause.text.mid(span.begin, span.length()).trimmed();
}

Span coreOf(const Commitment &commitment)
{
    return commitment.core.isEmpty() ? commitment.source : commitment.core;
}

/// The core behind its verb: "collaboration on quantum"; where that is but a word, all that follows the verb.
/// All of the core where the verb is not in it.
QString objectOf(const Clause &clause, const Commitment &commitment)
{
    const Span core = coreOf(commitment);
    const Span verb = commitment.verb.source;
    if (verb.isEmpty() || !core.contains(verb) || verb.end >= core.end)
        return bare(trimmedEnd(wordsAt(clause, core)));
    const QString object = bare(trimmedEnd(wordsAt(clause, {verb.end, core.end})));
    return isHeading(object) ? object : bare(trimmedEnd(wordsAt(clause, {verb.end, clause.source.end})));
}

/// What follows the words that bind, without the verb that they bind to: "will strengthen institutional
/// ties by" is about institutional ties. A noun in them goes with what depends on it: "opportunities of …".
QString boundBy(const Clause &clause, const Span &binding)
{
    const Span bound = clause.toText(binding);
    const QString last = clause.text.mid(bound.begin, bound.length()).section(QLatin1Char(' '), -1);
    QString text = clause.text.mid(bound.end).trimmed();
    if (startsWithOneOf(text, {"of"}))
        return last + QLatin1Char(' ') + trimmedEnd(text);
    const bool verbFollows = startsWithOneOf(last, {"will", "shall", "should", "to"});
    if (verbFollows || text.section(QLatin1Char(' '), 0, 0).endsWith(QLatin1String("ing")))
        text = withoutFirstWord(text);
    text = trimmedEnd(text);
    for (const char *opening : {" by", " such as", " through", " including"}) {
        if (text.endsWith(QLatin1String(opening)))
            text.chop(QLatin1String(opening).size());
    }
    return bare(trimmedEnd(text));
}

/// Of a lead-in: what all that stands below it is for. Empty where no words in it bind those below.
QString leadIn(const Contents &contents, int row)
{
    const Clause &clause = *contents.clauses()[row].record;
    const auto isBelow = [&](int below) { return contents.clauses().value(below).parent >= row; };
    for (int below = row + 1; isBelow(below); ++below) {
        for (const int commitment : contents.clauses()[below].commitments) {
            const Span binding = contents.commitments()[commitment].record->binding.source;
            if (!binding.isEmpty() && clause.source.contains(binding))
                return boundBy(clause, binding);
        }
    }
    return {};
}

/// What the first of its undertakings, else of its recitals, is about.
QString firstObject(const Contents &contents, const ClauseRow &clause)
{
    QString recital;
    for (const int row : clause.commitments) {
        const Commitment &commitment = *contents.commitments()[row].record;
        if (commitment.isUndertaking())
            return objectOf(*clause.record, commitment);
        if (!isHeading(recital))
            recital = objectOf(*clause.record, commitment);
    }
    return recital;
}

} // namespace

QString Captions::commitment(const Contents &contents, int row)
{
    const CommitmentRow &commitment = contents.commitments()[row];
    const Clause &clause = *contents.clauses()[commitment.clause].record;
    return capitalised(trimmedEnd(wordsAt(clause, coreOf(*commitment.record))));
}

QString Captions::clause(const Contents &contents, int row)
{
    const ClauseRow &clause = contents.clauses()[row];
    for (const QString &text : {leadIn(contents, row), firstObject(contents, clause)}) {
        if (isHeading(text))
            return capitalised(text);
    }
    return capitalised(clause.record->text);
}

QList<int> Captions::bySide(const Contents &contents, QList<int> agencies)
{
    std::ranges::stable_sort(agencies, {}, [&contents](int row) {
        return contents.sides().indexOf(contents.agencies()[row].side);
    });
    return agencies;
}

QString Captions::agencies(const Contents &contents, const QList<int> &rows)
{
    QStringList names;
    for (const int row : bySide(contents, rows))
        names.append(contents.agencies()[row].shortName());
    return names.isEmpty() ? tr("none named") : names.join(QStringLiteral(" · "));
}

QString Captions::agencyNames(const Contents &contents, const QList<int> &rows)
{
    QStringList names;
    for (const int row : bySide(contents, rows)) {
        const AgencyRow &agency = contents.agencies()[row];
        names.append(agency.abbreviation.isEmpty()
                         ? agency.name
                         : QStringLiteral("%1 (%2)").arg(agency.name, agency.abbreviation));
    }
    return names.isEmpty() ? tr("none named") : names.join(QLatin1Char('\n'));
}

QString Captions::statement(const Contents &contents, int statement)
{
    const Statement &known = contents.statements().at(statement);
    const QStringList &parties = known.parties;
    const QString who = parties.isEmpty() ? contents.statementTitle(statement)
                        : parties.size() <= 3
                            ? parties.join(QStringLiteral("–"))
                            : tr("%1 and %2 others").arg(parties.first()).arg(parties.size() - 1);
    return known.date.isEmpty() ? who : who + QLatin1Char(' ') + known.date.left(4);
}

QString Captions::statements(const Contents &contents, const QList<int> &statements)
{
    if (statements.isEmpty())
        return nothing();
    const QString first = statement(contents, statements.first());
    return statements.size() == 1 ? first : tr("%1 and %2 more").arg(first).arg(statements.size() - 1);
}

QString Captions::program()
{
    return tr("Partnership Explorer %1").arg(QCoreApplication::applicationVersion()).trimmed();
}

QString Captions::spoken(const Contents &contents, int row)
{
    const ClauseRow &clause = contents.clauses()[row];
    const QString section = contents.sections()[clause.section].title;
    switch (clause.agencies.size()) {
    case 0:
        return tr("%1, %2, names no agency").arg(clause.number, section);
    case 1:
        return tr("%1, %2, names 1 agency").arg(clause.number, section);
    default:
        return tr("%1, %2, names %3 agencies")
            .arg(clause.number, section, QString::number(clause.agencies.size()));
    }
}

} // namespace partnership
