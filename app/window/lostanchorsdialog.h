// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/desk/correcting.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace partnership {

/// Decisions whose words a statement does not have any more: what was decided, on which words, and why they
/// are lost. Nothing is done to them but what is asked.
class LostAnchorsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LostAnchorsDialog(const Exploration &exploration, QWidget *parent = nullptr);

signals:
    void withdrawalWanted(const QStringList &uids);

private:
    void fill();
    void withdraw();
    QStringList chosen() const;

    const Exploration &m_exploration;
    QTreeWidget *m_list;
    QPushButton *m_withdraw;
};

} // namespace partnership
