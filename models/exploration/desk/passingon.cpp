// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/passingon.h"

#include "models/exploration/address.h"
#include "models/exploration/savedview.h"
#include "models/exploration/searchquery.h"

#include <QCoreApplication>

#include <algorithm>

namespace partnership {
namespace {

bool tellsOfDesk(const KeptView &kept)
{
    const Result<SavedView> view = viewOf(kept);
    const Result<Filter> filter = view ? filterAt(view->address) : view.problem();
    if (!filter)
        return true;
    const QList<Dimension> asked = filter->choices().keys();
    return std::ranges::any_of(asked, isAnnotation) || asksForNotes(filter->search());
}

} // namespace

Result<Redaction> redactionOf(const Library &library, bool keepsJudgements)
{
    const auto views = library.views();
    if (!views)
        return views.problem();
    Redaction redaction{{}, keepsJudgements};
    for (const KeptView &view : *views) {
        if (tellsOfDesk(view))
            redaction.droppedViews.append(view.name);
    }
    return redaction;
}

QString redactionRule()
{
    return QCoreApplication::translate("partnership::Redaction",
                                       "The copy holds the statements, the saved views and what became of "
                                       "things, with the evidence. It does "
                                       "not hold notes, tags and stars, saved views that filter by them, "
                                       "reviews, the history of changes, or who "
                                       "made them.");
}

} // namespace partnership
