// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/writing.h"

#include "models/library/library.h"
#include "models/library/words.h"
#include "models/statement/codepoints.h"

#include <QCryptographicHash>
#include <QVariant>

namespace partnership {
namespace {

/// What proves later that the text is still what was read, where the digest of the file cannot.
QString textDigest(const Source &source)
{
    if (isTextOfFile(source))
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash(source.text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// What tells one basis from another.
quint64 key(const Basis &basis)
{
    return quint64(basis.rule) << 48 | quint64(basis.lexicon) << 40 | quint64(basis.sureness) << 32 |
           quint32(basis.line);
}

/// -1 is "none".
std::optional<qint64> place(int index)
{
    return index < 0 ? std::nullopt : std::optional<qint64>(index);
}

/// One statement on its way into the tables.
class StatementWriter
{
public:
    /// Bases that no statement had before are added to those known.
    StatementWriter(Inserts &inserts, const Statement &statement, qint64 number, KnownBases &bases)
        : m_inserts(inserts), m_statement(statement), m_id(number), m_points(statement.source.text),
          m_bases(bases)
    {
    }

    Result<Done> write()
    {
        head();
        bases();
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
        if (m_inserts.problem())
            return *m_inserts.problem();
        return Done();
    }

private:
    Insert &into(const QString &table, const QString &columns)
    {
        return m_inserts.into(table, QStringLiteral("statement, ") + columns);
    }
    Span span(const Span &utf16) const { return m_points.toCodePoints(utf16); }

    /// A list that belongs to record number `owner`, one row a value.
    template <typename List, typename Function>
    void list(Insert &insert, int owner, const List &values, Function &&value)
    {
        for (int i = 0; i < values.size(); ++i)
            insert(m_id, owner, i, value(values[i]));
    }
    template <typename List> void list(Insert &insert, int owner, const List &values)
    {
        list(insert, owner, values, [](const auto &value) { return value; });
    }

    /// Nothing where the place says the same.
    std::optional<QString> unlessAt(int clause, const Span &source, const QString &words) const
    {
        return words == wordsAt(m_statement, clause, source) ? std::nullopt : std::optional(words);
    }
    std::optional<qint64> basis(const Basis &basis) const
    {
        return basis.rule == Rule::NotRecorded ? std::nullopt
                                               : std::optional(m_bases.numbers.value(key(basis)));
    }
    template <typename Function> void eachBasis(Function &&take) const;

    void head();
    void bases();
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
    void repairs();
    void remainders();

    Inserts &m_inserts;
    const Statement &m_statement;
    qint64 m_id;
    CodePoints m_points;
    KnownBases &m_bases;
};

void StatementWriter::head()
{
    const Source &source = m_statement.source;
    Insert &statement = m_inserts.into(
        QStringLiteral("statements"),
        QStringLiteral("id, sha256, title, date, language, source_name, source_encoding, "
                       "source_text, source_form, source_text_sha256, stable_id, facts_sha256"));
    statement(m_id, QString::fromLatin1(source.sha256), m_statement.title, m_statement.date,
              m_statement.language, source.name, source.encoding, source.text, code(source.form),
              textDigest(source), statementId(source.sha256), factsDigest(m_statement));
    Insert &party = into(QStringLiteral("parties"), QStringLiteral("place, name"));
    for (int i = 0; i < m_statement.parties.size(); ++i)
        party(m_id, i, m_statement.parties[i]);
    Insert &page = into(QStringLiteral("pages"), QStringLiteral("place, source_begin"));
    for (int i = 0; i < source.pages.size(); ++i)
        page(m_id, i, span({source.pages[i], source.pages[i]}).begin);
}

template <typename Function> void StatementWriter::eachBasis(Function &&take) const
{
    for (const Agency &agency : m_statement.agencies) {
        for (const Mention &mention : agency.mentions)
            take(mention.basis);
    }
    for (const Instrument &instrument : m_statement.instruments) {
        take(instrument.evidence.basis);
        for (const Mention &mention : instrument.mentions)
            take(mention.basis);
    }
    for (const Commitment &commitment : m_statement.commitments) {
        for (const Basis &basis : {commitment.basis, commitment.verb.basis, commitment.binding.basis})
            take(basis);
    }
    for (const Event &event : m_statement.events)
        take(event.basis);
    for (const Counterpart &counterpart : m_statement.counterparts)
        take(counterpart.basis);
}

/// Those that no statement of the library had before are added.
void StatementWriter::bases()
{
    Insert &insert =
        m_inserts.into(QStringLiteral("bases"), QStringLiteral("id, rule, lexicon, line, sureness"));
    eachBasis([&](const Basis &basis) {
        if (basis.rule == Rule::NotRecorded || m_bases.numbers.contains(key(basis)))
            return;
        const qint64 id = ++m_bases.last;
        insert(id, code(basis.rule), code(basis.lexicon), basis.line, code(basis.sureness));
        m_bases.numbers.insert(key(basis), id);
    });
}

void StatementWriter::sections()
{
    Insert &insert = into(QStringLiteral("sections"),
                          QStringLiteral("place, label, title, kind, source_begin, source_end, parent"));
    for (int i = 0; i < m_statement.sections.size(); ++i) {
        const Section &s = m_statement.sections[i];
        const Span at = span(s.source);
        insert(m_id, i, s.label, s.title, code(s.kind), at.begin, at.end, place(s.parent));
    }
}

void StatementWriter::clauses()
{
    Insert &insert = into(QStringLiteral("clauses"),
                          QStringLiteral("place, number, parent, section, text, source_begin, source_end"));
    for (int i = 0; i < m_statement.clauses.size(); ++i) {
        const Clause &c = m_statement.clauses[i];
        const Span at = span(c.source);
        insert(m_id, i, c.number, place(c.parent), place(c.section), c.text, at.begin, at.end);
    }
}

void StatementWriter::pieces()
{
    Insert &insert =
        into(QStringLiteral("pieces"), QStringLiteral("clause, place, text_begin, source_begin, source_end"));
    for (int i = 0; i < m_statement.clauses.size(); ++i) {
        const Clause &c = m_statement.clauses[i];
        const CodePoints inText(c.text);
        for (int j = 0; j < c.pieces.size(); ++j) {
            const Span at = span(c.pieces[j].source);
            const qsizetype begin = inText.toCodePoints({c.pieces[j].textBegin, c.pieces[j].textBegin}).begin;
            insert(m_id, i, j, begin, at.begin, at.end);
        }
    }
}

void StatementWriter::agencies()
{
    Insert &insert =
        into(QStringLiteral("agencies"), QStringLiteral("place, body, name, abbreviation, side, kind"));
    Insert &alias = into(QStringLiteral("agency_aliases"), QStringLiteral("agency, place, name"));
    for (int i = 0; i < m_statement.agencies.size(); ++i) {
        const Agency &a = m_statement.agencies[i];
        insert(m_id, i, agencyId(a.side, a.name), a.name, a.abbreviation, a.side, a.kind);
        list(alias, i, a.aliases);
    }
}

void StatementWriter::instruments()
{
    Insert &insert = into(QStringLiteral("instruments"),
                          QStringLiteral("place, body, name, abbreviation, kind, stage, date"));
    Insert &alias = into(QStringLiteral("instrument_aliases"), QStringLiteral("instrument, place, name"));
    Insert &party = into(QStringLiteral("instrument_agencies"), QStringLiteral("instrument, place, agency"));
    for (int n = 0; n < m_statement.instruments.size(); ++n) {
        const Instrument &i = m_statement.instruments[n];
        insert(m_id, n, instrumentId(i.kind, i.name), i.name, i.abbreviation, i.kind, code(i.stage), i.date);
        list(alias, n, i.aliases);
        list(party, n, i.agencies);
    }
}

void StatementWriter::commitments()
{
    Insert &insert = into(QStringLiteral("commitments"),
                          QStringLiteral("place, label, clause, type, action, firmness, text, source_begin, "
                                         "source_end, core_begin, core_end, basis"));
    for (int i = 0; i < m_statement.commitments.size(); ++i) {
        const Commitment &c = m_statement.commitments[i];
        const Span at = span(c.source);
        const Span core = span(c.core);
        insert(m_id, i, c.id, c.clause, code(c.type), code(c.action), code(c.firmness),
               unlessAt(c.clause, c.source, c.text), at.begin, at.end, core.begin, core.end, basis(c.basis));
    }
    commitmentLists();
}

void StatementWriter::commitmentLists()
{
    const auto table = [this](const QString &name, const QString &value) -> Insert & {
        return into(QStringLiteral("commitment_") + name, QStringLiteral("commitment, place, ") + value);
    };
    Insert &action = table(QStringLiteral("actions"), QStringLiteral("action"));
    Insert &agency = table(QStringLiteral("agencies"), QStringLiteral("agency"));
    Insert &instrument = table(QStringLiteral("instruments"), QStringLiteral("instrument"));
    for (int i = 0; i < m_statement.commitments.size(); ++i) {
        const Commitment &c = m_statement.commitments[i];
        list(action, i, c.furtherActions, [](Action a) { return code(a); });
        list(agency, i, c.agencies);
        list(instrument, i, c.instruments);
    }
}

void StatementWriter::events()
{
    Insert &insert =
        into(QStringLiteral("events"),
             QStringLiteral("place, clause, text, source_begin, source_end, date, precision, kind, "
                            "label, interval, instrument, basis"));
    for (int i = 0; i < m_statement.events.size(); ++i) {
        const Event &e = m_statement.events[i];
        const Span at = span(e.source);
        insert(m_id, i, e.clause, unlessAt(e.clause, e.source, e.text), at.begin, at.end, e.date,
               code(e.precision), code(e.kind), e.label, e.interval, place(e.instrument), basis(e.basis));
    }
}

void StatementWriter::counterparts()
{
    Insert &insert =
        into(QStringLiteral("counterparts"),
             QStringLiteral("place, first_agency, second_agency, clause, instrument, implied, basis"));
    for (int i = 0; i < m_statement.counterparts.size(); ++i) {
        const Counterpart &c = m_statement.counterparts[i];
        insert(m_id, i, c.first, c.second, c.clause, place(c.instrument), c.implied, basis(c.basis));
    }
}

void StatementWriter::mentions()
{
    Insert &insert =
        into(QStringLiteral("mentions"),
             QStringLiteral("place, kind, agency, instrument, commitment, clause, words, source_begin, "
                            "source_end, implied, basis"));
    int count = 0;
    const auto add = [&](const QString &kind, int agency, int instrument, int commitment, const Mention &m) {
        if (m == Mention())
            return;
        const Span at = span(m.source);
        insert(m_id, count++, kind, place(agency), place(instrument), place(commitment), place(m.clause),
               unlessAt(m.clause, m.source, m.text), at.begin, at.end, m.implied, basis(m.basis));
    };
    for (int i = 0; i < m_statement.agencies.size(); ++i)
        for (const Mention &m : m_statement.agencies[i].mentions)
            add(QStringLiteral("a"), i, -1, -1, m);
    for (int i = 0; i < m_statement.instruments.size(); ++i) {
        add(QStringLiteral("e"), -1, i, -1, m_statement.instruments[i].evidence);
        for (const Mention &m : m_statement.instruments[i].mentions)
            add(QStringLiteral("i"), -1, i, -1, m);
    }
    for (int i = 0; i < m_statement.commitments.size(); ++i) {
        add(QStringLiteral("v"), -1, -1, i, m_statement.commitments[i].verb);
        add(QStringLiteral("b"), -1, -1, i, m_statement.commitments[i].binding);
    }
}

void StatementWriter::repairs()
{
    Insert &insert = into(QStringLiteral("repairs"), QStringLiteral("place, line, kind, before, after"));
    for (int i = 0; i < m_statement.repairs.size(); ++i) {
        const Repair &r = m_statement.repairs[i];
        insert(m_id, i, r.line, r.kind, r.before, r.after);
    }
}

void StatementWriter::remainders()
{
    Insert &insert =
        into(QStringLiteral("remainders"), QStringLiteral("place, kind, source_begin, source_end"));
    for (int i = 0; i < m_statement.rest.size(); ++i) {
        const Span source = span(m_statement.rest[i].source);
        insert(m_id, i, code(m_statement.rest[i].kind), source.begin, source.end);
    }
}

} // namespace

StatementWriting::StatementWriting(const Connection &connection)
    : m_inserts(connection), m_lastStatement(lastNumber(connection, QStringLiteral("statements")))
{
    readBases(connection);
}

/// Those of a newer reader, whose words mean nothing here, only keep their numbers.
void StatementWriting::readBases(const Connection &connection)
{
    m_bases.last = lastNumber(connection, QStringLiteral("bases"));
    QSqlQuery query = connection.query();
    query.exec(QStringLiteral("SELECT id, rule, lexicon, line, sureness FROM bases"));
    while (query.next()) {
        const auto rule = fromCode<Rule>(query.value(1).toString());
        const auto lexicon = fromCode<LexiconName>(query.value(2).toString());
        const auto sureness = fromCode<Sureness>(query.value(4).toString());
        if (rule && lexicon && sureness)
            m_bases.numbers.insert(key({*rule, *sureness, *lexicon, query.value(3).toInt()}),
                                   query.value(0).toLongLong());
    }
}

Result<Done> StatementWriting::write(const Statement &statement)
{
    return StatementWriter(m_inserts, statement, ++m_lastStatement, m_bases).write();
}

qint64 lastNumber(const Connection &connection, const QString &table)
{
    QSqlQuery query = connection.query();
    return query.exec(QStringLiteral("SELECT max(id) FROM ") + table) && query.next()
               ? query.value(0).toLongLong()
               : 0;
}

Result<Done> indexClauses(const Connection &connection, qint64 first)
{
    return connection.run(
        QStringLiteral("INSERT INTO clause_words (rowid, text) SELECT id, text FROM clauses "
                       "WHERE id >= %1 ORDER BY id")
            .arg(first));
}

} // namespace partnership
