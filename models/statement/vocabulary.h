// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

/// The closed lists of words of the field. Their codes are the words themselves: the same in the library
/// file, in the interchange, on the command line and (translated) on the screen.
namespace partnership {

/// What a document was written in.
enum class Form { Text, Markdown, Html, Docx, Odt, Pdf };
enum class SectionKind { Preamble, Pillar, Closing, Annex };
/// What the words outside the clauses are. Markup is what pages leave in a text: tags whose letters are no
/// words.
enum class RestKind { FrontMatter, Title, DateLine, Heading, Furniture, Footnote, Signature, Markup };
enum class CommitmentType { Commitment, Task, Recognition };
enum class Action {
    Establish,
    Renew,
    Continue,
    Expand,
    Strengthen,
    Promote,
    Explore,
    Implement,
    Facilitate,
    Harmonise,
    Review,
    Reaffirm
};
/// How strongly the words bind, firmest first: "will ensure", "will", "concur on", "work towards /
/// exploring", "recognise the opportunities"; Unstated where no lead-in says it.
enum class Firmness { Ensure, Will, Agree, Seek, Recognise, Unstated };
/// In the order of an instrument's life, as the board shows it.
enum class Stage {
    RenewalExplored,
    ToBeRenewed,
    ToBeEstablished,
    ToBeSigned,
    ExpandingScope,
    Signed,
    InForce,
    Ongoing,
    Unknown
};
enum class Precision { Day, Month, Year, Recurring, Undated };
/// What sort of thing an event is.
enum class EventKind {
    Announced,
    Signed,
    ToBeSigned,
    Adopted,
    Anniversary,
    Derived, ///< worked out from the words, not printed: 60th anniversary in 2026 → 1966
    Recurring,
    Meeting,
    Visit,
    Renamed,
    Statistic,
    Deadline,
    Other
};
/// What found a fact: a rule of reading. Some look a word up in a lexicon; Basis says in which entry.
enum class Rule : quint8 {
    NotRecorded, ///< the library was written before rules were kept
    // agencies
    KnownName,
    KnownAbbreviation,
    OfficialName,
    AbbreviationInText,
    NewName,
    Office,
    Grouping,
    // instruments
    InstrumentWord,
    SmallLetters,
    BeforeAbbreviation,
    NamedBefore,
    StageWords,
    // commitments
    BindingWords,
    ListItem,
    Subjectless,
    StatingVerb,
    NothingBinds,
    OperativeVerb,
    // events
    PrintedDate,
    YearOfTime,
    AnniversaryYear,
    Reckoned,
    RecurrenceWords,
    NumberedMeeting,
    EventWords,
    // counterparts
    SideBySide,
    OfficesOfBoth,
    AloneTogether,
    // no rule
    Decided ///< a desk added it, or the words behind it
};
/// How sure a rule is of what it found: an analyst need not look, may want to look, should look.
enum class Sureness : quint8 { Certain, Likely, Doubtful };
/// The lexicons that a fact may rest on.
enum class LexiconName : quint8 {
    None,
    Bodies,
    Sides,
    BodyWords,
    Offices,
    Renamings,
    Instruments,
    InstrumentWords,
    Stages,
    Verbs,
    Bindings,
    Recitals,
    Recurrences,
    EventWords,
    Promises
};
/// Who says a fact: the reader alone, or a desk too, which found it right, put it right or added it.
enum class Origin : quint8 { Read, Accepted, Corrected, Added };
/// What a desk decides about a fact.
enum class Verdict : quint8 { Accepted, Corrected, Rejected, Added };
/// What a desk decides about: a mention of an agency or an instrument, a commitment, an event.
enum class FactKind : quint8 { Agency, Instrument, Commitment, Event };
/// What a desk decides about an agency wherever it is named.
enum class BodyVerb : quint8 { Renamed, Merged, Split, Alias };

/// The word of a value ("to be renewed"), and the value of a word in any case.
QString code(Form);
QString code(SectionKind);
QString code(RestKind);
QString code(CommitmentType);
QString code(Action);
QString code(Firmness);
QString code(Stage);
QString code(Precision);
QString code(EventKind);
QString code(Rule);
QString code(Sureness);
/// "bodies"; its file is that and ".txt".
QString code(LexiconName);
QString code(Origin);
QString code(Verdict);
QString code(FactKind);
QString code(BodyVerb);
template <typename Enum> std::optional<Enum> fromCode(QStringView word);
/// Every value in the order of the enum.
template <typename Enum> const QList<Enum> &allOf();

} // namespace partnership
