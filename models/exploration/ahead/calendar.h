// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/ahead/promises.h"

namespace partnership {

/// Promises as an iCalendar file (RFC 5545) for the calendar of a desk. What has a date is an entry of whole
/// days over all that the date may mean, a year where the text says no more, and takes nobody's time; what
/// comes again is a task without a day, repeated as often as the text says. Each holds the words of its
/// clause and where they stand. The same promises on the same day give the same bytes; their names outlive a
/// new reading, so that a calendar that takes the file twice has each of them once.
QByteArray toCalendar(const Contents &contents, const QList<Promise> &promises, const QDate &on);

} // namespace partnership
