// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/backups.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace partnership {

/// Shows the backups of a library, newest first, with what each holds, and asks which one is to be put back.
/// Does not do it.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RestoreDialog(const Backups &backups, QWidget *parent = nullptr);

    /// The name of the one that was chosen; never empty once the dialog was accepted.
    QString chosen() const;

private:
    QTreeWidget *makeList(const QList<Backup> &backups);
    void addRow(const Backup &backup);
    QWidget *makeButtons();
    void update();

    QTreeWidget *m_list;
    QPushButton *m_restore = nullptr;
};

} // namespace partnership
