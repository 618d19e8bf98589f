// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/opening.h"
#include "app/window.h"
#include "models/reading/lexicons.h"

#include <QApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <clocale>
#include <csignal>

using namespace partnership;

namespace {

/// Qt needs UTF-8 and says so on standard error where the locale is the bare "C" of a minimal system.
void preferUtf8()
{
    const char *locale = std::setlocale(LC_CTYPE, "");
    if (!locale || qstrcmp(locale, "C") == 0 || qstrcmp(locale, "POSIX") == 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// A limit on the size of files is told as a full disk is; it would end the program, with what is half done.
void outliveFileLimits()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("partnership-explorer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARTNERSHIP_EXPLORER_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Partnership Explorer"));
    QGuiApplication::setDesktopFileName(QStringLiteral("partnership-explorer"));
}

/// Qt has options of its own (-platform, -style), which it takes away when the application is made.
bool speaksToQt(const QStringList &arguments)
{
    static const QStringList names{
        QStringLiteral("platform"), QStringLiteral("platformtheme"), QStringLiteral("platformpluginpath"),
        QStringLiteral("style"),    QStringLiteral("stylesheet"),    QStringLiteral("display"),
        QStringLiteral("geometry"), QStringLiteral("session"),       QStringLiteral("reverse")};
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        const qsizetype name = argument.startsWith(QLatin1String("--")) ? 2 : 1;
        return argument.startsWith(QLatin1Char('-')) &&
               names.contains(argument.mid(name).section(QLatin1Char('='), 0, 0));
    });
}

/// Without one, Qt would abort.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    constexpr std::array names{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::any_of(names.begin(), names.end(),
                       [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
#else
    return true;
#endif
}

int runWindowTask(int &argc, char *argv[])
{
    const QStringList arguments = argumentsOf(argc, argv);
    // Wrong arguments are told even where there is no display.
    if (!speaksToQt(arguments)) {
        if (const Result<QStringList> paths = windowPaths(arguments); !paths)
            return tell(paths.problem());
        if (!hasDisplay())
            return tell(noDisplay());
    }
    QApplication application(argc, argv);
    const Result<QStringList> paths = windowPaths(QApplication::arguments().mid(1));
    return paths ? runWindow(application, *paths) : tell(paths.problem());
}

} // namespace

int main(int argc, char *argv[])
{
    preferUtf8();
    outliveFileLimits();
    nameApplication();
    useOwnLexicons(userLexiconFolder());
    const QStringList arguments = argumentsOf(argc, argv);
    switch (taskOf(arguments)) {
    case Task::Window:
        return runWindowTask(argc, argv);
    case Task::DrawingCommand: {
        // Pictures are made without a display, even where there is one: they come out the same everywhere.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Standard error is for what concerns the one who asked, not for XDG_RUNTIME_DIR.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
        const QApplication application(argc, argv);
        return runCommandLine(arguments);
    }
    case Task::Command:
    case Task::Help:
    case Task::Version:
        break;
    }
    const QCoreApplication application(argc, argv);
    return runCommandLine(arguments);
}
