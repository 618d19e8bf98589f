// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

#include <QWidget>

class QLabel;

namespace partnership {

class FactTable;

/// What became of the commitment that the clause pane shows: its state today, what was recorded of it and of
/// its instruments, and the way to record more.
class ProgressSection : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressSection(const Exploration &exploration, QWidget *parent = nullptr);

    /// Rows of Contents; commitment is -1 where the clause has none.
    void showOf(int clause, int commitment);

signals:
    void recordWanted();

private:
    void refresh();

    const Exploration &m_exploration;
    int m_clause = -1;
    int m_commitment = -1;
    QLabel *m_state;
    FactTable *m_facts;
    QLabel *m_nothing;
};

} // namespace partnership
