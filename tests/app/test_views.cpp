// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"
#include "models/exploration/exploration.h"
#include "models/exploration/savedview.h"
#include "models/exploration/tables/lists.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace partnership;

namespace {

SavedView view(const QString &name, const QString &address)
{
    SavedView out;
    out.name = name;
    out.address = address;
    return out;
}

} // namespace

/// Saved views on the command line: listed, and in the place of filters.
class TestViews : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void areListedByName();
    void standForTheirFilters_data();
    void standForTheirFilters();

private:
    std::unique_ptr<Exploration> m_exploration;
};

void TestViews::init()
{
    m_exploration = std::make_unique<Exploration>();
    std::unique_ptr<Library> library = samples::libraryWith({samples::smallStatement()});
    const QList<KeptView> kept{
        keptAs(view(QStringLiteral("Food"), QStringLiteral("partnership:?agency=MFFF"))),
        keptAs(view(QStringLiteral("Elsewhere"), QStringLiteral("partnership:?agency=Nobody"))),
        {QStringLiteral("Broken"), QStringLiteral("no view")}};
    QVERIFY(library->changeViews({}, kept));
    QVERIFY(m_exploration->explore(std::move(library)));
}

void TestViews::areListedByName()
{
    const auto kind = std::ranges::find(listKinds(), QStringLiteral("views"), &ListKind::name);
    QVERIFY(kind != listKinds().end());
    const Table table = kind->make(*m_exploration, m_exploration->selection());
    QStringList rows;
    for (const QList<Cell> &row : table.rows)
        rows.append(std::get<QString>(row[0]) + QLatin1Char('|') + std::get<QString>(row[2]));
    QCOMPARE(rows,
             (QStringList{QStringLiteral("Broken|"), QStringLiteral("Elsewhere|partnership:?agency=Nobody"),
                          QStringLiteral("Food|partnership:?agency=MFFF")}));
    QVERIFY(std::get<QString>(table.rows.last()[1]).contains(QStringLiteral("MFFF")));
}

void TestViews::standForTheirFilters_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said"); ///< a part of the problem, or of the filter's options
    const auto row = [](const char *words, const char *said) {
        QTest::newRow(words) << QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                             << QString::fromUtf8(said);
    };
    row("", "");
    row("--view food", "--agency MFFF");
    row("--view Food --search fish", "--agency MFFF --search fish");
    row("--view Fod", "Did you mean “Food”?");
    row("--view Weather", "There are: Food, Elsewhere, Broken");
    row("--view Elsewhere", "--agency Nobody");
    row("--view Broken", "The view “Broken” cannot be read.");
}

void TestViews::standForTheirFilters()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, said);
    QCommandLineParser options;
    options.addOptions(filterOptions());
    QVERIFY(options.parse(QStringList{QStringLiteral("program")} + words));
    const Result<Filter> filter = filterOf(options, *m_exploration);
    const QString heard = filter ? filter->toOptions().join(QLatin1Char(' ')) : filter.problem().toString();
    QVERIFY2(filter ? heard == said : heard.contains(said), qPrintable(heard));
}

EXPLORER_TEST(TestViews)
#include "test_views.moc"
