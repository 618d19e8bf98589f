// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Scores the reader on every annotated statement whose text is at hand.
// Usage: scores [FOLDER …] [--write FILE] [--details]
// Exit status 0 when all texts that are at hand were scored, 1 when an annotation or a file is at fault.

#include "tests/scores/table.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

using namespace partnership;
using namespace partnership::scores;

namespace {

int fail(const QString &message)
{
    std::fprintf(stderr, "scores: %s\n", qPrintable(message));
    return 1;
}

/// Puts the table between the marker lines of a file.
int write(const QString &path, const QString &table)
{
    QFile old(path);
    if (!old.open(QIODevice::ReadOnly))
        return fail(path + QStringLiteral(": ") + old.errorString());
    const Result<QString> text = withTable(QString::fromUtf8(old.readAll()), table);
    if (!text)
        return fail(path + QStringLiteral(": ") + text.problem().toString());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text->toUtf8()) < 0 || !file.commit())
        return fail(path + QStringLiteral(": ") + file.errorString());
    return 0;
}

/// An annotation whose words are not in its text is at fault, and so is a text that cannot be read.
int checked(const QList<Scored> &statements)
{
    int status = 0;
    for (const Scored &statement : statements) {
        if (!statement.problem.isEmpty())
            status = fail(statement.problem);
        if (statement.scores && !statement.scores->missing.isEmpty())
            status =
                fail(statement.annotation.name + QStringLiteral(": these clauses are not in the text: ") +
                     statement.scores->missing.join(QStringLiteral(", ")));
    }
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("Folders with texts."));
    const QCommandLineOption writeOption(
        QStringLiteral("write"), QStringLiteral("Put the table into a file."), QStringLiteral("FILE"));
    const QCommandLineOption detailsOption(QStringLiteral("details"),
                                           QStringLiteral("Tell what was missed and invented."));
    parser.addOptions({writeOption, detailsOption});
    parser.process(application);

    for (const QString &folder : parser.positionalArguments()) {
        if (!QFileInfo(folder).isDir())
            return fail(folder + QStringLiteral(": this is no folder"));
    }
    const QString own = QStringLiteral(TESTS_DATA "/annotated");
    const Result<QList<Annotation>> annotations = annotationsIn(own);
    if (!annotations)
        return fail(annotations.problem().toString());
    const QList<Scored> statements = scored(*annotations, QStringList{own} + parser.positionalArguments());
    const QString table = tableOf(statements);
    std::fputs(qUtf8Printable(table), stdout);
    if (parser.isSet(detailsOption)) {
        for (const Scored &statement : statements)
            std::fputs(qUtf8Printable(detailsOf(statement)), stdout);
    }
    const int status = checked(statements);
    return status == 0 && parser.isSet(writeOption) ? write(parser.value(writeOption), table) : status;
}
