// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/housestyle.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace partnership {
namespace {

/// A bar of the window's colour with a line below it.
void drawBar(QPainter *painter, const QStyleOption &option)
{
    painter->fillRect(option.rect, option.palette.window());
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

/// The tab in front is a part of the page below it, with a line of accent on top; the others are words only.
void drawTab(QPainter *painter, const QStyleOptionTab &tab)
{
    if (!(tab.state & QStyle::State_Selected))
        return;
    const QRect area = tab.rect;
    painter->fillRect(area, tab.palette.base());
    painter->setPen(tab.palette.color(QPalette::Mid));
    painter->drawLine(area.topLeft(), area.bottomLeft());
    painter->drawLine(area.topRight(), area.bottomRight());
    painter->fillRect(QRect(area.left(), area.top(), area.width(), 2), tab.palette.link());
}

void drawTabLabel(const QProxyStyle &style, const QStyleOptionTab &tab, QPainter *painter,
                  const QWidget *widget)
{
    QStyleOptionTab worded(tab);
    if (tab.state & QStyle::State_Selected) {
        QFont bold = painter->font();
        bold.setBold(true);
        painter->setFont(bold);
    } else {
        worded.palette.setBrush(QPalette::WindowText, tab.palette.placeholderText());
    }
    style.QProxyStyle::drawControl(QStyle::CE_TabBarTabLabel, &worded, painter, widget);
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    painter->save();
    if (element == CE_ToolBar || element == CE_MenuBarEmptyArea)
        drawBar(painter, *option);
    else if (element == CE_TabBarTabShape && tab)
        drawTab(painter, *tab);
    else if (element == CE_TabBarTabLabel && tab)
        drawTabLabel(*this, *tab, painter, widget);
    else if (element == CE_Splitter)
        painter->fillRect(option->rect, option->palette.window());
    else
        QProxyStyle::drawControl(element, option, painter, widget);
    painter->restore();
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_FrameStatusBarItem:
    case PE_IndicatorToolBarHandle:
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case PE_FrameTabBarBase:
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case PE_PanelStatusBar:
    case PE_PanelMenuBar:
        painter->fillRect(option->rect, option->palette.window());
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        tab && type == CT_TabBarTab && widget) {
        // The tab in front is bold, and no tab moves when it becomes the one.
        QFont bold = widget->font();
        bold.setBold(true);
        size.rwidth() +=
            QFontMetrics(bold).horizontalAdvance(tab->text) - tab->fontMetrics.horizontalAdvance(tab->text);
    }
    return size;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 6;
    case PM_TabBarTabHSpace:
        return 32;
    case PM_TabBarTabVSpace:
        return 14;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    // Nothing moves by itself, and buttons of dialogs say in words what they do.
    if (hint == SH_Widget_Animation_Duration || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace partnership
