// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "models/exploration/charts/chartcatalogue.h"
#include "tests/bench/figures.h"
#include "tests/bench/timedapplication.h"
#include "views/briefing/sheets.h"
#include "views/charts/picture.h"
#include "views/charts/pictureexport.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace partnership::bench {
namespace {

constexpr double mostPerFile = 15;      // ms, of SVG and PDF
constexpr double mostOverOwn = 1.3;     ///< of PNG over drawing and encoding alone
constexpr double mostOverPainter = 2;   ///< of what we paint ourselves
constexpr double mostOverCharts = 4;    ///< of what Qt Charts paints
constexpr double mostOfTimeline = 5;    // ms
constexpr double mostOfSheets = 10'000; // ms
constexpr int manyEvents = 100'000;
constexpr QSize paneSize(746, 330);

template <typename Do> double milliseconds(int runs, Do act)
{
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        const qint64 begun = now();
        act();
        times.append(double(now() - begun) / 1e6);
    }
    return median(times);
}

QImage blank(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

int marksOf(const ChartSpec &spec)
{
    int marks = 0;
    for (const ChartRow &row : spec.rows)
        marks += int(row.marks.size());
    return marks;
}

/// Of a card or an event: what it is, on as many lines as it takes, who is party to it, and the words behind
/// it.
void paintWords(QPainter &painter, const QRectF &place, const ChartMark &mark)
{
    painter.drawText(place, Qt::TextWordWrap, mark.words);
    for (const ChartCard::Party &party : mark.card.parties)
        painter.drawText(place.bottomLeft(), party.abbreviation);
    if (!mark.card.quote.isEmpty())
        painter.drawText(place, Qt::TextWordWrap, mark.card.quote);
}

/// The colours explained, the heads of columns, and the scale where there is one: a line and a number for
/// each step.
void paintFrame(QPainter &painter, const ChartSpec &spec)
{
    double x = 4;
    for (const LegendEntry &entry : spec.legend) {
        painter.fillRect(QRectF(x, 4, 12, 12), Qt::darkGreen);
        painter.drawText(QPointF(x + 16, 14), entry.title);
        x += 120;
    }
    x = 200;
    for (const ChartColumn &column : spec.columns) {
        painter.drawText(QRectF(x, 20, 60, 40), Qt::TextWordWrap, column.label);
        x += 64;
    }
    constexpr int steps = 7;
    for (int step = 0; !spec.axis.isEmpty() && step < steps; ++step) {
        painter.drawLine(QLineF(200 + 70 * step, 30, 200 + 70 * step, 300));
        painter.drawText(QPointF(200 + 70 * step, 316), QString::number(step));
    }
    painter.drawText(QPointF(200, 328), spec.axis);
}

/// Of counterparts a mark is what joins two names.
void paintMark(QPainter &painter, const QRectF &place, ChartForm form)
{
    if (form != ChartForm::Counterparts)
        return painter.fillRect(place, Qt::darkBlue);
    QPainterPath line(QPointF(200, place.center().y()));
    line.cubicTo(QPointF(330, place.center().y()), QPointF(420, 330 - place.center().y()),
                 QPointF(550, 330 - place.center().y()));
    painter.strokePath(line, QPen(Qt::darkBlue, 3));
}

/// What no chart can do without: a ground and a frame, a box and a number for each mark, the words that the
/// mark shows, and label, name and count of each row. Where all of it stands is not asked.
void paintBare(const ChartSpec &spec, QImage &image)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(image.rect(), Qt::white);
    paintFrame(painter, spec);
    double y = 0;
    for (const ChartRow &row : spec.rows) {
        painter.drawText(QPointF(4, y + 14), row.label);
        painter.drawText(QPointF(24, y + 14), row.title);
        painter.drawText(QPointF(720, y + 14), QString::number(row.all));
        double x = 200;
        for (const ChartMark &mark : row.marks) {
            paintMark(painter, QRectF(x, y, 18, 18), spec.form);
            painter.drawText(QRectF(x, y, 18, 18), Qt::AlignCenter, mark.text);
            if (spec.form == ChartForm::Board || spec.form == ChartForm::Timeline)
                paintWords(painter, QRectF(x, y + 20, 100, 60), mark);
            x += 20;
        }
        y += 22;
    }
}

void paintOnScreen(Picture &picture, const ChartSpec &spec, QImage &image)
{
    picture.lay(spec, paneSize, Look::screen(QPalette(), QFont()));
    QPainter painter(&image);
    picture.draw(painter);
}

/// The same chart under a filter, which a click leaves to be painted.
ChartSpec narrower(const Exploration &exploration, const QString &chart)
{
    const Filter filter = Filter().including(Dimension::Pillar, QStringLiteral("II"));
    const Result<Selection> selection = exploration.select(filter);
    const Result<ChartSpec> spec =
        selection ? chartSpec(chart, {exploration, filter, *selection}) : Result<ChartSpec>(ChartSpec());
    return spec ? *spec : ChartSpec();
}

/// The slowest of the charts.
struct Slowest
{
    QString chart;
    double measured = 0;
    double limit = 1;

    void take(const QString &name, double now, double most)
    {
        if (now / most > measured / limit)
            *this = {name, now, most};
    }
    Figure figure(const QString &what) const
    {
        return {QStringLiteral("%1 (slowest: %2)").arg(what, chart), measured, limit, QStringLiteral("ms")};
    }
};

double pngByHand(const ChartSpec &spec, const PictureOptions &options, int runs)
{
    return milliseconds(runs, [&] {
        const std::unique_ptr<Picture> picture = Picture::of(spec.form);
        picture->lay(spec, options.size, Look::paper(options.size));
        QImage image = blank(options.size * 2);
        QPainter painter(&image);
        painter.scale(2, 2);
        picture->draw(painter);
        painter.end();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
    });
}

/// So many days over twenty years, in one statement.
Statement eventful()
{
    Statement statement;
    statement.title = QStringLiteral("Many events");
    statement.date = QStringLiteral("2020-01-01");
    statement.source.text = QStringLiteral("Words.");
    statement.source.sha256 = QByteArray(64, '0');
    statement.sections.append(Section{QStringLiteral("I"), {}, SectionKind::Pillar, {}, -1});
    Clause clause;
    clause.number = QStringLiteral("1");
    clause.section = 0;
    clause.text = QStringLiteral("Words.");
    statement.clauses.append(clause);
    for (int i = 0; i < manyEvents; ++i) {
        Event event;
        event.clause = 0;
        event.date = QStringLiteral("%1-%2-%3")
                         .arg(2010 + i % 20)
                         .arg(i % 12 + 1, 2, 10, QLatin1Char('0'))
                         .arg(i % 28 + 1, 2, 10, QLatin1Char('0'));
        event.precision = Precision::Day;
        event.label = QStringLiteral("event");
        statement.events.append(event);
    }
    return statement;
}

QList<Figure> timelineFigure(int runs)
{
    Result<std::unique_ptr<Library>> library = Library::temporary();
    if (!library)
        return {};
    if (const Result<qint64> added = (*library)->add(eventful()); !added) {
        std::fprintf(stderr, "bench: %s\n", qPrintable(added.problem().toString()));
        return {};
    }
    Exploration exploration;
    if (!exploration.explore(std::move(*library)))
        return {};
    QImage image = blank(paneSize);
    const std::unique_ptr<Picture> picture = Picture::of(ChartForm::Timeline);
    const double time = milliseconds(runs, [&] {
        const Result<ChartSpec> spec =
            chartSpec(QStringLiteral("timeline"), {exploration, {}, exploration.selection()});
        paintOnScreen(*picture, *spec, image);
    });
    return {{QStringLiteral("a timeline of 100,000 events, binned and painted"), time, mostOfTimeline,
             QStringLiteral("ms")}};
}

/// A sheet for every agency of the shipped statement, and their index.
QList<Figure> sheetsFigure(const Exploration &exploration)
{
    const QTemporaryDir folder;
    const qint64 begun = now();
    const Result<int> written =
        writeSheets(exploration, {},
                    {Dimension::Agency, QStringLiteral("pdf"), folder.filePath(QStringLiteral("sheets")), {}},
                    [](int, int) { return true; });
    if (!written)
        return {};
    return {{QStringLiteral("a sheet for each of %1 agencies, as PDF").arg(*written),
             double(now() - begun) / 1e6, mostOfSheets, QStringLiteral("ms")}};
}

} // namespace

QList<Figure> pictureFigures(int runs)
{
    Exploration exploration;
    Result<std::unique_ptr<Library>> library = openShippedStatement();
    if (!library || !exploration.explore(std::move(*library)))
        return {};
    Slowest svg, pdf, png, update;
    PictureOptions doubled;
    doubled.dpi = 192;
    for (const ChartEntry &chart : chartCatalogue()) {
        const Result<ChartSpec> spec = chartSpec(chart.name, {exploration, {}, exploration.selection()});
        if (!spec || marksOf(*spec) > 300)
            continue;
        const auto encoding = [&](PictureFormat format, const PictureOptions &options) {
            return milliseconds(runs, [&] { return encodedChart(*spec, format, options).ok(); });
        };
        svg.take(chart.name, encoding(PictureFormat::Svg, {}), mostPerFile);
        pdf.take(chart.name, encoding(PictureFormat::Pdf, {}), mostPerFile);
        png.take(chart.name, encoding(PictureFormat::Png, doubled),
                 mostOverOwn * pngByHand(*spec, doubled, runs));
        const bool isQtCharts = spec->form == ChartForm::Bars || spec->form == ChartForm::StackedBars;
        QImage image = blank(paneSize);
        const double bare = milliseconds(runs, [&] { paintBare(*spec, image); });
        const std::unique_ptr<Picture> picture = Picture::of(spec->form);
        const ChartSpec less = narrower(exploration, chart.name);
        bool narrowed = false;
        const double updated = milliseconds(2 * runs, [&] {
            narrowed = !narrowed;
            paintOnScreen(*picture, narrowed ? less : *spec, image);
        });
        update.take(chart.name, updated, bare * (isQtCharts ? mostOverCharts : mostOverPainter));
    }
    return QList<Figure>{svg.figure(QStringLiteral("a chart as SVG")), pdf.figure(QStringLiteral("as PDF")),
                         png.figure(QStringLiteral("as PNG at 2x, limit: drawing and encoding")),
                         update.figure(QStringLiteral("a chart anew, limit: a bare painter"))} +
           timelineFigure(runs) + sheetsFigure(exploration);
}

} // namespace partnership::bench
