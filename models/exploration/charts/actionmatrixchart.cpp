// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/matrix.h"

#include "models/exploration/inwords.h"

namespace partnership {
namespace {

QList<MatrixColumn> actionColumns(const Contents &contents)
{
    QList<MatrixColumn> columns;
    for (const Action action : allOf<Action>()) {
        QList<int> commitments;
        for (int i = 0; i < contents.commitments().size(); ++i) {
            const Commitment &record = *contents.commitments()[i].record;
            if (record.isUndertaking() && record.action == action)
                commitments.append(i);
        }
        if (!commitments.isEmpty())
            columns.append(
                {{inWords(action), inWords(action), {{Dimension::Action, code(action)}}, {}}, commitments});
    }
    return columns;
}

} // namespace

ChartSpec actionMatrixChart(const ChartQuestion &question)
{
    return agenciesMatrix(
        question, QStringLiteral("action-matrix"), actionColumns(question.exploration.contents()),
        ChartWords::tr("%1: number of commitments that name the agency, by the class of their verb."));
}

} // namespace partnership
