// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "models/exploration/charts/chartcatalogue.h"
#include "models/exploration/reviews/marking.h"
#include "views/charts/pictureexport.h"

#include <QRegularExpression>

#include <algorithm>

namespace partnership {
namespace {

Result<QString> chartName(const QCommandLineParser &options)
{
    const Result<QString> typed = onlyArgument(options, CommandLine::tr("NAME"));
    return typed ? oneOf(*typed, namesOf(chartCatalogue()), CommandLine::tr("chart")) : typed;
}

Result<QSize> sizeOf(const QString &typed)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,6})[x×]([0-9]{1,6})$"));
    const QRegularExpressionMatch match = pattern.match(typed);
    if (!match.hasMatch())
        return wrongUsage(CommandLine::tr("“%1” is no size.").arg(typed),
                          CommandLine::tr("Give width and height like 1600x900."));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

Result<int> dpiOf(const QString &typed)
{
    bool isNumber = false;
    const int dpi = typed.toInt(&isNumber);
    if (!isNumber)
        return wrongUsage(CommandLine::tr("“%1” is no resolution.").arg(typed),
                          CommandLine::tr("Give dots per inch like 300."));
    return dpi;
}

Result<Theme::Kind> themeOf(const QString &typed)
{
    const QList<PictureTheme> themes = pictureThemes();
    const Result<QString> name = oneOf(typed, namesOf(themes), CommandLine::tr("theme"));
    if (!name)
        return name.problem();
    return std::ranges::find(themes, *name, &PictureTheme::name)->kind;
}

Result<Lanes> lanesOf(const QCommandLineParser &options)
{
    const Result<QString> name =
        oneOf(options.value(QStringLiteral("lanes")), laneNames(), CommandLine::tr("kind of lane"));
    if (!name)
        return name.problem();
    return Lanes(laneNames().indexOf(*name));
}

Result<PictureOptions> pictureOptionsOf(const QCommandLineParser &options)
{
    const Result<QSize> size = sizeOf(options.value(QStringLiteral("size")));
    if (!size)
        return size.problem();
    const Result<int> dpi = dpiOf(options.value(QStringLiteral("dpi")));
    if (!dpi)
        return dpi.problem();
    const Result<Theme::Kind> theme = themeOf(options.value(QStringLiteral("theme")));
    if (!theme)
        return theme.problem();
    return PictureOptions{*size,
                          *dpi,
                          *theme,
                          !options.isSet(QStringLiteral("no-details")),
                          options.isSet(QStringLiteral("outlined")),
                          options.isSet(QStringLiteral("pages"))};
}

Result<Done> draw(const QCommandLineParser &options, const QString &name, const PictureOptions &picture)
{
    const Result<Lanes> lanes = lanesOf(options);
    if (!lanes)
        return lanes.problem();
    const Result<Answer> answer = answerOf(options);
    if (!answer)
        return answer.problem();
    const Result<ChartSpec> spec =
        chartSpec(name, {*answer->exploration, answer->filter, answer->selection, *lanes});
    if (!spec)
        return spec.problem();
    if (const Result<Done> permitted = mayReplace(options.value(QStringLiteral("output"))); !permitted)
        return permitted;
    const Result<Done> written = exportChart(*spec, options.value(QStringLiteral("output")), picture);
    if (written)
        leaveMarkOf(*answer->exploration, ReviewKind::Picture, options.value(QStringLiteral("output")));
    if (written && answer->selection.commitments.count(true) == 0)
        note(nothingFound(*answer, CommandLine::tr("commitments")));
    return written;
}

Result<Done> chart(const QCommandLineParser &options)
{
    if (options.isSet(QStringLiteral("list")))
        return write(namesOf(chartCatalogue()).join(QLatin1Char('\n')).toUtf8() + '\n', QString());
    const Result<QString> name = chartName(options);
    if (!name)
        return name.problem();
    const Result<PictureOptions> picture = pictureOptionsOf(options);
    if (!picture)
        return picture.problem();
    if (options.value(QStringLiteral("output")).isEmpty())
        return wrongUsage(CommandLine::tr("It is not said where to."),
                          CommandLine::tr("Name a file with --output: FILE.svg, FILE.pdf or FILE.png."));
    return draw(options, *name, *picture);
}

QList<QCommandLineOption> chartOptions()
{
    return {{QStringLiteral("output"),
             CommandLine::tr("The file to write; its ending (svg, pdf, png) is the format."),
             QStringLiteral("FILE")},
            {QStringLiteral("size"), CommandLine::tr("Width and height in 1/96 inch."),
             QStringLiteral("SIZE"), QStringLiteral("1600x900")},
            {QStringLiteral("dpi"), CommandLine::tr("Dots per inch of a PNG, 96 to 600."),
             QStringLiteral("DPI"), QStringLiteral("96")},
            {QStringLiteral("theme"), CommandLine::tr("print, grey (of print), light, dark or contrast."),
             QStringLiteral("THEME"), QStringLiteral("print")},
            {QStringLiteral("no-details"), CommandLine::tr("Without title, filter and source line.")},
            {QStringLiteral("outlined"),
             CommandLine::tr("Letters of SVG and PDF as shapes, which need no fonts and are no text.")},
            {QStringLiteral("pages"),
             CommandLine::tr("Over as many pages of a PDF as it takes until everything has room.")},
            {QStringLiteral("lanes"),
             CommandLine::tr("What the lanes of the timeline stand for: pillar, side, agency or instrument."),
             QStringLiteral("KIND"), QStringLiteral("pillar")},
            {QStringLiteral("list"), CommandLine::tr("Only tell the names of the charts, one a line.")}};
}

} // namespace

Command chartCommand()
{
    return {QStringLiteral("chart"),
            QStringLiteral("NAME"),
            CommandLine::tr("Draws a chart into a file, with its title, filter and source."),
            CommandLine::tr("NAME is one of:") + QLatin1Char('\n') + helpLines(chartCatalogue()) +
                QLatin1Char('\n') + filterHelp(),
            chartOptions() + questionOptions(),
            chart,
            true};
}

} // namespace partnership
