// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/result.h"
#include "views/briefing/parcel.h"

#include <QDomDocument>

namespace partnership {

/// The parts of a template while it is filled.
class TemplateFile
{
public:
    explicit TemplateFile(QList<ParcelPart> parts) : m_parts(std::move(parts)) {}

    QList<ParcelPart> &parts() { return m_parts; }
    /// The part of a name as a tree; a Problem where there is none, or where it is no XML.
    Result<QDomDocument> tree(const char *name);
    /// Writes a part that is there anew.
    void keep(const char *name, const QDomDocument &tree);

private:
    ParcelPart *part(const char *name);

    QList<ParcelPart> m_parts;
};

} // namespace partnership
