// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace partnership {

class Exploration;
class OutlineModel;
class RowTree;

/// The statement as it is printed, sections over paragraphs over sub-paragraphs, each with how many of its
/// commitments match. A filter moves no row: it dims.
class OutlineView : public QWidget
{
    Q_OBJECT
public:
    explicit OutlineView(Exploration &exploration, QWidget *parent = nullptr);

private:
    void openStatements();

    OutlineModel *m_model;
    RowTree *m_tree;
};

} // namespace partnership
