// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Told from the first bytes of a file what it is, before anything is unpacked or parsed.
namespace partnership {

bool isHtml(const QByteArray &bytes);
bool isDocx(const QByteArray &bytes);
bool isOdt(const QByteArray &bytes);
bool isPdf(const QByteArray &bytes);
bool isZip(const QByteArray &bytes);

/// What a file is that holds a text perhaps, but in no form that can be read: "a text in RTF"; empty for all
/// others.
QString unreadableKind(const QByteArray &bytes);

} // namespace partnership
