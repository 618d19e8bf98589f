// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/specof.h"
#include "tests/support/suite.h"
#include "views/charts/barspicture.h"
#include "views/charts/pages.h"
#include "views/charts/picture.h"
#include "views/charts/pictureexport.h"

#include "tests/support/exploring.h"
#include "tests/support/fulldisk.h"
#include "tests/support/samplestatement.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace partnership;

namespace {

const QString hostile = QStringLiteral("<img src=\"file:///etc/hostname\"><b>R&D</b> <5% ]]> &amp; \"'");

/// The small statement with markup in every slot that reaches a picture.
Statement hostileStatement()
{
    Statement made = samples::smallStatement();
    made.title = hostile;
    made.parties = {hostile, hostile + QLatin1Char('2')};
    for (Section &section : made.sections) {
        section.title = hostile;
        section.label = section.label.isEmpty() ? QString() : QStringLiteral("<u>I</u>");
    }
    for (Clause &clause : made.clauses)
        clause.number += QStringLiteral("<i>&");
    for (int i = 0; i < made.agencies.size(); ++i) {
        made.agencies[i].name = hostile + QString::number(i);
        made.agencies[i].side = made.parties[i % 2];
    }
    for (Instrument &instrument : made.instruments)
        instrument.name.prepend(hostile);
    for (Event &event : made.events)
        event.label = hostile;
    return made;
}

QByteArray encoded(const ChartSpec &spec, PictureFormat format, const PictureOptions &options = {})
{
    const Result<QByteArray> bytes = encodedChart(spec, format, options);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.problem().toString()));
    return *bytes;
}

/// Rows from first to last that hold something darker than the ground, in a part of the picture.
QPair<int, int> inkRows(const QImage &image, const QRect &part)
{
    QPair<int, int> rows{-1, -1};
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (qGray(image.pixel(x, y)) > 128)
                continue;
            rows = {rows.first < 0 ? y : rows.first, y};
            break;
        }
    }
    return rows;
}

Result<Done> exportByName(const Exploration &exploration, const QString &chart, const Filter &filter,
                          const QString &path, const PictureOptions &options = {})
{
    const Result<Selection> selection = exploration.select(filter);
    if (!selection)
        return selection.problem();
    const Result<ChartSpec> spec = chartSpec(chart, {exploration, filter, *selection});
    return spec ? exportChart(*spec, path, options) : spec.problem();
}

} // namespace

/// Charts as files: whole, the same twice, and nothing in them but text where text was meant.
class TestPictureExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyChartInEveryFormat_data();
    void everyChartInEveryFormat();
    void markupStaysText_data();
    void markupStaysText();
    void everySlotIsEscapedForQtCharts();
    void typeIsAsHighInSvgAsInPng();
    void resolutionMakesPixels();
    void themeIsPaperUnlessAskedFor();
    void everyThemeIsItsOwn_data();
    void everyThemeIsItsOwn();
    void greysAreGrey();
    void lettersAreShapes_data();
    void lettersAreShapes();
    void detailsAreLeftOut();
    void everythingHasRoomOverPages_data();
    void everythingHasRoomOverPages();
    void onlyPdfHasPages();
    void filterAndSourceStandOnThePicture();
    void wrongOptions_data();
    void wrongOptions();
    void wrongPaths_data();
    void wrongPaths();
    void fullDiskLeavesWhatWasThere();

private:
    std::unique_ptr<Exploration> m_exploration;
    QTemporaryDir m_folder;
};

void TestPictureExport::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_exploration = samples::exploring({samples::smallStatement()});
}

void TestPictureExport::everyChartInEveryFormat_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("suffix");
    for (const ChartEntry &entry : chartCatalogue()) {
        for (const char *suffix : {"svg", "pdf", "PNG"})
            QTest::addRow("%s.%s", qPrintable(entry.name), suffix)
                << entry.name << QString::fromLatin1(suffix);
    }
}

void TestPictureExport::everyChartInEveryFormat()
{
    QFETCH(const QString, chart);
    QFETCH(const QString, suffix);
    const QString path = m_folder.filePath(chart + QLatin1Char('.') + suffix);
    const Result<Done> written = exportByName(*m_exploration, chart, {}, path);
    QVERIFY2(written.ok(), qPrintable(written.problem().toString()));
    const QByteArray first = bytesOf(path);
    if (suffix == QLatin1String("pdf")) {
        QVERIFY(first.startsWith("%PDF-"));
        QVERIFY(first.contains("/Count 1"));
        return;
    }
    QVERIFY(exportByName(*m_exploration, chart, {}, path).ok());
    QCOMPARE(bytesOf(path), first);
    if (suffix == QLatin1String("svg"))
        QVERIFY(QSvgRenderer(first).isValid());
    else
        QCOMPARE(QImage(path).size(), QSize(1600, 900));
}

void TestPictureExport::markupStaysText_data()
{
    QTest::addColumn<QString>("chart");
    for (const ChartEntry &entry : chartCatalogue())
        QTest::newRow(qPrintable(entry.name)) << entry.name;
}

void TestPictureExport::markupStaysText()
{
    QFETCH(const QString, chart);
    const auto exploration = samples::exploring({hostileStatement()});
    QXmlStreamReader reader(encoded(specOf(*exploration, chart), PictureFormat::Svg, {{4000, 3000}}));
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            text += reader.text();
        if (reader.isStartElement()) {
            QVERIFY2(reader.name() != QLatin1String("image"), "a picture was loaded");
            QVERIFY(reader.name() != QLatin1String("b") && reader.name() != QLatin1String("img"));
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(text.contains(hostile));
}

/// Own labels are painted as they are; whatever still goes to Qt Charts goes through one function.
void TestPictureExport::everySlotIsEscapedForQtCharts()
{
    QCOMPARE(chartText(QStringLiteral("R&D <5% \"x\"")), QStringLiteral("R&amp;D &lt;5% &quot;x&quot;"));
}

void TestPictureExport::typeIsAsHighInSvgAsInPng()
{
    const ChartSpec spec = specOf(*m_exploration, QStringLiteral("actions"));
    const QImage png = QImage::fromData(encoded(spec, PictureFormat::Png));
    QImage svg(png.size(), QImage::Format_RGB32);
    svg.fill(Qt::white);
    QPainter painter(&svg);
    QSvgRenderer(encoded(spec, PictureFormat::Svg)).render(&painter);
    painter.end();
    const QRect title(56, 20, 400, 60);
    const auto [top, bottom] = inkRows(png, title);
    const auto [svgTop, svgBottom] = inkRows(svg, title);
    QVERIFY(top > 0 && bottom - top > 15);
    QVERIFY2(qAbs(top - svgTop) <= 1 && qAbs(bottom - svgBottom) <= 1,
             qPrintable(QStringLiteral("%1-%2, %3-%4").arg(top).arg(bottom).arg(svgTop).arg(svgBottom)));
}

void TestPictureExport::resolutionMakesPixels()
{
    PictureOptions options;
    options.size = {800, 450};
    options.dpi = 288;
    const QImage image = QImage::fromData(
        encoded(specOf(*m_exploration, QStringLiteral("pillars")), PictureFormat::Png, options));
    QCOMPARE(image.size(), QSize(2400, 1350));
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 288);
}

void TestPictureExport::themeIsPaperUnlessAskedFor()
{
    const ChartSpec spec = specOf(*m_exploration, QStringLiteral("matrix"));
    QCOMPARE(QImage::fromData(encoded(spec, PictureFormat::Png)).pixelColor(2, 2), QColor(Qt::white));
    PictureOptions dark;
    dark.theme = Theme::Kind::Dark;
    const QImage image = QImage::fromData(encoded(spec, PictureFormat::Png, dark));
    for (const QPoint corner : {QPoint(0, 0), QPoint(1599, 899)})
        QCOMPARE(image.pixelColor(corner), Theme::of(Theme::Kind::Dark).base());
}

void TestPictureExport::everyThemeIsItsOwn_data()
{
    QTest::addColumn<Theme::Kind>("kind");
    for (const PictureTheme &theme : pictureThemes())
        QTest::newRow(qPrintable(theme.name)) << theme.kind;
}

void TestPictureExport::everyThemeIsItsOwn()
{
    QFETCH(const Theme::Kind, kind);
    PictureOptions options;
    options.theme = kind;
    const QImage image = QImage::fromData(
        encoded(specOf(*m_exploration, QStringLiteral("pillars")), PictureFormat::Png, options));
    QCOMPARE(image.pixelColor(2, 2), Theme::of(kind).base());
    bool hasPillar = false;
    for (int y = 0; y < image.height() && !hasPillar; ++y) {
        for (int x = 0; x < image.width() && !hasPillar; ++x)
            hasPillar = image.pixelColor(x, y) == Theme::of(kind).pillar(0);
    }
    QVERIFY(hasPillar);
}

/// Near-black words on marks are as on all paper.
void TestPictureExport::greysAreGrey()
{
    PictureOptions options;
    options.theme = Theme::Kind::Grey;
    for (const ChartEntry &chart : chartCatalogue()) {
        const QImage image =
            QImage::fromData(encoded(specOf(*m_exploration, chart.name), PictureFormat::Png, options));
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3) {
                const QColor colour = image.pixelColor(x, y);
                QVERIFY2(qMax(qAbs(colour.red() - colour.green()), qAbs(colour.red() - colour.blue())) <= 8,
                         qPrintable(chart.name));
            }
        }
    }
}

void TestPictureExport::lettersAreShapes_data()
{
    everyChartInEveryFormat_data();
}

/// No font is named, and the picture looks the same.
void TestPictureExport::lettersAreShapes()
{
    QFETCH(const QString, chart);
    const ChartSpec spec = specOf(*m_exploration, chart);
    PictureOptions options;
    options.outlined = true;
    const QByteArray svg = encoded(spec, PictureFormat::Svg, options);
    QVERIFY(encoded(spec, PictureFormat::Svg).contains("<text"));
    QVERIFY(!svg.contains("<text"));
    QCOMPARE(svg, encoded(spec, PictureFormat::Svg, options));
    QVERIFY(!encoded(spec, PictureFormat::Pdf, options).contains("/FontFile"));
    QImage drawn(options.size, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    QSvgRenderer(svg).render(&painter, QRectF({0, 0}, options.size));
    painter.end();
    const QImage text = QImage::fromData(encoded(spec, PictureFormat::Png));
    const auto rows = [&](const QImage &image) { return inkRows(image, {0, 0, 800, 110}); };
    QVERIFY(qAbs(rows(drawn).first - rows(text).first) <= 1);
    QVERIFY(qAbs(rows(drawn).second - rows(text).second) <= 1);
}

/// The picture has only the chart on it; the file still tells what it shows.
void TestPictureExport::detailsAreLeftOut()
{
    const ChartSpec spec = specOf(*m_exploration, QStringLiteral("pillars"));
    PictureOptions options;
    options.details = false;
    const QByteArray svg = encoded(spec, PictureFormat::Svg, options);
    const QByteArray drawn = svg.mid(svg.indexOf("</desc>"));
    QVERIFY(encoded(spec, PictureFormat::Svg).mid(svg.indexOf("</desc>")).contains(spec.title.toUtf8()));
    QVERIFY(!drawn.contains(spec.title.toUtf8()));
    QVERIFY(!drawn.contains("5 May 2026"));
    QVERIFY(svg.contains(spec.title.toUtf8()));
}

void TestPictureExport::everythingHasRoomOverPages_data()
{
    QTest::addColumn<QString>("chart");
    for (const char *chart : {"gaps", "ladder", "timeline", "board", "agencies", "agency-firmness", "matrix"})
        QTest::newRow(chart) << QString::fromLatin1(chart);
}

/// Every mark of a large chart is on exactly one sheet.
void TestPictureExport::everythingHasRoomOverPages()
{
    QFETCH(const QString, chart);
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith(
        {samples::smallStatement(), samples::laterStatement(), samples::longStatement(160)})));
    const ChartSpec spec = specOf(exploration, chart);
    PictureOptions options;
    options.size = {900, 640};
    const Look look = Look::paper(options.size);
    const QList<ChartSpec> pages = pagesOf(spec, options.size, look);
    QStringList all;
    for (const ChartRow &row : spec.rows) {
        for (const ChartMark &mark : row.marks)
            all.append(row.title + mark.name);
    }
    QStringList paged;
    for (const ChartSpec &page : pages) {
        for (const ChartRow &row : page.rows) {
            for (const ChartMark &mark : row.marks)
                paged.append(row.title + mark.name);
        }
        const std::unique_ptr<Picture> picture = Picture::of(page.form);
        picture->lay(page, options.size, look);
        QVERIFY2(pages.size() == 1 || picture->rowsLeftOut() == 0 || page.rows.size() == 1,
                 qPrintable(page.note));
    }
    all.sort();
    paged.sort();
    QCOMPARE(paged, all);
    options.overPages = true;
    const QByteArray pdf = encoded(spec, PictureFormat::Pdf, options);
    QCOMPARE(pdf.count("/Type /Page") - pdf.count("/Type /Pages"), pages.size());
}

void TestPictureExport::onlyPdfHasPages()
{
    PictureOptions options;
    options.overPages = true;
    const Result<Done> written = exportByName(*m_exploration, QStringLiteral("gaps"), {},
                                              m_folder.filePath(QStringLiteral("pages.svg")), options);
    QVERIFY(!written.ok());
    QCOMPARE(int(written.problem().fault), int(Fault::Usage));
}

void TestPictureExport::filterAndSourceStandOnThePicture()
{
    const Filter filter = Filter().including(Dimension::Pillar, QStringLiteral("I"));
    const QString path = m_folder.filePath(QStringLiteral("filtered.svg"));
    QVERIFY(exportByName(*m_exploration, QStringLiteral("pillars"), filter, path).ok());
    const QString svg = QString::fromUtf8(bytesOf(path));
    const Result<Selection> selection = m_exploration->select(filter);
    const QStringList expected{QStringLiteral("Commitments by pillar"),
                               m_exploration->sentence(filter, *selection), QStringLiteral("5 May 2026"),
                               QStringLiteral("Clauses 2.1 and 2.2."),
                               QStringLiteral("Filter: ") + m_exploration->description(filter)};
    for (const QString &words : expected)
        QVERIFY2(svg.contains(words.toHtmlEscaped()), qPrintable(words));
}

void TestPictureExport::wrongOptions_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("dpi");
    QTest::newRow("no width") << QSize(0, 900) << 96;
    QTest::newRow("negative") << QSize(1600, -1) << 96;
    QTest::newRow("too large") << QSize(30'000, 900) << 96;
    QTest::newRow("too coarse") << QSize(1600, 900) << 95;
    QTest::newRow("too fine") << QSize(1600, 900) << 601;
    QTest::newRow("too many pixels") << QSize(20'000, 20'000) << 600;
}

void TestPictureExport::wrongOptions()
{
    QFETCH(const QSize, size);
    QFETCH(const int, dpi);
    PictureOptions options;
    options.size = size;
    options.dpi = dpi;
    const QString path = m_folder.filePath(QStringLiteral("never.png"));
    const Result<Done> written = exportByName(*m_exploration, QStringLiteral("pillars"), {}, path, options);
    QVERIFY(!written.ok());
    QCOMPARE(int(written.problem().fault), int(Fault::Usage));
    QVERIFY(!written.problem().advice.isEmpty());
    QVERIFY(!QFile::exists(path));
}

void TestPictureExport::wrongPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("fault");
    QTest::newRow("no suffix") << QStringLiteral("chart") << int(Fault::Usage);
    QTest::newRow("other format") << QStringLiteral("chart.gif") << int(Fault::Usage);
    QTest::newRow("no such folder") << QStringLiteral("nowhere/chart.svg") << int(Fault::Input);
    QTest::newRow("a folder") << QStringLiteral("folder.svg") << int(Fault::Input);
    QTest::newRow("below a file") << QStringLiteral("file/chart.svg") << int(Fault::Input);
}

void TestPictureExport::wrongPaths()
{
    QFETCH(const QString, path);
    QFETCH(const int, fault);
    QDir(m_folder.path()).mkdir(QStringLiteral("folder.svg"));
    QFile file(m_folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Result<Done> written =
        exportByName(*m_exploration, QStringLiteral("pillars"), {}, m_folder.filePath(path));
    QVERIFY(!written.ok());
    QCOMPARE(int(written.problem().fault), fault);
    QCOMPARE(written.problem().file, m_folder.filePath(path));
    QVERIFY(!written.problem().advice.isEmpty());
}

/// A disk that takes only the first part: what stood there stays, and no half file lies beside it.
void TestPictureExport::fullDiskLeavesWhatWasThere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.png"));
    QVERIFY(exportByName(*m_exploration, QStringLiteral("pillars"), {}, path).ok());
    const QByteArray before = bytesOf(path);
    const Result<Done> written = [&] {
        const FullDisk disk(4096);
        return exportByName(*m_exploration, QStringLiteral("matrix"), {}, path);
    }();
    QVERIFY(!written.ok());
    QCOMPARE(int(written.problem().fault), int(Fault::Input));
    QVERIFY2(written.problem().what.contains(QLatin1String("File too large")),
             qPrintable(written.problem().what));
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("chart.png")));
}

EXPLORER_TEST(TestPictureExport)
#include "test_pictureexport.moc"
