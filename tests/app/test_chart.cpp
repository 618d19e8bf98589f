// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

/// Charts from the command line, without a display: every chart in every format, at the size asked for.
class TestChart : public QObject
{
    Q_OBJECT

private slots:
    void everyChartIsWrittenInEveryFormat();
    void sizeAndResolutionAreThoseAskedFor();
    void markupStaysText();
    void folderThatIsNotThereIsTold();
    void wrongUsageWritesNothing_data();
    void wrongUsageWritesNothing();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Without any display, whatever the one who tests has.
    Run chart(const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
            environment.remove(QString::fromLatin1(name));
        return runProgram(QStringList{QStringLiteral("chart")} + arguments, Rights::Own, environment);
    }
    QTemporaryDir m_folder;
};

void TestChart::everyChartIsWrittenInEveryFormat()
{
    const QStringList names =
        chart({QStringLiteral("--list")}).out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(names.size() >= 4);
    const QString help = chart({QStringLiteral("--help")}).out;
    for (const QString &name : names) {
        QVERIFY2(help.contains(QStringLiteral("  ") + name), qPrintable(name));
        for (const auto &[ending, magic] :
             {std::pair{"svg", "<?xml"}, {"pdf", "%PDF-"}, {"png", "\x89PNG"}}) {
            const QString file = path(name + QLatin1Char('.') + QString::fromLatin1(ending));
            const Run run = chart({name, QStringLiteral("--output"), file});
            QCOMPARE(run.err, QString());
            QCOMPARE(run.status, 0);
            QVERIFY2(bytesOf(file).startsWith(magic), qPrintable(file));
        }
    }
}

void TestChart::sizeAndResolutionAreThoseAskedFor()
{
    const QString file = path(QStringLiteral("sized.png"));
    const Run run =
        chart({QStringLiteral("pillars"), QStringLiteral("--output"), file, QStringLiteral("--size"),
               QStringLiteral("800x600"), QStringLiteral("--dpi"), QStringLiteral("192")});
    QCOMPARE(run.status, 0);
    QCOMPARE(QImage(file).size(), QSize(1600, 1200));
}

void TestChart::markupStaysText()
{
    const QString file = path(QStringLiteral("markup.svg"));
    const Run run = chart({QStringLiteral("pillars"), QStringLiteral("--output"), file,
                           QStringLiteral("--library"), dataFile(QStringLiteral("markup.txt"))});
    QCOMPARE(run.status, 0);
    const QString svg = QString::fromUtf8(bytesOf(file));
    QVERIFY(!svg.contains(QLatin1String("<img")));
    QVERIFY(!svg.contains(QLatin1String("xlink:href=\"file:")));
    QVERIFY(svg.contains(QLatin1String("&lt;i")));
}

void TestChart::folderThatIsNotThereIsTold()
{
    const QString file = path(QStringLiteral("nowhere/pillars.png"));
    const Run run = chart({QStringLiteral("pillars"), QStringLiteral("--output"), file});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains(file), qPrintable(run.err));
}

void TestChart::wrongUsageWritesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const auto add = [this](const char *name, const char *arguments, const char *said) {
        const QString folder = m_folder.path() + QLatin1Char('/');
        QTest::newRow(name)
            << QString::fromLatin1(arguments).replace(QLatin1Char('@'), folder).split(QLatin1Char(' '))
            << QString::fromUtf8(said);
    };
    add("no name", "--output @no.svg", "NAME is missing.");
    add("name misspelt", "pilars --output @no.svg", "Did you mean “pillars”?");
    add("no output", "pillars", "It is not said where to.");
    add("unknown format", "pillars --output @no.gif", "no.gif");
    add("no size", "pillars --output @no.png --size big", "“big” is no size.");
    add("size out of range", "pillars --output @no.png --size 1x1", "out of range");
    add("no resolution", "pillars --output @no.png --dpi fine", "“fine” is no resolution.");
    add("resolution out of range", "pillars --output @no.png --dpi 5000", "out of range");
    add("no kind of lane", "timeline --output @no.png --lanes agencey", "Did you mean “agency”?");
    add("no theme", "pillars --output @no.png --theme drak", "Did you mean “dark”?");
}

void TestChart::wrongUsageWritesNothing()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    const Run run = chart(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.startsWith(QLatin1String("partnership-explorer: ")) && run.err.contains(said),
             qPrintable(run.err));
    QCOMPARE(run.err.count(QLatin1Char('\n')), 1);
    for (const char *ending : {"svg", "png", "gif"})
        QVERIFY(!QFile::exists(path(QStringLiteral("no.") + QLatin1String(ending))));
}

EXPLORER_TEST(TestChart)
#include "test_chart.moc"
