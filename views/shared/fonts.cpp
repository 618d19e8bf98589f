// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

namespace partnership::fonts {
namespace {

constexpr double rowPixels = 13;

QString presentOr(const QString &wanted, QFont::StyleHint hint)
{
    if (QFontDatabase::hasFamily(wanted))
        return wanted;
    QFont systems;
    systems.setStyleHint(hint);
    return systems.defaultFamily();
}

QFont sized(const QString &family, double designPixels)
{
    QFont font = QGuiApplication::font();
    font.setFamily(family);
    font.setPointSizeF(points(designPixels));
    return font;
}

} // namespace

QString sansFamily()
{
    static const QString family = presentOr(QStringLiteral("Noto Sans"), QFont::SansSerif);
    return family;
}

QString serifFamily()
{
    static const QString family = presentOr(QStringLiteral("Noto Serif"), QFont::Serif);
    return family;
}

QFont application()
{
    QFont font = QGuiApplication::font();
    font.setFamily(sansFamily());
    return font;
}

double points(double designPixels)
{
    // A system font that is given in pixels has no point size of its own.
    return QFontInfo(QGuiApplication::font()).pointSizeF() * designPixels / rowPixels;
}

QFont sans(double designPixels, bool bold)
{
    QFont font = sized(sansFamily(), designPixels);
    font.setBold(bold);
    return font;
}

QFont serif(double designPixels, bool italic)
{
    QFont font = sized(serifFamily(), designPixels);
    font.setItalic(italic);
    return font;
}

} // namespace partnership::fonts
