// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/look.h"

#include "views/shared/fonts.h"
#include "views/shared/remembered.h"

#include <QFontInfo>

namespace partnership {
namespace {

// The sheet the design is drawn for; below three quarters of it small type would stop being readable.
constexpr QSizeF designSheet(1600, 900);
constexpr double leastPaperUnit = 0.75;
constexpr double designRowFont = 13;
constexpr int leastFontPixels = 9;

/// What tells the fonts of pictures from each other.
struct Type
{
    QString family;
    int pixels = 0;
    bool bold = false;
    bool italic = false;
    bool hinted = true;
    bool operator==(const Type &) const = default;
};

size_t qHash(const Type &type, size_t seed = 0)
{
    return qHashMulti(seed, type.family, type.pixels, type.bold, type.italic, type.hinted);
}

/// The same font each time: it keeps the face that was found for it, which takes longer to find than a word
/// takes to measure.
QFont fontOf(const Type &type)
{
    thread_local Remembered<Type, QFont> memory;
    return memory.answer(type, [&type] {
        QFont font(type.family);
        font.setPixelSize(type.pixels);
        font.setBold(type.bold);
        font.setItalic(type.italic);
        if (!type.hinted)
            font.setHintingPreference(QFont::PreferNoHinting);
        return font;
    });
}

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

// Paper is scaled to any resolution: hinted widths would differ from one to the next.

QFont Look::font(double design, bool bold, bool italic) const
{
    return fontOf({m_family, pixels(design), bold, italic, !m_paper});
}

QFont Look::quotation() const
{
    return fontOf({fonts::serifFamily(), pixels(m_paper ? 14 : 12), false, true, !m_paper});
}

int Look::pixels(double design) const
{
    return qMax(leastFontPixels, qRound(px(design)));
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
