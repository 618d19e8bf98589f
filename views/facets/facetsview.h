// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

class QLineEdit;
class QModelIndex;
class QToolButton;

namespace partnership {

class EmptyNote;
class Exploration;
class FacetsModel;
class RowTree;

/// Everything that can be filtered by, with counts: a click or Space on a value includes it, another leaves
/// it out, a third forgets it. Made when it is first seen, since it may stand behind another pane.
class FacetsView : public QWidget
{
    Q_OBJECT
public:
    explicit FacetsView(Exploration &exploration, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void furnish();
    QWidget *makeTools();
    void makeOrders(QToolButton &button);
    void connectTree();
    void choose(const QModelIndex &index);
    void openFirst();
    void find(const QString &words);
    bool hideOthers(const QModelIndex &facet, const QString &words);
    void refresh();

    Exploration &m_exploration;
    FacetsModel *m_model = nullptr;
    RowTree *m_tree = nullptr;
    QLineEdit *m_find = nullptr;
    EmptyNote *m_note = nullptr;
    QSet<int> m_open;           ///< dimensions that were open before something was looked for
    bool m_secondClick = false; ///< of a double click, which is one wish and not two
};

} // namespace partnership
