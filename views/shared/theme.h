// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace partnership {

/// The one place where colours are named: palettes of the window (light, dark) and of paper (print, in greys,
/// with much contrast), and the colours of pillars, sides and marks. Colours go by order, never by name:
/// another statement has other pillars and parties.
class Theme
{
public:
    /// Light and dark are of the window too; the others only of paper and pictures.
    enum class Kind { Light, Dark, Print, Grey, Contrast };

    static const Theme &of(Kind kind);
    /// The theme a widget is shown in, by the lightness of its palette.
    static const Theme &of(const QPalette &palette);

    Kind kind() const { return m_kind; }
    QPalette palette() const;

    /// Of the pillar at this place from 0; the five repeat. -1: preamble, closing, nothing.
    QColor pillar(int place) const;
    /// 0 first party, 1 second, -1 ASEAN, international, anyone else.
    QColor side(int place) const;
    /// Many of one sort: actions, firmness, stages of stacked bars; told apart by the colour-blind too.
    QColor series(int place, int count) const;
    /// Heat map: nothing, then few to many.
    QColor heat(int value, int largest) const;

    QColor window() const;
    QColor base() const;
    QColor alternate() const;
    QColor text() const;
    QColor secondary() const;
    QColor line() const;
    QColor accent() const;
    QColor hover() const;
    QColor verified() const;
    QColor noticeGround() const;
    QColor noticeText() const;
    QColor noticeLine() const;

    /// A mark in running text. The underline's form says what the colour says.
    struct Mark
    {
        QColor ground;
        QColor line;
    };
    Mark agency() const;
    Mark instrument() const;
    Mark date() const;
    /// Ground and text colour: bold, no underline.
    Mark verb() const;
    /// Ground of a search hit.
    QColor found() const;

    QColor dimmed(const QColor &colour) const; ///< hidden by the filter: mixed towards base, still 4.5:1
    QColor tint(const QColor &colour) const;   ///< "names none": 84 % towards base
    /// White where that reaches 4.5:1 on the ground, else near-black.
    static QColor textOn(const QColor &ground);
    /// WCAG 2 contrast ratio, 1 to 21.
    static double contrast(const QColor &a, const QColor &b);

private:
    explicit Theme(Kind kind) : m_kind(kind) {}
    Kind m_kind;
};

} // namespace partnership
