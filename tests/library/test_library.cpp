// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/library.h"
#include "models/statement/codepoints.h"
#include "models/statement/interchange.h"
#include "tests/library/rawsql.h"
#include "tests/support/files.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

namespace {

std::unique_ptr<Library> filledLibrary()
{
    auto library = Library::temporary().value();
    const bool added = library->add(samples::smallStatement()) && library->add(samples::laterStatement());
    return added ? std::move(library) : nullptr;
}

StatementSource oneByOne(const QList<Statement> &statements)
{
    return [statements, given = qsizetype(0)]() mutable -> Result<std::optional<Statement>> {
        if (given == statements.size())
            return std::optional<Statement>();
        return std::optional(statements[given++]);
    };
}

} // namespace

/// What goes into a library comes out of it, and nothing else.
class TestLibrary : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesBackWhatWasAdded_data();
    void givesBackWhatWasAdded();
    void addsAStatementOnce();
    void addsManyAtOnce();
    void addsNoneOfManyAfterAProblem();
    void contradictionStopsNoOther();
    void listsByDateThenTitle();
    void keepsFormsOnce();
    void keepsSpansThatAnyoneCanFollow();
    void refusesWhatContradictsItself();
    void knowsNoStatementOfAnotherId();
    void idsAreStable();
    void makesAFileAndOpensItAgain();
    void neverOverwrites();
    void savesACopy();
    void saysWhyACopyCannotBeSaved();
    void leavesNoConnectionBehind();

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
};

void TestLibrary::init()
{
    // A connection that is removed while in use, or a query that outlives it, is a mistake of ours.
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestLibrary::givesBackWhatWasAdded_data()
{
    QTest::addColumn<Statement>("statement");
    QTest::newRow("every kind of fact") << samples::nestedStatement();
    QTest::newRow("later") << samples::laterStatement();
    QTest::newRow("many clauses") << samples::longStatement(300);
    Statement bare;
    bare.source.sha256 = QByteArray(64, '0');
    QTest::newRow("nothing but a source") << bare;
    bare.source.form = Form::Pdf;
    bare.source.text = QStringLiteral("One 🤝.\n\fTwo.\n");
    bare.source.pages = {0, 9};
    QTest::newRow("pages") << bare;
}

void TestLibrary::givesBackWhatWasAdded()
{
    QFETCH(const Statement, statement);
    const auto library = Library::temporary().value();
    const auto id = library->add(statement);
    QVERIFY2(id, qPrintable(id.problem().toString()));
    QCOMPARE(*id, statementId(statement.source.sha256));
    const auto loaded = library->statement(*id);
    QVERIFY2(loaded, qPrintable(loaded.problem().toString()));
    QCOMPARE(toInterchange(*loaded), toInterchange(statement));
    QVERIFY(*loaded == statement);
}

void TestLibrary::addsAStatementOnce()
{
    const auto library = Library::create(path(QStringLiteral("once.partnership"))).value();
    const Statement statement = samples::smallStatement();
    QVERIFY(!library->holds(statement.source.sha256));
    const qint64 first = library->add(statement).value();
    QVERIFY(library->holds(statement.source.sha256));
    const QByteArray before = bytesOf(library->path());
    QCOMPARE(library->add(statement).value(), first);
    QCOMPARE(library->statements()->size(), 1);
    QCOMPARE(bytesOf(library->path()), before);
}

void TestLibrary::addsManyAtOnce()
{
    const auto library = Library::temporary().value();
    QVERIFY(library->add(samples::laterStatement()));
    const auto added = library->addAll(oneByOne({samples::smallStatement(), samples::laterStatement(),
                                                 samples::smallStatement(), samples::longStatement(20)}));
    QVERIFY2(added, qPrintable(added.problem().toString()));
    QList<bool> wereThere;
    for (const Addition &addition : *added)
        wereThere.append(addition.wasThere);
    QCOMPARE(wereThere, (QList<bool>{false, true, true, false}));
    QVERIFY(library->statement(added->first().id).value() == samples::smallStatement());
    QCOMPARE(library->statements()->size(), 3);
    QCOMPARE(library->search(QStringLiteral("reef"))->size(), 20);
    // A few beside many are indexed word by word, not all over again.
    QVERIFY(library->addAll(oneByOne({samples::longStatement(3)})));
    QCOMPARE(library->search(QStringLiteral("reef"))->size(), 23);
}

void TestLibrary::addsNoneOfManyAfterAProblem()
{
    const auto library = Library::temporary().value();
    const Problem unread{.what = QStringLiteral("unread"), .file = {}, .line = 0, .words = {}, .advice = {}};
    int asked = 0;
    const auto stopped = library->addAll([&]() -> Result<std::optional<Statement>> {
        if (asked++ == 0)
            return std::optional(samples::smallStatement());
        return unread;
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.problem().what, unread.what);
    QCOMPARE(library->statements()->size(), 0);
    QVERIFY(library->add(samples::smallStatement()));
}

void TestLibrary::contradictionStopsNoOther()
{
    const auto library = Library::temporary().value();
    Statement lost = samples::laterStatement();
    lost.source.sha256 = QByteArray(64, 'b');
    lost.commitments.first().agencies = {99};
    Statement doubled = samples::laterStatement();
    doubled.source.sha256 = QByteArray(64, 'c');
    doubled.clauses.append(doubled.clauses.last());
    const auto added =
        library->addAll(oneByOne({lost, samples::smallStatement(), doubled, samples::laterStatement()}));
    QVERIFY(added);
    for (const int refused : {0, 2}) {
        QVERIFY((*added)[refused].problem);
        QCOMPARE((*added)[refused].problem->what,
                 QStringLiteral("This statement contradicts itself and cannot be kept."));
    }
    QVERIFY(!(*added)[1].problem && !(*added)[3].problem);
    QCOMPARE(library->statements()->size(), 2);
    QVERIFY(!library->add(lost));
    QVERIFY(!library->add(doubled));
}

void TestLibrary::listsByDateThenTitle()
{
    const auto library = Library::temporary().value();
    Statement second = samples::laterStatement();
    second.title = QStringLiteral("An Earlier Title");
    second.source.sha256 = QByteArray(64, 'a');
    for (const Statement &s : {samples::laterStatement(), samples::smallStatement(), second})
        QVERIFY(library->add(s));
    QStringList titles;
    const auto heads = library->statements().value();
    for (const StatementHead &head : heads)
        titles.append(head.date + QLatin1Char(' ') + head.title);
    QCOMPARE(titles, QStringList({QStringLiteral("2026-05-05 ") + samples::smallStatement().title,
                                  QStringLiteral("2027 A Later Statement"),
                                  QStringLiteral("2027 An Earlier Title")}));
    QCOMPARE(heads.first().sha256, samples::smallStatement().source.sha256);
    QCOMPARE(heads.first().id, statementId(heads.first().sha256));
}

/// Names, kinds and types that many records have are written once.
void TestLibrary::keepsFormsOnce()
{
    const QString file = path(QStringLiteral("forms.partnership"));
    const auto library = Library::create(file).value();
    const auto forms = [&file] {
        QStringList counts;
        for (const QString &kind : {QStringLiteral("agency"), QStringLiteral("instrument"),
                                    QStringLiteral("commitment"), QStringLiteral("event")})
            counts += RawSql(file).column(QStringLiteral("SELECT count(*) FROM %1_forms").arg(kind));
        return counts;
    };
    QVERIFY(library->add(samples::smallStatement()));
    const QStringList once = forms();
    QVERIFY(!once.contains(QStringLiteral("0")));
    Statement again = samples::smallStatement();
    again.source.sha256 = QByteArray(64, 'c');
    const auto id = library->add(again);
    QCOMPARE(forms(), once);
    QCOMPARE(*library->statement(*id), again);
}

/// With what any language has: SQL, zlib, and strings that are counted in code points.
void TestLibrary::keepsSpansThatAnyoneCanFollow()
{
    const QString file = path(QStringLiteral("spans.partnership"));
    const auto library = Library::create(file).value();
    QVERIFY(library->add(samples::smallStatement()));
    const RawSql sql(file);
    const QString source =
        QString::fromUtf8(qUncompress(sql.value(QStringLiteral("SELECT packed_source FROM statements"))));
    QStringList texts;
    for (const Clause &clause : samples::smallStatement().clauses)
        texts.append(clause.text);
    QCOMPARE(source, samples::smallStatement().source.text);
    const QList<uint> letters = source.toUcs4();
    const QStringList spans = sql.column(QStringLiteral(
        "SELECT text_begin || ' ' || source_end FROM clauses WHERE text_begin IS NOT NULL ORDER BY place"));
    QVERIFY(spans.size() > 2);
    for (const QString &span : spans) {
        const auto begin = span.section(QLatin1Char(' '), 0, 0).toLongLong();
        const auto end = span.section(QLatin1Char(' '), 1).toLongLong();
        const QList<uint> words = letters.mid(begin, end - begin);
        QVERIFY(texts.contains(
            QString::fromUcs4(reinterpret_cast<const char32_t *>(words.constData()), words.size())));
    }
    // Words are kept where the place does not say them; here it says all.
    QCOMPARE(sql.column(QStringLiteral("SELECT count(*) FROM mentions WHERE words IS NOT NULL")),
             QStringList(QStringLiteral("0")));
    QCOMPARE(sql.column(QStringLiteral("SELECT count(*) FROM clauses WHERE text IS NOT NULL")),
             QStringList(QStringLiteral("0")));
}

void TestLibrary::refusesWhatContradictsItself()
{
    const auto library = filledLibrary();
    Statement twice = samples::laterStatement();
    twice.source.sha256 = QByteArray(64, 'b');
    twice.clauses.append(twice.clauses.first());
    const auto added = library->add(twice);
    QVERIFY(!added);
    QCOMPARE(added.problem().fault, Fault::Input);
    QCOMPARE(added.problem().what, QStringLiteral("This statement contradicts itself and cannot be kept."));
    QVERIFY(!library->holds(twice.source.sha256));
    QCOMPARE(library->statements()->size(), 2);
    QCOMPARE(library->search(QStringLiteral("expand"))->size(), 1);
}

void TestLibrary::knowsNoStatementOfAnotherId()
{
    const auto found = filledLibrary()->statement(17);
    QVERIFY(!found);
    QCOMPARE(found.problem().fault, Fault::Usage);
}

void TestLibrary::idsAreStable()
{
    const QByteArray sha = QByteArray(64, '0');
    // Written down, so that a change to them, which would part libraries from each other, does not pass
    // unseen.
    QCOMPARE(statementId(sha), Q_INT64_C(8716701516826495559));
    QCOMPARE(clauseId(sha, QStringLiteral("9.4")), Q_INT64_C(1698355584018274405));
    QCOMPARE(agencyId(QStringLiteral("Japan"), QStringLiteral("Ministry of A")),
             Q_INT64_C(2171960974905537457));
    QVERIFY(clauseId(sha, QStringLiteral("9.4")) != clauseId(sha, QStringLiteral("9.40")));
    QVERIFY(clauseId(sha, QStringLiteral("1")) != eventId(sha, 1));
    QCOMPARE(agencyId(QStringLiteral("JAPAN"), QStringLiteral("ministry  of a")),
             agencyId(QStringLiteral("Japan"), QStringLiteral("Ministry of A")));
    QCOMPARE(instrumentId(QStringLiteral("MOC"), QStringLiteral("O’Neill MOC")),
             instrumentId(QStringLiteral("moc"), QStringLiteral("O'Neill MOC")));
}

void TestLibrary::makesAFileAndOpensItAgain()
{
    const QString file = path(QStringLiteral("again.partnership"));
    const Statement statement = samples::smallStatement();
    QVERIFY(Library::create(file).value()->add(statement));
    const auto library = Library::open(file);
    QVERIFY2(library, qPrintable(library.problem().toString()));
    QCOMPARE((*library)->path(), file);
    QVERIFY(!(*library)->isReadOnly());
    QVERIFY((*library)->statement(statementId(statement.source.sha256)).value() == statement);
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("again*")}, QDir::Files),
             QStringList(QStringLiteral("again.partnership")));
}

void TestLibrary::neverOverwrites()
{
    const QString file = path(QStringLiteral("taken.partnership"));
    QFile taken(file);
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
    taken.close();
    const auto made = Library::create(file);
    QVERIFY(!made);
    QCOMPARE(made.problem().file, file);
    QVERIFY(!filledLibrary()->saveCopy(file));
    QCOMPARE(bytesOf(file), QByteArray("mine"));
}

void TestLibrary::savesACopy()
{
    const QString file = path(QStringLiteral("copy ü 'q' \U0001F91D.partnership"));
    const auto saved = filledLibrary()->saveCopy(file);
    QVERIFY2(saved, qPrintable(saved.problem().toString()));
    const auto check = checkLibrary(file);
    QVERIFY2(check, qPrintable(check.problem().toString()));
    QCOMPARE(check->findings, QStringList());
    QCOMPARE(check->statements, 2);
    const Statement statement = samples::smallStatement();
    QVERIFY(Library::open(file).value()->statement(statementId(statement.source.sha256)).value() ==
            statement);
}

void TestLibrary::saysWhyACopyCannotBeSaved()
{
    const auto saved = filledLibrary()->saveCopy(path(QStringLiteral("no/such/folder.partnership")));
    QVERIFY(!saved);
    QCOMPARE(saved.problem().what, QStringLiteral("There is no such folder."));
    QVERIFY(saved.problem().file.endsWith(QStringLiteral("no/such/folder.partnership")));
}

void TestLibrary::leavesNoConnectionBehind()
{
    {
        const auto one = filledLibrary();
        const auto two = filledLibrary();
        QVERIFY(!one->wordsLike(QStringLiteral("food"), 3).isEmpty());
        QVERIFY(QSqlDatabase::connectionNames().size() >= 2);
    }
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

EXPLORER_TEST(TestLibrary)
#include "test_library.moc"
