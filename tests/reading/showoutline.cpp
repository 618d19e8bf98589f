// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reader.h"
#include "tests/reading/outline.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace partnership;

/// Prints the outline of every statement named on the command line and the words of it that are lost, doubled
/// or out of order: reading_outline FILE… Exit status 1 when there are any, or facts that do not match their
/// source.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    bool whole = true;
    for (const QString &path : QCoreApplication::arguments().mid(1)) {
        const auto document = openDocument(path);
        const auto statement = document ? readStatement(*document) : Result<Statement>(document.problem());
        if (!statement) {
            out << statement.problem().toString() << '\n';
            whole = false;
            continue;
        }
        const QStringList faults = coverageFaults(*statement) + verify(*statement).failures;
        out << "== " << path << '\n' << Outline(*statement).text();
        for (const QString &fault : faults)
            out << "! " << fault << '\n';
        whole = whole && faults.isEmpty();
    }
    return whole ? 0 : 1;
}
