// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/exploration.h"
#include "tests/bench/manywindow.h"
#include "tests/bench/timedapplication.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <sqlite3.h>

namespace partnership::bench {
namespace {

constexpr int runs = 9;
constexpr int rows = 100;
constexpr double mostOverSql = 1.5;
constexpr double mostOfHits = 5;
constexpr double mostOfCommonWord = 40;

double timed(const std::function<void()> &work)
{
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        const qint64 begun = now();
        work();
        times.append(double(now() - begun) / 1e6);
    }
    return median(times);
}

const AgencyRow *busiest(const Contents &contents)
{
    const auto found = std::ranges::max_element(
        contents.agencies(), {}, [](const AgencyRow &agency) { return agency.commitments.size(); });
    return found == contents.agencies().end() ? nullptr : &*found;
}

/// The first hundred commitments of an agency as SQLite alone gives them, with where their words stand.
class SqlRows
{
public:
    SqlRows(const QString &path, const QString &agency)
        : m_database(opened(path)), m_query(prepared(m_database)), m_agency(agency.toUtf8())
    {
    }

    int read()
    {
        int count = 0;
        sqlite3_bind_text(m_query.get(), 1, m_agency.constData(), int(m_agency.size()), SQLITE_STATIC);
        while (sqlite3_step(m_query.get()) == SQLITE_ROW)
            count += sqlite3_column_int(m_query.get(), 3) > sqlite3_column_int(m_query.get(), 2);
        sqlite3_reset(m_query.get());
        return count;
    }

private:
    using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
    using Query = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

    static Database opened(const QString &path)
    {
        sqlite3 *handle = nullptr;
        sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
        return {handle, sqlite3_close};
    }
    static Query prepared(const Database &database)
    {
        sqlite3_stmt *query = nullptr;
        sqlite3_prepare_v2(database.get(),
                           "SELECT c.statement, c.place, c.source_begin, c.source_end FROM agencies a "
                           "JOIN commitment_agencies l ON l.statement = a.statement AND l.agency = a.place "
                           "JOIN commitments c ON c.statement = l.statement AND c.place = l.commitment "
                           "WHERE a.form IN (SELECT id FROM agency_forms WHERE name = ?) LIMIT 100",
                           -1, &query, nullptr);
        return {query, sqlite3_finalize};
    }

    Database m_database;
    Query m_query;
    QByteArray m_agency;
};

/// From the filter to the words of its first hundred commitments.
int readRows(const Exploration &exploration, const Filter &filter)
{
    const Result<Selection> selection = exploration.select(filter);
    int count = 0;
    qsizetype letters = 0;
    for (int row = 0; selection && row < selection->commitments.size() && count < rows; ++row) {
        if (!selection->hasCommitment(row))
            continue;
        letters += exploration.contents().commitments()[row].record->text.size();
        ++count;
    }
    return letters > 0 ? count : 0;
}

QList<Figure> searching(const Exploration &exploration)
{
    QList<Figure> figures;
    const std::pair<const char *, double> searches[] = {{"semiconductor", mostOfHits},
                                                        {"\"green energy\"", mostOfHits},
                                                        {"quant*", mostOfHits},
                                                        {"cooperation", mostOfCommonWord}};
    for (const auto &[words, most] : searches) {
        const Filter filter = Filter().searching(QString::fromLatin1(words));
        qsizetype hits = 0;
        const double taken = timed([&] {
            const Result<Selection> found = exploration.select(filter);
            hits = found ? found->marks.size() : 0;
        });
        figures.append(
            {QStringLiteral("search for %1, all %2 clauses marked").arg(QString::fromLatin1(words)).arg(hits),
             taken, most, QStringLiteral("ms")});
    }
    return figures;
}

} // namespace

QList<Figure> questionFigures(const Exploration &exploration, const QString &library)
{
    const AgencyRow *agency = busiest(exploration.contents());
    if (!agency)
        return {};
    const Filter filter = Filter().including(Dimension::Agency, agency->value);
    SqlRows sql(library, agency->name);
    int ours = 0;
    int theirs = 0;
    const double taken = timed([&] { ours = readRows(exploration, filter); });
    const double bare = timed([&] { theirs = sql.read(); });
    const Figure figure{
        QStringLiteral("first %1 rows of an agency, to 1.5 × %2 through C").arg(ours).arg(theirs), taken,
        mostOverSql * bare, QStringLiteral("ms")};
    return QList<Figure>{figure} + searching(exploration);
}

} // namespace partnership::bench
