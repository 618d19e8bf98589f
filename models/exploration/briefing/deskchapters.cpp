// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The chapters that tell what a desk wrote for itself: in a paper only where they are asked for.
#include "models/exploration/briefing/chapters.h"

#include "models/exploration/dates.h"
#include "models/exploration/desk/annotationtables.h"
#include "models/exploration/reviews/comparing.h"

#include <QDateTime>

namespace partnership {
namespace {

QString onWhat(const Annotation &annotation)
{
    return annotation.item.isPassage()
               ? BriefingWords::tr("%1, “%2”").arg(annotation.item.label, annotation.item.words)
               : annotation.item.label;
}

QList<PaperCell> rowOf(const Annotation &note)
{
    const QDate day = QDateTime::fromString(note.recorded, Qt::ISODateWithMs).toLocalTime().date();
    return {{onWhat(note)}, {note.text}, {note.who}, {shortDate(day.toString(Qt::ISODate))}};
}

/// Stars and tags of one thing: "★ #urgent".
PaperTable marksOf(const QList<Annotation> &annotations)
{
    PaperTable table{BriefingWords::tr("Stars and tags"),
                     {{BriefingWords::tr("On"), 1}, {BriefingWords::tr("Marks"), 3}},
                     {}};
    QList<ItemId> items;
    QHash<ItemId, QList<Annotation>> marks;
    for (const Annotation &one : annotations) {
        if (one.kind == AnnotationKind::Note)
            continue;
        if (!marks.contains(itemOf(one.item)))
            items.append(itemOf(one.item));
        marks[itemOf(one.item)].append(one);
    }
    for (const ItemId &item : std::as_const(items))
        table.rows.append(QList<PaperCell>{{marks[item].first().item.label},
                                           {annotationLines(marks[item]).join(QStringLiteral("  "))}});
    return table;
}

} // namespace

PaperBlocks changesChapter(const ChapterQuestion &question)
{
    const std::optional<Comparison> comparison = sinceTheLast(question.view.exploration);
    return comparison ? changesBlocks(*comparison)
                      : PaperBlocks{PaperText{BriefingWords::tr("There is no review to compare with yet.")}};
}

PaperBlocks notesChapter(const ChapterQuestion &question)
{
    const Library *library = question.view.exploration.library();
    const auto all = library ? annotations(*library) : QList<Annotation>();
    QList<Annotation> shown = all ? *all : QList<Annotation>();
    shown.removeIf([&question](const Annotation &one) {
        return !letsThrough(question.contents(), question.view.selection, itemOf(one.item));
    });
    PaperTable notes{BriefingWords::tr("Notes"),
                     {{BriefingWords::tr("On"), 1.4},
                      {BriefingWords::tr("Note"), 5},
                      {BriefingWords::tr("Who"), 1.2},
                      {BriefingWords::tr("When"), 1.2}},
                     {}};
    for (const Annotation &one : std::as_const(shown)) {
        if (one.kind == AnnotationKind::Note)
            notes.rows.append(rowOf(one));
    }
    PaperBlocks blocks;
    for (const PaperTable &table : {notes, marksOf(shown)}) {
        if (!table.rows.isEmpty())
            blocks.append(table);
    }
    return blocks;
}

} // namespace partnership
