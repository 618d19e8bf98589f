// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/table/tablepane.h"

namespace partnership {

/// The pairs of agencies of different sides that clauses put together.
class CounterpartsView : public TablePane
{
    Q_OBJECT
public:
    explicit CounterpartsView(Exploration &exploration, QWidget *parent = nullptr);

protected:
    int allCount() const override;
    EmptyNote::Words words(int hidden, int all) const override;
    QString nothing() const override;
};

} // namespace partnership
