// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/annotations.h"
#include "models/library/changes.h"
#include "models/library/progress.h"
#include "models/library/redacting.h"
#include "models/library/reviews.h"
#include "tests/library/rawsql.h"
#include "tests/support/files.h"
#include "tests/support/fulldisk.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

namespace {

const AnnotatedItem clause{AnnotatedKind::Clause, 41,
                           QStringLiteral("9.4"), QStringLiteral("deepening quantum"),
                           QByteArray(64, 'a'),   {}};
const AnnotatedItem passage{AnnotatedKind::Clause, 41,      QStringLiteral("9.4"), QStringLiteral("quantum"),
                            QByteArray(64, 'a'),   {10, 17}};
const AnnotatedItem ministry{AnnotatedKind::Agency, 42, QStringLiteral("METI"), {}, {}, {}};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// Notes, tags and stars: what is put on a thing comes back, every change is a step, and a copy for passing
/// on has no trace of them.
class TestAnnotations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesBackWhatWasPut();
    void cleansWhatNobodySees();
    void everyChangeIsAStep();
    void aTagIsOnAThingOnce();
    void twoTagsBecomeOne();
    void refuses_data();
    void refuses();
    void keepsWhatAnotherProgramWrote();
    void allOrNothingOnAFullDisk();
    void tenThousandTags();
    void isNowhereInACopyForPassingOn_data();
    void isNowhereInACopyForPassingOn();
    void aCopyForPassingOnIsWhole();
    void noHalfCopyOnAFullDisk();

private:
    QStringList all() const;
    void reopen() { m_library = Library::open(m_path).value(); }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Library> m_library;
};

void TestAnnotations::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_library.reset();
    m_path = m_folder.filePath(QStringLiteral("some.partnership"));
    QFile::remove(m_path);
    m_library = Library::create(m_path).value();
    QVERIFY(m_library->add(samples::smallStatement()));
    QVERIFY(m_library->add(samples::laterStatement())); // the first is what the library begins with
    m_library->setAuthor(QStringLiteral("A. Desk"));
}

/// "note 9.4 words" for each.
QStringList TestAnnotations::all() const
{
    QStringList lines;
    const auto found = annotations(*m_library);
    for (const Annotation &one : *found)
        lines.append(QStringLiteral("%1 %2 %3").arg(code(one.kind), one.item.label, one.text).trimmed());
    return lines;
}

void TestAnnotations::givesBackWhatWasPut()
{
    const QString note =
        text("<img src=file:///etc/passwd>\nit's; DROP TABLE annotations -- \"%1\" 報告 \xF0\x9F\x98\x80");
    QVERIFY(addNote(*m_library, passage, note));
    QVERIFY(addTag(*m_library, {ministry, clause}, text("R&D <5%>")));
    QVERIFY(setStarred(*m_library, {clause}, true));
    reopen();
    const auto found = annotations(*m_library);
    QCOMPARE(found->size(), 4);
    QCOMPARE(found->at(0).text, note);
    QCOMPARE(found->at(0).item, passage);
    QCOMPARE(found->at(0).who, QStringLiteral("A. Desk"));
    QVERIFY(found->at(0).recorded.endsWith(QLatin1Char('Z')));
    QCOMPARE(found->at(1).item, ministry);
    QCOMPARE(found->at(3).kind, AnnotationKind::Star);
    QCOMPARE(annotationsOf(*m_library, {{AnnotatedKind::Clause, 41}})->size(), 3);
    QCOMPARE(annotationsOf(*m_library, {{AnnotatedKind::Commitment, 41}})->size(), 0);
    const QList<AnnotationTrace> ofMinistry{
        {AnnotationKind::Tag, AnnotatedKind::Agency, 42, text("R&D <5%>")}};
    QCOMPARE(*annotationTraces(*m_library, AnnotatedKind::Agency, 42), ofMinistry);
    QCOMPARE(annotationTraces(*m_library)->size(), 4);
}

void TestAnnotations::cleansWhatNobodySees()
{
    QVERIFY(addNote(*m_library, clause, text("\n one\r\n\ttwo \x01\x7F") + QChar(u'\0') + text("three \n")));
    QVERIFY(addTag(*m_library, {clause}, text("  two \n words\t")));
    QCOMPARE(all(), (QStringList{text("note 9.4 one\n\ttwo three"), text("tag 9.4 two words")}));
    QVERIFY(addNote(*m_library, clause, QString(Annotation::longestNote, QChar(0x5831))));
    QCOMPARE(annotations(*m_library)->last().text.size(), Annotation::longestNote);
}

void TestAnnotations::everyChangeIsAStep()
{
    QVERIFY(addNote(*m_library, clause, text("one")));
    QVERIFY(editNote(*m_library, annotations(*m_library)->first(), text("two")));
    QVERIFY(addTag(*m_library, {clause, ministry}, text("urgent")));
    QVERIFY(setStarred(*m_library, {clause}, true));
    QVERIFY(removeNote(*m_library, annotations(*m_library)->first()));
    QVERIFY(removeTag(*m_library, {ministry}, text("URGENT")));
    QVERIFY(setStarred(*m_library, {clause}, false));
    QCOMPARE(all(), QStringList{text("tag 9.4 urgent")});
    reopen();
    const auto steps = changes(*m_library);
    QStringList kinds;
    for (const Change &step : *steps)
        kinds.append(step.name.kind);
    QCOMPARE(kinds.mid(1),
             (QStringList{text("note-added"), text("note-edited"), text("tag-added-many"), text("star-set"),
                          text("note-removed"), text("tag-removed"), text("star-removed")}));
    QVERIFY(undoChange(*m_library, steps->last().id));
    QVERIFY(undoChange(*m_library, steps->last().id - 1));
    QVERIFY(undoChange(*m_library, steps->last().id - 2));
    QCOMPARE(all(), (QStringList{text("note 9.4 two"), text("tag 9.4 urgent"), text("tag METI urgent"),
                                 text("star 9.4")}));
    QVERIFY(goToChange(*m_library, 2));
    QCOMPARE(all(), QStringList{text("note 9.4 one")});
    QVERIFY(goToChange(*m_library, steps->last().id));
    QCOMPARE(all(), QStringList{text("tag 9.4 urgent")});
}

void TestAnnotations::aTagIsOnAThingOnce()
{
    QVERIFY(addTag(*m_library, {clause}, text("Urgent")));
    QVERIFY(addTag(*m_library, {clause, passage, ministry}, text("urgent")));
    QCOMPARE(all(), (QStringList{text("tag 9.4 Urgent"), text("tag 9.4 Urgent"), text("tag METI Urgent")}));
    const auto steps = changes(*m_library)->size();
    QVERIFY(addTag(*m_library, {clause}, text("URGENT")));
    QVERIFY(setStarred(*m_library, {clause}, false));
    QCOMPARE(changes(*m_library)->size(), steps); // what changes nothing is no step
    QCOMPARE(*tagsIn(*m_library), QStringList{text("Urgent")});
}

void TestAnnotations::twoTagsBecomeOne()
{
    QVERIFY(addTag(*m_library, {clause, ministry}, text("urgent")));
    QVERIFY(addTag(*m_library, {clause}, text("now")));
    QVERIFY(renameTag(*m_library, text("Urgent"), text("NOW")));
    QCOMPARE(all(), (QStringList{text("tag METI now"), text("tag 9.4 now")}));
    QVERIFY(renameTag(*m_library, text("now"), text("Now")));
    QCOMPARE(*tagsIn(*m_library), QStringList{text("Now")});
    const auto steps = changes(*m_library);
    QVERIFY(undoChange(*m_library, steps->last().id));
    QVERIFY(undoChange(*m_library, steps->last().id - 1));
    QCOMPARE(*tagsIn(*m_library), (QStringList{text("now"), text("urgent")}));
}

void TestAnnotations::refuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("empty note") << QStringLiteral("A note without words is none.");
    QTest::newRow("long note") << QStringLiteral("This note has 65537 letters; one may have 65536.");
    QTest::newRow("empty tag") << QStringLiteral("A tag cannot be called so.");
    QTest::newRow("long tag") << QStringLiteral("A tag cannot be called so.");
    QTest::newRow("nothing tagged") << QStringLiteral("It is not said what is meant.");
    QTest::newRow("nothing starred") << QStringLiteral("It is not said what is meant.");
    QTest::newRow("note that is gone")
        << QStringLiteral("This note is not there any more, or was changed meanwhile.");
    QTest::newRow("read only") << QStringLiteral("This library can only be read.");
}

void TestAnnotations::refuses()
{
    QFETCH(const QString, what);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    const auto steps = changes(*m_library)->size();
    Result<Done> done = Done();
    if (row == QLatin1String("empty note"))
        done = addNote(*m_library, clause, text(" \n\t\x01"));
    else if (row == QLatin1String("long note"))
        done = addNote(*m_library, clause, QString(65537, QLatin1Char('n')));
    else if (row == QLatin1String("empty tag"))
        done = addTag(*m_library, {clause}, text("  "));
    else if (row == QLatin1String("long tag"))
        done = addTag(*m_library, {clause}, QString(121, QLatin1Char('t')));
    else if (row == QLatin1String("nothing tagged"))
        done = addTag(*m_library, {}, text("t"));
    else if (row == QLatin1String("nothing starred"))
        done = setStarred(*m_library, {}, true);
    else if (row == QLatin1String("note that is gone"))
        done =
            editNote(*m_library, Annotation{7, AnnotationKind::Note, clause, text("x"), {}, {}}, text("y"));
    else
        done = addNote(*Library::open(m_path, Library::Access::ReadOnly).value(), clause, text("x"));
    QVERIFY(!done);
    QCOMPARE(done.problem().what, what);
    QVERIFY(!done.problem().advice.isEmpty());
    QCOMPARE(all(), QStringList());
    QCOMPARE(changes(*m_library)->size(), steps);
}

void TestAnnotations::keepsWhatAnotherProgramWrote()
{
    QVERIFY(addNote(*m_library, clause, text("one")));
    const Annotation seen = annotations(*m_library)->first();
    const auto other = Library::open(m_path).value();
    QVERIFY(editNote(*other, seen, text("two")));
    QVERIFY(!editNote(*m_library, seen, text("three")));
    QVERIFY(!removeNote(*m_library, seen));
    QCOMPARE(all(), QStringList{text("note 9.4 two")});
}

void TestAnnotations::allOrNothingOnAFullDisk()
{
    const QByteArray before = bytesOf(m_path);
    for (const qint64 limit : {qint64(0), qint64(700), qint64(9'000)}) {
        const FullDisk full{rlim_t(limit)};
        const auto done = addNote(*m_library, clause, QString(40'000, QLatin1Char('n')));
        QVERIFY(!done);
        QCOMPARE(done.problem().what, QStringLiteral("The disk is full."));
    }
    QCOMPARE(bytesOf(m_path), before);
    QVERIFY(addNote(*m_library, clause, text("one")));
}

void TestAnnotations::tenThousandTags()
{
    {
        RawSql sql(m_path);
        QVERIFY(sql.run(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
                                       "i < 10000) INSERT INTO annotations "
                                       "SELECT NULL, 'tag', 41, 'clause', '9.4', 'w', 's', 0, 0, 'tag ' || "
                                       "i, '2026-01-01', 'w' FROM n")));
    }
    QCOMPARE(tagsIn(*m_library)->size(), 10'000);
    QVERIFY(addTag(*m_library, {clause}, text("TAG 77")));
    QCOMPARE(annotations(*m_library)->size(), 10'000);
    QCOMPARE(annotationTraces(*m_library, AnnotatedKind::Clause, 41)->size(), 10'000);
}

void TestAnnotations::isNowhereInACopyForPassingOn_data()
{
    QTest::addColumn<bool>("undone");
    QTest::newRow("as they are") << false;
    QTest::newRow("taken back, and in the log alone") << true;
}

/// The words are looked for in the bytes of the file, in the encodings that they might be in.
void TestAnnotations::isNowhereInACopyForPassingOn()
{
    QFETCH(const bool, undone);
    const QStringList words{text("xylophone-secret"), text("zebra-removed"),  text("quince-tag"),
                            text("A. Desk"),          text("kumquat-edited"), text("plum-review")};
    QVERIFY(addNote(*m_library, clause, words[0] + QString(9000, QLatin1Char('x')))); // over several pages
    QVERIFY(addNote(*m_library, passage, words[1]));
    QVERIFY(editNote(*m_library, annotations(*m_library)->last(), words[4].repeated(20)));
    QVERIFY(removeNote(*m_library, annotations(*m_library)->last()));
    QVERIFY(addTag(*m_library, {clause, ministry}, words[2]));
    Snapshot snapshot;
    snapshot.root = snapshot.add("F");
    QVERIFY(addReview(*m_library, text("plum-review"), snapshot));
    QVERIFY(m_library->changeViews({}, {{text("Mine"), words[2]}, {text("Other"), text("kept-view")}}));
    QVERIFY(addProgress(*m_library, {{true, 42, QStringLiteral("MOC"), {}, {}}},
                        {0, {}, Judgement::Done, {2026, 5, 1}, {}, {}, {}, {}}));
    if (undone)
        QVERIFY(goToChange(*m_library, 1));
    const QString path = m_folder.filePath(QStringLiteral("copy.partnership"));
    QFile::remove(path);
    const QByteArray before = bytesOf(m_path);
    for (const QString &word : words)
        QVERIFY2(before.contains(word.toUtf8()), qPrintable(word)); // or the test would prove nothing
    const auto saved = saveRedactedCopy(*m_library, path, {{text("Mine")}, true});
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.problem().toString()));
    const QByteArray copy = bytesOf(path);
    for (const QString &word : words) {
        QVERIFY2(!copy.contains(word.toUtf8()), qPrintable(word));
        const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
        QVERIFY2(!copy.contains(wide), qPrintable(word));
    }
    QCOMPARE(copy.contains("kept-view"), !undone);
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(RawSql(path).value(QStringLiteral("PRAGMA freelist_count")), QByteArray("0"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    QVERIFY(!saveRedactedCopy(*m_library, path, {}));
}

void TestAnnotations::aCopyForPassingOnIsWhole()
{
    QVERIFY(addNote(*m_library, clause, text("mine")));
    const QList<Evidence> evidence{{EvidenceKind::Link, text("https://example.org"), {}, {}}};
    QVERIFY(addProgress(*m_library, {{true, 42, QStringLiteral("MOC"), {}, {}}},
                        {0, {}, Judgement::Done, {2026, 5, 1}, evidence, {}, {}, {}}));
    QVERIFY(withdrawProgress(*m_library, 1, text("wrong")));
    for (const bool judgements : {true, false}) {
        const QString path = m_folder.filePath(QStringLiteral("whole%1.partnership").arg(judgements));
        QVERIFY(saveRedactedCopy(*m_library, path, {{}, judgements}));
        QCOMPARE(checkLibrary(path)->findings, QStringList());
        const auto copy = Library::open(path).value();
        QCOMPARE(copy->statements()->size(), 2);
        QCOMPARE(copy->search(text("food"))->size(), m_library->search(text("food"))->size());
        const auto entries = progressEntries(*copy);
        QCOMPARE(entries->size(), judgements ? 1 : 0);
        if (judgements) {
            QCOMPARE(entries->first().evidence, evidence);
            QCOMPARE(entries->first().who, QString());
            QCOMPARE(entries->first().withdrawn->reason, text("wrong"));
        }
        QVERIFY(changes(*copy)->isEmpty());
        QVERIFY(addNote(*copy, clause, text("theirs")));
        QFile::remove(path);
    }
}

void TestAnnotations::noHalfCopyOnAFullDisk()
{
    const QString path = m_folder.filePath(QStringLiteral("half.partnership"));
    for (const rlim_t limit : {0, 5000, 60'000}) {
        const auto saved = [&] {
            const FullDisk full(limit);
            return saveRedactedCopy(*m_library, path, {});
        }();
        QVERIFY(!saved);
        QCOMPARE(saved.problem().what, QStringLiteral("The disk is full."));
        QVERIFY(!QFile::exists(path));
        const QStringList drafts =
            QDir(m_folder.path()).entryList({QStringLiteral("*draft*")}, QDir::Files | QDir::Hidden);
        QCOMPARE(drafts, QStringList());
    }
}

EXPLORER_TEST(TestAnnotations)
#include "test_annotations.moc"
