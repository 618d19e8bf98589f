// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/hidden.h"

#include "models/exploration/enumeration.h"
#include "models/exploration/rowset.h"

#include <QCoreApplication>

#include <algorithm>

namespace partnership {
namespace {

struct HiddenWords
{
    Q_DECLARE_TR_FUNCTIONS(Hidden)
};

bool tellsNoAgency(const Contents &contents, int row)
{
    return contents.commitments()[row].agencies.isEmpty();
}

bool namesNoInstrument(const Contents &contents, int row)
{
    return contents.commitments()[row].instruments.isEmpty();
}

bool leavesStageOpen(const Contents &contents, int row)
{
    return std::ranges::any_of(contents.commitments()[row].instruments, [&](int instrument) {
        return contents.instruments()[instrument].stage == Stage::Unknown;
    });
}

bool givesNoDate(const Contents &contents, int row)
{
    const CommitmentRow &commitment = contents.commitments()[row];
    const QList<int> &events = contents.clauses()[commitment.clause].events;
    return std::ranges::all_of(events,
                               [&](int event) { return contents.events()[event].record->date.isEmpty(); }) &&
           std::ranges::all_of(commitment.instruments, [&](int instrument) {
               return contents.instruments()[instrument].date.isEmpty();
           });
}

bool isOfNoParty(const Contents &contents, int row)
{
    return contents.statements()[contents.commitments()[row].statement].parties.isEmpty();
}

bool isAnywhere(const Contents &, int)
{
    return true;
}

/// What may be hidden by asking for values of these dimensions, and the value that asks for it too; without
/// one the dimensions are asked for no more.
struct Silence
{
    QList<Dimension> asked;
    bool (*isIn)(const Contents &contents, int row);
    QString value;
    const char *one;
    const char *many;
};

const QList<Silence> &silences()
{
#define TEXT(text) QT_TRANSLATE_NOOP("Hidden", text)
    using D = Dimension;
    static const QList<Silence> all{
        {{D::Agency, D::Side, D::AgencyKind},
         tellsNoAgency,
         noValue(),
         TEXT("names no agency"),
         TEXT("name no agency")},
        {{D::Kind, D::Stage},
         namesNoInstrument,
         noValue(),
         TEXT("names no instrument"),
         TEXT("name no instrument")},
        {{D::Stage},
         leavesStageOpen,
         code(Stage::Unknown),
         TEXT("names an instrument whose stage the text does not tell"),
         TEXT("name an instrument whose stage the text does not tell")},
        {{D::Year}, givesNoDate, noValue(), TEXT("gives no date"), TEXT("give no date")},
        {{D::Party},
         isOfNoParty,
         noValue(),
         TEXT("is of a statement without parties"),
         TEXT("are of statements without parties")},
        {{D::Statement},
         isAnywhere,
         {},
         TEXT("stands in another statement"),
         TEXT("stand in other statements")},
    };
#undef TEXT
    return all;
}

Filter withoutWanted(Filter filter, Dimension dimension)
{
    for (const QString &value : filter.choice(dimension).included)
        filter = filter.without(dimension, value);
    return filter;
}

/// Asks one filter what it hides.
class HiddenSearch
{
public:
    HiddenSearch(const Filter &filter, const Selection &selection, const Exploration &exploration)
        : m_filter(filter), m_selection(selection), m_exploration(exploration),
          m_contents(exploration.contents())
    {
    }

    Hidden find() const
    {
        Hidden out;
        const RowSet hidden = hiddenOf(Filter());
        out.count = int(hidden.count());
        for (const Silence &silence : silences())
            add(silence, out);
        if (asks(silences().first()))
            out.remark = silentPillars(hidden);
        return out;
    }

private:
    bool asks(const Silence &silence) const
    {
        return std::ranges::any_of(silence.asked, [this, &silence](Dimension dimension) {
            const QStringList wanted = m_filter.choice(dimension).included;
            return !wanted.isEmpty() && (silence.value.isEmpty() || !wanted.contains(silence.value));
        });
    }

    /// What another filter would show and this one does not.
    RowSet hiddenOf(const Filter &other) const
    {
        const Result<QBitArray> rows = m_exploration.commitments(other);
        return rows ? RowSet::of(*rows & ~m_selection.commitments) : RowSet();
    }

    void add(const Silence &silence, Hidden &out) const
    {
        if (!asks(silence))
            return;
        Filter shown = m_filter;
        Filter rest = m_filter;
        for (const Dimension dimension : silence.asked) {
            const bool isAsked = !m_filter.choice(dimension).included.isEmpty();
            rest = withoutWanted(rest, dimension);
            if (isAsked)
                shown = silence.value.isEmpty() ? withoutWanted(shown, dimension)
                                                : shown.including(dimension, silence.value);
        }
        QList<int> rows;
        hiddenOf(rest).forEach([&](qsizetype row) {
            if (silence.isIn(m_contents, int(row)))
                rows.append(int(row));
        });
        if (!rows.isEmpty())
            out.parts.append({int(rows.size()), onlyPillar(rows),
                              HiddenWords::tr(rows.size() == 1 ? silence.one : silence.many), shown});
    }

    /// The printed label of the pillar that all of them stand in, or nothing.
    QString onlyPillar(const QList<int> &rows) const
    {
        const auto section = [this](int row) {
            return m_contents.clauses()[m_contents.commitments()[row].clause].section;
        };
        const int first = section(rows.first());
        const bool isOne = std::ranges::all_of(rows, [&](int row) { return section(row) == first; });
        return isOne && m_contents.sections()[first].kind == SectionKind::Pillar
                   ? m_contents.sections()[first].label
                   : QString();
    }

    /// Pillars that name nobody at all and are hidden for it: "pillar III names none".
    QString silentPillars(const RowSet &hidden) const
    {
        QStringList labels;
        for (const SectionRow &section : m_contents.sections()) {
            const bool silent = std::ranges::all_of(section.commitments, [&](int row) {
                return hidden.contains(row) && tellsNoAgency(m_contents, row);
            });
            if (silent && !section.commitments.isEmpty() && !section.label.isEmpty())
                labels.append(section.label);
        }
        if (labels.isEmpty())
            return {};
        return labels.size() == 1
                   ? HiddenWords::tr("pillar %1 names none").arg(labels.first())
                   : HiddenWords::tr("pillars %1 name none").arg(joined(labels, HiddenWords::tr("and")));
    }

    const Filter &m_filter;
    const Selection &m_selection;
    const Exploration &m_exploration;
    const Contents &m_contents;
};

} // namespace

QString HiddenPart::toText() const
{
    return pillar.isEmpty() ? QStringLiteral("%1 %2").arg(QString::number(count), says)
                            : HiddenWords::tr("%1 in pillar %2 %3").arg(QString::number(count), pillar, says);
}

QString Hidden::toText() const
{
    if (count == 0)
        return {};
    if (parts.isEmpty())
        return HiddenWords::tr("Hides %1.").arg(count);
    if (count == 1)
        return HiddenWords::tr("Hides 1, which %1.").arg(parts.first().says);
    QStringList words;
    for (const HiddenPart &part : parts)
        words.append(part.toText());
    const QString text = HiddenWords::tr("Hides %1, of which %2")
                             .arg(QString::number(count), joined(words, HiddenWords::tr("and")));
    const bool isSaid = remark.isEmpty() || !parts.first().pillar.isEmpty();
    return text + (isSaid ? QString() : QStringLiteral("; ") + remark) + QLatin1Char('.');
}

Hidden hiddenBy(const Filter &filter, const Selection &selection, const Exploration &exploration)
{
    return filter.isEmpty() ? Hidden() : HiddenSearch(filter, selection, exploration).find();
}

} // namespace partnership
