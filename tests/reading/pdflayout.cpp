// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/pdflayout.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace partnership;

namespace {

struct Printed
{
    double left = 72;
    double top = 0;
    QString words;
    double size = 12;
};

/// Words in letters half as wide as high, as a page of a PDF gives them.
PdfPage pageOf(const QList<Printed> &lines)
{
    PdfPage page{595, 842, {}};
    for (const Printed &line : lines) {
        double left = line.left;
        for (const QString &word : line.words.split(QLatin1Char(' '))) {
            const double right = left + double(word.size()) * line.size / 2;
            page.words.append({left, line.top, right, line.top + line.size, false, true, word});
            left = right + line.size / 2;
        }
    }
    return page;
}

QString kindsOf(const SourceText &source, Hint::Kind kind)
{
    QStringList out;
    for (const Hint &hint : source.hints) {
        if (hint.kind == kind)
            out.append(source.text.mid(hint.source.begin, hint.source.length()).simplified());
    }
    return out.join(QStringLiteral(" | "));
}

} // namespace

/// Paragraphs and furniture of pages, from where words stand on them.
class TestPdfLayout : public QObject
{
    Q_OBJECT

private slots:
    void runningHeadsStandOnTwoPages()
    {
        const SourceText source = layOut(
            {pageOf({{72, 40, QStringLiteral("Chile-Peru Statement")},
                     {72, 100, QStringLiteral("1. We will open our ports to all the fruit of the world,")},
                     {72, 114, QStringLiteral("and lower the tariffs.")}}),
             pageOf({{72, 40, QStringLiteral("Chile-Peru Statement")},
                     {72, 100, QStringLiteral("2. We will lend each other paintings.")}})});
        QCOMPARE(kindsOf(source, Hint::Furniture),
                 QStringLiteral("Chile-Peru Statement | Chile-Peru Statement"));
    }
    /// The same words elsewhere on the page are text.
    void aTitleIsNoRunningHead()
    {
        const SourceText source =
            layOut({pageOf({{72, 120, QStringLiteral("Chile-Peru Statement")},
                            {72, 160, QStringLiteral("1. We will open our ports to all.")}}),
                    pageOf({{72, 40, QStringLiteral("Chile-Peru Statement")},
                            {72, 100, QStringLiteral("2. We will lend each other paintings.")}}),
                    pageOf({{72, 40, QStringLiteral("Chile-Peru Statement")},
                            {72, 100, QStringLiteral("3. We will meet.")}})});
        QCOMPARE(source.text.count(QStringLiteral("Chile-Peru Statement")), 3);
        QCOMPARE(kindsOf(source, Hint::Furniture),
                 QStringLiteral("Chile-Peru Statement | Chile-Peru Statement"));
    }
    void smallLinesAtTheFootAreNotes()
    {
        const SourceText source = layOut(
            {pageOf({{72, 100, QStringLiteral("1. We will open our ports to all the fruit of the world,")},
                     {72, 114, QStringLiteral("and lower the tariffs on it in every year from now on.")},
                     {72, 128, QStringLiteral("It is a great day for us.")},
                     {72, 700, QStringLiteral("1 The fruit is listed in a note that both sides"), 9},
                     {72, 710, QStringLiteral("have exchanged."), 9},
                     {72, 720, QStringLiteral("2 The tariffs are, too."), 9}})});
        QCOMPARE(
            kindsOf(source, Hint::Footnote),
            QStringLiteral("1 The fruit is listed in a note that both sides have exchanged. | 2 The tariffs "
                           "are, too."));
    }
    void columnsStayApart()
    {
        const SourceText source = layOut(
            {pageOf({{72, 600, QStringLiteral("Ana Soto")}, {320, 600, QStringLiteral("Luis Rojas")}})});
        QCOMPARE(source.text, QStringLiteral("Ana Soto    Luis Rojas\n"));
    }
    void ideographsStandWithoutBlanks()
    {
        PdfPage page{595, 842, {}};
        double left = 72;
        for (const QString &word : {QStringLiteral("両国"), QStringLiteral("は"), QStringLiteral("協力")}) {
            const double right = left + double(word.size()) * 12;
            page.words.append({left, 100, right, 112, false, false, word});
            left = right + 3;
        }
        QCOMPARE(layOut({page}).text, QStringLiteral("両国は協力\n"));
    }

    /// As a file may claim: its height is less than nothing.
    void aWordOnItsHeadKeepsNothingWaiting()
    {
        PdfPage page{595, 842, {{72, 60, 120, 40, false, true, QStringLiteral("odd")}}};
        for (const double left : {72.0, 330.0}) {
            for (const double top : {100.0, 114.0, 128.0, 142.0, 156.0, 170.0})
                page.words.append({left, top, left + 170, top + 10, false, false, QStringLiteral("words")});
        }
        QCOMPARE(layOut({page}).text.count(QStringLiteral("words")), 12);
    }
};

EXPLORER_TEST(TestPdfLayout)
#include "pdflayout.moc"
