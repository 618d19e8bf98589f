// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/pages.h"

#include "views/charts/picture.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

namespace partnership {
namespace {

/// What of a chart has a place on its picture, and the rest.
struct Parting
{
    ChartSpec shown;
    ChartSpec rest;
};

using Shown = QSet<std::pair<int, int>>; ///< row and mark of every spot

Shown shownIn(const Picture &picture)
{
    Shown shown;
    for (const Spot &spot : picture.spots())
        shown.insert({spot.row, spot.mark});
    return shown;
}

/// Cards go one by one: a column goes on with those that had no room.
void partCards(const ChartRow &row, int place, const Shown &shown, Parting &parting)
{
    ChartRow here = row;
    ChartRow there = row;
    here.marks.clear();
    there.marks.clear();
    for (int mark = 0; mark < row.marks.size(); ++mark)
        (shown.contains({place, mark}) ? here : there).marks.append(row.marks[mark]);
    if (here.marks.size() == row.marks.size()) {
        parting.shown.rows.append(row);
        return;
    }
    if (!here.marks.isEmpty())
        parting.shown.rows.append(here);
    parting.rest.rows.append(there);
}

bool isOnPicture(const ChartRow &row, int place, const Shown &shown)
{
    for (int mark = -1; mark < row.marks.size(); ++mark) {
        if (shown.contains({place, mark}))
            return true;
    }
    return false;
}

Parting parted(const Picture &picture)
{
    const ChartSpec &spec = picture.spec();
    const Shown shown = shownIn(picture);
    Parting parting{spec, spec};
    parting.shown.rows.clear();
    parting.rest.rows.clear();
    for (int place = 0; place < spec.rows.size(); ++place) {
        const ChartRow &row = spec.rows[place];
        if (spec.form == ChartForm::Board || row.role == ChartRow::Role::Undated)
            partCards(row, place, shown, parting);
        else if (isOnPicture(row, place, shown))
            parting.shown.rows.append(row);
        else
            parting.rest.rows.append(row);
    }
    return parting;
}

/// What has no date comes behind the lanes, on the last sheet.
std::optional<ChartRow> takeUndated(ChartSpec &spec)
{
    if (spec.rows.size() < 2 || spec.rows.last().role != ChartRow::Role::Undated)
        return {};
    return spec.rows.takeLast();
}

QString numbered(const QString &note, qsizetype page, qsizetype pages)
{
    const QString said =
        QCoreApplication::translate("partnership::Charts", "Sheet %1 of %2").arg(page).arg(pages);
    return note.isEmpty() ? said : note + QStringLiteral(" · ") + said;
}

/// Rows of a chart again after others; of a row that was cut, its marks go on.
void append(QList<ChartRow> &rows, const QList<ChartRow> &more)
{
    for (const ChartRow &row : more) {
        const bool goesOn = !rows.isEmpty() && rows.last().title == row.title &&
                            rows.last().label == row.label && rows.last().item == row.item;
        if (goesOn)
            rows.last().marks += row.marks;
        else
            rows.append(row);
    }
}

/// Alone on its sheet, a part of a chart is laid out with other measures: what it then has no room for goes
/// on with the rest.
void settle(Parting &parting, Picture &picture, const QSizeF &size, const Look &look)
{
    for (int round = 0; round < 20; ++round) {
        picture.lay(parting.shown, size, look);
        if (picture.rowsLeftOut() == 0)
            return;
        Parting again = parted(picture);
        if (again.shown.rows.isEmpty() || again.rest.rows.isEmpty())
            return;
        append(again.rest.rows, parting.rest.rows);
        parting = again;
    }
}

/// Sheet after sheet, until all has had its place or nothing more finds one.
void addPages(QList<ChartSpec> &pages, Picture &picture, ChartSpec rest, const QSizeF &size, const Look &look)
{
    while (!rest.rows.isEmpty()) {
        picture.lay(rest, size, look);
        Parting parting = parted(picture);
        if (parting.shown.rows.isEmpty())
            break;
        settle(parting, picture, size, look);
        pages.append(parting.shown);
        rest = parting.rest;
    }
    if (!rest.rows.isEmpty())
        pages.append(rest);
}

} // namespace

QList<ChartSpec> pagesOf(const ChartSpec &spec, const QSizeF &size, const Look &look)
{
    const std::unique_ptr<Picture> picture = Picture::of(spec.form);
    picture->lay(spec, size, look);
    // The ends of lines lead to other rows: those charts are not cut.
    if (picture->rowsLeftOut() == 0 || spec.form == ChartForm::Counterparts)
        return {spec};
    QList<ChartSpec> pages;
    ChartSpec dated = spec;
    dated.note = numbered(spec.note, 88, 88); // it takes room from the chart, as its number will
    const std::optional<ChartRow> undated = takeUndated(dated);
    addPages(pages, *picture, dated, size, look);
    if (undated) {
        ChartSpec rest = dated;
        rest.rows = {*undated};
        addPages(pages, *picture, rest, size, look);
    }
    for (qsizetype page = 0; page < pages.size(); ++page)
        pages[page].note = numbered(spec.note, page + 1, pages.size());
    return pages;
}

} // namespace partnership
