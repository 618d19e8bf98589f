// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/inwords.h"

#include <QCoreApplication>

namespace partnership {

QString inWords(const QString &code)
{
    return QCoreApplication::translate("Vocabulary", code.toUtf8().constData());
}

QString titleInWords(const Section &section, int place)
{
    if (!section.title.isEmpty())
        return section.title;
    switch (section.kind) {
    case SectionKind::Preamble:
        return QStringLiteral("Preamble");
    case SectionKind::Closing:
        return QStringLiteral("Closing");
    case SectionKind::Annex:
        return QStringLiteral("Annex");
    case SectionKind::Pillar:
        break;
    }
    if (section.label.isEmpty())
        return QStringLiteral("Operative part");
    return QStringLiteral("Section %1").arg(place + 1);
}

} // namespace partnership
