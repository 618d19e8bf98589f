// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"

#include "app/opening.h"
#include "app/window/annotating.h"
#include "app/window/arrangement.h"
#include "app/window/citing.h"
#include "app/window/commands.h"
#include "app/window/correcting.h"
#include "app/window/docks.h"
#include "app/window/history.h"
#include "app/window/importing.h"
#include "app/window/libraryguard.h"
#include "app/window/noticebar.h"
#include "app/window/oncewhole.h"
#include "app/window/paneheader.h"
#include "app/window/pictureviews.h"
#include "app/window/recording.h"
#include "app/window/savedviews.h"
#include "app/window/settings.h"
#include "app/window/statusbar.h"
#include "app/window/tables.h"
#include "views/agencies/agenciesview.h"
#include "views/ahead/aheadview.h"
#include "views/charts/chartpane.h"
#include "views/charts/chartsview.h"
#include "views/charts/diagramview.h"
#include "views/clause/clausepane.h"
#include "views/clause/notessection.h"
#include "views/counterparts/counterpartsview.h"
#include "views/facets/facetsview.h"
#include "views/filter/addfiltermenu.h"
#include "views/filter/filterbar.h"
#include "views/filter/searchbox.h"
#include "views/instruments/instrumentsview.h"
#include "views/outline/outlineview.h"
#include "views/shared/icons.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"
#include "views/table/commitmentsview.h"
#include "views/timeline/timelineview.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace partnership {
namespace {

// A chart scrolls, so the tabs need no more than a few of its rows.
constexpr int leastTabsHeight = 160;
// So many statements are read in the time of a frame or two; more are read while these can be seen.
constexpr qsizetype readAtOnce = 12;
// So many are searched in a few milliseconds: an answer at once is worth more than a window that goes on.
constexpr qsizetype clausesSearchedAtOnce = 2000;

/// Gives the whole application the palette of a theme: "light", "dark", or of the lightness the system had at
/// the start.
void applyTheme(const QString &name)
{
    static const Theme::Kind system = Theme::of(QApplication::palette()).kind();
    Theme::Kind kind = system;
    if (name == QLatin1String("light"))
        kind = Theme::Kind::Light;
    else if (name == QLatin1String("dark"))
        kind = Theme::Kind::Dark;
    QApplication::setPalette(Theme::of(kind).palette());
}

QStringList localFiles(const QMimeData &data)
{
    QStringList out;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            out.append(url.toLocalFile());
    }
    return out;
}

} // namespace

MainWindow::MainWindow(Exploration &exploration, QWidget *parent)
    : QMainWindow(parent), m_exploration(exploration), m_theme(settings::theme.read())
{
    setAcceptDrops(true);
    m_exploration.readBehind(readAtOnce);
    m_exploration.searchBehind(clausesSearchedAtOnce);
    applyTheme(m_theme);
    resize(Arrangement::firstSize.boundedTo(screen()->availableSize()));
    restoreGeometry(settings::geometry.read());
}

MainWindow::~MainWindow() = default;

void MainWindow::furnish()
{
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    buildActions();
    buildToolBar();
    buildFilterBar();
    buildCentre();
    buildDocks();
    buildMenus();
    buildStatusBar();
    m_arrangement = std::make_unique<Arrangement>(
        *this, Arrangement::Panes{m_outlineDock, m_facetsDock, m_agenciesDock, m_clauseDock, m_centre});
    m_savedViews = new SavedViews(*this, *m_arrangement, *m_menus[Menu::Views]);
    m_history = new History(*this);
    m_arrangement->restore();
    m_commitments->setFocus();
    new LibraryGuard(*this);

    connect(&m_exploration, &Exploration::contentsChanged, this, &MainWindow::updateTitle);
    connect(&m_exploration, &Exploration::failed, m_notice,
            [this](const Problem &problem) { m_notice->tell(problem); });
    connect(&m_exploration.focus(), &Focus::historyChanged, this, &MainWindow::updateActions);
    connect(&m_exploration.focus(), &Focus::highlightingChanged, this, &MainWindow::updateActions);
    updateTitle();
}

void MainWindow::buildActions()
{
    QHash<QString, QActionGroup *> groups;
    for (const WindowCommand &command : windowCommands()) {
        auto *made = new QAction(QCoreApplication::translate("Commands", command.text), this);
        made->setObjectName(QLatin1String(command.name));
        made->setShortcut(command.shortcut);
        if (command.icon)
            made->setIcon(icon(*command.icon));
        made->setCheckable(command.isOn != nullptr);
        if (command.oneOf) {
            QActionGroup *&group = groups[QLatin1String(command.oneOf)];
            group = group ? group : new QActionGroup(this);
            group->addAction(made);
        }
        connect(made, &QAction::triggered, this, [this, act = command.act] { act(*this); });
        m_actions.append(made);
        addAction(made);
    }
}

QAction *MainWindow::action(const char *name) const
{
    QAction *found = findChild<QAction *>(QLatin1String(name), Qt::FindDirectChildrenOnly);
    Q_ASSERT_X(found, "MainWindow::action", name);
    return found;
}

void MainWindow::buildMenus()
{
    for (const Menu menu :
         {Menu::File, Menu::Edit, Menu::View, Menu::Filter, Menu::Charts, Menu::Views, Menu::Help})
        m_menus.insert(menu, menuBar()->addMenu(menuTitle(menu)));
    for (const WindowCommand &command : windowCommands()) {
        if (command.opensGroup)
            m_menus[command.menu]->addSeparator();
        addTo(*m_menus[command.menu], command, action(command.name));
    }
    action("addFilter")->setMenu(new AddFilterMenu(m_exploration, this));
    m_menus[Menu::View]->addSeparator();
    for (QAction *toggle : dockActions()) {
        m_menus[Menu::View]->addAction(toggle);
        m_actions.append(toggle);
    }
}

/// What shows and hides a pane: made by the docks, with shortcuts of this window.
QList<QAction *> MainWindow::dockActions() const
{
    QList<QAction *> actions;
    for (const QDockWidget *dock : {m_outlineDock, m_agenciesDock, m_clauseDock, m_facetsDock}) {
        actions.append(dock->toggleViewAction());
        actions.last()->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(actions.size())));
    }
    return actions;
}

void MainWindow::buildToolBar()
{
    m_tools = addToolBar(tr("Tools"));
    m_tools->setObjectName(QStringLiteral("tools"));
    m_tools->setMovable(false);
    m_tools->setIconSize({16, 16});
    fitTools();
    for (const char *name :
         {"back", "forward", "", "import", "export", "briefing", "", "copyWithCitation", "", "palette"}) {
        if (*name)
            m_tools->addAction(action(name));
        else
            m_tools->addSeparator();
    }
    for (const char *name : {"back", "forward"})
        action(name)->setPriority(QAction::LowPriority); // which has no words beside its icon

    // The one shortcut that leads to all the others is told where everybody sees it.
    action("palette")->setIconText(
        tr("Commands  %1").arg(action("palette")->shortcut().toString(QKeySequence::NativeText)));

    auto *space = new QWidget(m_tools);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(space);
    m_search = new SearchBox(m_exploration, m_tools);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 56);
    m_tools->addWidget(m_search);
}

/// The search box is not given up for the words of the tools.
void MainWindow::fitTools()
{
    m_tools->setToolButtonStyle(Arrangement::isNarrow(*this) ? Qt::ToolButtonIconOnly
                                                             : Qt::ToolButtonTextBesideIcon);
}

void MainWindow::buildFilterBar()
{
    addToolBarBreak();
    QToolBar *bar = addToolBar(tr("Filter"));
    bar->setObjectName(QStringLiteral("filter"));
    bar->setMovable(false);
    m_filterBar = new FilterBar(m_exploration, bar);
    m_filterBar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(m_filterBar);
    connect(m_search, &SearchBox::refused, m_filterBar, &FilterBar::showProblem);
    connect(m_search, &SearchBox::understood, m_filterBar, &FilterBar::hideProblem);
}

void MainWindow::buildCentre()
{
    m_notice = new NoticeBar(this);
    m_commitmentsHeader = new PaneHeader(tr("Commitments"));
    m_commitments = new CommitmentsView(m_exploration);
    connect(m_commitments, &CommitmentsView::countChanged, m_commitmentsHeader,
            [this] { m_commitmentsHeader->setCount(m_commitments->countText()); });
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumHeight(leastTabsHeight);
    m_centre = new QSplitter(Qt::Vertical, this);
    m_centre->setChildrenCollapsible(false);
    m_centre->addWidget(withHeader(m_commitmentsHeader, m_commitments, m_centre));
    m_centre->addWidget(m_tabs);

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_centre, 1);
    setCentralWidget(centre);
}

void MainWindow::complete()
{
    if (m_charts)
        return;
    m_charts = new ChartsView(m_exploration, m_tabs);
    m_timeline = new TimelineView(m_exploration, m_tabs);
    auto *board =
        new DiagramView(m_exploration, QStringLiteral("board"), new InstrumentsView(m_exploration), m_tabs);
    auto *pairs = new DiagramView(m_exploration, QStringLiteral("counterparts"),
                                  new CounterpartsView(m_exploration), m_tabs);
    auto *ahead = new AheadView(m_exploration, m_tabs);
    const QList<QWidget *> views{m_charts, m_timeline, board, pairs, ahead};
    for (QWidget *view : views)
        m_tabs->addTab(view, view->accessibleName());
    const auto serve = [this](auto *view) {
        using View = std::remove_pointer_t<decltype(view)>;
        connect(view, &View::saveRequested, action("saveChart"), &QAction::trigger);
        connect(view, &View::copyRequested, action("copyChart"), &QAction::trigger);
    };
    recordMoves(*this, *m_charts->pane());
    serve(m_charts);
    serve(m_timeline);
    serve(board);
    serve(pairs);
    m_tabs->setCurrentIndex(settings::tab.read());
    m_savedViews->showPictures();
    tables::offerActions(*this);
    citing::offerActions(*this);
    correcting::offerActions(*this);
}

ChartPane *MainWindow::chartInFront() const
{
    if (!m_charts)
        return nullptr;
    auto *shown = m_tabs->currentWidget()->findChild<ChartPane *>();
    return shown ? shown : m_charts->pane();
}

QString MainWindow::chartTitle() const
{
    for (const ChartEntry &entry : chartCatalogue()) {
        if (chartInFront() && entry.name == chartInFront()->chart())
            return entry.title;
    }
    return {};
}

void MainWindow::showChart(const QString &name)
{
    complete();
    m_charts->setChart(name);
    m_tabs->setCurrentWidget(name == m_timeline->pane()->chart() ? static_cast<QWidget *>(m_timeline)
                                                                 : m_charts);
}

QDockWidget *MainWindow::addDock(const QString &title, QWidget *view, Qt::DockWidgetArea area)
{
    QDockWidget *dock = makeDock(*this, title, view);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::buildDocks()
{
    m_clause = new ClausePane(m_exploration, this);
    m_outlineDock = addDock(tr("Outline"), new OutlineView(m_exploration, this), Qt::LeftDockWidgetArea);
    // In turns with the outline, which is what is read first; made when it is first seen.
    m_facetsDock = addDock(tr("Facets"), new FacetsView(m_exploration, this), Qt::LeftDockWidgetArea);
    tabifyDockWidget(m_outlineDock, m_facetsDock);
    m_outlineDock->raise();
    m_agencies = new AgenciesView(m_exploration, this);
    m_agenciesDock = addDock(tr("Agencies"), m_agencies, Qt::LeftDockWidgetArea);
    m_clauseDock = addDock(tr("Clause"), m_clause, Qt::RightDockWidgetArea);
}

void MainWindow::buildStatusBar()
{
    m_status = new StatusBar(m_exploration, this);
    m_importing = new Importing(m_exploration, this);
    m_status->addPermanentWidget(m_importing);
    setStatusBar(m_status);
    connect(m_clause, &ClausePane::citationWanted, this, [this] { citing::copyClause(*this); });
    annotating::serve(*this);
    connect(m_clause, &ClausePane::recordWanted, this, [this] { action("record")->trigger(); });
    connect(m_importing, &Importing::told, m_notice,
            [this](const QString &sentences) { m_notice->tell(sentences, NoticeBar::Stay::UntilClosed); });
    connect(m_importing, &Importing::nothingToShow, this, &MainWindow::showInstead);
    connect(m_importing, &Importing::added, &m_exploration.focus(), &Focus::setCurrent);
}

void MainWindow::resetLayout()
{
    m_arrangement->reset();
}

/// What a click lays out anew is laid out to the end before it is painted, and so painted once: Qt would
/// paint between a pane's layout and that of the panes around it. Each call sends what was posted before it,
/// and a layout posts the request of the one around it: so once for every layer of them.
bool MainWindow::event(QEvent *event)
{
    constexpr int layersOfLayouts = 10;
    const int layers = event->type() == QEvent::UpdateRequest ? layersOfLayouts : 0;
    for (int layer = 0; layer < layers; ++layer)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return QMainWindow::event(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_tools)
        fitTools();
}

/// A note that could not be kept keeps the window open, which says why.
void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_clause && !m_clause->notes().keepWritten())
        return event->ignore();
    settings::geometry.write(saveGeometry());
    // Closed before it was furnished, the window keeps the layout of the last time.
    if (m_arrangement)
        m_arrangement->remember();
    if (m_charts)
        settings::tab.write(m_tabs->currentIndex());
    QMainWindow::closeEvent(event);
}

bool MainWindow::explore(Result<std::unique_ptr<Library>> library)
{
    if (!m_clause->notes().keepWritten()) // which is of the library that is open
        return false;
    const Result<Done> shown =
        library ? m_exploration.explore(std::move(*library)) : Result<Done>(library.problem());
    m_notice->hide();
    if (!shown) {
        showInstead();
        m_notice->tell(shown.problem());
    } else {
        onceWhole(m_exploration, m_savedViews, [this, library = m_exploration.library()] {
            if (library == m_exploration.library())
                m_savedViews->openLast();
        });
    }
    return shown.ok();
}

/// At the start something is shown even where what was asked for cannot be.
void MainWindow::showInstead()
{
    if (m_exploration.library())
        return;
    Result<std::unique_ptr<Library>> instead = openUserLibrary();
    if (!instead)
        instead = openShippedStatement();
    if (const auto shown =
            instead ? m_exploration.explore(std::move(*instead)) : Result<Done>(instead.problem());
        !shown)
        m_notice->tell(shown.problem());
}

void MainWindow::open(const QStringList &paths)
{
    if (std::ranges::any_of(paths, looksLikeLibrary))
        explore(openPaths(paths)); // which says it if there is more than the one
    else
        m_importing->look(paths);
}

void MainWindow::import(const QStringList &paths)
{
    m_importing->add(paths);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_importing && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// A library is opened, a picture of ours opens its view, statements are added to the library that is open.
void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(*event->mimeData());
    event->acceptProposedAction();
    if (paths.size() == 1 && openViewOfPicture(*this, paths.first()))
        return;
    if (std::ranges::any_of(paths, looksLikeLibrary))
        open(paths);
    else
        import(paths);
}

void MainWindow::useTheme(const QString &name)
{
    m_theme = name;
    settings::theme.write(name);
    applyTheme(name);
    updateActions();
}

void MainWindow::updateActions()
{
    for (const WindowCommand &command : windowCommands()) {
        if (command.isOn)
            action(command.name)->setChecked(command.isOn(*this));
    }
    const Focus &focus = m_exploration.focus();
    action("back")->setEnabled(focus.canGoBack());
    action("forward")->setEnabled(focus.canGoForward());
    action("clearFilter")->setEnabled(!focus.filter().isEmpty());
    action("undoNarrowing")->setEnabled(!focus.filter().isEmpty());
    // A statement that is only looked at is in no file that a command could name.
    action("copyAsCommand")
        ->setEnabled(m_exploration.library() && !m_exploration.library()->path().isEmpty());
    for (const char *name : {"copyWithCitation", "copyPlain", "copyMarkdown", "copyBibTeX", "copyCslJson"})
        action(name)->setEnabled(m_exploration.contents().clauseOf(focus.current()) >= 0);
}

void MainWindow::updateTitle()
{
    const Contents &contents = m_exploration.contents();
    const qsizetype count = contents.statements().size();
    const QString statements =
        count == 1 ? cut(contents.statementTitle(0), 80) : tr("%1 statements").arg(count);
    setWindowTitle(tr("%1 – %2 – Partnership Explorer").arg(statements, m_status->libraryName()));
    updateActions();
}

} // namespace partnership
