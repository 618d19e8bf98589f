// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/briefing.h"

#include <QDialog>
#include <QTimer>

class QButtonGroup;
class QComboBox;
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

private:
    QWidget *buildChoices();
    QWidget *buildPreview();
    void addPapers();
    void preferExtent();
    void changed();
    void preview();
    QString size() const;

    const Exploration &m_exploration;
    QButtonGroup *m_extent;
    QComboBox *m_papers;
    QLineEdit *m_title;
    QListWidget *m_chapters;
    QListWidget *m_charts;
    PaperView *m_view;
    QLabel *m_size;
    QPushButton *m_save = nullptr;
    QTimer m_soon; ///< a preview is made when choosing pauses
};

} // namespace partnership
