// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/library.h"

#include <functional>

/// The log of what a desk does to its data: every change is one transaction and one step that can be taken
/// back and made again, also after a restart.
///
/// How to make a change of data one that can be undone:
/// 1. Its tables, made by a schema file with STRICT and an explicit PRIMARY KEY, are named in
/// recordedTables()
///    (changes.cpp). Virtual tables are not recorded.
/// 2. Whatever changes their rows is one call of recordChange() with a name and a function that does it.
/// 3. The sentence for the name's kind is one line in models/exploration/changewords.cpp.
/// Nothing else: the rows before and after are recorded as they change. After an undo whoever holds data in
/// memory reads the tables that undoChange() tells.
namespace partnership {

/// What a change is called, as data: a sentence in the reader's language is made of it where it is shown.
struct ChangeName
{
    QString kind;          ///< "view-renamed"
    QStringList arguments; ///< what fills the places of the sentence: the names of things, as they were then
    bool operator==(const ChangeName &) const = default;
};

/// One step of the log.
struct Change
{
    qint64 id = 0; ///< grows from step to step and is never given twice
    ChangeName name;
    QString at; ///< UTC, ISO 8601
    QString who;
    bool undone = false; ///< can be made again; all such stand behind the others
    bool operator==(const Change &) const = default;
};

/// The newest of them, oldest first. A step made after others were undone takes their place: as in every
/// editor they are gone then, so that the file does not carry in the dark what its reader believes to be
/// taken back.
Result<QList<Change>> changes(const Library &library, int atMost = 1000);

/// Runs SQL that changes rows of recorded tables, in one transaction with the step that it is: all of it is
/// in the library afterwards or, after a problem of the function or the file, nothing. What leaves every
/// recorded row as it was is no step. Refused where the library can only be read, or an import is under way.
Result<Done> recordChange(Library &library, const ChangeName &name,
                          const std::function<Result<Done>(const Connection &)> &change);

/// Takes back the newest step that is done, or makes the oldest again that is undone; gives the tables that
/// changed. A step that is not next in turn, or whose rows are not as it left them, since another program has
/// changed them, is a Problem, and nothing changes.
Result<QStringList> undoChange(Library &library, qint64 change);
Result<QStringList> redoChange(Library &library, qint64 change);
/// Undoes or makes again step after step until this one is the newest that is done; 0 is before all of them.
/// All of it or, after a problem, nothing.
Result<QStringList> goToChange(Library &library, qint64 change);

} // namespace partnership
