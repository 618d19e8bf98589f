// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/importing.h"

#include "app/window/previewdialog.h"
#include "models/statement/unseen.h"
#include "views/shared/parts.h"
#include "views/shared/plaintext.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace partnership {
namespace {

/// More files than these are counted, not told one by one.
constexpr qsizetype fullyTold = 12;

QString sentence(const AddingOutcome &outcome)
{
    const QString name = withoutUnseen(QFileInfo(outcome.name).fileName());
    if (outcome.problem)
        return outcome.problem->toString();
    if (outcome.wasThere)
        return Importing::tr("%1 is in this library already; nothing was added.").arg(name);
    return Importing::tr("%1 was added.").arg(name);
}

bool wasAdded(const AddingOutcome &outcome)
{
    return outcome.statement != 0 && !outcome.wasThere;
}

} // namespace

Importing::Importing(Exploration &exploration, QWidget *parent)
    : QWidget(parent), m_exploration(exploration), m_adding(exploration), m_words(hintLabel({}, this)),
      m_bar(new QProgressBar(this))
{
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setMaximumHeight(fontMetrics().height());
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    auto *cancelButton = new QPushButton(tr("Cancel"), this);
    cancelButton->setAccessibleName(tr("Cancel the import"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    layout->addWidget(cancelButton);
    hide();

    connect(cancelButton, &QPushButton::clicked, this, &Importing::cancel);
    connect(&m_reading, &ReadingJob::progress, this, &Importing::showProgress);
    connect(&m_reading, &ReadingJob::finished, this, &Importing::takeReadings);
    connect(&m_adding, &Adding::progress, this, &Importing::showProgress);
    connect(&m_adding, &Adding::finished, this, &Importing::finish);
}

void Importing::add(const QStringList &paths)
{
    start(paths, Purpose::Add);
}

void Importing::look(const QStringList &paths)
{
    start(paths, Purpose::Look);
}

void Importing::start(const QStringList &paths, Purpose purpose)
{
    if (paths.isEmpty())
        return;
    if (isRunning() || findChild<PreviewDialog *>()) {
        emit told(tr("An import is under way. Wait for its end or cancel it, then import again."));
        return;
    }
    // Whoever still reads the library would be shut out by whoever writes it.
    if (purpose == Purpose::Add && !m_exploration.isWhole()) {
        emit told(tr("The library has not been read to its end yet. Import again when it has."));
        return;
    }
    m_purpose = purpose;
    m_cancelled = false;
    m_words->setText(tr("Reading"));
    showProgress(0, 0, paths.first());
    show();
    const QList<ReadingInput> inputs(paths.cbegin(), paths.cend());
    if (purpose == Purpose::Look)
        m_adding.startAnew(inputs);
    else
        m_reading.start(inputs);
}

void Importing::cancel()
{
    m_cancelled = true;
    m_reading.cancel();
    m_adding.cancel();
}

/// Of how many is not known before the folders were looked through: the bar then only moves.
void Importing::showProgress(int done, int all, const QString &name)
{
    m_bar->setRange(0, all);
    m_bar->setValue(done);
    m_bar->setToolTip(plainToolTip(QFileInfo(name).fileName()));
}

void Importing::takeReadings(const QList<Reading> &readings)
{
    const bool any = std::ranges::any_of(readings, [](const Reading &r) { return !r.problem; });
    m_words->setText(tr("Adding"));
    if (any && !m_cancelled)
        return preview(readings);
    addReadings(readings);
    if (m_cancelled)
        m_adding.cancel(); // each file still has its outcome
}

/// Those that were not read yet are read while the others are written.
void Importing::addReadings(const QList<Reading> &readings)
{
    QList<ReadingInput> inputs;
    for (const Reading &reading : readings) {
        const bool isRead = reading.statement || reading.problem;
        inputs.append(isRead ? ReadingInput(reading) : ReadingInput(reading.name));
    }
    m_adding.start(inputs);
}

/// Of the window, not of a nested event loop: whoever closes the window closes it too.
void Importing::preview(const QList<Reading> &readings)
{
    hide();
    auto *dialog = new PreviewDialog(readings, m_exploration, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        show();
        addReadings(dialog->chosen());
    });
    dialog->open();
}

void Importing::finish(const QList<AddingOutcome> &outcomes)
{
    hide();
    const bool look = m_purpose == Purpose::Look;
    QStringList sentences;
    for (const AddingOutcome &outcome : outcomes) {
        if (!look || outcome.problem)
            sentences.append(sentence(outcome));
    }
    if (const qsizetype more = sentences.size() - fullyTold; more > 0)
        sentences = sentences.first(fullyTold) + QStringList{tr("And %1 more files.").arg(more)};
    const auto first = std::ranges::find_if(outcomes, wasAdded);
    if (look && first == outcomes.end())
        emit nothingToShow();
    if (!sentences.isEmpty())
        emit told(sentences.join(QLatin1Char('\n')));
    if (!look && first != outcomes.end())
        emit added({ItemKind::Statement, first->statement});
}

} // namespace partnership
