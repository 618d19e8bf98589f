// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowdelegate.h"

namespace partnership {

/// Draws the cells of tables by what their model says of them: the bar of the pillar before each row, the
/// swatch of a side, the symbol of a stage, in secondary text what is missing, and in one column the
/// beginning and the end of long words.
class CellDelegate : public RowDelegate
{
    Q_OBJECT
public:
    CellDelegate(Exploration &exploration, QAbstractItemView &view, int wordsColumn);

protected:
    void paintCell(const Cell &cell) const override;

private:
    /// Draws what stands before the words and gives the room it leaves.
    QRect paintSign(const Cell &cell) const;

    int m_wordsColumn;
};

} // namespace partnership
