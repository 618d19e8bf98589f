// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

class QTextDocument;

namespace partnership {

/// What stands on a page: a stretch of a text that was laid out without pages and, where that begins in the
/// midst of a table, the heads of its columns above it.
struct PageSlice
{
    double from = 0;
    double to = 0;
    QRectF heads{}; ///< null where there are none to repeat
};

/// Cuts a document without pages into those of a height. Pages end between lines and rows: no row is cut that
/// a page has room for, no paragraph leaves a single line behind, and what keepsWithNext (see
/// papertypesetter.h) stands on the page of what it announces.
QList<PageSlice> pageSlices(const QTextDocument &document, double height);

} // namespace partnership
