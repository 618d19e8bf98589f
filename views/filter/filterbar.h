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
class Trouble;

/// The filter in force: its parts as chips, what it says as a sentence, what it hides, and what is wrong with
/// one that could not be applied. One line where there is room, else a second for the sentence.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(Exploration &exploration, QWidget *parent = nullptr);

    /// Something that could not be done with the words of a filter, told below the bar with the searches that
    /// would be right, until the filter changes.
    void showProblem(const Problem &problem, const QString &typed = {});
    void hideProblem();
    /// Opens the menu of everything that can be filtered by, as a click on its button does.
    void offerFilters();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeParts();
    QWidget *makeFlow();
    QWidget *makeClear();
    void place(bool oneLine);
    void refresh();
    void tellSearching(bool searching);
    void showChips();
    void showTrouble();
    QString remark();
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
    QToolButton *m_rest; ///< what becomes of the rest: dimmed or hidden
    QToolButton *m_clear;
    QLabel *m_escape;
    Trouble *m_trouble;
    Filter m_now;
    Filter m_before; ///< the filter before the last change of it
};

} // namespace partnership
