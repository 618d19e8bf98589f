// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/clausefactsmodel.h"

#include <QTreeView>

namespace partnership {

/// The facts of a clause as rows that can be chosen, to be accepted, corrected or rejected: as high as they
/// need, with the actions of its owner in its context menu. Several can be chosen.
class FactList : public QTreeView
{
    Q_OBJECT
public:
    explicit FactList(const Exploration &exploration, QWidget *parent = nullptr);

    void showClause(int clause);
    const ClauseFactsModel &facts() const { return *m_model; }
    /// Of the rows that are chosen, or of all where none is.
    ShownFacts chosen() const;
    QStringList chosenRejected() const;

signals:
    /// Return, or a double click, on a row.
    void correctionWanted();

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QList<int> chosenRows() const;
    void fit();

    ClauseFactsModel *m_model;
};

} // namespace partnership
