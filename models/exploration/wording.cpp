// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/wording.h"

#include "models/exploration/dates.h"
#include "models/exploration/names.h"

#include <algorithm>

namespace partnership {
namespace {

QString quoted(const QString &text)
{
    return QStringLiteral("“%1”").arg(text);
}

QStringList quotedAll(const QStringList &texts)
{
    QStringList out;
    for (const QString &text : texts)
        out.append(quoted(text));
    return out;
}

/// "A", "A or B", "A, B or C"; the last two are joined by the word.
QString joined(const QStringList &parts, const QString &word)
{
    if (parts.size() < 2)
        return parts.value(0);
    return parts.first(parts.size() - 1).join(QStringLiteral(", ")) + QLatin1Char(' ') + word +
           QLatin1Char(' ') + parts.last();
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

bool startsWithVowel(const QString &word)
{
    return QStringLiteral("aeiou").contains(word.left(1).toLower()) && !word.isEmpty();
}

/// Bodies called by what they are take an article, those called by a name of their own do not.
bool takesArticle(const QString &agency)
{
    static const QStringList kinds{
        QStringLiteral("Ministry"),     QStringLiteral("Agency"),      QStringLiteral("Authority"),
        QStringLiteral("Commission"),   QStringLiteral("Office"),      QStringLiteral("Bureau"),
        QStringLiteral("Department"),   QStringLiteral("Board"),       QStringLiteral("Council"),
        QStringLiteral("Organisation"), QStringLiteral("Division"),    QStringLiteral("Organization"),
        QStringLiteral("Committee"),    QStringLiteral("Centre"),      QStringLiteral("Center"),
        QStringLiteral("Institute"),    QStringLiteral("Secretariat"), QStringLiteral("Treasury"),
    };
    const QStringList words = agency.split(QLatin1Char(' '));
    return std::ranges::any_of(words, [](const QString &word) { return kinds.contains(word); });
}

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
    QStringList predicates = this->predicates(filter, s.number);
    const QString where = place(filter);
    if (predicates.isEmpty() && where.isEmpty())
        return tr("All %1 %2 of %3.").arg(s.all).arg(s.noun, everything());
    if (predicates.isEmpty())
        return (s.number == Number::One ? tr("%1 is %2.") : tr("%1 are %2.")).arg(subjectPhrase(s), where);
    const QString who = where.isEmpty() ? subjectPhrase(s) : subjectPhrase(s) + QLatin1Char(' ') + where;
    return QStringLiteral("%1 %2.").arg(who, joined(predicates, tr("and")));
}

Wording::Subject Wording::subject(const Filter &filter, const Selection &selection) const
{
    const QStringList types = filter.choice(Dimension::Type).included;
    const bool recognitions = types.contains(code(CommitmentType::Recognition));
    Subject out;
    out.noun = !recognitions       ? tr("commitments")
               : types.size() == 1 ? tr("recognitions")
                                   : tr("commitments and recognitions");
    for (const CommitmentRow &row : m_contents.commitments()) {
        const bool undertaking = row.record->isUndertaking();
        out.all += recognitions ? types.size() > 1 || !undertaking : undertaking;
    }
    out.matching = int(selection.commitments.count(true));
    // "None of them names": grammar takes none for one.
    out.number = out.matching <= 1 ? Number::One : Number::Many;
    return out;
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
    if (subject.matching == 0)
        return tr("None of the %1 %2").arg(subject.all).arg(subject.noun);
    if (subject.matching == subject.all && subject.all > 1)
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

QStringList Wording::predicates(const Filter &filter, Number number) const
{
    static constexpr Dimension order[] = {Dimension::Type,   Dimension::Action, Dimension::Firmness,
                                          Dimension::Agency, Dimension::Side,   Dimension::AgencyKind,
                                          Dimension::Kind,   Dimension::Stage,  Dimension::Year};
    QStringList out;
    const qsizetype asked = filter.choices().size() + (filter.search().isEmpty() ? 0 : 1);
    for (const Dimension dimension : order) {
        const Choice choice = filter.choice(dimension);
        const QString text = dimension == Dimension::Agency ? agencyPredicate(choice, asked == 1, number)
                                                            : predicate(dimension, choice, number);
        if (!text.isEmpty())
            out.append(text);
    }
    if (!filter.search().isEmpty())
        out.append(searchPredicate(filter.search(), number));
    return out;
}

/// One agency alone is told by its full name; where more is said, short names keep the sentence readable.
QString Wording::agencyPredicate(const Choice &choice, bool alone, Number number) const
{
    if (choice.isEmpty())
        return {};
    const auto names = [&](const QStringList &values) {
        if (alone && choice.included.size() + choice.excluded.size() == 1)
            return withArticle(m_exploration.label(Dimension::Agency, values.first()));
        return joined(labels(Dimension::Agency, values), tr("or"));
    };
    if (choice.included.isEmpty())
        return (number == Number::One ? tr("does not name %1") : tr("do not name %1"))
            .arg(names(choice.excluded));
    const QString name = (number == Number::One ? tr("names %1") : tr("name %1")).arg(names(choice.included));
    return choice.excluded.isEmpty() ? name : tr("%1 but not %2").arg(name, names(choice.excluded));
}

QString Wording::predicate(Dimension dimension, const Choice &choice, Number number) const
{
    QStringList out;
    if (!choice.included.isEmpty())
        out.append(included(dimension, choice.included, number));
    if (!choice.excluded.isEmpty())
        out.append(excluded(dimension, choice.excluded, number));
    out.removeAll(QString());
    return out.join(tr(" but "));
}

namespace {

/// What an instrument of this stage is, as a relative clause.
QString stageClause(const QString &value)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("partnership::Wording", text);
    };
    switch (fromCode<Stage>(value).value_or(Stage::Unknown)) {
    case Stage::RenewalExplored:
        return tr("whose renewal is being explored");
    case Stage::ToBeRenewed:
        return tr("that is to be renewed");
    case Stage::ToBeEstablished:
        return tr("that is to be established");
    case Stage::ToBeSigned:
        return tr("that is to be signed");
    case Stage::ExpandingScope:
        return tr("whose scope is being expanded");
    case Stage::Signed:
        return tr("that is signed");
    case Stage::InForce:
        return tr("that is in force");
    case Stage::Ongoing:
        return tr("that is ongoing");
    case Stage::Unknown:
        return tr("whose stage the text does not tell");
    }
    return {};
}

QString withIndefiniteArticle(const QString &noun)
{
    return (startsWithVowel(noun) ? QStringLiteral("an ") : QStringLiteral("a ")) + noun;
}

} // namespace

QString Wording::included(Dimension dimension, const QStringList &values, Number number) const
{
    const bool one = number == Number::One;
    const QString any = joined(values, tr("or"));
    QStringList parts;
    switch (dimension) {
    case Dimension::Type:
        // What the subject says already ("5 of 30 recognitions") is not said again.
        if (values == QStringList{code(CommitmentType::Recognition)})
            return {};
        for (const QString &value : values)
            parts.append(one ? withIndefiniteArticle(value) : value + QLatin1Char('s'));
        return (one ? tr("is %1") : tr("are %1")).arg(joined(parts, tr("or")));
    case Dimension::Action:
        return (one ? tr("sets out to %1 something") : tr("set out to %1 something")).arg(any);
    case Dimension::Firmness:
        return (one ? tr("has the firmness %1") : tr("have the firmness %1"))
            .arg(joined(quotedAll(values), tr("or")));
    case Dimension::Side:
        return (one ? tr("names an agency of %1") : tr("name an agency of %1"))
            .arg(joined(labels(dimension, values), tr("or")));
    case Dimension::AgencyKind:
        for (const QString &value : values)
            parts.append(withIndefiniteArticle(value));
        return (one ? tr("names %1") : tr("name %1")).arg(joined(parts, tr("or")));
    case Dimension::Kind:
        return (one ? tr("has an instrument of the kind %1") : tr("have an instrument of the kind %1"))
            .arg(any);
    case Dimension::Stage:
        for (const QString &value : values)
            parts.append(stageClause(value));
        return (one ? tr("has an instrument %1") : tr("have an instrument %1")).arg(joined(parts, tr("or")));
    case Dimension::Year:
        return (one ? tr("has a date in %1") : tr("have a date in %1")).arg(any);
    case Dimension::Statement:
    case Dimension::Pillar:
    case Dimension::Agency:
        break; // said elsewhere in the sentence
    }
    return {};
}

QString Wording::excluded(Dimension dimension, const QStringList &values, Number number) const
{
    const bool one = number == Number::One;
    const QString any = joined(values, tr("or"));
    QStringList parts;
    switch (dimension) {
    case Dimension::Type:
        for (const QString &value : values)
            parts.append(one ? withIndefiniteArticle(value) : value + QLatin1Char('s'));
        return (one ? tr("is not %1") : tr("are not %1")).arg(joined(parts, tr("or")));
    case Dimension::Action:
        return (one ? tr("does not set out to %1 anything") : tr("do not set out to %1 anything")).arg(any);
    case Dimension::Firmness:
        return (one ? tr("does not have the firmness %1") : tr("do not have the firmness %1"))
            .arg(joined(quotedAll(values), tr("or")));
    case Dimension::Side:
        return (one ? tr("names no agency of %1") : tr("name no agency of %1"))
            .arg(joined(labels(dimension, values), tr("or")));
    case Dimension::AgencyKind:
        return (one ? tr("names no %1") : tr("name no %1")).arg(any);
    case Dimension::Kind:
        return (one ? tr("has no instrument of the kind %1") : tr("have no instrument of the kind %1"))
            .arg(any);
    case Dimension::Stage:
        for (const QString &value : values)
            parts.append(stageClause(value));
        return (one ? tr("has no instrument %1") : tr("have no instrument %1")).arg(joined(parts, tr("or")));
    case Dimension::Year:
        return (one ? tr("has no date in %1") : tr("have no date in %1")).arg(any);
    case Dimension::Statement:
    case Dimension::Pillar:
    case Dimension::Agency:
        break; // said elsewhere in the sentence
    }
    return {};
}

QString Wording::searchPredicate(const QString &search, Number number) const
{
    const Result<SearchQuery> query = SearchQuery::parse(search);
    const QString words = query ? wordsFound(*query) : quoted(search);
    return (number == Number::One ? tr("stands in a clause with %1") : tr("stand in clauses with %1"))
        .arg(words);
}

QString Wording::wordsFound(const SearchQuery &query) const
{
    const auto name = [](const QList<SearchQuery::Term> &terms) {
        QStringList out;
        for (const SearchQuery::Term &term : terms)
            out.append(quoted(term.prefix ? term.words + QStringLiteral("…") : term.words));
        return joined(out, tr("or"));
    };
    QStringList groups;
    for (const QList<SearchQuery::Term> &group : query.wanted())
        groups.append(name(group));
    const QString wanted = joined(groups, tr("and"));
    if (query.unwanted().isEmpty())
        return wanted;
    const QString unwanted = name(query.unwanted());
    return wanted.isEmpty() ? tr("no %1").arg(unwanted) : tr("%1 but no %2").arg(wanted, unwanted);
}

QStringList Wording::labels(Dimension dimension, const QStringList &values) const
{
    QStringList out;
    for (const QString &value : values) {
        if (dimension == Dimension::Side && value == QLatin1String("International"))
            out.append(tr("the international side"));
        else if (dimension == Dimension::Side && value == QLatin1String("unknown"))
            out.append(tr("an unknown side"));
        else
            out.append(m_exploration.shortLabel(dimension, value));
    }
    return out;
}

QString Wording::withArticle(const QString &agency) const
{
    return takesArticle(agency) ? tr("the %1").arg(agency) : agency;
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
