// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/progress.h"
#include "models/statement/result.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace partnership {

/// Asks what became of something: a judgement with its rule, the day it is true from, and what it rests on.
/// Return records it from any field.
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    /// What is judged, in a line, and what was judged before, a line each.
    RecordDialog(const QString &what, const QStringList &before, QWidget *parent = nullptr);

    /// The judgement that is asked to be confirmed.
    void propose(Judgement judgement);
    /// As it was accepted.
    const ProgressEntry &entry() const { return m_entry; }
    void accept() override;

private:
    void addFields(QFormLayout &form);
    void addEvidence(QFormLayout &form);
    void tellRule();
    Result<ProgressEntry> read() const;

    QComboBox *m_judgement;
    QLabel *m_rule;
    QDateEdit *m_from;
    QLineEdit *m_link;
    QLineEdit *m_file;
    QLineEdit *m_quotation;
    QLineEdit *m_place;
    QLineEdit *m_note;
    QLabel *m_problem;
    ProgressEntry m_entry;
};

} // namespace partnership
