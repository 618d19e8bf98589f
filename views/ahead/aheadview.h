// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/table/tablepane.h"

namespace partnership {

class AheadModel;

/// What the text itself promises by a date or at intervals, and what of it is overdue today.
class AheadView : public TablePane
{
    Q_OBJECT
public:
    explicit AheadView(Exploration &exploration, QWidget *parent = nullptr);

protected:
    int allCount() const override;
    EmptyNote::Words words(int hidden, int all) const override;
    QString nothing() const override;

private:
    AheadView(Exploration &exploration, AheadModel *model, QWidget *parent);

    AheadModel *m_model;
};

} // namespace partnership
