// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/files.h"

#include "app/window/asking.h"
#include "app/window/briefingdialog.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/picturedialog.h"
#include "app/window/printing.h"
#include "app/window/savedviews.h"
#include "app/window/settings.h"
#include "models/exploration/ahead/calendar.h"
#include "models/exploration/desk/annotationjson.h"
#include "models/exploration/reviews/marking.h"
#include "models/library/filewriting.h"
#include "models/reading/source/forms.h"
#include "models/statement/interchange.h"
#include "views/briefing/paperforms.h"
#include "views/briefing/sheets.h"
#include "views/charts/chartpane.h"
#include "views/clause/clausepane.h"
#include "views/clause/notessection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProgressDialog>

namespace partnership::files {
namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

/// The statement of the current item.
const Statement *currentStatement(const MainWindow &window)
{
    const Contents &contents = window.exploration().contents();
    if (contents.statements().isEmpty())
        return nullptr;
    const int clause = contents.clauseOf(window.exploration().focus().current());
    return &contents.statements()[clause < 0 ? 0 : contents.clauses()[clause].statement];
}

/// "*.pdf *.docx …": what this build reads.
QString statementPatterns()
{
    QStringList patterns;
    for (const QString &suffix : readableSuffixes())
        patterns.append(QStringLiteral("*.") + suffix);
    return patterns.join(QLatin1Char(' '));
}

/// "PDF (*.pdf)" …: every form of papers, or the one of a template.
QStringList paperKinds(const QString &templateFile)
{
    const QString suffix = QFileInfo(templateFile).suffix().toLower();
    QStringList kinds;
    for (const PaperForm &form : paperForms()) {
        if (suffix.isEmpty() || form.suffix == suffix)
            kinds.append(QStringLiteral("%1 (*.%2)").arg(form.name, form.suffix));
    }
    return kinds.isEmpty() ? paperKinds({}) : kinds;
}

/// Of the name that is proposed.
QString suffixFor(const QString &templateFile)
{
    return QLatin1Char('.') +
           (templateFile.isEmpty() ? QStringLiteral("pdf") : QFileInfo(templateFile).suffix().toLower());
}

Result<Paper> paperOf(const MainWindow &window, const BriefingChoices &choices)
{
    const Exploration &exploration = window.exploration();
    return briefing({exploration, exploration.filter(), exploration.selection()}, choices);
}

void printPaperOf(MainWindow &window, const BriefingChoices &choices)
{
    if (const Result<Paper> paper = paperOf(window, choices))
        printing::printPaper(window, *paper);
    else
        window.notice().tell(paper.problem());
}

void writePaperOf(MainWindow &window, const BriefingChoices &choices, const QString &templateFile)
{
    const QString path =
        askWhere(window, Files::tr("Save briefing"),
                 fileName(onlyStatement(window), Files::tr("briefing")) + suffixFor(templateFile),
                 paperKinds(templateFile));
    if (path.isEmpty())
        return;
    // A long one takes as long as its pages.
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<Paper> paper = paperOf(window, choices);
    const Result<Done> written =
        paper ? writePaper(*paper, path, templateFile) : Result<Done>(paper.problem());
    if (written)
        leaveMarkOf(window.exploration(), ReviewKind::Briefing, path);
    QGuiApplication::restoreOverrideCursor();
    tell(window, written, Files::tr("The briefing is in %1.").arg(shownPath(path)));
}

/// Shows how far it is, and stops when it is asked to.
SheetProgress shownIn(QProgressDialog &dialog)
{
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(0);
    return [&dialog](int done, int all) {
        dialog.setMaximum(all);
        dialog.setValue(done);
        return !dialog.wasCanceled();
    };
}

/// The dialog asks for a file in the form wanted; the folder is called as that would be, without its suffix.
void writeSheetsOf(MainWindow &window, Dimension dimension, const BriefingChoices &choices,
                   const QString &templateFile)
{
    const QString path =
        askWhere(window, Files::tr("Save the sheets in a new folder of this name"),
                 fileName(onlyStatement(window), Files::tr("sheets")) + suffixFor(templateFile),
                 paperKinds(templateFile));
    if (path.isEmpty())
        return;
    const QFileInfo file(path);
    const QString folder = file.dir().filePath(file.completeBaseName());
    QProgressDialog dialog(Files::tr("Writing the sheets…"), Files::tr("Cancel"), 0, 0, &window);
    const Result<int> written =
        writeSheets(window.exploration(), window.exploration().filter(),
                    {dimension, file.suffix(), folder, choices, templateFile}, shownIn(dialog));
    if (written)
        leaveMarkOf(window.exploration(), ReviewKind::Briefing, folder);
    tell(window, written ? Result<Done>(Done{}) : written.problem(),
         Files::tr("The sheets are in %1; its index leads to them.").arg(shownPath(folder)));
}

} // namespace

void open(MainWindow &window)
{
    const QStringList paths = askForFiles(
        window, Files::tr("Open library or statement"),
        Files::tr("Libraries and statements (*.partnership %1);;All files (*)").arg(statementPatterns()));
    if (!paths.isEmpty())
        window.open(paths);
}

void importStatements(MainWindow &window)
{
    window.import(askForFiles(window, Files::tr("Import statements into this library"),
                              Files::tr("Statements (%1);;All files (*)").arg(statementPatterns())));
}

void importFolder(MainWindow &window)
{
    const QString folder = QFileDialog::getExistingDirectory(
        &window, Files::tr("Import all statements of a folder"), settings::folder.read());
    if (folder.isEmpty())
        return;
    settings::folder.write(folder);
    window.import({folder});
}

void saveLibraryAs(MainWindow &window)
{
    const Library *library = window.exploration().library();
    if (!library || !window.clausePane().notes().keepWritten())
        return;
    const QString path = askWhere(window, Files::tr("Save library as"),
                                  fileName(onlyStatement(window), {}) + QStringLiteral(".partnership"),
                                  {Files::tr("Libraries (*.partnership)")});
    if (path.isEmpty())
        return;
    const Result<Done> saved = library->saveCopy(path);
    if (!saved || window.explore(Library::open(path)))
        tell(window, saved, Files::tr("The library is kept in %1.").arg(shownPath(path)));
}

void exportStatement(MainWindow &window)
{
    const Statement *statement = currentStatement(window);
    if (!statement)
        return;
    const QString noted = Files::tr("Statement with notes, tags and stars (*.json)");
    QString kind;
    const QString path = askWhere(window, Files::tr("Export everything known of the statement"),
                                  fileName(statement, {}) + QStringLiteral(".json"),
                                  {Files::tr("Statement, for exchange (*.json)"), noted}, &kind);
    if (path.isEmpty())
        return;
    const Library *library = window.exploration().library();
    const auto notes = kind == noted && library ? annotations(*library) : QList<Annotation>();
    const Contents &contents = window.exploration().contents();
    const auto &renamed = contents.decided(int(statement - contents.statements().constData())).renamed;
    const auto json = !notes          ? Result<QByteArray>(notes.problem())
                      : kind == noted ? interchangeWithNotes(*statement, renamed, *notes)
                                      : toInterchange(*statement);
    tell(window, json ? writeFile(path, *json) : json.problem(),
         Files::tr("The statement is in %1.").arg(shownPath(path)));
}

void exportCalendar(MainWindow &window)
{
    const Contents &contents = window.exploration().contents();
    const QDate today = QDate::currentDate();
    const QList<Promise> promises = promisesOf(contents, window.exploration().judgements(),
                                               window.exploration().selection().events, today);
    if (promises.isEmpty()) {
        window.notice().tell(Files::tr("Nothing that the filter lets through is promised for a time."));
        return;
    }
    const QString path =
        askWhere(window, Files::tr("Export what lies ahead"),
                 fileName(onlyStatement(window), Files::tr("ahead")) + QStringLiteral(".ics"),
                 {Files::tr("iCalendar, for calendars (*.ics)")});
    if (!path.isEmpty())
        tell(window, writeFile(path, toCalendar(contents, promises, today)),
             Files::tr("What lies ahead is in %1.").arg(QDir::toNativeSeparators(path)));
}

void writeBriefing(MainWindow &window)
{
    BriefingDialog dialog(window.exploration(), &window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.isToBePrinted())
        printPaperOf(window, dialog.choices());
    else if (const std::optional<Dimension> dimension = dialog.each())
        writeSheetsOf(window, *dimension, dialog.choices(), dialog.templateFile());
    else
        writePaperOf(window, dialog.choices(), dialog.templateFile());
}

void importViews(MainWindow &window)
{
    const QStringList paths = askForFiles(window, Files::tr("Import saved views into this library"),
                                          Files::tr("Saved views (*.json);;All files (*)"));
    for (const QString &path : paths)
        window.savedViews().import(path);
}

void exportView(MainWindow &window)
{
    const QString name = hyphened(comparable(window.savedViews().current()).left(60));
    window.savedViews().exportCurrent(
        askWhere(window, Files::tr("Export this view"),
                 (name.isEmpty() ? Files::tr("view") : name) + QStringLiteral(".json"),
                 {Files::tr("Saved views (*.json)")}));
}

void exportViews(MainWindow &window)
{
    window.savedViews().exportAll(
        askWhere(window, Files::tr("Export all saved views"),
                 fileName(onlyStatement(window), Files::tr("views")) + QStringLiteral(".json"),
                 {Files::tr("Saved views (*.json)")}));
}

void savePicture(MainWindow &window)
{
    const ChartPane *pane = window.chartInFront();
    if (!pane)
        return;
    PictureDialog dialog(window.chartTitle(), &window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path =
        askWhere(window, Files::tr("Save picture"),
                 fileName(onlyStatement(window), pane->chart()) + QStringLiteral(".svg"),
                 {Files::tr("SVG, for documents and slides (*.svg)"), Files::tr("PDF, for printing (*.pdf)"),
                  Files::tr("PNG, a picture of dots (*.png)")});
    if (path.isEmpty())
        return;
    PictureOptions options = dialog.options();
    options.overPages = options.overPages && path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    const Result<Done> saved = pane->saveAs(path, options);
    if (saved)
        leaveMarkOf(window.exploration(), ReviewKind::Picture, path);
    tell(window, saved, Files::tr("The picture is in %1.").arg(shownPath(path)));
}

void copyPicture(MainWindow &window)
{
    if (const ChartPane *pane = window.chartInFront())
        tell(window, pane->copy(), Files::tr("The picture is on the clipboard, as PNG and as SVG."));
}

} // namespace partnership::files
