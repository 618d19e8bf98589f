// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/changes.h"
#include "models/library/reviews.h"
#include "tests/library/rawsql.h"
#include "tests/support/files.h"
#include "tests/support/fulldisk.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

namespace {

/// Of a root that lists one part with these words.
Snapshot snapshotWith(const QByteArray &words)
{
    Snapshot snapshot;
    const QString part = snapshot.add(words);
    snapshot.root = snapshot.add("F1\t\t" + part.toLatin1() + "\ttitle");
    return snapshot;
}

} // namespace

/// Reviews and marks as a library keeps them.
class TestReviews : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesBackWhatWasKept();
    void aReviewIsAStep();
    void aMarkIsNone();
    void whatHasNotChangedTakesNoRoom();
    void keepsTheNewestMarksOnly();
    void refusesNames_data();
    void refusesNames();
    void tellsDamage();
    void allOrNothingOnAFullDisk();

private:
    qsizetype parts() const
    {
        return RawSql(m_path).column(QStringLiteral("SELECT digest FROM review_parts")).size();
    }
    QStringList names() const
    {
        QStringList out;
        const auto all = reviews(*m_library);
        for (const Review &review : *all)
            out.append(code(review.kind) + QLatin1Char(' ') + review.name);
        return out;
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Library> m_library;
};

void TestReviews::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_library.reset();
    m_path = m_folder.filePath(QStringLiteral("some.partnership"));
    QFile::remove(m_path);
    m_library = Library::create(m_path).value();
    QVERIFY(m_library->add(samples::smallStatement()));
    m_library->setAuthor(QStringLiteral("A. Desk"));
}

void TestReviews::givesBackWhatWasKept()
{
    const QByteArray words = "報告 <b>\n" + QByteArray(50'000, 'x');
    const Snapshot snapshot = snapshotWith(words);
    QVERIFY(addReview(*m_library, QStringLiteral("  Before the <b>visit</b> "), snapshot));
    m_library = Library::open(m_path).value();
    const Review review = reviews(*m_library)->first();
    QCOMPARE(review.name, QStringLiteral("Before the <b>visit</b>"));
    QCOMPARE(review.who, QStringLiteral("A. Desk"));
    QVERIFY(review.id > 1'700'000'000'000);
    QCOMPARE(*reviewPart(*m_library, review.snapshot), snapshot.parts[snapshot.root]);
    const QString part = QString::fromLatin1(reviewPart(*m_library, review.snapshot)->split('\t').at(2));
    QCOMPARE(*reviewPart(*m_library, part), words);
}

void TestReviews::aReviewIsAStep()
{
    QVERIFY(addReview(*m_library, QStringLiteral("one"), snapshotWith("one")));
    QVERIFY(addReview(*m_library, QStringLiteral("two"), snapshotWith("two")));
    const auto steps = changes(*m_library);
    QVERIFY(undoChange(*m_library, steps->last().id));
    QCOMPARE(names(), QStringList{QStringLiteral("review one")});
    // A mark meanwhile takes nothing from it.
    QVERIFY(leaveMark(*m_library, ReviewKind::Picture, QStringLiteral("p.svg"), snapshotWith("two")));
    m_library = Library::open(m_path).value();
    QVERIFY(redoChange(*m_library, steps->last().id));
    QCOMPARE(names().size(), 3);
    const auto all = reviews(*m_library);
    for (const Review &review : *all)
        QVERIFY(reviewPart(*m_library, review.snapshot));
}

void TestReviews::aMarkIsNone()
{
    QVERIFY(m_library->changeViews({}, {{QStringLiteral("view"), QStringLiteral("{}")}}));
    const auto steps = changes(*m_library);
    QVERIFY(undoChange(*m_library, steps->last().id));
    QVERIFY(leaveMark(*m_library, ReviewKind::Briefing, QStringLiteral("b.pdf"), snapshotWith("one")));
    QCOMPARE(changes(*m_library)->size(), steps->size());
    QVERIFY(redoChange(*m_library, steps->last().id)); // what was undone can still be made again
}

void TestReviews::whatHasNotChangedTakesNoRoom()
{
    QVERIFY(leaveMark(*m_library, ReviewKind::Briefing, QStringLiteral("a.pdf"), snapshotWith("one")));
    QCOMPARE(parts(), 2);
    QVERIFY(leaveMark(*m_library, ReviewKind::Briefing, QStringLiteral("b.pdf"), snapshotWith("one")));
    QCOMPARE(names(), QStringList{QStringLiteral("briefing b.pdf")}); // the same moment, later
    QVERIFY(leaveMark(*m_library, ReviewKind::Picture, QStringLiteral("c.svg"), snapshotWith("one")));
    QVERIFY(addReview(*m_library, QStringLiteral("d"), snapshotWith("one")));
    QCOMPARE(names().size(), 3);
    QCOMPARE(parts(), 2);
}

void TestReviews::keepsTheNewestMarksOnly()
{
    QVERIFY(addReview(*m_library, QStringLiteral("mine"), snapshotWith("mine")));
    for (int i = 0; i < mostMarks + 5; ++i) {
        const QByteArray words = "words " + QByteArray::number(i);
        QVERIFY(leaveMark(*m_library, ReviewKind::Picture, QString::number(i), snapshotWith(words)));
    }
    QCOMPARE(names().size(), mostMarks + 1);
    QCOMPARE(names().first(), QStringLiteral("review mine"));
    QCOMPARE(names()[1], QStringLiteral("picture 5"));
    QCOMPARE(parts(), 2 * (mostMarks + 1)); // those of the others have gone with them
    qint64 last = 0;
    const auto all = reviews(*m_library);
    for (const Review &review : *all) {
        QVERIFY(review.id > last);
        last = review.id;
        QVERIFY(reviewPart(*m_library, review.snapshot));
    }
}

void TestReviews::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("what");
    QTest::newRow("none") << " \n" << QStringLiteral("A review cannot be called so.");
    QTest::newRow("long") << QString(121, QLatin1Char('n'))
                          << QStringLiteral("A review cannot be called so.");
    QTest::newRow("taken") << "THERE" << QStringLiteral("There is a review of this name already.");
}

void TestReviews::refusesNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, what);
    QVERIFY(addReview(*m_library, QStringLiteral("there"), snapshotWith("one")));
    const auto refused = addReview(*m_library, name, snapshotWith("two"));
    QVERIFY(!refused);
    QCOMPARE(refused.problem().what, what);
    QVERIFY(!refused.problem().advice.isEmpty());
    QCOMPARE(parts(), 2);
}

/// A file that somebody else has written to.
void TestReviews::tellsDamage()
{
    QVERIFY(addReview(*m_library, QStringLiteral("one"), snapshotWith("one")));
    const QString root = reviews(*m_library)->first().snapshot;
    for (const char *content : {"x'00'", "x''", "x'7FFFFFFF78'", "x'00000004FFFF'"}) {
        QVERIFY(RawSql(m_path).run(
            QStringLiteral("UPDATE review_parts SET content = %1").arg(QString::fromLatin1(content))));
        if (QByteArray(content) == "x'00000004FFFF'") // of the others nothing is unpacked
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("qUncompress")));
        const auto part = reviewPart(*m_library, root);
        QVERIFY2(!part, content);
        QCOMPARE(part.problem().fault, Fault::Library);
    }
    QVERIFY(!reviewPart(*m_library, QStringLiteral("nowhere")));
}

void TestReviews::allOrNothingOnAFullDisk()
{
    const QByteArray before = bytesOf(m_path);
    const Snapshot snapshot = snapshotWith(before); // does not pack to nothing
    for (const bool mark : {false, true}) {
        for (const qint64 limit : {qint64(0), qint64(700), qint64(9'000)}) {
            const FullDisk full{rlim_t(limit)};
            const auto done = mark
                                  ? leaveMark(*m_library, ReviewKind::Briefing, QStringLiteral("b"), snapshot)
                                  : addReview(*m_library, QStringLiteral("r"), snapshot);
            QVERIFY(!done);
            QCOMPARE(done.problem().what, QStringLiteral("The disk is full."));
        }
    }
    QCOMPARE(bytesOf(m_path), before);
}

EXPLORER_TEST(TestReviews)
#include "test_reviews.moc"
