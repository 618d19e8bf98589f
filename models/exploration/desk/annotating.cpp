// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/annotating.h"

#include "models/exploration/desk/called.h"
#include "models/exploration/enumeration.h"

#include <QCoreApplication>

namespace partnership {
namespace {

struct Annotating
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Annotating)
};

const QByteArray &sourceOf(const Contents &contents, int statement)
{
    return contents.statements()[statement].source.sha256;
}

QList<Called> clausesCalled(const Contents &contents, const Selection &selection)
{
    QList<Called> called;
    for (qsizetype row = 0; row < contents.clauses().size(); ++row) {
        const ClauseRow &clause = contents.clauses()[row];
        if (!selection.hasClause(int(row)))
            continue;
        called.append({clause.number, clause.id, clause.number});
        for (qsizetype event = 0; event < clause.events.size(); ++event) {
            const QString name = QStringLiteral("%1#%2").arg(clause.number).arg(event + 1);
            called.append({name, contents.events()[clause.events[event]].id, name});
        }
    }
    return called;
}

/// Comparable names have no signs: "9.4/1" would be "9.4#1".
QList<Called> spelt(const QList<Called> &called, const QString &typed)
{
    QList<Called> same;
    for (const Called &one : called) {
        if (one.name.compare(typed.trimmed(), Qt::CaseInsensitive) == 0)
            same.append(one);
    }
    return same.isEmpty() ? called : same;
}

} // namespace

QString annotatedLabel(const Contents &contents, ItemId item)
{
    const int row = contents.row(item);
    if (row < 0)
        return {};
    switch (item.kind) {
    case ItemKind::Clause:
        return contents.clauses()[row].number;
    case ItemKind::Commitment:
        return contents.commitments()[row].record->id;
    case ItemKind::Agency:
        return contents.agencies()[row].shortName();
    case ItemKind::Instrument:
        return contents.instruments()[row].name;
    case ItemKind::Event: {
        const EventRow &event = contents.events()[row];
        return event.clause < 0 ? quoted(event.record->text)
                                : Annotating::tr("%1, %2").arg(contents.clauses()[event.clause].number,
                                                               quoted(event.record->text));
    }
    default:
        return {};
    }
}

AnnotatedItem annotatedItem(const Contents &contents, ItemId item)
{
    const int row = contents.row(item);
    AnnotatedItem out{annotatedKind(item.kind), item.id, annotatedLabel(contents, item), {}, {}, {}};
    if (row < 0)
        return out;
    if (item.kind == ItemKind::Clause) {
        out.words = contents.clauses()[row].record->text;
        out.sha256 = sourceOf(contents, contents.clauses()[row].statement);
    } else if (item.kind == ItemKind::Commitment) {
        out.words = contents.commitments()[row].record->text;
        out.sha256 = sourceOf(contents, contents.commitments()[row].statement);
    } else if (item.kind == ItemKind::Event) {
        out.words = contents.events()[row].record->text;
        out.sha256 = sourceOf(contents, contents.events()[row].statement);
    }
    return out;
}

QList<AnnotatedItem> underAllNames(const Contents &contents, const QList<AnnotatedItem> &items)
{
    QList<AnnotatedItem> all;
    for (AnnotatedItem item : items) {
        for (const ItemId &id : contents.idsOf(itemOf(item))) {
            item.id = id.id;
            all.append(item);
        }
    }
    return all;
}

AnnotatedItem annotatedWords(const Contents &contents, int clause, Span words)
{
    const QString &text = contents.clauses()[clause].record->text;
    AnnotatedItem out = annotatedItem(contents, contents.clauses()[clause].id);
    words = {std::clamp<qsizetype>(words.begin, 0, text.size()),
             std::clamp<qsizetype>(words.end, 0, text.size())};
    while (words.begin < words.end && text[words.begin].isSpace())
        ++words.begin;
    while (words.begin < words.end && text[words.end - 1].isSpace())
        --words.end;
    if (words.isEmpty() || words.length() == text.size())
        return out;
    out.passage = words;
    out.words = text.mid(words.begin, words.length());
    return out;
}

std::optional<Span> passageToday(const AnnotatedItem &item, const QString &text)
{
    if (item.words.isEmpty() || !item.isPassage())
        return {};
    if (QStringView(text).mid(qMin(item.passage.begin, text.size())).startsWith(item.words))
        return Span{item.passage.begin, item.passage.begin + item.words.size()};
    const qsizetype first = text.indexOf(item.words);
    if (first < 0 || text.indexOf(item.words, first + 1) >= 0)
        return {};
    return Span{first, first + item.words.size()};
}

Result<ItemId> annotatedCalled(const Exploration &exploration, const Selection &selection,
                               const QString &typed)
{
    const Contents &contents = exploration.contents();
    const QList<Called> known = clausesCalled(contents, selection) + commitmentsCalled(contents, selection) +
                                agenciesCalled(contents, selection) + instrumentsCalled(contents, selection);
    return oneCalled(
        typed, spelt(known, typed),
        Annotating::tr("There is no clause, commitment, agency, instrument or event “%1”.").arg(typed),
        Annotating::tr("Name a clause (9.4), a commitment (9.4/1), the first date in a clause (9.4#1), "
                       "an agency or an instrument."));
}

} // namespace partnership
