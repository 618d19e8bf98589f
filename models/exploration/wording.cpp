// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/wording.h"

#include "models/exploration/dates.h"
#include "models/exploration/enumeration.h"
#include "models/exploration/names.h"
#include "models/exploration/searchquery.h"

#include <algorithm>

namespace partnership {
namespace {

bool asksOfAgencies(const Filter &filter)
{
    return !filter.choice(Dimension::Agency).included.isEmpty() ||
           !filter.choice(Dimension::Side).included.isEmpty() ||
           !filter.choice(Dimension::AgencyKind).included.isEmpty();
}

} // namespace

Wording::Wording(const Exploration &exploration)
    : m_exploration(exploration), m_contents(exploration.contents())
{
}

QString Wording::sentence(const Filter &filter, const Selection &selection) const
{
    const Subject s = subject(filter, selection);
    if (s.all == 0)
        return tr("No %1 were found in %2.").arg(s.noun, everything());
    const QStringList predicates = Predicates(m_exploration, s.number).of(filter);
    const QString where = place(filter);
    if (predicates.isEmpty() && where.isEmpty())
        return tr("%1 of %2.").arg(subjectPhrase(s), everything());
    if (predicates.isEmpty())
        return (s.number == Predicates::Number::One ? tr("%1 is %2.") : tr("%1 are %2."))
            .arg(subjectPhrase(s), where);
    const QString who = where.isEmpty() ? subjectPhrase(s) : subjectPhrase(s) + QLatin1Char(' ') + where;
    return QStringLiteral("%1 %2.").arg(who, joined(predicates, tr("and")));
}

Wording::Subject Wording::subject(const Filter &filter, const Selection &selection) const
{
    const QStringList types = filter.choice(Dimension::Type).included;
    const bool recognitions = types.contains(code(CommitmentType::Recognition));
    Subject out;
    for (const CommitmentRow &row : m_contents.commitments()) {
        const bool undertaking = row.record->isUndertaking();
        out.all += recognitions ? types.size() > 1 || !undertaking : undertaking;
    }
    out.matching = int(selection.commitments.count(true));
    out.noun = noun(types, out.all == 1);
    // "None of them names": grammar takes none for one.
    out.number = out.matching <= 1 ? Predicates::Number::One : Predicates::Number::Many;
    return out;
}

QString Wording::noun(const QStringList &types, bool one) const
{
    if (!types.contains(code(CommitmentType::Recognition)))
        return one ? tr("commitment") : tr("commitments");
    if (types.size() == 1)
        return one ? tr("recognition") : tr("recognitions");
    return one ? tr("commitment or recognition") : tr("commitments and recognitions");
}

QString Wording::everything() const
{
    const QList<Statement> &statements = m_contents.statements();
    if (statements.isEmpty())
        return tr("this library");
    if (statements.size() > 1)
        return tr("%1 joint statements").arg(statements.size());
    const Statement &only = statements.first();
    const QString parties = only.parties.join(QStringLiteral("–"));
    const QString name =
        parties.isEmpty() ? tr("the joint statement") : tr("the %1 joint statement").arg(parties);
    return only.date.isEmpty() ? name : tr("%1 of %2").arg(name, longDate(only.date));
}

QString Wording::subjectPhrase(const Subject &subject) const
{
    if (subject.all == 1)
        return (subject.matching == 0 ? tr("No %1") : tr("The one %1")).arg(subject.noun);
    if (subject.matching == 0)
        return tr("None of the %1 %2").arg(subject.all).arg(subject.noun);
    if (subject.matching == subject.all)
        return tr("All %1 %2").arg(subject.all).arg(subject.noun);
    return tr("%1 of %2 %3").arg(subject.matching).arg(subject.all).arg(subject.noun);
}

/// Where the commitments stand, as said right after them: "in pillar II", "outside pillar III".
QString Wording::place(const Filter &filter) const
{
    QStringList out;
    const Choice pillar = filter.choice(Dimension::Pillar);
    if (!pillar.included.isEmpty())
        out.append(tr("in %1").arg(pillars(pillar.included)));
    if (!pillar.excluded.isEmpty())
        out.append(tr("not in %1").arg(pillars(pillar.excluded)));
    const Choice statement = filter.choice(Dimension::Statement);
    if (!statement.included.isEmpty())
        out.append(tr("from %1").arg(joined(quotedAll(statement.included), tr("or"))));
    if (!statement.excluded.isEmpty())
        out.append(tr("not from %1").arg(joined(quotedAll(statement.excluded), tr("or"))));
    return out.join(QLatin1Char(' '));
}

/// "pillar II or III", "the preamble"; unnumbered sections by their titles.
QString Wording::pillars(const QStringList &values) const
{
    QStringList labelled, titled;
    for (const QString &value : values) {
        const auto section = std::ranges::find(m_contents.sections(), value, &SectionRow::value);
        const bool known = section != m_contents.sections().end();
        if (known && section->kind == SectionKind::Preamble)
            titled.append(tr("the preamble"));
        else if (known && section->label.isEmpty())
            titled.append(quoted(value));
        else
            labelled.append(value);
    }
    QStringList out;
    if (!labelled.isEmpty())
        out.append(tr("pillar %1").arg(joined(labelled, tr("or"))));
    return joined(out + titled, tr("or"));
}

QString Wording::description(const Filter &filter) const
{
    QStringList out;
    const QMap<Dimension, Choice> &choices = filter.choices();
    for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
        const auto values = [&](const QStringList &list) {
            QStringList shown;
            for (const QString &value : list)
                shown.append(m_exploration.shortLabel(it.key(), value));
            return joined(shown, tr("or"));
        };
        const QString name = dimensionName(it.key()).toLower();
        if (!it->included.isEmpty())
            out.append(QStringLiteral("%1 %2").arg(name, values(it->included)));
        if (!it->excluded.isEmpty())
            out.append(tr("not %1 %2").arg(name, values(it->excluded)));
    }
    if (!filter.search().isEmpty())
        out.append(tr("search %1").arg(quoted(filter.search())));
    return capitalised(out.join(QStringLiteral(", ")));
}

QString Wording::hidden(const Filter &filter, const Selection &selection) const
{
    QBitArray hidden(m_contents.commitments().size());
    int nameless = 0;
    for (int row = 0; row < hidden.size(); ++row) {
        const CommitmentRow &commitment = m_contents.commitments()[row];
        if (!commitment.record->isUndertaking() || selection.hasCommitment(row))
            continue;
        hidden.setBit(row);
        nameless += commitment.agencies.isEmpty();
    }
    const qsizetype count = hidden.count(true);
    if (count == 0)
        return {};
    if (!asksOfAgencies(filter) || nameless == 0)
        return tr("Hides %1.").arg(count);
    if (count == 1)
        return tr("Hides 1, which names no agency.");
    const QString silent = silentPillars(hidden);
    const QString text = nameless == 1 ? tr("Hides %1, of which 1 names no agency").arg(count)
                                       : tr("Hides %1, of which %2 name no agency").arg(count).arg(nameless);
    return text + silent + QLatin1Char('.');
}

/// Pillars that name nobody at all and are hidden for it: "; pillar III names none".
QString Wording::silentPillars(const QBitArray &hidden) const
{
    QStringList labels;
    for (const SectionRow &section : m_contents.sections()) {
        const bool silent = std::ranges::all_of(section.commitments, [&](int row) {
            return hidden.testBit(row) && m_contents.commitments()[row].agencies.isEmpty();
        });
        if (silent && !section.commitments.isEmpty() && !section.label.isEmpty())
            labels.append(section.label);
    }
    if (labels.isEmpty())
        return {};
    return labels.size() == 1 ? tr("; pillar %1 names none").arg(labels.first())
                              : tr("; pillars %1 name none").arg(joined(labels, tr("and")));
}

QString Wording::notFound(const Filter &filter) const
{
    const Result<SearchQuery> query = SearchQuery::parse(filter.search());
    const Library *library = m_exploration.library();
    if (!query || !library)
        return {};
    for (const QList<SearchQuery::Term> &group : query->wanted()) {
        const bool anywhere = std::ranges::any_of(group, [library](const SearchQuery::Term &term) {
            const Result<QList<SearchHit>> hits = library->search(term.expression());
            return hits && !hits->isEmpty();
        });
        if (anywhere)
            continue;
        const QString words = group.first().words;
        const QString where = m_contents.statements().size() > 1 ? tr("%1 is in none of the statements.")
                                                                 : tr("%1 is not in the statement.");
        const QStringList near = library->wordsLike(words, 3);
        const QString what = where.arg(quoted(words));
        return near.isEmpty() ? what : tr("%1 Nearest: %2.").arg(what, near.join(QStringLiteral(", ")));
    }
    return {};
}

QString Wording::sourceNote() const
{
    constexpr int named = 3;
    QStringList sources;
    for (int i = 0; i < m_contents.statements().size() && i < named; ++i) {
        const QString title = m_contents.statementTitle(i);
        const QString date = longDate(m_contents.statements()[i].date);
        sources.append(date.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, date));
    }
    if (const qsizetype more = m_contents.statements().size() - named; more > 0)
        sources.append(more == 1 ? tr("and 1 more") : tr("and %1 more").arg(more));
    return sources.isEmpty() ? QString() : tr("Source: %1.").arg(sources.join(QStringLiteral("; ")));
}

} // namespace partnership
