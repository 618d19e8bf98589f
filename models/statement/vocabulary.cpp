// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/vocabulary.h"

#include <array>

namespace partnership {
namespace {

// One table a list; the position in the table is the value of the enum.
template <typename Enum> struct Words;
template <> struct Words<Form>
{
    static constexpr std::array list{"text", "markdown", "html", "docx", "odt", "pdf"};
};
template <> struct Words<SectionKind>
{
    static constexpr std::array list{"preamble", "pillar", "closing", "annex"};
};
template <> struct Words<RestKind>
{
    static constexpr std::array list{"front matter", "title",    "date line", "heading",
                                     "furniture",    "footnote", "signature", "markup"};
};
template <> struct Words<CommitmentType>
{
    static constexpr std::array list{"commitment", "task", "recognition"};
};
template <> struct Words<Action>
{
    static constexpr std::array list{"establish",  "renew",     "continue", "expand",
                                     "strengthen", "promote",   "explore",  "implement",
                                     "facilitate", "harmonise", "review",   "reaffirm"};
};
template <> struct Words<Firmness>
{
    static constexpr std::array list{"ensure", "will", "agree", "seek", "recognise", "unstated"};
};
template <> struct Words<Stage>
{
    static constexpr std::array list{"renewal being explored",
                                     "to be renewed",
                                     "to be established",
                                     "to be signed",
                                     "expanding scope",
                                     "signed",
                                     "in force",
                                     "ongoing",
                                     "unknown"};
};
template <> struct Words<Precision>
{
    static constexpr std::array list{"day", "month", "year", "recurring", "undated"};
};
template <> struct Words<EventKind>
{
    static constexpr std::array list{"announced", "signed",    "to be signed", "adopted", "anniversary",
                                     "derived",   "recurring", "meeting",      "visit",   "renamed",
                                     "statistic", "deadline",  "other"};
};
template <> struct Words<Rule>
{
    static constexpr std::array list{"not recorded",
                                     "known name",
                                     "known abbreviation",
                                     "form of an official name",
                                     "abbreviation given in the text",
                                     "new name given in the text",
                                     "office that stands for its body",
                                     "grouping of states",
                                     "word that makes an instrument",
                                     "set up in small letters",
                                     "capitals before an abbreviation",
                                     "named before",
                                     "words of stage",
                                     "words that bind",
                                     "item under words that bind",
                                     "undertaking without a subject",
                                     "verb that states",
                                     "no words that bind",
                                     "operative verb",
                                     "printed date",
                                     "year after a word of time",
                                     "anniversary in the year of the statement",
                                     "reckoned from an anniversary",
                                     "words of recurrence",
                                     "numbered meeting",
                                     "word that tells what happens",
                                     "side by side in the text",
                                     "offices of both sides",
                                     "alone together in a sentence",
                                     "decided by a desk"};
};
template <> struct Words<Sureness>
{
    static constexpr std::array list{"certain", "likely", "doubtful"};
};
template <> struct Words<LexiconName>
{
    static constexpr std::array list{"",          "bodies",      "sides",           "bodywords",  "offices",
                                     "renamings", "instruments", "instrumentwords", "stages",     "verbs",
                                     "bindings",  "recitals",    "recurrences",     "eventwords", "promises"};
};
template <> struct Words<Origin>
{
    static constexpr std::array list{"read", "accepted", "corrected", "added"};
};
template <> struct Words<Verdict>
{
    static constexpr std::array list{"accepted", "corrected", "rejected", "added"};
};
template <> struct Words<FactKind>
{
    static constexpr std::array list{"agency", "instrument", "commitment", "event"};
};
template <> struct Words<BodyVerb>
{
    static constexpr std::array list{"renamed", "merged", "split", "alias"};
};

template <typename Enum> QString word(Enum value)
{
    return QLatin1String(Words<Enum>::list.at(size_t(value)));
}

} // namespace

QString code(Form value)
{
    return word(value);
}
QString code(SectionKind value)
{
    return word(value);
}
QString code(RestKind value)
{
    return word(value);
}
QString code(CommitmentType value)
{
    return word(value);
}
QString code(Action value)
{
    return word(value);
}
QString code(Firmness value)
{
    return word(value);
}
QString code(Stage value)
{
    return word(value);
}
QString code(Precision value)
{
    return word(value);
}
QString code(EventKind value)
{
    return word(value);
}

QString code(Rule value)
{
    return word(value);
}
QString code(Sureness value)
{
    return word(value);
}
QString code(LexiconName value)
{
    return word(value);
}

QString code(Origin value)
{
    return word(value);
}
QString code(Verdict value)
{
    return word(value);
}
QString code(FactKind value)
{
    return word(value);
}
QString code(BodyVerb value)
{
    return word(value);
}

template <typename Enum> std::optional<Enum> fromCode(QStringView given)
{
    for (size_t i = 0; i < Words<Enum>::list.size(); ++i) {
        if (given.compare(QLatin1String(Words<Enum>::list[i]), Qt::CaseInsensitive) == 0)
            return Enum(i);
    }
    return {};
}

template <typename Enum> const QList<Enum> &allOf()
{
    static const QList<Enum> all = [] {
        QList<Enum> values;
        for (size_t i = 0; i < Words<Enum>::list.size(); ++i)
            values.append(Enum(i));
        return values;
    }();
    return all;
}

#define VOCABULARY(Enum)                                                                                     \
    template std::optional<Enum> fromCode<Enum>(QStringView);                                                \
    template const QList<Enum> &allOf<Enum>();
VOCABULARY(Form)
VOCABULARY(SectionKind)
VOCABULARY(RestKind)
VOCABULARY(CommitmentType)
VOCABULARY(Action)
VOCABULARY(Firmness)
VOCABULARY(Stage)
VOCABULARY(Precision)
VOCABULARY(EventKind)
VOCABULARY(Rule)
VOCABULARY(Sureness)
VOCABULARY(LexiconName)
VOCABULARY(Origin)
VOCABULARY(Verdict)
VOCABULARY(FactKind)
VOCABULARY(BodyVerb)
#undef VOCABULARY

} // namespace partnership
