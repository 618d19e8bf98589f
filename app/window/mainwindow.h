// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

#include <QHash>
#include <QList>
#include <QMainWindow>

class QAction;
class QDockWidget;
class QMenu;
class QSplitter;
class QTabWidget;
class QToolBar;

namespace partnership {

enum class Menu;

class AgenciesView;
class Arrangement;
class ChartPane;
class ChartsView;
class ClausePane;
class CommitmentsView;
class FilterBar;
class History;
class Importing;
class NoticeBar;
class PaneHeader;
class SavedViews;
class SearchBox;
class StatusBar;
class TimelineView;

/// Puts the views of one exploration into a window with menus, tool bar and status bar, and gives the
/// commands what they act on. Does nothing else: what happens on the screen is the views' affair, what is
/// shown the focus'.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// A bare window in its colours, size and place: all that the first paint needs. furnish() comes next.
    explicit MainWindow(Exploration &exploration, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Puts in everything but the pictures; before anything else is asked of the window.
    void furnish();
    /// Adds the pictures, which what is read first does without.
    void complete();

    // What the commands act on.
    Exploration &exploration() { return m_exploration; }
    const Exploration &exploration() const { return m_exploration; }
    ClausePane &clausePane() { return *m_clause; }
    AgenciesView &agencies() { return *m_agencies; }
    SearchBox &searchBox() { return *m_search; }
    FilterBar &filterBar() { return *m_filterBar; }
    NoticeBar &notice() { return *m_notice; }
    SavedViews &savedViews() { return *m_savedViews; }
    History &history() { return *m_history; }
    QTabWidget &tabs() { return *m_tabs; }
    /// The picture that saving and copying mean: that of the tab in front; nullptr before complete().
    ChartPane *chartInFront() const;
    QString chartTitle() const;
    /// Brings a chart of the catalogue to the front; leaves what is there where it has none of that name.
    void showChart(const QString &name);
    const QList<QAction *> &commandActions() const { return m_actions; }
    QAction *action(const char *name) const;

    /// Shows the library and gives true, or says why it cannot and leaves what was shown.
    bool explore(Result<std::unique_ptr<Library>> library);
    /// One library, or statements and folders of them, which are read in the background and shown without
    /// being kept.
    void open(const QStringList &paths);
    /// Reads files and folders in the background, shows what was found in them, and adds what is wanted of it
    /// to the library.
    void import(const QStringList &paths);
    /// "system", "light" or "dark".
    QString theme() const { return m_theme; }
    void useTheme(const QString &name);
    void resetLayout();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildActions();
    void buildMenus();
    void buildToolBar();
    void buildFilterBar();
    void buildDocks();
    QList<QAction *> dockActions() const;
    void buildCentre();
    void buildStatusBar();
    QDockWidget *addDock(const QString &title, QWidget *view, Qt::DockWidgetArea area);
    void showInstead();
    void fitTools();
    void updateActions();
    void updateTitle();

    Exploration &m_exploration;
    QList<QAction *> m_actions;
    QHash<Menu, QMenu *> m_menus;
    std::unique_ptr<Arrangement> m_arrangement;
    QString m_theme;
    QDockWidget *m_outlineDock = nullptr;
    QDockWidget *m_facetsDock = nullptr;
    QDockWidget *m_agenciesDock = nullptr;
    QDockWidget *m_clauseDock = nullptr;
    QToolBar *m_tools = nullptr;
    QSplitter *m_centre = nullptr;
    QTabWidget *m_tabs = nullptr;
    CommitmentsView *m_commitments = nullptr;
    PaneHeader *m_commitmentsHeader = nullptr;
    ClausePane *m_clause = nullptr;
    AgenciesView *m_agencies = nullptr;
    SearchBox *m_search = nullptr;
    FilterBar *m_filterBar = nullptr;
    NoticeBar *m_notice = nullptr;
    Importing *m_importing = nullptr;
    ChartsView *m_charts = nullptr;
    TimelineView *m_timeline = nullptr;
    StatusBar *m_status = nullptr;
    SavedViews *m_savedViews = nullptr;
    History *m_history = nullptr;
};

} // namespace partnership
