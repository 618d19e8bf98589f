// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/cellwords.h"

#include "views/shared/plaintext.h"

#include <QFontMetrics>
#include <QWidget>

namespace partnership {

CellWords CellWordsMemory::fitted(const QString &words, const QFont &font, int width, Gap gap)
{
    const Asked asked{words, font, width, gap};
    return m_memory.answer(asked, [&asked] { return fit(asked); });
}

int CellWordsMemory::widthOf(const QString &words, const QFont &font)
{
    return fitted(words, font, QWIDGETSIZE_MAX).width;
}

QString CellWordsMemory::shownOf(const Asked &asked, const QFontMetrics &metrics)
{
    switch (asked.gap) {
    case Gap::Names:
        return namesWithin(asked.words, metrics, asked.width).toString();
    case Gap::Between:
        return middleElided(cut(asked.words), metrics, asked.width);
    case Gap::AtEnd:
        break;
    }
    return metrics.elidedText(cut(asked.words), Qt::ElideRight, asked.width);
}

CellWords CellWordsMemory::fit(const Asked &asked)
{
    const QFontMetrics metrics(asked.font);
    const QString shown = shownOf(asked, metrics);
    QStaticText text(shown);
    text.setTextFormat(Qt::PlainText);
    text.setPerformanceHint(QStaticText::AggressiveCaching);
    text.prepare({}, asked.font);
    return {text, metrics.horizontalAdvance(shown)};
}

} // namespace partnership
