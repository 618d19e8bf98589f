// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace partnership {

/// What commitments can be told apart by; each is a command-line option of the same name and a kind of chip.
enum class Dimension {
    Statement, ///< by title
    Party,     ///< of the statement, whoever is named in it
    Pillar, ///< by printed label, or title where a section has no label: "II", "Preamble", "Implementation"
    Agency, ///< by name
    Side,
    AgencyKind, ///< "ministry", "regulator"
    Kind,       ///< of instrument: "MOC"
    Stage,
    Action, ///< of the governing verb, by which charts count
    Firmness,
    Type,
    Year, ///< of an event of the clause
    // What a desk recorded of the commitment, not the text:
    State,          ///< as judged today, or "unjudged"
    EvidenceKind,   ///< what its judgements rest on
    JudgedBefore,   ///< a day: what was last judged before it
    EvidenceBefore, ///< a day: what has no evidence from that day on, but older
    Origin,         ///< who says the fact itself: "read", "accepted"; of a clause that of any fact in it
    Tag,
    Starred, ///< isSo(), or nothing
    Noted    ///< the same
};

/// The values wanted (any of them) and not wanted (none of them) in one dimension.
struct Choice
{
    QStringList included;
    QStringList excluded;

    bool isEmpty() const { return included.isEmpty() && excluded.isEmpty(); }
    bool operator==(const Choice &) const = default;
};

/// What is looked for: OR within a dimension, AND across them, and words to be found. A value; one evaluator
/// (Exploration::select) gives it meaning, so that window and command line cannot disagree.
class Filter
{
public:
    const QMap<Dimension, Choice> &choices() const { return m_choices; }
    Choice choice(Dimension dimension) const { return m_choices.value(dimension); }
    /// The search text as typed: words, "phrases", prefix*; fields like ministry:METI are taken out before.
    QString search() const { return m_search; }
    bool isEmpty() const { return m_choices.isEmpty() && m_search.isEmpty(); }
    /// Recognitions promise nothing and are left aside unless their type is wanted.
    bool asksForRecognitions() const;

    Filter including(Dimension dimension, const QString &value) const;
    Filter excluding(Dimension dimension, const QString &value) const;
    Filter without(Dimension dimension, const QString &value) const;
    Filter without(Dimension dimension) const;
    /// Included if it was not, else dropped: what a click does.
    Filter toggled(Dimension dimension, const QString &value) const;
    /// Included, then excluded, then neither: what clicks on a facet do in turn.
    Filter cycled(Dimension dimension, const QString &value) const;
    Filter searching(const QString &words) const;
    /// Has this every value of the other, and its words?
    bool contains(const Filter &other) const;

    /// The same filter as command-line words: {"--agency", "METI", "--not-side", "Japan", "--search", "…"}.
    QStringList toOptions() const;

    bool operator==(const Filter &) const = default;

private:
    QMap<Dimension, Choice> m_choices;
    QString m_search;
};

/// Asks for what has no value in a dimension, as "--agency none": where nobody is named. Where something is
/// really called so, that is meant.
const QString &noValue();
/// Whether there may be commitments without a value of the dimension.
bool mayBeNone(Dimension dimension);

/// "agency" for Dimension::Agency: the name of the option, the field in the search box and the key in
/// exports.
QString optionName(Dimension dimension);
/// The dimension of an option name or of a search field ("ministry" is "agency"), or nothing.
bool dimensionFromName(QStringView name, Dimension *dimension);
/// The names of all options, in the order of the dimensions.
QStringList optionNames();
/// Every name that dimensionFromName knows, those of the options first.
QStringList dimensionNames();
const QList<Dimension> &allDimensions();
/// Does a desk say it, and not the text?
bool isOfDesk(Dimension dimension);
/// Whose value is a day, which all days before it fit.
bool isBefore(Dimension dimension);
/// Is it something that a desk has put on things for itself?
bool isAnnotation(Dimension dimension);
/// The only value of what is either so or not: "yes".
const QString &isSo();
/// Of Dimension::State: nobody has judged it.
const QString &unjudged();

} // namespace partnership
