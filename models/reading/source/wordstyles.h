// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/source/xmlpart.h"

#include <QHash>

namespace partnership {

/// What a paragraph or character style of a Word document means for its text, with what it inherits.
struct WordStyle
{
    QString base;
    int heading = 0;    ///< level from 1; 0 is no heading
    bool title = false; ///< the heading is the document's title (level 1) or subtitle (2)
    std::optional<bool> bold;
    QString list; ///< "0" takes the paragraph out of the list of its base
    int level = 0;
    bool contents = false; ///< an entry of a table of contents
};

/// The styles of a Word document (ECMA-376-1, 17.7) by their ids.
class WordStyles : public XmlHandler
{
public:
    void start(const QString &name, const QXmlStreamAttributes &attributes) override;
    void end(const QString &name) override;

    /// With everything inherited; the empty id means the default paragraph style.
    WordStyle style(const QString &id) const;

private:
    void property(const QString &name, const QString &value);

    QHash<QString, WordStyle> m_styles;
    QString m_id; ///< being read; empty outside of a style
    QString m_default;
};

/// "w:b w:val=0" switches off what "w:b" switches on.
bool isOn(const QString &value);

} // namespace partnership
