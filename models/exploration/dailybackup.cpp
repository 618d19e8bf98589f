// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/dailybackup.h"

#include "models/library/backups.h"

#include <QtConcurrent>

#include <chrono>

namespace partnership {
namespace {

// What was asked for by opening the window comes first.
constexpr std::chrono::seconds first{5};
constexpr std::chrono::seconds later{std::chrono::hours(1)};

std::pair<QString, Problem> makeBackup(const QString &path)
{
    const auto made = Backups(path).make(BackupReason::Daily);
    return made ? std::pair(made->name, Problem()) : std::pair(QString(), made.problem());
}

} // namespace

DailyBackup::DailyBackup(Exploration &exploration, QObject *parent)
    : QObject(parent), m_exploration(exploration)
{
    connect(&m_timer, &QTimer::timeout, this, &DailyBackup::look);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DailyBackup::finish);
    connect(&m_exploration, &Exploration::contentsChanged, this, &DailyBackup::begin);
    begin();
}

DailyBackup::~DailyBackup()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void DailyBackup::begin()
{
    m_timer.start(first);
}

void DailyBackup::look()
{
    m_timer.start(later);
    const Library *library = m_exploration.library();
    if (!library || library->path().isEmpty() || library->isReadOnly() || m_watcher.isRunning())
        return;
    if (Backups(library->path()).isDue(QDateTime::currentDateTimeUtc()))
        m_watcher.setFuture(QtConcurrent::run(makeBackup, library->path()));
}

void DailyBackup::finish()
{
    const auto [name, problem] = m_watcher.result();
    if (name.isEmpty())
        emit failed(problem);
    else
        emit made(name);
}

} // namespace partnership
