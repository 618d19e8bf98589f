// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/adding.h"

#include <QTimer>

#include <algorithm>

namespace partnership {

Adding::Adding(Exploration &exploration, QObject *parent) : QObject(parent), m_exploration(exploration) {}

void Adding::start(const QList<Reading> &readings)
{
    Q_ASSERT(!isRunning());
    m_library = m_exploration.library();
    begin(readings);
}

void Adding::startAnew(const QList<Reading> &readings)
{
    Q_ASSERT(!isRunning());
    Result<std::unique_ptr<Library>> library = Library::temporary();
    m_library = nullptr; // nothing goes into the one that is open
    if (library)
        m_own = std::move(*library);
    begin(readings);
    if (!library)
        m_outcomes.append({QString(), 0, false, library.problem()});
}

void Adding::begin(const QList<Reading> &readings)
{
    m_readings = readings;
    m_outcomes.clear();
    m_cancelled = false;
    m_running = true;
    QTimer::singleShot(0, this, &Adding::addNext);
}

void Adding::addNext()
{
    if (m_readings.isEmpty())
        return finish();
    m_outcomes.append(add(m_readings.takeFirst()));
    emit progress(int(m_outcomes.size()), int(m_outcomes.size() + m_readings.size()), m_outcomes.last().name);
    QTimer::singleShot(0, this, &Adding::addNext);
}

/// Another library may have been opened meanwhile: a statement does not go where nobody asked for it.
Library *Adding::target() const
{
    if (m_own)
        return m_own.get();
    return m_library && m_exploration.library() == m_library ? m_exploration.library() : nullptr;
}

AddingOutcome Adding::add(const Reading &reading)
{
    AddingOutcome out{reading.name, 0, false, reading.problem};
    if (!reading.statement)
        return out;
    Library *library = target();
    if (!library || m_cancelled) {
        out.problem = Problem{Fault::Input, tr("This was stopped before the statement was added."),
                              reading.name, 0,
                              {},           tr("Import it again if it is wanted.")};
        return out;
    }
    out.wasThere = library->holds(reading.statement->source.sha256);
    const Result<qint64> id = library->add(*reading.statement);
    if (id)
        out.statement = *id;
    else
        out.problem = id.problem();
    return out;
}

void Adding::finish()
{
    const bool added = std::ranges::any_of(
        m_outcomes, [](const AddingOutcome &o) { return o.statement != 0 && !o.wasThere; });
    if (added && target()) {
        const Result<Done> shown = m_own ? m_exploration.explore(std::move(m_own)) : m_exploration.reload();
        if (!shown)
            m_outcomes.append({QString(), 0, false, shown.problem()});
    }
    m_own.reset();
    m_running = false;
    emit finished(m_outcomes);
}

} // namespace partnership
