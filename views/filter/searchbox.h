// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

#include <QLineEdit>
#include <QTimer>

namespace partnership {

class CompletionList;
struct Completion;

/// Words to be found and fields to filter by, typed in one line. A short pause applies what is typed; Enter
/// turns the fields into chips and tells what could not be understood, or goes to the clause of a number.
/// What the word at the cursor may become is offered below: Down and Up choose, Tab or Enter takes, Esc goes
/// on without.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(Exploration &exploration, QWidget *parent = nullptr);

    /// For Ctrl+F: takes the keyboard and selects what is there.
    void take();

signals:
    /// What was typed cannot be understood; shown inline.
    void refused(const partnership::Problem &problem, const QString &typed);
    /// It can be again.
    void understood();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Why { Pause, Enter };
    void apply(Why why);
    void goTo(ItemId clause);
    void narrow(const Filter &filter);
    void followFilter();
    void offer();
    void complete(const Completion &completion);
    bool steer(int key);

    Exploration &m_exploration;
    CompletionList *m_completions;
    QTimer m_pause;
    Filter m_base; ///< the filter before the words in the box were applied to it
    bool m_applying = false;
    bool m_narrowed = false; ///< the words typed so far are the last step of the focus
};

} // namespace partnership
