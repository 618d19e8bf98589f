// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/theme.h"

#include <QList>

namespace partnership {

/// How one kind of paragraph is set, in every form that has paragraphs. Our words stand in the sans, the
/// statement's own in the serif.
struct PaperStyle
{
    enum class Face { Sans, Serif };

    const char *id;   ///< "Heading1": in the file
    const char *name; ///< as word processors call it, who know their own by it: "heading 1"
    double points;
    bool bold = false;
    Face face = Face::Sans;
    QColor (Theme::*colour)() const = &Theme::text; ///< of the theme of paper
    double before = 0;                              ///< room above, in points
    double after = 0;
    double indent = 0;
    int outline = 0;            ///< level of a heading from 1; 0 is none
    bool keepsWithNext = false; ///< says what comes: never the last on a page
};

const QList<PaperStyle> &paperStyles();
/// The style of that id, which is one of the list.
const PaperStyle &paperStyle(const char *id);
/// Its colour on paper.
QColor colourOf(const PaperStyle &style);
/// The family by which files ask for a face; readers without it take one like it.
QString familyOf(PaperStyle::Face face);

} // namespace partnership
