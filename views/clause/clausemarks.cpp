// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clause/clausemarks.h"

#include "models/exploration/desk/annotating.h"

#include <QUrl>

#include <algorithm>
#include <tuple>

namespace partnership {
namespace {

/// A clause as its statement knows it.
struct Place
{
    const Statement &statement;
    const Clause &clause;
    int index;
};

Place placeOf(const Contents &contents, const ClauseRow &row)
{
    const Statement &statement = contents.statements().at(row.statement);
    return {statement, *row.record, int(row.record - statement.clauses.constData())};
}

void addMark(QList<TextMark> &marks, const Place &place, MarkKind kind, const Span &source, ItemId item)
{
    if (const Span span = place.clause.toText(source); !span.isEmpty())
        marks.append({kind, span, item});
}

/// The id is asked for only where it is needed: most of a statement's bodies are not in the clause.
template <typename Id>
void addMentions(QList<TextMark> &marks, const Place &place, MarkKind kind, const QList<Mention> &mentions,
                 Id idOf)
{
    for (const Mention &mention : mentions) {
        if (mention.clause == place.index)
            addMark(marks, place, kind, mention.source, idOf());
    }
}

void addBodies(QList<TextMark> &marks, const Place &place)
{
    for (const Agency &agency : place.statement.agencies)
        addMentions(marks, place, MarkKind::Agency, agency.mentions, [&agency] {
            return ItemId{ItemKind::Agency, agencyId(agency.side, agency.name)};
        });
    for (const Instrument &instrument : place.statement.instruments)
        addMentions(marks, place, MarkKind::Instrument, instrument.mentions, [&instrument] {
            return ItemId{ItemKind::Instrument, instrumentId(instrument.kind, instrument.name)};
        });
}

void addVerbs(QList<TextMark> &marks, const Place &place, const Contents &contents, const ClauseRow &row)
{
    for (const int at : row.commitments) {
        const Commitment &commitment = *contents.commitments().at(at).record;
        for (const Mention &words : {commitment.verb, commitment.binding}) {
            if (words.clause == place.index && !words.text.isEmpty())
                addMark(marks, place, MarkKind::Verb, words.source, {});
        }
    }
}

/// Where the sentence with the binding words begins, or what of it is worth reading: "we recognise …".
qsizetype sentenceStart(const QString &text, qsizetype binding)
{
    constexpr qsizetype shortEnough = 60;
    if (binding < shortEnough)
        return 0;
    const qsizetype comma = text.lastIndexOf(QLatin1String(", "), binding);
    const qsizetype stop = text.lastIndexOf(QLatin1String(". "), binding);
    return qMax(comma, stop) < 0 ? 0 : qMax(comma, stop) + 2;
}

} // namespace

QList<TextMark> clauseMarks(const Exploration &exploration, int clause)
{
    const Contents &contents = exploration.contents();
    const ClauseRow &row = contents.clauses().at(clause);
    const Place place = placeOf(contents, row);
    QList<TextMark> marks;
    addBodies(marks, place);
    for (const int event : row.events)
        addMark(marks, place, MarkKind::Date, contents.events().at(event).record->source,
                contents.events().at(event).id);
    addVerbs(marks, place, contents, row);
    for (const Span &found : exploration.selection().marks.value(clause))
        marks.append({MarkKind::Found, found, {}});
    // What is nested stays to be seen: the longer lies below, and words found above all.
    std::ranges::stable_sort(marks, {}, [](const TextMark &mark) {
        return std::tuple(mark.kind == MarkKind::Found, -mark.span.length(), mark.kind);
    });
    return marks;
}

LeadIn leadIn(const Contents &contents, int clause)
{
    const ClauseRow &row = contents.clauses().at(clause);
    if (row.parent < 0)
        return {};
    const ClauseRow &above = contents.clauses().at(row.parent);
    const Place place = placeOf(contents, above);
    QList<Span> binding;
    for (const int at : row.commitments) {
        const Mention &words = contents.commitments().at(at).record->binding;
        const Span span = place.clause.toText(words.source);
        if (words.clause == place.index && !span.isEmpty() && !binding.contains(span))
            binding.append(span);
    }
    const QString &text = place.clause.text;
    const qsizetype from = sentenceStart(text, binding.isEmpty() ? text.size() : binding.constFirst().begin);
    const QString gap = from > 0 ? QStringLiteral(u"\u2026 ") : QString();
    for (Span &span : binding)
        span = {span.begin - from + gap.size(), span.end - from + gap.size()};
    return {above.number, gap + text.mid(from), binding};
}

QList<TextMark> passageMarks(const Exploration &exploration, int clause)
{
    const ClauseRow &row = exploration.contents().clauses()[clause];
    const AnnotationBook::Put put = exploration.annotations().of(row.id);
    QList<TextMark> marks;
    if (!put.isNoted && !put.isStarred && put.tags.isEmpty())
        return marks;
    const auto found = annotationsOf(*exploration.library(), {{AnnotatedKind::Clause, row.id.id}});
    for (const Annotation &annotation : found ? *found : QList<Annotation>()) {
        if (const auto span = passageToday(annotation.item, row.record->text))
            marks.append({MarkKind::Note, *span, row.id});
    }
    return marks;
}

/// "item:5/4711".
QString linkTo(const TextMark &mark)
{
    return QStringLiteral("item:%1/%2").arg(int(mark.item.kind)).arg(mark.item.id);
}

ItemId itemLinked(const QUrl &link)
{
    const QStringList parts = link.path().split(QLatin1Char('/'));
    if (parts.size() != 2)
        return {};
    return {ItemKind(parts[0].toInt()), parts[1].toLongLong()};
}

} // namespace partnership
