// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

/// The program as a process, as its users and their scripts meet it.
namespace partnership {

struct Run
{
    int status = -1; ///< -1 where it did not end by itself
    QString out;
    QString err;
};

/// Root reads and writes everything, whatever the permissions of a file say; Limited runs the program
/// without that, so that a test of permissions means the same for everyone.
enum class Rights { Own, Limited };

Run runProgram(const QStringList &arguments, Rights rights = Rights::Own,
               const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// A file of the tests' data.
QString dataFile(const QString &name);
/// The statement that ships with the program, as a file.
QString shippedFile();

} // namespace partnership
