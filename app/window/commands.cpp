// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/commands.h"

#include "app/window/about.h"
#include "app/window/annotating.h"
#include "app/window/citing.h"
#include "app/window/commandpalette.h"
#include "app/window/correcting.h"
#include "app/window/files.h"
#include "app/window/history.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "app/window/panewalk.h"
#include "app/window/printing.h"
#include "app/window/recording.h"
#include "app/window/restoring.h"
#include "app/window/reviewing.h"
#include "app/window/savedviews.h"
#include "app/window/shortcuts.h"
#include "app/window/tables.h"
#include "models/exploration/address.h"
#include "models/exploration/phrase.h"
#include "views/charts/diagramview.h"
#include "views/clause/clausepane.h"
#include "views/filter/filterbar.h"
#include "views/filter/searchbox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QTabWidget>

#include <algorithm>

namespace partnership {
namespace {

Focus &focusOf(MainWindow &window)
{
    return window.exploration().focus();
}

void toggleHighlighting(MainWindow &window)
{
    focusOf(window).setHighlighting(!focusOf(window).isHighlighting());
}

bool isHighlighting(MainWindow &window)
{
    return focusOf(window).isHighlighting();
}

void toggleRecognitions(MainWindow &window)
{
    Focus &focus = focusOf(window);
    focus.setFilter(focus.filter().toggled(Dimension::Type, code(CommitmentType::Recognition)));
}

template <int Tab> void showTab(MainWindow &window)
{
    window.tabs().setCurrentIndex(Tab);
}

/// Of the tab in front, if it has both.
void togglePictureAndTable(MainWindow &window)
{
    if (auto *view = qobject_cast<DiagramView *>(window.tabs().currentWidget()))
        view->showTable(!view->showsTable());
}

bool showsRecognitions(MainWindow &window)
{
    return focusOf(window)
        .filter()
        .choice(Dimension::Type)
        .included.contains(code(CommitmentType::Recognition));
}

bool usesSystemTheme(MainWindow &window)
{
    return window.theme() == QLatin1String("system");
}
bool usesLightTheme(MainWindow &window)
{
    return window.theme() == QLatin1String("light");
}
bool usesDarkTheme(MainWindow &window)
{
    return window.theme() == QLatin1String("dark");
}

/// The next clause, or the one before, in which words of the search were found; after the last the first.
template <bool Forward> void goToFound(MainWindow &window)
{
    const Exploration &exploration = window.exploration();
    QList<int> found = exploration.selection().marks.keys();
    found.removeIf([&](int clause) { return !exploration.selection().hasClause(clause); });
    if (found.isEmpty())
        return window.searchBox().take();
    std::ranges::sort(found);
    const int now = exploration.contents().clauseOf(exploration.focus().current());
    const auto behind = Forward ? std::ranges::upper_bound(found, now) : std::ranges::lower_bound(found, now);
    const qsizetype place = behind - found.begin() - (Forward ? 0 : 1);
    const int next = found[(place + found.size()) % found.size()];
    focusOf(window).setCurrent(exploration.contents().clauses()[next].id);
}

/// As a shell takes it: in single quotes unless it is letters, digits and the like.
QString shellWord(QString word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=@%+-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    return QLatin1Char('\'') + word.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

/// What is on the screen, for a script or a colleague: the command that lists the same commitments.
void copyAsCommand(MainWindow &window)
{
    QStringList words{QStringLiteral("partnership-explorer"), QStringLiteral("list"),
                      QStringLiteral("commitments")};
    words << QStringLiteral("--library") << window.exploration().library()->path();
    words += focusOf(window).filter().toOptions();
    for (QString &word : words)
        word = shellWord(word);
    QGuiApplication::clipboard()->setText(words.join(QLatin1Char(' ')));
    window.notice().tell(QCoreApplication::translate(
        "Commands", "The command that lists these commitments is on the clipboard."));
}

/// The view for somebody else's window: pasted into the search box, or given to the program at its start.
void copyAddress(MainWindow &window)
{
    QGuiApplication::clipboard()->setText(addressOf(focusOf(window).filter()));
    window.notice().tell(QCoreApplication::translate(
        "Commands", "The address of this view is on the clipboard: paste it into a search box."));
}

/// For a paper or a letter; pasted into a search box it is the same view again.
void copyPhrase(MainWindow &window)
{
    QGuiApplication::clipboard()->setText(Phrase(window.exploration()).of(focusOf(window).filter()));
    window.notice().tell(QCoreApplication::translate(
        "Commands", "The filter is on the clipboard in words: a search box reads them too."));
}

using W = MainWindow;
#define WORDS(text) QT_TRANSLATE_NOOP("Commands", text)

constexpr const char *citationForms = WORDS("Copy citation &as");
constexpr const char *correctionMenu = WORDS("Correct fac&ts");
constexpr const char *agencyMenu = WORDS("Correct ag&encies");

} // namespace

const QList<WindowCommand> &windowCommands()
{
    static const QList<WindowCommand> commands{
        // name, menu, words, shortcut, icon, what it does, does it open a group, is it on
        {"open", Menu::File, WORDS("&Open Library or Statement…"), QKeySequence::Open, std::nullopt,
         files::open},
        {"import", Menu::File, WORDS("&Import…"), QKeySequence(QStringLiteral("Ctrl+I")), Icon::Import,
         files::importStatements},
        {"importFolder", Menu::File, WORDS("Import &folder…"), QKeySequence(QStringLiteral("Ctrl+Shift+I")),
         std::nullopt, files::importFolder},
        {"saveLibraryAs", Menu::File, WORDS("Save Library &As…"),
         QKeySequence(QStringLiteral("Ctrl+Shift+S")), std::nullopt, files::saveLibraryAs, true},
        {"saveCopyForPassingOn", Menu::File, WORDS("Save a &copy for passing on…"),
         QKeySequence(QStringLiteral("Ctrl+Alt+S")), std::nullopt, annotating::saveCopyForPassingOn},
        {"export", Menu::File, WORDS("&Export…"), QKeySequence(QStringLiteral("Ctrl+E")), Icon::Export,
         files::exportStatement},
        {"exportCalendar", Menu::File, WORDS("Export what lies a&head…"),
         QKeySequence(QStringLiteral("Ctrl+Alt+A")), std::nullopt, files::exportCalendar},
        {"exportTable", Menu::File, WORDS("Export &table…"), QKeySequence(QStringLiteral("Ctrl+Shift+E")),
         std::nullopt, tables::exportTable},
        {"briefing", Menu::File, WORDS("&Briefing…"), QKeySequence(QStringLiteral("Ctrl+B")), Icon::Briefing,
         files::writeBriefing},
        {"printChart", Menu::File, WORDS("&Print picture…"), QKeySequence(QStringLiteral("Ctrl+P")),
         std::nullopt, printing::printPicture},
        {"backUpNow", Menu::File, WORDS("Back &Up Now"), QKeySequence(QStringLiteral("Ctrl+Alt+U")),
         std::nullopt, restoring::backUpNow, true},
        {"restore", Menu::File, WORDS("&Restore…"), QKeySequence(QStringLiteral("Ctrl+Alt+O")), std::nullopt,
         restoring::restore},
        {"quit", Menu::File, WORDS("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")), std::nullopt,
         [](W &w) { w.close(); }, true},

        {"undo", Menu::Edit, WORDS("&Undo"), QKeySequence(QStringLiteral("Ctrl+Z")), std::nullopt,
         [](W &w) { w.history().undo(); }},
        {"redo", Menu::Edit, WORDS("&Redo"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")), std::nullopt,
         [](W &w) { w.history().redo(); }},
        {"history", Menu::Edit, WORDS("&History…"), QKeySequence(QStringLiteral("Ctrl+H")), std::nullopt,
         [](W &w) { w.history().show(); }},
        {"record", Menu::Edit, WORDS("Rec&ord what became of it…"), QKeySequence(QStringLiteral("Ctrl+J")),
         std::nullopt, recordProgress, true},
        {"acceptFact", Menu::Edit, WORDS("&Accept what was read"), QKeySequence(QStringLiteral("Ctrl+Alt+Y")),
         std::nullopt, correcting::accept, false, nullptr, nullptr, correctionMenu},
        {"correctFact", Menu::Edit, WORDS("&Correct the fact…"), QKeySequence(QStringLiteral("Ctrl+Alt+F")),
         std::nullopt, correcting::correct, false, nullptr, nullptr, correctionMenu},
        {"rejectFact", Menu::Edit, WORDS("&Reject the fact"), QKeySequence(QStringLiteral("Ctrl+Alt+X")),
         std::nullopt, correcting::reject, false, nullptr, nullptr, correctionMenu},
        {"leaveFact", Menu::Edit, WORDS("&Leave it as read"), QKeySequence(QStringLiteral("Ctrl+Alt+K")),
         std::nullopt, correcting::leave, false, nullptr, nullptr, correctionMenu},
        {"addAgency", Menu::Edit, WORDS("Add marked words as a&gency…"),
         QKeySequence(QStringLiteral("Ctrl+Alt+G")), std::nullopt, correcting::add<FactKind::Agency>, false,
         nullptr, nullptr, correctionMenu},
        {"addInstrument", Menu::Edit, WORDS("Add marked words as &instrument…"),
         QKeySequence(QStringLiteral("Ctrl+Alt+N")), std::nullopt, correcting::add<FactKind::Instrument>,
         false, nullptr, nullptr, correctionMenu},
        {"addEvent", Menu::Edit, WORDS("Add marked words as &event…"),
         QKeySequence(QStringLiteral("Ctrl+Alt+Q")), std::nullopt, correcting::add<FactKind::Event>, false,
         nullptr, nullptr, correctionMenu},
        {"addCommitment", Menu::Edit, WORDS("Add marked words as co&mmitment…"),
         QKeySequence(QStringLiteral("Ctrl+Alt+W")), std::nullopt, correcting::add<FactKind::Commitment>,
         false, nullptr, nullptr, correctionMenu},
        {"lostAnchors", Menu::Edit, WORDS("L&ost anchors…"), QKeySequence(QStringLiteral("Ctrl+Alt+H")),
         std::nullopt, correcting::showLost, false, nullptr, nullptr, correctionMenu},
        {"importCorrections", Menu::Edit, WORDS("Im&port corrections…"),
         QKeySequence(QStringLiteral("Ctrl+Alt+Shift+I")), std::nullopt, correcting::import, false, nullptr,
         nullptr, correctionMenu},
        {"exportCorrections", Menu::Edit, WORDS("E&xport corrections…"),
         QKeySequence(QStringLiteral("Ctrl+Alt+Shift+O")), std::nullopt, correcting::exportAll, false,
         nullptr, nullptr, correctionMenu},
        {"teachLexicons", Menu::Edit, WORDS("&Keep corrections as lexicons"),
         QKeySequence(QStringLiteral("Ctrl+Alt+Shift+L")), std::nullopt, correcting::teach, false, nullptr,
         nullptr, correctionMenu},
        {"renameAgency", Menu::Edit, WORDS("&Rename agency…"),
         QKeySequence(QStringLiteral("Ctrl+Alt+Shift+R")), std::nullopt,
         correcting::changeAgency<BodyVerb::Renamed>, false, nullptr, nullptr, agencyMenu},
        {"mergeAgency", Menu::Edit, WORDS("&Merge agency with…"),
         QKeySequence(QStringLiteral("Ctrl+Alt+Shift+M")), std::nullopt,
         correcting::changeAgency<BodyVerb::Merged>, false, nullptr, nullptr, agencyMenu},
        {"splitAgency", Menu::Edit, WORDS("&Split agency…"), QKeySequence(QStringLiteral("Ctrl+Alt+Shift+S")),
         std::nullopt, correcting::changeAgency<BodyVerb::Split>, false, nullptr, nullptr, agencyMenu},
        {"aliasAgency", Menu::Edit, WORDS("Add an &alias…"), QKeySequence(QStringLiteral("Ctrl+Alt+Shift+A")),
         std::nullopt, correcting::changeAgency<BodyVerb::Alias>, false, nullptr, nullptr, agencyMenu},
        {"writeNote", Menu::Edit, WORDS("&Write a note"), QKeySequence(QStringLiteral("Ctrl+N")),
         std::nullopt, annotating::writeNote},
        {"addTag", Menu::Edit, WORDS("Add a ta&g…"), QKeySequence(QStringLiteral("Ctrl+Shift+T")),
         std::nullopt, annotating::addTag},
        {"toggleStar", Menu::Edit, WORDS("&Star, or take the star off"),
         QKeySequence(QStringLiteral("Ctrl+M")), std::nullopt, annotating::toggleStar},
        {"addReview", Menu::Edit, WORDS("Add a re&view…"), QKeySequence(QStringLiteral("Ctrl+Shift+V")),
         std::nullopt, reviewing::addReview, true},
        {"compareReviews", Menu::Edit, WORDS("Compare reviews…"), QKeySequence(QStringLiteral("Ctrl+Alt+V")),
         std::nullopt, reviewing::compareReviews},
        {"sinceLastBriefing", Menu::Edit, WORDS("Since the &last briefing…"),
         QKeySequence(QStringLiteral("Ctrl+Alt+Z")), std::nullopt, reviewing::sinceLastBriefing},
        {"copyWithCitation", Menu::Edit, WORDS("&Copy with citation"),
         QKeySequence(QStringLiteral("Ctrl+Shift+C")), Icon::CopyCitation, citing::copy, true},
        {"copyPlain", Menu::Edit, WORDS("Citation as &plain text"),
         QKeySequence(QStringLiteral("Ctrl+Alt+P")), std::nullopt, citing::copyAs<CitationForm::Plain>, false,
         nullptr, nullptr, citationForms},
        {"copyMarkdown", Menu::Edit, WORDS("Citation as &Markdown"),
         QKeySequence(QStringLiteral("Ctrl+Alt+M")), std::nullopt, citing::copyAs<CitationForm::Markdown>,
         false, nullptr, nullptr, citationForms},
        {"copyBibTeX", Menu::Edit, WORDS("Citation as &BibTeX"), QKeySequence(QStringLiteral("Ctrl+Alt+B")),
         std::nullopt, citing::copyAs<CitationForm::BibTeX>, false, nullptr, nullptr, citationForms},
        {"copyCslJson", Menu::Edit, WORDS("Citation as CSL-&JSON"),
         QKeySequence(QStringLiteral("Ctrl+Alt+J")), std::nullopt, citing::copyAs<CitationForm::CslJson>,
         false, nullptr, nullptr, citationForms},
        {"find", Menu::Edit, WORDS("&Find…"), QKeySequence::Find, Icon::Search,
         [](W &w) { w.searchBox().take(); }, true},
        {"findNext", Menu::Edit, WORDS("Find &next"), QKeySequence(QStringLiteral("F3")), std::nullopt,
         goToFound<true>},
        {"findPrevious", Menu::Edit, WORDS("Find &previous"), QKeySequence(QStringLiteral("Shift+F3")),
         std::nullopt, goToFound<false>},

        {"back", Menu::View, WORDS("&Back"), QKeySequence(QStringLiteral("Alt+Left")), Icon::Back,
         [](W &w) { focusOf(w).back(); }},
        {"forward", Menu::View, WORDS("&Forward"), QKeySequence(QStringLiteral("Alt+Right")), Icon::Forward,
         [](W &w) { focusOf(w).forward(); }},
        {"previousClause", Menu::View, WORDS("&Previous clause"), QKeySequence(QStringLiteral("Alt+Up")),
         Icon::Previous, [](W &w) { w.clausePane().previousClause(); }, true},
        {"nextClause", Menu::View, WORDS("&Next clause"), QKeySequence(QStringLiteral("Alt+Down")),
         Icon::Next, [](W &w) { w.clausePane().nextClause(); }},
        {"nextPane", Menu::View, WORDS("Ne&xt pane"), QKeySequence(QStringLiteral("F6")), std::nullopt,
         goToNextPane, true},
        {"previousPane", Menu::View, WORDS("Pre&vious pane"), QKeySequence(QStringLiteral("Shift+F6")),
         std::nullopt, goToPreviousPane},
        {"systemTheme", Menu::View, WORDS("Theme of the &system"), QKeySequence(QStringLiteral("Ctrl+Alt+0")),
         std::nullopt, [](W &w) { w.useTheme(QStringLiteral("system")); }, true, usesSystemTheme, "theme"},
        {"lightTheme", Menu::View, WORDS("&Light theme"), QKeySequence(QStringLiteral("Ctrl+Alt+1")),
         std::nullopt, [](W &w) { w.useTheme(QStringLiteral("light")); }, false, usesLightTheme, "theme"},
        {"darkTheme", Menu::View, WORDS("&Dark theme"), QKeySequence(QStringLiteral("Ctrl+Alt+2")),
         std::nullopt, [](W &w) { w.useTheme(QStringLiteral("dark")); }, false, usesDarkTheme, "theme"},
        {"resetLayout", Menu::View, WORDS("&Reset layout"), QKeySequence(QStringLiteral("Ctrl+Alt+R")),
         std::nullopt, [](W &w) { w.resetLayout(); }, true},

        {"addFilter", Menu::Filter, WORDS("&Add filter"), QKeySequence(QStringLiteral("Ctrl+Shift+F")),
         Icon::Add, [](W &w) { w.filterBar().offerFilters(); }},
        {"undoNarrowing", Menu::Filter, WORDS("&Undo the last narrowing"), QKeySequence(Qt::Key_Escape),
         std::nullopt, [](W &w) { focusOf(w).undoNarrowing(); }, true},
        {"clearFilter", Menu::Filter, WORDS("&Clear all"), QKeySequence(QStringLiteral("Ctrl+Shift+X")),
         Icon::Remove, [](W &w) { focusOf(w).setFilter({}); }},
        {"highlight", Menu::Filter, WORDS("&Highlight instead of hiding"),
         QKeySequence(QStringLiteral("Ctrl+Shift+H")), std::nullopt, toggleHighlighting, true,
         isHighlighting},
        {"recognitions", Menu::Filter, WORDS("Show &recognitions only"),
         QKeySequence(QStringLiteral("Ctrl+Shift+R")), std::nullopt, toggleRecognitions, false,
         showsRecognitions},
        {"copyAsCommand", Menu::Filter, WORDS("Copy as command &line"),
         QKeySequence(QStringLiteral("Ctrl+Shift+L")), std::nullopt, copyAsCommand, true},
        {"copyAddress", Menu::Filter, WORDS("Copy a&ddress of this view"),
         QKeySequence(QStringLiteral("Ctrl+Shift+A")), std::nullopt, copyAddress},
        {"copyPhrase", Menu::Filter, WORDS("Copy the filter in &words"),
         QKeySequence(QStringLiteral("Ctrl+Shift+W")), std::nullopt, copyPhrase},

        {"showCharts", Menu::Charts, WORDS("&Charts"), QKeySequence(QStringLiteral("Ctrl+1")), std::nullopt,
         showTab<0>},
        {"showTimeline", Menu::Charts, WORDS("&Timeline"), QKeySequence(QStringLiteral("Ctrl+2")),
         std::nullopt, showTab<1>},
        {"showInstruments", Menu::Charts, WORDS("&Instruments"), QKeySequence(QStringLiteral("Ctrl+3")),
         std::nullopt, showTab<2>},
        {"showCounterparts", Menu::Charts, WORDS("C&ounterparts"), QKeySequence(QStringLiteral("Ctrl+4")),
         std::nullopt, showTab<3>},
        {"showAhead", Menu::Charts, WORDS("A&head"), QKeySequence(QStringLiteral("Ctrl+5")), std::nullopt,
         showTab<4>},
        {"showTable", Menu::Charts, WORDS("Picture or ta&ble"), QKeySequence(QStringLiteral("Ctrl+T")),
         std::nullopt, togglePictureAndTable, true},
        {"saveChart", Menu::Charts, WORDS("&Save picture…"), QKeySequence(QStringLiteral("Ctrl+Shift+P")),
         Icon::Image, files::savePicture, true},
        {"copyChart", Menu::Charts, WORDS("Co&py picture"), QKeySequence(QStringLiteral("Ctrl+Alt+C")),
         Icon::Copy, files::copyPicture},

        {"saveView", Menu::Views, WORDS("&Save view…"), QKeySequence(QStringLiteral("Ctrl+D")), std::nullopt,
         [](W &w) { w.savedViews().save(); }},
        {"replaceView", Menu::Views, WORDS("Re&place by what is shown"),
         QKeySequence(QStringLiteral("Ctrl+Shift+D")), std::nullopt, [](W &w) { w.savedViews().replace(); }},
        {"renameView", Menu::Views, WORDS("&Rename view…"), QKeySequence(QStringLiteral("Ctrl+Shift+N")),
         std::nullopt, [](W &w) { w.savedViews().rename(); }},
        {"deleteView", Menu::Views, WORDS("&Delete view"), QKeySequence(QStringLiteral("Ctrl+Shift+Del")),
         std::nullopt, [](W &w) { w.savedViews().remove(); }},
        {"importViews", Menu::Views, WORDS("&Import views…"), QKeySequence(QStringLiteral("Ctrl+Alt+I")),
         std::nullopt, files::importViews, true},
        {"exportView", Menu::Views, WORDS("&Export this view…"), QKeySequence(QStringLiteral("Ctrl+Alt+E")),
         std::nullopt, files::exportView},
        {"exportViews", Menu::Views, WORDS("Export &all views…"),
         QKeySequence(QStringLiteral("Ctrl+Alt+Shift+E")), std::nullopt, files::exportViews},
        {"showEverything", Menu::Views, WORDS("Show e&verything, as at first"),
         QKeySequence(QStringLiteral("Ctrl+0")), std::nullopt, [](W &w) { w.savedViews().showEverything(); },
         true},

        {"palette", Menu::Help, WORDS("C&ommands"), QKeySequence(QStringLiteral("Ctrl+K")), Icon::Commands,
         [](W &w) { openPalette(w); }},
        {"shortcuts", Menu::Help, WORDS("&Keyboard shortcuts"), QKeySequence(QStringLiteral("Ctrl+F1")),
         std::nullopt, showShortcuts},
        {"about", Menu::Help, WORDS("&About Partnership Explorer"), QKeySequence(QStringLiteral("Shift+F1")),
         Icon::Help, showAbout},
    };
    return commands;
}

#undef WORDS

void openPalette(MainWindow &window, const QString &words)
{
    CommandPalette palette(window.commandActions(), window.savedViews().actions(), window.exploration(),
                           &window);
    palette.move(window.mapToGlobal(QPoint((window.width() - palette.width()) / 2, window.height() / 8)));
    if (!words.isEmpty())
        palette.type(words);
    palette.exec();
}

void addTo(QMenu &menu, const WindowCommand &command, QAction *action)
{
    if (!command.submenu)
        return menu.addAction(action);
    auto *submenu = menu.findChild<QMenu *>(QLatin1String(command.submenu));
    if (!submenu) {
        submenu = menu.addMenu(QCoreApplication::translate("Commands", command.submenu));
        submenu->setObjectName(QLatin1String(command.submenu));
    }
    submenu->addAction(action);
}

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return QCoreApplication::translate("Commands", "&File");
    case Menu::Edit:
        return QCoreApplication::translate("Commands", "&Edit");
    case Menu::View:
        return QCoreApplication::translate("Commands", "&View");
    case Menu::Filter:
        return QCoreApplication::translate("Commands", "Fi&lter");
    case Menu::Charts:
        return QCoreApplication::translate("Commands", "&Charts");
    case Menu::Views:
        return QCoreApplication::translate("Commands", "&Saved views");
    case Menu::Help:
        return QCoreApplication::translate("Commands", "&Help");
    }
    Q_UNREACHABLE();
}

} // namespace partnership
