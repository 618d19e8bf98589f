// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/exploration/readingjob.h"

namespace partnership {

/// What became of one document that was to be added.
struct AddingOutcome
{
    QString name;          ///< path or name as it was given
    qint64 statement = 0;  ///< its id in the library; 0 where it was not added
    bool wasThere = false; ///< the library held it already: nothing was added
    std::optional<Problem> problem;
};

/// Adds what was read to a library, one statement a turn of the event loop, so that the window stays alive. A
/// library belongs to the thread that opened it, and so does this.
class Adding : public QObject
{
    Q_OBJECT
public:
    explicit Adding(Exploration &exploration, QObject *parent = nullptr);

    /// To the library of the exploration. Only one at a time: while one is running, it is the caller's
    /// mistake. Readings with a problem pass through, so that there is one outcome for each.
    void start(const QList<Reading> &readings);
    /// To a temporary library that the exploration takes over at the end, if anything is in it.
    void startAnew(const QList<Reading> &readings);
    bool isRunning() const { return m_running; }

public slots:
    /// What is in the library stays; the rest comes back as problems that say so.
    void cancel() { m_cancelled = true; }

signals:
    void progress(int done, int all, const QString &name);
    /// One for each reading. The exploration has been reloaded if anything was added.
    void finished(const QList<partnership::AddingOutcome> &outcomes);

private:
    void begin(const QList<Reading> &readings);
    void addNext();
    AddingOutcome add(const Reading &reading);
    Library *target() const;
    void finish();

    Exploration &m_exploration;
    const Library *m_library = nullptr; ///< the one that was open when this began
    std::unique_ptr<Library> m_own;     ///< or a new one
    QList<Reading> m_readings;
    QList<AddingOutcome> m_outcomes;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace partnership

Q_DECLARE_METATYPE(partnership::AddingOutcome)
