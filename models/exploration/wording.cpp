// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/wording.h"

#include "models/exploration/dates.h"
#include "models/exploration/enumeration.h"
#include "models/exploration/hidden.h"
#include "models/exploration/names.h"

#include <algorithm>

namespace partnership {
namespace {

/// What a document calls itself in its title; the longer name stands before the one it holds.
QString documentName(const QString &title)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("partnership::Wording", "joint statement"),
        QT_TRANSLATE_NOOP("partnership::Wording", "joint declaration"),
        QT_TRANSLATE_NOOP("partnership::Wording", "joint communiqué"),
        QT_TRANSLATE_NOOP("partnership::Wording", "joint press release"),
        QT_TRANSLATE_NOOP("partnership::Wording", "declaration"),
        QT_TRANSLATE_NOOP("partnership::Wording", "communiqué"),
        QT_TRANSLATE_NOOP("partnership::Wording", "press release"),
    };
    const QString words =
        comparable(title).replace(QStringLiteral("communique"), QStringLiteral("communiqué"));
    for (const char *name : names) {
        if (words.contains(QString::fromUtf8(name)))
            return Wording::tr(name);
    }
    return Wording::tr("statement");
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
    QStringList predicates = Predicates(m_exploration, s.number).of(filter);
    // After the verb: "none of the 55 commitments in pillar III" would count 55 in the pillar.
    if (const QString where = place(filter); !where.isEmpty())
        predicates.prepend((s.number == Predicates::Number::One ? tr("is %1") : tr("are %1")).arg(where));
    if (predicates.isEmpty())
        return tr("%1 of %2.").arg(subjectPhrase(s), everything());
    return QStringLiteral("%1 %2.").arg(subjectPhrase(s), joined(predicates, tr("and")));
}

Wording::Subject Wording::subject(const Filter &filter, const Selection &selection) const
{
    const QStringList types = filter.choice(Dimension::Type).included;
    const bool recognitions = types.contains(code(CommitmentType::Recognition));
    Subject out;
    const qsizetype every = m_contents.commitments().size();
    const qsizetype undertakings = m_contents.undertakings().count(true);
    out.all = int(!recognitions ? undertakings : types.size() > 1 ? every : every - undertakings);
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
        return tr("%1 statements").arg(statements.size());
    const Statement &only = statements.first();
    const QString parties = only.parties.join(QStringLiteral("–"));
    const QString kind = documentName(only.title);
    const QString name = parties.isEmpty() ? tr("the %1").arg(kind) : tr("the %1 %2").arg(parties, kind);
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

/// Where the commitments stand, as said after "are": "in pillar II", "not in pillar III".
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
    const Choice party = filter.choice(Dimension::Party);
    const auto parties = [](QStringList values) {
        std::ranges::replace(values, noValue(), tr("no party"));
        return joined(values, tr("or"));
    };
    if (!party.included.isEmpty())
        out.append(tr("in statements of %1").arg(parties(party.included)));
    if (!party.excluded.isEmpty())
        out.append(tr("not in statements of %1").arg(parties(party.excluded)));
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
    return hiddenBy(filter, selection, m_exploration).toText();
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
