// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/lexicons.h"

#include "models/reading/lexicon.h"

#include <QCoreApplication>
#include <QFile>

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
    if (entry.fields[3] != QLatin1String("country") && entry.fields[3] != QLatin1String("organisation"))
        return entry.wrong(3, QStringLiteral("country, organisation"));
    const int index = int(out.sides.size());
    out.sides.append({entry.fields[0], entry.list(1), entry.fields[3] == QLatin1String("organisation")});
    out.sideNames.insert(entry.fields[0], index);
    for (const QString &name : entry.list(1))
        out.sideNames.insert(name, index);
    for (const QString &adjective : entry.list(2))
        out.sideAdjectives.insert(adjective, index);
    return {};
}

std::optional<Problem> takeBody(const Entry &entry, Lexicons &out)
{
    const QString &side = entry.fields[2];
    if (side != QLatin1String("International") && !out.isSide(side))
        return entry.wrong(2, QStringLiteral("a name of sides.txt, International"));
    const int index = int(out.bodies.size());
    out.bodies.append(
        {entry.fields[0], entry.fields[1], side, entry.fields[3], entry.list(4), entry.list(5)});
    for (const QString &name : QStringList(entry.fields[0]) + entry.list(4) + entry.list(5))
        out.bodyNames.insert(name, index);
    if (!entry.fields[1].isEmpty())
        out.bodyAbbreviations[entry.fields[1]].append(index);
    return {};
}

std::optional<Problem> takeBodyWord(const Entry &entry, Lexicons &out)
{
    const QString &place = entry.fields[2];
    const bool both = place == QLatin1String("both");
    const BodyWord word{entry.fields[1], both || place == QLatin1String("first"),
                        both || place == QLatin1String("last")};
    if (!word.first && !word.last)
        return entry.wrong(2, QStringLiteral("first, last, both"));
    out.bodyWords.insert(foldedWord(entry.fields[0]), word);
    return {};
}

std::optional<Problem> takeOffice(const Entry &entry, Lexicons &out)
{
    for (const QString &words : entry.list(0))
        out.officeNames.insert(words, int(out.offices.size()));
    out.offices.append({entry.list(1)});
    return {};
}

std::optional<Problem> takeRenaming(const Entry &entry, Lexicons &out)
{
    const bool current = entry.fields[1] == QLatin1String("current");
    if (!current && entry.fields[1] != QLatin1String("former"))
        return entry.wrong(1, QStringLiteral("current, former"));
    out.renamings.insert(entry.fields[0], current);
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
                                marks.contains(QLatin1String("joint"))});
    for (const QString &words : entry.list(0))
        out.instrumentHeads.insert(words, index);
    return {};
}

std::optional<Problem> takeInstrument(const Entry &entry, Lexicons &out)
{
    const int index = int(out.instruments.size());
    out.instruments.append({entry.fields[0], entry.fields[1], entry.fields[2], entry.list(3)});
    for (const QString &name : QStringList(entry.fields[0]) + entry.list(3))
        out.instrumentNames.insert(name, index);
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
    (before ? out.stagesBefore : out.stagesAfter).insert(entry.fields[0], int(out.stages.size()));
    out.stages.append({stage});
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

std::optional<Problem> takeMonth(const Entry &entry, Lexicons &out)
{
    const int number = entry.fields[1].toInt();
    if (number < 1 || number > 12)
        return entry.wrong(1, QStringLiteral("1 to 12"));
    out.months.insert(entry.fields[0].toLower(), number);
    for (const QString &form : entry.list(2))
        out.months.insert(form.toLower(), number);
    return {};
}

std::optional<Problem> takeLanguage(const Entry &entry, Lexicons &out)
{
    for (const QString &word : entry.list(1)) {
        QString &codes = out.languageWords[word];
        codes += (codes.isEmpty() ? QString() : QStringLiteral(" ")) + entry.fields[0];
    }
    return {};
}

/// In the order of need: bodies name sides, instruments name stages.
// clang-format off
constexpr Table tables[] = {
    {QLatin1String("sides"), 4, takeSide},
    {QLatin1String("bodies"), 6, takeBody},
    {QLatin1String("bodywords"), 3, takeBodyWord},
    {QLatin1String("offices"), 2, takeOffice},
    {QLatin1String("renamings"), 2, takeRenaming},
    {QLatin1String("instrumentwords"), 4, takeInstrumentWord},
    {QLatin1String("instruments"), 4, takeInstrument},
    {QLatin1String("stages"), 3, takeStage},
    {QLatin1String("headings"), 2, takeHeading},
    {QLatin1String("months"), 3, takeMonth},
    {QLatin1String("languages"), 2, takeLanguage},
};
// clang-format on

std::optional<Problem> load(const QString &folder, const Table &table, Lexicons &out)
{
    const QString path = folder + QLatin1Char('/') + table.file + QStringLiteral(".txt");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{.what = QCoreApplication::translate("Lexicon", "This lexicon cannot be read."),
                       .file = path,
                       .line = 0,
                       .words = file.errorString(),
                       .advice = {}};
    const auto entries = readTable(path, file.readAll(), table.fields);
    if (!entries)
        return entries.problem();
    for (const Entry &entry : *entries) {
        if (auto problem = table.take(entry, out))
            return problem;
    }
    return {};
}

} // namespace

int Lexicons::sideNamed(const QString &name) const
{
    const QList<int> found = sideNames.valuesOf(name);
    return found.isEmpty() ? -1 : found.first();
}

Result<Lexicons> loadLexicons(const QString &folder)
{
    Lexicons out;
    for (const Table &table : tables) {
        if (auto problem = load(folder, table, out))
            return *problem;
    }
    return out;
}

const Result<Lexicons> &shippedLexicons()
{
    static const Result<Lexicons> shipped = loadLexicons(QStringLiteral(":/lexicons"));
    return shipped;
}

} // namespace partnership
