// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partnership {

/// While one is alive, Ctrl+C and a request to end (SIGINT, SIGTERM) are only noted, so that what is half
/// done can be taken back; a second one ends the program at once.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    bool isAsked() const;
};

} // namespace partnership
