// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/filter.h"
#include "models/library/library.h"
#include "models/statement/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace partnership {

class Exploration;

/// A column as a table shows it.
struct ColumnLook
{
    QString name;  ///< the same in every language: "agencies"
    int width = 0; ///< in pixels of the design; 0 leaves it to the table
    bool operator==(const ColumnLook &) const = default;
};

/// Which columns a table shows, in which order, and what it is sorted by.
struct TableLook
{
    QString table; ///< "commitments"
    QList<ColumnLook> columns;
    QString sortedBy; ///< name of a column, or empty
    bool descending = false;
    bool operator==(const TableLook &) const = default;
};

/// What somebody looked at and gave a name: the filter, and how the window showed what it lets through. All
/// names in it are the same in every language and library; what one does not know it leaves out.
struct SavedView
{
    QString name;
    QString address;       ///< of the filter
    bool dimsRest = false; ///< what the filter does not let through is dimmed, not hidden
    QList<TableLook> tables;
    QString chart;     ///< as in the catalogue: "pillars"
    QString tab;       ///< what is in front below the table: "timeline"
    QStringList panes; ///< those shown: "outline", "clause"
    QString layout;    ///< places and sizes of the panes, as the window alone understands them
    bool operator==(const SavedView &) const = default;
};

/// A filter as far as a library can follow it.
struct FollowedFilter
{
    Filter filter;
    QStringList leftOut; ///< a sentence for each part that means nothing there
};
/// What of a view's filter has a meaning in what is open: names that another library knows are left out.
FollowedFilter followedFilter(const SavedView &view, const Exploration &exploration);

/// Views as people and programs read them: UTF-8 JSON, format "partnership-explorer.views", version 1, with a
/// final newline. The library keeps each one so, and files hold one or many.
QByteArray toText(const QList<SavedView> &views);
/// In bytes: more than anybody keeps. A longer one was made to harm, and is a Problem.
inline constexpr qsizetype longestTextOfViews = 4 * 1024 * 1024;
/// Problem with Fault::Input that names the file, the line or the view, and the way out; one view that cannot
/// be read is enough. Names are without blanks around them and nowhere longer than a library keeps them.
Result<QList<SavedView>> viewsFrom(const QByteArray &text, const QString &file);

/// As a library keeps it, and back: the name is the one that the library has, whatever the text says.
KeptView keptAs(const SavedView &view);
Result<SavedView> viewOf(const KeptView &kept);

/// The name itself where it is free, else with the first number behind it that makes it so: "Renewals 2".
QString freeName(const QString &name, const QStringList &taken);
/// As somebody may have typed it, without blanks around it and signs that nobody sees; of a length that a
/// library keeps.
QString viewName(const QString &typed);
/// The first of them that is called so, in any case, or -1.
qsizetype placeOfView(const QString &name, const QList<KeptView> &views);
/// By their names, as people sort: without regard to case, numbers by their value.
void sortByName(QList<KeptView> &views);

} // namespace partnership
