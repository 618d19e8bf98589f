// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/doubts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QTreeWidget;
class QTreeWidgetItem;

namespace partnership {

/// A statement before it is kept: its structure as a tree, what was found in it, what was mended and what
/// looks doubtful; title, date and parties can be put right. Words of the statement stay text everywhere.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void preview(const Statement &statement);
    /// The statement with title, date and parties as they were put right.
    Statement corrected() const;
    /// Whether the date is one, or empty; said beside it where it is not.
    bool isValid() const;

signals:
    void edited();
    /// A field was left, or Return typed in it.
    void editingFinished();

private:
    QWidget *makeFields();
    QWidget *makeLists();
    void fillStructure();
    void addSections(qsizetype before, int last);
    void addClause(const Clause &clause, int commitments);
    QTreeWidgetItem *newRow(QTreeWidgetItem *above);
    void fillDoubts();
    void fillRepairs();
    void checkDate();
    void showPlace(const QListWidgetItem *doubt);

    Statement m_statement;
    QLineEdit *m_title;
    QLineEdit *m_date;
    QLabel *m_dateInWords;
    QLineEdit *m_parties;
    QLabel *m_found;
    QLabel *m_form;
    QTreeWidget *m_structure;
    QLabel *m_doubtsTitle;
    QListWidget *m_doubts;
    QLabel *m_repairsTitle;
    QTreeWidget *m_repairs;
    QList<QTreeWidgetItem *> m_sections; ///< of the tree, by index in the statement
    QList<QTreeWidgetItem *> m_clauses;
};

/// "52 clauses · 55 commitments · 34 agencies …": what was found in a statement, each kind with its count.
QString foundIn(const Statement &statement);

/// "Read as PDF · 3 pages": the form of a file, the encoding found and the pages, as far as it has them.
QString readAs(const Source &source);

} // namespace partnership
