// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/annotating.h"

#include "app/window/asking.h"
#include "app/window/history.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/recording.h"
#include "models/exploration/desk/annotating.h"
#include "models/exploration/desk/passingon.h"
#include "views/clause/clausepane.h"
#include "views/clause/notessection.h"

#include <QInputDialog>

#include <algorithm>

namespace partnership::annotating {
namespace {

struct Annotating
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Annotating)
};

/// Shows what was done, or says why it was not. What was written may be undone at once.
bool show(MainWindow &window, const Result<Done> &done, const QList<AnnotatedItem> &items)
{
    if (!done) {
        window.notice().tell(done.problem());
        return false;
    }
    window.history().refresh();
    QList<ItemId> changed;
    for (const AnnotatedItem &item : items)
        changed.append(itemOf(item));
    if (const auto read = window.exploration().readAnnotations(changed); !read)
        window.notice().tell(read.problem());
    return true;
}

/// A star is taken off by whatever name it was put on.
Result<Done> star(MainWindow &window, const QList<AnnotatedItem> &items, bool starred)
{
    const Exploration &exploration = window.exploration();
    return setStarred(*exploration.library(), starred ? items : underAllNames(exploration.contents(), items),
                      starred);
}

void offerUndo(MainWindow &window, const QString &words)
{
    window.notice().offer(words, Annotating::tr("Undo"), [&window] { window.history().undo(); });
}

/// Rows of a table that are selected, several of them, or what is current.
QList<AnnotatedItem> meant(const MainWindow &window)
{
    const Contents &contents = window.exploration().contents();
    QList<ItemId> items = itemsSelected(window.focusWidget(), canBeAnnotated);
    if (const ItemId current = window.exploration().focus().current();
        items.isEmpty() && canBeAnnotated(current))
        items = {current};
    items.removeIf([&contents](const ItemId &item) { return contents.row(item) < 0; });
    QList<AnnotatedItem> out;
    if (!window.exploration().library() || !window.exploration().isWhole())
        return out;
    for (const ItemId &item : std::as_const(items))
        out.append(annotatedItem(contents, item));
    return out;
}

void sayNothingIsMeant(MainWindow &window)
{
    window.notice().tell(
        window.exploration().isWhole()
            ? Annotating::tr("Choose a clause, a commitment, an agency, an instrument or a date first.")
            : Annotating::tr("The library is still being read."));
}

} // namespace

void serve(MainWindow &window)
{
    const auto library = [&window]() -> Library & { return *window.exploration().library(); };
    window.clausePane().notes().setDesk(
        {[&window, library](const AnnotatedItem &on, const QString &text) {
             return show(window, addNote(library(), on, text), {on});
         },
         [&window, library](const Annotation &note, const QString &text) {
             return show(window, editNote(library(), note, text), {note.item});
         },
         [&window, library](const Annotation &note) {
             const bool done = show(window, removeNote(library(), note), {note.item});
             if (done)
                 offerUndo(window, Annotating::tr("The note is removed."));
             return done;
         },
         [&window, library](const AnnotatedItem &on, const QString &tag, bool add) {
             const Contents &contents = window.exploration().contents();
             return show(window,
                         add ? partnership::addTag(library(), {on}, tag)
                             : removeTag(library(), underAllNames(contents, {on}), tag),
                         {on});
         },
         [&window](const AnnotatedItem &on, bool starred) {
             return show(window, star(window, {on}, starred), {on});
         }});
}

void writeNote(MainWindow &window)
{
    if (window.clausePane().clause() < 0)
        return sayNothingIsMeant(window);
    window.clausePane().showNotes();
    window.clausePane().notes().writeNote(window.clausePane().wordsForNote());
}

void addTag(MainWindow &window)
{
    const QList<AnnotatedItem> items = meant(window);
    if (items.isEmpty())
        return sayNothingIsMeant(window);
    if (items.size() == 1) {
        window.clausePane().showNotes();
        return window.clausePane().notes().typeTag();
    }
    bool wanted = false;
    const QString tag = QInputDialog::getItem(
        &window, Annotating::tr("Tag %1 rows").arg(items.size()), Annotating::tr("Tag:"),
        QStringList{QString()} + window.exploration().annotations().tags(), 0, true, &wanted);
    if (wanted && show(window, partnership::addTag(*window.exploration().library(), items, tag), items))
        offerUndo(window, Annotating::tr("%1 rows are tagged.").arg(items.size()));
}

void toggleStar(MainWindow &window)
{
    const QList<AnnotatedItem> items = meant(window);
    if (items.isEmpty())
        return sayNothingIsMeant(window);
    const bool all = std::ranges::all_of(items, [&window](const AnnotatedItem &item) {
        return window.exploration().annotations().of(itemOf(item)).isStarred;
    });
    show(window, star(window, items, !all), items);
}

void saveCopyForPassingOn(MainWindow &window)
{
    const Library *library = window.exploration().library();
    if (!library)
        return;
    const QString path =
        askWhere(window, Annotating::tr("Save a copy for passing on"),
                 fileName(onlyStatement(window), Annotating::tr("copy")) + QStringLiteral(".partnership"),
                 {Annotating::tr("Libraries (*.partnership)")});
    if (path.isEmpty())
        return;
    const auto redaction = redactionOf(*library, true);
    const Result<Done> saved = redaction ? saveRedactedCopy(*library, path, *redaction) : redaction.problem();
    tell(window, saved,
         Annotating::tr("The copy is in %1.").arg(shownPath(path)) + QLatin1Char(' ') + redactionRule());
}

} // namespace partnership::annotating
