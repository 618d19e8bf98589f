// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace partnership {

/// The value of an enum whose words stand in its order, in any case of letters; nothing for other words.
template <typename Enum, typename Words> std::optional<Enum> coded(QStringView word, const Words &words)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word.compare(QLatin1String(words[i]), Qt::CaseInsensitive) == 0)
            return Enum(i);
    }
    return {};
}

} // namespace partnership
