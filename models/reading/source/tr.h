// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace partnership {

/// Whose words they are that the reading of documents says to people: ReadingRoom::tr().
struct ReadingRoom
{
    Q_DECLARE_TR_FUNCTIONS(ReadingRoom)
};

} // namespace partnership
