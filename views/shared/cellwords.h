// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/remembered.h"

#include <QFont>
#include <QStaticText>

namespace partnership {

/// Words fitted into the width of a cell, ready to be drawn.
struct CellWords
{
    QStaticText text;
    int width = 0; ///< of what is drawn
};

/// The words of a view's cells. To find the letters for them, three times a cell, is most of what it takes to
/// paint a table: here it is done once for all repaints. Lives no longer than the application, which fonts
/// need.
class CellWordsMemory
{
public:
    /// Where words give way that are too long: at their end, in their middle, or by whole names, which are
    /// counted.
    enum class Gap { AtEnd, Between, Names };

    CellWords fitted(const QString &words, const QFont &font, int width, Gap gap = Gap::AtEnd);
    /// Their width without a limit.
    int widthOf(const QString &words, const QFont &font);

private:
    struct Asked
    {
        QString words;
        QFont font;
        int width = 0;
        Gap gap = Gap::AtEnd;
        bool operator==(const Asked &) const = default;
        friend size_t qHash(const Asked &asked, size_t seed = 0)
        {
            return qHashMulti(seed, asked.words, asked.font, asked.width, int(asked.gap));
        }
    };
    static QString shownOf(const Asked &asked, const QFontMetrics &metrics);
    static CellWords fit(const Asked &asked);

    Remembered<Asked, CellWords> m_memory;
};

} // namespace partnership
