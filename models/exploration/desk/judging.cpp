// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/judging.h"

#include "models/exploration/names.h"
#include "models/statement/nearest.h"

#include <QCoreApplication>

namespace partnership {
namespace {

struct Judging
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Judging)
};

/// A thing by one of the names it answers to.
struct Called
{
    QString name;
    ItemId item;
};

void addCommitments(QList<Called> &called, const Contents &contents, const Selection &selection)
{
    for (qsizetype row = 0; row < contents.commitments().size(); ++row) {
        const CommitmentRow &commitment = contents.commitments()[row];
        if (!selection.hasCommitment(int(row)))
            continue;
        called.append({commitment.record->id, commitment.id});
        called.append({contents.clauses()[commitment.clause].number, commitment.id});
    }
}

void addInstruments(QList<Called> &called, const Contents &contents, const Selection &selection)
{
    for (qsizetype row = 0; row < contents.instruments().size(); ++row) {
        const InstrumentRow &instrument = contents.instruments()[row];
        if (!selection.instruments.testBit(row))
            continue;
        for (const QString &name :
             QStringList{instrument.name, instrument.abbreviation} + instrument.aliases) {
            if (!name.isEmpty())
                called.append({name, instrument.id});
        }
    }
}

Problem unknown(const QString &typed, const QList<Called> &known)
{
    QStringList names;
    for (const Called &one : known)
        names.append(one.name);
    const QString meant = nearest(typed, names);
    return {Fault::Usage,
            Judging::tr("There is no commitment or instrument “%1”.").arg(typed),
            {},
            0,
            {},
            meant.isEmpty()
                ? Judging::tr("Name a commitment (9.4/1), a clause with one commitment (9.4), or an "
                              "instrument.")
                : Judging::tr("Did you mean “%1”?").arg(meant)};
}

Problem ambiguous(const QString &typed, const Contents &contents, const QList<ItemId> &items)
{
    constexpr int mostNamed = 8;
    QStringList labels;
    for (const ItemId &item : items.first(qMin(items.size(), qsizetype(mostNamed))))
        labels.append(judgedItem(contents, item).label);
    labels.removeDuplicates();
    const QString advice = labels.size() > 1
                               ? Judging::tr("Name one of them: %1.").arg(labels.join(QStringLiteral(", ")))
                               : Judging::tr("Say of which statement, with --statement.");
    return {Fault::Usage, Judging::tr("“%1” can mean several things.").arg(typed), {}, 0, {}, advice};
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
    QList<Called> known;
    addCommitments(known, exploration.contents(), selection);
    addInstruments(known, exploration.contents(), selection);
    QList<ItemId> meant;
    for (const Called &one : std::as_const(known)) {
        if (comparable(one.name) == comparable(typed) && !meant.contains(one.item))
            meant.append(one.item);
    }
    if (meant.isEmpty())
        return unknown(typed, known);
    return meant.size() == 1 ? Result<ItemId>(meant.first())
                             : ambiguous(typed, exploration.contents(), meant);
}

} // namespace partnership
