// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowdelegate.h"

namespace partnership {

/// Draws the cells of tables by what their model says of them: the bar of the pillar before each row, the
/// swatch of a side, the symbol of a stage, and in secondary text what is missing.
class CellDelegate : public RowDelegate
{
    Q_OBJECT
public:
    /// What gives way in long words of a column; at the end where nothing else is said.
    using Gaps = QHash<int, CellWordsMemory::Gap>;
    CellDelegate(Exploration &exploration, QAbstractItemView &view, const Gaps &gaps);

protected:
    void paintCell(const Cell &cell) const override;

private:
    /// Draws what stands before the words and gives the room it leaves.
    QRect paintSign(const Cell &cell) const;

    Gaps m_gaps;
};

} // namespace partnership
