// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/changewords.h"
#include "models/exploration/desk/judgements.h"
#include "models/exploration/desk/judging.h"
#include "models/exploration/desk/progresstables.h"
#include "models/library/changes.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QSet>
#include <QTest>

using namespace partnership;

namespace {

const QDate may(2026, 5, 12);
const QDate july(2026, 7, 1);

/// A row of a table as people read it.
QString line(const QList<Cell> &row)
{
    QStringList words;
    for (const Cell &cell : row) {
        if (const auto *text = std::get_if<QString>(&cell))
            words.append(*text);
        else if (const auto *number = std::get_if<qint64>(&cell))
            words.append(QString::number(*number));
        else
            words.append(std::get<QStringList>(cell).join(QLatin1Char(',')));
    }
    return words.join(QLatin1Char('|'));
}

} // namespace

/// What became of things as an exploration tells it: states on any day, in lists and counts.
class TestProgressBook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhatHeldOnADay();
    void findsWhatIsMeant();
    void saysWhatIsNotMeant();
    void listsStatesAndHistory();
    void countsAddUp();
    void everyStepHasItsSentence();
    void everyJudgementHasItsRule();

private:
    void judge(const QString &label, Judgement judgement, const QDate &from);
    const ProgressBook &book() const { return m_exploration->judgements(); }
    ItemId item(const QString &typed) const
    {
        return *itemCalled(*m_exploration, m_exploration->selection(), typed);
    }

    std::unique_ptr<Exploration> m_exploration;
    QString m_first; ///< the label of the first undertaking
};

void TestProgressBook::init()
{
    m_exploration = std::make_unique<Exploration>();
    QVERIFY(m_exploration->explore(samples::libraryWith({samples::smallStatement()})));
    const QList<CommitmentRow> &commitments = m_exploration->contents().commitments();
    int first = 0;
    while (!m_exploration->selection().hasCommitment(first))
        ++first;
    m_first = commitments[first].record->id;
}

void TestProgressBook::judge(const QString &label, Judgement judgement, const QDate &from)
{
    ProgressEntry entry;
    entry.judgement = judgement;
    entry.from = from;
    entry.evidence = {{EvidenceKind::Quotation, QStringLiteral("It is so."), QStringLiteral("p. 4"), {}}};
    QVERIFY(
        addProgress(*m_exploration->library(), {judgedItem(m_exploration->contents(), item(label))}, entry));
    QVERIFY(m_exploration->readNewJudgements());
}

void TestProgressBook::tellsWhatHeldOnADay()
{
    judge(m_first, Judgement::Done, july);
    judge(m_first, Judgement::NotStarted, may);
    const ItemId first = item(m_first);
    QVERIFY(!book().on(first, may.addDays(-1)));
    QCOMPARE(book().on(first, may)->judgement, Judgement::NotStarted);
    QCOMPARE(book().on(first, july.addDays(-1))->judgement, Judgement::NotStarted);
    QCOMPARE(book().on(first, july)->judgement, Judgement::Done);
    judge(m_first, Judgement::LargelyDone, july);
    QCOMPARE(book().on(first, july)->judgement, Judgement::LargelyDone);
    const qint64 last = book().entries().last().id;
    QVERIFY(withdrawProgress(*m_exploration->library(), last, QStringLiteral("Not all of it.")));
    QVERIFY(m_exploration->readJudgements());
    QCOMPARE(book().on(first, july)->judgement, Judgement::Done);
    QCOMPARE(book().of(first).size(), 3);
}

void TestProgressBook::findsWhatIsMeant()
{
    const Contents &contents = m_exploration->contents();
    for (const CommitmentRow &commitment : contents.commitments()) {
        if (commitment.record->type != CommitmentType::Recognition)
            QCOMPARE(item(commitment.record->id), commitment.id);
    }
    const InstrumentRow &instrument = contents.instruments().first();
    QCOMPARE(item(instrument.name.toUpper()), instrument.id);
}

void TestProgressBook::saysWhatIsNotMeant()
{
    const auto wrong = itemCalled(*m_exploration, m_exploration->selection(), m_first + QLatin1Char('7'));
    QVERIFY(!wrong);
    QCOMPARE(wrong.problem().fault, Fault::Usage);
    QCOMPARE(wrong.problem().advice, QStringLiteral("Did you mean “%1”?").arg(m_first));
    QVERIFY(!itemCalled(*m_exploration, m_exploration->selection(), {}));
}

void TestProgressBook::listsStatesAndHistory()
{
    judge(m_first, Judgement::UnderWay, may);
    judge(m_first, Judgement::Done, july);
    const Selection &selection = m_exploration->selection();
    const QStringList done{code(Judgement::Done)};
    QStringList everything{unjudged()};
    for (const Judgement judgement : allOf<Judgement>())
        everything.append(code(judgement));
    const Table table = progressTable(*m_exploration, selection, {may, {}});
    QCOMPARE(table.rows.size(), 1);
    QVERIFY2(line(table.rows.first()).contains(QStringLiteral("|under way|2026-05-12|“It is so.” (p. 4)|")),
             qPrintable(line(table.rows.first())));
    QVERIFY(progressTable(*m_exploration, selection, {may, done}).rows.isEmpty());
    QCOMPARE(progressTable(*m_exploration, selection, {july, done}).rows.size(), 1);
    const Table all = progressTable(*m_exploration, selection, {may, everything});
    QCOMPARE(all.rows.size(), selection.commitments.count(true) + selection.instruments.count(true));
    const Table history = progressHistory(*m_exploration, selection);
    QCOMPARE(history.rows.size(), 2);
    for (const Table &made : {table, all, history}) {
        for (const QList<Cell> &row : made.rows)
            QCOMPARE(row.size(), made.columns.size());
    }
}

/// Whatever it is counted by: judged and unjudged make all.
void TestProgressBook::countsAddUp()
{
    judge(m_first, Judgement::Done, may);
    for (const Dimension dimension : allDimensions()) {
        const Table table = progressTally(*m_exploration, m_exploration->selection(), july, dimension);
        QCOMPARE(table.columns.first().name, optionName(dimension));
        for (const QList<Cell> &row : table.rows) {
            QCOMPARE(row.size(), table.columns.size());
            qint64 sum = 0;
            for (qsizetype cell = 1; cell < row.size() - 2; ++cell)
                sum += std::get<qint64>(row[cell]);
            QCOMPARE(sum, std::get<qint64>(row[row.size() - 2]));
        }
        const QList<Cell> &all = table.rows.last();
        QCOMPARE(std::get<qint64>(all[all.size() - 2]), m_exploration->selection().commitments.count(true));
        QCOMPARE(std::get<qint64>(all[1 + int(Judgement::Done)]), 1);
    }
}

void TestProgressBook::everyStepHasItsSentence()
{
    QCOMPARE(
        changeSentence({QStringLiteral("progress-added"), {QStringLiteral("9.4/1"), QStringLiteral("done")}}),
        QStringLiteral("Judge 9.4/1: done"));
    QCOMPARE(changeSentence({QStringLiteral("view-renamed"), {QStringLiteral("%2"), QStringLiteral("b")}}),
             QStringLiteral("Rename view “%2” to “b”"));
    QCOMPARE(changeSentence({QStringLiteral("from-the-future"), {}}), QStringLiteral("from-the-future"));
    for (const QString &kind : changeKinds()) {
        const QString sentence = changeSentence({kind, {QStringLiteral("a"), QStringLiteral("b")}});
        QVERIFY(sentence != kind && !sentence.contains(QLatin1Char('%')));
    }
    judge(m_first, Judgement::Done, may);
    const auto steps = changes(*m_exploration->library());
    QVERIFY(changeKinds().contains(steps->last().name.kind));
}

void TestProgressBook::everyJudgementHasItsRule()
{
    QSet<QString> names;
    for (const Judgement judgement : allOf<Judgement>()) {
        names.insert(judgementName(judgement));
        QVERIFY(judgementRule(judgement).endsWith(QLatin1Char('.')));
    }
    QCOMPARE(names.size(), allOf<Judgement>().size());
}

EXPLORER_TEST(TestProgressBook)
#include "test_progressbook.moc"
