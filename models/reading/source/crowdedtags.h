// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace partnership {

enum class TagLanguage { Xml, Html };

constexpr int mostAttributes = 1000; ///< of one tag; real ones have some dozens

/// Does a tag of XML or HTML have more attributes than any real one? To be asked before parsing: the parsers
/// compare each name with all before it, so that one tag of some megabytes would keep them for minutes, and
/// nothing could stop them.
bool hasCrowdedTag(const QByteArray &markup, TagLanguage language);

} // namespace partnership
