// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/changes.h"
#include "models/library/decisions.h"
#include "models/library/library.h"
#include "models/library/progress.h"
#include "models/statement/decided.h"
#include "tests/library/rawsql.h"
#include "tests/support/files.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace partnership;

namespace {

/// Since then the small sample has all its sections side by side.
constexpr int firstFlat = 5;

/// A library as the code of its time wrote it, packed by qCompress() since most of its pages are empty.
QByteArray oldLibrary(int version)
{
    return qUncompress(
        bytesOf(QStringLiteral(TESTS_DATA "/library/schema-%1.qz").arg(version, 3, 10, QLatin1Char('0'))));
}

void forgetBases(QList<Mention> &mentions)
{
    for (Mention &mention : mentions)
        mention.basis = {};
}

/// Before the third version nobody kept what had found a fact.
Statement withoutBases(Statement s)
{
    for (Agency &agency : s.agencies)
        forgetBases(agency.mentions);
    for (Instrument &instrument : s.instruments) {
        forgetBases(instrument.mentions);
        instrument.evidence.basis = {};
    }
    for (Commitment &commitment : s.commitments)
        commitment.basis = commitment.verb.basis = commitment.binding.basis = {};
    for (Event &event : s.events)
        event.basis = {};
    for (Counterpart &counterpart : s.counterparts)
        counterpart.basis = {};
    return s;
}

/// What the old library was given, as far as it could keep it.
QList<Statement> given(int version)
{
    QList<Statement> out{version < firstFlat ? samples::nestedStatement() : samples::smallStatement(),
                         samples::laterStatement()};
    if (version < 3)
        std::ranges::transform(out, out.begin(), withoutBases);
    return out;
}

/// What is asked of a library and what it answers, line by line.
QStringList answers(const Library &library)
{
    QStringList out;
    const auto heads = library.statements();
    for (const StatementHead &head : *heads)
        out.append(head.title + QLatin1Char(' ') + head.date + QLatin1Char(' ') + QString::number(head.id));
    for (const char *const words :
         {"food", "\"quantum dialogue\"", "NEAR(treaty signed, 8)", "securite", "mo*"}) {
        const auto hits = library.search(QString::fromLatin1(words));
        for (const SearchHit &hit : *hits) {
            out.append(QString::number(hit.clause));
            for (const Span &mark : hit.marks)
                out.last() += QStringLiteral(" %1-%2").arg(mark.begin).arg(mark.end);
        }
    }
    return out + library.wordsLike(QStringLiteral("fod"), 5);
}

int versionOf(const QString &path)
{
    return RawSql(path).value(QStringLiteral("PRAGMA user_version")).toInt();
}

} // namespace

/// Library files that were written by earlier versions, not made up here: brought up to date, they answer
/// like a library into which the same statements have just been added.
class TestOldFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void answersLikeANewOne_data() { versions(); }
    void answersLikeANewOne();
    void isReadWithoutBeingChanged_data() { versions(); }
    void isReadWithoutBeingChanged();
    void takesMoreStatements_data() { versions(); }
    void takesMoreStatements();
    /// Under the sanitizers, where each start takes a second, of the oldest and the newest.
    void isWholeAfterDeathAtAnyWrite_data() { versions(UNDER_SANITIZERS ? 3 : 1); }
    void isWholeAfterDeathAtAnyWrite();
    void keepsWhatADeskRecorded();
    void keepsWhatADeskDecided();

private:
    static void versions(int step = 1);
    void lay(const QByteArray &bytes) const;
    void expectAnswers(Library::Access access, int version) const;

    QTemporaryDir m_folder;
    QString m_path;
};

void TestOldFiles::versions(int step)
{
    QTest::addColumn<int>("version");
    for (int version = 2; version <= 5; version += step)
        QTest::addRow("version %d", version) << version;
}

void TestOldFiles::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_path = m_folder.filePath(QStringLiteral("old.partnership"));
}

void TestOldFiles::lay(const QByteArray &bytes) const
{
    QVERIFY(!bytes.isEmpty());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// The same statements and answers as of a library that has just been made of them.
void TestOldFiles::expectAnswers(Library::Access access, int version) const
{
    const auto library = Library::open(m_path, access);
    QVERIFY2(library, qPrintable(library.problem().toString()));
    const auto fresh = Library::temporary().value();
    for (const Statement &statement : given(version)) {
        const auto id = fresh->add(statement);
        QVERIFY2(id, qPrintable(id.problem().toString()));
        QCOMPARE((*library)->statement(*id).value(), statement);
    }
    QCOMPARE(answers(**library), answers(*fresh));
}

void TestOldFiles::answersLikeANewOne()
{
    QFETCH(int, version);
    lay(oldLibrary(version));
    QCOMPARE(versionOf(m_path), version);
    expectAnswers(Library::Access::ReadWrite, version);
    QVERIFY(versionOf(m_path) > 5);
    QCOMPARE(checkLibrary(m_path)->findings, QStringList());
    expectAnswers(Library::Access::ReadWrite, version);
}

void TestOldFiles::isReadWithoutBeingChanged()
{
    QFETCH(int, version);
    const QByteArray before = oldLibrary(version);
    lay(before);
    expectAnswers(Library::Access::ReadOnly, version);
    QCOMPARE(bytesOf(m_path), before);
}

void TestOldFiles::takesMoreStatements()
{
    QFETCH(int, version);
    lay(oldLibrary(version));
    const Statement statement = samples::longStatement(3);
    {
        const auto library = Library::open(m_path).value();
        const auto id = library->add(statement);
        QVERIFY2(id, qPrintable(id.problem().toString()));
        QCOMPARE(library->statement(*id).value(), statement);
    }
    QCOMPARE(checkLibrary(m_path)->findings, QStringList());
    QCOMPARE(checkLibrary(m_path)->statements, 3);
}

/// The kernel kills the upgrade at a write, ever later: the library is the old one still, or the new one.
void TestOldFiles::isWholeAfterDeathAtAnyWrite()
{
    QFETCH(int, version);
    const QByteArray before = oldLibrary(version);
    int killed = 0;
    int old = 0;
    for (qint64 limit = 256; limit < before.size() * 5 / 4; limit += before.size() / 12) {
        lay(before);
        QProcess other;
        other.start(QStringLiteral(OTHER_PROCESS),
                    {QStringLiteral("open-within"), m_path, QString::number(limit)});
        QVERIFY(other.waitForFinished());
        killed += other.exitStatus() == QProcess::CrashExit;
        expectAnswers(Library::Access::ReadOnly, version);
        const int left = versionOf(m_path);
        QVERIFY(left == version ? bytesOf(m_path) == before : left > 5);
        old += left == version;
        expectAnswers(Library::Access::ReadWrite, version);
        QCOMPARE(checkLibrary(m_path)->findings, QStringList());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files),
                 QStringList(QStringLiteral("old.partnership")));
    }
    QVERIFY(killed > 3);
    QVERIFY(old > 3);
}

/// The eighth version is the first with judgements and with steps, the last of which was taken back.
void TestOldFiles::keepsWhatADeskRecorded()
{
    lay(oldLibrary(8));
    QCOMPARE(versionOf(m_path), 8);
    expectAnswers(Library::Access::ReadOnly, 8);
    const auto library = Library::open(m_path).value();
    const auto entries = progressEntries(*library).value();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0].judgement, Judgement::UnderWay);
    QCOMPARE(entries[0].from, QDate(2026, 5, 12));
    QCOMPARE(entries[0].item,
             (JudgedItem{false, 11, QStringLiteral("1/1"), QStringLiteral("words"), QByteArray(64, 'a')}));
    QCOMPARE(
        entries[0].evidence.last(),
        (Evidence{EvidenceKind::Quotation, QStringLiteral("It has begun."), QStringLiteral("page 4"), {}}));
    QCOMPARE(entries[1].withdrawn->reason, QStringLiteral("Another MOC was meant."));
    QCOMPARE(entries[2].evidence.first().sha256, QByteArray(64, 'b'));
    QCOMPARE(library->views()->first().name, QStringLiteral("One"));
    const auto steps = changes(*library).value();
    QVERIFY(steps.last().undone && !steps[steps.size() - 2].undone);
    QVERIFY(redoChange(*library, steps.last().id));
    QCOMPARE(library->views()->first().name, QStringLiteral("Two"));
    QVERIFY(goToChange(*library, 0));
    QVERIFY(progressEntries(*library)->isEmpty());
    QVERIFY(library->views()->isEmpty());
    QVERIFY(goToChange(*library, steps.last().id));
    QCOMPARE(progressEntries(*library).value(), entries);
    QCOMPARE(checkLibrary(m_path)->findings, QStringList());
}

/// The ninth version is the first with decisions, one of them brought from elsewhere; the withdrawal of
/// another was taken back.
void TestOldFiles::keepsWhatADeskDecided()
{
    lay(oldLibrary(9));
    QCOMPARE(versionOf(m_path), 9);
    expectAnswers(Library::Access::ReadOnly, 9);
    const auto library = Library::open(m_path).value();
    const Decisions kept = decisions(*library).value();
    QCOMPARE(kept.facts.size(), 2);
    QCOMPARE(kept.facts[0].values.value(QStringLiteral("stage")), QStringLiteral("signed"));
    QCOMPARE(kept.facts[0].asRead.value(QStringLiteral("stage")), QStringLiteral("to be renewed"));
    QCOMPARE(kept.facts[0].place, (FactPlace{QStringLiteral("2.1"), QStringLiteral("MOC on Food"), 1, 1}));
    QCOMPARE(kept.facts[1].verdict, Verdict::Accepted);
    QCOMPARE(kept.bodies.first().values.value(QStringLiteral("alias")), QStringLiteral("Fishers"));
    QCOMPARE(contradictions(*library)->facts.first().who, QStringLiteral("Others"));
    const DecidedStatement shown = decided(samples::smallStatement(), kept);
    QCOMPARE(shown.standing.size(), 2);
    QCOMPARE(shown.statement.instruments[0].stage, Stage::Signed);
    QVERIFY(redoChange(*library, changes(*library)->last().id));
    QCOMPARE(decisions(*library)->facts.size(), 1);
    QVERIFY(goToChange(*library, 0));
    QVERIFY(decisions(*library)->isEmpty() && contradictions(*library)->isEmpty());
    QCOMPARE(checkLibrary(m_path)->findings, QStringList());
}

EXPLORER_TEST(TestOldFiles)
#include "test_oldfiles.moc"
