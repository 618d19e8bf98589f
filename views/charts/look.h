// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartspec.h"
#include "views/shared/theme.h"

#include <QFont>

namespace partnership {

/// How a picture is dressed: its theme, its type and its measure. The same picture is drawn on the screen and
/// on paper; on paper it has title, subtitle and source line.
class Look
{
public:
    /// For a sheet of this size in 1/96 inch: the type of the design, which is drawn for 1600 × 900, grows
    /// with larger sheets and shrinks a little with smaller ones.
    static Look paper(const QSizeF &size, Theme::Kind kind = Theme::Kind::Print);
    /// For a widget: its palette and its font.
    static Look screen(const QPalette &palette, const QFont &font);

    const Theme &theme() const { return *m_theme; }
    bool isPaper() const { return m_paper; }
    /// Design pixels in pixels of the picture.
    double px(double design) const { return design * m_unit; }

    QFont title() const { return font(30, true); }
    QFont subtitle() const { return font(17); }
    QFont heading() const { return font(m_paper ? 20 : 14, true); }
    QFont body() const { return font(m_paper ? 16 : 13); }
    QFont strong() const { return font(m_paper ? 16 : 13, true); }
    QFont italic() const { return font(m_paper ? 16 : 13, false, true); }
    QFont small() const { return font(m_paper ? 14 : 12); }
    QFont smallStrong() const { return font(m_paper ? 14 : 12, true); }
    /// Of the numbers on marks.
    QFont mark() const { return font(m_paper ? 14 : 11); }
    /// The statement's own words.
    QFont quotation() const;
    QFont markStrong() const { return font(m_paper ? 14 : 11, true); }

    /// On so many a name goes on before it is cut; on paper nobody can ask for the rest of it.
    int linesOfName() const { return m_paper ? 3 : 2; }

    /// The colour of a mark; a heat without a value has the colour of nothing.
    QColor colour(const Hue &hue) const;

private:
    QFont font(double design, bool bold = false, bool italic = false) const;
    int pixels(double design) const;

    const Theme *m_theme = nullptr;
    QString m_family;
    double m_unit = 1;
    bool m_paper = false;
};

} // namespace partnership
