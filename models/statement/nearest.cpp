// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/nearest.h"

#include <QList>

#include <algorithm>

namespace partnership {

qsizetype editDistance(QStringView first, QStringView second)
{
    const QString a = first.toString().toCaseFolded();
    const QString b = second.toString().toCaseFolded();
    QList<qsizetype> beforeLast(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({changed, last[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last[b.size()];
}

QString nearest(const QString &typed, const QStringList &known)
{
    QString found;
    qsizetype smallest = std::max<qsizetype>(1, typed.size() / 3) + 1;
    for (const QString &word : known) {
        const bool begun = typed.size() >= 2 && word.startsWith(typed, Qt::CaseInsensitive);
        const qsizetype distance = begun ? 1 : editDistance(typed, word);
        if (distance < smallest) {
            smallest = distance;
            found = word;
        }
    }
    return found;
}

} // namespace partnership
