// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/eastnames.h"
#include "models/reading/nametrie.h"
#include "models/reading/romance.h"
#include "models/reading/structure/framewords.h"
#include "models/statement/result.h"
#include "models/statement/vocabulary.h"

#include <QHash>

namespace partnership {

/// A country or grouping that makes statements and has bodies.
struct Side
{
    QString name;
    QStringList otherNames;
    bool organisation = false;
    int line = 0; ///< of its file, negative in one of the user's own; so with the others
};

/// A body that is known by name.
struct KnownBody
{
    QString name;
    QString abbreviation;
    QString side; ///< a name of Lexicons::sides, or "International"
    QString kind;
    QStringList aliases;
    QStringList formerNames;
    int line = 0;
};

/// A word that makes a body's name, and where it stands in it.
struct BodyWord
{
    QString kind;
    bool first = false; ///< "Ministry of …"
    bool last = false;  ///< "… Agency"
    bool weak = false; ///< makes a name only with two words before it, or a country: "Advisory Board" is none
    bool romance =
        false; ///< "Ministère de la Santé", "Secretaría de Economía": in French and Spanish grammar
    bool opens = false; ///< at the head of a name it says that no country owns the body: "International …"
    QString singular;   ///< of a plural that heads several names: "Ministries of Health and Finance"
    int line = 0;
};

/// An office that stands for a body of each party ("the Foreign Ministries").
struct Office
{
    QStringList bodies; ///< names of the bodies it may mean, the most usual first
    int line = 0;
};

/// A word that makes an instrument's name.
struct InstrumentWord
{
    QString kind;
    Stage inPlace = Stage::Ongoing; ///< the stage that "through the …" means for it
    bool document = false;          ///< a text that is signed; its subject may be in small letters
    bool small = false;             ///< also without capitals where it is set up
    bool phrased = false;           ///< also without capitals where the words around tell which one it is
    bool joint = false;             ///< only of two sides together; else the word makes a body's name
    int line = 0;
};

/// Words that tell the stage of the instrument they stand before or after.
struct StageWords
{
    std::optional<Stage> stage; ///< none: in place, and the kind of instrument decides
    int line = 0;
};

/// What a small word does in or after an instrument's name that begins with the word that makes it.
enum class NameLink { None, Of, About, Between, Article, And, Vague, Stop };

/// An instrument that is known by name.
struct KnownInstrument
{
    QString name;
    QString abbreviation;
    QString kind;
    QStringList aliases;
    int line = 0;
};

enum class VerbForm { Base, Gerund, Past, Noun };

/// An operative verb.
struct Verb
{
    QString base;
    Action action = Action::Strengthen;
    std::optional<Firmness> atMost; ///< it binds no more firmly than this
    Tongue tongue = Tongue::Other;  ///< French and Spanish infinitives are never nouns
    int line = 0;
};

/// Words that bind in front of an operative verb.
struct Binding
{
    Firmness firmness = Firmness::Will;
    CommitmentType type = CommitmentType::Commitment;
    std::optional<Action> action; ///< that the words themselves tell
    LexiconName lexicon = LexiconName::Bindings;
    int line = 0;
};

/// Words that say that something comes again.
struct Recurrence
{
    enum Place { Before, After, BeforeVerb };
    QString interval; ///< "year", or empty where the words give none
    Place place = Before;
    int line = 0;
};

/// A word that tells what happens at a date.
struct EventWord
{
    EventKind kind = EventKind::Other;
    int line = 0;
};

/// All that reading knows of the diplomatic language: the tables under resources/lexicons, parsed once.
struct Lexicons
{
    QStringList texts; ///< of the files: the strings below are views of them
    WordBook book;     ///< the numbers of all words below
    QList<Side> sides;
    QHash<QString, QString> groupings; ///< "Malaysia" → "ASEAN"
    NameTrie sideNames;                ///< "Republic of Singapore" → index into sides
    NameTrie sideAdjectives;           ///< "Singaporean"
    EastNames eastNames;               ///< "シンガポール"
    QList<KnownBody> bodies;
    NameTrie bodyNames;                           ///< names, aliases and former names → bodies
    QHash<QString, QList<int>> bodyAbbreviations; ///< in their exact letters → bodies
    WordTable<BodyWord> bodyWords;
    QList<Office> offices;
    NameTrie officeNames;
    QList<InstrumentWord> instrumentWords;
    NameTrie instrumentHeads; ///< "Memorandum of Cooperation" → instrumentWords
    NameTrie nameLinks;       ///< "relatif à" → NameLink
    QList<KnownInstrument> instruments;
    NameTrie instrumentNames; ///< names and aliases → instruments
    QHash<QString, int> instrumentAbbreviations;
    QList<StageWords> stages;
    NameTrie stagesBefore; ///< words before an instrument → stages
    NameTrie stagesAfter;
    QList<Verb> verbs;
    NameTrie verbForms[4]; ///< by VerbForm → verbs
    QList<Binding> bindings;
    NameTrie bindingWords;
    QList<Binding> promises;
    NameTrie promisingVerbs; ///< "announced": verbs that state and may hold a promise
    NameTrie futures;        ///< "renforceront": verbs that promise by their tense → promises
    NameTrie promisingNouns; ///< "commitment to" → promises
    NameTrie recitals;       ///< finite forms of verbs that only state → their line
    NameTrie recitalGerunds;
    NameTrie means;           ///< words that open means and purposes
    WordTable<bool> subjects; ///< true: a task, false: framing
    QList<EventWord> eventWordKinds;
    NameTrie eventWords; ///< "signing of" → eventWordKinds
    QList<Recurrence> recurrenceKinds;
    NameTrie recurrences;       ///< "annual" → recurrenceKinds
    WordTable<bool> statistics; ///< words that make a figure of "annual …"
    NameTrie renamings;         ///< "renamed as" → 1 (a current name follows), "formerly" → 0
    QHash<QString, SectionKind> headings;
    FrameWords frame;
    WordTable<int> months;
    WordTable<bool> yearOpeners;          ///< "by", "fiscal": what makes a bare year one
    WordTable<int> numberWords;           ///< 0: inside a date, but no number
    QHash<QString, int> monthNumbers;     ///< by full name in small letters
    WordTable<QStringList> languageWords; ///< small word → codes of its languages

    /// The words of a text with their numbers.
    Words wordsOf(const QString &text, Pace *pace = nullptr) const { return Words(text, book, pace); }

    /// The number that a folded word says, 0 for words inside dates that say none, -1 for any other.
    int numberSaid(QStringView folded) const;
    /// Index of the side that is named exactly so, or -1.
    int sideNamed(const QString &name) const;
    bool isSide(const QString &name) const { return sideNamed(name) >= 0; }
    NameTrie::Values bodiesNamed(const QString &name) const { return bodyNames.valuesOf(wordsOf(name)); }
};

/// Reads the tables of a folder (or ":/lexicons"), and after each the one of the same name in a folder of the
/// user's own, where there is one: of a body or instrument that is known, what that says holds. The first
/// fault is told with file and line.
Result<Lexicons> loadLexicons(const QString &folder, const QString &own = {});
/// Those that ship with the program, with the user's own; loaded at the first call.
const Result<Lexicons> &shippedLexicons();
/// Where the user's own lie; to be told before anything is read.
void useOwnLexicons(const QString &folder);

} // namespace partnership
