// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/forms.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace partnership;

namespace {

QString nameOf(const Hint &hint)
{
    switch (hint.kind) {
    case Hint::Heading:
        return QStringLiteral("heading %1").arg(hint.level);
    case Hint::Title:
        return QStringLiteral("title %1").arg(hint.level);
    case Hint::Item:
        return QStringLiteral("item %1").arg(hint.level);
    case Hint::Bold:
        return QStringLiteral("bold");
    case Hint::NoteMark:
        return QStringLiteral("mark");
    case Hint::Footnote:
        return QStringLiteral("footnote");
    case Hint::Furniture:
        return QStringLiteral("furniture");
    }
    return {};
}

/// The text, and under a rule what is known beside it, each with the words it is about.
QString describe(const Result<SourceText> &source)
{
    if (!source)
        return source.problem().toString() + QLatin1Char('\n');
    QStringList lines{source->text + QStringLiteral("====")};
    lines.append(QStringLiteral("encoding: ") + source->encoding);
    for (const qsizetype page : source->pages)
        lines.append(QStringLiteral("page: ") + source->text.mid(page, 12).simplified());
    for (const Hint &hint : source->hints)
        lines.append(nameOf(hint) + QStringLiteral(": ") +
                     source->text.mid(hint.source.begin, hint.source.length()).simplified().left(40));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

/// What a build says that was made without a library.
QString unreadable(const QString &file, const FormReader &form)
{
    return QStringLiteral(
               "%1: This build cannot read %2: it was made without %3. Save the document as plain text in "
               "UTF-8, or install a build that has it.\n")
        .arg(file, form.name, form.library);
}

} // namespace

/// Documents in every form, each beside the text that it gives or the message that refuses it.
class TestForms : public QObject
{
    Q_OBJECT

private slots:
    /// Every file of the folder has its expectation in FILE.expected.
    void fixtures_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(QStringLiteral(TESTS_DATA "/forms"), QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.endsWith(QLatin1String(".expected")))
                QTest::newRow(qPrintable(files.fileName())) << path;
        }
    }
    void fixtures()
    {
        QFETCH(QString, path);
        const Document document{QFileInfo(path).fileName(), bytesOf(path)};
        const QString found = describe(readSource(document));
        const FormReader &form = formOf(document);
        const QString expected = form.read ? QString::fromUtf8(bytesOf(path + QStringLiteral(".expected")))
                                           : unreadable(document.name, form);
        if (found != expected && qEnvironmentVariableIsSet("SHOW"))
            fprintf(stderr, "%s", qPrintable(found));
        QCOMPARE(found, expected);
    }

    void hintsAreInOrderAndInside_data() { fixtures_data(); }
    void hintsAreInOrderAndInside()
    {
        QFETCH(QString, path);
        const auto source = readSource({path, bytesOf(path)});
        qsizetype last = 0;
        for (const Hint &hint : source ? source->hints : QList<Hint>()) {
            QVERIFY(hint.source.begin >= last);
            QVERIFY(hint.source.begin < hint.source.end);
            QVERIFY(hint.source.end <= source->text.size());
            last = hint.source.begin;
        }
    }

    void contentCountsForMoreThanTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("form");
        const auto row = [](const char *name, const char *bytes, const char *form) {
            QTest::addRow("%s as %s", form, name)
                << QString::fromLatin1(name) << QByteArray(bytes) << QString::fromLatin1(form);
        };
        row("a.txt", "%PDF-1.4\n", "pdf");
        row("a.doc", "  <!DOCTYPE html>\n<html>", "html");
        row("a", "\xef\xbb\xbf<!-- saved -->\n<HTML lang=en>", "html");
        row("a.md", "<html><body>", "html");
        row("a.html", "We agree.", "html");
        row("a.txt", "PK\x03\x04 ... word/document.xml", "docx");
        row("a.pdf", "We agree.", "pdf");
        row("a.md", "We agree.", "markdown");
        row("README", "We agree.", "text");
    }
    void contentCountsForMoreThanTheName()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QTEST(code(formOf({name, bytes}).form), "form");
    }

    void everyFormHasASuffixAndAReason()
    {
        QStringList suffixes;
        for (const FormReader &form : formCatalogue()) {
            QVERIFY(!form.name.isEmpty());
            QVERIFY(!form.suffixes.isEmpty());
            QVERIFY(form.read || !form.library.isEmpty());
            if (form.read)
                suffixes += form.suffixes;
        }
        QCOMPARE(readableSuffixes(), suffixes);
        suffixes.removeDuplicates();
        QCOMPARE(readableSuffixes(), suffixes);
    }
};

EXPLORER_TEST(TestForms)
#include "forms.moc"
