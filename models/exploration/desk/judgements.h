// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/progress.h"

/// Judgements and their evidence in words for people.
namespace partnership {

/// "largely done".
QString judgementName(Judgement judgement);
/// When it is to be given: the rule that two desks judge alike by.
QString judgementRule(Judgement judgement);
/// "Link".
QString evidenceKindName(EvidenceKind kind);
/// In one line: "report.pdf (SHA-256 0f3a…)", "“We signed it.” (page 4)".
QString evidenceLine(const Evidence &evidence);

} // namespace partnership
