// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/exploration/readingjob.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace partnership {

class PreviewPane;

/// Shows what was read before it is added to the library: one statement, or several with a list of the files
/// beside it in which each can be left out. A file that could not be read is in the list with its problem.
class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    PreviewDialog(const QList<Reading> &readings, const Exploration &exploration, QWidget *parent = nullptr);
    ~PreviewDialog() override;

    /// What is to be added, as it was put right; files with a problem stay, so that each has its outcome.
    QList<Reading> chosen();

private:
    QWidget *makeList();
    QWidget *makePage();
    QWidget *makeButtons();
    void addRow(const Reading &reading);
    void showFile(int row);
    void keepEdits();
    void takeEdits();
    void updateButtons();
    bool isHeld(const Statement &statement) const;
    bool isChosen(int row) const;

    const Exploration &m_exploration;
    QList<Reading> m_readings;
    int m_row = -1; ///< the one that is shown
    QListWidget *m_list;
    QStackedWidget *m_pages;
    PreviewPane *m_pane;
    QLabel *m_problem;
    QLabel *m_remark;
    QPushButton *m_add;
};

} // namespace partnership
