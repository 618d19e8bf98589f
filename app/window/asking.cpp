// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/asking.h"

#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace partnership {
namespace {

struct Asking
{
    Q_DECLARE_TR_FUNCTIONS(Asking)
};

void rememberFolderOf(const QString &path)
{
    settings::folder.write(QFileInfo(path).absolutePath());
}

} // namespace

QStringList askForFiles(MainWindow &window, const QString &title, const QString &kinds)
{
    const QStringList paths = QFileDialog::getOpenFileNames(&window, title, settings::folder.read(), kinds);
    if (!paths.isEmpty())
        rememberFolderOf(paths.first());
    return paths;
}

QString askWhere(MainWindow &window, const QString &title, const QString &suggestion,
                 const QStringList &kinds, QString *chosen)
{
    QFileDialog dialog(&window, title, settings::folder.read(), kinds.join(QStringLiteral(";;")));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(suggestion);
    const auto takeSuffix = [&dialog](const QString &kind) {
        dialog.setDefaultSuffix(kind.section(QStringLiteral("*."), 1).section(QLatin1Char(')'), 0, 0));
    };
    takeSuffix(kinds.first());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, takeSuffix);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    if (chosen)
        *chosen = dialog.selectedNameFilter();
    rememberFolderOf(dialog.selectedFiles().constFirst());
    return dialog.selectedFiles().constFirst();
}

void tell(MainWindow &window, const Result<Done> &result, const QString &success)
{
    if (result)
        window.notice().tell(success);
    else
        window.notice().tell(result.problem());
}

QString hyphened(const QString &words)
{
    return words.simplified().replace(QLatin1Char(' '), QLatin1Char('-'));
}

QString fileName(const Statement *statement, const QString &what)
{
    const QString title = statement ? comparable(statement->title).left(60).trimmed() : QString();
    const QString about = title.isEmpty() ? Asking::tr("statements") : title;
    return hyphened(about + QLatin1Char(' ') + what);
}

const Statement *onlyStatement(const MainWindow &window)
{
    const QList<Statement> &statements = window.exploration().contents().statements();
    return statements.size() == 1 ? &statements.first() : nullptr;
}

QString shownPath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace partnership
