// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/annotationtables.h"

#include "models/exploration/desk/annotating.h"
#include "models/exploration/desk/called.h"

#include <algorithm>
#include <limits>

namespace partnership {
namespace {

QList<Column> annotationColumns()
{
    return {Column{QStringLiteral("clause")},
            Column{QStringLiteral("item")},
            {QStringLiteral("kind"), Column::OnScreen::IfItVaries},
            Column{QStringLiteral("text")},
            {QStringLiteral("passage"), Column::OnScreen::IfItVaries},
            {QStringLiteral("who"), Column::OnScreen::IfItVaries},
            {QStringLiteral("recorded"), Column::OnScreen::Never},
            Column{QStringLiteral("number")},
            {QStringLiteral("remark"), Column::OnScreen::IfItVaries},
            {QStringLiteral("words"), Column::OnScreen::Never},
            {QStringLiteral("statement"), Column::OnScreen::IfItVaries}};
}

/// What somebody who reads it has to know of the place: it may have gone.
QString remarkOn(const Contents &contents, const Annotation &annotation)
{
    const int row = contents.row(itemOf(annotation.item));
    if (row < 0)
        return TableWords::tr("not in this library");
    if (annotation.item.isPassage() && !passageToday(annotation.item, contents.clauses()[row].record->text))
        return TableWords::tr("these words are not in the clause any more");
    return {};
}

QList<Cell> rowOfAnnotation(const Contents &contents, const Annotation &annotation)
{
    const AnnotatedItem &on = annotation.item;
    const auto [clause, statement] = placeOf(contents, itemOf(on));
    return {clause,
            on.label,
            code(on.kind),
            annotation.text,
            on.isPassage() ? on.words : QString(),
            annotation.who,
            annotation.recorded,
            QString::number(annotation.id),
            remarkOn(contents, annotation),
            on.words,
            statement};
}

/// Bodies stand before the text, where the first clause that names them is; what is lost behind it.
int placeInText(const Contents &contents, ItemId item)
{
    const int clause = contents.clauseOf(item);
    return clause < 0 ? std::numeric_limits<int>::max() : clause;
}

} // namespace

bool letsThrough(const Contents &contents, const Selection &selection, ItemId item)
{
    const int row = contents.row(item);
    if (row < 0)
        return false;
    switch (item.kind) {
    case ItemKind::Clause:
        return selection.hasClause(row);
    case ItemKind::Commitment:
        return selection.hasClause(contents.commitments()[row].clause);
    case ItemKind::Agency:
        return selection.agencies.testBit(row);
    case ItemKind::Instrument:
        return selection.instruments.testBit(row);
    case ItemKind::Event:
        return selection.events.testBit(row);
    default:
        return false;
    }
}

Table annotationTable(const Exploration &exploration, const Filter &filter, const Selection &selection,
                      const QList<Annotation> &annotations, AnnotationKind kind)
{
    const Contents &contents = exploration.contents();
    QList<Annotation> shown;
    for (const Annotation &annotation : annotations) {
        const ItemId item = itemOf(annotation.item);
        const bool isLost = contents.row(item) < 0;
        if (annotation.kind == kind && (isLost ? filter.isEmpty() : letsThrough(contents, selection, item)))
            shown.append(annotation);
    }
    std::ranges::stable_sort(shown, {}, [&contents](const Annotation &annotation) {
        return placeInText(contents, itemOf(annotation.item));
    });
    Table table{annotationColumns(), {}};
    for (const Annotation &annotation : std::as_const(shown))
        table.rows.append(rowOfAnnotation(contents, annotation));
    return table;
}

QStringList annotationLines(const QList<Annotation> &annotations)
{
    QStringList lines;
    for (const Annotation &annotation : annotations) {
        if (annotation.kind == AnnotationKind::Star)
            lines.append(QString(QChar(0x2605)));
    }
    for (const Annotation &annotation : annotations) {
        if (annotation.kind == AnnotationKind::Tag)
            lines.append(QLatin1Char('#') + annotation.text);
    }
    for (const Annotation &annotation : annotations) {
        if (annotation.kind == AnnotationKind::Note)
            lines.append(annotation.text);
    }
    return lines;
}

} // namespace partnership
