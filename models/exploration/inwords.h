// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/statement.h"
#include "models/statement/vocabulary.h"

#include <type_traits>

/// The words of the vocabulary as people read them on the screen. Their codes are what is kept and typed, and
/// stay the same in every language.
namespace partnership {

/// A code of the vocabulary in the language of the program (context "Vocabulary").
QString inWords(const QString &code);

template <typename Value>
requires std::is_enum_v<Value> QString inWords(Value value)
{
    return inWords(code(value));
}

/// The title as printed; where none is, what the section is: "Preamble", "Section 3" for the third.
QString titleInWords(const Section &section, int place);

} // namespace partnership
