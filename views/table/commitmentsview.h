// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/table/tablepane.h"

namespace partnership {

/// The commitments that the filter lets through, one a row, by the order of the text or by any column.
class CommitmentsView : public TablePane
{
    Q_OBJECT
public:
    explicit CommitmentsView(Exploration &exploration, QWidget *parent = nullptr);

protected:
    int allCount() const override;
    EmptyNote::Words words(int hidden, int all) const override;
    QString nothing() const override;
};

} // namespace partnership
