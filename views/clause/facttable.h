// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/clause/factsheet.h"
#include "views/shared/growingtext.h"

namespace partnership {

/// The facts of a clause in two columns, what the statement says in the serif face.
class FactTable : public GrowingText
{
    Q_OBJECT
public:
    explicit FactTable(QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);

private:
    void insertRun(QTextCursor &cursor, const FactRun &run);
    void insertShield(QTextCursor &cursor, int side);
    QTextCharFormat formatOf(const FactRun &run) const;
};

} // namespace partnership
