// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace partnership {

struct Event;

/// An ISO date, as long as it is known ("2026", "2026-01", "2026-01-15"), for people: "15 January 2026" and
/// "15 Jan 2026". What is no date is given back as it came. In the language of the program's sentences,
/// which may be another than that of the desktop.
QString longDate(const QString &iso);
QString shortDate(const QString &iso);

/// Of what has a date; of a month or a year its first day. Null for what has none.
QDate firstDayOf(const Event &event);

} // namespace partnership
