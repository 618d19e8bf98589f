// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/pictureexport.h"

#include "models/exploration/captions.h"
#include "models/exploration/charts/alternative.h"
#include "models/library/filewriting.h"
#include "views/charts/outlines.h"
#include "views/charts/pages.h"
#include "views/charts/picture.h"
#include "views/charts/provenance.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <optional>

namespace partnership {
namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(partnership::PictureExport)
};

constexpr int leastDpi = 96;
constexpr int mostDpi = 600;
constexpr int leastSide = 200;
constexpr int mostSide = 20'000;
/// 400 MB of memory; more is a slip of the hand.
constexpr double mostPixels = 100e6;
/// Fine enough that no line of a PDF is moved to a coarse grid.
constexpr int pdfDpi = 1200;
constexpr int clipboardDpi = 192;
constexpr double inchPerMetre = 1 / 0.0254;

Problem usage(const QString &what, const QString &words, const QString &advice)
{
    Problem problem;
    problem.fault = Fault::Usage;
    problem.what = what;
    problem.words = words;
    problem.advice = advice;
    return problem;
}

std::optional<Problem> problemOf(const PictureOptions &options, PictureFormat format)
{
    const QString size = QStringLiteral("%1x%2").arg(options.size.width()).arg(options.size.height());
    const auto inRange = [](int side) { return side >= leastSide && side <= mostSide; };
    if (!inRange(options.size.width()) || !inRange(options.size.height()))
        return usage(ExportWords::tr("This picture size is out of range."), size,
                     ExportWords::tr("Give width and height between %1 and %2, like 1600x900.")
                         .arg(leastSide)
                         .arg(mostSide));
    if (options.dpi < leastDpi || options.dpi > mostDpi)
        return usage(ExportWords::tr("This resolution is out of range."), QString::number(options.dpi),
                     ExportWords::tr("Give between %1 and %2 dots per inch.").arg(leastDpi).arg(mostDpi));
    const double scale = double(options.dpi) / leastDpi;
    const double pixels = options.size.width() * scale * options.size.height() * scale;
    if (format == PictureFormat::Png && pixels > mostPixels)
        return usage(ExportWords::tr("This picture would have %1 million pixels, more than %2 million.")
                         .arg(qRound64(pixels / 1e6))
                         .arg(qRound64(mostPixels / 1e6)),
                     QStringLiteral("%1, %2 dpi").arg(size).arg(options.dpi),
                     ExportWords::tr("Give a smaller size or resolution, or write SVG or PDF, which have no "
                                     "pixels."));
    return std::nullopt;
}

/// The same without what tells of it: title, filter sentence, source line.
ChartSpec bare(ChartSpec spec)
{
    for (QString *words : {&spec.title, &spec.subtitle, &spec.source, &spec.note})
        words->clear();
    return spec;
}

ChartSpec wanted(const ChartSpec &spec, const PictureOptions &options)
{
    return options.details ? spec : bare(spec);
}

void paintSheet(QPainter &painter, const ChartSpec &spec, const PictureOptions &options)
{
    const std::unique_ptr<Picture> picture = Picture::of(spec.form);
    picture->lay(spec, options.size, Look::paper(options.size, options.theme));
    if (!options.outlined)
        return picture->draw(painter);
    Outlines outlines(painter, options.size);
    QPainter outliner(&outlines);
    picture->draw(outliner);
}

void paint(QPainter &painter, const ChartSpec &spec, const PictureOptions &options)
{
    paintSheet(painter, wanted(spec, options), options);
}

/// What a file tells those who do not see the picture, and this program when it gets it back.
QString describedIn(const ChartSpec &spec)
{
    return QStringLiteral("%1 %2\n%3").arg(alternativeText(spec), spec.source, toText(provenanceOf(spec)));
}

void writeSvg(QIODevice &device, const ChartSpec &spec, const PictureOptions &options)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(options.size);
    generator.setViewBox(QRect({0, 0}, options.size));
    // At its own 72 dpi all type would come out a quarter too small.
    generator.setResolution(96);
    // It writes both of them into the file as they are.
    generator.setTitle(spec.title.toHtmlEscaped());
    generator.setDescription(describedIn(spec).toHtmlEscaped());
    QPainter painter(&generator);
    paint(painter, spec, options);
}

void writePdf(QIODevice &device, const ChartSpec &spec, const PictureOptions &options)
{
    QPdfWriter writer(&device);
    const QSizeF points = QSizeF(options.size) * 72 / 96;
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(pdfDpi);
    writer.setTitle(spec.title);
    writer.setCreator(Captions::program());
    writer.setDocumentXmpMetadata(
        metadataPacket(spec.title, alternativeText(spec), toText(provenanceOf(spec))));
    QPainter painter(&writer);
    painter.scale(pdfDpi / 96.0, pdfDpi / 96.0);
    paintPages(painter, writer, spec, options);
}

bool writePng(QIODevice &device, const ChartSpec &spec, const PictureOptions &options)
{
    const double scale = options.dpi / 96.0;
    QImage image((QSizeF(options.size) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.fill(Theme::of(options.theme).base());
    image.setDotsPerMeterX(qRound(options.dpi * inchPerMetre));
    image.setDotsPerMeterY(qRound(options.dpi * inchPerMetre));
    image.setText(QStringLiteral("Title"), spec.title);
    image.setText(QStringLiteral("Description"), alternativeText(spec));
    image.setText(QStringLiteral("Source"), spec.source);
    image.setText(QStringLiteral("View"), toText(provenanceOf(spec)));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, spec, options);
    painter.end();
    return image.save(&device, "PNG");
}

Result<PictureFormat> formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("svg"))
        return PictureFormat::Svg;
    if (suffix == QLatin1String("pdf"))
        return PictureFormat::Pdf;
    if (suffix == QLatin1String("png"))
        return PictureFormat::Png;
    Problem problem = usage(ExportWords::tr("A picture cannot be written in this format."),
                            suffix.isEmpty() ? QString() : QLatin1Char('.') + suffix,
                            ExportWords::tr("End the file's name in .svg, .pdf or .png."));
    problem.file = path;
    return problem;
}

} // namespace

QList<PictureTheme> pictureThemes()
{
    return {{QStringLiteral("print"), ExportWords::tr("Print"), Theme::Kind::Print},
            {QStringLiteral("grey"), ExportWords::tr("Print, in greys"), Theme::Kind::Grey},
            {QStringLiteral("light"), ExportWords::tr("Light"), Theme::Kind::Light},
            {QStringLiteral("dark"), ExportWords::tr("Dark"), Theme::Kind::Dark},
            {QStringLiteral("contrast"), ExportWords::tr("High contrast"), Theme::Kind::Contrast}};
}

void paintPages(QPainter &painter, QPagedPaintDevice &device, const ChartSpec &spec,
                const PictureOptions &options)
{
    const ChartSpec shown = wanted(spec, options);
    QList<ChartSpec> sheets{shown};
    if (options.overPages)
        sheets = pagesOf(shown, options.size, Look::paper(options.size, options.theme));
    for (qsizetype sheet = 0; sheet < sheets.size(); ++sheet) {
        if (sheet > 0)
            device.newPage();
        painter.save();
        paintSheet(painter, sheets[sheet], options);
        painter.restore();
    }
}

Result<QByteArray> encodedChart(const ChartSpec &spec, PictureFormat format, const PictureOptions &options)
{
    if (const std::optional<Problem> problem = problemOf(options, format))
        return *problem;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (format == PictureFormat::Svg)
        writeSvg(buffer, spec, options);
    else if (format == PictureFormat::Pdf)
        writePdf(buffer, spec, options);
    else if (!writePng(buffer, spec, options))
        return usage(ExportWords::tr("There is not enough memory for this picture."), {},
                     ExportWords::tr("Give a smaller size or resolution."));
    return buffer.data();
}

Result<Done> exportChart(const ChartSpec &spec, const QString &path, const PictureOptions &options)
{
    const Result<PictureFormat> format = formatOf(path);
    if (!format)
        return format.problem();
    if (options.overPages && *format != PictureFormat::Pdf)
        return usage(ExportWords::tr("Only PDF has pages."), QFileInfo(path).suffix(),
                     ExportWords::tr("End the file's name in .pdf, or ask for one picture."));
    const Result<QByteArray> bytes = encodedChart(spec, *format, options);
    return bytes ? writeFile(path, *bytes) : bytes.problem();
}

Result<std::unique_ptr<QMimeData>> chartMimeData(const ChartSpec &spec)
{
    PictureOptions options;
    const Result<QByteArray> svg = encodedChart(spec, PictureFormat::Svg, options);
    if (!svg)
        return svg.problem();
    options.dpi = clipboardDpi;
    const Result<QByteArray> png = encodedChart(spec, PictureFormat::Png, options);
    if (!png)
        return png.problem();
    auto data = std::make_unique<QMimeData>();
    data->setData(QStringLiteral("image/png"), *png);
    data->setData(QStringLiteral("image/svg+xml"), *svg);
    data->setImageData(QImage::fromData(*png));
    data->setText(alternativeText(spec));
    return data;
}

} // namespace partnership
