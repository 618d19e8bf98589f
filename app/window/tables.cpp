// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tables.h"

#include "app/window/asking.h"
#include "app/window/citing.h"
#include "app/window/mainwindow.h"
#include "app/window/tabledialog.h"
#include "models/exploration/tables/lists.h"
#include "models/exploration/tables/workbook.h"
#include "models/library/filewriting.h"
#include "views/agencies/agenciesview.h"
#include "views/charts/chartpane.h"
#include "views/charts/diagramview.h"
#include "views/table/tablepane.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTabWidget>

namespace partnership::tables {
namespace {

struct Tables
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

/// The view of this kind that the keyboard is in.
template <typename View> View *holdingFocus(const MainWindow &window)
{
    for (QWidget *widget = window.focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *view = qobject_cast<View *>(widget))
            return view;
    }
    return nullptr;
}

/// The rows that are probably meant: those that the keyboard is in.
QString proposed(const MainWindow &window)
{
    if (const TablePane *table = inUse(window))
        return table->tableName();
    if (holdingFocus<AgenciesView>(window))
        return QStringLiteral("agencies");
    if (const auto *diagram = holdingFocus<DiagramView>(window))
        return diagram->pane()->chart();
    return QStringLiteral("commitments");
}

Result<QByteArray> encoded(const Exploration &exploration, const TableDialog &dialog, const QString &suffix)
{
    if (suffix == QLatin1String("xlsx"))
        return toWorkbook(dialog.table(), dialog.name(),
                          sourceLines(exploration, exploration.filter(), exploration.selection()));
    return toBytes(dialog.table(), suffix == QLatin1String("json") ? TableFormat::Json : TableFormat::Csv);
}

} // namespace

TablePane *inUse(const MainWindow &window)
{
    return holdingFocus<TablePane>(window);
}

void exportTable(MainWindow &window)
{
    const ChartPane *chart = window.chartInFront();
    TableDialog dialog(window.exploration(), chart ? std::optional(chart->spec()) : std::nullopt,
                       proposed(window), &window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path =
        askWhere(window, Tables::tr("Save table"),
                 fileName(onlyStatement(window), dialog.name()) + QStringLiteral(".xlsx"),
                 {Tables::tr("Workbook, with a sheet that says its source (*.xlsx)"),
                  Tables::tr("Comma-separated values (*.csv)"), Tables::tr("JSON, for programs (*.json)")});
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes =
        encoded(window.exploration(), dialog, QFileInfo(path).suffix().toLower());
    tell(window, bytes ? writeFile(path, *bytes) : Result<Done>(bytes.problem()),
         Tables::tr("The table is in %1.").arg(shownPath(path)));
}

void offerActions(MainWindow &window)
{
    for (TablePane *table : window.findChildren<TablePane *>())
        table->offerActions(citing::actions(window) + QList<QAction *>{window.action("exportTable")});
}

} // namespace partnership::tables
