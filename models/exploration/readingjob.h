// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/readings.h"

#include <QFutureWatcher>

#include <atomic>
#include <memory>

namespace partnership {

/// Reads documents in the background. Only values cross the threads: names and bytes go out, statements come
/// back. Knows no library.
class ReadingJob : public QObject
{
    Q_OBJECT
public:
    using Input = ReadingInput;

    explicit ReadingJob(QObject *parent = nullptr);
    ~ReadingJob() override;

    /// So many statements at once are no matter of memory, and more than anyone looks at.
    static constexpr qsizetype mostHeld = 200;

    /// Begins to read. Only one job at a time: while one is running, it is the caller's mistake. Of more
    /// files than so many the first are read, and the others come back as not read yet.
    void start(const QList<Input> &inputs, qsizetype atMost = mostHeld);
    bool isRunning() const { return m_watcher.isRunning(); }

public slots:
    /// The file that is being read is given up within a tenth of a second. What was not read yet comes back
    /// as a problem that says so.
    void cancel();

signals:
    /// After each file: how many of all are done, and which was the last.
    void progress(int done, int all, const QString &name);
    /// One for each file, in the order in which they were given; those of a folder by their paths.
    void finished(const QList<partnership::Reading> &readings);

private:
    void take(int index);
    void finish();

    QFutureWatcher<Reading> m_watcher;
    std::shared_ptr<std::atomic_bool> m_stop; ///< the worker may outlive a cancelled job for a moment
};

} // namespace partnership

Q_DECLARE_METATYPE(partnership::Reading)
