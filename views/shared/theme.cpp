// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace partnership {
namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// The grey that is as light.
QColor grey(const QColor &colour)
{
    const double light = luminance(colour);
    const double part = light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
    const int value = int(std::lround(part * 255));
    return {value, value, value};
}

/// What is meant to be seen on white, dark enough for 7:1 (WCAG 2, level AAA); grounds stay as they are.
QColor strong(const QColor &colour)
{
    constexpr double ground = 0.7; // lighter than this it is one
    QColor darker = colour;
    while (luminance(colour) < ground && Theme::contrast(darker, Qt::white) < 7)
        darker = darker.darker(106);
    return QColor(darker.rgb());
}

/// A colour in each of the themes that name their own; the others follow from that of paper.
struct Tone
{
    QRgb light;
    QRgb dark;
    QRgb print;

    QColor in(Theme::Kind kind) const
    {
        switch (kind) {
        case Theme::Kind::Light:
            return light;
        case Theme::Kind::Dark:
            return dark;
        case Theme::Kind::Grey:
            return grey(print);
        case Theme::Kind::Contrast:
            return strong(print);
        case Theme::Kind::Print:
            break;
        }
        return print;
    }
};

constexpr Tone sameOnPaper(QRgb light, QRgb dark)
{
    return {light, dark, light};
}

constexpr Tone windowTone{0xF2F4F6, 0x25282D, 0xFFFFFF};
constexpr Tone baseTone{0xFFFFFF, 0x1B1E22, 0xFFFFFF};
constexpr Tone alternateTone{0xF7F8FA, 0x1F2227, 0xF5F6F8};
constexpr Tone textTone{0x1B1F24, 0xE7EAEE, 0x15181C};
constexpr Tone secondaryTone{0x56606B, 0xA7B0BB, 0x525B66};
constexpr Tone lineTone{0xD3D8DE, 0x3B4048, 0xD6DADF};
constexpr Tone buttonTone = sameOnPaper(0xFFFFFF, 0x30343A);
constexpr Tone selectionTone = sameOnPaper(0xCFE2F9, 0x244B78);
constexpr Tone selectedTextTone = sameOnPaper(0x0F2540, 0xFFFFFF);
constexpr Tone accentTone = sameOnPaper(0x1D5FB8, 0x7FB2F5);
constexpr Tone hoverTone = sameOnPaper(0xEAF1FA, 0x2B3139);
constexpr Tone verifiedTone = sameOnPaper(0x1F6B43, 0x7CCB9C);
constexpr Tone noticeGroundTone = sameOnPaper(0xFFF4DB, 0x3A3120);
constexpr Tone noticeTextTone = sameOnPaper(0x6B4700, 0xF0D08A);
constexpr Tone noticeLineTone = sameOnPaper(0xE5C983, 0x6B5A33);
constexpr Tone foundTone = sameOnPaper(0xFFE27A, 0x6A5200);
constexpr Tone neutralTone = sameOnPaper(0x747D88, 0x98A1AC);

// Without colours, neighbours differ in lightness; all stand out from white by 3:1 or more.
constexpr std::array<QRgb, 5> pillarGreys{0x2B2B2B, 0x8E8E8E, 0x565656, 0x767676, 0x3F3F3F};
constexpr std::array<QRgb, 2> sideGreys{0x333333, 0x8A8A8A};
constexpr QRgb neutralGrey = 0x5F5F5F;
constexpr std::array<QRgb, 12> seriesGreys{0x262626, 0xA8A8A8, 0x5C5C5C, 0xD4D4D4, 0x868686, 0x404040,
                                           0xBEBEBE, 0x727272, 0xE6E6E6, 0x333333, 0x9A9A9A, 0x4E4E4E};
constexpr std::array pillarTones{
    sameOnPaper(0x2A78C0, 0x6E9DF0), sameOnPaper(0x00665A, 0x4FD6CB), sameOnPaper(0x62307F, 0xAF6FA0),
    sameOnPaper(0x586410, 0x8A9838), sameOnPaper(0xC97B42, 0xF7BC8C),
};
constexpr std::array sideTones{sameOnPaper(0xA3304C, 0xE8788F), sameOnPaper(0x1B6E92, 0x62B8DC)};

// Blue and orange by turns, each from dark to light: neighbours differ in hue, the members of a hue in
// lightness, and neither difference is lost to the colour-blind.
constexpr std::array seriesTones{
    sameOnPaper(0x123B6B, 0xA9CDF2), sameOnPaper(0xE08A3C, 0xB8621B), sameOnPaper(0x2F6DA8, 0x5E95CF),
    sameOnPaper(0x7A3E08, 0xF6CE9E), sameOnPaper(0x7FAED3, 0x2F639B), sameOnPaper(0xB45F1A, 0xE2994F),
    sameOnPaper(0x6B7480, 0x8A94A0), sameOnPaper(0xF0BF8A, 0x8A4A14), sameOnPaper(0xB4CFE4, 0xD5E6F7),
    sameOnPaper(0x3A4049, 0xC6CCD3), sameOnPaper(0x4F8FC4, 0x84B3E2), sameOnPaper(0xB3BAC2, 0x5A636D),
};

constexpr Tone emptyHeatTone{0xF4F5F7, 0x24272C, 0xF4F5F7};
constexpr std::array heatTones{sameOnPaper(0xCFE0EE, 0x243F5A), sameOnPaper(0x7FAED3, 0x3F78A8),
                               sameOnPaper(0x1F5C94, 0xA5CFF0)};

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

} // namespace

const Theme &Theme::of(Kind kind)
{
    static const std::array themes{Theme(Kind::Light), Theme(Kind::Dark), Theme(Kind::Print),
                                   Theme(Kind::Grey), Theme(Kind::Contrast)};
    return themes[size_t(kind)];
}

const Theme &Theme::of(const QPalette &palette)
{
    return of(palette.color(QPalette::Window).lightness() < 128 ? Kind::Dark : Kind::Light);
}

QPalette Theme::palette() const
{
    const QColor button = buttonTone.in(m_kind);
    QPalette made(text(), button, mixed(button, Qt::white, 0.2), mixed(line(), text(), 0.5), line(), text(),
                  Qt::white, base(), window());
    made.setColor(QPalette::AlternateBase, alternate());
    made.setColor(QPalette::PlaceholderText, secondary());
    made.setColor(QPalette::Midlight, mixed(line(), base(), 0.5));
    made.setColor(QPalette::Shadow, mixed(line(), Qt::black, 0.5));
    made.setColor(QPalette::Highlight, selectionTone.in(m_kind));
    made.setColor(QPalette::HighlightedText, selectedTextTone.in(m_kind));
    made.setColor(QPalette::Link, accent());
    made.setColor(QPalette::LinkVisited, accent());
    made.setColor(QPalette::ToolTipBase, base());
    made.setColor(QPalette::ToolTipText, text());
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, mixed(secondary(), window(), 0.45));
    return made;
}

QColor Theme::pillar(int place) const
{
    if (m_kind == Kind::Grey)
        return QColor(place < 0 ? neutralGrey : pillarGreys[size_t(place) % pillarGreys.size()]);
    return (place < 0 ? neutralTone : pillarTones[size_t(place) % pillarTones.size()]).in(m_kind);
}

QColor Theme::side(int place) const
{
    const bool party = place >= 0 && size_t(place) < sideTones.size();
    if (m_kind == Kind::Grey)
        return QColor(party ? sideGreys[size_t(place)] : neutralGrey);
    return (party ? sideTones[size_t(place)] : neutralTone).in(m_kind);
}

QColor Theme::series(int place, int count) const
{
    if (place < 0 || count < 1)
        return neutralTone.in(m_kind);
    const size_t tone = size_t(place % count) % seriesTones.size();
    if (m_kind == Kind::Grey)
        return QColor(seriesGreys[tone]);
    // Made darker they would be as one; each has its count on it.
    return seriesTones[tone].in(m_kind == Kind::Contrast ? Kind::Print : m_kind);
}

QColor Theme::heat(int value, int largest) const
{
    if (value <= 0)
        return emptyHeatTone.in(m_kind);
    // A shorter scale would make a lone commitment as dark as many.
    constexpr int shortestScale = 3;
    const int darkest = std::max(largest, shortestScale);
    const double steps = double(heatTones.size() - 1);
    const double place = steps * (std::min(value, darkest) - 1) / (darkest - 1);
    const size_t below = std::min(size_t(place), heatTones.size() - 2);
    const Kind kind = m_kind == Kind::Contrast ? Kind::Print : m_kind; // its lightness is what it says
    return mixed(heatTones[below].in(kind), heatTones[below + 1].in(kind), place - double(below));
}

QColor Theme::window() const
{
    return windowTone.in(m_kind);
}
QColor Theme::base() const
{
    return baseTone.in(m_kind);
}
QColor Theme::alternate() const
{
    return alternateTone.in(m_kind);
}
QColor Theme::text() const
{
    return textTone.in(m_kind);
}
QColor Theme::secondary() const
{
    return secondaryTone.in(m_kind);
}
QColor Theme::line() const
{
    return lineTone.in(m_kind);
}
QColor Theme::accent() const
{
    return accentTone.in(m_kind);
}
QColor Theme::hover() const
{
    return hoverTone.in(m_kind);
}
QColor Theme::verified() const
{
    return verifiedTone.in(m_kind);
}
QColor Theme::noticeGround() const
{
    return noticeGroundTone.in(m_kind);
}
QColor Theme::noticeText() const
{
    return noticeTextTone.in(m_kind);
}
QColor Theme::noticeLine() const
{
    return noticeLineTone.in(m_kind);
}
QColor Theme::found() const
{
    return foundTone.in(m_kind);
}

Theme::Mark Theme::agency() const
{
    return {sameOnPaper(0xDCE8FB, 0x22385C).in(m_kind), sameOnPaper(0x2A66C0, 0x86AEFF).in(m_kind)};
}
Theme::Mark Theme::instrument() const
{
    return {sameOnPaper(0xFBEBC8, 0x48381A).in(m_kind), sameOnPaper(0x8F5600, 0xE2AE4A).in(m_kind)};
}
Theme::Mark Theme::date() const
{
    return {sameOnPaper(0xD3EFE2, 0x1C4033).in(m_kind), sameOnPaper(0x0B6E57, 0x63CFA0).in(m_kind)};
}
Theme::Mark Theme::verb() const
{
    return {sameOnPaper(0xF8DEF0, 0x4A2440).in(m_kind), sameOnPaper(0x9B1D70, 0xF09AD3).in(m_kind)};
}

QColor Theme::dimmed(const QColor &colour) const
{
    return mixed(colour, base(), 0.12);
}

QColor Theme::tint(const QColor &colour) const
{
    return mixed(colour, base(), 0.84);
}

QColor Theme::textOn(const QColor &ground)
{
    const QColor white(Qt::white);
    return contrast(white, ground) >= 4.5 ? white : QColor(textTone.print);
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace partnership
