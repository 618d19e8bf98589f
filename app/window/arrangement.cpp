// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/arrangement.h"

#include "app/window/docks.h"
#include "app/window/settings.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSplitter>

#include <algorithm>

namespace partnership {
namespace {

// The sizes of the sketch at 1440 × 900; settings keep what the user makes of them.
constexpr int outlineWidth = 320;
constexpr int clauseWidth = 364;
constexpr int outlineHeight = 480;
constexpr int agenciesHeight = 290;
constexpr int tableHeight = 320;
constexpr int tabsHeight = 450;
constexpr int lettersOfThreeColumns = 120;

} // namespace

Arrangement::Arrangement(QMainWindow &window, const Panes &panes)
    : m_window(window), m_panes(panes), m_first(window.saveState())
{
    divide();
}

bool Arrangement::isNarrow(const QWidget &window)
{
    return window.width() < window.fontMetrics().averageCharWidth() * lettersOfThreeColumns;
}

void Arrangement::restore()
{
    m_window.restoreState(settings::layout.read());
    m_panes.centre->restoreState(settings::centre.read());
}

void Arrangement::remember() const
{
    settings::layout.write(m_window.saveState());
    settings::centre.write(m_panes.centre->saveState());
}

void Arrangement::reset()
{
    m_window.restoreState(m_first);
    divide();
}

/// Gives the panes their shares of the window: as in the sketch, and on a small screen as much less as it is
/// narrower. Where three columns do not fit, one takes turns in showing outline, agencies and clause.
void Arrangement::divide()
{
    const auto &[outline, facets, agencies, clause, centre] = m_panes;
    if (isNarrow(m_window)) {
        m_window.tabifyDockWidget(facets, agencies);
        m_window.tabifyDockWidget(agencies, clause);
        outline->raise();
    }
    const double share = std::min(1.0, double(m_window.width()) / firstSize.width());
    m_window.resizeDocks({outline, clause}, {int(outlineWidth * share), int(clauseWidth * share)},
                         Qt::Horizontal);
    m_window.resizeDocks({outline, agencies}, {outlineHeight, agenciesHeight}, Qt::Vertical);
    centre->setSizes({tableHeight, tabsHeight});
}

QList<QDockWidget *> Arrangement::docks() const
{
    return {m_panes.outline, m_panes.facets, m_panes.agencies, m_panes.clause};
}

QStringList Arrangement::panes() const
{
    QStringList names;
    for (const QDockWidget *dock : docks()) {
        if (!dock->isHidden())
            names.append(paneName(*dock->widget()));
    }
    return names;
}

QString Arrangement::toText() const
{
    const QByteArrayList parts{m_window.saveState().toBase64(), m_panes.centre->saveState().toBase64()};
    return QString::fromLatin1(parts.join('.'));
}

bool Arrangement::take(const QString &text, const QStringList &panes)
{
    const QByteArrayList parts = text.toLatin1().split('.');
    const bool taken =
        text.isEmpty() || (parts.size() == 2 && m_window.restoreState(QByteArray::fromBase64(parts[0])) &&
                           m_panes.centre->restoreState(QByteArray::fromBase64(parts[1])));
    for (QDockWidget *dock : panes.isEmpty() ? QList<QDockWidget *>() : docks())
        dock->setVisible(panes.contains(paneName(*dock->widget())));
    return taken;
}

} // namespace partnership
