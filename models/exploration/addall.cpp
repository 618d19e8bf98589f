// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/addall.h"

#include "models/exploration/readahead.h"
#include "models/exploration/statementfiles.h"
#include "models/library/backups.h"

#include <QCoreApplication>
#include <QFileInfo>

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

/// From so many on an import is more than somebody would like to take back one by one.
constexpr qsizetype many = 10;

bool areMany(const QList<ReadingInput> &inputs)
{
    qsizetype count = inputs.size();
    for (const ReadingInput &input : inputs) {
        if (count >= many)
            break;
        const auto *path = std::get_if<QString>(&input);
        const auto files = path && QFileInfo(*path).isDir() ? statementFiles(*path) : QStringList{QString()};
        count += files ? files->size() - 1 : 0;
    }
    return count >= many;
}

/// A library that is just being filled, or that is in no file, has nothing to lose.
Result<Done> backUp(const Library &library)
{
    const auto heads = library.statements();
    if (library.path().isEmpty() || library.isReadOnly() || !heads || heads->isEmpty())
        return Done();
    const auto made = Backups(library.path()).make(BackupReason::Import);
    if (made)
        return Done();
    Problem problem = made.problem();
    problem.what = QCoreApplication::translate("Adding", "Nothing was added. %1").arg(problem.what);
    return problem;
}

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
    if (const auto safe = areMany(inputs) ? backUp(library) : Result<Done>(Done()); !safe)
        return safe.problem();
    AddingSource source(inputs, stop, seen);
    const Result<QList<Addition>> added = library.addAll([&source] { return source.next(); });
    if (!added)
        return added.problem();
    return source.outcomes(*added);
}

} // namespace partnership
