// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/judging.h"

#include "models/exploration/desk/called.h"

#include <QCoreApplication>

namespace partnership {
namespace {

struct Judging
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Judging)
};

/// By the number of the clause too, which means the commitment in it.
QList<Called> judgedCalled(const Contents &contents, const Selection &selection)
{
    QList<Called> called;
    for (const Called &one : commitmentsCalled(contents, selection)) {
        called.append(one);
        const CommitmentRow &commitment = contents.commitments()[contents.row(one.item)];
        called.append({contents.clauses()[commitment.clause].number, one.item, one.label});
    }
    return called + instrumentsCalled(contents, selection);
}

} // namespace

JudgedItem judgedItem(const Contents &contents, ItemId item)
{
    const int row = contents.row(item);
    if (item.kind == ItemKind::Instrument)
        return {true, item.id, contents.instruments()[row].name, {}, {}};
    const CommitmentRow &commitment = contents.commitments()[row];
    return {false, item.id, commitment.record->id, commitment.record->text,
            contents.statements()[commitment.statement].source.sha256};
}

Result<ItemId> itemCalled(const Exploration &exploration, const Selection &selection, const QString &typed)
{
    return oneCalled(typed, judgedCalled(exploration.contents(), selection),
                     Judging::tr("There is no commitment or instrument “%1”.").arg(typed),
                     Judging::tr("Name a commitment (9.4/1), a clause with one commitment (9.4), or an "
                                 "instrument."));
}

} // namespace partnership
