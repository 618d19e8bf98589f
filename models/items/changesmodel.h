// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/reviews/comparing.h"

#include <QAbstractTableModel>

namespace partnership {

/// What has changed between two reviews, a change a row.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Change, Thing, Item, Before, After, ColumnCount };

    explicit ChangesModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setChanges(const ReviewChanges &changes);
    const ReviewChange &change(int row) const { return m_changes.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ReviewChange &change, int column) const;

    ReviewChanges m_changes;
};

} // namespace partnership
