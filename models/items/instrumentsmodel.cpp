// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/instrumentsmodel.h"

#include "models/exploration/captions.h"
#include "models/exploration/dates.h"
#include "models/exploration/inwords.h"

namespace partnership {

InstrumentsModel::InstrumentsModel(const Exploration &exploration, QObject *parent)
    : TableModel(exploration, parent)
{
    reset();
}

QStringList InstrumentsModel::titles() const
{
    return {tr("Instrument"), tr("Kind"), tr("Stage"), tr("Date"), tr("Parties"), QStringLiteral("¶")};
}

QString InstrumentsModel::text(int row, int column) const
{
    const InstrumentRow &known = instrument(row);
    switch (column) {
    case Name:
        return known.name;
    case Kind:
        return known.kind;
    case Stage:
        return inWords(known.stage);
    case Date:
        return known.date.isEmpty() ? Captions::nothing() : shortDate(known.date);
    case Parties:
        return Captions::agencies(contents(), known.agencies);
    case Clauses: {
        QStringList numbers;
        for (const int clause : known.clauses)
            numbers.append(contents().clauses()[clause].number);
        return numbers.isEmpty() ? Captions::nothing() : numbers.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant InstrumentsModel::sortKey(int row, int column) const
{
    const InstrumentRow &known = instrument(row);
    switch (column) {
    case Stage:
        return int(known.stage);
    case Date:
        return known.date.isEmpty() ? QVariant() : known.date;
    case Parties:
        return known.agencies.isEmpty() ? QVariant() : text(row, column).toCaseFolded();
    case Clauses:
        return known.clauses.isEmpty() ? QVariant() : known.clauses.first();
    default:
        return text(row, column).toCaseFolded();
    }
}

QString InstrumentsModel::tip(int row, int column) const
{
    const InstrumentRow &known = instrument(row);
    switch (column) {
    case Name:
        return known.abbreviation.isEmpty() ? known.name
                                            : QStringLiteral("%1 (%2)").arg(known.name, known.abbreviation);
    case Stage:
        return known.evidence.isEmpty() ? text(row, column)
                                        : tr("%1, by the words “%2”").arg(text(row, column), known.evidence);
    case Date:
        return known.date.isEmpty() ? tr("none in the text") : longDate(known.date);
    case Parties:
        return Captions::agencyNames(contents(), known.agencies);
    default:
        return text(row, column);
    }
}

QStringList InstrumentsModel::filters(int row, int column) const
{
    const InstrumentRow &known = instrument(row);
    switch (column) {
    case Kind:
        return {optionName(Dimension::Kind), known.kind};
    case Stage:
        return {optionName(Dimension::Stage), code(known.stage)};
    case Date:
        return known.date.isEmpty() ? QStringList()
                                    : QStringList{optionName(Dimension::Year), known.date.left(4)};
    case Parties: {
        QStringList out;
        for (const int agency : Captions::bySide(contents(), known.agencies))
            out << optionName(Dimension::Agency) << contents().agencies()[agency].value;
        return out;
    }
    default:
        return {};
    }
}

QVariant InstrumentsModel::about(int row, int column, int role) const
{
    switch (role) {
    case PillarColourRole: {
        const int clause = instrument(row).clauses.value(0, -1);
        return clause < 0 ? -1 : contents().sections()[contents().clauses()[clause].section].colour;
    }
    case StageRole:
        return column == Stage ? QVariant(int(instrument(row).stage)) : QVariant();
    case FilterRole:
        return filters(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::AccessibleTextRole:
        return column == Name ? QStringLiteral("%1, %2").arg(instrument(row).name, text(row, Stage))
                              : QStringLiteral("%1: %2").arg(title(column), text(row, column));
    default:
        return {};
    }
}

} // namespace partnership
