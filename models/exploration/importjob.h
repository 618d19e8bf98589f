// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/reading/reader.h"

#include <QFutureWatcher>

#include <optional>
#include <variant>

namespace partnership {

/// What became of one file of an import.
struct ImportOutcome
{
    QString name;          ///< path or name as it was given
    qint64 statement = 0;  ///< its id in the library; 0 where it was not added
    bool wasThere = false; ///< the library held it already: nothing was added
    std::optional<Problem> problem;
};

/// Reads documents in the background and adds them to the library of an exploration. Only values cross the
/// threads: bytes go out, statements come back, and the library is written on the thread of the job.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    /// A file by its path, opened by the worker, or a document that is in memory already.
    using Input = std::variant<QString, Document>;

    explicit ImportJob(Exploration &exploration, QObject *parent = nullptr);
    ~ImportJob() override;

    /// Begins to read. Only one import at a time: while one is running, it is the caller's mistake.
    void start(const QList<Input> &inputs);
    bool isRunning() const { return m_watcher.isRunning(); }

public slots:
    /// The file that is being read is given up within a tenth of a second; what is in the library stays.
    void cancel();

signals:
    /// After each file: how many of all are done, and which was the last.
    void progress(int done, int all, const QString &name);
    /// One outcome a file, in the order in which they were given. The exploration has been reloaded if
    /// anything was added.
    void finished(const QList<partnership::ImportOutcome> &outcomes);

private:
    void take(int index);
    void addToLibrary(const Statement &statement, ImportOutcome &outcome);
    void finish();

    Exploration &m_exploration;
    const Library *m_library = nullptr; ///< the one that was open when the import began
    QFutureWatcher<Result<Statement>> m_watcher;
    QList<ImportOutcome> m_outcomes;
    int m_done = 0;
};

} // namespace partnership

Q_DECLARE_METATYPE(partnership::ImportOutcome)
