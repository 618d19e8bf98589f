// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/contents.h"
#include "models/statement/decision.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace partnership {

/// Asks what an agency is called wherever it is named: a new name, another agency that it is, a part of it
/// that is one of its own, or one more name.
class AgencyDialog : public QDialog
{
    Q_OBJECT
public:
    AgencyDialog(const Contents &contents, int agency, BodyVerb verb, QWidget *parent = nullptr);

    const BodyDecision &decision() const { return m_decision; }
    void accept() override;

private:
    void addFields(QFormLayout &form, const Contents &contents, int agency);
    void addOthers(const Contents &contents, int agency);
    void addPrinted(const Contents &contents, int agency);
    FactValues values() const;

    BodyDecision m_decision;
    QLineEdit *m_name;
    QComboBox *m_side;
    QComboBox *m_others; ///< agencies, or words that name it
    QLabel *m_problem;
};

} // namespace partnership
