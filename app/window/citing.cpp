// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/citing.h"

#include "app/window/mainwindow.h"
#include "app/window/tables.h"
#include "views/clause/clausepane.h"
#include "views/shared/plaintext.h"
#include "views/table/tablepane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStatusBar>

namespace partnership::citing {
namespace {

struct Citing
{
    Q_DECLARE_TR_FUNCTIONS(Citing)
};

/// More rows are no quotation; what they are is a table, which can be exported.
constexpr qsizetype mostRows = 1000;
constexpr int shownFor = 5000; // ms

QList<Quotation> wanted(MainWindow &window)
{
    const Contents &contents = window.exploration().contents();
    const TablePane *table = tables::inUse(window);
    const QList<Quotation> rows =
        table ? quotationsOf(contents, table->selectedItems(mostRows)) : QList<Quotation>();
    if (!rows.isEmpty())
        return rows;
    const Quotation words = window.clausePane().quotation();
    return words.clause < 0 ? QList<Quotation>() : QList{words};
}

/// What was copied, and what was not.
QString sentenceOn(MainWindow &window, qsizetype quotations)
{
    const TablePane *table = tables::inUse(window);
    const QString copied =
        counted(quotations, Citing::tr("1 quotation is on the clipboard, with its source."),
                Citing::tr("%1 quotations are on the clipboard, with their sources."));
    if (!table || table->selectedCount() <= mostRows)
        return copied;
    return copied + QLatin1Char(' ') +
           Citing::tr("They are of the first %1 rows; all can be exported as a table.").arg(mostRows);
}

std::unique_ptr<QMimeData> dressed(const Contents &contents, const QList<Quotation> &quotations)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(cited(contents, quotations, CitationForm::Plain));
    data->setHtml(cited(contents, quotations, CitationForm::Rich));
    data->setData(QStringLiteral("text/markdown"),
                  cited(contents, quotations, CitationForm::Markdown).toUtf8());
    return data;
}

void copyAll(MainWindow &window, const QList<Quotation> &quotations)
{
    if (quotations.isEmpty())
        return;
    QGuiApplication::clipboard()->setMimeData(dressed(window.exploration().contents(), quotations).release());
}

} // namespace

void copy(MainWindow &window)
{
    const QList<Quotation> quotations = wanted(window);
    copyAll(window, quotations);
    if (!quotations.isEmpty())
        window.statusBar()->showMessage(sentenceOn(window, quotations.size()), shownFor);
}

void copyClause(MainWindow &window)
{
    const Quotation words = window.clausePane().quotation();
    if (words.clause < 0)
        return;
    copyAll(window, {words});
    window.statusBar()->showMessage(
        Citing::tr("Clause %1 is on the clipboard, with its citation.")
            .arg(window.exploration().contents().clauses().at(words.clause).number),
        shownFor);
}

void copyAsText(MainWindow &window, CitationForm form)
{
    const QList<Quotation> quotations = wanted(window);
    if (quotations.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(cited(window.exploration().contents(), quotations, form));
    window.statusBar()->showMessage(sentenceOn(window, quotations.size()), shownFor);
}

QList<QAction *> actions(const MainWindow &window)
{
    QList<QAction *> found{window.action("copyWithCitation")};
    for (QObject *shows : window.action("copyBibTeX")->associatedObjects()) {
        if (const auto *forms = qobject_cast<QMenu *>(shows))
            found.append(forms->menuAction());
    }
    return found;
}

void offerActions(MainWindow &window)
{
    window.clausePane().offerActions(QList<QAction *>{window.action("writeNote")} + actions(window));
}

} // namespace partnership::citing
