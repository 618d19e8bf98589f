// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "models/statement/factplaces.h"

/// The actions of "correct" that are not about a fact of a clause, and what all of them need.
namespace partnership {

/// The library that --library names, opened for writing, with what --statement lets through.
Result<Answer> answerToCorrect(const QCommandLineParser &options);
/// The same of a library that is open.
Result<Answer> answerOfStatement(std::unique_ptr<Library> library, const QCommandLineParser &options);

/// The only place of words in a clause. Problem: they are not in it, or several times.
Result<FactPlace> placeOfWords(const Contents &contents, int clause, const QString &words);
/// The decisions that are meant by ids or their beginnings.
Result<QStringList> decisionsMeant(const Exploration &exploration, const QStringList &typed);

Result<Done> renameAgency(const QCommandLineParser &options);
Result<Done> mergeAgency(const QCommandLineParser &options);
Result<Done> splitAgency(const QCommandLineParser &options);
Result<Done> aliasAgency(const QCommandLineParser &options);
Result<Done> exportCorrections(const QCommandLineParser &options);
Result<Done> importCorrections(const QCommandLineParser &options);
Result<Done> keepAsLexicon(const QCommandLineParser &options);

} // namespace partnership
