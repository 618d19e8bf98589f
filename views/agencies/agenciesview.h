// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

class QLabel;
class QModelIndex;

namespace partnership {

class AgenciesModel;
class EmptyNote;
class Exploration;
class LinkButton;
class RowTree;

/// The agencies of every side with how many commitments name them. A click on one filters by it, another
/// click takes the filter away; agencies that the filter leaves without a match are hidden, and it is said
/// how many.
class AgenciesView : public QWidget
{
    Q_OBJECT
public:
    explicit AgenciesView(Exploration &exploration, QWidget *parent = nullptr);

    /// In the context menu of an agency.
    void offerActions(const QList<QAction *> &actions);

private:
    QWidget *makeHiddenLine();
    void connectTree();
    void filterBy(const QModelIndex &index);
    void openSides();
    void refresh();
    void hideRows();
    void fitTree();

    Exploration &m_exploration;
    AgenciesModel *m_model;
    RowTree *m_tree;
    EmptyNote *m_note;
    QWidget *m_hiddenLine;
    QLabel *m_hidden;
    LinkButton *m_show;
    QSet<int> m_closed; ///< sides without a match, by row: closed for the time of the filter
    bool m_showsAll = false;
    bool m_secondClick = false; ///< of a double click, which is one wish and not two
};

} // namespace partnership
