// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/exploration/tables/table.h"
#include "models/statement/result.h"

#include <QCommandLineParser>
#include <QList>

#include <memory>

namespace partnership {

/// What a question is asked of, and what its filter lets through.
struct Answer
{
    std::unique_ptr<Exploration> exploration;
    Filter filter;
    Selection selection;
};

/// --library and the filters.
QList<QCommandLineOption> questionOptions();
/// The same, with --format and --output for answers in rows.
QList<QCommandLineOption> answerOptions();
/// How filters work, for the end of a help text.
QString filterHelp();

/// Opens what is asked and applies the filter options, and the query on top of them.
Result<Answer> answerOf(const QCommandLineParser &options, const QString &query = {});
/// The same of a library that is open.
Result<Answer> answerOf(std::unique_ptr<Library> library, const QCommandLineParser &options,
                        const QString &query = {});
/// "No clauses match: Search “quantom”. “quantom” is not in the statement. Nearest: quantum."
QString nothingFound(const Answer &answer, const QString &things);
/// Writes the table where the options say; where nothing was found, notes why.
Result<Done> deliver(const Table &table, bool found, const QString &things, const Answer &answer,
                     const QCommandLineParser &options);

} // namespace partnership
