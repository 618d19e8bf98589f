// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "models/exploration/tables/lists.h"

namespace partnership {
namespace {

/// Letters of an excerpt before the first word found, and in all.
constexpr qsizetype lead = 16;
constexpr qsizetype excerptLength = 56;

/// The text between begin and end, with the words found between « and ».
QString marked(const QString &text, const QList<Span> &marks, const Span &range)
{
    QString out;
    qsizetype place = range.begin;
    for (const Span &mark : marks) {
        if (mark.begin < place || mark.end > range.end)
            continue;
        out += QStringView(text).mid(place, mark.begin - place);
        out += QChar(0xAB) + QStringView(text).mid(mark.begin, mark.length()).toString() + QChar(0xBB);
        place = mark.end;
    }
    return out + QStringView(text).mid(place, range.end - place);
}

qsizetype wordBoundary(const QString &text, qsizetype place)
{
    if (place <= 0)
        return 0;
    if (place >= text.size())
        return text.size();
    const qsizetype blank = text.indexOf(QLatin1Char(' '), place);
    return blank < 0 ? text.size() : blank;
}

/// The words around the first one found.
QString excerpt(const QString &text, const QList<Span> &marks)
{
    const qsizetype first = marks.isEmpty() ? 0 : marks.first().begin;
    qsizetype begin = std::min(wordBoundary(text, first - lead), first);
    const qsizetype end = wordBoundary(text, begin + excerptLength);
    const QString words = marked(text, marks, {begin, end}).trimmed();
    return (begin > 0 ? QStringLiteral("…") : QString()) + words +
           (end < text.size() ? QStringLiteral("…") : QString());
}

Table hits(const Answer &answer)
{
    const Contents &contents = answer.exploration->contents();
    Table table{{{QStringLiteral("number")},
                 {QStringLiteral("section")},
                 {QStringLiteral("excerpt")},
                 {QStringLiteral("text"), Column::OnScreen::Never},
                 {QStringLiteral("statement"), Column::OnScreen::IfItVaries}},
                {}};
    for (int row = 0; row < contents.clauses().size(); ++row) {
        if (!answer.selection.hasClause(row))
            continue;
        const ClauseRow &clause = contents.clauses()[row];
        const QString &text = clause.record->text;
        const QList<Span> marks = answer.selection.marks.value(row);
        table.rows.append({clause.number, sectionOf(contents, clause), excerpt(text, marks),
                           marked(text, marks, {0, text.size()}), contents.statementValue(clause.statement)});
    }
    return table;
}

Result<Done> search(const QCommandLineParser &options)
{
    const Result<QString> query = onlyArgument(options, CommandLine::tr("QUERY"));
    if (!query)
        return query.problem();
    if (query->trimmed().isEmpty())
        return wrongUsage(CommandLine::tr("The query is empty."),
                          CommandLine::tr("Name a word to look for."));
    const Result<Answer> answer = answerOf(options, *query);
    if (!answer)
        return answer.problem();
    const Table table = hits(*answer);
    return deliver(table, !table.rows.isEmpty(), CommandLine::tr("clauses"), *answer, options);
}

} // namespace

Command searchCommand()
{
    return {QStringLiteral("search"),
            QStringLiteral("QUERY"),
            CommandLine::tr("Finds clauses by their words; the words found stand between « and »."),
            CommandLine::tr(
                "A query has words that must all be there, \"phrases in quotation marks\", beginnings*\n"
                "and fields, as in the window's search box: 'ministry:METI \"green energy\"'.") +
                QLatin1Char('\n') + filterHelp(),
            answerOptions(),
            search};
}

} // namespace partnership
