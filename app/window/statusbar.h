// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/exploration/factcheck.h"

#include <QStatusBar>

class QLabel;

namespace partnership {

/// The foot of the window: how much the library holds, whether every fact still says what the source says,
/// and the library's name. Other widgets may be added between them.
class StatusBar : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusBar(const Exploration &exploration, QWidget *parent = nullptr);

    /// The name of the library's file, or that there is none.
    QString libraryName() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void count();
    void tellProgress(int done, int all);
    void tellFailure();
    void tellVerified(const Verification &verification);
    void takeColours();

    const Exploration &m_exploration;
    FactCheck m_check;
    QLabel *m_counts;
    QLabel *m_shield;
    QLabel *m_verified;
    QLabel *m_libraryName;
};

} // namespace partnership
