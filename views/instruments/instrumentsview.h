// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/table/tablepane.h"

namespace partnership {

/// The instruments that the filter lets through, with the stage each has by the text's own words.
class InstrumentsView : public TablePane
{
    Q_OBJECT
public:
    explicit InstrumentsView(Exploration &exploration, QWidget *parent = nullptr);

protected:
    int allCount() const override;
    EmptyNote::Words words(int hidden, int all) const override;
    QString nothing() const override;
};

} // namespace partnership
