// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recording.h"

#include "app/window/history.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/recorddialog.h"
#include "models/exploration/dates.h"
#include "models/exploration/desk/judgements.h"
#include "models/exploration/desk/judging.h"
#include "views/charts/chartpane.h"
#include "views/table/tablepane.h"

#include <QCoreApplication>

namespace partnership {
namespace {

constexpr qsizetype mostBefore = 5;

struct Recording
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Recording)
};

bool isJudged(ItemId item)
{
    return item.kind == ItemKind::Commitment || item.kind == ItemKind::Instrument;
}

/// Undertakings of the clause that is current, or the commitment or instrument that it is.
QList<ItemId> currentItems(const Exploration &exploration)
{
    const Contents &contents = exploration.contents();
    const ItemId current = exploration.focus().current();
    if (contents.row(current) < 0)
        return {};
    if (isJudged(current))
        return {current};
    QList<ItemId> items;
    if (current.kind == ItemKind::Clause) {
        for (const int commitment : contents.clauses()[contents.row(current)].commitments) {
            if (contents.undertakings().testBit(commitment))
                items.append(contents.commitments()[commitment].id);
        }
    }
    return items;
}

QString lineOf(const ProgressEntry &entry)
{
    const QString line =
        Recording::tr("%1: %2 (%3)")
            .arg(shortDate(entry.from.toString(Qt::ISODate)), judgementName(entry.judgement), entry.who);
    return entry.withdrawn ? Recording::tr("%1, withdrawn: %2").arg(line, entry.withdrawn->reason) : line;
}

/// The newest judgements on the only item.
QStringList before(const ProgressBook &book, const QList<ItemId> &items)
{
    QStringList lines;
    for (const ProgressEntry *entry :
         items.size() == 1 ? book.of(items.first()) : QList<const ProgressEntry *>())
        lines.append(lineOf(*entry));
    return lines.mid(qMax(qsizetype(0), lines.size() - mostBefore));
}

/// "9.4/1  Deepening …", "9.4/1, 9.5/1 and 7 more".
QString titleOf(const QList<JudgedItem> &items)
{
    constexpr qsizetype named = 8;
    QStringList labels;
    for (const JudgedItem &item : items.first(qMin(items.size(), named)))
        labels.append(item.label);
    const QString all = labels.join(QStringLiteral(", "));
    if (items.size() > named)
        return Recording::tr("%1 and %2 more").arg(all).arg(items.size() - named);
    return items.size() == 1 && !items.first().words.isEmpty()
               ? QStringLiteral("%1  %2").arg(all, items.first().words)
               : all;
}

} // namespace

QList<ItemId> itemsSelected(const QWidget *at, bool (*isMeant)(ItemId item))
{
    while (at && !qobject_cast<const TablePane *>(at))
        at = at->parentWidget();
    QList<ItemId> items = at ? static_cast<const TablePane *>(at)->chosenItems() : QList<ItemId>();
    items.removeIf([isMeant](const ItemId &item) { return !isMeant(item); });
    return items.size() > 1 ? items : QList<ItemId>();
}

void recordProgress(MainWindow &window)
{
    const QList<ItemId> selected = itemsSelected(window.focusWidget(), isJudged);
    const QList<ItemId> items = selected.isEmpty() ? currentItems(window.exploration()) : selected;
    if (items.isEmpty())
        return window.notice().tell(
            Recording::tr("Choose a commitment, an instrument, or a clause with commitments first."));
    recordProgressOf(window, items, Judgement::UnderWay);
}

void recordProgressOf(MainWindow &window, const QList<ItemId> &items, Judgement proposed)
{
    const Exploration &exploration = window.exploration();
    QList<JudgedItem> judged;
    for (const ItemId &item : items)
        judged.append(judgedItem(exploration.contents(), item));
    auto *dialog = new RecordDialog(titleOf(judged), before(exploration.judgements(), items), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->propose(proposed);
    QObject::connect(dialog, &QDialog::accepted, &window,
                     [&window, judged, dialog] { keepJudgement(window, judged, dialog->entry()); });
    dialog->open();
}

void keepJudgement(MainWindow &window, const QList<JudgedItem> &items, const ProgressEntry &entry)
{
    if (const auto added = addProgress(*window.exploration().library(), items, entry); !added)
        return window.notice().tell(added.problem());
    window.history().refresh();
    if (const auto read = window.exploration().readNewJudgements(); !read)
        return window.notice().tell(read.problem());
    window.notice().offer(Recording::tr("Recorded: %1.").arg(judgementName(entry.judgement)),
                          Recording::tr("Undo"), [&window] { window.history().undo(); });
}

void recordMoves(MainWindow &window, const ChartPane &pane)
{
    QObject::connect(
        &pane, &ChartPane::cardMoved, &window, [&window](const QList<ItemId> &items, const Narrowing &to) {
            if (const auto judgement = fromCode<Judgement>(to.value))
                return recordProgressOf(window, items, *judgement);
            window.notice().tell(Recording::tr("What was judged is not made unjudged: undo the judgement, or "
                                               "record another."));
        });
}

} // namespace partnership
