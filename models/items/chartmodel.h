// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/tables/marks.h"

#include <QAbstractTableModel>

namespace partnership {

/// The numbers behind a chart as a table: a row for every mark that counts something.
class ChartModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Row,   ///< what the bar, lane or line is called
        Mark,  ///< what stands on it
        Count, ///< matching and in all
        ColumnCount
    };

    explicit ChartModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setSpec(const ChartSpec &spec);
    const ChartMark &mark(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const MarkPlace &place, int column) const;

    ChartSpec m_spec;
    QList<MarkPlace> m_places;
};

} // namespace partnership
