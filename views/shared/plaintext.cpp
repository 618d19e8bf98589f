// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/plaintext.h"

#include "models/statement/unseen.h"

#include <QFontMetrics>
#include <QLocale>
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
    const QString seen = withoutUnseen(words);
    return seen.isEmpty() ? seen
                          : QStringLiteral("<p>%1</p>")
                                .arg(seen.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

QString plainCaption(const QString &words)
{
    return withoutUnseen(words).replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(QLocale().toString(count));
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
    const auto fits = [&](qsizetype head, qsizetype tail) {
        return head + tail < list.size() && metrics.horizontalAdvance(withGap(list, head, tail)) <= width;
    };
    qsizetype head = 1;
    qsizetype tail = 1;
    if (!fits(head, tail))
        return metrics.elidedText(words, Qt::ElideRight, width);
    // The end tells more than the beginning: it gets two words for one.
    for (bool grown = true; grown;) {
        grown = false;
        for (qsizetype *end : {&tail, &tail, &head}) {
            ++*end;
            grown = fits(head, tail) || (--*end, grown);
        }
    }
    return withGap(list, head, tail);
}

QString betweenNames()
{
    return QStringLiteral(" · ");
}

QString ShownNames::toString() const
{
    const QString shown = names.join(betweenNames());
    return more > 0 ? QStringLiteral("%1 +%2").arg(shown).arg(more) : shown;
}

ShownNames namesWithin(const QString &words, const QFontMetrics &metrics, int width)
{
    const QStringList all = words.split(betweenNames());
    ShownNames shown{all, 0};
    while (shown.names.size() > 1 && metrics.horizontalAdvance(shown.toString()) > width) {
        shown.names.removeLast();
        ++shown.more;
    }
    const QString rest = ShownNames{{QString()}, shown.more}.toString();
    if (shown.names.size() == 1)
        shown.names[0] =
            metrics.elidedText(shown.names.first(), Qt::ElideRight, width - metrics.horizontalAdvance(rest));
    return shown;
}

} // namespace partnership
