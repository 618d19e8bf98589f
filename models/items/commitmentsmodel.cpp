// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/commitmentsmodel.h"

#include "models/exploration/captions.h"
#include "models/exploration/dates.h"
#include "models/exploration/desk/judgements.h"
#include "models/exploration/inwords.h"

#include <algorithm>

namespace partnership {
namespace {

QVariant orNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QStringList pair(Dimension dimension, const QString &value)
{
    return {optionName(dimension), value};
}

} // namespace

CommitmentsModel::CommitmentsModel(const Exploration &exploration, QObject *parent)
    : TableModel(exploration, parent)
{
    reset();
    connect(&exploration, &Exploration::judgementsChanged, this, [this] { renewColumn(State); });
    connect(&exploration, &Exploration::annotationsChanged, this, [this] {
        repaintColumn(Number);
        renewColumn(Tags);
    });
}

QStringList CommitmentsModel::titles() const
{
    return {QStringLiteral("¶"), tr("Commitment"), tr("Agencies"), tr("Instrument stage"),
            tr("Date"),          tr("Action"),     tr("Firmness"), tr("Type"),
            tr("State"),         tr("Tags")};
}

const SectionRow &CommitmentsModel::section(int row) const
{
    return contents().sections()[contents().clauses()[commitment(row).clause].section];
}

QString CommitmentsModel::text(int row, int column) const
{
    const partnership::Commitment &record = *commitment(row).record;
    switch (column) {
    case Number:
        return contents().clauses()[commitment(row).clause].number;
    case Commitment:
        return Captions::commitment(contents(), row);
    case Agencies:
        return Captions::agencies(contents(), commitment(row).agencies);
    case Stage: {
        const QVariant known = stage(row);
        return known.isValid() ? inWords(partnership::Stage(known.toInt())) : Captions::nothing();
    }
    case Date:
        return dateText(row);
    case Action:
        return actions(row);
    case Firmness:
        return inWords(record.firmness);
    case Type:
        return inWords(record.type);
    case State:
        return state(row) ? judgementName(*state(row)) : tr("unjudged");
    case Tags: {
        const QStringList tags = exploration().valuesOf(Dimension::Tag, row);
        return tags.isEmpty() ? Captions::nothing() : tags.join(QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

QVariant CommitmentsModel::sortKey(int row, int column) const
{
    switch (column) {
    case Number:
        // The place in the text is the order of the numbers: 9.2 before 9.10, and unnumbered ones in place.
        return commitment(row).clause;
    case Commitment:
        return text(row, column).toCaseFolded();
    case Agencies:
        return commitment(row).agencies.isEmpty() ? QVariant() : text(row, column).toCaseFolded();
    case Stage:
        return stage(row);
    case Date:
        return orNothing(date(row));
    case Action:
        return int(commitment(row).record->action);
    case Firmness:
        return int(commitment(row).record->firmness);
    case Type:
        return int(commitment(row).record->type);
    case State:
        return state(row) ? QVariant(int(*state(row))) : QVariant();
    case Tags:
        return orNothing(exploration().valuesOf(Dimension::Tag, row).join(QLatin1Char('\n')).toCaseFolded());
    default:
        return {};
    }
}

QString CommitmentsModel::actions(int row) const
{
    QStringList out{inWords(commitment(row).record->action)};
    for (const partnership::Action further : commitment(row).record->furtherActions) {
        if (const QString word = inWords(further); !out.contains(word))
            out.append(word);
    }
    return out.join(QStringLiteral(", "));
}

/// Of several instruments the first whose stage the text tells.
QVariant CommitmentsModel::stage(int row) const
{
    const QList<int> &instruments = commitment(row).instruments;
    if (instruments.isEmpty())
        return {};
    for (const int instrument : instruments) {
        if (contents().instruments()[instrument].stage != partnership::Stage::Unknown)
            return int(contents().instruments()[instrument].stage);
    }
    return int(partnership::Stage::Unknown);
}

QString CommitmentsModel::date(int row) const
{
    for (const int instrument : commitment(row).instruments) {
        if (!contents().instruments()[instrument].date.isEmpty())
            return contents().instruments()[instrument].date;
    }
    for (const int event : contents().clauses()[commitment(row).clause].events) {
        const Event &record = *contents().events()[event].record;
        if (!record.isDerived() && commitment(row).record->source.contains(record.source) &&
            !record.date.isEmpty())
            return record.date;
    }
    return {};
}

const Event *CommitmentsModel::recurring(int row) const
{
    for (const int event : contents().clauses()[commitment(row).clause].events) {
        const Event &record = *contents().events()[event].record;
        if (record.precision == Precision::Recurring &&
            commitment(row).record->source.contains(record.source))
            return &record;
    }
    return nullptr;
}

QString CommitmentsModel::dateText(int row) const
{
    if (const QString known = date(row); !known.isEmpty())
        return shortDate(known);
    const Event *again = recurring(row);
    if (!again)
        return Captions::nothing();
    return again->interval == QLatin1String("year") ? tr("every year") : tr("regular");
}

std::optional<Judgement> CommitmentsModel::state(int row) const
{
    const ProgressEntry *held = exploration().judgements().on(commitment(row).id, QDate::currentDate());
    return held ? std::optional(held->judgement) : std::nullopt;
}

bool CommitmentsModel::isStarred(int row) const
{
    const AnnotationBook &book = exploration().annotations();
    return book.of(commitment(row).id).isStarred ||
           book.of(contents().clauses()[commitment(row).clause].id).isStarred;
}

QString CommitmentsModel::tip(int row, int column) const
{
    switch (column) {
    case Number:
        return section(row).title;
    case Commitment:
        return commitment(row).record->text;
    case Agencies:
        return Captions::agencyNames(contents(), commitment(row).agencies);
    case Stage: {
        QStringList lines;
        for (const int instrument : commitment(row).instruments) {
            const InstrumentRow &known = contents().instruments()[instrument];
            lines.append(QStringLiteral("%1: %2").arg(known.name, inWords(known.stage)));
        }
        return lines.isEmpty() ? tr("names no instrument") : lines.join(QLatin1Char('\n'));
    }
    case Date:
        return date(row).isEmpty() && !recurring(row) ? tr("none in the text") : longDate(date(row));
    case State:
        return state(row) ? judgementRule(*state(row)) : tr("nobody has judged it yet");
    case Tags:
        return tr("Tags of the commitment, its clause, and what it names");
    default:
        return text(row, column);
    }
}

QStringList CommitmentsModel::filters(int row, int column) const
{
    const partnership::Commitment &record = *commitment(row).record;
    QStringList out;
    switch (column) {
    case Number:
        return pair(Dimension::Pillar, section(row).value);
    case Agencies:
        for (const int agency : Captions::bySide(contents(), commitment(row).agencies))
            out += pair(Dimension::Agency, contents().agencies()[agency].value);
        return out;
    case Stage:
        return stage(row).isValid() ? pair(Dimension::Stage, code(partnership::Stage(stage(row).toInt())))
                                    : out;
    case Date:
        return date(row).isEmpty() ? out : pair(Dimension::Year, date(row).left(4));
    case Commitment:
    case Action:
        return pair(Dimension::Action, code(record.action));
    case Firmness:
        return pair(Dimension::Firmness, code(record.firmness));
    case Type:
        return pair(Dimension::Type, code(record.type));
    case State:
        return pair(Dimension::State, state(row) ? code(*state(row)) : unjudged());
    case Tags:
        for (const QString &tag : exploration().valuesOf(Dimension::Tag, row))
            out += pair(Dimension::Tag, tag);
        return out;
    default:
        return out;
    }
}

QVariant CommitmentsModel::about(int row, int column, int role) const
{
    switch (role) {
    case PillarColourRole:
        return section(row).colour;
    case NumberRole:
        return text(row, Number);
    case StarRole:
        return column == Number && isStarred(row);
    case StageRole:
        return column == Stage ? stage(row) : QVariant();
    case FilterRole:
        return filters(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::AccessibleTextRole:
        if (column == Number && isStarred(row))
            return tr("%1, starred").arg(Captions::spoken(contents(), commitment(row).clause));
        return column == Number ? Captions::spoken(contents(), commitment(row).clause)
                                : QStringLiteral("%1: %2").arg(title(column), text(row, column));
    default:
        return {};
    }
}

} // namespace partnership
