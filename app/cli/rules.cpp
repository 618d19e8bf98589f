// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rules.h"

#include "app/cli/command.h"

namespace partnership {
namespace {

QString sentenceOf(Rule rule)
{
    switch (rule) {
    case Rule::NotRecorded:
        return CommandLine::tr("the library was written before rules were kept");
    case Rule::KnownName:
        return CommandLine::tr("a lexicon has the name, an alias or a former name");
    case Rule::KnownAbbreviation:
        return CommandLine::tr("a lexicon has the abbreviation, for a party or an international body");
    case Rule::OfficialName:
        return CommandLine::tr("“Ministry of …”, “… Agency”: words that make a body's name");
    case Rule::AbbreviationInText:
        return CommandLine::tr("the text gives it in brackets behind the name");
    case Rule::NewName:
        return CommandLine::tr("the text says “renamed as …” or “formerly …”");
    case Rule::Office:
        return CommandLine::tr("“between the Foreign Ministries”: a body of each party is meant");
    case Rule::Grouping:
        return CommandLine::tr("ASEAN, the EU …, where they are no party to the statement");
    case Rule::InstrumentWord:
        return CommandLine::tr("“… Agreement”, “MOC on …”: a word that makes an instrument's name");
    case Rule::SmallLetters:
        return CommandLine::tr(
            "“establishing an energy dialogue”, “the plan of action on water”: without capitals");
    case Rule::BeforeAbbreviation:
        return CommandLine::tr("capitals in front of an abbreviation in brackets");
    case Rule::NamedBefore:
        return CommandLine::tr("“the Partnership”: the last of its kind");
    case Rule::StageWords:
        return CommandLine::tr(
            "“renewing …”, “… signed in”; doubtful where only the name stands, as of what is there");
    case Rule::BindingWords:
        return CommandLine::tr("“will”, “agreed to”, “reaffirmed our commitment to”");
    case Rule::ListItem:
        return CommandLine::tr("an item of a list whose lead-in binds");
    case Rule::Subjectless:
        return CommandLine::tr("“Strengthening …” with nobody named who does it");
    case Rule::StatingVerb:
        return CommandLine::tr("“welcome”, “recall”: a statement of fact, no promise");
    case Rule::NothingBinds:
        return CommandLine::tr("no words that bind were found: taken for a statement of fact");
    case Rule::OperativeVerb:
        return CommandLine::tr("the verb that tells what is to be done");
    case Rule::PrintedDate:
        return CommandLine::tr("a day or month as printed");
    case Rule::YearOfTime:
        return CommandLine::tr("“by 2030”, “next year”: a year that a word of time makes one");
    case Rule::AnniversaryYear:
        return CommandLine::tr("an anniversary, taken to be in the year of the statement");
    case Rule::Reckoned:
        return CommandLine::tr("the year before an anniversary by as many years");
    case Rule::RecurrenceWords:
        return CommandLine::tr("“annual”, “every two years”");
    case Rule::NumberedMeeting:
        return CommandLine::tr("“the 28th Summit”");
    case Rule::EventWords:
        return CommandLine::tr("“the adoption of …”: what happens, without a date");
    case Rule::SideBySide:
        return CommandLine::tr("two agencies joined by “and” or “with”");
    case Rule::OfficesOfBoth:
        return CommandLine::tr("an office that both parties have");
    case Rule::AloneTogether:
        return CommandLine::tr("the only two agencies of a sentence, one of each side");
    case Rule::Decided:
        return CommandLine::tr("no rule: a desk added it");
    }
    return {};
}

} // namespace

QList<RuleHelp> ruleHelp()
{
    QList<RuleHelp> help;
    for (const Rule rule : allOf<Rule>()) {
        if (rule != Rule::NotRecorded)
            help.append({code(rule), sentenceOf(rule)});
    }
    return help;
}

} // namespace partnership
