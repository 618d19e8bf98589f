// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/source/numbering.h"
#include "models/reading/source/xmlpart.h"

#include <QHash>

#include <array>

namespace partnership {

/// The automatic numbers of a Word document (ECMA-376-1, 17.9): its lists, their levels, and how far each has
/// counted.
class WordNumbering : public XmlHandler
{
public:
    void start(const QString &name, const QXmlStreamAttributes &attributes) override;
    void end(const QString &name) override;

    /// Counts one paragraph of a list on, and gives its number as printed, with its dots and brackets; empty
    /// for an unknown list and for a level that prints nothing. Levels count from 0.
    QString next(const QString &list, int level);
    /// The level whose numbers a paragraph style takes, or -1.
    int levelOfStyle(const QString &list, const QString &style) const;

private:
    static constexpr int levels = 9;
    struct Level
    {
        NumberFormat format = NumberFormat::Decimal;
        QString text; ///< "%1.%2"
        QString style;
        qint64 start = 1;
        int restart = -1; ///< the level that makes it begin again, from 1; 0 never; -1 any above
        bool legal = false;
    };
    using Levels = std::array<Level, levels>;
    struct List
    {
        QString shape;               ///< its abstract list, whose count it shares
        QHash<int, qint64> starts;   ///< of levels that begin anew with this list
        QHash<int, Level> overrides; ///< levels of its own
        bool begun = false;
    };

    struct Counts
    {
        static constexpr qint64 notBegun = -1;
        std::array<qint64, levels> last{notBegun, notBegun, notBegun, notBegun, notBegun,
                                        notBegun, notBegun, notBegun, notBegun};
    };

    void property(const QString &name, const QString &value);
    Level levelOf(const List &list, int level) const;
    qint64 startOf(const List &list, int level) const;
    QString printed(const List &list, int level) const;

    QHash<QString, Levels> m_shapes;
    QHash<QString, List> m_lists;
    QHash<QString, Counts> m_counts; ///< by shape
    QString m_shape;                 ///< being read
    QString m_list;
    int m_level = -1;
    bool m_own = false; ///< the level being read is an override
};

} // namespace partnership
