// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/structure/blocks.h"

#include <QHash>
#include <QSet>

namespace partnership {

/// Gives every clause its name and the clause it stands under, from labels, list markers and columns. Knows
/// the clauses by their index alone.
class Placing
{
public:
    struct Place
    {
        QString number; ///< unique in the statement
        int parent = -1;
    };

    /// The place of the next clause. It may be led in by the one before it, which then ends with a colon. The
    /// label of its section tells apart numbers that start again.
    Place next(const Block &block, bool ledIn, const QString &section);
    /// Under a new heading nothing is open.
    void close() { m_open.clear(); }

private:
    /// A clause that others may stand under.
    struct Open
    {
        int sequence = 0; ///< of its label; 0 when it has none
        QList<int> parts;
        QChar marker; ///< of a bullet
        int column = 0;
        int clause = -1;
        QString number;
    };

    void closeForLabel(const Label &label);
    void closeForBullet(const Line &line, bool ledIn);
    bool closeBeside(const Line &line);
    QString numberOf(const Block &block, const Open *parent);
    QString unique(const QString &number, const QString &section);

    QList<Open> m_open; ///< from the outermost
    QSet<QString> m_numbers;
    QHash<QString, int> m_again; ///< by number: how often it came again
    int m_clauses = 0;
    int m_unnumbered = 0;
};

} // namespace partnership
