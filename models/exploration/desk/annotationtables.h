// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/exploration/tables/table.h"
#include "models/library/annotations.h"

/// Notes, tags and stars in rows, for the command line and for files.
namespace partnership {

/// Those of one kind on what the selection lets through, in the order of the text; without a filter also
/// those on what is not in the library any more.
Table annotationTable(const Exploration &exploration, const Filter &filter, const Selection &selection,
                      const QList<Annotation> &annotations, AnnotationKind kind);

/// Does the selection let the thing through?
bool letsThrough(const Contents &contents, const Selection &selection, ItemId item);

/// What is on each of some things, in lines for a cell or a paper: "★", "#urgent", then the notes. In the
/// order of the things.
QStringList annotationLines(const QList<Annotation> &annotations);

} // namespace partnership
