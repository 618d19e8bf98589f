// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace partnership {

/// Asks what a view is to be called. A name that is taken is told at once: saving then replaces that view,
/// and its button says so; renaming needs another name.
class ViewNameDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Save, Rename };
    /// The name is a proposal; what is kept under it is one sentence.
    ViewNameDialog(Purpose purpose, const QString &name, const QStringList &taken, const QString &kept,
                   QWidget *parent = nullptr);

    /// As viewName() has it: never empty once the dialog was accepted.
    QString name() const;

private:
    void judge();

    Purpose m_purpose;
    QStringList m_taken;
    QLineEdit *m_name;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
};

} // namespace partnership
