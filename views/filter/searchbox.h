// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

#include <QLineEdit>
#include <QTimer>

namespace partnership {

/// Words to be found and fields to filter by, typed in one line. A short pause applies what is typed; Enter
/// turns the fields into chips and tells what could not be understood.
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
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Why { Pause, Enter };
    void apply(Why why);
    void narrow(const Filter &filter);
    void followFilter();

    Exploration &m_exploration;
    QTimer m_pause;
    Filter m_base; ///< the filter before the words in the box were applied to it
    bool m_applying = false;
    bool m_narrowed = false; ///< the words typed so far are the last step of the focus
};

} // namespace partnership
