// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/changes.h"
#include "models/library/progress.h"
#include "tests/library/rawsql.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

namespace {

const JudgedItem quantum{false, 41, QStringLiteral("9.4/1"), QStringLiteral("deepening"),
                         QByteArray(64, 'a')};
const JudgedItem memorandum{true, 42, QStringLiteral("MOC on R&D <5%>"), {}, {}};

ProgressEntry judged(Judgement judgement, const QDate &from, const QList<Evidence> &evidence = {})
{
    ProgressEntry entry;
    entry.judgement = judgement;
    entry.from = from;
    entry.evidence = evidence;
    return entry;
}

} // namespace

/// Judgements: what is recorded comes back, and none is ever overwritten.
class TestProgress : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesBackWhatWasRecorded();
    void judgesSeveralItemsInOneStep();
    void withdrawsWithAReason();
    void refuses_data();
    void refuses();
    void otherProgramsCannotOverwriteIt();
    void undoingTakesAJudgementOut();
    void everyJudgementHasItsWord();
    void filesAreKnownByTheirHash();

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Library> m_library;
};

void TestProgress::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_library.reset();
    m_path = m_folder.filePath(QStringLiteral("some.partnership"));
    QFile::remove(m_path);
    m_library = Library::create(m_path).value();
    m_library->setAuthor(QStringLiteral("A. Desk"));
}

void TestProgress::givesBackWhatWasRecorded()
{
    const QList<Evidence> evidence{
        {EvidenceKind::Link, QStringLiteral("https://example.org/a?b=1&c=<x>"), {}, {}},
        {EvidenceKind::File, QStringLiteral("報告.pdf"), {}, QByteArray(64, '0')},
        {EvidenceKind::Quotation, QStringLiteral("We signed it."), QStringLiteral("page 4"), {}},
        {EvidenceKind::Note, QStringLiteral("it's; DROP TABLE progress"), {}, {}}};
    QVERIFY(addProgress(*m_library, {quantum}, judged(Judgement::Done, {2026, 5, 12}, evidence)));
    m_library = Library::open(m_path).value();
    const auto entries = progressEntries(*m_library);
    QCOMPARE(entries->size(), 1);
    const ProgressEntry &entry = entries->first();
    QCOMPARE(entry.item, quantum);
    QCOMPARE(entry.judgement, Judgement::Done);
    QCOMPARE(entry.from, QDate(2026, 5, 12));
    QCOMPARE(entry.evidence, evidence);
    QCOMPARE(entry.who, QStringLiteral("A. Desk"));
    QVERIFY(!entry.recorded.isEmpty());
    QVERIFY(!entry.withdrawn);
    QCOMPARE(checkLibrary(m_path)->findings, QStringList());
}

void TestProgress::judgesSeveralItemsInOneStep()
{
    QVERIFY(addProgress(*m_library, {quantum, memorandum}, judged(Judgement::UnderWay, {2026, 1, 31})));
    const auto entries = progressEntries(*m_library);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->last().item, memorandum);
    const auto steps = changes(*m_library);
    QCOMPARE(steps->size(), 1);
    QCOMPARE(steps->first().name.kind, QStringLiteral("progress-added-to-many"));
    QCOMPARE(steps->first().name.arguments, (QStringList{QStringLiteral("2"), QStringLiteral("under way")}));
}

void TestProgress::withdrawsWithAReason()
{
    QVERIFY(addProgress(*m_library, {quantum}, judged(Judgement::Done, {2026, 5, 12})));
    const qint64 id = progressEntries(*m_library)->first().id;
    QVERIFY(!withdrawProgress(*m_library, id, QStringLiteral(" ")));
    QVERIFY(!withdrawProgress(*m_library, id + 1, QStringLiteral("why")));
    QVERIFY(withdrawProgress(*m_library, id, QStringLiteral(" It was another one. ")));
    const auto entries = progressEntries(*m_library);
    QCOMPARE(entries->size(), 1);
    QVERIFY(entries->first().withdrawn);
    QCOMPARE(entries->first().withdrawn->reason, QStringLiteral("It was another one."));
    QCOMPARE(entries->first().withdrawn->who, QStringLiteral("A. Desk"));
    QVERIFY(!withdrawProgress(*m_library, id, QStringLiteral("again")));
}

void TestProgress::refuses_data()
{
    QTest::addColumn<bool>("hasItem");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing judged") << false << QDate(2026, 1, 1) << QStringLiteral("a");
    QTest::newRow("no day") << true << QDate() << QStringLiteral("a");
    QTest::newRow("evidence without words") << true << QDate(2026, 1, 1) << QStringLiteral(" ");
}

void TestProgress::refuses()
{
    QFETCH(const bool, hasItem);
    QFETCH(const QDate, from);
    QFETCH(const QString, words);
    const QList<JudgedItem> items = hasItem ? QList<JudgedItem>{quantum} : QList<JudgedItem>();
    const auto added =
        addProgress(*m_library, items, judged(Judgement::Done, from, {{EvidenceKind::Note, words, {}, {}}}));
    QVERIFY(!added);
    QCOMPARE(added.problem().fault, Fault::Usage);
    QVERIFY(progressEntries(*m_library)->isEmpty());
    QVERIFY(changes(*m_library)->isEmpty());
}

void TestProgress::otherProgramsCannotOverwriteIt()
{
    QVERIFY(addProgress(
        *m_library, {quantum},
        judged(Judgement::Done, {2026, 5, 12}, {{EvidenceKind::Note, QStringLiteral("n"), {}, {}}})));
    const RawSql raw(m_path);
    for (const char *const sql :
         {"UPDATE progress SET state = 'dropped'", "DELETE FROM progress", "UPDATE evidence SET words = 'x'",
          "DELETE FROM evidence",
          "INSERT INTO progress (item, item_kind, label, words, sha256, state, true_from, "
          "reason, recorded, who) VALUES (1, 'commitment', '', '', '', 'good', '2026-01-01', "
          "'', '', '')"})
        QVERIFY2(!raw.run(QLatin1String(sql)), sql);
    QCOMPARE(progressEntries(*m_library)->first().judgement, Judgement::Done);
}

void TestProgress::undoingTakesAJudgementOut()
{
    QVERIFY(addProgress(
        *m_library, {quantum},
        judged(Judgement::Done, {2026, 5, 12}, {{EvidenceKind::Note, QStringLiteral("n"), {}, {}}})));
    const auto before = progressEntries(*m_library);
    const qint64 step = changes(*m_library)->first().id;
    const auto tables = undoChange(*m_library, step);
    QVERIFY2(tables, qPrintable(tables.problem().toString()));
    QVERIFY(tables->contains(QStringLiteral("progress")));
    QVERIFY(progressEntries(*m_library)->isEmpty());
    QVERIFY(redoChange(*m_library, step));
    QCOMPARE(*progressEntries(*m_library), *before);
}

void TestProgress::everyJudgementHasItsWord()
{
    for (const Judgement judgement : allOf<Judgement>()) {
        QCOMPARE(fromCode<Judgement>(code(judgement).toUpper()), judgement);
        QVERIFY(addProgress(*m_library, {quantum}, judged(judgement, {2026, 5, 12})));
        QCOMPARE(progressEntries(*m_library)->last().judgement, judgement);
    }
    QVERIFY(!fromCode<Judgement>(u"finished"));
    for (const EvidenceKind kind :
         {EvidenceKind::Link, EvidenceKind::File, EvidenceKind::Quotation, EvidenceKind::Note})
        QCOMPARE(fromCode<EvidenceKind>(code(kind)), kind);
}

void TestProgress::filesAreKnownByTheirHash()
{
    const QString path = m_folder.filePath(QStringLiteral("report.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("abc") == 3);
    file.close();
    const auto evidence = evidenceOfFile(path);
    QCOMPARE(evidence->words, QStringLiteral("report.txt"));
    QCOMPARE(evidence->sha256,
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY(!evidenceOfFile(m_folder.path()));
    QVERIFY(!evidenceOfFile(path + QLatin1Char('x')));
}

EXPLORER_TEST(TestProgress)
#include "test_progress.moc"
