// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartspec.h"
#include "models/exploration/exploration.h"
#include "models/exploration/tables/table.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace partnership {

/// Asks which rows are to be exported: those of a list, or the numbers of the chart in front; under the
/// filter of the window, which it says.
class TableDialog : public QDialog
{
    Q_OBJECT
public:
    /// first: the name of the list that is proposed
    TableDialog(const Exploration &exploration, const std::optional<ChartSpec> &chart, const QString &first,
                QWidget *parent = nullptr);

    /// What the chosen rows are called: "agencies", or the chart's name.
    QString name() const;
    Table table() const;

private:
    void addTables(const QString &first);
    void refresh();

    const Exploration &m_exploration;
    const std::optional<ChartSpec> m_chart;
    QComboBox *m_tables;
    QCheckBox *m_notes;
    QLabel *m_size;
};

} // namespace partnership
