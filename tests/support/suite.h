// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <memory>

namespace partnership {

/// A test class of a program that holds those of a whole room, since one program is built and linked in a
/// fraction of the time of many. Each still runs in a process of its own, started with its name.
class Suite
{
public:
    using Make = std::unique_ptr<QObject> (*)();
    /// Its name is the file's, without path, ending and the "test_" that some begin with.
    Suite(const char *file, Make make);

    /// Runs the suite that the argument after the program's name says, with the others as Qt Test's own.
    /// Returns the number of its failures; 2 after a list of all names where there is none of that name.
    static int run(const QStringList &arguments);
};

} // namespace partnership

/// Stands once below a test class, where QTEST_MAIN would stand in a program of its own.
#define EXPLORER_TEST(Class)                                                                                 \
    static const partnership::Suite suiteOf##Class(                                                          \
        __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
