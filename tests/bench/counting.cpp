// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/codetable.h"
#include "tests/bench/figures.h"

#include <QElapsedTimer>

#include <memory>
#include <numeric>
#include <random>
#include <sqlite3.h>

namespace partnership::bench {
namespace {

constexpr double mostOverPass = 6;
constexpr double leastUnderSql = 50;
constexpr int clausesOfStatement = 60;
constexpr int sqlClicks = 3; ///< which takes seconds for each

/// How the values of a dimension are spread over clauses: of how many values, how many at most in one clause,
/// and whether all clauses of a statement have the same.
struct Spread
{
    Dimension dimension;
    Code values;
    int most;
    bool perStatement = false;
};
constexpr Spread spreads[] = {
    {Dimension::Statement, 10000, 1, true},
    {Dimension::Party, 40, 2, true},
    {Dimension::Pillar, 24, 2},
    {Dimension::Agency, 2000, 3},
    {Dimension::Side, 40, 2},
    {Dimension::AgencyKind, 8, 2},
    {Dimension::Kind, 20, 2},
    {Dimension::Stage, 9, 2},
    {Dimension::Action, 12, 2},
    {Dimension::Firmness, 6, 1},
    {Dimension::Type, 3, 1},
    {Dimension::Year, 20, 2},
};

/// Few values are frequent and most are rare, as bodies and instruments are.
QList<Code> drawn(const Spread &spread, int statement, std::mt19937 &random)
{
    if (spread.dimension == Dimension::Statement)
        return {Code(statement) % spread.values};
    const int count =
        spread.most == 1 || spread.perStatement ? spread.most : int(random() % (spread.most + 1));
    QList<Code> codes;
    while (codes.size() < count) {
        const double place = double(random()) / double(std::mt19937::max());
        const Code code = qMin(Code(place * place * spread.values), spread.values - 1);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

CodeTable madeTable(int clauses)
{
    CodeTable table;
    table.setSize(clauses);
    for (const Spread &spread : spreads) {
        std::mt19937 random(std::mt19937::result_type(spread.dimension));
        QList<Code> codes;
        for (int row = 0; row < clauses; ++row) {
            if (!spread.perStatement || row % clausesOfStatement == 0)
                codes = drawn(spread, row / clausesOfStatement, random);
            table.append(spread.dimension, codes);
        }
    }
    return table;
}

CodeChoice wanting(Dimension dimension, const QList<Code> &codes)
{
    const Spread *spread = std::find_if(std::begin(spreads), std::end(spreads),
                                        [=](const Spread &one) { return one.dimension == dimension; });
    CodeChoice choice{false, QBitArray(spread->values), QBitArray(spread->values)};
    for (const Code code : codes)
        choice.wanted.setBit(code);
    return choice;
}

/// What somebody clicks who narrows, widens and crosses.
QList<CodeFilter> clicks()
{
    const CodeChoice busy = wanting(Dimension::Agency, {0});
    const CodeChoice pillars = wanting(Dimension::Pillar, {1, 3});
    const CodeChoice stage = wanting(Dimension::Stage, {1});
    const CodeChoice most = wanting(Dimension::Type, {0, 1});
    return {{{Dimension::Agency, busy}},
            {{Dimension::Agency, busy}, {Dimension::Pillar, pillars}},
            {{Dimension::Pillar, pillars}},
            {{Dimension::Type, most}},
            {{Dimension::Type, most}, {Dimension::Pillar, pillars}, {Dimension::Stage, stage}},
            {{Dimension::Type, most},
             {Dimension::Pillar, pillars},
             {Dimension::Stage, stage},
             {Dimension::Side, wanting(Dimension::Side, {0, 1, 2})}}};
}

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

/// Reading every number of every column once.
double onePass(const CodeTable &table)
{
    QElapsedTimer clock;
    clock.start();
    quint64 sum = 0;
    for (const Spread &spread : spreads)
        std::visit([&](const auto &rows) { sum = std::accumulate(rows.begin(), rows.end(), sum); },
                   table.column(spread.dimension)->numbers());
    const double taken = milliseconds(clock);
    return sum > 0 ? taken : 0; // or the pass would be left out
}

double recounted(const CodeTable &table, const CodeFilter &filter)
{
    const RowSet all(table.size(), true);
    QElapsedTimer clock;
    clock.start();
    const QMap<Dimension, QList<int>> counts = table.facets(filter, all);
    return counts.isEmpty() ? 0 : milliseconds(clock);
}

/// The same rows in SQLite: a narrow table a dimension, in the order of the rows and of the values.
class SqlTables
{
public:
    explicit SqlTables(const CodeTable &table) : m_database(opened())
    {
        run("BEGIN");
        for (const Spread &spread : spreads)
            fill(nameOf(spread.dimension), *table.column(spread.dimension));
        run("COMMIT");
    }

    double grouped(const CodeFilter &filter)
    {
        QElapsedTimer clock;
        clock.start();
        for (const Spread &spread : spreads) {
            QByteArrayList conditions{"1"};
            for (auto it = filter.cbegin(); it != filter.cend(); ++it) {
                if (it.key() != spread.dimension)
                    conditions.append("row IN (SELECT row FROM " + nameOf(it.key()) + " WHERE code IN (" +
                                      codesOf(it->wanted) + "))");
            }
            run("SELECT code, count(*) FROM " + nameOf(spread.dimension) + " WHERE " +
                conditions.join(" AND ") + " GROUP BY code");
        }
        return milliseconds(clock);
    }

    bool works() const { return m_works; }

private:
    using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

    static Database opened()
    {
        sqlite3 *handle = nullptr;
        sqlite3_open(":memory:", &handle);
        return {handle, sqlite3_close};
    }

    static QByteArray nameOf(Dimension dimension) { return "d" + QByteArray::number(int(dimension)); }

    static QByteArray codesOf(const QBitArray &wanted)
    {
        QByteArrayList codes;
        for (qsizetype code = 0; code < wanted.size(); ++code) {
            if (wanted.testBit(code))
                codes.append(QByteArray::number(code));
        }
        return codes.join(',');
    }

    void run(const QByteArray &sql)
    {
        m_works = m_works &&
                  sqlite3_exec(m_database.get(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }

    void fill(const QByteArray &name, const CodeColumn &column)
    {
        run("CREATE TABLE " + name + " (row INTEGER, code INTEGER)");
        sqlite3_stmt *insert = nullptr;
        const QByteArray statement = "INSERT INTO " + name + " VALUES (?, ?)";
        sqlite3_prepare_v2(m_database.get(), statement.constData(), -1, &insert, nullptr);
        for (qsizetype row = 0; row < column.size(); ++row) {
            for (const Code code : column[row]) {
                sqlite3_bind_int64(insert, 1, row);
                sqlite3_bind_int64(insert, 2, code);
                m_works = m_works && sqlite3_step(insert) == SQLITE_DONE;
                sqlite3_reset(insert);
            }
        }
        sqlite3_finalize(insert);
        run("CREATE INDEX " + name + "_codes ON " + name + " (code, row)");
    }

    Database m_database;
    bool m_works = true;
};

} // namespace

QList<Figure> countingFigures(int statements)
{
    const int clauses = statements * clausesOfStatement;
    const CodeTable table = madeTable(clauses);
    SqlTables sql(table);
    QList<double> passes, counts, groups;
    for (const CodeFilter &filter : clicks()) {
        for (int i = 0; i < 5; ++i) {
            passes.append(onePass(table));
            counts.append(recounted(table, filter));
        }
        if (groups.size() < sqlClicks)
            groups.append(sql.grouped(filter));
    }
    if (!sql.works())
        return {};
    const QString what = QStringLiteral("all facets of %1 clauses recounted, ").arg(clauses);
    return {{what + QStringLiteral("to 6 × one pass"), median(counts), mostOverPass * median(passes),
             QStringLiteral("ms")},
            {what + QStringLiteral("to 1/50 of SQL"), median(counts), median(groups) / leastUnderSql,
             QStringLiteral("ms")}};
}

} // namespace partnership::bench
