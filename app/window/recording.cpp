// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recording.h"

#include "app/window/history.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/recorddialog.h"
#include "models/exploration/dates.h"
#include "models/exploration/desk/judgements.h"
#include "models/exploration/desk/progressbook.h"

namespace partnership {
namespace {

constexpr qsizetype mostBefore = 5;

struct Recording
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Recording)
};

/// Undertakings of the clause that shows the current item, or the commitment or instrument that it is.
QList<ItemId> itemsIn(const Exploration &exploration)
{
    const Contents &contents = exploration.contents();
    const ItemId current = exploration.focus().current();
    if (contents.row(current) < 0)
        return {};
    if (current.kind == ItemKind::Commitment || current.kind == ItemKind::Instrument)
        return {current};
    QList<ItemId> items;
    if (current.kind == ItemKind::Clause) {
        for (const int commitment : contents.clauses()[contents.row(current)].commitments)
            items.append(contents.commitments()[commitment].id);
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

QString titleOf(const QList<JudgedItem> &items)
{
    QStringList labels;
    for (const JudgedItem &item : items)
        labels.append(item.label);
    const QString all = labels.join(QStringLiteral(", "));
    return items.size() == 1 && !items.first().words.isEmpty()
               ? QStringLiteral("%1  %2").arg(all, items.first().words)
               : all;
}

void record(MainWindow &window, const QList<JudgedItem> &items, const ProgressEntry &entry)
{
    if (const auto added = addProgress(*window.exploration().library(), items, entry); !added)
        return window.notice().tell(added.problem());
    window.history().refresh();
    window.notice().offer(Recording::tr("Recorded: %1.").arg(judgementName(entry.judgement)),
                          Recording::tr("Undo"), [&window] { window.history().undo(); });
}

} // namespace

void recordProgress(MainWindow &window)
{
    const Exploration &exploration = window.exploration();
    const QList<ItemId> items = itemsIn(exploration);
    if (items.isEmpty())
        return window.notice().tell(
            Recording::tr("Choose a commitment, an instrument, or a clause with commitments first."));
    const auto entries = progressEntries(*exploration.library());
    if (!entries)
        return window.notice().tell(entries.problem());
    QList<JudgedItem> judged;
    for (const ItemId &item : items)
        judged.append(judgedItem(exploration.contents(), item));
    auto *dialog = new RecordDialog(titleOf(judged), before(ProgressBook(*entries), items), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &window,
                     [&window, judged, dialog] { record(window, judged, dialog->entry()); });
    dialog->open();
}

} // namespace partnership
