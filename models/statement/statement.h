// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/span.h"
#include "models/statement/vocabulary.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// A statement as a plain value: what was read, and for every fact the words that prove it.
/// Records refer to each other by index into the lists of the same Statement; -1 is "none".
namespace partnership {

/// The text as it was read, never changed: every Span called "source" points into it.
struct Source
{
    QString name;      ///< file name without folders
    QByteArray sha256; ///< of the bytes of the file, 64 hex digits, lower case
    Form form = Form::Text;
    QString encoding; ///< "UTF-8"; what was detected where the file does not say it
    QString text;
    QList<qsizetype> pages; ///< where each page begins in the text; empty for a text without pages
    bool operator==(const Source &) const = default;
};

/// Is the text the file itself, decoded from UTF-8, so that the digest of the file is one of the text?
bool isTextOfFile(const Source &source);

/// Where a stretch of a clause's healed text stands in the source: text [textBegin, textBegin +
/// source.length()) is the source there, letter for letter. Between two pieces the text has one blank that
/// stands for white space, a page break or markup.
struct Piece
{
    qsizetype textBegin = 0;
    Span source;
    bool operator==(const Piece &) const = default;
};

/// What found a fact, how sure that makes it, and who says it.
struct Basis
{
    Rule rule = Rule::NotRecorded;
    Sureness sureness = Sureness::Doubtful;
    LexiconName lexicon = LexiconName::None;
    int line = 0; ///< of the lexicon's file, from 1; of one of the user's own from -1; 0 without a lexicon
    Origin origin = Origin::Read;

    /// "bodies.txt:57", or empty.
    QString entry() const;
    /// "known name (bodies.txt:57)".
    QString toString() const;
    bool operator==(const Basis &) const = default;
};

/// The proof of a fact: the words, as printed with white space folded, the clause, and the place in the
/// source.
struct Mention
{
    int clause = -1;
    QString text;
    Span source;
    bool implied = false; ///< the text means it without naming it ("between the Foreign Ministers")
    Basis basis;
    bool operator==(const Mention &) const = default;
};

struct Section
{
    QString label; ///< as printed, without its dot: "II"; empty for preamble and unlabelled headings; where a
                   ///< printed one comes again, with the one above it in front: "II.A"
    QString title; ///< empty when none is printed (preamble)
    SectionKind kind = SectionKind::Pillar;
    Span source;     ///< the heading and everything under it up to the next one
    int parent = -1; ///< index of the section it stands under: "A" under "I"
    bool operator==(const Section &) const = default;
};

struct Clause
{
    QString number;  ///< "9.4"; unique in the statement; made up ("p3") where none is printed
    int parent = -1; ///< index of the clause it stands under
    int section = -1;
    QString text; ///< healed: without number, list marker and emphasis, white space folded
    Span source;  ///< from the printed number to the end
    QList<Piece> pieces;

    /// Translates between healed text and source. A span that touches no piece becomes empty.
    Span toSource(const Span &inText) const;
    Span toText(const Span &inSource) const;
    bool operator==(const Clause &) const = default;
};

struct Commitment
{
    QString id; ///< "9.4/1": clause number, slash, place among the clause's commitments from 1
    int clause = -1;
    CommitmentType type = CommitmentType::Commitment;
    Action action = Action::Strengthen; ///< of the governing verb
    QList<Action> furtherActions;       ///< of the means: "by renewing …"
    Firmness firmness = Firmness::Unstated;
    QString text;
    Span source;
    Span core;       ///< source of the verb with its object, before "by / through / including …"
    Mention verb;    ///< the operative verb; its text may be empty for recognitions
    Mention binding; ///< the words that set the firmness, maybe in the lead-in (another clause); may be empty
    QList<int> agencies; ///< named in it, in the order of the text
    QList<int> instruments;
    Basis basis; ///< of its type and extent; verb and binding have their own
    bool operator==(const Commitment &) const = default;

    /// Recognitions state; they do not promise, and are not counted with the commitments.
    bool isUndertaking() const { return type != CommitmentType::Recognition; }
};

/// What found the surest of the mentions, the first of several; what a desk says is surer than any rule.
Basis surest(const QList<Mention> &mentions);

struct Agency
{
    QString name;         ///< as printed, without leading article, possessive and trailing abbreviation
    QString abbreviation; ///< "METI", or empty
    QStringList aliases;  ///< other names, former names too
    QString side;         ///< "Japan", "ASEAN", "International"; empty when unknown
    QString kind;         ///< "ministry", "regulator", "statutory board" …
    QList<Mention> mentions;
    bool operator==(const Agency &) const = default;

    Basis basis() const { return surest(mentions); }
};

struct Instrument
{
    QString name;
    QString abbreviation;
    QStringList aliases;
    QString kind; ///< "MOC", "dialogue", …
    Stage stage = Stage::Unknown;
    QString date;        ///< ISO 8601, as long as it is known: "2026", "2026-01", "2026-01-15", or empty
    QList<int> agencies; ///< its parties among the agencies
    Mention evidence;    ///< the words that set the stage
    QList<Mention> mentions;
    bool operator==(const Instrument &) const = default;

    Basis basis() const { return surest(mentions); }
};

struct Event
{
    int clause = -1;
    QString text;
    Span source;
    QString date; ///< like Instrument::date; empty for recurring and undated ones
    Precision precision = Precision::Undated;
    EventKind kind = EventKind::Other;
    QString label;    ///< what happens, in few words of the text
    QString interval; ///< for recurring ones: "year" where the text says it, else empty
    int instrument = -1;
    Basis basis;
    bool operator==(const Event &) const = default;

    /// Worked out, not printed.
    bool isDerived() const { return kind == EventKind::Derived; }
};

/// Two agencies of different sides that a clause puts together.
struct Counterpart
{
    int first = -1; ///< agency of the side that comes first among the parties
    int second = -1;
    int clause = -1;
    int instrument = -1;
    bool implied = false;
    Basis basis;
    bool operator==(const Counterpart &) const = default;
};

/// What was mended while reading, for the reader to check.
struct Repair
{
    qsizetype line = 0; ///< from 1
    QString kind;       ///< "page break", "emphasis", "title over lines", …
    QString before;
    QString after;
    bool operator==(const Repair &) const = default;
};

/// Words of the source that belong to no clause: the title, a heading, a page number, a footnote.
struct Remainder
{
    RestKind kind = RestKind::Furniture;
    Span source;
    bool operator==(const Remainder &) const = default;
};

struct Statement
{
    QString title;       ///< in title case, healed
    QString date;        ///< ISO, as long as it is known
    QStringList parties; ///< sides in the order of the text: "Japan", "Singapore"
    QString language;    ///< ISO 639: "en"
    Source source;
    QList<Section> sections;
    QList<Clause> clauses;
    QList<Commitment> commitments;
    QList<Agency> agencies;
    QList<Instrument> instruments;
    QList<Event> events;
    QList<Counterpart> counterparts;
    QList<Repair> repairs;
    QList<Remainder> rest; ///< in the order of the source; clauses and rest together are all of its words
    bool operator==(const Statement &) const = default;
};

/// White space of any kind folded to single blanks, none at the ends.
QString folded(QStringView text);
/// For comparing words that prove a fact with the source: NFKC, case and apostrophes folded, everything that
/// is no letter or digit a single blank.
QString comparable(QStringView text);
/// How many facts (clauses, commitments, events, mentions) the statement or one clause of it holds, and which
/// of them no longer match the source words at their span.
struct Verification
{
    qsizetype facts = 0;
    QStringList failures; ///< one line each: kind, clause, words
};
Verification verify(const Statement &statement, int onlyClause = -1);
/// Line of a source position, from 1.
qsizetype lineOf(const QString &text, qsizetype position);

} // namespace partnership
