// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/statement.h"

namespace partnership {

/// Collects the words outside the clauses and puts them in order. Small things inside others (the mark of a
/// footnote in a heading) are no remainders of their own.
class Rest
{
public:
    void add(RestKind kind, const Span &source) { m_rest.append({kind, source}); }
    /// Marks of footnotes, and tags of text markup.
    void addSmall(RestKind kind, const QList<Span> &sources);
    QList<Remainder> finish();

private:
    QList<Remainder> m_rest;
    QList<Remainder> m_small;
};

} // namespace partnership
