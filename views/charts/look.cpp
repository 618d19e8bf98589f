// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/look.h"

#include "views/shared/fonts.h"

#include <QFontInfo>

namespace partnership {
namespace {

// The sheet the design is drawn for; below three quarters of it small type would stop being readable.
constexpr QSizeF designSheet(1600, 900);
constexpr double leastPaperUnit = 0.75;
constexpr double designRowFont = 13;
constexpr int leastFontPixels = 9;

} // namespace

Look Look::paper(const QSizeF &size, Theme::Kind kind)
{
    Look look;
    look.m_theme = &Theme::of(kind);
    look.m_family = fonts::sansFamily();
    look.m_paper = true;
    const double fits = qMin(size.width() / designSheet.width(), size.height() / designSheet.height());
    look.m_unit = qMax(leastPaperUnit, fits);
    return look;
}

Look Look::screen(const QPalette &palette, const QFont &font)
{
    Look look;
    look.m_theme = &Theme::of(palette);
    look.m_family = font.family();
    look.m_unit = QFontInfo(font).pixelSize() / designRowFont;
    return look;
}

QFont Look::italic() const
{
    QFont font = body();
    font.setItalic(true);
    return font;
}

QFont Look::font(double design, bool bold) const
{
    QFont font(m_family);
    font.setBold(bold);
    return fitted(font, design);
}

QFont Look::quotation() const
{
    QFont font(fonts::serifFamily());
    font.setItalic(true);
    return fitted(font, m_paper ? 14 : 12);
}

QFont Look::fitted(QFont font, double design) const
{
    font.setPixelSize(qMax(leastFontPixels, qRound(px(design))));
    // Paper is scaled to any resolution: hinted widths would differ from one to the next.
    if (m_paper)
        font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor Look::colour(const Hue &hue) const
{
    switch (hue.scale) {
    case Hue::Scale::Pillar:
        return m_theme->pillar(hue.place);
    case Hue::Scale::Side:
        return m_theme->side(hue.place);
    case Hue::Scale::Series:
        return m_theme->series(hue.place, hue.count);
    case Hue::Scale::Heat:
        return m_theme->heat(hue.place, hue.count);
    case Hue::Scale::Neutral:
        if (hue.place == 0)
            return m_theme->line();
        break;
    }
    return m_theme->secondary();
}

} // namespace partnership
