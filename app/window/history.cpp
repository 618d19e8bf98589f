// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/history.h"

#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/savedviews.h"
#include "models/exploration/desk/changewords.h"

#include <QAction>
#include <QDialog>
#include <QUndoCommand>
#include <QUndoView>
#include <QVBoxLayout>

#include <algorithm>

namespace partnership {
namespace {

constexpr QSize listSize{420, 420};

/// A step of the library as the stack knows it.
class StoredChange : public QUndoCommand
{
public:
    StoredChange(History &history, const Change &change)
        : QUndoCommand(changeSentence(change.name)), m_history(history), m_id(change.id)
    {
    }
    void undo() override { m_history.take(m_id, true); }
    void redo() override { m_history.take(m_id, false); }

private:
    History &m_history;
    qint64 m_id;
};

} // namespace

History::History(MainWindow &window) : QObject(&window), m_window(window)
{
    connect(&window.exploration(), &Exploration::contentsChanged, this, &History::refresh);
    connect(&m_stack, &QUndoStack::indexChanged, this, &History::nameActions);
    refresh();
}

/// The stack tells that it is emptied, when there is nobody left to hear it.
History::~History()
{
    m_stack.disconnect(this);
}

void History::refresh()
{
    const Library *library = m_window.exploration().library();
    const auto steps = library ? changes(*library) : QList<Change>();
    m_mirroring = true;
    m_stack.clear();
    qsizetype done = 0;
    for (const Change &step : steps ? *steps : QList<Change>()) {
        m_stack.push(new StoredChange(*this, step));
        done += !step.undone;
    }
    m_stack.setIndex(int(done));
    m_mirroring = false;
    nameActions();
    if (!steps)
        m_window.notice().tell(steps.problem());
}

void History::take(qint64 change, bool back)
{
    if (m_mirroring)
        return;
    Library &library = *m_window.exploration().library();
    const auto tables = back ? undoChange(library, change) : redoChange(library, change);
    if (tables)
        return follow(*tables);
    m_window.notice().tell(tables.problem());
    // The stack believes that it was done, and is not to be emptied while it moves.
    QMetaObject::invokeMethod(this, &History::refresh, Qt::QueuedConnection);
}

/// Whoever shows what was changed reads it again.
void History::follow(const QStringList &tables)
{
    if (tables.contains(QLatin1String("saved_views")))
        m_window.savedViews().read();
    if (tables.contains(QLatin1String("progress"))) {
        if (const auto read = m_window.exploration().readJudgements(); !read)
            m_window.notice().tell(read.problem());
    }
    if (tables.contains(QLatin1String("annotations"))) {
        if (const auto read = m_window.exploration().readAnnotations(); !read)
            m_window.notice().tell(read.problem());
    }
    const bool areOthers = tables.contains(QLatin1String("statements"));
    const bool areDecided =
        tables.contains(QLatin1String("decisions")) || tables.contains(QLatin1String("agency_decisions"));
    // Reading the contents anew mirrors the steps too.
    if (areOthers || areDecided)
        QMetaObject::invokeMethod(
            this,
            [this, areOthers] {
                Exploration &exploration = m_window.exploration();
                const auto read = areOthers ? exploration.reload() : exploration.readDecisions();
                if (!read)
                    m_window.notice().tell(read.problem());
            },
            Qt::QueuedConnection);
}

void History::name(QAction *action, const QString &words, const QString &plain, const QString &step)
{
    QString shown = step;
    action->setText(step.isEmpty() ? plain : words.arg(shown.replace(QLatin1Char('&'), QLatin1String("&&"))));
    action->setEnabled(!step.isEmpty());
}

void History::nameActions()
{
    name(m_window.action("undo"), tr("&Undo: %1"), tr("&Undo"), m_stack.undoText());
    name(m_window.action("redo"), tr("&Redo: %1"), tr("&Redo"), m_stack.redoText());
}

void History::show()
{
    auto *dialog = new QDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("History of this library"));
    dialog->resize(listSize);
    auto *list = new QUndoView(&m_stack, dialog);
    list->setEmptyLabel(tr("As it was at first"));
    list->setAccessibleName(tr("Steps, the newest last; choosing one goes back or forward to it"));
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(list);
    dialog->show();
}

} // namespace partnership
