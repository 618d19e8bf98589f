// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/savedviews.h"

#include "app/window/commands.h"
#include "app/window/history.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/settings.h"
#include "app/window/viewnamedialog.h"
#include "models/library/filewriting.h"
#include "views/shared/plaintext.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace partnership {
namespace {

// A menu of more is no longer seen at a glance, and needs more height than small screens have.
constexpr qsizetype mostInMenu = 15;
constexpr int lettersInMenu = 60;
constexpr qsizetype mostLibraries = 50;
constexpr qsizetype mostTold = 3;

QString keyOf(const Library &library)
{
    return QFileInfo(library.path()).canonicalFilePath() + QLatin1Char('\n');
}

QString lastViewIn(const Library &library)
{
    const QString key = keyOf(library);
    for (const QString &line : settings::lastViews.read()) {
        if (line.startsWith(key))
            return line.mid(key.size());
    }
    return {};
}

/// An empty name is forgotten.
void rememberLast(const Library &library, const QString &name)
{
    if (library.path().isEmpty())
        return;
    const QString key = keyOf(library);
    QStringList lines = settings::lastViews.read();
    lines.removeIf([&key](const QString &line) { return line.startsWith(key); });
    if (!name.isEmpty())
        lines.prepend(key + name);
    settings::lastViews.write(lines.first(std::min(mostLibraries, lines.size())));
}

/// What is shown of the name that a library has: others may have written into it.
QString shown(const QString &name)
{
    const QString seen = viewName(name);
    return seen.isEmpty() ? SavedViews::tr("A name that cannot be seen") : seen;
}

} // namespace

SavedViews::SavedViews(MainWindow &window, Arrangement &arrangement, QMenu &menu)
    : QObject(&window), m_window(window), m_look(window, arrangement), m_menu(menu)
{
    menu.addSeparator();
    m_none = menu.addAction(tr("No view is saved yet"));
    m_none->setEnabled(false);
    m_more = menu.addAction(QString());
    connect(m_more, &QAction::triggered, this, [this] { openPalette(m_window, tr("Saved view")); });
    connect(&window.exploration(), &Exploration::contentsChanged, this, &SavedViews::read);
    read();
}

Library *SavedViews::library() const
{
    return m_window.exploration().library();
}

/// The views of the library that is open now, which need not be the one that was open before.
void SavedViews::read()
{
    const auto views = library() ? library()->views() : QList<KeptView>();
    m_views = views ? *views : QList<KeptView>();
    sortByName(m_views);
    const bool another = std::exchange(m_library, library()) != library();
    if (another || placeOfView(m_current, m_views) < 0)
        m_current.clear();
    fillMenu();
    if (!views)
        m_window.notice().tell(views.problem());
}

void SavedViews::fillMenu()
{
    qDeleteAll(m_actions);
    m_actions.clear();
    for (const KeptView &view : std::as_const(m_views))
        m_actions.append(makeAction(view.name));
    m_menu.insertActions(m_more, m_actions.first(std::min(mostInMenu, m_actions.size())));
    m_none->setVisible(m_views.isEmpty());
    m_more->setVisible(m_views.size() > mostInMenu);
    m_more->setText(tr("All %1 saved views…").arg(m_views.size()));
    updateCommands();
}

QAction *SavedViews::makeAction(const QString &name)
{
    const QString words = shown(name);
    auto *action = new QAction(plainCaption(cut(words, lettersInMenu)), this);
    action->setData(words);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, name] { open(name); });
    return action;
}

void SavedViews::updateCommands()
{
    for (qsizetype i = 0; i < m_views.size(); ++i)
        m_actions[i]->setChecked(m_views[i].name == m_current);
    for (const char *name : {"replaceView", "renameView", "deleteView", "exportView"})
        m_window.action(name)->setEnabled(!m_current.isEmpty());
    m_window.action("exportViews")->setEnabled(!m_views.isEmpty());
    for (const char *name : {"saveView", "importViews"})
        m_window.action(name)->setEnabled(library() != nullptr);
}

void SavedViews::setCurrent(const QString &name)
{
    m_current = name;
    if (library())
        rememberLast(*library(), name);
    updateCommands();
}

/// Said before anybody has chosen a name in vain.
bool SavedViews::mayChange()
{
    if (!library())
        return false;
    if (library()->isReadOnly())
        m_window.notice().tell(library()->changeViews({}, {}).problem());
    return !library()->isReadOnly();
}

bool SavedViews::change(const Change &change)
{
    if (const auto done = library()->changeViews(change.dropped, change.kept); !done) {
        m_window.notice().tell(done.problem());
        return false;
    }
    m_before = std::exchange(m_current, change.current);
    read();
    setCurrent(m_current);
    m_window.history().refresh();
    return true;
}

void SavedViews::tellChange(const QString &told)
{
    const bool passing = library()->path().isEmpty();
    m_window.notice().offer(
        passing ? told + QLatin1Char(' ') +
                      tr("It is kept in a file as soon as the library is saved: File, Save Library As….")
                : told,
        tr("Undo"), [this] { undo(); });
}

/// The history takes the step back, and what was current then is current again.
void SavedViews::undo()
{
    const QString before = m_before;
    m_window.history().undo();
    if (placeOfView(before, m_views) >= 0)
        setCurrent(before);
    m_window.notice().tell(tr("The saved views are as they were before."));
}

QStringList SavedViews::names() const
{
    QStringList names;
    for (const KeptView &view : m_views)
        names.append(view.name);
    return names;
}

QString SavedViews::whatIsKept() const
{
    const QString filter = m_window.exploration().description(m_window.exploration().focus().filter());
    return filter.isEmpty()
               ? tr("Keeps the columns and their order, what they are sorted by, the chart and the panes. "
                    "There is no filter.")
               : tr("Keeps the filter (%1), the columns and their order, what they are sorted by, the chart "
                    "and the panes.")
                     .arg(cut(filter));
}

void SavedViews::save()
{
    if (!mayChange())
        return;
    const Filter filter = m_window.exploration().focus().filter();
    const QString proposal = viewName(m_window.exploration().description(filter));
    ViewNameDialog dialog(ViewNameDialog::Purpose::Save,
                          m_current.isEmpty() ? freeName(proposal, names()) : m_current, names(),
                          whatIsKept(), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        keep(dialog.name());
}

void SavedViews::replace()
{
    if (!m_current.isEmpty() && mayChange())
        keep(m_current);
}

void SavedViews::keep(const QString &name)
{
    SavedView view = m_look.now();
    view.name = name;
    const qsizetype same = placeOfView(name, m_views);
    const QStringList dropped = same < 0 ? QStringList() : QStringList{m_views[same].name};
    if (change({dropped, {keptAs(view)}, name}))
        tellChange(same < 0 ? tr("The view “%1” is saved.").arg(shown(name))
                            : tr("The view “%1” is now what is shown.").arg(shown(name)));
}

void SavedViews::rename()
{
    if (m_current.isEmpty() || !mayChange())
        return;
    QStringList others = names();
    others.removeOne(m_current);
    ViewNameDialog dialog(ViewNameDialog::Purpose::Rename, shown(m_current), others, {}, &m_window);
    if (dialog.exec() != QDialog::Accepted || dialog.name() == m_current)
        return;
    const KeptView renamed{dialog.name(), m_views[placeOfView(m_current, m_views)].text};
    const QString before = shown(m_current);
    if (change({{m_current}, {renamed}, renamed.name}))
        tellChange(tr("The view “%1” is now called “%2”.").arg(before, renamed.name));
}

void SavedViews::remove()
{
    const QString name = m_current;
    if (!name.isEmpty() && mayChange() && change({{name}, {}, {}}))
        tellChange(tr("The view “%1” is deleted. What it shows stays on the screen.").arg(shown(name)));
}

void SavedViews::open(const QString &name)
{
    const qsizetype place = placeOfView(name, m_views);
    if (place < 0)
        return;
    m_window.notice().hide();
    setCurrent(m_views[place].name);
    const Result<SavedView> view = viewOf(m_views[place]);
    if (!view)
        return m_window.notice().tell(view.problem());
    if (const QStringList leftOut = m_look.show(*view); !leftOut.isEmpty())
        m_window.notice().tell(tr("The view “%1” is shown as far as it can be here. %2")
                                   .arg(shown(name), leftOut.join(QLatin1Char(' '))),
                               NoticeBar::Stay::UntilClosed);
}

void SavedViews::showEverything()
{
    setCurrent({});
    m_look.showEverything();
}

void SavedViews::openLast()
{
    const QString name = library() ? lastViewIn(*library()) : QString();
    if (placeOfView(name, m_views) < 0)
        return;
    open(name);
    if (m_window.notice().text().isEmpty())
        m_window.notice().offer(tr("The view “%1” is open again, as the last time.").arg(shown(name)),
                                tr("Show everything"), [this] { showEverything(); });
}

void SavedViews::leave()
{
    m_window.notice().hide();
    m_current.clear();
    updateCommands();
}

/// Gives sentences about those that are called otherwise, or are there already.
QStringList SavedViews::addNew(const QList<SavedView> &views, QList<KeptView> &added) const
{
    QStringList told;
    QStringList taken = names();
    for (SavedView view : views) {
        if (m_views.contains(keptAs(view))) {
            told.append(tr("“%1” was there already.").arg(view.name));
            continue;
        }
        const QString wanted = std::exchange(view.name, freeName(view.name, taken));
        taken.append(view.name);
        added.append(keptAs(view));
        if (wanted != view.name)
            told.append(tr("“%1” was taken: the new one is called “%2”.").arg(wanted, view.name));
    }
    if (told.size() > mostTold)
        told = told.first(mostTold) << tr("So with %1 more.").arg(told.size() - mostTold);
    return told;
}

void SavedViews::import(const QString &path)
{
    if (path.isEmpty() || !mayChange())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_window.notice().tell(Problem{Fault::Input, tr("The file cannot be read."), path, 0,
                                              file.errorString(), tr("Check that you may read it.")});
    const auto views = viewsFrom(file.read(longestTextOfViews + 1), path);
    if (!views)
        return m_window.notice().tell(views.problem());
    QList<KeptView> added;
    const QStringList told = addNew(*views, added);
    if (added.isEmpty())
        return m_window.notice().tell(
            QStringList{tr("There is no new view in this file."), told.join(QLatin1Char(' '))}.join(
                QLatin1Char(' ')));
    if (change({{}, added, m_current}))
        tellChange(
            QStringList{counted(added.size(), tr("1 view was imported."), tr("%1 views were imported.")),
                        told.join(QLatin1Char(' '))}
                .join(QLatin1Char(' '))
                .trimmed());
}

void SavedViews::exportCurrent(const QString &path)
{
    if (const qsizetype place = placeOfView(m_current, m_views); place >= 0)
        write({m_views[place]}, path);
}

void SavedViews::exportAll(const QString &path)
{
    write(m_views, path);
}

/// What cannot be read cannot be exchanged; the others can.
void SavedViews::write(const QList<KeptView> &views, const QString &path)
{
    if (path.isEmpty())
        return;
    QList<SavedView> written;
    QStringList told;
    for (const KeptView &kept : views) {
        if (const auto view = viewOf(kept))
            written.append(*view);
        else
            told.append(view.problem().what);
    }
    if (const auto done = writeFile(path, toText(written)); !done)
        return m_window.notice().tell(done.problem());
    told.prepend(counted(written.size(), tr("1 view is in %1."), tr("%1 views are in %2."))
                     .arg(QDir::toNativeSeparators(path)));
    m_window.notice().tell(told.join(QLatin1Char(' ')));
}

} // namespace partnership
