// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/aheadmodel.h"
#include "models/items/commitmentsmodel.h"
#include "models/items/counterpartsmodel.h"
#include "models/items/instrumentsmodel.h"
#include "tests/support/suite.h"

#include "models/statement/vocabulary.h"

#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"

#include <QTest>
#include <QTranslator>

using namespace partnership;

namespace {

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.append(model.index(row, column).data().toString());
    return out;
}

} // namespace

/// A language of capitals, for the words of the vocabulary only.
class LoudTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "Vocabulary") == 0 ? QString::fromUtf8(text).toUpper() : QString();
    }
    bool isEmpty() const override { return false; }
};

class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void commitmentsTellWhatTheyAre();
    void commitmentsSortByRawValues();
    void numbersSortLikeNumbers();
    void sortingKeepsPersistentIndexes();
    void aFilterLeavesWhatMatchesInOrder();
    void commitmentCellsFilter();
    void recurringAndDatedEventsAreTold();
    void instruments();
    void counterparts();
    void whatLiesAhead();
    void theLastColumnTellsTheStatement();
    void highlightingDimsInsteadOfHiding();
    void wordsAreTranslatedAndFiltersAreNot();

private:
    std::unique_ptr<Exploration> m_exploration;
};

void TestTables::init()
{
    m_exploration = std::make_unique<Exploration>();
    QVERIFY(m_exploration->explore(samples::libraryWith({samples::smallStatement()})));
}

void TestTables::commitmentsTellWhatTheyAre()
{
    const CommitmentsModel model(*m_exploration);
    QCOMPARE(column(model, CommitmentsModel::Number),
             (QStringList{QStringLiteral("2.1"), QStringLiteral("2.1"), QStringLiteral("2.2"),
                          QStringLiteral("3")}));
    QCOMPARE(
        column(model, CommitmentsModel::Agencies),
        (QStringList{QStringLiteral(u"MFFF · <b>Food</b> \U0001F35C Office"), QStringLiteral("none named"),
                     QStringLiteral("none named"), QStringLiteral("none named")}));
    QCOMPARE(column(model, CommitmentsModel::Stage),
             (QStringList{QStringLiteral("to be renewed"), QStringLiteral("–"), QStringLiteral("signed"),
                          QStringLiteral("–")}));
    QCOMPARE(column(model, CommitmentsModel::Date),
             (QStringList{QStringLiteral("–"), QStringLiteral("–"), QStringLiteral("Jan 2026"),
                          QStringLiteral("–")}));
    QCOMPARE(column(model, CommitmentsModel::Action).first(), QStringLiteral("renew, explore"));
    QVERIFY(column(model, CommitmentsModel::Commitment).first().startsWith(QLatin1String("Renewing the")));
    const QModelIndex stage = model.index(0, CommitmentsModel::Stage);
    QCOMPARE(stage.data(StageRole).toInt(), int(Stage::ToBeRenewed));
    QVERIFY(!stage.siblingAtRow(1).data(StageRole).isValid());
    QCOMPARE(stage.data(Qt::ToolTipRole).toString(), QStringLiteral("MOC on Food: to be renewed"));
    QCOMPARE(stage.siblingAtColumn(CommitmentsModel::Number).data(PillarColourRole).toInt(), 0);
}

void TestTables::commitmentsSortByRawValues()
{
    CommitmentsModel model(*m_exploration);
    model.sort(CommitmentsModel::Stage, Qt::AscendingOrder);
    QCOMPARE(column(model, CommitmentsModel::Stage).first(2),
             (QStringList{QStringLiteral("to be renewed"), QStringLiteral("signed")}));
    model.sort(CommitmentsModel::Stage, Qt::DescendingOrder);
    QCOMPARE(column(model, CommitmentsModel::Stage),
             (QStringList{QStringLiteral("signed"), QStringLiteral("to be renewed"), QStringLiteral("–"),
                          QStringLiteral("–")}));
    QCOMPARE(column(model, CommitmentsModel::Number).last(2),
             (QStringList{QStringLiteral("2.1"), QStringLiteral("3")}));
    model.sort(CommitmentsModel::Firmness);
    QCOMPARE(column(model, CommitmentsModel::Firmness).first(), QStringLiteral("ensure"));
    QCOMPARE(column(model, CommitmentsModel::Firmness).last(), QStringLiteral("unstated"));
}

void TestTables::numbersSortLikeNumbers()
{
    QVERIFY(m_exploration->explore(samples::libraryWith({samples::longStatement(12)})));
    CommitmentsModel model(*m_exploration);
    model.sort(CommitmentsModel::Number, Qt::DescendingOrder);
    QCOMPARE(column(model, CommitmentsModel::Number).first(3),
             (QStringList{QStringLiteral("12"), QStringLiteral("11"), QStringLiteral("10")}));
    model.sort(CommitmentsModel::Number);
    QCOMPARE(column(model, CommitmentsModel::Number).last(), QStringLiteral("12"));
}

void TestTables::sortingKeepsPersistentIndexes()
{
    CommitmentsModel model(*m_exploration);
    const QPersistentModelIndex last = model.index(3, CommitmentsModel::Commitment);
    const QString text = last.data().toString();
    model.sort(CommitmentsModel::Firmness);
    QCOMPARE(last.row(), 0);
    QCOMPARE(last.data().toString(), text);
}

void TestTables::aFilterLeavesWhatMatchesInOrder()
{
    CommitmentsModel model(*m_exploration);
    model.sort(CommitmentsModel::Number, Qt::DescendingOrder);
    m_exploration->focus().setFilter(Filter().including(Dimension::Pillar, QStringLiteral("I")));
    QCOMPARE(column(model, CommitmentsModel::Number),
             (QStringList{QStringLiteral("2.2"), QStringLiteral("2.1"), QStringLiteral("2.1")}));
    QCOMPARE(m_exploration->contents().row(itemOf(model.index(0, 0))), 3);
    m_exploration->focus().setFilter(Filter().searching(QStringLiteral("nowhere")));
    QCOMPARE(model.rowCount(), 0);
}

void TestTables::commitmentCellsFilter()
{
    const CommitmentsModel model(*m_exploration);
    const auto filter = [&model](int row, int column) {
        return model.index(row, column).data(FilterRole).toStringList().join(QLatin1Char('|'));
    };
    QCOMPARE(filter(0, CommitmentsModel::Number), QStringLiteral("pillar|I"));
    QCOMPARE(filter(0, CommitmentsModel::Agencies),
             QStringLiteral(u"agency|Ministry of Food, Farms and Fish|agency|<b>Food</b> \U0001F35C Office"));
    QCOMPARE(filter(1, CommitmentsModel::Agencies), QString());
    QCOMPARE(filter(0, CommitmentsModel::Stage), QStringLiteral("stage|to be renewed"));
    QCOMPARE(filter(1, CommitmentsModel::Stage), QString());
    QCOMPARE(filter(2, CommitmentsModel::Date), QStringLiteral("year|2026"));
    QCOMPARE(filter(2, CommitmentsModel::Type), QStringLiteral("type|task"));
}

void TestTables::recurringAndDatedEventsAreTold()
{
    Statement statement = samples::smallStatement();
    Event &event = statement.events[2];
    statement.instruments[1].date.clear();
    event.source = statement.commitments[3].source; // in the words of 2.2/1
    QVERIFY(m_exploration->explore(samples::libraryWith({statement})));
    QCOMPARE(column(CommitmentsModel(*m_exploration), CommitmentsModel::Date)[2], QStringLiteral("Jan 2026"));
    event.precision = Precision::Recurring;
    event.date.clear();
    event.interval = QStringLiteral("year");
    QVERIFY(m_exploration->explore(samples::libraryWith({statement})));
    const CommitmentsModel model(*m_exploration);
    QCOMPARE(column(model, CommitmentsModel::Date)[2], QStringLiteral("every year"));
}

void TestTables::instruments()
{
    InstrumentsModel model(*m_exploration);
    QCOMPARE(column(model, InstrumentsModel::Clauses),
             (QStringList{QStringLiteral("2.1"), QStringLiteral("2.2"), QStringLiteral("2.3")}));
    QCOMPARE(column(model, InstrumentsModel::Date),
             (QStringList{QStringLiteral("–"), QStringLiteral("Jan 2026"), QStringLiteral("–")}));
    QCOMPARE(column(model, InstrumentsModel::Parties)[1], QStringLiteral("none named"));
    QCOMPARE(model.index(0, InstrumentsModel::Stage).data(Qt::ToolTipRole).toString(),
             QStringLiteral("to be renewed, by the words “Renewing”"));
    model.sort(InstrumentsModel::Date, Qt::DescendingOrder);
    QCOMPARE(column(model, InstrumentsModel::Clauses).first(), QStringLiteral("2.2"));
    m_exploration->focus().setFilter(Filter().including(Dimension::Kind, QStringLiteral("moc")));
    QCOMPARE(column(model, InstrumentsModel::Name), QStringList{QStringLiteral("MOC on Food")});
}

void TestTables::counterparts()
{
    const CounterpartsModel model(*m_exploration);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Atlantis"));
    QCOMPARE(column(model, CounterpartsModel::Clause),
             (QStringList{QStringLiteral("2.1"), QStringLiteral("2")}));
    QCOMPARE(column(model, CounterpartsModel::Instrument),
             (QStringList{QStringLiteral("MOC on Food"), QStringLiteral("–")}));
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("meant by it")));
    QCOMPARE(model.index(0, 1).data(SideColourRole).toInt(), 1);
}

void TestTables::whatLiesAhead()
{
    AheadModel model(*m_exploration);
    model.setDay(QDate(2026, 5, 5));
    QCOMPARE(model.rowCount(), model.allCount());
    QCOMPARE(model.overdueCount(), 0);
    const int again = model.rowCount() - 1;
    QCOMPARE(model.index(again, AheadModel::State).data().toString(), QStringLiteral("regularly"));
    QCOMPARE(model.index(again, AheadModel::When).data(FilterRole).toStringList(), QStringList());
    m_exploration->focus().setFilter(Filter().including(Dimension::Pillar, QStringLiteral("II")));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.allCount(), again + 1);
}

void TestTables::highlightingDimsInsteadOfHiding()
{
    const CommitmentsModel model(*m_exploration);
    m_exploration->focus().setFilter(Filter().including(Dimension::Pillar, QStringLiteral("II")));
    QCOMPARE(column(model, CommitmentsModel::Number), QStringList(QStringLiteral("3")));
    m_exploration->focus().setHighlighting(true);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.matchingCount(), 1);
    QVERIFY(!model.index(0, 0).data(MatchesRole).toBool());
    QVERIFY(model.index(3, 0).data(MatchesRole).toBool());
    m_exploration->focus().setHighlighting(false);
    QCOMPARE(model.rowCount(), 1);
}

void TestTables::theLastColumnTellsTheStatement()
{
    Exploration both;
    Statement later = samples::laterStatement();
    later.date = QStringLiteral("2031-02-03");
    later.parties.append({QStringLiteral("Mu"), QStringLiteral("Thule")});
    QVERIFY(both.explore(samples::libraryWith({later, samples::smallStatement()})));
    CommitmentsModel commitments(both);
    const int last = commitments.statementColumn();
    QCOMPARE(last, commitments.columnCount() - 1);
    QCOMPARE(commitments.index(0, last).data().toString(), QStringLiteral("Atlantis–Lemuria 2026"));
    commitments.sort(last, Qt::DescendingOrder);
    const QModelIndex cell = commitments.index(0, last);
    QCOMPARE(cell.data().toString(), QStringLiteral("Atlantis and 3 others 2031"));
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), later.title);
    QCOMPARE(cell.data(FilterRole).toStringList(), (QStringList{QStringLiteral("statement"), later.title}));
    const InstrumentsModel instruments(both);
    QVERIFY(column(instruments, instruments.statementColumn())
                .contains(QStringLiteral("Atlantis–Lemuria 2026 and 1 more")));
}

void TestTables::wordsAreTranslatedAndFiltersAreNot()
{
    LoudTranslator loud;
    QCoreApplication::installTranslator(&loud);
    const CommitmentsModel commitments(*m_exploration);
    const InstrumentsModel instruments(*m_exploration);
    QModelIndexList cells;
    for (const int column : {CommitmentsModel::Stage, CommitmentsModel::Action, CommitmentsModel::Firmness,
                             CommitmentsModel::Type})
        cells.append(commitments.index(0, column));
    cells.append(instruments.index(0, InstrumentsModel::Stage));
    for (const QModelIndex &cell : std::as_const(cells)) {
        const QStringList pair = cell.data(FilterRole).toStringList();
        QCOMPARE(pair.size(), 2);
        QCOMPARE(pair[1], pair[1].toLower());
        Dimension dimension{};
        QVERIFY(dimensionFromName(pair[0], &dimension));
        QVERIFY(m_exploration->resolve(dimension, pair[1]).ok());
        QVERIFY2(cell.data().toString().startsWith(pair[1].toUpper()), qPrintable(cell.data().toString()));
        QCOMPARE(m_exploration->shortLabel(dimension, pair[1]), pair[1].toUpper());
        QCOMPARE(m_exploration->label(dimension, pair[1]), pair[1].toUpper());
    }
    QCoreApplication::removeTranslator(&loud);
}

EXPLORER_TEST(TestTables)
#include "test_tables.moc"
