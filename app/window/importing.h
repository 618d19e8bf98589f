// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/importjob.h"

#include <QWidget>

class QProgressBar;

namespace partnership {

/// An import under way: a bar with Cancel in the status bar while it runs, and a sentence about every file
/// after it.
class Importing : public QWidget
{
    Q_OBJECT
public:
    explicit Importing(Exploration &exploration, QWidget *parent = nullptr);

    void start(const QStringList &paths);

signals:
    /// What became of the files, one line each, and the first statement that was added.
    void told(const QString &sentences);
    void added(partnership::ItemId statement);

private:
    void showProgress(int done, int all, const QString &name);
    void finish(const QList<ImportOutcome> &outcomes);

    ImportJob m_job;
    QProgressBar *m_bar;
};

} // namespace partnership
