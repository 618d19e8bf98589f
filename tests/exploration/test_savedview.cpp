// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/savedview.h"
#include "tests/support/suite.h"

#include "models/exploration/address.h"
#include "models/exploration/exploration.h"
#include "tests/exploration/filtertext.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace partnership;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(TESTS_DATA "/views/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

QByteArray withViews(const QByteArray &views)
{
    return R"({"format": "partnership-explorer.views", "version": 1, "views": )" + views + "}";
}

SavedView called(const QString &name)
{
    SavedView view;
    view.name = name;
    return view;
}

} // namespace

/// Views as text and back, and what a library can follow of their filters.
class TestSavedView : public QObject
{
    Q_OBJECT

private slots:
    void isRead();
    void isWrittenAsItWasRead();
    void losesNothing();
    void doesWithoutWhatIsMissing();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void readsHostileTextsInNoTime_data();
    void readsHostileTextsInNoTime();
    void namesAreThoseOneSees();
    void isKeptUnderTheNameOfTheLibrary();
    void takenNamesGetANumber();
    void sortsAsPeopleDo();
    void followsWhatItCan_data();
    void followsWhatItCan();
};

void TestSavedView::isRead()
{
    const auto views = viewsFrom(fixture(QStringLiteral("two.json")), {});
    QVERIFY2(views, qPrintable(views.problem().toString()));
    QCOMPARE(views->size(), 2);
    const SavedView &view = views->first();
    QCOMPARE(view.name, QStringLiteral("Renewals of METI"));
    QCOMPARE(*filterAt(view.address), filterOf(QStringLiteral("agency=METI & stage=to be renewed")));
    QVERIFY(view.dimsRest);
    QCOMPARE(view.tables, (QList<TableLook>{{QStringLiteral("commitments"),
                                             {{QStringLiteral("clause"), 0}, {QStringLiteral("date"), 120}},
                                             QStringLiteral("date"),
                                             true}}));
    QCOMPARE(view.chart, QStringLiteral("agencies"));
    QCOMPARE(view.tab, QStringLiteral("timeline"));
    QCOMPARE(view.panes, (QStringList{QStringLiteral("outline"), QStringLiteral("clause")}));
    QCOMPARE(view.layout, QStringLiteral("AAAA"));
}

void TestSavedView::isWrittenAsItWasRead()
{
    const QByteArray text = fixture(QStringLiteral("two.json"));
    QCOMPARE(toText(*viewsFrom(text, {})), text);
}

void TestSavedView::losesNothing()
{
    QRandomGenerator lot(7);
    const QStringList pieces{QStringLiteral("METI"), QStringLiteral("<b>"),     QStringLiteral("&amp;"),
                             QStringLiteral("\""),   QStringLiteral("\\n"),     QStringLiteral("経済産業省"),
                             QStringLiteral("🤝"), QStringLiteral("e\u0301"), QStringLiteral("</script>")};
    const auto word = [&] {
        QString out;
        for (int i = lot.bounded(1, 5); i > 0; --i)
            out += pieces[lot.bounded(int(pieces.size()))];
        return out;
    };
    for (int i = 0; i < 500; ++i) {
        SavedView view{word(), word(), lot.bounded(2) == 1, {}, word(), word(), {word(), word()}, word()};
        for (int table = lot.bounded(3); table > 0; --table)
            view.tables.append(
                {word(), {{word(), lot.bounded(400)}, {word(), 0}}, word(), lot.bounded(2) == 1});
        const auto back = viewsFrom(toText({view, view}), {});
        QVERIFY2(back, qPrintable(back.problem().toString()));
        QCOMPARE(*back, (QList<SavedView>{view, view}));
    }
}

void TestSavedView::doesWithoutWhatIsMissing()
{
    const auto views = viewsFrom(withViews(R"([{"name": " By\thand ", "later": {"members": [1]}}])"), {});
    QVERIFY2(views, qPrintable(views.problem().toString()));
    QCOMPARE(*views, QList<SavedView>{called(QStringLiteral("By hand"))});
    QVERIFY(viewsFrom(withViews("[]"), {})->isEmpty());
}

void TestSavedView::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &text, const char *said) {
        QTest::newRow(name) << text << QString::fromUtf8(said);
    };
    row("no comma", fixture(QStringLiteral("brokenoff.json")),
        "views.json:7: This is no text of views: it goes wrong at this line. (“\"filter\":");
    row("the second of two", fixture(QStringLiteral("secondiswrong.json")),
        "views.json: View 2, “Bad <b>one</b>”: “width” is not what it should be.");
    row("empty", "", "views.json:1: This is no text of views");
    row("no UTF-8", withViews("[{\"name\": \"\xff\"}]"), "views.json:1:");
    row("a list", "[]", "There are no views in this file.");
    row("a statement", R"({"format": "partnership-explorer.statement", "version": 1})",
        "There are no views in this file.");
    row("newer", R"({"format": "partnership-explorer.views", "version": 2, "views": []})",
        "written by a newer version");
    row("no version", R"({"format": "partnership-explorer.views", "views": []})", "newer version");
    row("no list", withViews("{}"), "“views” is no list");
    row("no name", withViews("[{}]"), "View 1: “name” is not what it should be.");
    row("a name that nobody sees", withViews("[{\"name\": \"\\u200b \\u202e\"}]"), "View 1: “name”");
    row("a number for a name", withViews("[{\"name\": 1}]"), "View 1: “name”");
    row("a view that is none", withViews("[1]"), "View 1: “views”");
    row("a table that is none", withViews("[{\"name\": \"a\", \"tables\": [1]}]"), "View 1, “a”: “tables”");
    row("a column that is none", withViews(R"([{"name": "a", "tables": [{"columns": ["date"]}]}])"),
        "View 1, “a”: “columns”");
    row("a width below nothing",
        withViews(R"([{"name": "a", "tables": [{"columns": [{"name": "date", "width": -1}]}]}])"), "“width”");
    row("a width beyond all screens",
        withViews(R"([{"name": "a", "tables": [{"columns": [{"name": "date", "width": 99999999999}]}]}])"),
        "“width”");
    row("a pane that is none", withViews(R"([{"name": "a", "panes": [{}]}])"), "“panes”");
    row("a flag that is none", withViews(R"([{"name": "a", "dimmed": "yes"}])"), "“dimmed”");
    row("too large to be kept",
        withViews("[{\"name\": \"a\", \"layout\": \"" + QByteArray(KeptView::longestText, 'A') + "\"}]"),
        "View 1, “a” is too large to be kept.");
}

void TestSavedView::tellsWhatIsWrong()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, said);
    const auto views = viewsFrom(text, QStringLiteral("views.json"));
    QVERIFY(!views);
    QCOMPARE(views.problem().fault, Fault::Input);
    QVERIFY2(views.problem().toString().contains(said), qPrintable(views.problem().toString()));
    QVERIFY(!views.problem().advice.isEmpty());
}

void TestSavedView::readsHostileTextsInNoTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray keys = "{";
    for (int i = 0; i < 300'000; ++i)
        keys += "\"k" + QByteArray::number(i) + "\":0,";
    keys += "\"z\":0}";
    QTest::newRow("keys without end") << keys;
    QTest::newRow("nested without end") << withViews(QByteArray(1'000'000, '['));
    QTest::newRow("nested and closed") << withViews(QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']'));
    QTest::newRow("views without end")
        << withViews("[" + QByteArray("{\"name\":\"a\"},").repeated(100'000) + "1]");
    QTest::newRow("too large a file") << QByteArray(5'000'000, ' ');
}

void TestSavedView::readsHostileTextsInNoTime()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!viewsFrom(text, {}));
}

void TestSavedView::namesAreThoseOneSees()
{
    QCOMPARE(viewName(QStringLiteral("  A \u202e view\n\t2 ")), QStringLiteral("A view 2"));
    QCOMPARE(viewName(QString(500, QLatin1Char('n'))).size(), KeptView::longestName);
    QCOMPARE(viewName(QStringLiteral(" \u200b ")), QString());
}

void TestSavedView::isKeptUnderTheNameOfTheLibrary()
{
    SavedView view = called(QStringLiteral("Before"));
    view.address = QStringLiteral("partnership:?agency=METI");
    KeptView kept = keptAs(view);
    QCOMPARE(*viewOf(kept), view);
    kept.name = QStringLiteral("After");
    QCOMPARE(viewOf(kept)->name, QStringLiteral("After"));
    QCOMPARE(viewOf(kept)->address, view.address);
    for (const char *text :
         {"", "no view", R"({"format": "partnership-explorer.views", "version": 1, "views": []})"}) {
        const auto none = viewOf({QStringLiteral("Hostile"), QString::fromLatin1(text)});
        QVERIFY(!none);
        QCOMPARE(none.problem().what, QStringLiteral("The view “Hostile” cannot be read."));
        QVERIFY(!none.problem().advice.isEmpty());
    }
}

void TestSavedView::takenNamesGetANumber()
{
    const QStringList taken{QStringLiteral("renewals"), QStringLiteral("Renewals 2")};
    QCOMPARE(freeName(QStringLiteral("Renewals"), taken), QStringLiteral("Renewals 3"));
    QCOMPARE(freeName(QStringLiteral("New"), taken), QStringLiteral("New"));
    const QString longest(KeptView::longestName, QLatin1Char('n'));
    const QString other = freeName(longest, {longest});
    QCOMPARE(other.size(), KeptView::longestName);
    QVERIFY(other.endsWith(QStringLiteral("n 2")));
}

void TestSavedView::sortsAsPeopleDo()
{
    QList<KeptView> views;
    for (const char *name : {"view 10", "View 2", "Émigrés", "a"})
        views.append({QString::fromUtf8(name), {}});
    sortByName(views);
    QStringList names;
    for (const KeptView &view : views)
        names.append(view.name);
    QCOMPARE(names.join(QLatin1Char('|')), QString::fromUtf8("a|Émigrés|View 2|view 10"));
    QCOMPARE(placeOfView(QStringLiteral("VIEW 10"), views), 3);
    QCOMPARE(placeOfView(QStringLiteral("view 3"), views), -1);
}

void TestSavedView::followsWhatItCan_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("leftOut");
    const QString all = QStringLiteral("agency=Ministry of Food, Farms and Fish & search=food");
    QTest::newRow("all of it") << QStringLiteral("partnership:?agency=MFFF&search=food") << all
                               << QStringList();
    QTest::newRow("nothing asked") << QStringLiteral("partnership:") << QString() << QStringList();
    QTest::newRow("an agency of another library")
        << QStringLiteral("partnership:?agency=MFFF&agency=Elsewhere&search=food") << all
        << QStringList{QStringLiteral("Elsewhere")};
    QTest::newRow("left out of what is not there")
        << QStringLiteral("partnership:?not-agency=Elsewhere&agency=MFFF&search=food") << all
        << QStringList{QStringLiteral("Elsewhere")};
    QTest::newRow("what another version filters by")
        << QStringLiteral("partnership:?mood=good&agency=MFFF&search=food") << all
        << QStringList{QStringLiteral("mood")};
    QTest::newRow("a search that is none")
        << QStringLiteral("partnership:?search=%22food&agency=MFFF")
        << all.section(QLatin1Char('&'), 0, 0).trimmed() << QStringList{QStringLiteral("food")};
    QTest::newRow("no address of ours") << QStringLiteral("https://example.org/?agency=MFFF") << QString()
                                        << QStringList{QStringLiteral("no address of a view")};
    QTest::newRow("words") << QStringLiteral("food") << QString()
                           << QStringList{QStringLiteral("no address of a view")};
}

void TestSavedView::followsWhatItCan()
{
    QFETCH(const QString, address);
    QFETCH(const QString, filter);
    QFETCH(const QStringList, leftOut);
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({samples::smallStatement()})));
    SavedView view;
    view.address = address;
    const FollowedFilter followed = followedFilter(view, exploration);
    QCOMPARE(followed.filter, filterOf(filter));
    QCOMPARE(followed.leftOut.size(), leftOut.size());
    for (qsizetype i = 0; i < leftOut.size(); ++i)
        QVERIFY2(followed.leftOut[i].contains(leftOut[i]), qPrintable(followed.leftOut[i]));
}

EXPLORER_TEST(TestSavedView)
#include "test_savedview.moc"
