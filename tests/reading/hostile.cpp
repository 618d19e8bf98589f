// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/forms.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <zip.h>

#include <atomic>

using namespace partnership;

namespace {

constexpr qsizetype unpacked = 32 * 1024 * 1024; ///< parts smaller than this are kept as they are

/// A zipped document made of parts; a part may be as large as memory allows.
QByteArray packed(const QTemporaryDir &folder, const QList<QPair<QString, QByteArray>> &parts)
{
    const QString path = folder.filePath(QStringLiteral("packed.zip"));
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, 0);
        if (bytes.size() < unpacked)
            zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray docx(const QTemporaryDir &folder, const QByteArray &body)
{
    return packed(folder, {{QStringLiteral("word/document.xml"),
                            "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"}});
}

QByteArray odt(const QTemporaryDir &folder, const QByteArray &body)
{
    const QByteArray content = "<o:document-content xmlns:o=\"o\" xmlns:t=\"t\"><o:body><o:text>" + body +
                               "</o:text></o:body></o:document-content>";
    return packed(folder, {{QStringLiteral("content.xml"), content}});
}

/// All of them different, as a parser that looks for doubled ones wants to know.
QByteArray manyAttributes(int count)
{
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += 'a' + QByteArray::number(i) + "=\"x\" ";
    return out;
}

/// A folder with a stand-in for the helper that reads PDF: a script.
void makeHelper(const QTemporaryDir &folder, const QByteArray &script)
{
    QFile helper(folder.filePath(QStringLiteral("partnership-explorer-pdf")));
    QVERIFY(helper.open(QIODevice::WriteOnly));
    helper.write("#!/bin/sh\n" + script);
    helper.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// How many processes run with this word in their command line.
int running(const QString &word)
{
    int count = 0;
    for (const QString &process : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(process));
        count += file.open(QIODevice::ReadOnly) && file.readAll().contains(word.toUtf8());
    }
    return count;
}

} // namespace

/// Documents that were made to harm: each gets a message of its own within its limits, and leaves nothing
/// behind.
class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_temporary.isValid());
        qputenv("TMPDIR", m_temporary.path().toLocal8Bit());
    }
    void init() { m_helpers = qgetenv("PARTNERSHIP_EXPLORER_HELPERS"); }
    void cleanup()
    {
        qputenv("PARTNERSHIP_EXPLORER_HELPERS", m_helpers);
        QCOMPARE(QDir(QDir::tempPath()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("what");
        const QTemporaryDir folder;
        const auto row = [](const char *title, const char *name, const QByteArray &bytes, const char *what) {
            QTest::newRow(title) << QString::fromLatin1(name) << bytes << QString::fromUtf8(what);
        };
        const int many = 300'000;
        row("a DOCX that expands without end", "a.docx", docx(folder, QByteArray(80'000'000, ' ')),
            "This file expands to more than any document holds.");
        row("an ODT that expands without end", "a.odt", odt(folder, QByteArray(80'000'000, ' ')),
            "This file expands to more than any document holds.");
        row("a path in a name", "a.docx",
            packed(folder,
                   {{QStringLiteral("word/document.xml"), "<w/>"}, {QStringLiteral("/etc/passwd"), "x"}}),
            "This file holds a part whose name leads out of it.");
        row("entities in an ODT", "a.odt",
            packed(folder, {{QStringLiteral("content.xml"),
                             "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>"}}),
            "This file declares entities of its own, as no document does.");
        row("nested tables in a DOCX", "a.docx",
            docx(folder, QByteArray("<w:tbl><w:tr><w:tc>").repeated(many)),
            "More than 2000 elements stand inside each other in this file, as in no real one.");
        row("nested lists in an ODT", "a.odt",
            odt(folder, QByteArray("<t:list><t:list-item>").repeated(many)),
            "More than 2000 elements stand inside each other in this file, as in no real one.");
        row("nested elements that are passed over", "a.docx",
            docx(folder, QByteArray("<w:del>").repeated(many)),
            "This file is damaged: a part of it is no XML.");
        row("nested tags in HTML", "a.html", "<html>" + QByteArray("<div>").repeated(many),
            "More than 2000 tags stand inside each other on this page, as on no real one.");
        row("nested tables in HTML", "a.html", "<html>" + QByteArray("<table><tr><td>").repeated(many),
            "More than 2000 tags stand inside each other on this page, as on no real one.");
        row("attributes without end in HTML", "a.html", "<html><p " + manyAttributes(many) + ">",
            "A tag on this page has more than 1000 attributes, as no real one has.");
        row("attributes without end in a DOCX", "a.docx", docx(folder, "<w:p " + manyAttributes(many) + "/>"),
            "An element in this file has more than 1000 attributes, as no real one has.");
        row("attributes behind a sign that ends no tag", "a.html",
            "<html><!-- --!><p x=\">\" y%=\" " + manyAttributes(many) + "><!-- -->",
            "A tag on this page has more than 1000 attributes, as no real one has.");
        row("a name that is taken for many", "a.html", "<html><p " + QByteArray(200'000, 'a') + ">",
            "A tag on this page has more than 1000 attributes, as no real one has.");
        row("a text longer than any statement", "a.txt",
            QByteArray("We will open ports.\n").repeated(many * 2),
            "This file holds more than 8 million letters, as no statement does.");
        row("NUL in HTML", "a.html", QByteArray("<html>\n<p>a\0b", 13),
            "There is a NUL byte here, so this is no text file.");
        row("no words in HTML", "a.html", "<html><script>var a = 'words';</script></html>",
            "There is nothing but white space in this file.");
        row("a PDF of one byte more than its mark", "a.pdf", "%PDF-1",
            "This PDF is damaged: its pages cannot be read.");
        row("no text part in a DOCX", "a.docx",
            packed(folder, {{QStringLiteral("x/word/document.xml"), "<w/>"}}),
            "This is no Word document: it has no text part.");
    }
    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto source = readSource({name, bytes});
        QVERIFY(!source);
        QTEST(source.problem().what, "what");
        QCOMPARE(source.problem().file, name);
    }

    /// Many of a thing that is harmless alone: read, in time.
    void reads_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("begin");
        const auto row = [](const char *title, const QByteArray &bytes, const char *begin) {
            QTest::newRow(title) << QStringLiteral("a.html") << bytes << QString::fromUtf8(begin);
        };
        const int many = 300'000;
        row("closed tags that nothing opened", "<html>" + QByteArray("</b></i>").repeated(many) + "Text.",
            "Text.");
        row("paragraphs without end tags", "<html>" + QByteArray("<p>a").repeated(many), "a\n\na\n");
        row("one long comment", "<html>Text.<!-- " + QByteArray("-- <p>").repeated(many), "Text.");
        row("attributes", "<html><p " + QByteArray("a=b ").repeated(1000) + ">Text.", "Text.");
        row("words in a script that look like attributes",
            "<html><script>if (a <b) { " + QByteArray("many words ").repeated(1000) + "</script>Text.",
            "Text.");
        row("numbers beyond any list",
            "<html><ol start=9223372036854775807><li value=9223372036854775807>Text.<li>Text.</ol>",
            "0. Text.");
        row("entities of its own", "<!DOCTYPE html [<!ENTITY a \"aaa\">]><html><p>Text &a;</p>", "");
    }
    void reads()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, begin);
        const auto source = readSource({name, bytes});
        QVERIFY2(source.ok(), qPrintable(source.problem().toString()));
        QVERIFY2(source->text.startsWith(begin), qPrintable(source->text.left(40)));
    }

    /// What a document says once of its numbers is printed with each paragraph.
    void longNumbersAreCut()
    {
        const QTemporaryDir folder;
        const QByteArray shape = "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl "
                                 "w:ilvl=\"0\"><w:lvlText w:val=\"" +
                                 QByteArray(500'000, '1') +
                                 "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId "
                                 "w:val=\"0\"/></w:num></w:numbering>";
        const QByteArray paragraph = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>"
                                     "</w:numPr></w:pPr><w:r><w:t>Text.</w:t></w:r></w:p>";
        const QByteArray body = "<w:document xmlns:w=\"w\">" + paragraph.repeated(1000) + "</w:document>";
        const auto source = readSource(
            {QStringLiteral("a.docx"), packed(folder, {{QStringLiteral("word/document.xml"), body},
                                                       {QStringLiteral("word/numbering.xml"), shape}})});
        QVERIFY2(source.ok(), qPrintable(source.problem().toString()));
        QVERIFY(source->text.startsWith(QLatin1String("1111")));
        QVERIFY(source->text.size() < 100'000);
    }

    /// Each mark finds its note without a look at all the others.
    void manyNotes()
    {
        const QTemporaryDir folder;
        const int many = 40'000;
        QByteArray marks, notes;
        for (int i = 0; i < many; ++i) {
            const QByteArray id = "w:id=\"" + QByteArray::number(many - i) + "\"";
            marks += "<w:p><w:r><w:t>a</w:t><w:footnoteReference " + id + "/></w:r></w:p>";
            notes += "<w:footnote " + id + "><w:p><w:r><w:t>b</w:t></w:r></w:p></w:footnote>";
        }
        const auto source =
            readSource({QStringLiteral("a.docx"),
                        packed(folder, {{QStringLiteral("word/document.xml"),
                                         "<w:document xmlns:w=\"w\">" + marks + "</w:document>"},
                                        {QStringLiteral("word/footnotes.xml"),
                                         "<w:footnotes xmlns:w=\"w\">" + notes + "</w:footnotes>"}})});
        QVERIFY2(source.ok(), qPrintable(source.problem().toString()));
        QVERIFY(source->text.endsWith(QLatin1String("\n\n40000 b\n")));
    }

    void theHelperForPdfMayDoAnything_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *title, const char *script, const char *what) {
            QTest::newRow(title) << QByteArray(script) << QString::fromUtf8(what);
        };
        const char *damaged = "This PDF is damaged: its pages cannot be read.";
        row("crashes", "kill -SEGV $$\n", damaged);
        row("aborts", "kill -ABRT $$\n", damaged);
        row("uses up its time", "kill -XCPU $$\n", "Reading this PDF takes longer than any statement does.");
        row("runs out of memory", "exit 14\n", "Reading this PDF takes more memory than any statement does.");
        row("finds too many pages", "exit 12\n", "This PDF has more than 2000 pages.");
        row("finds a lock", "exit 11\n", "This file is locked with a password.");
        row("writes without end", "exec yes\n", "This PDF holds more text than any statement does.");
        row("writes something else", "echo hello\n", damaged);
        row("is cut off", "printf 'P 1 1\\nW 1 1 1'\n", damaged);
        row("writes no numbers", "printf 'P nan 1\\n'\n", damaged);
        row("writes nothing", "exit 0\n", "There is no text in this PDF: its pages are pictures.");
    }
    void theHelperForPdfMayDoAnything()
    {
        QFETCH(QByteArray, script);
        const QTemporaryDir folder;
        makeHelper(folder, script);
        qputenv("PARTNERSHIP_EXPLORER_HELPERS", folder.path().toLocal8Bit());
        const auto source = readSource({QStringLiteral("a.pdf"), "%PDF-1.7 " + QByteArray(200'000, 'x')});
        QVERIFY(!source);
        QTEST(source.problem().what, "what");
        QCOMPARE(running(folder.path()), 0);
    }

    /// Asked to stop, a helper that hangs is gone at once, and its process with it.
    void aHangingHelperIsKilled()
    {
        const QTemporaryDir folder;
        makeHelper(folder, "while :; do :; done\n");
        qputenv("PARTNERSHIP_EXPLORER_HELPERS", folder.path().toLocal8Bit());
        std::atomic_bool stop = false;
        QElapsedTimer clock;
        qint64 asked = 0;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            QThread::msleep(300);
            asked = clock.elapsed();
            stop = true;
        }));
        clock.start();
        other->start();
        const auto source =
            readSource({QStringLiteral("a.pdf"), "%PDF-1.7 hangs"}, [&stop] { return stop.load(); });
        const qint64 took = clock.elapsed();
        other->wait();
        QVERIFY(!source);
        QCOMPARE(source.problem().what, QStringLiteral("Reading was stopped."));
        QVERIFY(took >= asked);
        QCOMPARE(running(folder.path()), 0);
    }

    void aMissingHelperIsTold()
    {
        qputenv("PARTNERSHIP_EXPLORER_HELPERS", "/no/such/folder");
        const auto source = readSource({QStringLiteral("a.pdf"), "%PDF-1.7 alone"});
        QVERIFY(!source);
        QCOMPARE(source.problem().what, QStringLiteral("The helper that reads PDF cannot be started."));
    }

    void readingStopsWhenAsked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const QTemporaryDir folder;
        QTest::newRow("HTML") << QStringLiteral("a.html")
                              << QByteArray("<html>" + QByteArray("<p>Many words.").repeated(100'000));
        QTest::newRow("DOCX") << QStringLiteral("a.docx")
                              << docx(folder,
                                      QByteArray("<w:p><w:r><w:t>Words.</w:t></w:r></w:p>").repeated(20'000));
        QTest::newRow("ODT") << QStringLiteral("a.odt")
                             << odt(folder, QByteArray("<t:p>Words.</t:p>").repeated(20'000));
    }
    void readingStopsWhenAsked()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        int asked = 0;
        const auto source = readSource({name, bytes}, [&asked] { return ++asked > 2; });
        QCOMPARE(asked, 3);
        QVERIFY(!source);
        QCOMPARE(source.problem().what, QStringLiteral("Reading was stopped."));
    }

private:
    QByteArray m_helpers;
    QTemporaryDir m_temporary; ///< where anything left behind would lie
};

EXPLORER_TEST(TestHostile)
#include "hostile.moc"
