// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace partnership {

class Chip;
class FlowLayout;
class Notice;
class SentenceLabel;
class TextButton;

/// The filter in force: its parts as chips, what it says as a sentence, what it hides, and what is wrong with
/// one that could not be applied. One line where there is room, else a second for the sentence.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(Exploration &exploration, QWidget *parent = nullptr);

    /// Something that could not be done with the words of a filter, told below the bar until the filter
    /// changes.
    void showProblem(const Problem &problem);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeParts();
    QWidget *makeFlow();
    QWidget *makeClear();
    void place(bool oneLine);
    void refresh();
    void showChips();
    void takeColours();
    void fit();

    Exploration &m_exploration;
    QGridLayout *m_grid;
    QLabel *m_funnel;
    QWidget *m_flowHolder;
    FlowLayout *m_flow;
    QList<Chip *> m_chips;
    TextButton *m_add;
    SentenceLabel *m_sentence;
    Notice *m_notice;
    QWidget *m_clearGroup;
    QToolButton *m_clear;
    QLabel *m_escape;
    QLabel *m_problem;
};

} // namespace partnership
