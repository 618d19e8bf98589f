// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/sheets.h"

#include "views/briefing/paperforms.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace partnership {
namespace {

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Sheets)
};

Problem folderProblem(const QString &folder, const QString &what)
{
    return {Fault::Input, what, folder, 0, {}, SheetWords::tr("Name a folder that is not there yet.")};
}

std::optional<Problem> faultOf(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && (!info.isDir() || !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden |
                                                                 QDir::System | QDir::NoDotAndDotDot)))
        return folderProblem(folder, SheetWords::tr("There is something here already."));
    if (!QFileInfo(QFileInfo(QDir(folder).absolutePath()).path()).isDir())
        return folderProblem(folder, SheetWords::tr("The folder above this one is not there."));
    return std::nullopt;
}

Result<Done> writeSheet(const Exploration &exploration, const Filter &filter, const SheetsWanted &wanted,
                        const Sheet &sheet, const QDir &folder)
{
    const Filter own = filter.without(wanted.dimension).including(wanted.dimension, sheet.value);
    const Result<Selection> selection = exploration.select(own);
    if (!selection)
        return selection.problem();
    const Result<Paper> paper = briefing({exploration, own, *selection}, wanted.choices);
    return paper ? writePaper(*paper, folder.filePath(sheet.file), wanted.templateFile)
                 : Result<Done>(paper.problem());
}

/// What is wrong with a file of the draft is told of the folder that was asked for.
Problem of(Problem problem, const QString &draft, const QString &folder)
{
    if (problem.file.startsWith(draft))
        problem.file = folder;
    return problem;
}

/// The finished sheets take the place of the folder in one step.
Result<Done> settle(const QDir &sheets, const QString &folder)
{
    QDir().rmdir(folder); // an empty one
    if (!QDir().rename(sheets.path(), folder))
        return folderProblem(folder, SheetWords::tr("This folder could not be made."));
    return Done{};
}

} // namespace

Result<int> writeSheets(const Exploration &exploration, const Filter &filter, const SheetsWanted &wanted,
                        const SheetProgress &progress)
{
    if (const Result<PaperForm> form = paperFormOf(QStringLiteral("x.") + wanted.suffix); !form)
        return form.problem();
    if (const std::optional<Problem> fault = faultOf(wanted.folder))
        return *fault;
    const Result<Selection> selection = exploration.select(filter);
    if (!selection)
        return selection.problem();
    const ChartQuestion question{exploration, filter, *selection};
    const QList<Sheet> sheets = sheetsOf(question, wanted.dimension, wanted.suffix);
    if (sheets.isEmpty())
        return Problem{Fault::Usage,
                       SheetWords::tr("There is nothing to write a sheet on."),
                       {},
                       0,
                       exploration.description(filter),
                       SheetWords::tr("Ask for less with fewer filters.")};
    QTemporaryDir draft(QDir(wanted.folder).absolutePath() + QStringLiteral(".XXXXXX"));
    if (!draft.isValid())
        return folderProblem(wanted.folder,
                             SheetWords::tr("Nothing can be written here: %1.").arg(draft.errorString()));
    // The draft is for its owner only; the folder inside has the rights of any new one, and keeps them.
    const QDir folder(draft.filePath(QStringLiteral("sheets")));
    if (!folder.mkpath(QStringLiteral(".")))
        return folderProblem(wanted.folder, SheetWords::tr("Nothing can be written here."));
    for (int done = 0; done < sheets.size(); ++done) {
        if (!progress(done, int(sheets.size())))
            return folderProblem(wanted.folder, SheetWords::tr("Stopped: nothing was written."));
        if (const Result<Done> written = writeSheet(exploration, filter, wanted, sheets[done], folder);
            !written)
            return of(written.problem(), draft.path(), wanted.folder);
    }
    const Paper index = indexOf(question, wanted.dimension, sheets, wanted.choices);
    const QString indexFile = folder.filePath(QStringLiteral("index.") + wanted.suffix);
    if (const Result<Done> written = writePaper(index, indexFile); !written)
        return of(written.problem(), draft.path(), wanted.folder);
    const Result<Done> settled = settle(folder, wanted.folder);
    return settled ? Result<int>(int(sheets.size())) : settled.problem();
}

} // namespace partnership
