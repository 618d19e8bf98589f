// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/annotations.h"

#include <functional>

namespace partnership {

/// What views ask of whoever may write to the library: each is done when it returns true, and has said why
/// not otherwise.
struct AnnotationDesk
{
    std::function<bool(const AnnotatedItem &item, const QString &text)> write;
    std::function<bool(const Annotation &note, const QString &text)> edit;
    std::function<bool(const Annotation &note)> remove;
    std::function<bool(const AnnotatedItem &item, const QString &tag, bool on)> tag;
    std::function<bool(const AnnotatedItem &item, bool on)> star;
};

} // namespace partnership
