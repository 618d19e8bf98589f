// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace partnership {

/// A text as a library keeps it: UTF-8 as a zlib stream behind the number of its bytes, about a third as
/// long.
QByteArray packed(const QString &text);

/// The text again; nothing where the bytes are none that packed() gives, or claim to hold more than they can.
std::optional<QString> unpacked(const QByteArray &bytes);

} // namespace partnership
