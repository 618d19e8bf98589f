// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartcatalogue.h"
#include "models/exploration/charts/chartofsome.h"
#include "tests/support/specof.h"
#include "tests/support/suite.h"

#include "tests/support/exploring.h"
#include "tests/support/samplestatement.h"

#include <QTest>

using namespace partnership;

Q_DECLARE_METATYPE(QList<partnership::Statement>)

namespace {

/// Rows in a line each: "II Security: 3* 3 = 2", with * for a mark that names an agency, () for a hidden one.
QStringList told(const ChartSpec &spec)
{
    QStringList lines;
    for (const ChartRow &row : spec.rows) {
        QStringList marks;
        for (const ChartMark &mark : row.marks) {
            const QString text = mark.text + (mark.tinted ? QString() : QStringLiteral("*"));
            marks.append(mark.matches() ? text : QStringLiteral("(%1)").arg(text));
        }
        lines.append(QStringLiteral("%1 %2: %3 = %4/%5")
                         .arg(row.label, row.title, marks.join(QLatin1Char(' ')))
                         .arg(row.matching)
                         .arg(row.all));
    }
    return lines;
}

QList<ItemId> items(const QBitArray &bits, const auto &rows)
{
    QList<ItemId> out;
    for (int i = 0; i < bits.size(); ++i) {
        if (bits.testBit(i))
            out.append(rows[i].id);
    }
    return out;
}

/// Those of a kind that a filter lets through.
QList<ItemId> shownOf(ItemKind kind, const Selection &selection, const Contents &contents)
{
    if (kind == ItemKind::Instrument)
        return items(selection.instruments, contents.instruments());
    if (kind == ItemKind::Event)
        return items(selection.events, contents.events());
    return items(selection.commitments, contents.commitments());
}

} // namespace

/// What charts count, in which order, and what a click on a mark leads to.
class TestChartSpecs : public QObject
{
    Q_OBJECT

private slots:
    void highlightedChartsKeepWhatIsHidden_data();
    void highlightedChartsKeepWhatIsHidden();
    void gapsNameTheirStatement();
    void init();
    void everyMarkIsWhole_data();
    void everyMarkIsWhole();
    void clickShowsWhatIsCounted_data();
    void clickShowsWhatIsCounted();
    void pillars();
    void pillarsUnderAFilter();
    void agenciesFaceEachOther();
    void matrixCountsWhatNamesNone();
    void timelineLeavesOutEmptyYears();
    void counterpartsAreJoined();
    void boardTellsWordsOfTheStage();
    void gapsAreCalled();
    void ladderGradesTheWordsThatBind();
    void eventsAreCountedByYear();
    void severalStatementsKeepTheirPillarsApart();
    void ofMoreThanCanBeToldApartTheFirstAreDrawn();
    void sourceLineTellsClausesAndFilter();
    void emptyLibrarySaysSo_data();
    void emptyLibrarySaysSo();
    void namesMayHoldPercentSigns();
    void unknownChart();
    void narrowing();

private:
    std::unique_ptr<Exploration> m_small;
};

namespace {

void addCharts()
{
    QTest::addColumn<QString>("chart");
    for (const ChartEntry &entry : chartCatalogue())
        QTest::newRow(qPrintable(entry.name)) << entry.name;
}

} // namespace

void TestChartSpecs::init()
{
    m_small = samples::exploring({samples::smallStatement()});
}

void TestChartSpecs::everyMarkIsWhole_data()
{
    addCharts();
}

void TestChartSpecs::everyMarkIsWhole()
{
    QFETCH(const QString, chart);
    const ChartSpec spec = specOf(*m_small, chart);
    QCOMPARE(spec.name, chart);
    QVERIFY(!spec.title.isEmpty() && !spec.subtitle.isEmpty() && !spec.foot.isEmpty());
    QVERIFY(spec.source.contains(QStringLiteral("Atlantis")));
    QVERIFY(spec.empty.isEmpty());
    for (const ChartRow &row : spec.rows) {
        QVERIFY(!row.name.isEmpty());
        QVERIFY(row.matching <= row.all);
        for (const ChartMark &mark : row.marks) {
            QVERIFY(!mark.name.isEmpty());
            QCOMPARE(int(mark.items.size()), mark.all);
            QCOMPARE(mark.clauses.isEmpty(), mark.all == 0);
            QVERIFY(!mark.narrowings.isEmpty() || mark.items.size() == 1);
        }
    }
}

void TestChartSpecs::clickShowsWhatIsCounted_data()
{
    addCharts();
}

/// The filter that a click makes lets through what the mark counts.
void TestChartSpecs::clickShowsWhatIsCounted()
{
    QFETCH(const QString, chart);
    for (const ChartRow &row : specOf(*m_small, chart).rows) {
        for (const ChartMark &mark : row.marks) {
            if (mark.narrowings.isEmpty() || mark.all == 0)
                continue;
            const Result<Selection> selection = m_small->select(narrowed({}, mark.narrowings));
            QVERIFY2(selection.ok(), qPrintable(selection.problem().toString()));
            const Contents &contents = m_small->contents();
            const QList<ItemId> shown = shownOf(mark.items.first().kind, *selection, contents);
            for (const ItemId &item : mark.items)
                QVERIFY(shown.contains(item));
            QCOMPARE(shown.size(), mark.items.size());
        }
    }
}

void TestChartSpecs::pillars()
{
    const ChartSpec spec = specOf(*m_small, QStringLiteral("pillars"));
    QCOMPARE(told(spec),
             QStringList({QStringLiteral(u"I Trade & \U0001D514uantum <b>Growth</b>: 2.1* 2.1 2.2 = 3/3"),
                          QStringLiteral(u"II S\u00E9curit\u00E9: 3 = 1/1")}));
    QCOMPARE(spec.subtitle, QStringLiteral("All 4 commitments: 1 names at least one agency, 3 name none."));
    QCOMPARE(spec.largest, 3);
    QCOMPARE(spec.rows[0].marks[0].name,
             QStringLiteral(u"2.1, Trade & \U0001D514uantum <b>Growth</b>, names 2 agencies"));
}

void TestChartSpecs::pillarsUnderAFilter()
{
    const Filter filter = Filter().including(Dimension::Action, code(Action::Explore));
    const ChartSpec spec = specOf(*m_small, QStringLiteral("pillars"), filter);
    QVERIFY(spec.filtered);
    QVERIFY(!spec.subtitle.isEmpty());
    // Marks keep their places; what does not match is only told to be hidden.
    QCOMPARE(told(spec).last(), QStringLiteral(u"II S\u00E9curit\u00E9: (3) = 0/1"));
    QVERIFY(spec.rows.last().marks.first().name.endsWith(QStringLiteral("hidden by the filter")));
    QCOMPARE(spec.legend.size(), 3);
}

void TestChartSpecs::agenciesFaceEachOther()
{
    const ChartSpec spec = specOf(*m_small, QStringLiteral("agencies"));
    QCOMPARE(spec.rows.size(), 2);
    QCOMPARE(spec.rows[0].title, QStringLiteral("Ministry of Food, Farms and Fish"));
    QCOMPARE(spec.rows[0].group, 0);
    QCOMPARE(spec.rows[1].group, 1);
    QCOMPARE(spec.groups[0].title, QStringLiteral("Atlantis"));
    QCOMPARE(spec.groups[0].note, QStringLiteral("1 agency, in 1 commitment"));
    QCOMPARE(spec.note, QStringLiteral("3 of 4 commitments name no agency"));
}

void TestChartSpecs::matrixCountsWhatNamesNone()
{
    const ChartSpec spec = specOf(*m_small, QStringLiteral("matrix"));
    QCOMPARE(spec.columns.size(), 2);
    QCOMPARE(spec.largest, 1);
    const ChartRow &last = spec.rows.last();
    QCOMPARE(int(last.role), int(ChartRow::Role::NamesNone));
    QCOMPARE(last.marks[0].all, 2);
    QCOMPARE(last.marks[1].all, 1);
}

void TestChartSpecs::timelineLeavesOutEmptyYears()
{
    const ChartSpec spec = specOf(*m_small, QStringLiteral("timeline"));
    QCOMPARE(spec.time.years, QList<int>({1966, 2026, 2027}));
    QCOMPARE(spec.time.statements.size(), 1);
    QCOMPARE(spec.time.statements.first().label, QStringLiteral("Statement, 5 May 2026"));
    QStringList shapes;
    for (const ChartRow &row : spec.rows) {
        for (const ChartMark &mark : row.marks)
            shapes.append(
                QStringLiteral("%1 %2 %3 %4")
                    .arg(mark.text)
                    .arg(int(mark.period.shape))
                    .arg(mark.period.first.toString(Qt::ISODate), mark.period.last.toString(Qt::ISODate)));
    }
    const auto line = [](const char *number, TimeShape shape, const char *first, const char *last) {
        return QStringLiteral("%1 %2 %3 %4")
            .arg(QLatin1String(number))
            .arg(int(shape))
            .arg(QLatin1String(first), QLatin1String(last));
    };
    QCOMPARE(shapes, QStringList({line("1", TimeShape::Derived, "1966-01-01", "1966-12-31"),
                                  line("1", TimeShape::Day, "2026-05-05", "2026-05-05"),
                                  line("2.2", TimeShape::Month, "2026-01-01", "2026-01-31"),
                                  line("2.3", TimeShape::EveryYear, "", "")}));
}

void TestChartSpecs::counterpartsAreJoined()
{
    const ChartSpec spec = specOf(*m_small, QStringLiteral("counterparts"));
    QStringList lines;
    for (const ChartRow &row : spec.rows) {
        for (const ChartMark &mark : row.marks)
            lines.append(QStringLiteral("%1 | %2 | %3%4")
                             .arg(row.title, spec.rows[mark.to].title, mark.text,
                                  mark.implied ? QStringLiteral(" implied") : QString()));
    }
    QCOMPARE(lines,
             QStringList(
                 {QStringLiteral(u"Ministry of Food, Farms and Fish | <b>Food</b> \U0001F35C Office | 2.1"),
                  QStringLiteral("Ministry of Foreign Affairs | Ministry of Foreign Affairs | 2 implied")}));
    QCOMPARE(spec.groups[0].title, QStringLiteral("Atlantis"));
    QCOMPARE(spec.groups[1].title, QStringLiteral("Lemuria"));
    QVERIFY(spec.subtitle.contains(QStringLiteral("Dashed")));
}

void TestChartSpecs::boardTellsWordsOfTheStage()
{
    const ChartSpec spec = specOf(*m_small, QStringLiteral("board"));
    QCOMPARE(spec.rows.size(), allOf<Stage>().size());
    const ChartRow &renewed = spec.rows[allOf<Stage>().indexOf(Stage::ToBeRenewed)];
    QCOMPARE(renewed.marks.size(), 1);
    const ChartMark &card = renewed.marks.first();
    QCOMPARE(card.text + QLatin1Char(' ') + card.words, QStringLiteral("2.1 MOC on Food"));
    QCOMPARE(card.card.quote, QStringLiteral("Renewing"));
    QCOMPARE(card.card.parties.size(), 2);
    QCOMPARE(card.card.parties.first().abbreviation, QStringLiteral("MFFF"));
    const ChartRow &signedOnes = spec.rows[allOf<Stage>().indexOf(Stage::Signed)];
    QCOMPARE(signedOnes.marks.first().card.when, QStringLiteral("Jan 2026"));
}

/// Every gap with its clause; a pillar that names nobody has a line of its own.
void TestChartSpecs::gapsAreCalled()
{
    const ChartSpec spec = specOf(*m_small, QStringLiteral("gaps"));
    QStringList lines;
    for (const ChartRow &row : spec.rows) {
        QStringList gaps;
        for (const ChartMark &mark : row.marks)
            gaps.append(spec.columns[mark.series].label);
        lines.append(row.role == ChartRow::Role::NamesNone
                         ? row.name
                         : row.label + QStringLiteral(": ") + gaps.join(QStringLiteral(", ")));
    }
    QCOMPARE(lines, QStringList({QStringLiteral("2.1: no date, no review"),
                                 QStringLiteral("2.1: no agency, no instrument, no date, no review"),
                                 QStringLiteral("2.2: no agency, no review"),
                                 QStringLiteral(u"II S\u00E9curit\u00E9 Its one commitment names nobody."),
                                 QStringLiteral("3: no agency, no instrument, no date, no review")}));
}

void TestChartSpecs::ladderGradesTheWordsThatBind()
{
    const ChartSpec spec = specOf(*m_small, QStringLiteral("ladder"));
    QStringList lines;
    for (const ChartRow &row : spec.rows)
        lines.append(
            QStringLiteral("%1: %2 %3").arg(spec.groups[row.group].title, row.label, row.marks[0].text));
    QCOMPARE(lines, QStringList({QStringLiteral("ensure: 3 will ensure"), QStringLiteral("will: 2.1 will"),
                                 QStringLiteral("seek: 2.1 will"), QStringLiteral("unstated: 2.2 ")}));
}

void TestChartSpecs::eventsAreCountedByYear()
{
    const ChartSpec spec = specOf(*m_small, QStringLiteral("years"));
    QCOMPARE(told(spec), QStringList({QStringLiteral(" 1966: 1* = 1/1"), QStringLiteral(" 2026: 2* = 2/2")}));
    QCOMPARE(spec.note, QStringLiteral("1 event without a year: recurring or undated"));
}

void TestChartSpecs::severalStatementsKeepTheirPillarsApart()
{
    const auto both = samples::exploring({samples::smallStatement(), samples::longStatement(3)});
    const ChartSpec spec = specOf(*both, QStringLiteral("pillars"));
    QCOMPARE(spec.groups.size(), 2);
    int ones = 0;
    for (const ChartRow &row : spec.rows) {
        ones += row.label == QLatin1String("I");
        QCOMPARE(row.narrowings.size(), 2);
    }
    QCOMPARE(ones, 2);
}

void TestChartSpecs::ofMoreThanCanBeToldApartTheFirstAreDrawn()
{
    Exploration many;
    many.explore({samples::longStatement(400), samples::smallStatement(), samples::longStatement(401)});
    const ChartSpec first = specOf(many, QStringLiteral("pillars"));
    QCOMPARE(first.groups.size(), 2); // the third has no room
    QVERIFY2(
        first.subtitle.contains(QStringLiteral("Of 3 statements only the first 2 are drawn and counted.")),
        qPrintable(first.subtitle));
    const Filter filter = Filter().including(Dimension::Agency,
                                             many.resolve(Dimension::Agency, QStringLiteral("MFFF")).value());
    const ChartSpec matching = specOf(many, QStringLiteral("pillars"), filter);
    QCOMPARE(matching.groups.size(), 0); // of one statement there are none
    Exploration small;
    small.explore({samples::smallStatement()});
    QCOMPARE(told(matching), told(specOf(small, QStringLiteral("pillars"), filter)));
    QVERIFY(matching.subtitle.startsWith(many.sentence(filter, *many.select(filter))));
    ChartSample sample; // what is kept of one filter is right under the next
    for (const Filter &next : {Filter(), filter, filter, Filter()}) {
        const Selection selection = *many.select(next);
        const auto again =
            chartSpec(QStringLiteral("pillars"), {many, next, selection, Lanes::Pillar, &sample});
        QCOMPARE(told(*again), told(specOf(many, QStringLiteral("pillars"), next)));
    }
}

void TestChartSpecs::sourceLineTellsClausesAndFilter()
{
    const QString all = specOf(*m_small, QStringLiteral("pillars")).source;
    QVERIFY2(all.startsWith(QStringLiteral("Source: ")), qPrintable(all));
    QVERIFY2(all.endsWith(QStringLiteral(" All 7 clauses. Drawn by Partnership Explorer.")), qPrintable(all));
    const Filter filter = Filter().including(Dimension::Pillar, QStringLiteral("I"));
    const QString some = specOf(*m_small, QStringLiteral("pillars"), filter).source;
    QVERIFY2(some.contains(QStringLiteral("Clauses 2.1 and 2.2.")), qPrintable(some));
    QVERIFY2(some.contains(QStringLiteral("Filter: ")), qPrintable(some));
}

void TestChartSpecs::emptyLibrarySaysSo_data()
{
    addCharts();
}

void TestChartSpecs::emptyLibrarySaysSo()
{
    QFETCH(const QString, chart);
    const auto empty = samples::exploring({});
    QVERIFY(specOf(*empty, chart).empty.contains(QStringLiteral("Import one")));
    Statement nothing = samples::smallStatement();
    nothing.commitments.clear();
    nothing.events.clear();
    nothing.instruments.clear();
    nothing.counterparts.clear();
    const auto bare = samples::exploring({nothing});
    const ChartSpec spec = specOf(*bare, chart);
    QVERIFY(!spec.empty.isEmpty());
    QVERIFY(spec.subtitle.isEmpty() && spec.foot.isEmpty() && spec.note.isEmpty());
}

void TestChartSpecs::namesMayHoldPercentSigns()
{
    Statement statement = samples::smallStatement();
    const QString name = QStringLiteral("Fund for 2%1 and 5%2");
    statement.sections[1].title = name;
    statement.agencies[0].name = name;
    const auto odd = samples::exploring({statement});
    for (const QString &chart : {QStringLiteral("pillars"), QStringLiteral("agencies")}) {
        const QList<ChartRow> rows = specOf(*odd, chart).rows;
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const auto &r) { return r.title == name; });
        QVERIFY(row != rows.end());
        const QString counts = QStringLiteral(": %1 of %2 commitment").arg(row->matching).arg(row->all);
        QVERIFY2(row->name.contains(name + counts), qPrintable(row->name));
    }
}

void TestChartSpecs::unknownChart()
{
    const Selection &selection = m_small->selection();
    const Result<ChartSpec> spec = chartSpec(QStringLiteral("pies"), {*m_small, {}, selection});
    QVERIFY(!spec.ok());
    QCOMPARE(int(spec.problem().fault), int(Fault::Usage));
    for (const ChartEntry &entry : chartCatalogue())
        QVERIFY(spec.problem().advice.contains(entry.name));
}

void TestChartSpecs::narrowing()
{
    const Narrowing two{Dimension::Pillar, QStringLiteral("II")};
    const Narrowing metals{Dimension::Agency, QStringLiteral("Metals")};
    const Filter pillar = Filter().including(Dimension::Pillar, QStringLiteral("I"));
    // One value joins the others and leaves them; a crossing replaces what was chosen.
    QCOMPARE(narrowed(pillar, {two}).choice(Dimension::Pillar).included.size(), 2);
    QCOMPARE(narrowed(narrowed(pillar, {two}), {two}), pillar);
    const Filter crossing = narrowed(pillar, {metals, two});
    QCOMPARE(crossing.choice(Dimension::Pillar).included, QStringList(QStringLiteral("II")));
    QVERIFY(narrowed(crossing, {metals, two}).isEmpty());
}

void TestChartSpecs::highlightedChartsKeepWhatIsHidden_data()
{
    QTest::addColumn<QString>("chart");
    for (const char *chart : {"board", "gaps", "ladder", "timeline"})
        QTest::newRow(chart) << QString::fromLatin1(chart);
}

/// Where the rest is dimmed every mark stays, and as many match as are shown where it is hidden.
void TestChartSpecs::highlightedChartsKeepWhatIsHidden()
{
    QFETCH(QString, chart);
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({samples::smallStatement()})));
    const auto marksIn = [](const ChartSpec &spec, bool onlyMatching) {
        int marks = 0;
        for (const ChartRow &row : spec.rows) {
            for (const ChartMark &mark : row.marks)
                marks += !onlyMatching || mark.matches() ? 1 : 0;
        }
        return marks;
    };
    const Filter filter = Filter().including(Dimension::Pillar, QStringLiteral("I"));
    const Result<Selection> selection = exploration.select(filter);
    const ChartSpec hiding = specOf(exploration, chart, filter);
    const Result<ChartSpec> dimming =
        chartSpec(chart, {exploration, filter, *selection, Lanes::Pillar, nullptr, true});
    QVERIFY(dimming);
    QCOMPARE(marksIn(*dimming, false), marksIn(specOf(exploration, chart), false));
    QCOMPARE(marksIn(*dimming, true), marksIn(hiding, true));
    QVERIFY(chart == QLatin1String("board") || marksIn(*dimming, false) > marksIn(*dimming, true));
    for (const ChartRow &row : dimming->rows) {
        for (const ChartMark &mark : row.marks)
            QVERIFY2(mark.matches() || chart == QLatin1String("board") ||
                         mark.name.contains(QLatin1String("hidden")),
                     qPrintable(mark.name));
    }
}

void TestChartSpecs::gapsNameTheirStatement()
{
    Exploration exploration;
    QVERIFY(
        exploration.explore(samples::libraryWith({samples::smallStatement(), samples::laterStatement()})));
    const ChartSpec spec = specOf(exploration, QStringLiteral("gaps"));
    for (const ChartGroup &group : spec.groups)
        QVERIFY2(group.title.contains(QStringLiteral(u"Atlantis\u2013Lemuria")), qPrintable(group.title));
}

EXPLORER_TEST(TestChartSpecs)
#include "test_chartspecs.moc"
