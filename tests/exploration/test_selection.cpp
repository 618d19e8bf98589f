// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/exploration.h"

#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace partnership;

namespace {

/// The rules of a filter told once more, as plainly as they can be, straight from the records.
class Oracle
{
public:
    explicit Oracle(const Contents &contents) : m_contents(contents) {}

    bool commitmentMatches(int row, const Filter &filter) const
    {
        const CommitmentRow &commitment = m_contents.commitments()[row];
        const QStringList types = filter.choice(Dimension::Type).included;
        if (!commitment.record->isUndertaking() && !types.contains(QStringLiteral("recognition")))
            return false;
        return std::ranges::all_of(allDimensions(), [&](Dimension dimension) {
            return fits(filter.choice(dimension), ofCommitment(row, dimension));
        });
    }

    bool clauseMatches(int row, const Filter &filter) const
    {
        for (const int commitment : m_contents.clauses()[row].commitments) {
            if (commitmentMatches(commitment, filter))
                return true;
        }
        for (const Dimension dimension : {Dimension::Action, Dimension::Firmness, Dimension::Type}) {
            if (!filter.choice(dimension).isEmpty())
                return false;
        }
        return std::ranges::all_of(allDimensions(), [&](Dimension dimension) {
            return fits(filter.choice(dimension), ofClause(row, dimension));
        });
    }

private:
    static bool fits(const Choice &choice, const QStringList &values)
    {
        const auto has = [&values](const QString &value) { return values.contains(value); };
        return (choice.included.isEmpty() || std::ranges::any_of(choice.included, has)) &&
               std::ranges::none_of(choice.excluded, has);
    }

    QStringList ofClause(int row, Dimension dimension) const
    {
        const ClauseRow &clause = m_contents.clauses()[row];
        return values(clause, clause.agencies, clause.instruments, dimension);
    }

    QStringList ofCommitment(int row, Dimension dimension) const
    {
        const CommitmentRow &commitment = m_contents.commitments()[row];
        QStringList actions{code(commitment.record->action)};
        for (const Action action : commitment.record->furtherActions)
            actions.append(code(action));
        switch (dimension) {
        case Dimension::Action:
            return actions;
        case Dimension::Firmness:
            return {code(commitment.record->firmness)};
        case Dimension::Type:
            return {code(commitment.record->type)};
        default:
            return values(m_contents.clauses()[commitment.clause], commitment.agencies,
                          commitment.instruments, dimension);
        }
    }

    QStringList values(const ClauseRow &clause, const QList<int> &agencies, const QList<int> &instruments,
                       Dimension dimension) const
    {
        QStringList out;
        if (dimension == Dimension::Statement)
            out.append(m_contents.statements()[clause.statement].title);
        if (dimension == Dimension::Pillar)
            out.append(m_contents.sections()[clause.section].value);
        for (const int row : agencies) {
            const AgencyRow &agency = m_contents.agencies()[row];
            if (dimension == Dimension::Agency)
                out.append(agency.value);
            if (dimension == Dimension::Side)
                out.append(agency.side);
            if (dimension == Dimension::AgencyKind)
                out.append(agency.kind);
        }
        for (const int row : instruments) {
            const InstrumentRow &instrument = m_contents.instruments()[row];
            if (dimension == Dimension::Kind)
                out.append(instrument.kind);
            if (dimension == Dimension::Stage)
                out.append(code(instrument.stage));
            if (dimension == Dimension::Year)
                out.append(instrument.date.left(4));
        }
        for (const int row : clause.events) {
            if (dimension == Dimension::Year)
                out.append(m_contents.events()[row].record->date.left(4));
        }
        return out;
    }

    const Contents &m_contents;
};

/// A statement in which everything is drawn by lot.
Statement randomStatement(int clauses, QRandomGenerator &lot)
{
    Statement out = samples::longStatement(clauses);
    const auto oneOf = [&lot](const auto &list) { return list[lot.bounded(int(list.size()))]; };
    for (int i = 0; i < 6; ++i)
        out.sections.append({QString::number(i + 2), QStringLiteral("S"), SectionKind::Pillar, {}, -1});
    for (int i = 0; i < 9; ++i) {
        Agency agency = out.agencies[i % 2];
        agency.name += QString::number(i);
        agency.kind = i % 3 ? QStringLiteral("ministry") : QString();
        agency.mentions.clear();
        out.agencies.append(agency);
        Instrument instrument;
        instrument.name = QStringLiteral("MOC %1").arg(i);
        instrument.kind = i % 2 ? QStringLiteral("MOC") : QStringLiteral("dialogue");
        instrument.stage = oneOf(allOf<Stage>());
        instrument.date = i % 3 ? QString() : QString::number(2020 + i);
        out.instruments.append(instrument);
    }
    for (Clause &clause : out.clauses)
        clause.section = lot.bounded(int(out.sections.size()));
    for (Commitment &commitment : out.commitments) {
        commitment.type = oneOf(allOf<CommitmentType>());
        commitment.action = oneOf(allOf<Action>());
        commitment.furtherActions = {oneOf(allOf<Action>())};
        commitment.firmness = oneOf(allOf<Firmness>());
        commitment.agencies = {lot.bounded(int(out.agencies.size())), lot.bounded(int(out.agencies.size()))};
        commitment.instruments = {lot.bounded(int(out.instruments.size()))};
        const Clause &clause = out.clauses[commitment.clause];
        const Mention mention{commitment.clause, clause.text, clause.source, false, {}};
        out.agencies[lot.bounded(int(out.agencies.size()))].mentions.append(mention);
        out.instruments[lot.bounded(int(out.instruments.size()))].mentions.append(mention);
        if (lot.bounded(2))
            out.events.append({commitment.clause,
                               clause.text,
                               clause.source,
                               QString::number(2020 + lot.bounded(9)),
                               Precision::Year,
                               EventKind::Other,
                               QString(),
                               QString(),
                               -1,
                               {}});
    }
    return out;
}

} // namespace

/// The one evaluator against the rules told plainly, for many statements and filters drawn by lot.
class TestSelection : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheRules_data();
    void agreesWithTheRules();
    void talliesAgreeWithFilters();

private:
    static Filter randomFilter(const Exploration &exploration, QRandomGenerator &lot);
    static void compare(const Exploration &exploration, const Filter &filter);
};

Filter TestSelection::randomFilter(const Exploration &exploration, QRandomGenerator &lot)
{
    Filter out;
    const int choices = lot.bounded(5);
    for (int i = 0; i < choices; ++i) {
        const Dimension dimension = allDimensions()[lot.bounded(int(allDimensions().size()))];
        const QList<TallyRow> values = exploration.tally(dimension, exploration.selection());
        if (values.isEmpty())
            continue;
        const QString value = values[lot.bounded(int(values.size()))].value;
        out = lot.bounded(3) ? out.including(dimension, value) : out.excluding(dimension, value);
    }
    return out;
}

void TestSelection::compare(const Exploration &exploration, const Filter &filter)
{
    const Result<Selection> selection = exploration.select(filter);
    QVERIFY2(selection, qPrintable(selection.problem().toString()));
    const Oracle oracle(exploration.contents());
    const QByteArray told = filter.toOptions().join(QLatin1Char(' ')).toUtf8();
    for (int row = 0; row < exploration.contents().commitments().size(); ++row)
        QVERIFY2(selection->hasCommitment(row) == oracle.commitmentMatches(row, filter), told.constData());
    for (int row = 0; row < exploration.contents().clauses().size(); ++row)
        QVERIFY2(selection->hasClause(row) == oracle.clauseMatches(row, filter), told.constData());
    for (int row = 0; row < exploration.contents().events().size(); ++row) {
        const int clause = exploration.contents().events()[row].clause;
        QVERIFY2(!selection->events.testBit(row) || selection->hasClause(clause), told.constData());
    }
}

void TestSelection::agreesWithTheRules_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSelection::agreesWithTheRules()
{
    QFETCH(const quint32, seed);
    QRandomGenerator lot(seed);
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith(
        {randomStatement(40, lot), samples::smallStatement(), samples::laterStatement()})));
    for (int i = 0; i < 100 && !QTest::currentTestFailed(); ++i)
        compare(exploration, randomFilter(exploration, lot));
}

/// A bar of a chart says what one gets by clicking it.
void TestSelection::talliesAgreeWithFilters()
{
    QRandomGenerator lot(99);
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({randomStatement(60, lot)})));
    for (const Dimension dimension : allDimensions()) {
        const Filter base = Filter().including(Dimension::Firmness, QStringLiteral("will"));
        const Filter before = dimension == Dimension::Firmness ? Filter() : base;
        const Selection selection = *exploration.select(before);
        for (const TallyRow &row : exploration.tally(dimension, selection)) {
            const Selection clicked = *exploration.select(before.including(dimension, row.value));
            if (row.value != QLatin1String("recognition"))
                QCOMPARE(row.matching, int(clicked.commitments.count(true)));
            QCOMPARE(row.matching, int(row.commitments.size()));
            QVERIFY(row.matching <= row.all);
        }
    }
}

QTEST_GUILESS_MAIN(TestSelection)
#include "test_selection.moc"
