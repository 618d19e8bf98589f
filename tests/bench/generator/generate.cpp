// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes realistic statements into a folder, one file each, to try the program on many of them.
// Usage: bench_generate COUNT FOLDER [SEED]
#include "tests/bench/generator/statementgenerator.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace partnership::bench;

namespace {

bool writeStatement(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 2 ? QByteArray(argv[1]).toInt() : 0;
    if (count <= 0) {
        std::fputs("Usage: bench_generate COUNT FOLDER [SEED]\n", stderr);
        return 2;
    }
    const QString folder = QFile::decodeName(argv[2]);
    QDir().mkpath(folder);
    StatementGenerator generator(argc > 3 ? QByteArray(argv[3]).toUInt() : 1);
    for (int place = 0; place < count; ++place) {
        const QString path =
            QStringLiteral("%1/statement-%2.txt").arg(folder).arg(place + 1, 5, 10, QLatin1Char('0'));
        if (!writeStatement(path, generator.statement(place))) {
            std::fprintf(stderr, "bench_generate: %s cannot be written\n", qPrintable(path));
            return 1;
        }
    }
    return 0;
}
