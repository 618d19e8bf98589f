// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/aheadmodel.h"

#include "models/exploration/captions.h"

namespace partnership {

AheadModel::AheadModel(const Exploration &exploration, QObject *parent) : TableModel(exploration, parent)
{
    reset();
    sort(When);
    connect(&exploration, &Exploration::judgementsChanged, this, [this] { renewColumn(State); });
}

void AheadModel::setDay(const QDate &day)
{
    m_day = day;
    reset();
}

void AheadModel::prepare()
{
    m_today = m_day.isValid() ? m_day : QDate::currentDate();
    m_promises.fill(false, contents().events().size());
    for (int row = 0; row < m_promises.size(); ++row)
        m_promises.setBit(row, isPromise(contents(), happening(row)));
}

int AheadModel::overdueCount() const
{
    int count = 0;
    for (int row = 0; row < m_matching.size(); ++row)
        count += m_matching.testBit(row) && promise(row).due == Due::Overdue ? 1 : 0;
    return count;
}

QStringList AheadModel::titles() const
{
    return {tr("When"), tr("What"), tr("Stands"), tr("Instrument"), QStringLiteral("¶")};
}

QString AheadModel::text(int row, int column) const
{
    switch (column) {
    case When:
        return whenInWords(*happening(row).record);
    case What:
        return whatOf(*happening(row).record);
    case State:
        return dueInWords(promise(row));
    case Instrument:
        return happening(row).instrument < 0 ? Captions::nothing()
                                             : contents().instruments()[happening(row).instrument].name;
    case Clause:
        return contents().clauses()[happening(row).clause].number;
    default:
        return {};
    }
}

/// What comes again has no day and stands behind what has one.
QVariant AheadModel::sortKey(int row, int column) const
{
    switch (column) {
    case When:
        return promise(row).due == Due::Again ? QVariant() : promise(row).last;
    case State:
        return int(promise(row).due);
    case Instrument:
        return happening(row).instrument < 0 ? QVariant() : text(row, column).toCaseFolded();
    case Clause:
        return happening(row).clause;
    default:
        return text(row, column).toCaseFolded();
    }
}

QString AheadModel::tip(int row, int column) const
{
    switch (column) {
    case When:
    case State:
        return tr("%1, by the words “%2”").arg(text(row, column), happening(row).record->text);
    case Clause:
        return contents().clauses()[happening(row).clause].record->text;
    default:
        return text(row, column);
    }
}

QStringList AheadModel::filters(int row, int column) const
{
    const QString &date = happening(row).record->date;
    return column == When && !date.isEmpty() ? QStringList{optionName(Dimension::Year), date.left(4)}
                                             : QStringList();
}

QVariant AheadModel::about(int row, int column, int role) const
{
    switch (role) {
    case PillarColourRole:
        return contents().sections()[contents().clauses()[happening(row).clause].section].colour;
    case FilterRole:
        return filters(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::AccessibleTextRole:
        return column == When
                   ? QStringLiteral("%1: %2, %3").arg(text(row, When), text(row, What), text(row, State))
                   : QStringLiteral("%1: %2").arg(title(column), text(row, column));
    default:
        return {};
    }
}

} // namespace partnership
