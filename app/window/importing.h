// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/adding.h"
#include "models/exploration/readingjob.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace partnership {

/// Statements on their way into the window: a bar with Cancel in the status bar while they are read and
/// added, the preview between the two, and a sentence about every file after it.
class Importing : public QWidget
{
    Q_OBJECT
public:
    explicit Importing(Exploration &exploration, QWidget *parent = nullptr);

    /// Reads files and folders, shows the preview, and adds what was chosen in it to the open library.
    void add(const QStringList &paths);
    /// Reads them into a temporary library to be looked at; nothing is kept, so nothing is asked.
    void look(const QStringList &paths);
    bool isRunning() const { return m_reading.isRunning() || m_adding.isRunning(); }

signals:
    /// What became of the files, one line each; nothing where all went well and can be seen.
    void told(const QString &sentences);
    /// The first statement that was added.
    void added(partnership::ItemId statement);
    /// Nothing was to be seen of what should be looked at.
    void nothingToShow();

private:
    enum class Purpose { Add, Look };
    void start(const QStringList &paths, Purpose purpose);
    void showProgress(int done, int all, const QString &name);
    void takeReadings(const QList<Reading> &readings);
    void preview(const QList<Reading> &readings);
    void addReadings(const QList<Reading> &readings);
    void cancel();
    void finish(const QList<AddingOutcome> &outcomes);

    Exploration &m_exploration;
    ReadingJob m_reading;
    Adding m_adding;
    Purpose m_purpose = Purpose::Add;
    bool m_cancelled = false;
    QLabel *m_words;
    QProgressBar *m_bar;
};

} // namespace partnership
