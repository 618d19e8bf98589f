// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/vocabulary.h"

#include <QList>
#include <QString>

namespace partnership {

/// A rule of reading as help tells it: its name in the answers, and how it finds a fact.
struct RuleHelp
{
    QString name;
    QString sentence;
};

/// Every rule but that of libraries which kept none, in the order of the vocabulary.
QList<RuleHelp> ruleHelp();

} // namespace partnership
