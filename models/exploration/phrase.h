// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

#include <optional>

namespace partnership {

/// A filter as an English phrase that is read back without loss: "Commitments of METI or MTI in pillar II or
/// IV whose instrument is to be renewed, except those of 2025". Like the names of options it is the same in
/// every language of the program. Values of more than one word stand in “quotation marks”, unless they are of
/// a closed list.
class Phrase
{
public:
    explicit Phrase(const Exploration &exploration) : m_exploration(exploration) {}

    /// Of a filter whose values are canonical.
    QString of(const Filter &filter) const;
    /// Nothing where the text is no such phrase, or speaks of what is not known: it may be words to search
    /// for.
    std::optional<Filter> read(const QString &text) const;

private:
    QString part(Dimension dimension, const QStringList &values) const;
    QString value(Dimension dimension, const QString &canonical) const;

    const Exploration &m_exploration;
};

} // namespace partnership
