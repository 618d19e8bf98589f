// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/importing.h"

#include "views/shared/plaintext.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace partnership {
namespace {

/// More files than these are counted, not told one by one.
constexpr qsizetype fullyTold = 12;

QString sentence(const ImportOutcome &outcome)
{
    const QString name = QFileInfo(outcome.name).fileName();
    if (outcome.problem)
        return outcome.problem->toString();
    if (outcome.wasThere)
        return Importing::tr("%1 is in this library already; nothing was added.").arg(name);
    return Importing::tr("%1 was added.").arg(name);
}

} // namespace

Importing::Importing(Exploration &exploration, QWidget *parent)
    : QWidget(parent), m_job(exploration), m_bar(new QProgressBar(this))
{
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setMaximumHeight(fontMetrics().height());
    auto *cancel = new QPushButton(tr("Cancel import"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    layout->addWidget(cancel);
    hide();

    connect(cancel, &QPushButton::clicked, &m_job, &ImportJob::cancel);
    connect(&m_job, &ImportJob::progress, this, &Importing::showProgress);
    connect(&m_job, &ImportJob::finished, this, &Importing::finish);
}

void Importing::start(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_job.isRunning()) {
        emit told(tr("An import is under way. Wait for its end or cancel it, then import again."));
        return;
    }
    showProgress(0, int(paths.size()), paths.first());
    show();
    m_job.start(QList<ImportJob::Input>(paths.cbegin(), paths.cend()));
}

void Importing::showProgress(int done, int all, const QString &name)
{
    m_bar->setRange(0, all);
    m_bar->setValue(done);
    m_bar->setToolTip(plainToolTip(QFileInfo(name).fileName()));
}

void Importing::finish(const QList<ImportOutcome> &outcomes)
{
    hide();
    QStringList sentences;
    for (const ImportOutcome &outcome : outcomes.first(std::min(outcomes.size(), fullyTold)))
        sentences.append(sentence(outcome));
    if (outcomes.size() > fullyTold)
        sentences.append(tr("And %1 more files.").arg(outcomes.size() - fullyTold));
    emit told(sentences.join(QLatin1Char('\n')));
    for (const ImportOutcome &outcome : outcomes) {
        if (outcome.statement != 0) {
            emit added({ItemKind::Statement, outcome.statement});
            return;
        }
    }
}

} // namespace partnership
