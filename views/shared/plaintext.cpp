// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/plaintext.h"

#include <QFontMetrics>
#include <QStringList>

namespace partnership {
namespace {

QString withGap(const QStringList &words, qsizetype head, qsizetype tail)
{
    return words.first(head).join(QLatin1Char(' ')) + QStringLiteral(u" \u2026 ") +
           words.last(tail).join(QLatin1Char(' '));
}

} // namespace

QString plainToolTip(const QString &words)
{
    return words.isEmpty()
               ? words
               : QStringLiteral("<p>%1</p>")
                     .arg(words.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

QString plainCaption(const QString &words)
{
    return QString(words).replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString cut(const QString &words, qsizetype atMost)
{
    if (words.size() <= atMost)
        return words;
    // Not between the two halves of a character beyond the basic plane.
    const qsizetype end = words.at(atMost - 1).isHighSurrogate() ? atMost - 1 : atMost;
    return words.first(end) + QChar(0x2026);
}

QString middleElided(const QString &words, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(words) <= width)
        return words;
    const QStringList list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype left = qMin(list.size() - 1, qsizetype(24)); left >= 2; --left) {
        const qsizetype head = qMax(qsizetype(1), left / 3);
        const QString shorter = withGap(list, head, left - head);
        if (metrics.horizontalAdvance(shorter) <= width)
            return shorter;
    }
    return metrics.elidedText(words, Qt::ElideRight, width);
}

} // namespace partnership
