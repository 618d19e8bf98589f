// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/adding.h"

#include <QtConcurrent>

#include <algorithm>

namespace partnership {
namespace {

/// None was added: each has its own problem, or the one of all under its name. A folder has one.
QList<AddingOutcome> allFailed(const QList<ReadingInput> &inputs, const Problem &problem)
{
    QList<AddingOutcome> outcomes;
    for (const ReadingInput &input : inputs) {
        const auto *reading = std::get_if<Reading>(&input);
        const QString name = nameOf(input);
        Problem why = reading && reading->problem ? *reading->problem : problem;
        if (why.fault == Fault::Input)
            why.file = name;
        outcomes.append({name, 0, false, why});
    }
    return outcomes;
}

bool isAddition(const AddingOutcome &outcome)
{
    return outcome.statement != 0 && !outcome.wasThere;
}

/// Views that got a name while statements were read are not in the image.
Result<Done> takeImage(Library &library, const QByteArray &image)
{
    const auto views = library.views();
    if (const auto taken = library.takeImage(image); !taken || !views)
        return taken;
    const auto before = library.views();
    QStringList names;
    for (const KeptView &view : before ? *before : QList<KeptView>())
        names.append(view.name);
    return library.changeViews(names, *views);
}

Result<std::unique_ptr<Library>> libraryFor(const QString &path, const QByteArray &image)
{
    if (!path.isEmpty())
        return Library::open(path);
    return image.isEmpty() ? Library::temporary() : Library::temporary(image);
}

} // namespace

Adding::Adding(Exploration &exploration, QObject *parent) : QObject(parent), m_exploration(exploration)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &Adding::tell);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Adding::finish);
}

Adding::~Adding()
{
    m_watcher.disconnect(this);
    cancel();
    m_watcher.waitForFinished();
}

void Adding::start(const QList<ReadingInput> &inputs)
{
    m_library = m_exploration.library();
    const bool isTemporary = m_library && m_library->path().isEmpty();
    begin(
        {m_library ? m_library->path() : QString(), isTemporary ? m_library->image() : QByteArray(), inputs});
}

void Adding::startAnew(const QList<ReadingInput> &inputs)
{
    m_library = nullptr; // nothing goes into the one that is open
    begin({QString(), QByteArray(), inputs});
}

void Adding::begin(const Task &task)
{
    Q_ASSERT(!isRunning());
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(&Adding::work, task, m_stop));
}

/// The future itself is not cancelled: it would keep back the outcomes that say what was not added.
void Adding::cancel()
{
    if (m_stop)
        m_stop->store(true);
}

void Adding::work(QPromise<Added> &promise, const Task &task,
                  const std::shared_ptr<std::atomic_bool> &stopFlag)
{
    const auto library = libraryFor(task.path, task.image);
    promise.addResult(library ? add(**library, promise, task, [stopFlag] { return stopFlag->load(); })
                              : Added{allFailed(task.inputs, library.problem()), {}});
}

Adding::Added Adding::add(Library &library, QPromise<Added> &promise, const Task &task,
                          const StopRequest &stop)
{
    int done = 0;
    promise.setProgressRange(0, int(task.inputs.size()));
    const auto see = [&](const Reading &reading) { promise.setProgressValueAndText(++done, reading.name); };
    const auto outcomes = addAll(library, task.inputs, stop, see);
    if (!outcomes)
        return {allFailed(task.inputs, outcomes.problem()), {}};
    const bool isNew = task.path.isEmpty() && std::ranges::any_of(*outcomes, isAddition);
    return {*outcomes, isNew ? library.image() : QByteArray()};
}

void Adding::tell(int done)
{
    emit progress(done, std::max(done, m_watcher.progressMaximum()), m_watcher.progressText());
}

/// Another library may have been opened meanwhile: a file has what was asked for nevertheless, a temporary
/// one is gone.
bool Adding::isLost(const Added &added) const
{
    return m_library && m_exploration.library() != m_library && !added.image.isEmpty();
}

Result<Done> Adding::show(const Added &added)
{
    if (!m_library) {
        auto library = Library::temporary(added.image);
        return library ? m_exploration.explore(std::move(*library)) : Result<Done>(library.problem());
    }
    if (m_exploration.library() != m_library)
        return Done();
    if (!added.image.isEmpty()) {
        if (auto taken = takeImage(*m_exploration.library(), added.image); !taken)
            return taken;
    }
    return m_exploration.reload();
}

void Adding::finish()
{
    Added added = m_watcher.result();
    for (AddingOutcome &outcome : added.outcomes) {
        if (isLost(added) && isAddition(outcome))
            outcome = {outcome.name, 0, false, stoppedAdding(outcome.name)};
    }
    if (std::ranges::any_of(added.outcomes, isAddition)) {
        if (const Result<Done> shown = show(added); !shown)
            added.outcomes.append({QString(), 0, false, shown.problem()});
    }
    emit finished(added.outcomes);
}

} // namespace partnership
