// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/briefing.h"

#include <QDialog>
#include <QTimer>

class QButtonGroup;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace partnership {

class PaperView;

/// Asks what a briefing is to hold, beside a preview of it. The filter is the one of the window.
class BriefingDialog : public QDialog
{
    Q_OBJECT
public:
    explicit BriefingDialog(const Exploration &exploration, QWidget *parent = nullptr);

    BriefingChoices choices() const;
    /// The dimension of whose values each is to have a sheet; nothing for one paper.
    std::optional<Dimension> each() const;
    /// The file that the paper is filled into; empty for none.
    QString templateFile() const;
    /// On paper instead of in a file.
    bool isToBePrinted() const { return m_isToBePrinted; }

private:
    QWidget *buildChoices();
    QWidget *buildTemplate();
    void askForTemplate();
    QDialogButtonBox *buildButtons();
    void addPapers();
    void preferExtent();
    void changed();
    void preview();
    QString size() const;

    const Exploration &m_exploration;
    QButtonGroup *m_extent;
    QComboBox *m_papers;
    QLineEdit *m_title;
    QLineEdit *m_template;
    QListWidget *m_chapters;
    QListWidget *m_charts;
    PaperView *m_view;
    QLabel *m_size;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    bool m_isToBePrinted = false;
    QTimer m_soon; ///< a preview is made when choosing pauses
};

} // namespace partnership
