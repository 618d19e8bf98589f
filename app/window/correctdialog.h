// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/decision.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace partnership {

/// Asks what a fact is: the fields of its kind, and the words of the clause that it stands on. Return keeps
/// it from any field; what cannot be is said in the dialog.
class CorrectDialog : public QDialog
{
    Q_OBJECT
public:
    struct Fact
    {
        FactKind kind = FactKind::Agency;
        FactValues values;
        QString words; ///< that it stands on
        const Clause *clause = nullptr;
        qsizetype places = 1; ///< at which the statement names it
        bool isNew = false;   ///< its words are settled
    };
    CorrectDialog(const Fact &fact, QWidget *parent = nullptr);

    /// As it was accepted; with the place of other words, if they were changed.
    const FactValues &values() const { return m_values; }
    bool isEverywhere() const;
    void accept() override;

private:
    void addField(QFormLayout &form, const QString &name);
    QComboBox *closedList(const QString &name) const;
    Result<FactValues> read() const;

    Fact m_fact;
    QHash<QString, QLineEdit *> m_texts;
    QHash<QString, QComboBox *> m_lists;
    QLineEdit *m_words;
    QCheckBox *m_everywhere;
    QLabel *m_problem;
    FactValues m_values;
};

/// The name of a field, for people.
QString fieldName(const QString &field);

} // namespace partnership
