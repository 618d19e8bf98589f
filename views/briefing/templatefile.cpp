// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/templatefile.h"

#include "views/briefing/paperparts.h"
#include "views/briefing/templateplaces.h"

#include <algorithm>

namespace partnership {

ParcelPart *TemplateFile::part(const char *name)
{
    const auto found = std::ranges::find(m_parts, latin(name), &ParcelPart::name);
    return found == m_parts.end() ? nullptr : &*found;
}

Result<QDomDocument> TemplateFile::tree(const char *name)
{
    const ParcelPart *there = part(name);
    return treeOf(there ? there->bytes : QByteArray(), latin(name));
}

void TemplateFile::keep(const char *name, const QDomDocument &tree)
{
    part(name)->bytes = treeBytes(tree);
}

} // namespace partnership
