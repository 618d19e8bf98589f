// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

#include <QWidget>

class QLabel;

namespace partnership {

class FactList;
class FactTable;

/// The facts of the clause that the pane shows: in words with what proves them, and one by one with who says
/// them.
class FactSection : public QWidget
{
    Q_OBJECT
public:
    explicit FactSection(const Exploration &exploration, QWidget *parent = nullptr);

    /// Rows of Contents; commitment is -1 where the clause has none.
    void showOf(int clause, int commitment);
    FactList &list() { return *m_list; }
    const FactList &list() const { return *m_list; }

private:
    void showWhich(int clause, int shown);

    const Exploration &m_exploration;
    QLabel *m_which;
    FactTable *m_facts;
    QLabel *m_decided;
    FactList *m_list;
};

} // namespace partnership
