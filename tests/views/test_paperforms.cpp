// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/tables/lists.h"
#include "models/exploration/tables/workbook.h"
#include "models/library/filewriting.h"
#include "tests/support/suite.h"
#include "views/briefing/pageslices.h"
#include "views/briefing/paperforms.h"
#include "views/briefing/paperlayout.h"
#include "views/briefing/paperparts.h"
#include "views/briefing/papertypesetter.h"
#include "views/briefing/pdfchapters.h"
#include "views/briefing/sheets.h"

#include "tests/support/exploring.h"
#include "tests/support/fulldisk.h"
#include "tests/support/samplestatement.h"
#include "tests/support/zippedpart.h"
#include "tests/views/desk.h"

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
    void longRowsGoOn();
    void headingsGoWithWhatTheyAnnounce();
    void unknownFormIsTold();
    void sheetsAreWrittenEntirelyOrNotAtAll();
    void sheetsHaveNoRoom();
    void contentsOfAPdfLeadToItsChapters();
    void otherPdfsStayAsTheyAre();
    void officeOpensThem();
};

namespace {

const QDate day(2026, 3, 18);
const QString hostileWords =
    QStringLiteral(u"<img src=\"file:///etc/hostname\"><b>R&D</b> | *x* _y_ ]]> \u0001\u202E") +
    QChar(0xD800);

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
    return paperOf(*samples::exploring({samples::smallStatement()}), {});
}

/// Markup, control signs and half characters in every slot.
Paper hostilePaper()
{
    Paper paper = smallPaper();
    paper.title = paper.subtitle = paper.source = hostileWords;
    paper.blocks.append(PaperText{hostileWords});
    paper.blocks.append(PaperQuotation{hostileWords, hostileWords});
    paper.blocks.append(PaperTable{hostileWords,
                                   {{hostileWords, 1}, {hostileWords, 1, PaperColumn::Holds::Counts}},
                                   {{{hostileWords}, {hostileWords, QStringLiteral("other.html")}}}});
    for (PaperBlock &block : paper.blocks) {
        if (auto *picture = std::get_if<PaperPicture>(&block))
            picture->alternative = hostileWords;
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
    for (const Statement &statement : {samples::longStatement(200), desk::shipped()}) {
        const auto exploration = samples::exploring({statement});
        const PaperLayout page(paperOf(*exploration, {.extent = BriefingChoices::Extent::OnePage}));
        QCOMPARE(page.pages(), 1);
    }
}

void TestPaperForms::longPaperHasPagesAndNumberedContents()
{
    const Paper paper = paperOf(*samples::exploring({samples::longStatement(200)}), {});
    const PaperLayout layout(paper);
    QVERIFY(layout.pages() > 5);
    const QList<PaperLayout::ChapterPlace> places = layout.chapterPlaces();
    QCOMPARE(places.size(), chaptersOf(paper).size());
    QVERIFY(std::ranges::is_sorted(places, {}, [](const auto &place) {
        return place.page * PaperLayout::pageSize().height() + place.top;
    }));
    QVERIFY(places.last().page < layout.pages());
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

/// Every row stands on one page, with the heads above it, and no page is left half empty.
void TestPaperForms::noRowIsCutByAPage()
{
    QFETCH(const int, lines);
    constexpr double pageHeight = 500;
    constexpr int rows = 120;
    QTextDocument document;
    document.setDocumentMargin(0);
    QTextCursor cursor(&document);
    cursor.insertText(QStringLiteral("Before the table"));
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setBorder(0);
    QTextTable *table = cursor.insertTable(rows + 1, 2, format);
    for (int row = 0; row <= rows; ++row) {
        const QString words = QStringLiteral("words of the row ").repeated(row % 3 + 6 * lines - 5);
        table->cellAt(row, 1).firstCursorPosition().insertText(row == 0 ? QStringLiteral("head") : words);
    }
    document.setTextWidth(400);
    const QList<PageSlice> slices = pageSlices(document, pageHeight);
    QVERIFY(slices.size() > 2);
    for (int row = 1; row <= rows; ++row) {
        const QRectF words =
            document.documentLayout()->blockBoundingRect(table->cellAt(row, 1).firstCursorPosition().block());
        const auto page =
            std::ranges::find_if(slices, [&](const PageSlice &slice) { return slice.to >= words.bottom(); });
        QVERIFY(page != slices.end() && page->from <= words.top());
        QCOMPARE(page->heads.isNull(), page == slices.begin());
        const double free = pageHeight - page->heads.height() - (page->to - page->from);
        QVERIFY(free >= 0);
        QVERIFY(page + 1 == slices.end() || free < words.height() * 2 + 40);
    }
}

/// A row longer than a page goes on, line by line; nothing of it is lost.
void TestPaperForms::longRowsGoOn()
{
    QTextDocument document;
    document.setDocumentMargin(0);
    QTextCursor cursor(&document);
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    QTextTable *table = cursor.insertTable(2, 2, format);
    table->cellAt(1, 1).firstCursorPosition().insertText(QStringLiteral("so many words ").repeated(1000));
    document.setTextWidth(400);
    const QList<PageSlice> slices = pageSlices(document, 300);
    QVERIFY(slices.size() > 3);
    for (qsizetype page = 1; page < slices.size(); ++page) {
        QCOMPARE(slices[page].from, slices[page - 1].to);
        QVERIFY(slices[page].to - slices[page].from + slices[page].heads.height() <= 300);
    }
    QVERIFY(slices.last().to >= document.size().height() - 30);
}

/// What says what comes is not left behind at the foot of a page, nor is a line alone.
void TestPaperForms::headingsGoWithWhatTheyAnnounce()
{
    QTextDocument document;
    document.setDocumentMargin(0);
    QTextCursor cursor(&document);
    QTextBlockFormat heading;
    heading.setProperty(keepsWithNext, true);
    for (int chapter = 0; chapter < 40; ++chapter) {
        cursor.insertBlock(heading);
        cursor.insertText(QStringLiteral("Heading"));
        cursor.insertBlock(QTextBlockFormat());
        cursor.insertText(QStringLiteral("words of the text ").repeated(5 + chapter));
    }
    document.setTextWidth(400);
    const QList<PageSlice> slices = pageSlices(document, 333);
    QVERIFY(slices.size() > 3);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        const double line = block.layout()->lineAt(0).height();
        for (const PageSlice &slice : slices) {
            const bool ends = slice.to >= place.top() && slice.to < place.bottom() + 1;
            if (block.blockFormat().boolProperty(keepsWithNext))
                QVERIFY(!ends);
            else if (ends && slice.to < place.bottom() - 1)
                QVERIFY(slice.to - place.top() > 1.5 * line && place.bottom() - slice.to > 1.5 * line);
        }
    }
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
    const auto kept = samples::exploring({samples::smallStatement()});
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

/// A disk that takes the first sheets only: none of them is left, and nothing beside them.
void TestPaperForms::sheetsHaveNoRoom()
{
    const auto exploration = samples::exploring({samples::smallStatement()});
    QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("sheets"));
    const FullDisk disk(512);
    const auto written =
        writeSheets(*exploration, {}, {Dimension::Agency, QStringLiteral("pdf"), folder, {.date = day}},
                    [](int, int) { return true; });
    QVERIFY(!written);
    QCOMPARE(written.problem().file, folder);
    QVERIFY(!written.problem().advice.isEmpty());
    QVERIFY(QDir(parent.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestPaperForms::contentsOfAPdfLeadToItsChapters()
{
    const Paper paper = smallPaper();
    const qsizetype chapters = chaptersOf(paper).size();
    const QByteArray pdf = *paperAsPdf(paper);
    QCOMPARE(pdf.count("\n/Title <FEFF"), chapters);
    QVERIFY(pdf.count("/Dest [") >= 2 * chapters); // a line of the list may be of several words
    const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref\n") + 10).split('\n').first().toLongLong();
    const QByteArray update = pdf.mid(table);
    QVERIFY(update.startsWith("xref\n"));
    QVERIFY(update.contains("/Prev "));
    // Each entry of the new table tells where its object stands.
    const QStringList lines = QString::fromLatin1(update).split(QLatin1Char('\n'));
    for (qsizetype line = 1; !lines[line].startsWith(QLatin1String("trailer")); line += 2) {
        const QByteArray begin = lines[line].section(QLatin1Char(' '), 0, 0).toLatin1() + " 0 obj\n<<";
        QVERIFY(pdf.mid(lines[line + 1].left(10).toLongLong()).startsWith(begin));
    }
}

void TestPaperForms::otherPdfsStayAsTheyAre()
{
    const QList<PdfChapter> chapters{{QStringLiteral("One"), QStringLiteral("one"), 0, 0}};
    const QByteArray whole = *paperAsPdf(smallPaper());
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("%PDF-1.4\n"), QByteArray("startxref\n7\n%%EOF\n"),
          QByteArray("trailer\n<<\n>>\nstartxref\n0\n%%EOF"), whole.first(whole.size() / 2)})
        QCOMPARE(withChapters(bytes, chapters), bytes);
}

void TestPaperForms::officeOpensThem()
{
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
        QSKIP("LibreOffice is not installed: nothing opens the documents here.");
    QTemporaryDir folder;
    QStringList arguments{
        QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
        QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf")};
    for (const char *suffix : {"odt", "docx"}) {
        arguments.append(QStringLiteral("%1.%1").arg(QLatin1String(suffix)));
        QVERIFY(writePaper(smallPaper(), folder.filePath(arguments.last())));
    }
    const auto exploration = samples::exploring({samples::smallStatement()});
    const ListKind &clauses = listKinds().first();
    const Result<QByteArray> workbook =
        toWorkbook(clauses.make(*exploration, exploration->selection()), clauses.name,
                   sourceLines(*exploration, {}, exploration->selection()));
    QVERIFY(workbook);
    arguments.append(QStringLiteral("xlsx.xlsx"));
    QVERIFY(writeFile(folder.filePath(arguments.last()), *workbook));
    QProcess office;
    office.setWorkingDirectory(folder.path());
    office.start(QStringLiteral("soffice"), arguments);
    QVERIFY(office.waitForFinished(240'000));
    for (const char *name : {"odt.pdf", "docx.pdf", "xlsx.pdf"}) {
        QFile made(folder.filePath(QLatin1String(name)));
        QVERIFY2(made.open(QIODevice::ReadOnly), office.readAllStandardError().constData());
        QVERIFY(made.readAll().startsWith("%PDF-"));
    }
}

EXPLORER_TEST(TestPaperForms)
#include "test_paperforms.moc"
