// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowdelegate.h"

namespace partnership {

class AgenciesModel;

/// Draws sides with their colour and how many agencies they have, agencies with abbreviation, name and a bar
/// as long as their commitments are many.
class AgenciesDelegate : public RowDelegate
{
    Q_OBJECT
public:
    AgenciesDelegate(Exploration &exploration, QAbstractItemView &view, const AgenciesModel &model);

protected:
    void paintCell(const Cell &cell) const override;

private:
    void paintSide(const Cell &cell) const;
    void paintAgency(const Cell &cell) const;
    void paintBar(const Cell &cell, const QRect &place) const;

    const AgenciesModel &m_model;
};

} // namespace partnership
