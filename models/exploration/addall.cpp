// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/addall.h"

#include "models/exploration/readahead.h"

#include <QCoreApplication>

namespace partnership {
namespace {

/// The statements of documents; those that cannot be read are passed over and have their outcome.
class AddingSource
{
public:
    AddingSource(const QList<ReadingInput> &inputs, const StopRequest &stop, const ReadingSeen &seen)
        : m_readings(inputs, stop), m_stop(stop), m_seen(seen)
    {
    }

    Result<std::optional<Statement>> next()
    {
        while (std::optional<Reading> reading = m_readings.next()) {
            if (m_stop())
                return stoppedAdding(reading->name);
            m_outcomes.append({reading->name, 0, false, reading->problem});
            m_seen(*reading);
            if (reading->statement)
                return std::move(reading->statement);
        }
        return std::optional<Statement>();
    }
    QList<AddingOutcome> outcomes(const QList<Addition> &additions)
    {
        auto addition = additions.cbegin();
        for (AddingOutcome &outcome : m_outcomes) {
            if (outcome.problem)
                continue;
            outcome.statement = addition->id;
            outcome.wasThere = addition->wasThere;
            outcome.problem = (addition++)->problem;
        }
        return m_outcomes;
    }

private:
    ReadAhead m_readings;
    const StopRequest &m_stop;
    const ReadingSeen &m_seen;
    QList<AddingOutcome> m_outcomes;
};

} // namespace

Problem stoppedAdding(const QString &name)
{
    return {Fault::Input,
            QCoreApplication::translate("Adding", "This was stopped before the statement was added."),
            name,
            0,
            {},
            QCoreApplication::translate("Adding", "Import it again if it is wanted.")};
}

Result<QList<AddingOutcome>> addAll(Library &library, const QList<ReadingInput> &inputs,
                                    const StopRequest &stop, const ReadingSeen &seen)
{
    AddingSource source(inputs, stop, seen);
    const Result<QList<Addition>> added = library.addAll([&source] { return source.next(); });
    if (!added)
        return added.problem();
    return source.outcomes(*added);
}

} // namespace partnership
