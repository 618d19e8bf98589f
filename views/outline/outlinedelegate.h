// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowdelegate.h"

namespace partnership {

/// Draws sections with their colour and label, clauses with their number, and both with their counts.
class OutlineDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(const Cell &cell) const override;

private:
    QRect paintFound(const Cell &cell, QRect room) const;
    void paintSection(const Cell &cell) const;
    void paintClause(const Cell &cell) const;
};

} // namespace partnership
