// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/called.h"

#include "models/statement/nearest.h"

#include <QCoreApplication>

namespace partnership {
namespace {

struct CalledWords
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Judging)
};

/// Agencies and instruments answer to all their names.
template <typename Row> void addNames(QList<Called> &called, const Row &row)
{
    for (const QString &name : QStringList{row.name, row.abbreviation} + row.aliases) {
        if (!name.isEmpty())
            called.append({name, row.id, row.name});
    }
}

Problem usage(const QString &what, const QString &advice)
{
    return {Fault::Usage, what, {}, 0, {}, advice};
}

Problem ambiguous(const QString &typed, QStringList labels)
{
    constexpr qsizetype mostNamed = 8;
    labels = labels.first(qMin(labels.size(), mostNamed));
    labels.removeDuplicates();
    return usage(CalledWords::tr("“%1” can mean several things.").arg(typed),
                 labels.size() > 1
                     ? CalledWords::tr("Name one of them: %1.").arg(labels.join(QStringLiteral(", ")))
                     : CalledWords::tr("Say of which statement, with --statement."));
}

} // namespace

QList<Called> commitmentsCalled(const Contents &contents, const Selection &selection)
{
    QList<Called> called;
    for (qsizetype row = 0; row < contents.commitments().size(); ++row) {
        const CommitmentRow &commitment = contents.commitments()[row];
        if (selection.hasCommitment(int(row)))
            called.append({commitment.record->id, commitment.id, commitment.record->id});
    }
    return called;
}

QList<Called> instrumentsCalled(const Contents &contents, const Selection &selection)
{
    QList<Called> called;
    for (qsizetype row = 0; row < contents.instruments().size(); ++row) {
        if (selection.instruments.testBit(row))
            addNames(called, contents.instruments()[row]);
    }
    return called;
}

QList<Called> agenciesCalled(const Contents &contents, const Selection &selection)
{
    QList<Called> called;
    for (qsizetype row = 0; row < contents.agencies().size(); ++row) {
        if (selection.agencies.testBit(row))
            addNames(called, contents.agencies()[row]);
    }
    return called;
}

std::pair<QString, QString> placeOf(const Contents &contents, ItemId item)
{
    const bool isBody = item.kind == ItemKind::Agency || item.kind == ItemKind::Instrument;
    const int clause = isBody ? -1 : contents.clauseOf(item);
    if (clause < 0)
        return {};
    const ClauseRow &row = contents.clauses()[clause];
    return {row.number, contents.statementValue(row.statement)};
}

Result<ItemId> oneCalled(const QString &typed, const QList<Called> &known, const QString &noneOfThem,
                         const QString &advice)
{
    const QString wanted = comparable(typed);
    QList<ItemId> meant;
    QStringList labels;
    for (const Called &one : known) {
        if (comparable(one.name) == wanted && !meant.contains(one.item)) {
            meant.append(one.item);
            labels.append(one.label);
        }
    }
    if (meant.size() == 1)
        return meant.first();
    if (meant.size() > 1)
        return ambiguous(typed, labels);
    QStringList names;
    for (const Called &one : known)
        names.append(one.name);
    const QString near = nearest(typed, names);
    return usage(noneOfThem, near.isEmpty() ? advice : CalledWords::tr("Did you mean “%1”?").arg(near));
}

} // namespace partnership
