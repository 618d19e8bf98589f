// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/focus.h"

namespace partnership {

void Focus::setCurrent(ItemId item)
{
    if (m_held > 0 || item == m_state.current)
        return;
    m_state.current = item;
    remember();
    emit currentChanged(item);
}

void Focus::setHovered(ItemId item)
{
    if (item == m_hovered)
        return;
    m_hovered = item;
    emit hoveredChanged(item);
}

void Focus::setFilter(const Filter &filter)
{
    if (filter == m_state.filter())
        return;
    QList<Filter> trail = m_state.trail;
    if (m_state.filter().contains(filter))
        trail.removeIf([&](const Filter &step) { return step == filter || !filter.contains(step); });
    if (!filter.isEmpty())
        trail.append(filter);
    setTrail(trail);
}

void Focus::setHighlighting(bool highlighting)
{
    if (highlighting == m_highlighting)
        return;
    m_highlighting = highlighting;
    emit highlightingChanged(highlighting);
}

void Focus::setTrail(const QList<Filter> &trail)
{
    m_state.trail = trail;
    remember();
    emit filterChanged(m_state.filter());
}

void Focus::amendFilter(const Filter &filter)
{
    if (m_state.trail.isEmpty() || filter == m_state.filter()) {
        setFilter(filter);
        return;
    }
    m_state.trail.removeLast();
    if (filter != m_state.filter())
        m_state.trail.append(filter);
    m_history.resize(m_place);
    m_history.append(m_state);
    emit filterChanged(filter);
    emit historyChanged();
}

void Focus::amendCurrent(ItemId item)
{
    if (item == m_state.current)
        return;
    m_state.current = item;
    m_history[m_place].current = item;
    emit currentChanged(item);
}

void Focus::back()
{
    if (canGoBack())
        restore(m_place - 1);
}

void Focus::forward()
{
    if (canGoForward())
        restore(m_place + 1);
}

void Focus::undoNarrowing()
{
    if (!m_state.trail.isEmpty())
        setTrail(m_state.trail.first(m_state.trail.size() - 1));
}

void Focus::reset(ItemId current)
{
    const State before = std::exchange(m_state, State{current, {}});
    m_history = {m_state};
    m_place = 0;
    setHovered({});
    if (before.filter() != m_state.filter())
        emit filterChanged(m_state.filter());
    if (before.current != m_state.current)
        emit currentChanged(m_state.current);
    emit historyChanged();
}

void Focus::remember()
{
    m_history.resize(m_place + 1);
    m_history.append(m_state);
    m_place = m_history.size() - 1;
    emit historyChanged();
}

void Focus::restore(qsizetype place)
{
    m_place = place;
    const State before = std::exchange(m_state, m_history[place]);
    if (before.filter() != m_state.filter())
        emit filterChanged(m_state.filter());
    if (before.current != m_state.current)
        emit currentChanged(m_state.current);
    emit historyChanged();
}

} // namespace partnership
