// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/statementwriter.h"

#include "models/library/library.h"
#include "models/library/packing.h"
#include "models/library/recorddigest.h"
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

/// -1 is "none".
std::optional<qint64> place(int index)
{
    return index < 0 ? std::nullopt : std::optional<qint64>(index);
}

template <typename Value> std::optional<Value> unlessSame(const Value &value, const Value &expected)
{
    return value == expected ? std::nullopt : std::optional(value);
}

/// One statement on its way into the tables.
class StatementWriter
{
public:
    /// `firstClause` is what the index calls the first of its clauses.
    StatementWriter(Inserts &inserts, Shared &shared, const Statement &statement, qint64 number,
                    qint64 firstClause)
        : m_inserts(inserts), m_shared(shared), m_statement(statement), m_id(number),
          m_firstClause(firstClause), m_points(statement.source.text)
    {
    }

    Result<Done> write()
    {
        head();
        bases();
        sections();
        clauses();
        index();
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
        return basis.rule == Rule::NotRecorded
                   ? std::nullopt
                   : std::optional(m_shared.bases.numbers.value(KnownBases::key(basis)));
    }
    /// Are the words of the mention those of its clause at its place, so that its owner's row can hold it?
    bool isPlain(const Mention &mention) const
    {
        return mention.clause >= 0 && !mention.implied && mention != Mention() &&
               !unlessAt(mention.clause, mention.source, mention.text);
    }
    /// Positions and basis of a plain mention; nothing of another.
    struct Plain
    {
        std::optional<qint64> clause, begin, end, basis;
    };
    Plain plain(const Mention &mention) const
    {
        if (!isPlain(mention))
            return {};
        const Span at = span(mention.source);
        return {mention.clause, at.begin, at.end, basis(mention.basis)};
    }
    template <typename Function> void eachBasis(Function &&take) const;

    void head();
    void bases();
    void sections();
    void clauses();
    bool isSource(const Clause &clause) const;
    bool isPieced(const Clause &clause) const;
    void pieces(int clause, bool follow);
    void index();
    void agencies();
    void instruments();
    void commitments();
    qint64 formOf(const Commitment &commitment);
    void events();
    std::optional<Span> placeOfLabel(const Event &event) const;
    void counterparts();
    void mentions();
    void repairs();
    void remainders();

    Inserts &m_inserts;
    Shared &m_shared;
    const Statement &m_statement;
    qint64 m_id;
    qint64 m_firstClause;
    CodePoints m_points;
};

void StatementWriter::head()
{
    const Source &source = m_statement.source;
    Insert &statement = m_inserts.into(
        QStringLiteral("statements"),
        QStringLiteral("id, stable_id, sha256, title, date, language, source_name, source_encoding, "
                       "source_form, source_text_sha256, facts_sha256, first_clause, packed_source"));
    statement(m_id, statementId(source.sha256), QString::fromLatin1(source.sha256), m_statement.title,
              m_statement.date, m_statement.language, source.name, source.encoding, code(source.form),
              textDigest(source), recordDigest(m_statement), m_firstClause, packed(source.text));
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
    KnownBases &known = m_shared.bases;
    eachBasis([&](const Basis &basis) {
        if (basis.rule == Rule::NotRecorded || known.numbers.contains(KnownBases::key(basis)))
            return;
        const qint64 id = ++known.last;
        insert(id, code(basis.rule), code(basis.lexicon), basis.line, code(basis.sureness));
        known.numbers.insert(KnownBases::key(basis), id);
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
    Insert &insert =
        into(QStringLiteral("clauses"),
             QStringLiteral("place, number, parent, section, text, source_begin, source_end, text_begin"));
    for (int i = 0; i < m_statement.clauses.size(); ++i) {
        const Clause &c = m_statement.clauses[i];
        const Span at = span(c.source);
        const bool isAll = isSource(c);
        const bool isDerived = isAll || isPieced(c);
        insert(m_id, i, c.number, place(c.parent), place(c.section),
               isDerived ? std::nullopt : std::optional(c.text), at.begin, at.end,
               isAll ? std::optional<qint64>(span(c.pieces.first().source).begin) : std::nullopt);
        if (!isAll)
            pieces(i, isDerived);
    }
}

/// Letter for letter from where the text begins to the end.
bool StatementWriter::isSource(const Clause &clause) const
{
    return clause.pieces.size() == 1 && clause.pieces.first().textBegin == 0 &&
           clause.pieces.first().source.end == clause.source.end && isPieced(clause);
}

/// Do the pieces say the text, and their order where each begins in it?
bool StatementWriter::isPieced(const Clause &clause) const
{
    qsizetype begin = 0;
    for (const Piece &piece : clause.pieces) {
        if (piece.textBegin != begin || piece.source.isEmpty() || !clause.source.contains(piece.source))
            return false;
        begin += piece.source.length() + 1;
    }
    return !clause.pieces.isEmpty() && piecedText(clause.pieces, m_statement.source.text) == clause.text;
}

/// With the place of each in the text, unless they just follow each other.
void StatementWriter::pieces(int clause, bool follow)
{
    Insert &insert =
        into(QStringLiteral("pieces"), QStringLiteral("clause, place, text_begin, source_begin, source_end"));
    const Clause &c = m_statement.clauses[clause];
    const CodePoints inText(c.text);
    for (int i = 0; i < c.pieces.size(); ++i) {
        const Span at = span(c.pieces[i].source);
        const qsizetype begin = c.pieces[i].textBegin;
        insert(m_id, clause, i,
               follow ? std::nullopt : std::optional<qint64>(inText.toCodePoints({begin, begin}).begin),
               at.begin, at.end);
    }
}

void StatementWriter::index()
{
    Insert &insert = m_inserts.into(QStringLiteral("clause_words"), QStringLiteral("rowid, text"));
    for (int i = 0; i < m_statement.clauses.size(); ++i)
        insert(m_firstClause + i, m_statement.clauses[i].text);
}

void StatementWriter::agencies()
{
    Insert &insert = into(QStringLiteral("agencies"), QStringLiteral("place, form"));
    Insert &alias = into(QStringLiteral("agency_aliases"), QStringLiteral("agency, place, name"));
    for (int i = 0; i < m_statement.agencies.size(); ++i) {
        const Agency &a = m_statement.agencies[i];
        insert(m_id, i, m_shared.agencies.number({a.name, a.abbreviation, a.side, a.kind}));
        list(alias, i, a.aliases);
    }
}

void StatementWriter::instruments()
{
    Insert &insert = into(
        QStringLiteral("instruments"),
        QStringLiteral("place, form, date, evidence_clause, evidence_begin, evidence_end, evidence_basis"));
    Insert &alias = into(QStringLiteral("instrument_aliases"), QStringLiteral("instrument, place, name"));
    Insert &party = into(QStringLiteral("instrument_agencies"), QStringLiteral("instrument, place, agency"));
    for (int n = 0; n < m_statement.instruments.size(); ++n) {
        const Instrument &i = m_statement.instruments[n];
        const Plain evidence = plain(i.evidence);
        insert(m_id, n, m_shared.instruments.number({i.name, i.abbreviation, i.kind, code(i.stage)}), i.date,
               evidence.clause, evidence.begin, evidence.end, evidence.basis);
        list(alias, n, i.aliases);
        list(party, n, i.agencies);
    }
}

qint64 StatementWriter::formOf(const Commitment &commitment)
{
    QStringList further;
    for (const Action action : commitment.furtherActions)
        further.append(code(action));
    return m_shared.commitments.number({code(commitment.type), code(commitment.action),
                                        code(commitment.firmness), further.join(QLatin1Char(' '))});
}

void StatementWriter::commitments()
{
    Insert &insert = into(
        QStringLiteral("commitments"),
        QStringLiteral("place, label, clause, form, text, source_begin, source_end, core_begin, core_end, "
                       "basis, verb_begin, verb_end, verb_basis, binding_clause, binding_begin, "
                       "binding_end, binding_basis"));
    Insert &agency = into(QStringLiteral("commitment_agencies"), QStringLiteral("commitment, place, agency"));
    Insert &instrument =
        into(QStringLiteral("commitment_instruments"), QStringLiteral("commitment, place, instrument"));
    CommitmentLabels labels(m_statement.clauses);
    for (int i = 0; i < m_statement.commitments.size(); ++i) {
        const Commitment &c = m_statement.commitments[i];
        const Span at = span(c.source);
        const Span core = span(c.core);
        const Plain verb = c.verb.clause == c.clause ? plain(c.verb) : Plain();
        const Plain binding = plain(c.binding);
        insert(m_id, i, unlessSame(c.id, labels.next(c.clause)), c.clause, formOf(c),
               unlessAt(c.clause, c.source, c.text), at.begin, at.end, unlessSame(core.begin, at.begin),
               unlessSame(core.end, at.end), basis(c.basis), verb.begin, verb.end, verb.basis,
               binding.clause == c.clause ? std::nullopt : binding.clause, binding.begin, binding.end,
               binding.basis);
        list(agency, i, c.agencies);
        list(instrument, i, c.instruments);
    }
}

void StatementWriter::events()
{
    Insert &insert =
        into(QStringLiteral("events"),
             QStringLiteral("place, clause, form, text, source_begin, source_end, date, label, label_begin, "
                            "label_end, instrument, basis"));
    for (int i = 0; i < m_statement.events.size(); ++i) {
        const Event &e = m_statement.events[i];
        const Span at = span(e.source);
        const std::optional<Span> label = placeOfLabel(e);
        insert(m_id, i, e.clause, m_shared.events.number({code(e.precision), code(e.kind), e.interval}),
               unlessAt(e.clause, e.source, e.text), at.begin, at.end, e.date,
               label ? std::nullopt : std::optional(e.label),
               label ? std::optional<qint64>(label->begin) : std::nullopt,
               label ? std::optional<qint64>(label->end) : std::nullopt, place(e.instrument), basis(e.basis));
    }
}

/// Where the source says it; nothing where no place of the clause does.
std::optional<Span> StatementWriter::placeOfLabel(const Event &event) const
{
    const Clause &clause = m_statement.clauses[event.clause];
    const qsizetype begin = event.label.isEmpty() ? -1 : clause.text.indexOf(event.label);
    if (begin < 0)
        return {};
    const Span source = clause.toSource({begin, begin + event.label.size()});
    return unlessAt(event.clause, source, event.label) ? std::nullopt : std::optional(span(source));
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
        const Span at = span(m.source);
        insert(m_id, count++, kind, place(agency), place(instrument), place(commitment), place(m.clause),
               unlessAt(m.clause, m.source, m.text), at.begin, at.end, m.implied, basis(m.basis));
    };
    for (int i = 0; i < m_statement.agencies.size(); ++i)
        for (const Mention &m : m_statement.agencies[i].mentions)
            add(QStringLiteral("a"), i, -1, -1, m);
    // Those that the rows of their owners cannot hold.
    const auto addOther = [&](const QString &kind, int instrument, int commitment, const Mention &m,
                              bool isHeld) {
        if (m != Mention() && !isHeld)
            add(kind, -1, instrument, commitment, m);
    };
    for (int i = 0; i < m_statement.instruments.size(); ++i) {
        const Instrument &instrument = m_statement.instruments[i];
        addOther(QStringLiteral("e"), i, -1, instrument.evidence, isPlain(instrument.evidence));
        for (const Mention &m : instrument.mentions)
            add(QStringLiteral("i"), -1, i, -1, m);
    }
    for (int i = 0; i < m_statement.commitments.size(); ++i) {
        const Commitment &c = m_statement.commitments[i];
        addOther(QStringLiteral("v"), -1, i, c.verb, c.verb.clause == c.clause && isPlain(c.verb));
        addOther(QStringLiteral("b"), -1, i, c.binding, isPlain(c.binding));
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

Result<Done> writeStatement(Inserts &inserts, Shared &shared, const Statement &statement, qint64 number,
                            qint64 firstClause)
{
    return StatementWriter(inserts, shared, statement, number, firstClause).write();
}

} // namespace partnership
