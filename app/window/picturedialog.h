// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QSize>

class QComboBox;
class QLabel;
class QSpinBox;

namespace partnership {

/// Asks how large and how fine a picture is to be before it is saved: a size for a slide or a page or one's
/// own, and dots per inch for PNG.
class PictureDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PictureDialog(const QString &chartTitle, QWidget *parent = nullptr);

    QSize size() const; ///< in 1/96 inch
    int dpi() const;

private:
    void takePreset(int index);
    void updateHint();

    QComboBox *m_preset;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QSpinBox *m_dpi;
    QLabel *m_hint;
};

} // namespace partnership
