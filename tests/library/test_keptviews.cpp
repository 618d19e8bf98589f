// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/library.h"
#include "tests/library/rawsql.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

namespace {

KeptView view(const QString &name, const QString &text = QStringLiteral("{}"))
{
    return {name, text};
}

QStringList namesIn(const Library &library)
{
    QStringList names;
    const auto views = library.views();
    for (const KeptView &kept : views ? *views : QList<KeptView>())
        names.append(kept.name);
    return names;
}

} // namespace

/// Views with names: what is kept comes back letter for letter, and nothing is overwritten.
class TestKeptViews : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesBackWhatWasKept();
    void overwritesNone_data();
    void overwritesNone();
    void changesAllOrNothing();
    void replacesWhatWasDroppedBefore();
    void refuses_data();
    void refuses();
    void isNotKeptWhereNothingMayBeWritten();
    void goesAlongWithACopy();
    void olderLibrariesLearnIt();
    void hostileRowsAreRefusedOrText_data();
    void hostileRowsAreRefusedOrText();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestKeptViews::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_path = m_folder.filePath(QStringLiteral("some.partnership"));
    QFile::remove(m_path);
    QVERIFY(Library::create(m_path).value()->add(samples::smallStatement()));
}

void TestKeptViews::givesBackWhatWasKept()
{
    const QList<KeptView> kept{view(QStringLiteral("Renewals"), QStringLiteral("{\"a\": \"é 経 \\n\"}")),
                               view(QStringLiteral("<b>R&D</b> '; DROP TABLE saved_views; --")),
                               view(QString(KeptView::longestName, QChar(0x7d4c)))};
    QVERIFY(Library::open(m_path).value()->changeViews({}, kept));
    const auto again = Library::open(m_path);
    QCOMPARE(*(*again)->views(), kept);
    QCOMPARE(checkLibrary(m_path)->findings, QStringList());
    QVERIFY((*again)->changeViews({kept[1].name, QStringLiteral("nobody")}, {}));
    QCOMPARE(*(*again)->views(), (QList<KeptView>{kept[0], kept[2]}));
}

void TestKeptViews::overwritesNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("same") << QStringLiteral("Renewals");
    QTest::newRow("in another case") << QStringLiteral("RENEWALS");
}

void TestKeptViews::overwritesNone()
{
    QFETCH(const QString, name);
    const auto library = Library::open(m_path);
    const KeptView first = view(QStringLiteral("Renewals"), QStringLiteral("first"));
    QVERIFY((*library)->changeViews({}, {first}));
    const auto kept = (*library)->changeViews({}, {view(name, QStringLiteral("second"))});
    QVERIFY(!kept);
    QCOMPARE(kept.problem().what, QStringLiteral("There is a view of this name already."));
    QCOMPARE(kept.problem().words, name);
    QCOMPARE(*(*library)->views(), QList<KeptView>{first});
}

void TestKeptViews::changesAllOrNothing()
{
    const auto library = Library::open(m_path);
    QVERIFY((*library)->changeViews({}, {view(QStringLiteral("a")), view(QStringLiteral("b"))}));
    QVERIFY(!(*library)->changeViews({QStringLiteral("a")},
                                     {view(QStringLiteral("c")), view(QStringLiteral("b"))}));
    QCOMPARE(namesIn(**library), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY((*library)->changeViews({}, {view(QStringLiteral("c"))}));
}

void TestKeptViews::replacesWhatWasDroppedBefore()
{
    const auto library = Library::open(m_path);
    QVERIFY((*library)->changeViews({}, {view(QStringLiteral("a"))}));
    const KeptView renamed = view(QStringLiteral("A"), QStringLiteral("new"));
    QVERIFY((*library)->changeViews({QStringLiteral("a")}, {renamed}));
    QCOMPARE(*(*library)->views(), QList<KeptView>{renamed});
}

void TestKeptViews::refuses_data()
{
    QTest::addColumn<KeptView>("kept");
    QTest::addColumn<QString>("what");
    const QString name = QStringLiteral("A view cannot be called so.");
    QTest::newRow("no name") << view(QString()) << name;
    QTest::newRow("blanks only") << view(QStringLiteral("  ")) << name;
    QTest::newRow("blanks around it") << view(QStringLiteral(" a")) << name;
    QTest::newRow("too long a name") << view(QString(KeptView::longestName + 1, QLatin1Char('n'))) << name;
    QTest::newRow("too long a text") << view(QStringLiteral("a"),
                                             QString(KeptView::longestText + 1, QLatin1Char('t')))
                                     << QStringLiteral("This view is too large to be kept.");
}

void TestKeptViews::refuses()
{
    QFETCH(const KeptView, kept);
    QFETCH(const QString, what);
    const auto library = Library::open(m_path);
    const auto done = (*library)->changeViews({}, {kept});
    QVERIFY(!done);
    QCOMPARE(done.problem().what, what);
    QCOMPARE(done.problem().fault, Fault::Usage);
    QVERIFY(!done.problem().advice.isEmpty());
    QVERIFY((*library)->views()->isEmpty());
}

void TestKeptViews::isNotKeptWhereNothingMayBeWritten()
{
    QVERIFY(Library::open(m_path).value()->changeViews({}, {view(QStringLiteral("a"))}));
    const auto library = Library::open(m_path, Library::Access::ReadOnly);
    QCOMPARE(namesIn(**library), QStringList(QStringLiteral("a")));
    const auto done = (*library)->changeViews({}, {view(QStringLiteral("b"))});
    QVERIFY(!done);
    QCOMPARE(done.problem().what, QStringLiteral("This library can only be read."));
    QVERIFY(done.problem().advice.contains(QStringLiteral("keep your views there")));
}

void TestKeptViews::goesAlongWithACopy()
{
    const auto library = Library::open(m_path);
    QVERIFY((*library)->changeViews({}, {view(QStringLiteral("a"))}));
    const QString copy = m_folder.filePath(QStringLiteral("copy.partnership"));
    QVERIFY((*library)->saveCopy(copy));
    QCOMPARE(namesIn(*Library::open(copy).value()), QStringList(QStringLiteral("a")));
    const auto temporary = Library::temporary((*library)->image());
    QCOMPARE(namesIn(**temporary), QStringList(QStringLiteral("a")));
}

void TestKeptViews::olderLibrariesLearnIt()
{
    {
        const RawSql sql(m_path);
        for (const char *const later :
             {"reviews", "review_parts", "annotations", "agency_decisions", "decisions", "evidence",
              "progress", "change_parts", "changes", "saved_views"})
            QVERIFY(sql.run(QStringLiteral("DROP TABLE ") + QLatin1String(later)));
        QVERIFY(sql.run(QStringLiteral("PRAGMA user_version = 6")));
    }
    {
        const auto readOnly = Library::open(m_path, Library::Access::ReadOnly);
        QVERIFY2(readOnly, qPrintable(readOnly.problem().toString()));
        QVERIFY((*readOnly)->views()->isEmpty());
    }
    const auto library = Library::open(m_path);
    QVERIFY2(library, qPrintable(library.problem().toString()));
    QVERIFY((*library)->changeViews({}, {view(QStringLiteral("a"))}));
    QCOMPARE((*library)->statements()->size(), 1);
    QCOMPARE(checkLibrary(m_path)->findings, QStringList());
}

/// What another program has written past our checks.
void TestKeptViews::hostileRowsAreRefusedOrText_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<bool>("opens");
    QTest::newRow("name of markup") << QStringLiteral("'<img src=x>&amp;', '{}'") << true;
    QTest::newRow("text that is none of ours") << QStringLiteral("'a', 'no view at all'") << true;
    QTest::newRow("over-long name") << QStringLiteral("printf('%.*c', 100000, 'n'), '{}'") << false;
    QTest::newRow("no name") << QStringLiteral("'', '{}'") << false;
    QTest::newRow("over-long text") << QStringLiteral("'a', printf('%.*c', 1000000, 't')") << false;
}

void TestKeptViews::hostileRowsAreRefusedOrText()
{
    QFETCH(const QString, row);
    QFETCH(const bool, opens);
    {
        const RawSql sql(m_path);
        QVERIFY(sql.run(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
        QVERIFY(sql.run(QStringLiteral("INSERT INTO saved_views (name, text) VALUES (%1)").arg(row)));
    }
    const auto library = Library::open(m_path);
    QCOMPARE(library.ok(), opens);
    if (opens)
        QCOMPARE((*library)->views()->size(), 1);
    else
        QCOMPARE(library.problem().what, QStringLiteral("This library is damaged."));
}

EXPLORER_TEST(TestKeptViews)
#include "test_keptviews.moc"
