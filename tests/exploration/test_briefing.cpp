// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/briefing/briefing.h"
#include "models/exploration/briefing/chapters.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace partnership;

/// What a paper says, before it has a form.
class TestBriefing : public QObject
{
    Q_OBJECT

private slots:
    void everyChapterIsThereOnceInItsOrder();
    void chaptersCanBeChosen();
    void whatIsAskedAndDoesNotExistIsTold_data();
    void whatIsAskedAndDoesNotExistIsTold();
    void nothingToSayIsNoPaper();
    void commitmentsAndClausesAreThoseOfTheFilter();
    void clausesAreQuotedWordByWord();
    void datesLieAheadOfThePaper_data();
    void datesLieAheadOfThePaper();
    void severalStatementsAreTold();
    void sheetsHaveFilesOfTheirOwn();
    void indexLeadsToEverySheet();
    void lengthIsToldBeforeItIsWritten();
};

namespace {

const QDate day(2026, 3, 18);

/// An exploration and a filter on it, with what they let through.
struct View
{
    explicit View(const QList<Statement> &statements, const Filter &asked = {}) : filter(asked)
    {
        if (const auto done = exploration.explore(samples::libraryWith(statements)); !done)
            qFatal("%s", qPrintable(done.problem().toString()));
        const Result<Selection> selected = exploration.select(filter);
        if (!selected)
            qFatal("%s", qPrintable(selected.problem().toString()));
        selection = *selected;
    }
    ChartQuestion question() const { return {exploration, filter, selection}; }
    Result<Paper> paper(const BriefingChoices &choices) const { return briefing(question(), choices); }
    Paper full() const { return *paper({.date = day}); }

    Exploration exploration;
    Filter filter;
    Selection selection;
};

template <typename Block> QList<Block> blocksOf(const Paper &paper)
{
    QList<Block> found;
    for (const PaperBlock &block : paper.blocks) {
        if (const auto *known = std::get_if<Block>(&block))
            found.append(*known);
    }
    return found;
}

QStringList chapterNames(const Paper &paper)
{
    QStringList names;
    for (const PaperHeading &heading : blocksOf<PaperHeading>(paper)) {
        if (heading.level == 1)
            names.append(heading.anchor);
    }
    return names;
}

/// The blocks between a chapter's heading and the next one.
Paper chapterOf(const Paper &paper, const QString &name)
{
    Paper only;
    bool inside = false;
    for (const PaperBlock &block : paper.blocks) {
        const auto *heading = std::get_if<PaperHeading>(&block);
        if (heading && heading->level == 1)
            inside = heading->anchor == name;
        else if (inside)
            only.blocks.append(block);
    }
    return only;
}

/// The first cells of all rows of all tables.
QStringList firstCells(const Paper &paper)
{
    QStringList cells;
    for (const PaperTable &table : blocksOf<PaperTable>(paper)) {
        for (const QList<PaperCell> &row : table.rows)
            cells.append(row.first().text);
    }
    return cells;
}

} // namespace

void TestBriefing::everyChapterIsThereOnceInItsOrder()
{
    QStringList names;
    for (const Chapter &chapter : chapterCatalogue()) {
        if (!chapter.onlyIfAsked)
            names.append(chapter.name);
    }
    const Paper paper = View({samples::smallStatement()}).full();
    QCOMPARE(chapterNames(paper), names);
    QVERIFY(paper.hasContents);
    QSet<QString> anchors;
    for (const PaperHeading &heading : blocksOf<PaperHeading>(paper))
        QVERIFY2(!anchors.contains(heading.anchor) && !anchors.insert(heading.anchor)->isEmpty(),
                 qPrintable(heading.anchor));
    for (const PaperTable &table : blocksOf<PaperTable>(paper)) {
        for (const QList<PaperCell> &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
    }
    QVERIFY(!blocksOf<PaperPicture>(paper).isEmpty());
    for (const PaperPicture &picture : blocksOf<PaperPicture>(paper))
        QVERIFY(picture.alternative.startsWith(picture.chart.title));
}

void TestBriefing::chaptersCanBeChosen()
{
    const View view({samples::smallStatement()});
    const Result<Paper> chosen =
        view.paper({.chapters = {QStringLiteral("sources"), QStringLiteral("commitments")}, .date = day});
    QCOMPARE(chapterNames(*chosen), QStringList({QStringLiteral("commitments"), QStringLiteral("sources")}));
    const Result<Paper> page = view.paper({.extent = BriefingChoices::Extent::OnePage, .date = day});
    QVERIFY(page->onOnePage);
    QVERIFY(!page->hasContents);
    QVERIFY(!chapterNames(*page).contains(QStringLiteral("clauses")));
}

void TestBriefing::whatIsAskedAndDoesNotExistIsTold_data()
{
    QTest::addColumn<QStringList>("chapters");
    QTest::addColumn<QStringList>("charts");
    QTest::newRow("chapter") << QStringList{QStringLiteral("poems")} << QStringList{};
    QTest::newRow("chart") << QStringList{} << QStringList{QStringLiteral("poems")};
}

void TestBriefing::whatIsAskedAndDoesNotExistIsTold()
{
    QFETCH(QStringList, chapters);
    QFETCH(QStringList, charts);
    const Result<Paper> paper =
        View({samples::smallStatement()}).paper({.chapters = chapters, .charts = charts, .date = day});
    QVERIFY(!paper);
    QCOMPARE(paper.problem().fault, Fault::Usage);
    QVERIFY2(paper.problem().toString().contains(QStringLiteral("poems")),
             qPrintable(paper.problem().toString()));
}

void TestBriefing::nothingToSayIsNoPaper()
{
    const Filter none = Filter().searching(QStringLiteral("xyzzy"));
    const Result<Paper> paper = View({samples::smallStatement()}, none).paper({.date = day});
    QVERIFY(!paper);
    QVERIFY(paper.problem().toString().contains(QStringLiteral("xyzzy")));
}

void TestBriefing::commitmentsAndClausesAreThoseOfTheFilter()
{
    const Filter filter = Filter().including(Dimension::Pillar, QStringLiteral("II"));
    const View view({samples::smallStatement()}, filter);
    const Paper paper = view.full();
    QCOMPARE(firstCells(chapterOf(paper, QStringLiteral("commitments"))), QStringList(QStringLiteral("3")));
    QCOMPARE(blocksOf<PaperQuotation>(chapterOf(paper, QStringLiteral("clauses"))).size(), 1);
    QVERIFY(paper.address.contains(QStringLiteral("pillar=II")));
    QCOMPARE(paper.subtitle, view.exploration.sentence(filter, view.selection));
}

void TestBriefing::clausesAreQuotedWordByWord()
{
    const Statement statement = samples::smallStatement();
    QStringList quoted;
    for (const PaperQuotation &quotation :
         blocksOf<PaperQuotation>(chapterOf(View({statement}).full(), QStringLiteral("clauses"))))
        quoted.append(quotation.place + QLatin1Char(' ') + quotation.words);
    QStringList clauses;
    for (const Clause &clause : statement.clauses)
        clauses.append(clause.number + QLatin1Char(' ') + clause.text);
    QCOMPARE(quoted, clauses);
}

void TestBriefing::datesLieAheadOfThePaper_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<bool>("dated");
    QTest::newRow("long before") << QDate(1900, 1, 1) << true;
    QTest::newRow("long after") << QDate(2100, 1, 1) << false;
}

void TestBriefing::datesLieAheadOfThePaper()
{
    QFETCH(QDate, from);
    QFETCH(bool, dated);
    const Statement statement = samples::smallStatement();
    const Paper paper = *View({statement}).paper({.date = from});
    int expected = 0;
    for (const Event &event : statement.events)
        expected += event.precision == Precision::Recurring || (dated && !event.date.isEmpty());
    QVERIFY(expected > 0);
    QCOMPARE(firstCells(chapterOf(paper, QStringLiteral("dates"))).size(), expected);
}

void TestBriefing::severalStatementsAreTold()
{
    const Paper paper = View({samples::smallStatement(), samples::laterStatement()}).full();
    for (const PaperQuotation &quotation : blocksOf<PaperQuotation>(paper))
        QVERIFY2(quotation.place.contains(QStringLiteral(", ")), qPrintable(quotation.place));
    QCOMPARE(blocksOf<PaperTable>(chapterOf(paper, QStringLiteral("sources"))).first().rows.size(), 2);
}

void TestBriefing::sheetsHaveFilesOfTheirOwn()
{
    Statement statement = samples::smallStatement();
    for (Agency &agency : statement.agencies)
        agency.abbreviation = QStringLiteral("../<I>&.");
    const View view({statement});
    const QList<Sheet> sheets = sheetsOf(view.question(), Dimension::Agency, QStringLiteral("md"));
    QVERIFY(sheets.size() > 1);
    QSet<QString> files;
    for (const Sheet &sheet : sheets) {
        static const QRegularExpression harmless(QStringLiteral("^[\\w-]+\\.md$"));
        QVERIFY2(harmless.match(sheet.file).hasMatch(), qPrintable(sheet.file));
        files.insert(sheet.file.toLower());
        QVERIFY(sheet.commitments > 0);
    }
    QCOMPARE(files.size(), sheets.size());
    QVERIFY(!files.contains(QStringLiteral("index.md")));
}

void TestBriefing::indexLeadsToEverySheet()
{
    const View view({samples::smallStatement()});
    const QList<Sheet> sheets = sheetsOf(view.question(), Dimension::Pillar, QStringLiteral("pdf"));
    const Paper index = indexOf(view.question(), Dimension::Pillar, sheets, {.date = day});
    const QList<PaperTable> tables = blocksOf<PaperTable>(index);
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables.first().rows.size(), sheets.size());
    for (qsizetype i = 0; i < sheets.size(); ++i)
        QCOMPARE(tables.first().rows[i].last().link, sheets[i].file);
}

void TestBriefing::lengthIsToldBeforeItIsWritten()
{
    const View view({samples::longStatement(1000)});
    const QString whole = lengthInWords(view.selection, {});
    QVERIFY2(whole.contains(QLatin1String("1000 commitments in 1000 clauses, about 400 pages.")),
             qPrintable(whole));
    const QString part = lengthInWords(view.selection, {.chapters = {QStringLiteral("clauses")}});
    QVERIFY2(part.endsWith(QLatin1String("1000 commitments in 1000 clauses.")), qPrintable(part));
}

EXPLORER_TEST(TestBriefing)
#include "test_briefing.moc"
