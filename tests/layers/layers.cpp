// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/layers.h"

#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace partnership::layers {
namespace {

struct Room
{
    QString name;
    QString folder;
    QStringList qtModules;
};

/// In order: a room may include itself and the rooms before it.
const QList<Room> &rooms()
{
    static const QStringList core{QStringLiteral("QtCore")};
    static const QStringList model = core + QStringList{QStringLiteral("QtConcurrent")};
    static const QStringList screen =
        core + QStringList{QStringLiteral("QtGui"), QStringLiteral("QtWidgets"), QStringLiteral("QtSvg")};
    static const QList<Room> list{
        {QStringLiteral("statement"), QStringLiteral("models/statement/"), core},
        {QStringLiteral("reading"), QStringLiteral("models/reading/"), core},
        {QStringLiteral("library"), QStringLiteral("models/library/"),
         core + QStringList{QStringLiteral("QtSql")}},
        {QStringLiteral("exploration"), QStringLiteral("models/exploration/"), model},
        {QStringLiteral("items"), QStringLiteral("models/items/"), core},
        {QStringLiteral("views"), QStringLiteral("views/"), screen},
        {QStringLiteral("app"), QStringLiteral("app/"), screen},
    };
    return list;
}

int placeOf(const QString &path)
{
    for (int place = 0; place < rooms().size(); ++place) {
        if (path.startsWith(rooms()[place].folder))
            return place;
    }
    return -1;
}

/// The folder inside views or app that a file stands in ("views/clause"), where their parts keep apart; empty
/// for other files.
QString partOf(const QString &path)
{
    const QStringList folders = path.split(QLatin1Char('/'));
    const bool kept = folders[0] == QLatin1String("views") || folders[0] == QLatin1String("app");
    return kept && folders.size() > 2 ? folders[0] + QLatin1Char('/') + folders[1] : QString();
}

/// Views know each other through the focus only, window and command line not at all. What several views need
/// is shared; the few that are made of another one are named here.
bool mayKnow(const QString &part, const QString &other)
{
    static const QList<std::pair<QString, QString>> madeOf{
        {QStringLiteral("views/ahead"), QStringLiteral("views/table")},
        {QStringLiteral("views/briefing"), QStringLiteral("views/charts")},
        {QStringLiteral("views/counterparts"), QStringLiteral("views/table")},
        {QStringLiteral("views/instruments"), QStringLiteral("views/table")},
        {QStringLiteral("views/timeline"), QStringLiteral("views/charts")},
    };
    return part.isEmpty() || other.isEmpty() || part == other || other == QLatin1String("views/shared") ||
           part.section(QLatin1Char('/'), 0, 0) != other.section(QLatin1Char('/'), 0, 0) ||
           madeOf.contains({part, other});
}

/// The modules that a file may include: of the command line those that need no display.
QStringList modulesOf(const Room &room, const QString &path)
{
    return partOf(path) == QLatin1String("app/cli") ? rooms().first().qtModules : room.qtModules;
}

/// The module that a header of Qt belongs to, by the folder it is installed in; empty for other headers.
QString qtModuleOf(const QString &header)
{
    static QHash<QString, QString> known;
    if (const auto found = known.constFind(header); found != known.cend())
        return *found;
    QString module;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    if (header.startsWith(QLatin1String("Qt")) && header.contains(QLatin1Char('/'))) {
        module = header.section(QLatin1Char('/'), 0, 0);
    } else {
        for (const QString &folder : headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs, QDir::Name)) {
            if (headers.exists(folder + QLatin1Char('/') + header))
                module = folder;
        }
    }
    return *known.insert(header, module);
}

/// What a library is asked through stays in its room, though others see that it exists.
bool isInsideLibrary(const QString &header)
{
    static const QStringList headers{
        QStringLiteral("models/library/connection.h"), QStringLiteral("models/library/session.h"),
        QStringLiteral("models/library/sqlitehandle.h"), QStringLiteral("models/library/sqlitenative.h")};
    return headers.contains(header);
}

QString ownHeaderViolation(int place, const QString &path, const QString &header)
{
    if (header.endsWith(QLatin1String(".moc")))
        return {};
    const int target = placeOf(header);
    if (target < 0)
        return QStringLiteral("\"%1\" is no path of a room from the repository root").arg(header);
    if (target > place)
        return QStringLiteral("%1 must not know %2: \"%3\"")
            .arg(rooms()[place].name, rooms()[target].name, header);
    if (isInsideLibrary(header) && rooms()[place].name != QLatin1String("library"))
        return QStringLiteral("only the library knows SQL: \"%1\"").arg(header);
    if (!mayKnow(partOf(path), partOf(header)))
        return QStringLiteral("%1 must not know %2: \"%3\"").arg(partOf(path), partOf(header), header);
    return {};
}

QString foreignHeaderViolation(int place, const QString &path, const QString &header)
{
    const Room &room = rooms()[place];
    const QString module = qtModuleOf(header);
    static const QStringList native{QStringLiteral("models/library/sqlitenative.cpp"),
                                    QStringLiteral("models/library/sessionnative.cpp")};
    if (header.startsWith(QLatin1String("sqlite3")) && !native.contains(path))
        return QStringLiteral("only two files of the library touch SQLite's handle: <%1>").arg(header);
    if (module.isEmpty() || modulesOf(room, path).contains(module))
        return {};
    // What only one folder draws with, reads templates with, or prints with.
    static const QHash<QString, QString> places{
        {QStringLiteral("QtCharts"), QStringLiteral("views/charts/")},
        {QStringLiteral("QtXml"), QStringLiteral("views/briefing/")},
        {QStringLiteral("QtPrintSupport"), QStringLiteral("app/window/")}};
    if (places.contains(module) && path.startsWith(places.value(module)))
        return {};
    return QStringLiteral("%1 does without %2: <%3>").arg(room.name, module, header);
}

} // namespace

QString roomOf(const QString &path)
{
    const int place = placeOf(path);
    return place < 0 ? QString() : rooms()[place].name;
}

QStringList violations(const QString &path, const QString &text)
{
    static const QRegularExpression include(
        QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)\"|<([^>]+)>))"),
        QRegularExpression::MultilineOption);
    QStringList out;
    const int place = placeOf(path);
    if (place < 0)
        return out;
    for (auto found = include.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch line = found.next();
        const QString violation = line.captured(1).isEmpty()
                                      ? foreignHeaderViolation(place, path, line.captured(2))
                                      : ownHeaderViolation(place, path, line.captured(1));
        if (!violation.isEmpty())
            out.append(QStringLiteral("%1: %2").arg(path, violation));
    }
    return out;
}

} // namespace partnership::layers
