// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/scores/annotation.h"
#include "tests/scores/measures.h"

#include <optional>

/// The annotated statements with their texts, read and scored.
namespace partnership::scores {

struct Scored
{
    Annotation annotation;
    std::optional<Scores> scores; ///< none where the text is not at hand
    QString problem;              ///< why a text that is at hand could not be read, or empty
};

/// Scores every annotation whose text, known by its SHA-256, is the shipped statement or lies in one of the
/// folders or below.
QList<Scored> scored(const QList<Annotation> &annotations, const QStringList &folders);

} // namespace partnership::scores
