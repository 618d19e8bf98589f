// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/source/numbering.h"
#include "models/reading/source/xmlpart.h"

#include <QHash>

#include <array>

namespace partnership {

/// How one level of a list or outline is numbered (OpenDocument 1.3, part 3, 16.32 and 19.8).
struct OdtLevel
{
    NumberFormat format = NumberFormat::None;
    QString prefix;
    QString suffix;
    QString whole;     ///< "%1%.%2%.", in place of prefix and suffix where it is given
    int displayed = 1; ///< how many levels it prints, its own included
    qint64 start = 1;
    QString bullet;
};

/// What a style means for the text, with what it inherits.
struct OdtStyle
{
    QString base;
    std::optional<bool> bold;
    std::optional<bool> raised;
    QString list;
    int heading = 0;    ///< level from 1
    bool title = false; ///< the heading is the document's title (level 1) or subtitle (2)
    bool newPage = false;
};

/// The styles of an OpenDocument text: named ones, those made by hand, and the shapes of lists.
class OdtStyles : public XmlHandler
{
public:
    static constexpr int levels = 10;
    using Levels = std::array<OdtLevel, levels>;

    void start(const QString &name, const QXmlStreamAttributes &attributes) override;
    void end(const QString &name) override;

    /// Names are told apart by family: "paragraph", "text".
    OdtStyle style(const QString &family, const QString &name) const;
    const Levels &list(const QString &name) const;
    const Levels &outline() const { return m_outline; }

private:
    void level(const QString &name, const QXmlStreamAttributes &attributes);
    void property(const QString &name, const QXmlStreamAttributes &attributes);

    QHash<QString, OdtStyle> m_styles; ///< by family, slash, name
    QHash<QString, Levels> m_lists;
    Levels m_outline;
    QString m_style;            ///< being read
    Levels *m_levels = nullptr; ///< being read; into m_outline or m_lists, which does not grow meanwhile
};

/// The number of a level as it is printed, from how far each level has counted (from its first to its own).
QString printedLabel(const OdtStyles::Levels &levels, const QList<qint64> &counts);

} // namespace partnership
