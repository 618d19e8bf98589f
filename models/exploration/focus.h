// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/filter.h"
#include "models/exploration/itemid.h"

#include <QList>
#include <QObject>

namespace partnership {

/// What all views share, and the only state they share: the current and the hovered item, the filter and
/// whether it hides or dims, and the history of item and filter. Setters compare before they announce.
class Focus : public QObject
{
    Q_OBJECT
public:
    explicit Focus(QObject *parent = nullptr) : QObject(parent) {}

    ItemId current() const { return m_state.current; }
    ItemId hovered() const { return m_hovered; }
    Filter filter() const { return m_state.filter(); }
    /// Do views show dimmed what the filter does not let through, instead of leaving it out?
    bool isHighlighting() const { return m_highlighting; }
    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_history.size(); }

    /// While one is alive, changes of current are ignored: for the time of a refilter or reload, in which
    /// views choose a neighbour of a hidden row by themselves and would report it as the user's choice.
    class Hold
    {
    public:
        explicit Hold(Focus &focus) : m_focus(focus) { ++m_focus.m_held; }
        ~Hold() { --m_focus.m_held; }
        Q_DISABLE_COPY_MOVE(Hold)

    private:
        Focus &m_focus;
    };

public slots:
    void setCurrent(partnership::ItemId item);
    void setHovered(partnership::ItemId item);
    void setFilter(const partnership::Filter &filter);
    void setHighlighting(bool highlighting);
    /// The last narrowing in other words, while somebody is still typing them: takes the place of the last
    /// step instead of being one more.
    void amendFilter(const partnership::Filter &filter);
    /// Another current item within the present step: where the filter has hidden the one before.
    void amendCurrent(partnership::ItemId item);
    void back();
    void forward();
    /// Esc: the filter before the last narrowing, keeping the current item.
    void undoNarrowing();
    /// Forgets everything, for another library, and begins anew at an item of it.
    void reset(partnership::ItemId current = {});

signals:
    void currentChanged(partnership::ItemId item);
    void hoveredChanged(partnership::ItemId item);
    void filterChanged(const partnership::Filter &filter);
    void highlightingChanged(bool highlighting);
    void historyChanged();

private:
    struct State
    {
        ItemId current;
        /// The filters that led here; the last one holds. What was taken out of it is in none before: Esc
        /// would bring it back.
        QList<Filter> trail;

        Filter filter() const { return trail.isEmpty() ? Filter() : trail.last(); }
        bool operator==(const State &) const = default;
    };
    void remember();
    void setTrail(const QList<Filter> &trail);
    void restore(qsizetype place);

    State m_state;
    ItemId m_hovered;
    QList<State> m_history{State{}};
    qsizetype m_place = 0;
    int m_held = 0;
    bool m_highlighting = false;
};

} // namespace partnership
