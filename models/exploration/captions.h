// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/contents.h"

#include <QCoreApplication>

namespace partnership {

/// What the models say of rows of Contents, in few words of the statement or of ours.
class Captions
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Captions)
public:
    /// A commitment by its verb and object, without "by", "through", "including": "Deepening collaboration on
    /// quantum".
    static QString commitment(const Contents &contents, int commitment);
    /// A clause without its operative verb: "Collaboration on quantum"; of one without commitments, what its
    /// lead-in promises for those below it, or its beginning.
    static QString clause(const Contents &contents, int clause);
    /// "METI · CSA", the sides in their order; or "none named".
    static QString agencies(const Contents &contents, const QList<int> &rows);
    /// Full names, one a line.
    static QString agencyNames(const Contents &contents, const QList<int> &rows);
    /// A statement by its parties and year: "Japan–Singapore 2026"; by its title where it has no parties.
    static QString statement(const Contents &contents, int statement);
    /// Several of them: the first, and how many more.
    static QString statements(const Contents &contents, const QList<int> &statements);
    /// "9.4, Digitalisation and Technology, names 2 agencies", to be read aloud.
    static QString spoken(const Contents &contents, int clause);
    /// The program with its version, as what it makes names it: "Partnership Explorer 0.1.0".
    static QString program();
    static QString nothing() { return QStringLiteral("–"); }
    /// Rows by the order of their sides, otherwise as they come.
    static QList<int> bySide(const Contents &contents, QList<int> agencies);
};

} // namespace partnership
