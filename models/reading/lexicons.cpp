// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/lexicons.h"

#include "models/reading/lexicon.h"
#include "models/reading/ownbodies.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

namespace partnership {
namespace {

using Reader = std::optional<Problem> (*)(const Entry &, Lexicons &);

/// One file of the folder: how many fields an entry has, and who takes it.
struct Table
{
    QLatin1String file;
    qsizetype fields;
    Reader take;
};

std::optional<Problem> takeSide(const Entry &entry, Lexicons &out)
{
    const QStringList kind = entry.list(3);
    const bool organisation = kind == QStringList(QStringLiteral("organisation"));
    if (!organisation && (kind.isEmpty() || kind.first() != QLatin1String("country")))
        return entry.wrong(3, QStringLiteral("country, organisation"));
    const int index = int(out.sides.size());
    out.sides.append({entry.fields[0], entry.list(1), organisation, int(entry.line)});
    if (kind.size() > 1)
        out.groupings.insert(entry.fields[0], kind.last());
    out.sideNames.insert(entry.fields[0], index, out.book);
    for (const QString &name : entry.list(1))
        out.sideNames.insert(name, index, out.book);
    for (const QString &adjective : entry.list(2))
        out.sideAdjectives.insert(adjective, index, out.book);
    return {};
}

std::optional<Problem> takeEastName(const Entry &entry, Lexicons &out)
{
    const int side = out.sideNamed(entry.fields[0]);
    if (side < 0)
        return entry.wrong(0, QStringLiteral("a name of sides.txt"));
    for (const QString &name : entry.list(1))
        out.eastNames.insert(name, side);
    for (const QString &letter : entry.list(2))
        out.eastNames.insertLetter(letter[0], side);
    return {};
}

std::optional<Problem> takeBody(const Entry &entry, Lexicons &out)
{
    const QString &side = entry.fields[2];
    if (side != QLatin1String("International") && !out.isSide(side))
        return entry.wrong(2, QStringLiteral("a name of sides.txt, International"));
    const int index = indexOfBody(out.bodies, entry);
    if (index == out.bodies.size())
        out.bodies.append({entry.fields[0], {}, side, {}, {}, {}, 0});
    KnownBody &body = out.bodies[index];
    body.name = entry.fields[0];
    body.line = int(entry.line);
    if (!entry.fields[1].isEmpty())
        body.abbreviation = entry.fields[1];
    if (!entry.fields[3].isEmpty())
        body.kind = entry.fields[3];
    body.aliases += entry.list(4);
    body.formerNames += entry.list(5);
    for (const QString &name : QStringList(entry.fields[0]) + entry.list(4) + entry.list(5))
        out.bodyNames.insert(name, index, out.book);
    if (!entry.fields[1].isEmpty())
        out.bodyAbbreviations[entry.fields[1]].append(index);
    return {};
}

std::optional<Problem> takeBodyWord(const Entry &entry, Lexicons &out)
{
    const QStringList marks = entry.fields[2].split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto has = [&marks](const char *mark) { return marks.contains(QLatin1String(mark)); };
    BodyWord word{.kind = entry.fields[1],
                  .first = has("first") || has("both"),
                  .last = has("last") || has("both"),
                  .weak = has("weak"),
                  .romance = has("romance"),
                  .opens = has("opens"),
                  .singular = entry.fields[3],
                  .line = int(entry.line)};
    if (!word.first && !word.last && !word.opens && !word.romance && word.singular.isEmpty())
        return entry.wrong(2, QStringLiteral("first, last, both, opens, romance"));
    out.bodyWords.of(entry.fields[0], out.book) = word;
    return {};
}

std::optional<Problem> takeOffice(const Entry &entry, Lexicons &out)
{
    for (const QString &words : entry.list(0))
        out.officeNames.insert(words, int(out.offices.size()), out.book);
    out.offices.append({entry.list(1), int(entry.line)});
    return {};
}

std::optional<Problem> takeRenaming(const Entry &entry, Lexicons &out)
{
    const bool current = entry.fields[1] == QLatin1String("current");
    if (!current && entry.fields[1] != QLatin1String("former"))
        return entry.wrong(1, QStringLiteral("current, former"));
    out.renamings.insert(entry.fields[0], current, out.book);
    return {};
}

std::optional<Problem> takeInstrumentWord(const Entry &entry, Lexicons &out)
{
    const auto inPlace = fromCode<Stage>(entry.fields[2]);
    if (!inPlace)
        return entry.wrong(2, QStringLiteral("in force, ongoing"));
    const QStringList marks = entry.fields[3].split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const int index = int(out.instrumentWords.size());
    out.instrumentWords.append({entry.fields[1], *inPlace, marks.contains(QLatin1String("document")),
                                marks.contains(QLatin1String("small")),
                                marks.contains(QLatin1String("phrased")),
                                marks.contains(QLatin1String("joint")), int(entry.line)});
    for (const QString &words : entry.list(0))
        out.instrumentHeads.insert(words, index, out.book);
    return {};
}

std::optional<Problem> takeNameLink(const Entry &entry, Lexicons &out)
{
    static const QStringList roles{
        QStringLiteral("of"),  QStringLiteral("about"), QStringLiteral("between"), QStringLiteral("article"),
        QStringLiteral("and"), QStringLiteral("vague"), QStringLiteral("stop")};
    const qsizetype role = roles.indexOf(entry.fields[1]);
    if (role < 0)
        return entry.wrong(1, roles.join(QStringLiteral(", ")));
    for (const QString &words : entry.list(0))
        out.nameLinks.insert(words, int(role) + 1, out.book);
    return {};
}

std::optional<Problem> takeInstrument(const Entry &entry, Lexicons &out)
{
    const int index = int(out.instruments.size());
    out.instruments.append(
        {entry.fields[0], entry.fields[1], entry.fields[2], entry.list(3), int(entry.line)});
    for (const QString &name : QStringList(entry.fields[0]) + entry.list(3))
        out.instrumentNames.insert(name, index, out.book);
    if (!entry.fields[1].isEmpty())
        out.instrumentAbbreviations.insert(entry.fields[1], index);
    return {};
}

std::optional<Problem> takeStage(const Entry &entry, Lexicons &out)
{
    const auto stage = fromCode<Stage>(entry.fields[1]);
    if (!stage && entry.fields[1] != QLatin1String("in place"))
        return entry.wrong(1, QStringLiteral("a stage, in place"));
    const bool before = entry.fields[2] == QLatin1String("before");
    if (!before && entry.fields[2] != QLatin1String("after"))
        return entry.wrong(2, QStringLiteral("before, after"));
    for (const QString &words : entry.list(0))
        (before ? out.stagesBefore : out.stagesAfter).insert(words, int(out.stages.size()), out.book);
    out.stages.append({stage, int(entry.line)});
    return {};
}

std::optional<Problem> takeVerb(const Entry &entry, Lexicons &out)
{
    const auto action = fromCode<Action>(entry.fields[4]);
    const auto atMost = fromCode<Firmness>(entry.fields[5]);
    if (!action)
        return entry.wrong(4, QStringLiteral("an action"));
    if (!atMost && !entry.fields[5].isEmpty())
        return entry.wrong(5, QStringLiteral("a firmness, nothing"));
    const int index = int(out.verbs.size());
    const Tongue tongue = tongueOf(entry.list(int(VerbForm::Gerund)));
    out.verbs.append({entry.fields[0], *action, atMost, tongue, int(entry.line)});
    for (int form = 0; form < 4; ++form) {
        for (const QString &words : entry.list(form))
            out.verbForms[form].insert(words, index, out.book);
    }
    for (const QString &participle : entry.list(int(VerbForm::Past))) {
        for (const QString &words : agreementsOf(participle, tongue))
            out.verbForms[int(VerbForm::Past)].insert(words, index, out.book);
    }
    for (const QString &words : futuresOf(entry.fields[0], tongue))
        out.futures.insert(words, int(out.promises.size()), out.book);
    out.promises.append({atMost.value_or(Firmness::Will), CommitmentType::Commitment, action,
                         LexiconName::Verbs, int(entry.line)});
    return {};
}

std::optional<Problem> takeBinding(const Entry &entry, Lexicons &out)
{
    const auto firmness = fromCode<Firmness>(entry.fields[1]);
    const auto type = fromCode<CommitmentType>(entry.fields[2]);
    const auto action = fromCode<Action>(entry.fields[3]);
    if (!firmness)
        return entry.wrong(1, QStringLiteral("a firmness"));
    if (!type)
        return entry.wrong(2, QStringLiteral("commitment, task"));
    if (!action && !entry.fields[3].isEmpty())
        return entry.wrong(3, QStringLiteral("an action, nothing"));
    out.bindingWords.insert(entry.fields[0], int(out.bindings.size()), out.book);
    out.bindings.append({*firmness, *type, action, LexiconName::Bindings, int(entry.line)});
    return {};
}

std::optional<Problem> takePromise(const Entry &entry, Lexicons &out)
{
    const bool verb = entry.fields[1] == QLatin1String("verb");
    const bool future = entry.fields[1] == QLatin1String("future");
    if (!verb && !future && entry.fields[1] != QLatin1String("noun"))
        return entry.wrong(1, QStringLiteral("verb, noun, future"));
    const auto firmness = fromCode<Firmness>(entry.fields[2]);
    if (!verb && !firmness)
        return entry.wrong(2, QStringLiteral("a firmness"));
    const auto action = fromCode<Action>(entry.fields[3]);
    if (!action && !entry.fields[3].isEmpty())
        return entry.wrong(3, QStringLiteral("an action, nothing"));
    for (const QString &words : entry.list(0))
        (verb     ? out.promisingVerbs
         : future ? out.futures
                  : out.promisingNouns)
            .insert(words, int(out.promises.size()), out.book);
    out.promises.append({firmness.value_or(Firmness::Will), CommitmentType::Commitment, action,
                         LexiconName::Promises, int(entry.line)});
    return {};
}

std::optional<Problem> takeRecital(const Entry &entry, Lexicons &out)
{
    for (const QString &form : entry.list(0))
        out.recitals.insert(form, int(entry.line), out.book);
    for (const QString &form : entry.list(1))
        out.recitalGerunds.insert(form, int(entry.line), out.book);
    return {};
}

std::optional<Problem> takeMeans(const Entry &entry, Lexicons &out)
{
    out.means.insert(entry.fields[0], 0, out.book);
    return {};
}

std::optional<Problem> takeSubject(const Entry &entry, Lexicons &out)
{
    const bool task = entry.fields[1] == QLatin1String("task");
    if (!task && entry.fields[1] != QLatin1String("framing"))
        return entry.wrong(1, QStringLiteral("task, framing"));
    out.subjects.of(entry.fields[0], out.book) = task;
    return {};
}

std::optional<Problem> takeEventWord(const Entry &entry, Lexicons &out)
{
    const auto kind = fromCode<EventKind>(entry.fields[1]);
    if (!kind)
        return entry.wrong(1, QStringLiteral("a kind of event"));
    out.eventWords.insert(entry.fields[0], int(out.eventWordKinds.size()), out.book);
    out.eventWordKinds.append({*kind, int(entry.line)});
    return {};
}

std::optional<Problem> takeRecurrence(const Entry &entry, Lexicons &out)
{
    static const QStringList places{QStringLiteral("before"), QStringLiteral("after"),
                                    QStringLiteral("verb")};
    const auto place = places.indexOf(entry.fields[2]);
    if (place < 0)
        return entry.wrong(2, places.join(QStringLiteral(", ")));
    for (const QString &words : entry.list(0))
        out.recurrences.insert(words, int(out.recurrenceKinds.size()), out.book);
    out.recurrenceKinds.append({entry.fields[1], Recurrence::Place(place), int(entry.line)});
    return {};
}

std::optional<Problem> takeStatistic(const Entry &entry, Lexicons &out)
{
    out.statistics.of(entry.fields[0], out.book) = true;
    return {};
}

std::optional<Problem> takeHeading(const Entry &entry, Lexicons &out)
{
    const auto kind = fromCode<SectionKind>(entry.fields[1]);
    if (!kind)
        return entry.wrong(1, QStringLiteral("preamble, closing"));
    out.headings.insert(entry.fields[0].toLower(), *kind);
    return {};
}

std::optional<Problem> takeFrameWord(const Entry &entry, Lexicons &out)
{
    const int role = FrameWords::roleOf(entry.fields[0]);
    if (role < 0)
        return entry.wrong(0, QStringLiteral("a role of words of the frame"));
    for (const QString &phrase : entry.list(1))
        out.frame.insert(phrase, FrameRole(role));
    return {};
}

std::optional<Problem> takeMonth(const Entry &entry, Lexicons &out)
{
    const int number = entry.fields[1].toInt();
    if (number < 1 || number > 12)
        return entry.wrong(1, QStringLiteral("1 to 12"));
    for (const QString &name : QStringList(entry.fields[0]) + entry.list(2))
        out.months.of(name, out.book) = number;
    out.monthNumbers.insert(entry.fields[0].toLower(), number);
    return {};
}

std::optional<Problem> takeNumberWord(const Entry &entry, Lexicons &out)
{
    bool known = false;
    const int number = entry.fields[0].toInt(&known);
    if (!known || number < 0)
        return entry.wrong(0, QStringLiteral("a number"));
    for (const QString &word : entry.list(1))
        out.numberWords.of(word, out.book) = number;
    return {};
}

std::optional<Problem> takeYearOpeners(const Entry &entry, Lexicons &out)
{
    for (const QString &word : entry.list(1))
        out.yearOpeners.of(word, out.book) = true;
    return {};
}

std::optional<Problem> takeLanguage(const Entry &entry, Lexicons &out)
{
    for (const QString &word : entry.list(1))
        out.languageWords.of(word, out.book).append(entry.fields[0]);
    return {};
}

/// In the order of need: bodies name sides, instruments name stages.
// clang-format off
constexpr Table tables[] = {
    {QLatin1String("sides"), 4, takeSide},
    {QLatin1String("eastnames"), 3, takeEastName},
    {QLatin1String("bodies"), 6, takeBody},
    {QLatin1String("bodywords"), 4, takeBodyWord},
    {QLatin1String("offices"), 2, takeOffice},
    {QLatin1String("renamings"), 2, takeRenaming},
    {QLatin1String("instrumentwords"), 4, takeInstrumentWord},
    {QLatin1String("instruments"), 4, takeInstrument},
    {QLatin1String("stages"), 3, takeStage},
    {QLatin1String("verbs"), 6, takeVerb},
    {QLatin1String("bindings"), 4, takeBinding},
    {QLatin1String("promises"), 4, takePromise},
    {QLatin1String("recitals"), 2, takeRecital},
    {QLatin1String("means"), 1, takeMeans},
    {QLatin1String("subjects"), 2, takeSubject},
    {QLatin1String("eventwords"), 2, takeEventWord},
    {QLatin1String("recurrences"), 3, takeRecurrence},
    {QLatin1String("statistics"), 1, takeStatistic},
    {QLatin1String("headings"), 2, takeHeading},
    {QLatin1String("framewords"), 2, takeFrameWord},
    {QLatin1String("months"), 3, takeMonth},
    {QLatin1String("numberwords"), 2, takeNumberWord},
    {QLatin1String("namelinks"), 2, takeNameLink},
    {QLatin1String("yearopeners"), 2, takeYearOpeners},
    {QLatin1String("languages"), 2, takeLanguage},
};
// clang-format on

std::optional<Problem> load(const QString &path, const Table &table, bool isOwn, Lexicons &out)
{
    QFile file(path);
    if (isOwn && !file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return Problem{.what = QCoreApplication::translate("Lexicon", "This lexicon cannot be read."),
                       .file = path,
                       .line = 0,
                       .words = file.errorString(),
                       .advice = {}};
    out.texts.append(QString::fromUtf8(file.readAll()));
    auto entries = readTable(path, out.texts.last(), table.fields);
    if (!entries)
        return entries.problem();
    for (Entry &entry : *entries) {
        const qsizetype line = std::exchange(entry.line, isOwn ? -entry.line : entry.line);
        if (auto problem = table.take(entry, out)) {
            problem->line = line;
            return problem;
        }
    }
    return {};
}

QString ownFolder; // set once, before anything is read

} // namespace

int Lexicons::numberSaid(QStringView folded) const
{
    const int *said = numberWords.find(book.entryOf(folded, hashOf(folded)).number);
    return said ? *said : -1;
}

int Lexicons::sideNamed(const QString &name) const
{
    const NameTrie::Values found = sideNames.valuesOf(wordsOf(name));
    return found.isEmpty() ? -1 : found.first();
}

Result<Lexicons> loadLexicons(const QString &folder, const QString &own)
{
    Lexicons out;
    for (const Table &table : tables) {
        const QString name = QLatin1Char('/') + table.file + QStringLiteral(".txt");
        auto problem = load(folder + name, table, false, out);
        if (!problem && !own.isEmpty())
            problem = load(own + name, table, true, out);
        if (problem)
            return *problem;
    }
    return out;
}

void useOwnLexicons(const QString &folder)
{
    ownFolder = folder;
}

const Result<Lexicons> &shippedLexicons()
{
    static const Result<Lexicons> shipped = loadLexicons(QStringLiteral(":/lexicons"), ownFolder);
    return shipped;
}

} // namespace partnership
