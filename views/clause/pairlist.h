// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/contents.h"

#include <QWidget>

class QLabel;

namespace partnership {

class PairRow;

/// The agencies that a clause puts together, pair below pair. The rows of one clause serve for the next: only
/// one with more pairs than all before it gets new ones.
class PairList : public QWidget
{
    Q_OBJECT
public:
    explicit PairList(QWidget *parent = nullptr);
    /// Gives how many the clause (row of Contents) has.
    int showPairs(const Contents &contents, int clause);

private:
    PairRow *row(int place);

    QLabel *m_none;
    QList<PairRow *> m_rows;
};

} // namespace partnership
