// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/reviewing.h"

#include "app/window/asking.h"
#include "app/window/history.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/reviewdialog.h"
#include "models/exploration/desk/annotating.h"
#include "views/briefing/paperforms.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace partnership::reviewing {
namespace {

struct Reviewing
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Reviewing)
};

/// Nothing, and why is said, where there is none or not all is read.
QList<Review> reviewsOf(MainWindow &window)
{
    const Exploration &exploration = window.exploration();
    if (!exploration.library() || !exploration.isWhole()) {
        window.notice().tell(Reviewing::tr("The library is still being read."));
        return {};
    }
    const auto all = reviews(*exploration.library());
    if (!all)
        window.notice().tell(all.problem());
    else if (all->isEmpty())
        window.notice().tell(
            Reviewing::tr("There is no review yet: Edit, Add a review keeps what is there now, and "
                          "every briefing and picture leaves a mark."));
    return all ? *all : QList<Review>();
}

void saveNote(MainWindow &window, const Comparison &comparison)
{
    const QString path =
        askWhere(window, Reviewing::tr("Save change note"),
                 fileName(onlyStatement(window), Reviewing::tr("changes")) + QStringLiteral(".md"),
                 {Reviewing::tr("Markdown (*.md)"), Reviewing::tr("PDF (*.pdf)"),
                  Reviewing::tr("OpenDocument (*.odt)"), Reviewing::tr("Word (*.docx)"),
                  Reviewing::tr("Web page (*.html)")});
    if (!path.isEmpty())
        tell(window, writePaper(changesPaper(window.exploration(), comparison), path, {}),
             Reviewing::tr("The change note is in %1.").arg(shownPath(path)));
}

/// A thing that is there still.
void goTo(MainWindow &window, const QString &label)
{
    const auto all = window.exploration().select({});
    const auto item = all ? annotatedCalled(window.exploration(), *all, label) : all.problem();
    if (item)
        window.exploration().focus().setCurrent(*item);
}

void show(MainWindow &window, const QList<Review> &all, const Review &first)
{
    auto *dialog = new ReviewDialog(window.exploration(), all, first, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ReviewDialog::noteWanted, &window,
                     [&window, dialog] { saveNote(window, dialog->comparison()); });
    QObject::connect(dialog, &ReviewDialog::itemWanted, &window,
                     [&window](const QString &label) { goTo(window, label); });
    // What is compared is of this library.
    QObject::connect(&window.exploration(), &Exploration::contentsChanged, dialog, &QDialog::close);
    dialog->show();
}

} // namespace

void addReview(MainWindow &window)
{
    Library *library = window.exploration().library();
    if (!library || !window.exploration().isWhole())
        return window.notice().tell(Reviewing::tr("The library is still being read."));
    bool wanted = false;
    const QString name =
        QInputDialog::getText(&window, Reviewing::tr("Add a review"), Reviewing::tr("Name of the review:"),
                              QLineEdit::Normal, {}, &wanted);
    if (!wanted)
        return;
    const auto added = partnership::addReview(*library, name, snapshotOfToday(window.exploration()));
    if (added)
        window.history().refresh();
    tell(window, added,
         Reviewing::tr("What is there now is kept as the review “%1”.").arg(name.simplified()));
}

void compareReviews(MainWindow &window)
{
    if (const QList<Review> all = reviewsOf(window); !all.isEmpty())
        show(window, all, all.last());
}

void sinceLastBriefing(MainWindow &window)
{
    const QList<Review> all = reviewsOf(window);
    if (all.isEmpty())
        return;
    if (const auto briefing = newestOf(all, ReviewKind::Briefing))
        return show(window, all, *briefing);
    window.notice().tell(
        Reviewing::tr("No briefing of this library has left a mark yet. Edit, Compare reviews… "
                      "shows what has changed since another."));
}

} // namespace partnership::reviewing
