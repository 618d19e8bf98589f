// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/reviews/comparing.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableView;

namespace partnership {

class ChangesModel;

/// Shows what has changed between two reviews, or a review and today, and leads from a change to its thing.
class ReviewDialog : public QDialog
{
    Q_OBJECT
public:
    /// first: what is compared at first
    ReviewDialog(const Exploration &exploration, const QList<Review> &reviews, const Review &first,
                 QWidget *parent = nullptr);

    const Comparison &comparison() const { return m_comparison; }

signals:
    void noteWanted();
    /// A row was chosen: "9.4/1", a name.
    void itemWanted(const QString &label);

private:
    QLayout *makeChoice(const Review &first);
    QWidget *makeButtons();
    void refresh();

    const Exploration &m_exploration;
    QList<Review> m_reviews; ///< the newest first
    Comparison m_comparison;
    QComboBox *m_before;
    QComboBox *m_after;
    QLabel *m_sentence;
    ChangesModel *m_model;
    QTableView *m_table;
};

} // namespace partnership
