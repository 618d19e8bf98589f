// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/changes.h"
#include "tests/library/randomchanges.h"
#include "tests/library/rawsql.h"
#include "tests/support/rounds.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

namespace {

/// "+view-kept One" for a step that is done, "-…" for one that is undone.
QStringList steps(const Library &library)
{
    QStringList out;
    const auto all = changes(library);
    for (const Change &change : *all)
        out.append(QLatin1Char(change.undone ? '-' : '+') + change.name.kind + QLatin1Char(' ') +
                   change.name.arguments.join(QLatin1Char(' ')));
    return out;
}

QStringList viewNames(const Library &library)
{
    QStringList names;
    const auto views = library.views();
    for (const KeptView &view : *views)
        names.append(view.name);
    return names;
}

qint64 idOf(const Library &library, qsizetype place)
{
    return changes(library)->at(place).id;
}

} // namespace

/// The log of changes: whatever was done to the data is taken back and made again, exactly and across
/// restarts.
class TestChanges : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namesEveryStep();
    void takesBackAndMakesAgain();
    void outlastsARestart();
    void aNewStepTakesThePlaceOfUndoneOnes();
    void goesToAnyPoint();
    void whatChangesNothingIsNoStep();
    void aProblemLeavesNoStep();
    void onlyTheNextInTurnIsTaken();
    void refusesWhatAnotherProgramChanged();
    void refusesWhatNoStepCanHaveDone_data();
    void refusesWhatNoStepCanHaveDone();
    void refusesRowsOfOtherTables();
    void whatMayNotBeWrittenIsNotUndone();
    void asManyUndosAsChangesGiveTheSameContent_data();
    void asManyUndosAsChangesGiveTheSameContent();
    void anImportIsOneStep();
    void losesNothingAcknowledgedToAKill();

private:
    void keep(const QString &name);
    QStringList expectedAfter(quint32 seed, int changes) const;

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Library> m_library;
};

void TestChanges::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_library.reset();
    m_path = m_folder.filePath(QStringLiteral("some.partnership"));
    QFile::remove(m_path);
    m_library = Library::create(m_path).value();
    QVERIFY(m_library->add(samples::smallStatement()));
}

void TestChanges::keep(const QString &name)
{
    QVERIFY(m_library->changeViews({}, {{name, QStringLiteral("{}")}}));
}

void TestChanges::namesEveryStep()
{
    m_library->setAuthor(QStringLiteral(" A. Desk "));
    keep(QStringLiteral("One"));
    QVERIFY(m_library->changeViews({QStringLiteral("One")}, {{QStringLiteral("Uno"), {}}}));
    QVERIFY(
        m_library->changeViews({QStringLiteral("Uno")}, {{QStringLiteral("Uno"), QStringLiteral("{1}")}}));
    QVERIFY(m_library->changeViews({QStringLiteral("Uno")}, {}));
    QVERIFY(m_library->changeViews({}, {{QStringLiteral("a"), {}}, {QStringLiteral("b"), {}}}));
    QCOMPARE(steps(*m_library),
             (QStringList{QStringLiteral("+view-kept One"), QStringLiteral("+view-renamed One Uno"),
                          QStringLiteral("+view-replaced Uno"), QStringLiteral("+view-dropped Uno"),
                          QStringLiteral("+views-changed 2")}));
    const Change first = changes(*m_library)->first();
    QCOMPARE(first.who, QStringLiteral("A. Desk"));
    QVERIFY(QDateTime::fromString(first.at, Qt::ISODateWithMs).secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QCOMPARE(changes(*m_library, 2)->size(), 2);
    QCOMPARE(changes(*m_library, 2)->last().name.kind, QStringLiteral("views-changed"));
}

void TestChanges::takesBackAndMakesAgain()
{
    keep(QStringLiteral("One"));
    keep(QStringLiteral("Two"));
    const auto tables = undoChange(*m_library, idOf(*m_library, 1));
    QVERIFY2(tables, qPrintable(tables.problem().toString()));
    QCOMPARE(*tables, QStringList(QStringLiteral("saved_views")));
    QCOMPARE(viewNames(*m_library), QStringList(QStringLiteral("One")));
    QCOMPARE(steps(*m_library),
             (QStringList{QStringLiteral("+view-kept One"), QStringLiteral("-view-kept Two")}));
    QVERIFY(undoChange(*m_library, idOf(*m_library, 0)));
    QCOMPARE(viewNames(*m_library), QStringList());
    QVERIFY(redoChange(*m_library, idOf(*m_library, 0)));
    QVERIFY(redoChange(*m_library, idOf(*m_library, 1)));
    QCOMPARE(viewNames(*m_library), (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
    QCOMPARE(checkLibrary(m_path)->findings, QStringList());
}

void TestChanges::outlastsARestart()
{
    keep(QStringLiteral("One"));
    keep(QStringLiteral("Two"));
    QVERIFY(undoChange(*m_library, idOf(*m_library, 1)));
    const QStringList before = steps(*m_library);
    m_library = Library::open(m_path).value();
    QCOMPARE(steps(*m_library), before);
    QVERIFY(redoChange(*m_library, idOf(*m_library, 1)));
    QCOMPARE(viewNames(*m_library), (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
}

void TestChanges::aNewStepTakesThePlaceOfUndoneOnes()
{
    keep(QStringLiteral("One"));
    keep(QStringLiteral("Two"));
    const qint64 second = idOf(*m_library, 1);
    QVERIFY(undoChange(*m_library, second));
    keep(QStringLiteral("Three"));
    QCOMPARE(steps(*m_library),
             (QStringList{QStringLiteral("+view-kept One"), QStringLiteral("+view-kept Three")}));
    QVERIFY(idOf(*m_library, 1) > second);
    QCOMPARE(RawSql(m_path).column(QStringLiteral("SELECT count(*) FROM change_parts")),
             QStringList(QStringLiteral("2")));
}

void TestChanges::goesToAnyPoint()
{
    QList<QStringList> contents{contentOf(m_path)};
    for (int i = 0; i < 6; ++i) {
        keep(QString::number(i));
        contents.append(contentOf(m_path));
    }
    const auto all = changes(*m_library);
    for (const int point : {3, 6, 0, 5, 5, 1, 0, 6}) {
        QVERIFY(goToChange(*m_library, point == 0 ? 0 : all->at(point - 1).id));
        QCOMPARE(contentOf(m_path), contents[point]);
    }
}

void TestChanges::whatChangesNothingIsNoStep()
{
    QVERIFY(m_library->changeViews({QStringLiteral("nobody")}, {}));
    QCOMPARE(steps(*m_library), QStringList());
}

void TestChanges::aProblemLeavesNoStep()
{
    keep(QStringLiteral("One"));
    QVERIFY(undoChange(*m_library, idOf(*m_library, 0)));
    QVERIFY(!m_library->changeViews({}, {{QStringLiteral("a"), {}}, {QStringLiteral("A"), {}}}));
    QCOMPARE(steps(*m_library), QStringList(QStringLiteral("-view-kept One")));
}

void TestChanges::onlyTheNextInTurnIsTaken()
{
    keep(QStringLiteral("One"));
    keep(QStringLiteral("Two"));
    const QStringList before = contentOf(m_path);
    for (const qint64 change : {idOf(*m_library, 0), idOf(*m_library, 1) + 1, qint64(0)}) {
        const auto undone = undoChange(*m_library, change);
        QVERIFY(!undone);
        QCOMPARE(undone.problem().what, QStringLiteral("Another program has changed the library meanwhile."));
    }
    QVERIFY(!redoChange(*m_library, idOf(*m_library, 1)));
    QCOMPARE(contentOf(m_path), before);
}

void TestChanges::refusesWhatAnotherProgramChanged()
{
    keep(QStringLiteral("One"));
    keep(QStringLiteral("Two"));
    QVERIFY(RawSql(m_path).run(QStringLiteral("UPDATE saved_views SET text = 'other' WHERE name = 'One'")));
    const QStringList before = contentOf(m_path);
    QVERIFY(undoChange(*m_library, idOf(*m_library, 1)));
    const auto undone = undoChange(*m_library, idOf(*m_library, 0));
    QVERIFY(!undone);
    QCOMPARE(undone.problem().what, QStringLiteral("Another program has changed the library meanwhile."));
    QVERIFY(redoChange(*m_library, idOf(*m_library, 1)));
    QVERIFY(!goToChange(*m_library, 0));
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(steps(*m_library),
             (QStringList{QStringLiteral("+view-kept One"), QStringLiteral("+view-kept Two")}));
}

void TestChanges::refusesWhatNoStepCanHaveDone_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("no changeset") << QStringLiteral("UPDATE change_parts SET changeset = x'0badf00d'");
    QTest::newRow("nothing but a head")
        << QStringLiteral("UPDATE change_parts SET changeset = x'540401000000'");
    QTest::newRow("no columns") << QStringLiteral("UPDATE change_parts SET changeset = x'5400'");
    QTest::newRow("a text without end") << QStringLiteral(
        "UPDATE change_parts SET changeset = CAST(substr(changeset, 1, 20) || x'03ffffffff7f' AS BLOB)");
    QTest::newRow("cut") << QStringLiteral("UPDATE change_parts SET changeset = substr(changeset, 1, 20)");
}

void TestChanges::refusesWhatNoStepCanHaveDone()
{
    QFETCH(const QString, sql);
    keep(QStringLiteral("One"));
    QVERIFY(RawSql(m_path).run(sql));
    const QStringList before = contentOf(m_path);
    const auto undone = undoChange(*m_library, idOf(*m_library, 0));
    QVERIFY(!undone);
    QCOMPARE(undone.problem().what, QStringLiteral("This library is damaged."));
    QCOMPARE(contentOf(m_path), before);
}

void TestChanges::refusesRowsOfOtherTables()
{
    keep(QStringLiteral("One"));
    {
        const RawSql raw(m_path);
        QByteArray changeset = raw.value(QStringLiteral("SELECT changeset FROM change_parts"));
        QVERIFY(changeset.contains("saved_views"));
        changeset.replace("saved_views", "saved_vieux");
        QVERIFY(raw.run(QStringLiteral("UPDATE change_parts SET changeset = ?"), changeset));
    }
    const auto undone = undoChange(*m_library, idOf(*m_library, 0));
    QVERIFY(!undone);
    QCOMPARE(undone.problem().words, QStringLiteral("a change is of “saved_vieux”"));
}

void TestChanges::whatMayNotBeWrittenIsNotUndone()
{
    keep(QStringLiteral("One"));
    const auto library = Library::open(m_path, Library::Access::ReadOnly).value();
    QVERIFY(!undoChange(*library, idOf(*library, 0)));
    QCOMPARE(steps(*library), QStringList(QStringLiteral("+view-kept One")));
}

void TestChanges::asManyUndosAsChangesGiveTheSameContent_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestChanges::asManyUndosAsChangesGiveTheSameContent()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    QList<QStringList> contents{contentOf(m_path)};
    for (int count = random.bounded(5, 30); count > 0; --count) {
        QVERIFY(changeSomething(*m_library, random));
        contents.append(contentOf(m_path));
    }
    const auto all = changes(*m_library);
    QCOMPARE(all->size(), contents.size() - 1);
    for (qsizetype place = all->size() - 1; place >= 0; --place) {
        QVERIFY(undoChange(*m_library, all->at(place).id));
        QCOMPARE(contentOf(m_path), contents[place]);
    }
    for (qsizetype place = 0; place < all->size(); ++place)
        QVERIFY(redoChange(*m_library, all->at(place).id));
    QCOMPARE(contentOf(m_path), contents.last());
    QCOMPARE(checkLibrary(m_path)->findings, QStringList());
}

/// The statement that a library begins with is none; what is added to it is taken out with its words in the
/// index, and comes back as it was.
void TestChanges::anImportIsOneStep()
{
    QCOMPARE(steps(*m_library), QStringList());
    const QStringList before = contentOf(m_path);
    QList<Statement> more{samples::laterStatement(), samples::longStatement(20), samples::smallStatement()};
    const auto next = [&]() -> Result<std::optional<Statement>> {
        return more.isEmpty() ? std::optional<Statement>() : std::optional(more.takeFirst());
    };
    QVERIFY(m_library->addAll(next));
    QCOMPARE(steps(*m_library), QStringList(QStringLiteral("+statements-added 2")));
    const QStringList after = contentOf(m_path);
    const qint64 step = idOf(*m_library, 0);
    for (int round = 0; round < 2; ++round) {
        const auto undone = undoChange(*m_library, step);
        QVERIFY2(undone, qPrintable(undone.problem().toString()));
        QVERIFY(undone->contains(QStringLiteral("statements")));
        QCOMPARE(contentOf(m_path), before);
        QCOMPARE(m_library->search(QStringLiteral("reef"))->size(), 0);
        QCOMPARE(checkLibrary(m_path)->findings, QStringList());
        const auto redone = redoChange(*m_library, step);
        QVERIFY2(redone, qPrintable(redone.problem().toString()));
        QCOMPARE(contentOf(m_path), after);
        QCOMPARE(m_library->search(QStringLiteral("reef"))->size(), 20);
        QCOMPARE(checkLibrary(m_path)->findings, QStringList());
    }
    const Statement later = samples::laterStatement();
    QCOMPARE(*m_library->statement(statementId(later.source.sha256)), later);
}

/// What the library holds after so many of the changes that the seed draws.
QStringList TestChanges::expectedAfter(quint32 seed, int changes) const
{
    const QString path = m_folder.filePath(QStringLiteral("model.partnership"));
    QFile::remove(path);
    {
        const auto model = Library::create(path).value();
        QRandomGenerator random(seed);
        bool made = model->add(samples::smallStatement()).ok();
        for (int i = 0; i < changes && made; ++i)
            made = changeSomething(*model, random);
    }
    return contentOf(path);
}

/// Another process changes the library and says so after each step, until it is killed: the library then
/// holds all steps that were told, and at most the one that was under way. EXPLORER_KILLS=1000 in the
/// environment kills as often; then the time limit of a test function (QTEST_FUNCTION_TIMEOUT) has to go too.
void TestChanges::losesNothingAcknowledgedToAKill()
{
    const int kills = qMax(rounds(50), qEnvironmentVariableIntValue("EXPLORER_KILLS"));
    for (int round = 0; round < kills; ++round) {
        init();
        m_library.reset();
        const quint32 seed = quint32(round + 1);
        QProcess other;
        other.start(QStringLiteral(OTHER_PROCESS), {QStringLiteral("change"), m_path, QString::number(seed)});
        QVERIFY(other.waitForReadyRead());
        QTest::qSleep(round % 10);
        other.kill();
        QVERIFY(other.waitForFinished());
        const int told = int(other.readAllStandardOutput().count('\n'));
        m_library = Library::open(m_path).value();
        const auto made = int(changes(*m_library)->size());
        QVERIFY2(made == told || made == told + 1,
                 qPrintable(QStringLiteral("%1 of %2").arg(made).arg(told)));
        QCOMPARE(contentOf(m_path), expectedAfter(seed, made));
        QVERIFY(goToChange(*m_library, 0));
        QCOMPARE(contentOf(m_path), expectedAfter(seed, 0));
        QCOMPARE(checkLibrary(m_path)->findings, QStringList());
    }
}

EXPLORER_TEST(TestChanges)
#include "test_changes.moc"
