// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/draft.h"

#include <QSet>

namespace partnership {

/// Who is who among the bodies of one statement: brings the names, abbreviations and former names of a body
/// together under one agency.
class Roster
{
public:
    explicit Roster(Draft &draft) : m_draft(draft) {}

    /// An agency, or -1 for none, and what it was recognised by.
    struct Found
    {
        int agency = -1;
        Basis basis;
    };
    /// The agency of a name as printed; made when it is new. `side` is the side that the words around it
    /// give, or empty.
    Found agencyOf(const QString &printed, const QString &side);
    /// The agency that an abbreviation stands for here.
    Found abbreviated(const QString &abbreviation);
    /// The body of a side that an office means.
    Found officeOf(int office, const QString &side);
    void introduce(const QString &abbreviation, int agency);
    /// What stands in brackets after no body is no body's abbreviation.
    void introduceOther(const QString &abbreviation) { m_otherAbbreviations.insert(abbreviation); }
    /// The name that a body has now, by the text's own words; the one before becomes an alias.
    void rename(int agency, const QString &name);
    void addAlias(int agency, const QString &name);
    void mention(int agency, const Mention &mention);

private:
    QList<Agency> &list() { return m_draft.statement.agencies; }
    const Lexicons &lexicons() const { return m_draft.lexicons; }
    bool isParty(const QString &side) const { return m_draft.statement.parties.contains(side); }
    int knownBody(NameTrie::Values candidates, const QString &side) const;
    bool isMeant(int body) const;
    int agencyOfKnown(int body, const QString &printed);
    int newAgency(const QString &name, const QString &side, const QString &kind);
    bool isOfNoCountry(const Words &name) const;
    const BodyWord *wordOf(const Words &name) const;
    void print(int agency, const QString &name);

    Draft &m_draft;
    QHash<int, int> m_known;             ///< body of the lexicon → agency
    QHash<QString, int> m_unknown;       ///< folded name and side → agency
    QHash<QString, int> m_abbreviations; ///< introduced by the text
    QHash<QString, int> m_unknownOfAny;  ///< folded name → the first agency that has it
    QSet<QString> m_otherAbbreviations;
    QSet<int> m_printed; ///< agencies that a full name was printed for
};

} // namespace partnership
