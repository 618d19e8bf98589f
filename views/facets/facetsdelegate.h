// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowdelegate.h"

namespace partnership {

/// Draws dimensions with what is chosen of them, and values with a box that says what the filter asks of
/// them: a tick for included, a bar and struck-out words for left out.
class FacetsDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(const Cell &cell) const override;

private:
    void paintFacet(const Cell &cell) const;
    void paintValue(const Cell &cell) const;
    int paintBox(const Cell &cell) const;
    int paintSwatch(const Cell &cell, int x) const;
};

} // namespace partnership
