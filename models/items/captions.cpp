// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/captions.h"

#include <algorithm>

namespace partnership {
namespace {

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString trimmedEnd(QString text)
{
    while (!text.isEmpty() && QStringLiteral(" ,;:.").contains(text.back()))
        text.chop(1);
    return text;
}

/// "ICT policy dialogue" for "an ICT policy dialogue": a heading needs no article.
QString withoutArticle(const QString &text)
{
    for (const char *article : {"a ", "an ", "the ", "our "}) {
        if (text.startsWith(QLatin1String(article), Qt::CaseInsensitive))
            return text.mid(QLatin1String(article).size());
    }
    return text;
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

/// The core behind its verb: "collaboration on quantum". All of it where the verb is not at its head.
QString objectOf(const Clause &clause, const Commitment &commitment)
{
    const Span core = coreOf(commitment);
    const Span verb = commitment.verb.source;
    const bool inside = !verb.isEmpty() && core.contains(verb) && verb.end < core.end;
    return trimmedEnd(wordsAt(clause, inside ? Span{verb.end, core.end} : core));
}

/// The words that bind those below a lead-in, where they stand in it: what follows them is what all below
/// is for.
QString leadIn(const Contents &contents, int row)
{
    const ClauseRow &clause = contents.clauses()[row];
    const auto isBelow = [&](int below) { return contents.clauses().value(below).parent >= row; };
    for (int below = row + 1; isBelow(below); ++below) {
        for (const int commitment : contents.clauses()[below].commitments) {
            const Span binding = contents.commitments()[commitment].record->binding.source;
            if (binding.isEmpty() || !clause.record->source.contains(binding))
                continue;
            return trimmedEnd(clause.record->text.mid(clause.record->toText(binding).end).trimmed());
        }
    }
    return {};
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
    QString text;
    for (const int commitment : clause.commitments) {
        if (text.isEmpty())
            text = objectOf(*clause.record, *contents.commitments()[commitment].record);
    }
    if (text.isEmpty())
        text = leadIn(contents, row);
    return capitalised(text.isEmpty() ? clause.record->text : withoutArticle(text));
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
