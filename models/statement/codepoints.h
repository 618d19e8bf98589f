// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/span.h"

#include <QList>
#include <QString>

namespace partnership {

/// Translates positions in a QString (UTF-16 code units) to Unicode code points and back, for files and
/// exports.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    Span toCodePoints(const Span &utf16) const;
    Span toUtf16(const Span &codePoints) const;
    qsizetype count() const { return m_length - m_pairs.size(); }

private:
    qsizetype m_length;
    QList<qsizetype>
        m_pairs; ///< UTF-16 positions of high surrogates that open a pair, ascending; mostly empty
};

} // namespace partnership
