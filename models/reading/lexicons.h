// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/nametrie.h"
#include "models/statement/result.h"
#include "models/statement/vocabulary.h"

#include <QHash>

namespace partnership {

/// A country or grouping that makes statements and has bodies.
struct Side
{
    QString name;
    bool organisation = false;
};

/// All that reading knows of the diplomatic language: the tables under resources/lexicons, parsed once.
struct Lexicons
{
    QList<Side> sides;
    NameTrie sideNames;      ///< "Republic of Singapore" → index into sides
    NameTrie sideAdjectives; ///< "Singaporean"
    QHash<QString, SectionKind> headings;
    QHash<QString, int> months;
    QHash<QString, QString> languageWords; ///< small word → codes of its languages, parted by blanks

    /// Index of the side that is named exactly so, or -1.
    int sideNamed(const QString &name) const;
};

/// Reads the tables of a folder (or ":/lexicons"). The first fault is told with file and line.
Result<Lexicons> loadLexicons(const QString &folder);
/// Those that ship with the program; loaded at the first call.
const Result<Lexicons> &shippedLexicons();

} // namespace partnership
