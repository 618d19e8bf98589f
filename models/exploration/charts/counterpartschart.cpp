// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartparts.h"

#include <QHash>
#include <QSet>

namespace partnership {
namespace {

/// More clause numbers than these do not stand on a line: they are counted.
constexpr qsizetype mostNumbersOnLine = 2;
/// More agencies without a counterpart than these are counted, not named.
constexpr qsizetype mostAlone = 2;

/// Two agencies, and the rows of Contents::counterparts() that put them together.
struct Meeting
{
    int first = -1;
    int second = -1;
    QList<int> rows;
};

/// In the order of the text. Another statement may name the two in the other order.
QList<Meeting> meetingsIn(const Contents &contents)
{
    QList<Meeting> pairs;
    QHash<QPair<int, int>, int> places;
    for (int i = 0; i < contents.counterparts().size(); ++i) {
        const CounterpartRow &row = contents.counterparts()[i];
        const QPair<int, int> key(qMin(row.first, row.second), qMax(row.first, row.second));
        const auto place = places.constFind(key);
        if (place == places.constEnd()) {
            places.insert(key, int(pairs.size()));
            pairs.append({row.first, row.second, {i}});
        } else {
            pairs[*place].rows.append(i);
        }
    }
    return pairs;
}

/// In which column each side stands: the first party left, the second right, whoever else is a party of some
/// statement facing those it meets more often, and all others in the middle.
class SideColumns
{
public:
    SideColumns(const Contents &contents, const QList<Meeting> &pairs);

    int of(const QString &side) const { return m_columns.value(side, middle); }

    static constexpr int left = 0;
    static constexpr int right = 1;
    static constexpr int middle = 2;

private:
    int facing(const Contents &contents, const QList<Meeting> &pairs, const QString &side) const;

    QHash<QString, int> m_columns;
};

SideColumns::SideColumns(const Contents &contents, const QList<Meeting> &pairs)
{
    QSet<QString> parties;
    for (const Statement &statement : contents.statements())
        parties.unite(QSet<QString>(statement.parties.begin(), statement.parties.end()));
    for (const AgencyRow &agency : contents.agencies()) {
        if (agency.sideColour >= 0)
            m_columns.insert(agency.side, agency.sideColour);
    }
    for (const QString &side : contents.sides()) {
        if (!m_columns.contains(side) && parties.contains(side))
            m_columns.insert(side, facing(contents, pairs, side));
    }
}

int SideColumns::facing(const Contents &contents, const QList<Meeting> &pairs, const QString &side) const
{
    int counts[] = {0, 0, 0};
    for (const Meeting &pair : pairs) {
        const QString sides[] = {contents.agencies()[pair.first].side, contents.agencies()[pair.second].side};
        if (sides[0] == side)
            ++counts[of(sides[1])];
        else if (sides[1] == side)
            ++counts[of(sides[0])];
    }
    return counts[right] > counts[left] ? left : right;
}

/// The pillar that all these clauses are of, or no colour.
Hue commonHue(const Contents &contents, const QList<int> &clauses)
{
    QSet<int> colours;
    for (const int clause : clauses) {
        const int section = contents.clauses()[clause].section;
        colours.insert(section < 0 ? -1 : contents.sections()[section].colour);
    }
    return colours.size() == 1 ? Hue{Hue::Scale::Pillar, *colours.begin(), 0} : Hue{};
}

QString numbersOnLine(const QStringList &numbers)
{
    return numbers.size() <= mostNumbersOnLine ? numbers.join(QStringLiteral(", "))
                                               : ChartWords::tr("%1 clauses").arg(numbers.size());
}

/// What the text puts the two together for.
QString instrumentsOf(const Contents &contents, const Meeting &pair)
{
    QStringList names;
    for (const int row : pair.rows) {
        const int instrument = contents.counterparts()[row].instrument;
        if (instrument >= 0 && !names.contains(contents.instruments()[instrument].name))
            names.append(contents.instruments()[instrument].name);
    }
    return names.join(QLatin1Char('\n'));
}

ChartMark pairMark(const ChartQuestion &question, const Meeting &pair)
{
    const Contents &contents = question.exploration.contents();
    ChartMark mark;
    mark.matching = 0;
    mark.implied = true;
    QList<int> clauses;
    QStringList numbers;
    for (const int row : pair.rows) {
        const CounterpartRow &of = contents.counterparts()[row];
        mark.implied = mark.implied && of.implied;
        if (clauses.contains(of.clause))
            continue;
        clauses.append(of.clause);
        numbers.append(contents.clauses()[of.clause].number);
        mark.clauses.append(contents.clauses()[of.clause].id);
        mark.matching += question.selection.counterparts.testBit(row) ? 1 : 0;
    }
    mark.items = mark.clauses;
    mark.all = int(clauses.size());
    mark.hue = commonHue(contents, clauses);
    mark.text = numbersOnLine(numbers);
    mark.words = instrumentsOf(contents, pair);
    const QString where = numbers.size() == 1 ? ChartWords::tr("Clause %1").arg(numbers.first())
                                              : ChartWords::tr("Clauses %1").arg(listed(numbers));
    QStringList name{contents.agencies()[pair.first].name, contents.agencies()[pair.second].name, where};
    if (mark.implied)
        name.append(ChartWords::tr("implied by the text"));
    if (!mark.matches())
        name.append(ChartWords::tr("hidden by the filter"));
    mark.name = name.join(QStringLiteral(", "));
    return mark;
}

QString counterpartsCounted(int count)
{
    return count == 1 ? ChartWords::tr("1 counterpart") : ChartWords::tr("%1 counterparts").arg(count);
}

QString pairsCounted(qsizetype count)
{
    return count == 1 ? ChartWords::tr("1 pair") : ChartWords::tr("%1 pairs").arg(count);
}

/// Puts agencies into rows as they are met, and a line into the row of the one that stands further left.
class Facing
{
public:
    Facing(const ChartQuestion &question, ChartSpec &spec, const QList<Meeting> &pairs)
        : m_question(question), m_spec(spec), m_columns(question.exploration.contents(), pairs)
    {
    }

    void add(const Meeting &pair);
    void count();

private:
    int rowOf(int agency);

    const ChartQuestion &m_question;
    ChartSpec &m_spec;
    SideColumns m_columns;
    QHash<int, int> m_rows;
};

int Facing::rowOf(int agency)
{
    const auto known = m_rows.constFind(agency);
    if (known != m_rows.constEnd())
        return *known;
    const AgencyRow &from = m_question.exploration.contents().agencies()[agency];
    ChartRow row = agencyRow(m_question, agency, m_columns.of(from.side));
    row.label = from.abbreviation;
    row.all = row.matching = 0;
    m_spec.rows.append(row);
    m_rows.insert(agency, int(m_spec.rows.size()) - 1);
    return int(m_spec.rows.size()) - 1;
}

void Facing::add(const Meeting &pair)
{
    const int rows[] = {rowOf(pair.first), rowOf(pair.second)};
    ChartMark mark = pairMark(m_question, pair);
    for (const int row : rows) {
        ++m_spec.rows[row].all;
        m_spec.rows[row].matching += mark.matches() ? 1 : 0;
    }
    const bool turned =
        m_spec.rows[rows[1]].group == SideColumns::left && m_spec.rows[rows[0]].group != SideColumns::left;
    mark.to = rows[turned ? 0 : 1];
    m_spec.largest = qMax(m_spec.largest, mark.all);
    m_spec.rows[rows[turned ? 1 : 0]].marks.append(mark);
}

void Facing::count()
{
    QStringList sides[3];
    int agencies[] = {0, 0, 0};
    for (ChartRow &row : m_spec.rows) {
        row.name = ChartWords::tr("%1: %2 of %3 match")
                       .arg(row.title, QString::number(row.matching), counterpartsCounted(row.all));
        const QString &side = m_question.exploration.contents()
                                  .agencies()[m_question.exploration.contents().row(row.item)]
                                  .side;
        if (!sides[row.group].contains(side))
            sides[row.group].append(side);
        ++agencies[row.group];
    }
    for (int group = 0; group < 3; ++group) {
        const QString note = agencies[group] == 1 ? ChartWords::tr("1 agency")
                                                  : ChartWords::tr("%1 agencies").arg(agencies[group]);
        const bool one = group != SideColumns::middle && sides[group].size() == 1;
        m_spec.groups.append({listed(sides[group]),
                              agencies[group] > 0 ? note : QString(),
                              {Hue::Scale::Side, one ? group : -1, 0}});
    }
}

/// "Japan Creative Centre has no counterpart in the text": who of the parties is named and stands alone.
QString aloneWords(const ChartQuestion &question, const QList<Meeting> &pairs)
{
    QSet<int> paired;
    for (const Meeting &pair : pairs)
        paired.unite({pair.first, pair.second});
    QStringList alone;
    const QList<AgencyRow> &agencies = question.exploration.contents().agencies();
    for (int i = 0; i < agencies.size(); ++i) {
        if (agencies[i].sideColour >= 0 && !agencies[i].commitments.isEmpty() && !paired.contains(i))
            alone.append(agencies[i].name);
    }
    if (alone.isEmpty())
        return {};
    if (alone.size() > mostAlone)
        return ChartWords::tr("%1 agencies have no counterpart in the text").arg(alone.size());
    return alone.size() == 1 ? ChartWords::tr("%1 has no counterpart in the text").arg(alone.first())
                             : ChartWords::tr("%1 have no counterpart in the text").arg(listed(alone));
}

/// What the colours of the lines are.
QList<int> sectionsMeeting(const Contents &contents)
{
    QList<int> sections;
    for (const CounterpartRow &row : contents.counterparts()) {
        if (const int section = contents.clauses()[row.clause].section; section >= 0)
            sections.append(section);
    }
    return sections;
}

void sayPairs(ChartSpec &spec, const ChartQuestion &question, const QList<Meeting> &pairs)
{
    const bool implied = std::any_of(spec.rows.begin(), spec.rows.end(), [](const ChartRow &row) {
        return std::any_of(row.marks.begin(), row.marks.end(), [](const auto &mark) { return mark.implied; });
    });
    const QString dashed =
        implied
            ? QLatin1Char(' ') + ChartWords::tr("Dashed: agencies that the clause does not name one by one.")
            : QString();
    spec.note = aloneWords(question, pairs);
    if (!spec.filtered) {
        const QString all = pairs.size() == 1
                                ? ChartWords::tr("The one pair of agencies that a clause puts together.")
                                : ChartWords::tr("All %1 pairs of agencies that a clause puts together, with "
                                                 "the clause.")
                                      .arg(pairs.size());
        spec.subtitle = spec.foot = all + dashed;
        return;
    }
    int matching = 0;
    for (const ChartRow &row : std::as_const(spec.rows))
        matching += int(std::count_if(row.marks.begin(), row.marks.end(),
                                      [](const auto &mark) { return mark.matches(); }));
    spec.foot = matching == 0 ? ChartWords::tr("No two agencies meet in these clauses. The filter hides %1.")
                                    .arg(pairsCounted(pairs.size()))
                              : ChartWords::tr("%1 of %2. They keep their place while a filter is on.")
                                    .arg(QString::number(matching), pairsCounted(pairs.size()));
    if (matching == 0) // no colour is left to explain
        spec.legend = {{LegendEntry::Form::Heading, {}, spec.foot, {}}};
}

} // namespace

ChartSpec counterpartsChart(const ChartQuestion &question)
{
    const Contents &contents = question.exploration.contents();
    ChartSpec spec = begunChart(question, QStringLiteral("counterparts"), ChartForm::Counterparts);
    const QList<Meeting> pairs = meetingsIn(contents);
    Facing facing(question, spec, pairs);
    for (const Meeting &pair : pairs)
        facing.add(pair);
    facing.count();
    spec.legend = pillarLegend(contents, sectionsMeeting(contents));
    if (pairs.isEmpty() && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No two agencies meet in the clauses of this statement.");
    else
        sayPairs(spec, question, pairs);
    return spec;
}

} // namespace partnership
