// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"
#include "views/briefing/paperforms.h"
#include "views/briefing/parcel.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

/// A paper in a file of the user's: its look stays, its places are filled, and what is wrong with it is said.
class TestPaperTemplate : public QObject
{
    Q_OBJECT

private slots:
    void wordIsFilled();
    void openDocumentIsFilled();
    void chaptersHavePlaces();
    void faultsAreTold_data();
    void faultsAreTold();
    void brokenFilesAreTold();
    void officeOpensWhatIsFilled();

private:
    QString kept(const QString &name, const QByteArray &bytes) const;
    QTemporaryDir m_folder;
};

namespace {

Paper templatedPaper()
{
    Exploration exploration;
    if (!exploration.explore(samples::libraryWith({samples::smallStatement()})))
        qFatal("no library");
    BriefingChoices choices;
    choices.date = QDate(2026, 3, 18);
    choices.title = QStringLiteral("R&D <now>");
    const Result<Paper> paper = briefing({exploration, {}, exploration.selection()}, choices);
    if (!paper)
        qFatal("%s", qPrintable(paper.problem().toString()));
    return *paper;
}

QByteArray packed(const QList<ParcelPart> &parts)
{
    const Result<QByteArray> parcel = parcelOf(parts);
    return parcel ? *parcel : QByteArray();
}

/// A DOCX with these paragraphs, in a house whose headings are called by a German name inside.
QByteArray wordTemplate(const QByteArray &paragraphs)
{
    const QByteArray w = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    const QByteArray types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                             "<Default Extension=\"rels\" "
                             "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                             "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                             "<Override PartName=\"/word/document.xml\" "
                             "ContentType=\"application/"
                             "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                             "<Override PartName=\"/word/styles.xml\" ContentType=\"application/"
                             "vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
                             "<Override PartName=\"/word/header1.xml\" ContentType=\"application/"
                             "vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/></Types>";
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray list = "<Relationships "
                            "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    return packed(
        {{QStringLiteral("[Content_Types].xml"), types},
         {QStringLiteral("_rels/.rels"),
          list + "<Relationship Id=\"a\" Type=\"" + relations +
              "/officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
         {QStringLiteral("word/document.xml"),
          "<w:document" + w + " xmlns:r=\"" + relations + "\"><w:body>" + paragraphs +
              "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/>"
              "<w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1440\" w:right=\"2000\" "
              "w:bottom=\"1440\" w:left=\"2000\" w:header=\"700\" w:footer=\"700\" w:gutter=\"0\"/>"
              "</w:sectPr></w:body></w:document>"},
         {QStringLiteral("word/styles.xml"),
          "<w:styles" + w +
              "><w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/>"
              "<w:rPr><w:color w:val=\"AA0000\"/></w:rPr></w:style></w:styles>"},
         {QStringLiteral("word/header1.xml"),
          "<w:hdr" + w + "><w:p><w:r><w:t>House of {{title}}</w:t></w:r></w:p></w:hdr>"},
         {QStringLiteral("word/_rels/document.xml.rels"),
          list + "<Relationship Id=\"s\" Type=\"" + relations + "/styles\" Target=\"styles.xml\"/>" +
              "<Relationship Id=\"h\" Type=\"" + relations +
              "/header\" Target=\"header1.xml\"/></Relationships>"}});
}

QByteArray wordParagraph(const QByteArray &words)
{
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
}

/// An ODT: what the program writes by itself, with other words in it.
QByteArray openTemplate(const QByteArray &paragraphs)
{
    const Result<QByteArray> own = paperAsOdt(templatedPaper());
    Result<QList<ParcelPart>> parts = partsOf(*own);
    for (ParcelPart &part : *parts) {
        if (part.name != QLatin1String("content.xml"))
            continue;
        const qsizetype begin = part.bytes.indexOf("<office:text>") + 13;
        const qsizetype end = part.bytes.indexOf("</office:text>");
        part.bytes.replace(begin, end - begin, paragraphs);
        part.bytes.replace("Table1.", "TableX.");
    }
    return packed(*parts);
}

QByteArray partOf(const QByteArray &parcel, const QString &name)
{
    const Result<QList<ParcelPart>> parts = partsOf(parcel);
    for (const ParcelPart &part : parts ? *parts : QList<ParcelPart>()) {
        if (part.name == name)
            return part.bytes;
    }
    return {};
}

} // namespace

QString TestPaperTemplate::kept(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no template");
    return file.fileName();
}

/// Places may be torn over several runs, as word processors do.
void TestPaperTemplate::wordIsFilled()
{
    const QByteArray torn =
        "<w:p><w:r><w:t>On {{da</w:t></w:r><w:r><w:t>te}}</w:t></w:r><w:r><w:t> </w:t></w:r>"
        "<w:r><w:t>we met: {{ti</w:t></w:r>"
        "<w:r><w:t>tle}}.</w:t></w:r></w:p>";
    const QString file = kept(QStringLiteral("house.docx"),
                              wordTemplate(torn + wordParagraph("{{contents}}") +
                                           wordParagraph(" {{body}} ") + wordParagraph("The end")));
    const QString path = m_folder.filePath(QStringLiteral("paper.docx"));
    const Result<Done> written = writePaper(templatedPaper(), path, file);
    QVERIFY2(written, qPrintable(written.problem().toString()));
    const QByteArray text = partOf(bytesOf(path), QStringLiteral("word/document.xml"));
    QVERIFY(text.contains("On 2026-03-18"));
    QVERIFY(text.contains("<w:t> </w:t>"));
    QVERIFY(text.contains("R&amp;D &lt;now"));
    QVERIFY(!text.contains("{{"));
    QVERIFY(text.contains("TOC \\o"));
    QVERIFY(text.contains("w:val=\"berschrift1\""));
    QVERIFY(!text.contains("w:val=\"Heading1\""));
    QVERIFY(text.indexOf("berschrift1") < text.indexOf("The end"));
    QVERIFY(text.contains("w:w=\"12240\""));
    const QByteArray styles = partOf(bytesOf(path), QStringLiteral("word/styles.xml"));
    QVERIFY(styles.contains("AA0000"));
    QVERIFY(styles.contains("paper-Cell"));
    const QByteArray head = partOf(bytesOf(path), QStringLiteral("word/header1.xml"));
    QVERIFY(head.contains("House of R&amp;D &lt;now"));
    QVERIFY(!partOf(bytesOf(path), QStringLiteral("word/media/paper-chart1.png")).isEmpty());
    QVERIFY(partOf(bytesOf(path), QStringLiteral("[Content_Types].xml")).contains("image/png"));
}

void TestPaperTemplate::openDocumentIsFilled()
{
    const QString file =
        kept(QStringLiteral("house.odt"), openTemplate("<text:p>Re: {{<text:span>title</text:span>}}</text:p>"
                                                       "<text:p>{{body}}</text:p><text:p>The end</text:p>"));
    const QString path = m_folder.filePath(QStringLiteral("paper.odt"));
    const Result<Done> written = writePaper(templatedPaper(), path, file);
    QVERIFY2(written, qPrintable(written.problem().toString()));
    const QByteArray text = partOf(bytesOf(path), QStringLiteral("content.xml"));
    QVERIFY(text.contains("Re: R&amp;D &lt;now"));
    QVERIFY(!text.contains("{{"));
    QVERIFY(text.contains("PaperTable1"));
    QVERIFY(text.indexOf("text:outline-level") < text.indexOf("The end"));
    QVERIFY(partOf(bytesOf(path), QStringLiteral("META-INF/manifest.xml")).contains("Pictures/paper-chart1"));
    QVERIFY(bytesOf(path).mid(30, 8) == "mimetype");
}

/// A chapter goes where its name stands, and nowhere else; the list of contents has no other ones.
void TestPaperTemplate::chaptersHavePlaces()
{
    const QString file = kept(QStringLiteral("chapters.docx"),
                              wordTemplate(wordParagraph("{{contents}}") + wordParagraph("{{gaps}}") +
                                           wordParagraph("between") + wordParagraph("{{commitments}}")));
    const QString path = m_folder.filePath(QStringLiteral("chapters-paper.docx"));
    const Result<Done> written = writePaper(templatedPaper(), path, file);
    QVERIFY2(written, qPrintable(written.problem().toString()));
    const QByteArray text = partOf(bytesOf(path), QStringLiteral("word/document.xml"));
    const qsizetype between = text.indexOf("between");
    QVERIFY(text.indexOf("w:name=\"gaps\"") > 0 && text.indexOf("w:name=\"gaps\"") < between);
    QVERIFY(text.indexOf("w:name=\"commitments\"") > between);
    QVERIFY(!text.contains("w:name=\"sources\""));
    // The list of contents leads to what is there.
    QCOMPARE(text.count("<w:hyperlink w:anchor="), 2);
}

void TestPaperTemplate::faultsAreTold_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("told");
    QTest::newRow("unknown") << QByteArray("{{poem}}") << QStringLiteral("{{poem}}");
    QTest::newRow("in a sentence") << QByteArray("See {{body}}.") << QStringLiteral("{{body}}");
    QTest::newRow("none") << QByteArray("{{title}}") << QStringLiteral("{{body}}");
}

void TestPaperTemplate::faultsAreTold()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, told);
    const QString path = m_folder.filePath(QStringLiteral("never.docx"));
    const QString file = kept(QStringLiteral("faulty.docx"), wordTemplate(wordParagraph(words)));
    const Result<Done> written = writePaper(templatedPaper(), path, file);
    QVERIFY(!written);
    const QString said = written.problem().toString();
    QVERIFY2(said.contains(told), qPrintable(said));
    QCOMPARE(written.problem().file, file);
    QVERIFY(!QFile::exists(path));
}

void TestPaperTemplate::brokenFilesAreTold()
{
    const QString path = m_folder.filePath(QStringLiteral("never.docx"));
    const QByteArray whole = wordTemplate(wordParagraph("{{body}}"));
    const QStringList files{
        m_folder.filePath(QStringLiteral("nowhere.docx")),
        kept(QStringLiteral("empty.docx"), {}),
        kept(QStringLiteral("text.docx"), "no package at all"),
        kept(QStringLiteral("cut.docx"), whole.first(whole.size() / 2)),
        kept(QStringLiteral("other.docx"), packed({{QStringLiteral("a.xml"), "<a/>"}})),
        kept(QStringLiteral("bad.docx"), wordTemplate("<w:p><w:broken></w:p>")),
        kept(QStringLiteral("form.odt"), whole),
    };
    for (const QString &file : files) {
        const Result<Done> written = writePaper(templatedPaper(), path, file);
        QVERIFY2(!written, qPrintable(file));
        QCOMPARE(written.problem().file, file);
        QVERIFY(!written.problem().advice.isEmpty());
        QVERIFY(!QFile::exists(path));
    }
}

/// Where it is installed, the office programs' own reader makes pages of both.
void TestPaperTemplate::officeOpensWhatIsFilled()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed: nothing opens the documents here.");
    const QString word = m_folder.filePath(QStringLiteral("office.docx"));
    const QString open = m_folder.filePath(QStringLiteral("open.odt"));
    QVERIFY(writePaper(templatedPaper(), word,
                       kept(QStringLiteral("t.docx"),
                            wordTemplate(wordParagraph("{{contents}}") + wordParagraph("{{body}}")))));
    QVERIFY(writePaper(templatedPaper(), open,
                       kept(QStringLiteral("t.odt"), openTemplate("<text:p>{{contents}}</text:p>"
                                                                  "<text:p>{{body}}</text:p>"))));
    QProcess process;
    process.start(office, {QStringLiteral("-env:UserInstallation=file://") +
                               m_folder.filePath(QStringLiteral("profile")),
                           QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                           QStringLiteral("pdf"), QStringLiteral("--outdir"), m_folder.path(), word, open});
    QVERIFY(process.waitForFinished(240'000));
    for (const char *name : {"office.pdf", "open.pdf"})
        QVERIFY2(bytesOf(m_folder.filePath(QString::fromLatin1(name))).startsWith("%PDF"), name);
}

EXPLORER_TEST(TestPaperTemplate)
#include "test_papertemplate.moc"
