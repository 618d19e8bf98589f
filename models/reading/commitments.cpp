// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/commitments.h"

#include "models/reading/clauseparts.h"

#include <QSet>

#include <algorithm>

namespace partnership {
namespace {

class CommitmentFinder
{
public:
    explicit CommitmentFinder(Draft &draft) : m_draft(draft) {}

    bool find()
    {
        for (m_clause = 0; m_clause < m_draft.words.size(); ++m_clause) {
            if (m_draft.pace.stopped())
                return false;
            m_agencies = inOrder(m_draft.agencies.of(m_clause));
            m_instruments = inOrder(m_draft.instruments.of(m_clause));
            m_names = WordMarks(words());
            markNames(m_agencies, m_names);
            markNames(m_instruments, m_names);
            readClause();
        }
        return !m_draft.pace.stopped();
    }

private:
    const Words &words() const { return std::as_const(m_draft).words[m_clause]; }
    const Clause &clause(int index) const { return m_draft.statement.clauses[index]; }
    QList<Commitment> &list() { return m_draft.statement.commitments; }

    static QList<Naming> inOrder(std::span<const Naming> unsorted)
    {
        QList<Naming> namings(unsorted.begin(), unsorted.end());
        std::ranges::stable_sort(namings, {}, [](const Naming &naming) { return naming.text.begin; });
        return namings;
    }

    void readClause()
    {
        const LeadIn lead = findLeadIn();
        const bool item = clause(m_clause).parent >= 0 && lead.found;
        const QList<Part> parts = ClauseParts(m_draft, m_clause, item).read();
        const qsizetype first = list().size();
        for (const Part &part : parts) {
            if (m_draft.pace.stoppedAfter(part.to - part.from))
                return;
            list().append(commitmentOf(part, lead, int(list().size() - first) + 1));
        }
        shareParties(parts, first);
    }

    /// The nearest paragraph above that leads in, with the words that bind its items.
    LeadIn findLeadIn()
    {
        m_leadClause = -1;
        for (int above = clause(m_clause).parent; above >= 0; above = clause(above).parent) {
            LeadIn lead = leadInOf(above);
            const bool leadsIn = clause(above).text.endsWith(QLatin1Char(':'));
            if (lead.found || leadsIn) {
                lead.found = true;
                m_leadClause = above;
                return lead;
            }
        }
        return {};
    }

    LeadIn leadInOf(int above)
    {
        auto known = m_leadIns.constFind(above);
        if (known == m_leadIns.cend())
            known = m_leadIns.insert(above, ClauseParts(m_draft, above, false).leadIn());
        return *known;
    }

    Commitment commitmentOf(const Part &part, const LeadIn &lead, int place) const
    {
        const Mention whole = m_draft.mention(m_clause, part.from, part.to, part.basis);
        Commitment out;
        out.id = clause(m_clause).number + QLatin1Char('/') + QString::number(place);
        out.clause = m_clause;
        out.type = part.type;
        out.action = part.action;
        out.text = whole.text;
        out.source = whole.source;
        out.basis = whole.basis;
        out.core = clause(m_clause).toSource(words().span(part.from, std::max(part.coreTo, part.from + 1)));
        if (part.verb.begin < part.verb.end)
            out.verb = m_draft.mention(m_clause, part.verb.begin, part.verb.end, part.verbBasis);
        if (out.isUndertaking()) {
            bind(out, part, lead);
            out.furtherActions = furtherActions(part);
        }
        const Span text = words().span(part.from, part.to);
        out.agencies = namedIn(text, m_agencies);
        out.instruments = namedIn(text, m_instruments);
        return out;
    }

    /// The words that bind stand in the sentence or in the lead-in; a verb like "exploring" weakens them.
    void bind(Commitment &out, const Part &part, const LeadIn &lead) const
    {
        out.firmness = part.firmness;
        if (part.binding.begin < part.binding.end)
            out.binding = m_draft.mention(m_clause, part.binding.begin, part.binding.end, part.bindingBasis);
        if (part.needsLeadIn && lead.binding.begin < lead.binding.end) {
            out.firmness = lead.firmness;
            out.type = lead.type;
            out.binding = m_draft.mention(m_leadClause, lead.binding.begin, lead.binding.end, lead.basis);
            out.basis = {Rule::ListItem, Sureness::Certain, lead.basis.lexicon, lead.basis.line};
        }
        const auto atMost = weakest(part);
        if (atMost && (out.firmness < *atMost || out.firmness == Firmness::Unstated)) {
            out.firmness = *atMost;
            out.binding = out.verb;
        }
    }
    std::optional<Firmness> weakest(const Part &part) const
    {
        for (const VerbForm form : {VerbForm::Gerund, VerbForm::Base}) {
            const auto match = m_draft.lexicons.verbForms[int(form)].longestAt(words(), part.verb.begin);
            if (!match.values.isEmpty())
                return m_draft.lexicons.verbs[match.values.first()].atMost;
        }
        return {};
    }

    /// Actions of the means: verbs and nouns of action behind the core, outside of names.
    QList<Action> furtherActions(const Part &part) const
    {
        QList<Action> actions;
        for (qsizetype at = part.verb.end; at < part.to; ++at) {
            const Word &word = words()[at];
            const auto opens = [&word](const NameTrie &verbs) { return verbs.opens(word); };
            if (std::ranges::none_of(m_draft.lexicons.verbForms, opens) || m_names[at] ||
                words().is(at - 1, QLatin1String("for"))) // "for developing countries"
                continue;
            const bool infinitive = words().is(at - 1, QLatin1String("to"));
            for (const VerbForm form : {VerbForm::Gerund, VerbForm::Noun, VerbForm::Base}) {
                const auto match = m_draft.lexicons.verbForms[int(form)].longestAt(words(), at);
                if (match.values.isEmpty() || (form == VerbForm::Base && !(infinitive && at < part.coreTo)))
                    continue;
                const Action action = m_draft.lexicons.verbs[match.values.first()].action;
                if (action != part.action && !actions.contains(action))
                    actions.append(action);
                break;
            }
        }
        return actions;
    }

    static void dropRepeated(QList<int> &records)
    {
        QSet<int> seen;
        records.removeIf([&seen](int record) {
            const qsizetype before = seen.size();
            seen.insert(record);
            return seen.size() == before;
        });
    }
    /// The records that are named inside the text, in its order.
    static QList<int> namedIn(const Span &text, const QList<Naming> &namings)
    {
        QList<int> records;
        for (auto it = std::ranges::lower_bound(namings, text.begin, {},
                                                [](const Naming &naming) { return naming.text.begin; });
             it != namings.end() && it->text.begin < text.end; ++it) {
            if (text.contains(it->text))
                records.append(it->record);
        }
        if (records.size() > 1)
            dropRepeated(records);
        return records;
    }

    /// "Establishing X and exploring Y between A and B": the verbs of one sentence share the pair behind the
    /// last of them, and what they set up is between the same two.
    void shareParties(const QList<Part> &parts, qsizetype first)
    {
        const QList<Pair> &pairs = std::as_const(m_draft).pairs[m_clause];
        for (qsizetype i = 0; i + 1 < parts.size() && !pairs.isEmpty(); ++i) {
            Commitment &one = list()[first + i];
            const Part &next = parts[i + 1];
            const bool coordinated = next.sentence == parts[i].sentence && one.isUndertaking() &&
                                     list()[first + i + 1].isUndertaking() && one.agencies.isEmpty();
            auto pair = std::ranges::lower_bound(pairs, next.from, {}, &Pair::from);
            while (pair != pairs.end() && pair->from < next.to && pair->to > next.to)
                ++pair;
            if (!coordinated || pair == pairs.end() || pair->to > next.to)
                continue;
            one.agencies = {pair->first, pair->second};
            for (const int instrument : std::as_const(one.instruments)) {
                Instrument &it = m_draft.statement.instruments[instrument];
                if (it.agencies.isEmpty())
                    it.agencies = one.agencies;
            }
        }
    }

    Draft &m_draft;
    int m_clause = 0;
    int m_leadClause = -1;
    QList<Naming> m_agencies; ///< of the clause, in the order of the text
    QList<Naming> m_instruments;
    WordMarks m_names;            ///< words of the clause that stand in either
    QHash<int, LeadIn> m_leadIns; ///< by clause
};

} // namespace

bool findCommitments(Draft &draft)
{
    return CommitmentFinder(draft).find();
}

} // namespace partnership
