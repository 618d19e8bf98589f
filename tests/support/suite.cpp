// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <map>

namespace partnership {

namespace {

/// In a function, since suites enter themselves before main() in an order that nobody knows.
std::map<QString, Suite::Make> &suites()
{
    static std::map<QString, Suite::Make> all;
    return all;
}

QString suiteName(const char *file)
{
    const QString name = QFileInfo(QString::fromUtf8(file)).baseName();
    const QString prefix = QStringLiteral("test_");
    return name.startsWith(prefix) ? name.sliced(prefix.size()) : name;
}

int listSuites(const QString &program)
{
    std::fprintf(stderr, "Usage: %s SUITE [options of Qt Test]\nSuites:\n", qPrintable(program));
    for (const auto &[name, make] : suites())
        std::fprintf(stderr, "  %s\n", qPrintable(name));
    return 2;
}

} // namespace

Suite::Suite(const char *file, Make make)
{
    suites().emplace(suiteName(file), make);
}

int Suite::run(const QStringList &arguments)
{
    const auto wanted = suites().find(arguments.value(1));
    if (wanted == suites().end())
        return listSuites(arguments.value(0));
    QStringList options = arguments;
    options.removeAt(1);
    return QTest::qExec(wanted->second().get(), options);
}

} // namespace partnership

// The application is the one that the room's libraries make possible.
#if defined(QT_WIDGETS_LIB)
#include <QApplication>
using Application = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
using Application = QCoreApplication;
#endif

int main(int argc, char *argv[])
{
    const Application application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    return partnership::Suite::run(QCoreApplication::arguments());
}
