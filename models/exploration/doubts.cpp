// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/doubts.h"

#include "models/exploration/enumeration.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <optional>

namespace partnership {
namespace {

struct Doubts
{
    Q_DECLARE_TR_FUNCTIONS(Doubts)
};

// Headings of the statements this was tried on have up to 14 words; sentences that stand alone have 8 or
// more.
constexpr qsizetype longestHeading = 16;
constexpr qsizetype shortestClause = 5;
constexpr qsizetype shownLetters = 60;

QString shown(const QString &words)
{
    return quoted(words.size() > shownLetters ? words.left(shownLetters - 1).trimmed() + QChar(0x2026)
                                              : words);
}

qsizetype wordsIn(const QString &text)
{
    return text.isEmpty() ? 0 : text.count(QLatin1Char(' ')) + 1;
}

/// Also the stops of Chinese and Japanese.
bool endsLikeSentence(const QString &text)
{
    return !text.isEmpty() && QStringLiteral(".;!?\u3002\uFF1B").contains(text.back());
}

/// The place of a printed number among its neighbours: 4 of "9.4", 3 of "(c)". Nothing for made-up numbers.
std::optional<int> ordinalOf(const QString &number)
{
    QString last = number.section(QLatin1Char('.'), -1);
    last.remove(QLatin1Char('(')).remove(QLatin1Char(')'));
    bool isNumber = false;
    const int value = last.toInt(&isNumber);
    if (isNumber)
        return value;
    if (last.size() == 1 && last.front() >= QLatin1Char('a') && last.front() <= QLatin1Char('z'))
        return last.front().unicode() - 'a' + 1;
    return {};
}

/// Texts have nowhere to say their encoding but a byte order mark, which only those of Unicode have.
bool isEncodingGuessed(const Source &source)
{
    const bool isText = source.form == Form::Text || source.form == Form::Markdown;
    return isText && !source.encoding.isEmpty() && !source.encoding.startsWith(QLatin1String("UTF-"));
}

QList<Doubt> ofTheWhole(const Statement &statement)
{
    QList<Doubt> out;
    const auto doubt = [&out](bool is, DoubtKind kind, const QString &sentence) {
        if (is)
            out.append({kind, sentence, -1, -1});
    };
    doubt(statement.title.trimmed().isEmpty(), DoubtKind::NoTitle, Doubts::tr("No title was found."));
    const QString file = QFileInfo(statement.source.name).completeBaseName();
    doubt(!file.isEmpty() && statement.title == file, DoubtKind::NoTitle,
          Doubts::tr("No title is printed: the name of the file stands for it."));
    doubt(statement.date.isEmpty(), DoubtKind::NoDate, Doubts::tr("No date was found."));
    doubt(statement.parties.isEmpty(), DoubtKind::NoParty, Doubts::tr("No party was found."));
    doubt(isEncodingGuessed(statement.source), DoubtKind::EncodingGuessed,
          Doubts::tr("The text is not UTF-8 and does not say its encoding: it was read as %1, by the look of "
                     "its letters.")
              .arg(statement.source.encoding));
    const bool numbered = std::ranges::any_of(
        statement.clauses, [](const Clause &clause) { return ordinalOf(clause.number).has_value(); });
    doubt(!statement.clauses.isEmpty() && !numbered, DoubtKind::NothingNumbered,
          Doubts::tr("No paragraph is numbered: every paragraph became a clause."));
    doubt(std::ranges::none_of(statement.commitments, &Commitment::isUndertaking), DoubtKind::NoCommitment,
          Doubts::tr("No commitment was found."));
    return out;
}

/// Among clauses that stand under the same one, each number should follow the one before it. A list that
/// begins anew at 1 is one of its own.
std::optional<Doubt> ofNumber(const Clause &clause, int ordinal, const Clause &previous, int before)
{
    Doubt out;
    if (ordinal == before + 2) {
        out.kind = DoubtKind::NumberMissing;
        out.sentence =
            Doubts::tr("A number is missing between %1 and %2.").arg(previous.number, clause.number);
    } else if (ordinal > before + 2) {
        out.kind = DoubtKind::NumberMissing;
        out.sentence = Doubts::tr("%1 numbers are missing between %2 and %3.")
                           .arg(QString::number(ordinal - before - 1), previous.number, clause.number);
    } else if (ordinal <= before && ordinal != 1) {
        out.kind = DoubtKind::NumberOutOfOrder;
        out.sentence = Doubts::tr("%1 stands after %2.").arg(clause.number, previous.number);
    } else {
        return {};
    }
    return out;
}

QList<Doubt> ofNumbers(const Statement &statement)
{
    QList<Doubt> out;
    QHash<int, int> previous; ///< by parent: the last numbered clause under it
    for (int i = 0; i < statement.clauses.size(); ++i) {
        const Clause &clause = statement.clauses[i];
        const std::optional<int> ordinal = ordinalOf(clause.number);
        if (!ordinal)
            continue;
        const int before = previous.value(clause.parent, -1);
        previous[clause.parent] = i;
        if (before < 0)
            continue;
        const Clause &last = statement.clauses[before];
        if (std::optional<Doubt> doubt = ofNumber(clause, *ordinal, last, *ordinalOf(last.number))) {
            doubt->clause = i;
            out.append(*doubt);
        }
    }
    return out;
}

QList<Doubt> ofHeadings(const Statement &statement)
{
    QList<Doubt> out;
    for (int i = 0; i < statement.sections.size(); ++i) {
        const Section &section = statement.sections[i];
        if (endsLikeSentence(section.title) || wordsIn(section.title) > longestHeading)
            out.append({DoubtKind::HeadingLikeClause,
                        Doubts::tr("The heading %1 may be a paragraph.").arg(shown(section.title)), -1, i});
        const bool filled =
            std::ranges::any_of(statement.clauses, [i](const Clause &c) { return c.section == i; }) ||
            std::ranges::any_of(statement.sections, [i](const Section &s) { return s.parent == i; });
        if (!filled)
            out.append({DoubtKind::EmptySection,
                        Doubts::tr("Nothing stands under the heading %1.").arg(shown(section.title)), -1, i});
    }
    return out;
}

/// A lead-in ends with a colon and has clauses under it; a heading that was taken for a clause has neither.
QList<Doubt> ofShortClauses(const Statement &statement)
{
    QList<Doubt> out;
    for (int i = 0; i < statement.clauses.size(); ++i) {
        const Clause &clause = statement.clauses[i];
        const bool stopped = endsLikeSentence(clause.text) || clause.text.endsWith(QLatin1Char(':')) ||
                             clause.text.endsWith(QLatin1Char(','));
        if (!stopped && wordsIn(clause.text) < shortestClause)
            out.append({DoubtKind::ClauseLikeHeading,
                        Doubts::tr("Clause %1, %2, may be a heading.").arg(clause.number, shown(clause.text)),
                        i, -1});
    }
    return out;
}

qsizetype placeOf(const Doubt &doubt, const Statement &statement)
{
    return doubt.clause >= 0 ? statement.clauses[doubt.clause].source.begin
                             : statement.sections[doubt.section].source.begin;
}

} // namespace

QList<Doubt> doubtsOf(const Statement &statement)
{
    QList<Doubt> placed = ofNumbers(statement) + ofHeadings(statement) + ofShortClauses(statement);
    std::ranges::stable_sort(placed, {}, [&](const Doubt &doubt) { return placeOf(doubt, statement); });
    return ofTheWhole(statement) + placed;
}

} // namespace partnership
