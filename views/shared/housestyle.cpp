// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/housestyle.h"

#include <QMainWindow>
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

/// Whether the tabs are those of docks that take turns: four of them stand below a narrow column.
bool switchesDocks(const QWidget *tabs)
{
    return tabs && qobject_cast<const QMainWindow *>(tabs->parentWidget());
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

constexpr int scrollBarWidth = 12;
constexpr int shortestHandle = 28;

bool lies(const QStyleOptionSlider &bar)
{
    return bar.orientation == Qt::Horizontal;
}

/// The handle of a scroll bar that has no buttons; empty where there is nothing to scroll.
QRect handleOf(const QStyleOptionSlider &bar)
{
    const int track = lies(bar) ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    if (range <= 0)
        return {};
    const int wanted = int(track * qint64(bar.pageStep) / (range + bar.pageStep));
    const int length = qMin(track, qMax(shortestHandle, wanted));
    const int place = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      track - length, bar.upsideDown);
    return lies(bar) ? QRect(bar.rect.left() + place, bar.rect.top(), length, bar.rect.height())
                     : QRect(bar.rect.left(), bar.rect.top() + place, bar.rect.width(), length);
}

/// What a click in the track before or behind the handle pages to.
QRect trackBeside(const QStyleOptionSlider &bar, bool before)
{
    const QRect handle = handleOf(bar);
    QRect track = bar.rect;
    if (handle.isEmpty())
        return {};
    if (lies(bar) && before)
        track.setRight(handle.left() - 1);
    else if (lies(bar))
        track.setLeft(handle.right() + 1);
    else if (before)
        track.setBottom(handle.top() - 1);
    else
        track.setTop(handle.bottom() + 1);
    return track;
}

QRect partOf(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return handleOf(bar);
    case QStyle::SC_ScrollBarSubPage:
        return trackBeside(bar, true);
    case QStyle::SC_ScrollBarAddPage:
        return trackBeside(bar, false);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {};
    }
}

/// A handle on the ground of what it scrolls, darker under the mouse.
void drawScrollBar(QPainter *painter, const QStyleOptionSlider &bar)
{
    painter->fillRect(bar.rect, bar.palette.base());
    QRect handle = handleOf(bar);
    if (handle.isEmpty())
        return;
    handle.adjust(lies(bar) ? 1 : 3, lies(bar) ? 3 : 1, lies(bar) ? -1 : -3, lies(bar) ? -3 : -1);
    const bool touched =
        bar.activeSubControls & QStyle::SC_ScrollBarSlider && bar.state & QStyle::State_MouseOver;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(touched ? bar.palette.placeholderText() : bar.palette.dark());
    painter->drawRoundedRect(handle, 3, 3);
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

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    painter->save();
    if (control == CC_ScrollBar && bar)
        drawScrollBar(painter, *bar);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->restore();
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return partOf(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
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
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return shortestHandle;
    case PM_TabBarTabHSpace:
        return switchesDocks(widget) ? 14 : 32;
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
