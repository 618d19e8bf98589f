// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/searchjob.h"

namespace partnership {

/// Lives in the thread of the job and keeps its library there. What it does is run one after the other.
class SearchWorker : public QObject
{
public:
    /// Either is empty. It is opened by the first search.
    void setLibrary(const QString &path, const QByteArray &image)
    {
        m_path = path;
        m_image = image;
        m_library.reset();
    }

    SearchAnswer answer(const QString &search, const Memory &memory, const StopRequest &stop)
    {
        SearchAnswer out;
        out.search = search;
        const Result<Done> opened = stop() ? Result<Done>(Done{}) : open();
        if (!opened)
            out.refusal = opened.problem();
        else if (!stop())
            out = answerTo(search, memory.contents, memory.names, m_library.get(), stop);
        return out;
    }

private:
    Result<Done> open()
    {
        if (m_library)
            return Done{};
        auto library =
            m_path.isEmpty() ? Library::temporary(m_image) : Library::open(m_path, Library::Access::ReadOnly);
        m_image.clear();
        if (!library)
            return library.problem();
        m_library = std::move(*library);
        return Done{};
    }

    QString m_path;
    QByteArray m_image;
    std::unique_ptr<Library> m_library;
};

SearchJob::SearchJob(QObject *parent) : QObject(parent), m_worker(new SearchWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

SearchJob::~SearchJob()
{
    cancel();
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void SearchJob::start(const QString &search, std::shared_ptr<const Memory> memory, const Library &library)
{
    cancel();
    if (!m_thread.isRunning())
        m_thread.start();
    if (!std::exchange(m_knowsLibrary, true)) {
        const QString path = library.path();
        const QByteArray image = path.isEmpty() ? library.image() : QByteArray();
        QMetaObject::invokeMethod(m_worker,
                                  [worker = m_worker, path, image] { worker->setLibrary(path, image); });
    }
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_search = search;
    m_running = true;
    QMetaObject::invokeMethod(m_worker, [this, search, searched = std::move(memory), stop = m_stop] {
        const SearchAnswer answer = m_worker->answer(search, *searched, [stop] { return stop->load(); });
        QMetaObject::invokeMethod(this, [this, answer, stop] { take(answer, stop); });
    });
}

void SearchJob::cancel()
{
    if (m_stop)
        m_stop->store(true);
    m_running = false;
}

void SearchJob::forget()
{
    cancel();
    m_knowsLibrary = false;
}

/// One that was told to stop is heard of no more, whether it noticed in time or not.
void SearchJob::take(const SearchAnswer &answer, const StopFlag &stop)
{
    if (!stop->load()) {
        m_running = false;
        emit finished(answer);
    } else if (answer.clauses.isEmpty()) {
        emit endedEarly(answer.search);
    }
}

} // namespace partnership
