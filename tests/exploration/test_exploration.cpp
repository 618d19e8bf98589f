// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/exploration.h"
#include "tests/support/suite.h"

#include "models/exploration/address.h"
#include "models/exploration/phrase.h"
#include "tests/exploration/filtertext.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"

#include <QSignalSpy>
#include <QTest>

using namespace partnership;

namespace {

QStringList numbersOf(const Exploration &exploration, const QBitArray &clauses)
{
    QStringList out;
    for (int row = 0; row < clauses.size(); ++row) {
        if (clauses.testBit(row))
            out.append(exploration.contents().clauses()[row].number);
    }
    return out;
}

QStringList commitmentsOf(const Exploration &exploration, const Selection &selection)
{
    QStringList out;
    for (int row = 0; row < selection.commitments.size(); ++row) {
        if (selection.hasCommitment(row))
            out.append(exploration.contents().commitments()[row].record->id);
    }
    return out;
}

/// Statements of one title: told apart by date, then by file, then by nothing but what they say.
QList<Statement> namesakes()
{
    const QList<std::pair<QString, QString>> datesAndFiles{
        {QStringLiteral("2025-01-02"), QStringLiteral("a.txt")},
        {QStringLiteral("2026-05-05"), QStringLiteral("a.txt")},
        {QStringLiteral("2026-05-05"), QStringLiteral("b.txt")},
        {QStringLiteral("2027"), QStringLiteral("c.txt")},
        {QStringLiteral("2027"), QStringLiteral("c.txt")},
        {QString(), QStringLiteral("d.txt")}};
    QList<Statement> out;
    for (const auto &[date, file] : datesAndFiles) {
        out.append(samples::longStatement(int(out.size()) + 2));
        out.last().date = date;
        out.last().source.name = file;
    }
    out[1].title = QStringLiteral("A long, statement");
    return out;
}

} // namespace

/// One open library and the questions that are asked of it.
class TestExploration : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsAtTheFirstUndertaking();
    void startsInTheFirstStatement();
    void anotherLibraryBeginsAnew();
    void reloadKeepsTheFocus();
    void theFocusDecidesWhatIsSelected();
    void aFilterThatCannotBeAppliedLetsNothingThrough();
    void aRefilterKeepsTheUsersChoice();
    void whatAFilterHidesIsLeftForTheFirstThatMatches();
    void clausesWithoutCommitmentsAreGoneToAsWell();
    void selects_data();
    void selects();
    void marksTheWordsFound();
    void searchesOnlyWhatItHolds();
    void namesWhoIsMetAndWhoWasAskedFor();
    void statementsOfOneTitleAreTwo();
    void aTitleThatSeveralHaveIsAskedBack();
    void tallies();
    void tallyOfTypesCountsRecognitions();
    void resolves_data();
    void resolves();
    void refusesWhatIsUnknown_data();
    void refusesWhatIsUnknown();
    void understandsTheSearchBox_data();
    void understandsTheSearchBox();
    void labels();
    void emptyLibrary();

private:
    std::unique_ptr<Exploration> m_exploration;
};

void TestExploration::init()
{
    m_exploration = std::make_unique<Exploration>();
    QVERIFY(m_exploration->explore(samples::libraryWith({samples::smallStatement()})));
}

void TestExploration::startsAtTheFirstUndertaking()
{
    const int row = m_exploration->contents().row(m_exploration->focus().current());
    QCOMPARE(m_exploration->contents().clauses()[row].number, QStringLiteral("2.1"));
    QVERIFY(!m_exploration->focus().canGoBack());
    QCOMPARE(m_exploration->commitmentCount(), 4);
    QCOMPARE(m_exploration->matchingCount(), 4);
    QCOMPARE(m_exploration->selection().clauses.count(true), 7);
}

/// However much more a later one has to tell.
void TestExploration::startsInTheFirstStatement()
{
    Statement plain = samples::longStatement(3);
    plain.date = QStringLiteral("1999");
    for (Commitment &commitment : plain.commitments)
        commitment.instruments.clear();
    Exploration both;
    QVERIFY(both.explore(samples::libraryWith({plain, samples::smallStatement()})));
    const int row = both.contents().row(both.focus().current());
    QCOMPARE(both.contents().clauses()[row].statement, 0);
    QCOMPARE(both.contents().statements().first().date, plain.date);
}

void TestExploration::anotherLibraryBeginsAnew()
{
    m_exploration->focus().setFilter(filterOf(QStringLiteral("pillar=II")));
    QSignalSpy contents(m_exploration.get(), &Exploration::contentsChanged);
    QStringList order;
    connect(m_exploration.get(), &Exploration::contentsChanged, this,
            [&order] { order.append(QStringLiteral("contents")); });
    connect(m_exploration.get(), &Exploration::selectionChanged, this,
            [&order] { order.append(QStringLiteral("selection")); });
    QVERIFY(m_exploration->explore(samples::libraryWith({samples::longStatement(9)})));
    QCOMPARE(contents.size(), 1);
    QCOMPARE(order.first(), QStringLiteral("contents"));
    QVERIFY(order.contains(QStringLiteral("selection")));
    QCOMPARE(m_exploration->focus().filter(), Filter());
    QCOMPARE(m_exploration->matchingCount(), 9);
    QVERIFY(m_exploration->contents().row(m_exploration->focus().current()) >= 0);
}

void TestExploration::reloadKeepsTheFocus()
{
    const Filter filter = filterOf(QStringLiteral("agency=MFFF"));
    m_exploration->focus().setFilter(filter);
    const ItemId current = m_exploration->focus().current();
    QVERIFY(m_exploration->library()->add(samples::laterStatement()));
    QVERIFY(m_exploration->reload());
    QCOMPARE(m_exploration->focus().filter(), filter);
    QCOMPARE(m_exploration->focus().current(), current);
    QCOMPARE(m_exploration->contents().statements().size(), 2);
    QCOMPARE(m_exploration->matchingCount(), 2);
}

void TestExploration::theFocusDecidesWhatIsSelected()
{
    QSignalSpy spy(m_exploration.get(), &Exploration::selectionChanged);
    m_exploration->focus().setFilter(filterOf(QStringLiteral("pillar=II")));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(m_exploration->matchingCount(), 1);
    m_exploration->focus().back();
    QCOMPARE(spy.size(), 2);
    QCOMPARE(m_exploration->matchingCount(), 4);
}

void TestExploration::aFilterThatCannotBeAppliedLetsNothingThrough()
{
    m_exploration->focus().setFilter(filterOf(QStringLiteral("agency=Nobody")));
    QVERIFY(m_exploration->refusal());
    QCOMPARE(m_exploration->refusal()->fault, Fault::Usage);
    QCOMPARE(m_exploration->matchingCount(), 0);
    m_exploration->focus().undoNarrowing();
    QCOMPARE(m_exploration->matchingCount(), 4);
    QVERIFY(!m_exploration->refusal());
}

/// Views choose a neighbour of a hidden row by themselves; that is not the user's choice.
void TestExploration::aRefilterKeepsTheUsersChoice()
{
    const ItemId current = m_exploration->focus().current();
    connect(m_exploration.get(), &Exploration::selectionChanged, this,
            [this] { m_exploration->focus().setCurrent(m_exploration->contents().clauses()[5].id); });
    m_exploration->focus().setFilter(filterOf(QStringLiteral("pillar=I")));
    QCOMPARE(m_exploration->focus().current(), current);
}

void TestExploration::whatAFilterHidesIsLeftForTheFirstThatMatches()
{
    const ItemId before = m_exploration->focus().current();
    m_exploration->focus().setFilter(filterOf(QStringLiteral("pillar=II")));
    const Contents &contents = m_exploration->contents();
    const int clause = contents.clauseOf(m_exploration->focus().current());
    QCOMPARE(contents.sections()[contents.clauses()[clause].section].label, QStringLiteral("II"));
    // One step in the history: back leads to what was read before, under the filter before.
    m_exploration->focus().back();
    QCOMPARE(m_exploration->focus().current(), before);
    QVERIFY(m_exploration->focus().filter().isEmpty());
}

void TestExploration::clausesWithoutCommitmentsAreGoneToAsWell()
{
    m_exploration->focus().setFilter(Filter().searching(QStringLiteral("thank")));
    const ItemId current = m_exploration->focus().current();
    QCOMPARE(m_exploration->contents().clauses()[m_exploration->contents().clauseOf(current)].number,
             QStringLiteral("4"));
}

void TestExploration::selects_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("commitments");
    QTest::addColumn<QString>("clauses");
    const auto row = [](const char *filter, const char *commitments, const char *clauses) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(commitments)
                              << QString::fromUtf8(clauses);
    };
    row("", "2.1/1 2.1/2 2.2/1 3/1", "1 2 2.1 2.2 2.3 3 4");
    row("pillar=I", "2.1/1 2.1/2 2.2/1", "2 2.1 2.2 2.3");
    row("-pillar=I", "3/1", "1 3 4");
    row("pillar=Preamble & pillar=II", "3/1", "1 3");
    row("agency=MFFF", "2.1/1", "2.1 2.3");
    row("-agency=MFFF", "2.1/2 2.2/1 3/1", "1 2 2.1 2.2 3 4");
    row("side=Lemuria", "2.1/1", "2 2.1");
    row("agency-kind=ministry", "2.1/1", "2 2.1 2.3");
    row("kind=MOC", "2.1/1", "2.1");
    row("stage=signed", "2.2/1", "2.2");
    row("stage=in force", "", "");
    row("action=renew", "2.1/1", "2.1");
    row("action=explore", "2.1/2", "2.1"); // the means of 2.1/1 are none of its verb
    row("action=renew & action=explore", "2.1/1 2.1/2", "2.1");
    row("action=explore & -action=renew", "2.1/2", "2.1");
    row("firmness=ensure & firmness=seek", "2.1/2 3/1", "2.1 3");
    row("type=task", "2.2/1", "2.2");
    row("type=recognition", "1/1", "1");
    row("type=recognition & type=task", "1/1 2.2/1", "1 2.2");
    row("-type=task", "2.1/1 2.1/2 3/1", "2.1 3");
    row("year=1966", "", "1");
    row("year=2026", "2.2/1", "1 2.2");
    row("year=2077", "", "");
    row("search=maritime", "3/1", "3");
    row("search=quantum", "2.1/1 2.1/2", "2.1 2.3");
    row("search=quantum -dialogue", "2.1/1 2.1/2", "2.1");
    row("search=-quantum & pillar=I", "2.2/1", "2 2.2");
    row("search=maritime OR dialogue", "3/1", "2.3 3");
    row("search=marit*", "3/1", "3");
    row("search=\"maritime security\"", "3/1", "3");
    row("search=\"security maritime\"", "", "");
    row("pillar=I & action=renew & stage=to be renewed", "2.1/1", "2.1");
    row("statement=Joint Statement 🤝 on a Partnership between Atlantis and Lemuria & pillar=II", "3/1",
        "3");
}

void TestExploration::selects()
{
    QFETCH(const QString, filter);
    const Result<Selection> selection = m_exploration->select(filterOf(filter));
    QVERIFY2(selection, qPrintable(selection.problem().toString()));
    QTEST(commitmentsOf(*m_exploration, *selection).join(QLatin1Char(' ')), "commitments");
    QTEST(numbersOf(*m_exploration, selection->clauses).join(QLatin1Char(' ')), "clauses");
}

void TestExploration::marksTheWordsFound()
{
    const Result<Selection> selection = m_exploration->select(filterOf(QStringLiteral("search=maritime")));
    QVERIFY(selection);
    QCOMPARE(selection->marks.size(), 1);
    const int row = selection->marks.keys().first();
    const Span mark = selection->marks.value(row).first();
    QCOMPARE(m_exploration->contents().clauses()[row].record->text.mid(mark.begin, mark.length()),
             QStringLiteral("maritime"));
}

/// Between an import and the reload after it the library holds more than is shown.
void TestExploration::searchesOnlyWhatItHolds()
{
    QVERIFY(m_exploration->library()->add(samples::laterStatement()));
    const Result<Selection> selection = m_exploration->select(filterOf(QStringLiteral("search=food -2027")));
    QVERIFY(selection);
    QCOMPARE(selection->clauses.count(true), 1);
    QCOMPARE(selection->marks.size(), 1);
}

void TestExploration::namesWhoIsMetAndWhoWasAskedFor()
{
    const Result<Selection> selection = m_exploration->select(filterOf(QStringLiteral("side=Atlantis")));
    QVERIFY(selection);
    QCOMPARE(selection->agencies.count(true), 4);
    QCOMPARE(selection->agenciesAskedFor.count(true), 2);
    QCOMPARE(selection->counterparts.count(true), 2);
    const Result<Selection> mfff = m_exploration->select(filterOf(QStringLiteral("agency=MFFF")));
    QCOMPARE(mfff->counterparts.count(true), 1);
    const Result<Selection> signedOnes = m_exploration->select(filterOf(QStringLiteral("stage=signed")));
    QCOMPARE(signedOnes->instruments.count(true), 1);
    QCOMPARE(mfff->agenciesAskedFor.count(true), 1);
    QCOMPARE(m_exploration->selection().agencies.count(false), 0);
    const Result<Selection> year = m_exploration->select(filterOf(QStringLiteral("year=1966")));
    QCOMPARE(year->events.count(true), 1);
}

void TestExploration::statementsOfOneTitleAreTwo()
{
    QVERIFY(m_exploration->explore(samples::libraryWith(namesakes())));
    const Contents &contents = m_exploration->contents();
    QSet<QString> values;
    for (int i = 0; i < contents.statements().size(); ++i) {
        const QString value = contents.statementValue(i);
        values.insert(value);
        QCOMPARE(*m_exploration->resolve(Dimension::Statement, value), value);
        QCOMPARE(*m_exploration->resolve(Dimension::Statement, value.toUpper()), value);
        const Filter filter = Filter().including(Dimension::Statement, value);
        QCOMPARE(*filterAt(addressOf(filter)), filter);
        QCOMPARE(Phrase(*m_exploration).read(Phrase(*m_exploration).of(filter)), filter);
        const Result<Selection> selection = m_exploration->select(filter);
        QVERIFY(selection);
        QCOMPARE(selection->commitments.count(true), contents.statements()[i].commitments.size());
    }
    QCOMPARE(values.size(), 6);
    QVERIFY(values.contains(QStringLiteral("A Long Statement, 2025-01-02")));
    QVERIFY(values.contains(QStringLiteral("A long, statement, 2026-05-05, a.txt")));
    QVERIFY(values.contains(QStringLiteral("A Long Statement, undated")));
    const QList<TallyRow> told = m_exploration->tally(Dimension::Statement, m_exploration->selection());
    QCOMPARE(told.size(), 6);
}

void TestExploration::aTitleThatSeveralHaveIsAskedBack()
{
    QVERIFY(m_exploration->explore(samples::libraryWith(namesakes())));
    const auto both = m_exploration->resolve(Dimension::Statement, QStringLiteral("2026-05-05"));
    QVERIFY(!both);
    QCOMPARE(both.problem().advice,
             QStringLiteral("Did you mean “A Long Statement, 2026-05-05, b.txt” or “A long, statement, "
                            "2026-05-05, a.txt”?"));
    QVERIFY(!m_exploration->resolve(Dimension::Statement, QStringLiteral("a long statement")));
    // What tells one from the others may stand alone.
    QCOMPARE(*m_exploration->resolve(Dimension::Statement, QStringLiteral("2025-01-02")),
             QStringLiteral("A Long Statement, 2025-01-02"));
    QCOMPARE(*m_exploration->resolve(Dimension::Statement, QStringLiteral("d.txt")),
             QStringLiteral("A Long Statement, undated"));
}

void TestExploration::tallies()
{
    const Result<Selection> selection =
        m_exploration->select(filterOf(QStringLiteral("action=renew & action=explore")));
    QStringList told;
    for (const TallyRow &row : m_exploration->tally(Dimension::Pillar, *selection))
        told.append(QStringLiteral("%1 %2/%3").arg(row.value).arg(row.matching).arg(row.all));
    QCOMPARE(told, (QStringList{QStringLiteral("Preamble 0/0"), QStringLiteral("I 2/3"),
                                QStringLiteral("II 0/1"), QStringLiteral("Closing 0/0")}));
    told.clear();
    for (const TallyRow &row : m_exploration->tally(Dimension::Stage, *selection))
        told.append(QStringLiteral("%1 %2/%3").arg(row.value).arg(row.matching).arg(row.all));
    QCOMPARE(told, (QStringList{QStringLiteral("to be renewed 1/1"), QStringLiteral("signed 0/1"),
                                QStringLiteral("unknown 0/0")}));
    const QList<TallyRow> agencies = m_exploration->tally(Dimension::Agency, *selection);
    QCOMPARE(agencies.first().label, QStringLiteral("Ministry of Food, Farms and Fish (MFFF)"));
    QCOMPARE(agencies.first().commitments, QList<int>{1});
}

void TestExploration::tallyOfTypesCountsRecognitions()
{
    QStringList told;
    for (const TallyRow &row : m_exploration->tally(Dimension::Type, m_exploration->selection()))
        told.append(QStringLiteral("%1 %2/%3").arg(row.value).arg(row.matching).arg(row.all));
    QCOMPARE(told, (QStringList{QStringLiteral("commitment 3/3"), QStringLiteral("task 1/1"),
                                QStringLiteral("recognition 1/1")}));
}

void TestExploration::resolves_data()
{
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *dimension, const char *typed, const char *value) {
        QTest::newRow(typed) << QString::fromLatin1(dimension) << QString::fromUtf8(typed)
                             << QString::fromUtf8(value);
    };
    const char *food = "Ministry of Food, Farms and Fish";
    row("agency", "mfff", food);
    row("agency", "MINISTRY of food farms and fish", food);
    row("agency", "fish ministry", food);
    row("agency", "Ministry of Food, Farms and Fish (MFFF)", food);
    row("agency", "Ministry of Foreign Affairs (Lemuria)", "Ministry of Foreign Affairs (Lemuria)");
    row("pillar", "ii", "II");
    row("pillar", "sécurité", "II");
    row("pillar", "II. Sécurité", "II");
    row("pillar", "preamble", "Preamble");
    row("stage", "To Be Renewed", "to be renewed");
    row("stage", "in force", "in force");
    row("kind", "moc", "MOC");
    row("year", "2026", "2026");
    row("year", "2099", "2099");
    row("type", "Task", "task");
    row("statement", "2026-05-05", "Joint Statement 🤝 on a Partnership between Atlantis and Lemuria");
}

void TestExploration::resolves()
{
    QFETCH(const QString, dimension);
    QFETCH(const QString, typed);
    Dimension which = Dimension::Statement;
    QVERIFY(dimensionFromName(dimension, &which));
    const Result<QString> value = m_exploration->resolve(which, typed);
    QVERIFY2(value, qPrintable(value.problem().toString()));
    QTEST(*value, "value");
}

void TestExploration::refusesWhatIsUnknown_data()
{
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *dimension, const char *typed, const char *what, const char *advice) {
        QTest::newRow(typed) << QString::fromLatin1(dimension) << QString::fromUtf8(typed)
                             << QString::fromUtf8(what) << QString::fromUtf8(advice);
    };
    row("agency", "MFF", "Agency “MFF” is not known.", "Did you mean “MFFF”?");
    row("agency", "farms", "Agency “farms” is not known.",
        "Did you mean “Ministry of Food, Farms and Fish” or “Ministry of Food, Farms and Fish MFFF”?");
    row("agency", "Ministry of Foreign Affairs",
        "Agency “Ministry of Foreign Affairs” may be one of several.",
        "Did you mean “Ministry of Foreign Affairs (Atlantis)” or “Ministry of Foreign Affairs (Lemuria)”?");
    row("stage", "to be renewd", "Stage “to be renewd” is not known.", "Did you mean “to be renewed”?");
    row("pillar", "VII", "Pillar “VII” is not known.", "Did you mean “II”?");
    row("side", "Japan", "Side “Japan” is not known.", "There are “Atlantis”, “Lemuria”.");
    row("year", "20x6", "Year “20x6” is not known.", "Did you mean “2026”?");
    row("type", "", "Type “” is not known.", "There are “commitment”, “task”, “recognition”.");
}

void TestExploration::refusesWhatIsUnknown()
{
    QFETCH(const QString, dimension);
    QFETCH(const QString, typed);
    Dimension which = Dimension::Statement;
    QVERIFY(dimensionFromName(dimension, &which));
    const Result<QString> value = m_exploration->resolve(which, typed);
    QVERIFY(!value);
    QCOMPARE(value.problem().fault, Fault::Usage);
    QTEST(value.problem().what, "what");
    QTEST(value.problem().advice, "advice");
    QVERIFY(!m_exploration->select(Filter().excluding(which, typed)));
}

void TestExploration::understandsTheSearchBox_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("options");
    const auto row = [](const char *typed, const char *options) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(options);
    };
    row("", "--side|Lemuria");
    row("quantum", "--side|Lemuria|--search|quantum");
    row("ministry:mfff \"green  energy\"",
        "--agency|Ministry of Food, Farms and Fish|--side|Lemuria|--search|\"green energy\"");
    row("-pillar:ii not-stage:signed", "--not-pillar|II|--side|Lemuria|--not-stage|signed");
    row("-side:lemuria", "--not-side|Lemuria");
    row("instrument:moc", "--side|Lemuria|--kind|MOC");
    row("instrument:\"Quantum Dialogue\"", "--side|Lemuria|--search|\"Quantum Dialogue\"");
    row("-instrument:TON sea", "--side|Lemuria|--search|sea -\"TON\"");
}

void TestExploration::understandsTheSearchBox()
{
    QFETCH(const QString, typed);
    const Filter base = filterOf(QStringLiteral("side=Lemuria"));
    const Result<Filter> filter = m_exploration->typed(typed, base);
    QVERIFY2(filter, qPrintable(filter.problem().toString()));
    QTEST(filter->toOptions().join(QLatin1Char('|')), "options");
    const Result<Filter> more = m_exploration->typed(typed, base.searching(QStringLiteral("before")));
    QCOMPARE(more->search(), QString(QStringLiteral("before ") + filter->search()).trimmed());
    QVERIFY(!m_exploration->typed(QStringLiteral("ministry:nobody"), base));
    QVERIFY(!m_exploration->typed(QStringLiteral("\"open"), base));
}

void TestExploration::labels()
{
    const QString food = QStringLiteral("Ministry of Food, Farms and Fish");
    QCOMPARE(m_exploration->label(Dimension::Agency, food), food + QStringLiteral(" (MFFF)"));
    QCOMPARE(m_exploration->shortLabel(Dimension::Agency, food), QStringLiteral("MFFF"));
    QCOMPARE(m_exploration->label(Dimension::Pillar, QStringLiteral("II")), QStringLiteral("II  Sécurité"));
    QCOMPARE(m_exploration->label(Dimension::Pillar, QStringLiteral("Preamble")), QStringLiteral("Preamble"));
    QCOMPARE(m_exploration->label(Dimension::Agency, QStringLiteral("x")), QStringLiteral("x"));
    QCOMPARE(m_exploration->valuesOf(Dimension::Action, 1), QStringList{QStringLiteral("renew")});
    QCOMPARE(m_exploration->valuesOf(Dimension::Agency, 2), QStringList());
}

void TestExploration::emptyLibrary()
{
    QVERIFY(m_exploration->explore(samples::libraryWith({})));
    QCOMPARE(m_exploration->commitmentCount(), 0);
    QVERIFY(m_exploration->focus().current().isNull());
    QVERIFY(m_exploration->tally(Dimension::Pillar, m_exploration->selection()).isEmpty());
    QVERIFY(m_exploration->select(filterOf(QStringLiteral("type=task & search=sea"))));
    QVERIFY(!m_exploration->sentence({}, m_exploration->selection()).isEmpty());
    QCOMPARE(m_exploration->sourceNote(), QString());
}

EXPLORER_TEST(TestExploration)
#include "test_exploration.moc"
