// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "views/briefing/paperforms.h"
#include "views/briefing/paperlayout.h"
#include "views/briefing/paperparts.h"
#include "views/briefing/sheets.h"
#include "views/briefing/wholerows.h"

#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "tests/support/zippedpart.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QXmlStreamReader>

#include <cmath>

using namespace partnership;

/// Papers in every form: well made, the same on each run, and with markup that stays text.
class TestPaperForms : public QObject
{
    Q_OBJECT

private slots:
    void everyFormWritesAPaper_data();
    void everyFormWritesAPaper();
    void sameInputSameBytes_data();
    void sameInputSameBytes();
    void hostileWordsStayWords();
    void partsOfPackagesAreWellFormed_data();
    void partsOfPackagesAreWellFormed();
    void onePageIsOnePage();
    void longPaperHasPagesAndNumberedContents();
    void noRowIsCutByAPage_data();
    void noRowIsCutByAPage();
    void unknownFormIsTold();
    void sheetsAreWrittenEntirelyOrNotAtAll();
    void officeOpensThem();
};

namespace {

const QDate day(2026, 3, 18);
const QString hostile =
    QStringLiteral(u"<img src=\"file:///etc/hostname\"><b>R&D</b> | *x* _y_ ]]> \u0001\u202E") +
    QChar(0xD800);

std::unique_ptr<Exploration> explored(const Statement &statement)
{
    auto exploration = std::make_unique<Exploration>();
    if (const auto done = exploration->explore(samples::libraryWith({statement})); !done)
        qFatal("%s", qPrintable(done.problem().toString()));
    return exploration;
}

Paper paperOf(const Exploration &exploration, BriefingChoices choices)
{
    choices.date = day;
    const Filter all;
    const Result<Paper> paper = briefing({exploration, all, exploration.selection()}, choices);
    if (!paper)
        qFatal("%s", qPrintable(paper.problem().toString()));
    return *paper;
}

Paper smallPaper()
{
    return paperOf(*explored(samples::smallStatement()), {});
}

/// Markup, control signs and half characters in every slot.
Paper hostilePaper()
{
    Paper paper = smallPaper();
    paper.title = paper.subtitle = paper.source = hostile;
    paper.blocks.append(PaperText{hostile});
    paper.blocks.append(PaperQuotation{hostile, hostile});
    paper.blocks.append(PaperTable{hostile,
                                   {{hostile, 1}, {hostile, 1, PaperColumn::Holds::Counts}},
                                   {{{hostile}, {hostile, QStringLiteral("other.html")}}}});
    for (PaperBlock &block : paper.blocks) {
        if (auto *picture = std::get_if<PaperPicture>(&block))
            picture->alternative = hostile;
    }
    return paper;
}

bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !xml.isEmpty() && !reader.hasError();
}

} // namespace

void TestPaperForms::everyFormWritesAPaper_data()
{
    QTest::addColumn<QString>("suffix");
    for (const PaperForm &form : paperForms())
        QTest::newRow(qPrintable(form.suffix)) << form.suffix;
}

void TestPaperForms::everyFormWritesAPaper()
{
    QFETCH(QString, suffix);
    static const QHash<QString, QByteArray> beginnings{{QStringLiteral("pdf"), "%PDF-"},
                                                       {QStringLiteral("odt"), "PK"},
                                                       {QStringLiteral("docx"), "PK"},
                                                       {QStringLiteral("html"), "<!DOCTYPE html>"},
                                                       {QStringLiteral("md"), "# "}};
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.") + suffix);
    const Result<Done> written = writePaper(smallPaper(), path);
    QVERIFY2(written, qPrintable(written.problem().toString()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(beginnings.value(suffix, "a form without a beginning")));
}

void TestPaperForms::sameInputSameBytes_data()
{
    QTest::addColumn<QString>("suffix");
    for (const PaperForm &form : paperForms()) {
        if (form.suffix != QLatin1String("pdf")) // which tells the second it was made in
            QTest::newRow(qPrintable(form.suffix)) << form.suffix;
    }
}

void TestPaperForms::sameInputSameBytes()
{
    QFETCH(QString, suffix);
    const Result<PaperForm> form = paperFormOf(QStringLiteral("x.") + suffix);
    const Paper paper = smallPaper();
    QCOMPARE(*form->write(paper), *form->write(paper));
}

void TestPaperForms::hostileWordsStayWords()
{
    const Paper paper = hostilePaper();
    const QString html = QString::fromUtf8(*paperAsHtml(paper));
    QVERIFY(!html.contains(QLatin1String("<b>")));
    QVERIFY(!html.contains(QLatin1String("<img src=\"file")));
    QVERIFY(html.contains(QLatin1String("&lt;b&gt;R&amp;D")));
    QVERIFY(!html.contains(QLatin1String("<script")));
    QVERIFY(!html.contains(QChar(1)) && !html.contains(QChar(0x202E)));
    const QString markdown = QString::fromUtf8(*paperAsMarkdown(paper));
    QVERIFY(!markdown.contains(QLatin1String("<b>")));
    QVERIFY(markdown.contains(QLatin1String("\\<b\\>R\\&D")));
    QVERIFY(paperAsPdf(paper)->startsWith("%PDF-"));
}

void TestPaperForms::partsOfPackagesAreWellFormed_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("holds");
    const auto add = [](const char *suffix, const char *part, const char *holds) {
        if (paperFormOf(QStringLiteral("x.") + QLatin1String(suffix)))
            QTest::addRow("%s %s", suffix, part)
                << QString::fromLatin1(suffix) << QString::fromLatin1(part) << QString::fromLatin1(holds);
    };
    add("docx", "[Content_Types].xml", "wordprocessingml.document.main+xml");
    add("docx", "_rels/.rels", "word/document.xml");
    add("docx", "word/document.xml", "w:val=\"Heading1\"");
    add("docx", "word/document.xml", "descr=");
    add("docx", "word/document.xml", "<w:tblHeader/>");
    add("docx", "word/document.xml", "w:hyperlink w:anchor=\"coverage\"");
    add("docx", "word/styles.xml", "heading 1");
    add("docx", "word/footer.xml", "PAGE");
    add("docx", "word/_rels/document.xml.rels", "media/chart1.png");
    add("docx", "docProps/core.xml", "partnership:");
    add("odt", "content.xml", "text:outline-level=\"1\"");
    add("odt", "content.xml", "<svg:desc>");
    add("odt", "content.xml", "<table:table-header-rows>");
    add("odt", "content.xml", "xlink:href=\"#coverage\"");
    add("odt", "styles.xml", "style:name=\"Heading1\"");
    add("odt", "meta.xml", "partnership:");
    add("odt", "META-INF/manifest.xml", "Pictures/chart1.png");
}

void TestPaperForms::partsOfPackagesAreWellFormed()
{
    QFETCH(QString, suffix);
    QFETCH(QString, part);
    QFETCH(QString, holds);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.") + suffix);
    QVERIFY(writePaper(hostilePaper(), path));
    const QByteArray xml = samples::zippedPart(path, qPrintable(part));
    QVERIFY2(isWellFormed(xml), xml.left(200).constData());
    QVERIFY(QString::fromUtf8(xml).contains(holds));
}

void TestPaperForms::onePageIsOnePage()
{
    const auto exploration = explored(samples::longStatement(200));
    const PaperLayout page(paperOf(*exploration, {.extent = BriefingChoices::Extent::OnePage}));
    QCOMPARE(page.pages(), 1);
}

void TestPaperForms::longPaperHasPagesAndNumberedContents()
{
    const Paper paper = paperOf(*explored(samples::longStatement(200)), {});
    const PaperLayout layout(paper);
    QVERIFY(layout.pages() > 5);
    const QList<int> pages = layout.chapterPages();
    QCOMPARE(pages.size(), chaptersOf(paper).size());
    QVERIFY(std::is_sorted(pages.begin(), pages.end()));
    QVERIFY(pages.last() < layout.pages());
    QImage image(PaperLayout::pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.drawPage(painter, layout.pages() - 1);
    painter.end();
    QImage blank(image.size(), image.format());
    blank.fill(Qt::white);
    QVERIFY(image != blank);
}

void TestPaperForms::noRowIsCutByAPage_data()
{
    QTest::addColumn<int>("lines");
    for (const int lines : {1, 2, 3, 5, 9})
        QTest::addRow("rows of about %d lines", lines) << lines;
}

/// Every row stands on one page, and no page is left half empty for it.
void TestPaperForms::noRowIsCutByAPage()
{
    QFETCH(const int, lines);
    constexpr double pageHeight = 500;
    QTextDocument document;
    document.setDocumentMargin(0);
    QTextCursor cursor(&document);
    cursor.insertText(QStringLiteral("Before the table"));
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setBorder(0);
    constexpr int rows = 120;
    QTextTable *table = cursor.insertTable(rows + 1, 2, format);
    for (int row = 0; row <= rows; ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(QStringLiteral("row %1 ").arg(row));
        const QString words = QStringLiteral("words of the row ").repeated(row % 3 + 6 * lines - 5);
        table->cellAt(row, 1).firstCursorPosition().insertText(row == 0 ? QStringLiteral("head") : words);
    }
    document.setPageSize({400, pageHeight});
    keepRowsWhole(*table, pageHeight);
    const auto *layout = document.documentLayout();
    const auto place = [&](int row, int column) {
        const QTextBlock block = table->cellAt(row, column).firstCursorPosition().block();
        // What begins on the next page may have its place still counted from this one.
        return layout->blockBoundingRect(block).adjusted(0, block.layout()->lineAt(0).y(), 0, 0);
    };
    double lowest = 0;
    for (int row = 1; row < table->rows(); ++row) {
        if (!table->cellAt(row, 0).firstCursorPosition().block().text().startsWith(QLatin1String("row")))
            continue;
        const QRectF words = place(row, 1) | place(row, 0);
        QCOMPARE(int((words.bottom() - 1) / pageHeight), int((words.top() + 1) / pageHeight));
        if (int(words.top() / pageHeight) > int(lowest / pageHeight))
            QVERIFY(std::fmod(lowest, pageHeight) + words.height() + 4 > pageHeight - 30);
        lowest = words.bottom();
    }
    QVERIFY(document.pageCount() > 2);
}

void TestPaperForms::unknownFormIsTold()
{
    for (const char *name : {"paper", "paper.doc", "paper.pdf/"}) {
        const Result<Done> written = writePaper(smallPaper(), QString::fromLatin1(name));
        QVERIFY(!written);
        QCOMPARE(written.problem().fault, Fault::Usage);
        QVERIFY(written.problem().advice.contains(QStringLiteral(".pdf")));
    }
}

void TestPaperForms::sheetsAreWrittenEntirelyOrNotAtAll()
{
    const auto kept = explored(samples::smallStatement());
    const Exploration &exploration = *kept;
    QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("sheets"));
    const SheetsWanted wanted{Dimension::Agency, QStringLiteral("md"), folder, {.date = day}};
    const auto list = [&parent] {
        return QDir(parent.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };

    const auto stopped = writeSheets(exploration, {}, wanted, [](int done, int) { return done < 1; });
    QVERIFY(!stopped);
    QCOMPARE(list(), QStringList());

    const auto written = writeSheets(exploration, {}, wanted, [](int, int) { return true; });
    QVERIFY2(written, qPrintable(written.problem().toString()));
    QCOMPARE(list(), QStringList(QStringLiteral("sheets")));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), *written + 1);
    QVERIFY(QDir(parent.path()).mkdir(QStringLiteral("any")));
    QCOMPARE(QFile::permissions(folder), QFile::permissions(parent.filePath(QStringLiteral("any"))));
    QVERIFY(QDir(parent.path()).rmdir(QStringLiteral("any")));
    QVERIFY(QFile::exists(folder + QStringLiteral("/index.md")));

    const auto again = writeSheets(exploration, {}, wanted, [](int, int) { return true; });
    QVERIFY(!again);
    QVERIFY(again.problem().toString().contains(folder));
    QCOMPARE(list(), QStringList(QStringLiteral("sheets")));
}

/// Where there is an office to open them with.
void TestPaperForms::officeOpensThem()
{
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
        return;
    QTemporaryDir folder;
    QStringList arguments{
        QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
        QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf")};
    for (const char *suffix : {"odt", "docx"}) {
        arguments.append(QStringLiteral("%1.%1").arg(QLatin1String(suffix)));
        QVERIFY(writePaper(smallPaper(), folder.filePath(arguments.last())));
    }
    QProcess office;
    office.setWorkingDirectory(folder.path());
    office.start(QStringLiteral("soffice"), arguments);
    QVERIFY(office.waitForFinished(240'000));
    for (const char *name : {"odt.pdf", "docx.pdf"}) {
        QFile made(folder.filePath(QLatin1String(name)));
        QVERIFY2(made.open(QIODevice::ReadOnly), office.readAllStandardError().constData());
        QVERIFY(made.readAll().startsWith("%PDF-"));
    }
}

EXPLORER_TEST(TestPaperForms)
#include "test_paperforms.moc"
