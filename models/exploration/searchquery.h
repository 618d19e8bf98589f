// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/filter.h"
#include "models/statement/result.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace partnership {

/// What was typed into the search box, understood: fields that choose, words that are looked for. It is the
/// only way to the search index, which never sees what a user typed but quoted terms.
///
/// "ministry:METI -pillar:III stage:"to be renewed" quantum OR "open sea" secur* NOT fish =SPACE"
/// "quantum NEAR/5 security, port NEAR/sentence ship"
/// "note:urgent" looks for the word in what a desk has written; words alone are those of the statement.
/// A word must occur, OR offers another in its place, a minus or NOT before a word or a field excludes it, a
/// star ends the beginning of a word. Words and their order inside quotation marks hold together. An equals
/// sign asks for the letters as they are typed, small and capital. NEAR joins words that must stand within so
/// many words of each other, or in the same sentence, clause or section.
class SearchQuery
{
    Q_DECLARE_TR_FUNCTIONS(partnership::SearchQuery)
public:
    /// field:value. The value is as typed: it is for Exploration to know it.
    struct Field
    {
        QString name; ///< as typed: "ministry"
        Dimension dimension = Dimension::Agency;
        QString value;
        bool excluded = false;

        /// "instrument:" takes the kind of one, and where no kind is called so, words of a name.
        bool mayBeAName() const
        {
            return name.compare(QLatin1String("instrument"), Qt::CaseInsensitive) == 0;
        }
    };
    struct Term
    {
        QString words;
        bool phrase = false; ///< in quotation marks
        bool prefix = false; ///< with a star at its end
        bool exact = false;  ///< after an equals sign: in the same case
        bool note = false;   ///< after "note:": in notes, not in the statement
        bool operator==(const Term &) const = default;

        QString toText() const;     ///< as one would type it
        QString expression() const; ///< of FTS5; holds nothing but the words, quoted
    };

    /// How far words that are joined may be from each other.
    struct Reach
    {
        enum class In { Words, Sentence, Clause, Section };
        In in = In::Words;
        int words = 10; ///< between them at most
        bool operator==(const Reach &) const = default;
        QString toText() const; ///< "NEAR/5", "NEAR/sentence"
    };
    /// Words of which each stands near the next.
    struct Chain
    {
        QList<Term> terms;
        QList<Reach> reaches; ///< one less than terms
        bool operator==(const Chain &) const = default;
    };

    /// A quotation mark without its end, an unknown field, one without a value, an OR without words, a term
    /// without letters: Problem with Fault::Usage that names the part and says what would be right.
    static Result<SearchQuery> parse(const QString &text);

    const QList<Field> &fields() const { return m_fields; }
    /// All of them must be found: any term of each.
    const QList<QList<Term>> &wanted() const { return m_wanted; }
    /// All of them must be found too.
    const QList<Chain> &chains() const { return m_chains; }
    /// Every word that is looked for, wanted or not.
    QList<Term> terms() const;
    /// What must be found wherever it stands: wanted(), and the words of chains one by one.
    QList<QList<Term>> needed() const;
    /// None of them may be found.
    const QList<Term> &unwanted() const { return m_unwanted; }
    /// Another word that must be found, or must not.
    void require(const Term &term) { m_wanted.append({term}); }
    void refuse(const Term &term) { m_unwanted.append(term); }

    /// The FTS5 expression for any of the terms; empty for none.
    static QString expression(const QList<Term> &terms);
    /// The words without the fields, as one would type them.
    QString toText() const;

private:
    friend class SearchParser;
    QList<Field> m_fields;
    QList<QList<Term>> m_wanted;
    QList<Chain> m_chains;
    QList<Term> m_unwanted;
};

/// The field of words in notes: "note".
const QString &noteField();
/// Whether a search looks for words in notes.
bool asksForNotes(const QString &search);

} // namespace partnership
