// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/judging.h"
#include "models/exploration/reviews/comparing.h"
#include "models/exploration/reviews/snapshots.h"
#include "models/library/changes.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

using Kind = ReviewChange::Kind;

/// What has changed between two moments: each change once, and nothing that has not.
class TestComparing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingHasChanged();
    void tellsJudgementsAndStates();
    void tellsJudgementsOfOneMoment();
    void tellsWhatWasTakenBack();
    void tellsAddedStatements();
    void tellsCorrectedFacts();
    void holdsAcrossUndoRedoAndRestart();
    void twoReviewsAndToday();
    void aStateMovesByTheDay();
    void everyFactIsInIt();
    void hostilePartsAreNoTrouble_data();
    void hostilePartsAreNoTrouble();
    void findsReviews();
    void noteSaysEverything();

private:
    void judge(const char *item, Judgement judgement, const QList<Evidence> &evidence = {},
               QDate from = QDate(2026, 5, 1));
    void review(const char *name)
    {
        QVERIFY(
            addReview(*m_exploration->library(), QString::fromUtf8(name), snapshotOfToday(*m_exploration)));
    }
    /// "StateMoved 2.1/1 unjudged done" for each, since the review.
    QStringList since(const char *name, const char *until = nullptr) const;
    static QStringList lines(const ReviewChanges &changes);
    static ReviewChanges between(const QList<Statement> &before, const QList<Statement> &after);
    static ReviewChanges between(const Snapshot &old, const Snapshot &now);

    std::unique_ptr<Exploration> m_exploration;
};

void TestComparing::init()
{
    m_exploration = std::make_unique<Exploration>();
    QVERIFY(m_exploration->explore(samples::libraryWith({samples::smallStatement()})));
}

void TestComparing::judge(const char *name, Judgement judgement, const QList<Evidence> &evidence, QDate from)
{
    const auto item = itemCalled(*m_exploration, *m_exploration->select({}), QString::fromUtf8(name));
    QVERIFY2(item, name);
    ProgressEntry entry;
    entry.judgement = judgement;
    entry.from = from;
    entry.evidence = evidence;
    QVERIFY(addProgress(*m_exploration->library(), {judgedItem(m_exploration->contents(), *item)}, entry));
    QVERIFY(m_exploration->readNewJudgements());
}

QStringList TestComparing::lines(const ReviewChanges &changes)
{
    QStringList out;
    for (const ReviewChange &change : changes)
        out.append(QStringList{changeName(change.kind), change.thing, change.label, change.attribute,
                               change.before, change.after}
                       .join(QLatin1Char('|')));
    return out;
}

QStringList TestComparing::since(const char *name, const char *until) const
{
    const auto all = reviews(*m_exploration->library());
    const auto before = reviewCalled(*all, QString::fromUtf8(name));
    const auto after = until ? std::optional(*reviewCalled(*all, QString::fromUtf8(until))) : std::nullopt;
    const auto comparison = compare(*m_exploration, *before, after);
    return comparison ? lines(comparison->changes) : QStringList{comparison.problem().toString()};
}

ReviewChanges TestComparing::between(const QList<Statement> &before, const QList<Statement> &after)
{
    return between(snapshotOf(Contents(before), {}, QDate(2026, 1, 1)),
                   snapshotOf(Contents(after), {}, QDate(2026, 1, 1)));
}

ReviewChanges TestComparing::between(const Snapshot &old, const Snapshot &now)
{
    const auto parts = [&](const QString &digest) -> Result<QByteArray> {
        return old.parts.contains(digest) ? old.parts[digest] : now.parts[digest];
    };
    return *changesBetween(parts, old.root, now.root);
}

void TestComparing::nothingHasChanged()
{
    judge("2.1/1", Judgement::Done);
    review("one");
    QCOMPARE(since("one"), QStringList());
    const auto all = reviews(*m_exploration->library());
    const Comparison none{QStringLiteral("a"), QStringLiteral("b"), {}};
    QCOMPARE(sentenceOf(none), QStringLiteral("Between a and b nothing has changed."));
    QCOMPARE(changesBlocks(none).size(), 1);
}

void TestComparing::tellsJudgementsAndStates()
{
    review("one");
    judge(
        "2.1/1", Judgement::UnderWay,
        {{EvidenceKind::Quotation, QStringLiteral("It has <b>begun</b>.\t"), QStringLiteral("page 4"), {}}});
    QCOMPARE(since("one"),
             (QStringList{QStringLiteral("States moved|commitment|2.1/1|state|unjudged|under way"),
                          QStringLiteral("New judgements and evidence|commitment|2.1/1|under way||"
                                         "“It has <b>begun</b>. ” (page 4)")}));
    review("two");
    judge("2.1/1", Judgement::UnderWay,
          {{EvidenceKind::Link, QStringLiteral("https://example.org"), {}, {}}});
    QCOMPARE(since("two"),
             QStringList{QStringLiteral("New judgements and evidence|commitment|2.1/1|under way||"
                                        "https://example.org")}); // the state is what it was
    const QString instrument = m_exploration->contents().instruments().first().name;
    judge(instrument.toUtf8().constData(), Judgement::Dropped);
    QVERIFY(since("two").contains(
        QStringLiteral("States moved|instrument|%1|state|unjudged|dropped").arg(instrument)));
}

/// The clock of a library counts milliseconds, in which two judgements may fall.
void TestComparing::tellsJudgementsOfOneMoment()
{
    const Contents &contents = m_exploration->contents();
    ProgressEntry one;
    one.id = 1;
    one.item = judgedItem(contents, contents.commitments().first().id);
    one.judgement = Judgement::UnderWay;
    one.from = QDate(2026, 5, 1);
    one.recorded = QStringLiteral("2026-05-12T10:00:00.000Z");
    one.evidence = {{EvidenceKind::Note, QStringLiteral("Told so."), {}, {}}};
    ProgressEntry other = one;
    other.id = 2;
    other.evidence = {{EvidenceKind::Note, QStringLiteral("At last."), {}, {}}};
    const QDate day(2026, 6, 1);
    QCOMPARE(lines(between(snapshotOf(contents, ProgressBook({one}), day),
                           snapshotOf(contents, ProgressBook({one, other}), day))),
             QStringList{QStringLiteral("New judgements and evidence|commitment|1/1|under way||"
                                        "At last.")});
}

void TestComparing::tellsWhatWasTakenBack()
{
    judge("2.1/1", Judgement::Done);
    judge("2.1/1", Judgement::Dropped, {}, QDate(2026, 6, 1));
    review("one");
    Library &library = *m_exploration->library();
    QVERIFY(withdrawProgress(library, progressEntries(library)->first().id, QStringLiteral("mistaken")));
    QVERIFY(m_exploration->readJudgements());
    QCOMPARE(since("one"),
             QStringList{QStringLiteral("Judgements withdrawn|commitment|2.1/1||done|mistaken")});
}

void TestComparing::tellsAddedStatements()
{
    review("one");
    QVERIFY(m_exploration->library()->add(samples::laterStatement()));
    QVERIFY(m_exploration->reload());
    const QString title = samples::laterStatement().title;
    QCOMPARE(since("one"), QStringList{QStringLiteral("Statements added|statement|%1|||").arg(title)});
    QCOMPARE(
        lines(between({samples::smallStatement(), samples::laterStatement()}, {samples::smallStatement()})),
        QStringList{QStringLiteral("Statements removed|statement|%1|||").arg(title)});
}

/// Whatever corrects them: the facts of a statement are compared as they are decided.
void TestComparing::tellsCorrectedFacts()
{
    const Statement before = samples::smallStatement();
    Statement after = before;
    const QString old = after.agencies[0].name;
    after.agencies[0].name = QStringLiteral("Ministry of Tests");
    after.instruments[0].stage = Stage::InForce;
    const QString rejected = after.events.last().text;
    after.events.removeLast();
    const QStringList told = lines(between({before}, {after}));
    QVERIFY2(
        told.contains(
            QStringLiteral("Facts corrected|agency|Ministry of Tests|name|%1|Ministry of Tests").arg(old)),
        qPrintable(told.join(QLatin1Char('\n'))));
    QVERIFY(told.contains(QStringLiteral("Facts corrected|instrument|%1|stage|%2|in force")
                              .arg(after.instruments[0].name, code(before.instruments[0].stage))));
    QVERIFY(!told.filter(QStringLiteral("Facts rejected|event")).isEmpty());
    QVERIFY(told.filter(QStringLiteral("Facts added")).isEmpty());
    QVERIFY(!lines(between({after}, {before})).filter(QStringLiteral("Facts added|event")).isEmpty());
}

void TestComparing::holdsAcrossUndoRedoAndRestart()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("some.partnership"));
    QVERIFY(m_exploration->library()->saveCopy(path));
    QVERIFY(m_exploration->explore(Library::open(path).value()));
    judge("2.1/1", Judgement::Done);
    review("one");
    Library *library = m_exploration->library();
    const auto steps = changes(*library);
    QVERIFY(
        leaveMark(*library, ReviewKind::Briefing, QStringLiteral("b.pdf"), snapshotOfToday(*m_exploration)));
    QVERIFY(goToChange(*library, 0)); // the judgement goes, and with it the review; the mark has seen it
    QVERIFY(m_exploration->readJudgements());
    QCOMPARE(reviews(*library)->size(), 1);
    const QStringList gone{QStringLiteral("States moved|commitment|2.1/1|state|done|unjudged"),
                           QStringLiteral("Judgements taken back|commitment|2.1/1||done|")};
    QCOMPARE(since("b.pdf"), gone);
    QVERIFY(m_exploration->explore(Library::open(path).value())); // as after a restart
    QCOMPARE(since("b.pdf"), gone);
    QVERIFY(goToChange(*m_exploration->library(), steps->last().id));
    QVERIFY(m_exploration->readJudgements());
    QCOMPARE(since("b.pdf"), QStringList());
    QCOMPARE(since("one"), QStringList());
    // A new judgement that takes the number of one that was undone is another.
    QVERIFY(goToChange(*m_exploration->library(), 0));
    QVERIFY(m_exploration->readJudgements());
    QTest::qWait(2);
    judge("2.1/1", Judgement::Done);
    QCOMPARE(since("b.pdf").size(), 2);
}

void TestComparing::twoReviewsAndToday()
{
    review("one");
    judge("2.1/1", Judgement::UnderWay);
    review("two");
    judge("2.1/1", Judgement::Done, {}, QDate(2026, 6, 1));
    QCOMPARE(since("one", "two").first(),
             QStringLiteral("States moved|commitment|2.1/1|state|unjudged|under way"));
    QCOMPARE(since("two").first(), QStringLiteral("States moved|commitment|2.1/1|state|under way|done"));
    QCOMPARE(since("one").first(), QStringLiteral("States moved|commitment|2.1/1|state|unjudged|done"));
    QCOMPARE(since("two", "one").first(),
             QStringLiteral("States moved|commitment|2.1/1|state|under way|unjudged"));
}

/// Recorded ahead, it holds from its day on: a snapshot has the states of its own day.
void TestComparing::aStateMovesByTheDay()
{
    judge("2.1/1", Judgement::Done, {}, QDate(2026, 5, 12));
    const Contents &contents = m_exploration->contents();
    const Snapshot old = snapshotOf(contents, m_exploration->judgements(), QDate(2026, 5, 11));
    const Snapshot now = snapshotOf(contents, m_exploration->judgements(), QDate(2026, 5, 12));
    const auto parts = [&](const QString &digest) -> Result<QByteArray> {
        return old.parts.contains(digest) ? old.parts[digest] : now.parts[digest];
    };
    QCOMPARE(lines(*changesBetween(parts, old.root, now.root)),
             QStringList{QStringLiteral("States moved|commitment|2.1/1|state|unjudged|done")});
}

void TestComparing::everyFactIsInIt()
{
    const Statement statement = samples::smallStatement();
    const Snapshot snapshot = snapshotOf(Contents({statement}), {}, QDate(2026, 1, 1));
    QCOMPARE(snapshot.parts.size(), 2);
    QByteArray facts;
    for (const QByteArray &part : snapshot.parts)
        facts = part.size() > facts.size() ? part : facts;
    const qsizetype expected = 1 + statement.commitments.size() + statement.agencies.size() +
                               statement.instruments.size() + statement.events.size();
    QCOMPARE(facts.split('\n').size(), expected);
    for (const QByteArray &line : facts.split('\n'))
        QCOMPARE(line.split('\t').size(), attributesOf(LineKind(line[0])).size() + 2);
}

void TestComparing::hostilePartsAreNoTrouble_data()
{
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("no fields") << QByteArray("F\nJ\n\n\n") << QByteArray("c\n\na");
    QTest::newRow("unknown kinds") << QByteArray("F1\t\tpart\tt") << QByteArray("z1\tx\n?\t\n\t\t\t");
    QTest::newRow("few fields") << QByteArray("F1\t\tpart\tt") << QByteArray("c1\nj1\ns1\nS");
    QTest::newRow("not in order") << QByteArray("F1\t\tpart\tt") << QByteArray("c9\tx\nc1\ty\nc5\tz");
    QTest::newRow("bytes") << QByteArray("F1\t\tpart\t\xff\xfe") << QByteArray("c\xff\t\x00\xff", 5);
}

void TestComparing::hostilePartsAreNoTrouble()
{
    QFETCH(const QByteArray, root);
    QFETCH(const QByteArray, part);
    const Snapshot mine = snapshotOf(Contents({samples::smallStatement()}), {}, QDate(2026, 1, 1));
    const auto parts = [&](const QString &digest) -> Result<QByteArray> {
        if (digest == QLatin1String("root"))
            return root;
        if (digest == QLatin1String("part"))
            return part;
        return mine.parts.value(digest);
    };
    QVERIFY(changesBetween(parts, QStringLiteral("root"), mine.root));
    QVERIFY(changesBetween(parts, mine.root, QStringLiteral("root")));
    QVERIFY(changesBetween(parts, QStringLiteral("root"), QStringLiteral("root"))->isEmpty());
}

void TestComparing::findsReviews()
{
    review("Before the visit");
    review("After it");
    const auto all = *reviews(*m_exploration->library());
    QCOMPARE(reviewCalled(all, QStringLiteral("after IT"))->name, QStringLiteral("After it"));
    QCOMPARE(reviewCalled(all, QString::number(all[0].id))->name, QStringLiteral("Before the visit"));
    QCOMPARE(reviewCalled(all, QStringLiteral("Befor the visit")).problem().advice,
             QStringLiteral("Did you mean “Before the visit”?"));
    QVERIFY(!newestOf(all, ReviewKind::Briefing));
    QCOMPARE(newestOf(all, ReviewKind::Review)->name, QStringLiteral("After it"));
}

void TestComparing::noteSaysEverything()
{
    review("one");
    judge("2.1/1", Judgement::Done, {{EvidenceKind::Note, QStringLiteral("<script>"), {}, {}}});
    const auto all = reviews(*m_exploration->library());
    const Comparison comparison = *compare(*m_exploration, all->first(), std::nullopt);
    const Paper paper = changesPaper(*m_exploration, comparison);
    QStringList headings;
    qsizetype rows = 0;
    for (const PaperBlock &block : paper.blocks) {
        if (const auto *heading = std::get_if<PaperHeading>(&block))
            headings.append(heading->text);
        if (const auto *table = std::get_if<PaperTable>(&block))
            rows += table->rows.size();
    }
    QCOMPARE(headings,
             (QStringList{QStringLiteral("States moved"), QStringLiteral("New judgements and evidence")}));
    QCOMPARE(rows, comparison.changes.size());
    QCOMPARE(changesTable(comparison).rows.size(), rows);
}

EXPLORER_TEST(TestComparing)
#include "test_comparing.moc"
