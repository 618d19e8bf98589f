// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/structure/lines.h"

namespace partnership {

/// How the lines of a text were broken, which tells where one was ended on purpose.
class LineBreaks
{
public:
    LineBreaks(const QString &text, const QList<Line> &lines);

    /// Would the first word of the next line have fitted on this one?
    bool isOnPurpose(const Line &line, const Line &next) const;
    /// Does every line hold a whole paragraph?
    bool isUnwrapped() const { return m_width == 0; }

private:
    int edgeOf(const Line &line) const;
    bool fits(const Line &line, const Line &next, int width) const;
    void findSlack(const QList<Line> &lines);

    const QString &m_text;
    int m_width = 0; ///< columns that lines were broken to fit; 0 when they were not
    int m_slack = 0; ///< columns by which broken lines fall short of it
};

} // namespace partnership
