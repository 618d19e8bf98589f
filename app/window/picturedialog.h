// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/pictureexport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace partnership {

/// Asks how a picture is to be before it is saved: a size for a slide or a page or one's own, its theme, dots
/// per inch for PNG, and what goes on it.
class PictureDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PictureDialog(const QString &chartTitle, QWidget *parent = nullptr);

    PictureOptions options() const;

private:
    QSize size() const; ///< in 1/96 inch
    void takePreset(int index);
    void updateHint();

    QComboBox *m_preset;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QSpinBox *m_dpi;
    QComboBox *m_theme;
    QCheckBox *m_details;
    QCheckBox *m_outlined;
    QCheckBox *m_overPages;
    QLabel *m_hint;
};

} // namespace partnership
