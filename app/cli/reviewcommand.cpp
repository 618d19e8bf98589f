// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "models/exploration/reviews/comparing.h"
#include "views/briefing/paperforms.h"

#include <QFileInfo>

namespace partnership {
namespace {

const QString todayWord = QStringLiteral("today");

Result<Done> addReviewNamed(const QCommandLineParser &options)
{
    const QStringList words = options.positionalArguments().mid(2);
    if (words.size() != 1)
        return wrongUsage(CommandLine::tr("A review needs a name."),
                          CommandLine::tr("For example: review add \"Before the visit\" --library FILE"));
    Result<std::unique_ptr<Library>> library = libraryToWrite(options);
    if (!library)
        return library.problem();
    Exploration exploration;
    if (const Result<Done> read = exploration.explore(std::move(*library)); !read)
        return read;
    return addReview(*exploration.library(), words.first(), snapshotOfToday(exploration));
}

/// Rows go to the screen or a file; a workbook needs the sources of a filter, which a review has not.
Result<Done> deliverRows(const Table &table, const QCommandLineParser &options)
{
    const Result<TableFormat> format = formatOf(options);
    if (!format)
        return format.problem();
    if (*format == TableFormat::Workbook)
        return wrongUsage(CommandLine::tr("Reviews are no workbook."),
                          CommandLine::tr("Ask for csv or json."));
    return write(toBytes(table, *format), options.value(outputOption().names().first()));
}

Result<std::unique_ptr<Library>> libraryOfReviews(const QCommandLineParser &options)
{
    if (!options.isSet(QStringLiteral("library")))
        return wrongUsage(CommandLine::tr("It is not said of what."),
                          CommandLine::tr("Name the library with --library FILE."));
    return libraryOf(options);
}

Result<Done> listReviews(const QCommandLineParser &options)
{
    const Result<std::unique_ptr<Library>> library = libraryOfReviews(options);
    if (!library)
        return library.problem();
    const Result<QList<Review>> all = reviews(**library);
    return all ? deliverRows(reviewTable(*all), options) : all.problem();
}

/// The first of the two: by its name, or the newest mark of the kind that --since names.
Result<Review> firstOf(const QStringList &named, const QList<Review> &all, const QCommandLineParser &options)
{
    const QString since = options.value(QStringLiteral("since"));
    if (since.isEmpty())
        return named.isEmpty() ? wrongUsage(CommandLine::tr("It is not said which review."),
                                            CommandLine::tr("Name one, or --since briefing or picture."))
                               : reviewCalled(all, named.first());
    const std::optional<ReviewKind> kind = fromCode<ReviewKind>(since);
    const std::optional<Review> newest = kind ? newestOf(all, *kind) : std::nullopt;
    if (newest)
        return *newest;
    return kind ? wrongUsage(CommandLine::tr("There is no mark of a %1 in this library yet.").arg(since))
                : reviewCalled(all, since);
}

Result<Done> deliverChanges(const Exploration &exploration, const Comparison &comparison,
                            const QCommandLineParser &options)
{
    const QString path = options.value(outputOption().names().first());
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QStringList rows{QString(), QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("txt")};
    if (!path.isEmpty() && !rows.contains(suffix))
        return writePaper(changesPaper(exploration, comparison), path, {});
    const Result<Done> delivered = deliverRows(changesTable(comparison), options);
    if (delivered && comparison.changes.isEmpty())
        note(CommandLine::tr("Between %1 and %2 nothing has changed.")
                 .arg(comparison.before, comparison.after));
    return delivered;
}

Result<Done> compareReviews(const QCommandLineParser &options)
{
    const QStringList named = options.positionalArguments().mid(2);
    const qsizetype first = options.isSet(QStringLiteral("since")) ? 0 : 1;
    if (named.size() > first + 1)
        return wrongUsage(CommandLine::tr("One review is too many."),
                          CommandLine::tr("Two are compared, or one and today."), named.last());
    Result<std::unique_ptr<Library>> library = libraryOfReviews(options);
    if (!library)
        return library.problem();
    Exploration exploration;
    if (const Result<Done> read = exploration.explore(std::move(*library)); !read)
        return read;
    const Result<QList<Review>> all = reviews(*exploration.library());
    const Result<Review> before = all ? firstOf(named, *all, options) : all.problem();
    if (!before)
        return before.problem();
    std::optional<Review> after;
    if (const QString second = named.value(first, todayWord); second != todayWord) {
        const Result<Review> other = reviewCalled(*all, second);
        if (!other)
            return other.problem();
        after = *other;
    }
    const Result<Comparison> comparison = compare(exploration, *before, after);
    return comparison ? deliverChanges(exploration, *comparison, options) : comparison.problem();
}

QList<DeskAction> reviewActions()
{
    return {{QStringLiteral("add"), CommandLine::tr("keeps what is there now under a name: review add NAME"),
             addReviewNamed},
            {QStringLiteral("list"),
             CommandLine::tr("tells the reviews, and the marks of briefings and pictures"), listReviews},
            {QStringLiteral("compare"),
             CommandLine::tr("tells what has changed: review compare A [B], or compare --since briefing"),
             compareReviews}};
}

Result<Done> review(const QCommandLineParser &options)
{
    return runAction(reviewActions(), options);
}

} // namespace

Command reviewCommand()
{
    return {
        QStringLiteral("review"),
        QStringLiteral("ACTION [NAME …]"),
        CommandLine::tr("Keeps what a library holds at a moment, and tells what has changed since."),
        CommandLine::tr("ACTION is one of:") + QLatin1Char('\n') + helpLines(reviewActions()) +
            QStringLiteral("\n\n") +
            CommandLine::tr("A and B are names or numbers of reviews; without B today is meant. Every "
                            "briefing and every\n"
                            "picture of a library in a file leaves a mark that is a review too. With "
                            "--output NOTE.md, or\n"
                            ".pdf, .odt, .docx, .html, what has changed is written as a paper."),
        {libraryOption(),
         {QStringLiteral("since"), CommandLine::tr("the last briefing or picture, or a review by its name"),
          QStringLiteral("KIND")},
         {QStringLiteral("who"), CommandLine::tr("who does it; the name of the account without it"),
          QStringLiteral("NAME")},
         formatOption(),
         outputOption()},
        review,
        true};
}

} // namespace partnership
