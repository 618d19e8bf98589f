// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/counterpartsmodel.h"

#include "models/exploration/captions.h"

namespace partnership {

CounterpartsModel::CounterpartsModel(const Exploration &exploration, QObject *parent)
    : TableModel(exploration, parent)
{
    reset();
}

/// Two parties head the columns: the first of a pair is of the party that comes first.
QStringList CounterpartsModel::titles() const
{
    const QStringList sides = contents().sides();
    const bool two = sides.size() == 2;
    return {two ? sides[0] : tr("Agency"), two ? sides[1] : tr("Counterpart"), QStringLiteral("¶"),
            tr("Instrument")};
}

const AgencyRow &CounterpartsModel::agency(int row, int column) const
{
    return contents().agencies()[column == First ? pair(row).first : pair(row).second];
}

/// A clause puts several together.
QList<int> CounterpartsModel::rowsOf(ItemId item) const
{
    QList<int> rows;
    const int clause = item.kind == ItemKind::Clause ? contents().row(item) : -1;
    for (int row = 0; clause >= 0 && row < contents().counterparts().size(); ++row) {
        if (pair(row).clause == clause)
            rows.append(row);
    }
    return rows;
}

QString CounterpartsModel::text(int row, int column) const
{
    switch (column) {
    case First:
    case Second:
        return agency(row, column).shortName();
    case Clause:
        return contents().clauses()[pair(row).clause].number;
    case Instrument:
        return pair(row).instrument < 0 ? Captions::nothing()
                                        : contents().instruments()[pair(row).instrument].name;
    default:
        return {};
    }
}

QVariant CounterpartsModel::sortKey(int row, int column) const
{
    if (column == Clause)
        return pair(row).clause;
    if (column == Instrument && pair(row).instrument < 0)
        return {};
    return text(row, column).toCaseFolded();
}

QString CounterpartsModel::tip(int row, int column) const
{
    if (column == First || column == Second) {
        const QString name = exploration().label(Dimension::Agency, agency(row, column).value);
        return pair(row).implied ? tr("%1\nNot named in the clause, but meant by it").arg(name) : name;
    }
    if (column == Clause)
        return contents().clauses()[pair(row).clause].record->text;
    return pair(row).instrument < 0 ? tr("none named") : text(row, column);
}

QVariant CounterpartsModel::about(int row, int column, int role) const
{
    const bool isAgency = column == First || column == Second;
    switch (role) {
    case PillarColourRole:
        return contents().sections()[contents().clauses()[pair(row).clause].section].colour;
    case SideColourRole:
        return isAgency ? QVariant(agency(row, column).sideColour) : QVariant();
    case SecondaryTextRole:
        return isAgency && !agency(row, column).abbreviation.isEmpty() ? QVariant(agency(row, column).name)
                                                                       : QVariant();
    case FilterRole:
        return isAgency ? QStringList{optionName(Dimension::Agency), agency(row, column).value}
                        : QStringList();
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::AccessibleTextRole:
        return column == First
                   ? tr("%1 with %2, %3")
                         .arg(agency(row, First).name, agency(row, Second).name, text(row, Clause))
                   : QStringLiteral("%1: %2").arg(title(column), text(row, column));
    default:
        return {};
    }
}

} // namespace partnership
