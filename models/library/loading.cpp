// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/loading.h"

#include "models/library/words.h"
#include "models/statement/codepoints.h"

#include <QVariant>

namespace partnership {
namespace {

/// One statement on its way out of the tables.
class StatementLoader
{
    Q_DECLARE_TR_FUNCTIONS(Library)
public:
    StatementLoader(const Connection &connection, qint64 id) : m_connection(connection), m_number(id) {}

    Result<Statement> load()
    {
        head();
        sections();
        clauses();
        pieces();
        agencies();
        instruments();
        commitments();
        events();
        counterparts();
        mentions();
        repairs();
        remainders();
        if (m_problem)
            return *m_problem;
        return std::move(m_made);
    }

private:
    using Row = QSqlQuery;

    /// Gives every row of a SELECT … WHERE statement = ? to `take`, until there is a problem.
    template <typename Function> void rows(const QString &sql, Function &&take);
    /// The lists that belong to records: rows of the record's place and a value, in order.
    template <typename Records, typename Function>
    void lists(const QString &table, const QString &owner, const QString &value, Records &records,
               Function &&take);
    void next(const Row &row, int column, qsizetype expected);

    static QString text(const Row &row, int column) { return row.value(column).toString(); }
    /// Where there is no text in the column, the words at the span of a clause (-1: of the source).
    QString words(const Row &row, int column, int clause, const Span &source) const
    {
        return !row.isNull(column) || m_problem ? text(row, column) : wordsAt(m_made, clause, source);
    }
    int place(const Row &row, int column, qsizetype size);
    int placeOrNone(const Row &row, int column, qsizetype size);
    Span span(const Row &row, int column);
    template <typename Enum> Enum word(const Row &row, int column);
    Basis basis(const Row &row, int column);
    bool flag(const Row &row, int column) { return row.value(column).toInt() != 0; }
    void damaged(const QString &detail);

    void head();
    void sections();
    void clauses();
    void pieces();
    void agencies();
    void instruments();
    void commitments();
    void commitmentLists();
    void events();
    void counterparts();
    void mentions();
    void mention(const QString &kind, const Row &row, const Mention &mention);
    void repairs();
    void remainders();

    const Connection &m_connection;
    qint64 m_number; ///< the stable one until the head is read, then what all records say
    Statement m_made;
    CodePoints m_points{QStringView()};
    QHash<qint64, Basis> m_bases; ///< those looked up so far
    std::optional<Problem> m_problem;
};

template <typename Function> void StatementLoader::rows(const QString &sql, Function &&take)
{
    if (m_problem)
        return;
    QSqlQuery query = m_connection.query();
    bool good = query.prepare(sql);
    query.addBindValue(m_number);
    good = good && query.exec();
    while (good && !m_problem && query.next())
        take(query);
    if (!m_problem && query.lastError().isValid())
        m_problem = m_connection.problem(query.lastError());
}

template <typename Records, typename Function>
void StatementLoader::lists(const QString &table, const QString &owner, const QString &value,
                            Records &records, Function &&take)
{
    const QString sql = QStringLiteral("SELECT %2, %3 FROM %1 WHERE statement = ? ORDER BY %2, place");
    rows(sql.arg(table, owner, value), [&](const Row &row) {
        const int index = place(row, 0, records.size());
        if (!m_problem)
            take(records[index], row);
    });
}

void StatementLoader::damaged(const QString &detail)
{
    if (!m_problem)
        m_problem = damagedLibrary(m_connection.path(), detail);
}

/// Places count from 0 without a gap, or what refers to them would mean another record.
void StatementLoader::next(const Row &row, int column, qsizetype expected)
{
    if (row.value(column).toLongLong() != expected)
        damaged(tr("record %1 is missing").arg(expected));
}

int StatementLoader::place(const Row &row, int column, qsizetype size)
{
    const qint64 value = row.value(column).toLongLong();
    if (!row.isNull(column) && value >= 0 && value < size)
        return int(value);
    damaged(tr("it refers to record %1 of %2").arg(value).arg(size));
    return -1;
}

int StatementLoader::placeOrNone(const Row &row, int column, qsizetype size)
{
    return row.isNull(column) ? -1 : place(row, column, size);
}

/// From two columns, in code points.
Span StatementLoader::span(const Row &row, int column)
{
    const Span points{row.value(column).toLongLong(), row.value(column + 1).toLongLong()};
    if (points.begin >= 0 && points.begin <= points.end && points.end <= m_points.count())
        return m_points.toUtf16(points);
    damaged(tr("it points outside its source, at %1").arg(points.begin));
    return {};
}

template <typename Enum> Enum StatementLoader::word(const Row &row, int column)
{
    const auto value = fromCode<Enum>(text(row, column));
    if (!value)
        damaged(tr("the word “%1” is unknown").arg(text(row, column)));
    return value.value_or(Enum());
}

/// A statement rests on some dozens, a library on some hundreds: looked up when needed.
Basis StatementLoader::basis(const Row &row, int column)
{
    if (row.isNull(column) || m_problem)
        return {};
    const qint64 id = row.value(column).toLongLong();
    if (const auto known = m_bases.constFind(id); known != m_bases.cend())
        return *known;
    QSqlQuery query = m_connection.query();
    query.prepare(QStringLiteral("SELECT rule, lexicon, line, sureness FROM bases WHERE id = ?"));
    query.addBindValue(id);
    if (!query.exec() || !query.next()) {
        damaged(tr("record %1 is missing").arg(id));
        return {};
    }
    const Basis found{word<Rule>(query, 0), word<Sureness>(query, 3), word<LexiconName>(query, 1),
                      query.value(2).toInt()};
    m_bases.insert(id, found);
    return found;
}

void StatementLoader::head()
{
    bool found = false;
    rows(QStringLiteral("SELECT sha256, title, date, language, source_name, source_encoding, source_text, "
                        "source_form, id FROM statements WHERE stable_id = ?"),
         [&](const Row &row) {
             found = true;
             m_number = row.value(8).toLongLong();
             m_made.title = text(row, 1);
             m_made.date = text(row, 2);
             m_made.language = text(row, 3);
             m_made.source = {.name = text(row, 4),
                              .sha256 = text(row, 0).toLatin1(),
                              .form = word<Form>(row, 7),
                              .encoding = text(row, 5),
                              .text = text(row, 6),
                              .pages = {}};
         });
    if (!found && !m_problem)
        m_problem = Problem{Fault::Usage, tr("This statement is not in the library."), m_connection.path(), 0,
                            {},           tr("Read the list of statements again.")};
    m_points = CodePoints(m_made.source.text);
    rows(QStringLiteral("SELECT name FROM parties WHERE statement = ? ORDER BY place"),
         [this](const Row &row) { m_made.parties.append(text(row, 0)); });
    rows(QStringLiteral("SELECT source_begin, source_begin FROM pages WHERE statement = ? ORDER BY place"),
         [this](const Row &row) { m_made.source.pages.append(span(row, 0).begin); });
}

void StatementLoader::sections()
{
    rows(QStringLiteral("SELECT place, label, title, kind, source_begin, source_end, parent FROM sections "
                        "WHERE statement = ? ORDER BY place"),
         [this](const Row &row) {
             next(row, 0, m_made.sections.size());
             m_made.sections.append({text(row, 1), text(row, 2), word<SectionKind>(row, 3), span(row, 4),
                                     placeOrNone(row, 6, m_made.sections.size())});
         });
}

void StatementLoader::clauses()
{
    rows(QStringLiteral("SELECT place, number, parent, section, text, source_begin, source_end FROM clauses "
                        "WHERE statement = ? ORDER BY place"),
         [this](const Row &row) {
             next(row, 0, m_made.clauses.size());
             // A parent stands before its children, so that nobody walks in circles.
             m_made.clauses.append({text(row, 1),
                                    placeOrNone(row, 2, m_made.clauses.size()),
                                    placeOrNone(row, 3, m_made.sections.size()),
                                    text(row, 4),
                                    span(row, 5),
                                    {}});
         });
}

void StatementLoader::pieces()
{
    const Clause *last = nullptr;
    CodePoints inText{QStringView()};
    lists(QStringLiteral("pieces"), QStringLiteral("clause"),
          QStringLiteral("text_begin, source_begin, source_end"), m_made.clauses,
          [&](Clause &clause, const Row &row) {
              if (last != &clause)
                  inText = CodePoints((last = &clause)->text);
              const qsizetype begin = row.value(1).toLongLong();
              const Span source = span(row, 2);
              const bool starts = begin >= 0 && begin <= clause.text.size();
              const Piece piece{starts ? inText.toUtf16({begin, begin}).begin : 0, source};
              if (!starts || piece.textBegin + source.length() > clause.text.size())
                  damaged(tr("a piece of clause %1 is longer than its text").arg(clause.number));
              clause.pieces.append(piece);
          });
}

void StatementLoader::agencies()
{
    rows(QStringLiteral("SELECT place, name, abbreviation, side, kind FROM agencies "
                        "WHERE statement = ? ORDER BY place"),
         [this](const Row &row) {
             next(row, 0, m_made.agencies.size());
             m_made.agencies.append({text(row, 1), text(row, 2), {}, text(row, 3), text(row, 4), {}});
         });
    lists(QStringLiteral("agency_aliases"), QStringLiteral("agency"), QStringLiteral("name"), m_made.agencies,
          [](Agency &agency, const Row &row) { agency.aliases.append(text(row, 1)); });
}

void StatementLoader::instruments()
{
    rows(QStringLiteral("SELECT place, name, abbreviation, kind, stage, date FROM instruments "
                        "WHERE statement = ? ORDER BY place"),
         [this](const Row &row) {
             next(row, 0, m_made.instruments.size());
             Instrument i;
             i.name = text(row, 1);
             i.abbreviation = text(row, 2);
             i.kind = text(row, 3);
             i.stage = word<Stage>(row, 4);
             i.date = text(row, 5);
             m_made.instruments.append(i);
         });
    const QString owner = QStringLiteral("instrument");
    lists(QStringLiteral("instrument_aliases"), owner, QStringLiteral("name"), m_made.instruments,
          [](Instrument &i, const Row &row) { i.aliases.append(text(row, 1)); });
    lists(
        QStringLiteral("instrument_agencies"), owner, QStringLiteral("agency"), m_made.instruments,
        [this](Instrument &i, const Row &row) { i.agencies.append(place(row, 1, m_made.agencies.size())); });
}

void StatementLoader::commitments()
{
    rows(
        QStringLiteral("SELECT place, label, clause, type, action, firmness, text, source_begin, source_end, "
                       "core_begin, core_end, basis FROM commitments WHERE statement = ? ORDER BY place"),
        [this](const Row &row) {
            next(row, 0, m_made.commitments.size());
            Commitment c;
            c.id = text(row, 1);
            c.clause = place(row, 2, m_made.clauses.size());
            c.type = word<CommitmentType>(row, 3);
            c.action = word<Action>(row, 4);
            c.firmness = word<Firmness>(row, 5);
            c.source = span(row, 7);
            c.text = words(row, 6, c.clause, c.source);
            c.core = span(row, 9);
            c.basis = basis(row, 11);
            m_made.commitments.append(c);
        });
    commitmentLists();
}

void StatementLoader::commitmentLists()
{
    const QString owner = QStringLiteral("commitment");
    lists(QStringLiteral("commitment_actions"), owner, QStringLiteral("action"), m_made.commitments,
          [this](Commitment &c, const Row &row) { c.furtherActions.append(word<Action>(row, 1)); });
    lists(
        QStringLiteral("commitment_agencies"), owner, QStringLiteral("agency"), m_made.commitments,
        [this](Commitment &c, const Row &row) { c.agencies.append(place(row, 1, m_made.agencies.size())); });
    lists(QStringLiteral("commitment_instruments"), owner, QStringLiteral("instrument"), m_made.commitments,
          [this](Commitment &c, const Row &row) {
              c.instruments.append(place(row, 1, m_made.instruments.size()));
          });
}

void StatementLoader::events()
{
    rows(QStringLiteral("SELECT place, clause, text, source_begin, source_end, date, precision, kind, label, "
                        "interval, instrument, basis FROM events WHERE statement = ? ORDER BY place"),
         [this](const Row &row) {
             next(row, 0, m_made.events.size());
             Event e;
             e.clause = place(row, 1, m_made.clauses.size());
             e.source = span(row, 3);
             e.text = words(row, 2, e.clause, e.source);
             e.date = text(row, 5);
             e.precision = word<Precision>(row, 6);
             e.kind = word<EventKind>(row, 7);
             e.label = text(row, 8);
             e.interval = text(row, 9);
             e.instrument = placeOrNone(row, 10, m_made.instruments.size());
             e.basis = basis(row, 11);
             m_made.events.append(e);
         });
}

void StatementLoader::counterparts()
{
    rows(QStringLiteral("SELECT first_agency, second_agency, clause, instrument, implied, basis FROM "
                        "counterparts WHERE statement = ? ORDER BY place"),
         [this](const Row &row) {
             const qsizetype agencies = m_made.agencies.size();
             m_made.counterparts.append(
                 {place(row, 0, agencies), place(row, 1, agencies), place(row, 2, m_made.clauses.size()),
                  placeOrNone(row, 3, m_made.instruments.size()), flag(row, 4), basis(row, 5)});
         });
}

void StatementLoader::mentions()
{
    rows(QStringLiteral(
             "SELECT kind, agency, instrument, commitment, clause, words, source_begin, source_end, "
             "implied, basis FROM mentions WHERE statement = ? ORDER BY place"),
         [this](const Row &row) {
             const int clause = placeOrNone(row, 4, m_made.clauses.size());
             const Span source = span(row, 6);
             const Mention found{clause, words(row, 5, clause, source), source, flag(row, 8), basis(row, 9)};
             if (!m_problem)
                 mention(text(row, 0), row, found);
         });
}

void StatementLoader::mention(const QString &kind, const Row &row, const Mention &mention)
{
    const int agency = placeOrNone(row, 1, m_made.agencies.size());
    const int instrument = placeOrNone(row, 2, m_made.instruments.size());
    const int commitment = placeOrNone(row, 3, m_made.commitments.size());
    if (m_problem)
        return;
    if (kind == QLatin1String("a") && agency >= 0)
        m_made.agencies[agency].mentions.append(mention);
    else if (kind == QLatin1String("i") && instrument >= 0)
        m_made.instruments[instrument].mentions.append(mention);
    else if (kind == QLatin1String("e") && instrument >= 0)
        m_made.instruments[instrument].evidence = mention;
    else if (kind == QLatin1String("v") && commitment >= 0)
        m_made.commitments[commitment].verb = mention;
    else if (kind == QLatin1String("b") && commitment >= 0)
        m_made.commitments[commitment].binding = mention;
    else
        damaged(tr("a mention of “%1” proves nothing").arg(mention.text));
}

void StatementLoader::repairs()
{
    rows(QStringLiteral("SELECT line, kind, before, after FROM repairs WHERE statement = ? ORDER BY place"),
         [this](const Row &row) {
             m_made.repairs.append({row.value(0).toLongLong(), text(row, 1), text(row, 2), text(row, 3)});
         });
}

void StatementLoader::remainders()
{
    rows(QStringLiteral("SELECT place, kind, source_begin, source_end FROM remainders "
                        "WHERE statement = ? ORDER BY place"),
         [this](const Row &row) {
             next(row, 0, m_made.rest.size());
             m_made.rest.append({word<RestKind>(row, 1), span(row, 2)});
         });
}

} // namespace

Result<Statement> loadStatement(const Connection &connection, qint64 id)
{
    return StatementLoader(connection, id).load();
}

} // namespace partnership
