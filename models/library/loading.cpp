// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/loading.h"

#include "models/library/packing.h"
#include "models/library/rowreading.h"
#include "models/library/words.h"

#include <QSet>

#include <utility>

namespace partnership {
namespace {

/// One statement on its way out of the tables.
class StatementLoader : private RowReading
{
    Q_DECLARE_TR_FUNCTIONS(Library)
public:
    StatementLoader(Prepared &prepared, qint64 id)
        : RowReading(prepared, id), m_path(prepared.connection().path())
    {
    }

    Result<Statement> load()
    {
        head();
        sections();
        clauses();
        agencies();
        instruments();
        commitments();
        events();
        counterparts();
        mentions();
        repairs();
        remainders();
        if (problem())
            return *problem();
        return std::move(m_made);
    }

private:
    /// Where there is no text in the column, the words at the span of a clause (-1: of the source).
    QString words(const Row &row, int column, int clause, const Span &source) const
    {
        return !row.isNull(column) || problem() ? text(row, column) : wordsAt(m_made, clause, source);
    }
    Mention plain(const Row &row, int column, int clause);
    QList<Action> actions(const QString &words);

    void head();
    void sections();
    void clauses();
    void pieces(const QSet<int> &pieced);
    Piece piece(const Clause &clause, const Row &row);
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

    QString m_path;
    Statement m_made;
};

void StatementLoader::head()
{
    bool found = false;
    rows(QStringLiteral("SELECT sha256, title, date, language, source_name, source_encoding, packed_source, "
                        "source_form, id FROM statements WHERE stable_id = ?"),
         [&](const Row &row) {
             found = true;
             const auto source = unpacked(row.value(6).toByteArray());
             if (!source)
                 damaged(tr("the source of “%1” cannot be unpacked").arg(text(row, 1)));
             setNumber(row.value(8).toLongLong());
             m_made.title = text(row, 1);
             m_made.date = text(row, 2);
             m_made.language = text(row, 3);
             m_made.source = {.name = text(row, 4),
                              .sha256 = text(row, 0).toLatin1(),
                              .form = word<Form>(row, 7),
                              .encoding = text(row, 5),
                              .text = source.value_or(QString()),
                              .pages = {}};
         });
    if (!found && !problem())
        fail({Fault::Usage,
              tr("This statement is not in the library."),
              m_path,
              0,
              {},
              tr("Read the list of statements again.")});
    setSource(m_made.source.text);
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
    QSet<int> pieced;
    rows(QStringLiteral("SELECT place, number, parent, section, text, source_begin, source_end, text_begin, "
                        "source_end FROM clauses WHERE statement = ? ORDER BY place"),
         [&](const Row &row) {
             next(row, 0, m_made.clauses.size());
             // A parent stands before its children, so that nobody walks in circles.
             m_made.clauses.append({text(row, 1),
                                    placeOrNone(row, 2, m_made.clauses.size()),
                                    placeOrNone(row, 3, m_made.sections.size()),
                                    text(row, 4),
                                    span(row, 5),
                                    {}});
             if (!row.isNull(7))
                 m_made.clauses.last().pieces = {{0, span(row, 7)}};
             if (row.isNull(4))
                 pieced.insert(int(m_made.clauses.size()) - 1);
         });
    pieces(pieced);
}

/// Gives the clauses their pieces, and to some of them the text that these make.
void StatementLoader::pieces(const QSet<int> &pieced)
{
    lists(QStringLiteral("pieces"), QStringLiteral("clause"),
          QStringLiteral("text_begin, source_begin, source_end"), m_made.clauses,
          [&](Clause &clause, const Row &row) { clause.pieces.append(piece(clause, row)); });
    qsizetype letters = 0;
    for (int i = 0; i < m_made.clauses.size() && !problem(); ++i) {
        Clause &clause = m_made.clauses[i];
        for (const Piece &piece : std::as_const(clause.pieces))
            letters += pieced.contains(i) ? piece.source.length() : 0;
        // No word is in two clauses: or some bytes could ask for any amount of memory.
        if (letters > 2 * m_made.source.text.size())
            return damaged(tr("its clauses are longer than its source"));
        if (pieced.contains(i))
            clause.text = piecedText(clause.pieces, m_made.source.text);
        for (const Piece &piece : std::as_const(clause.pieces)) {
            if (piece.textBegin > clause.text.size() - piece.source.length())
                damaged(tr("a piece of clause %1 is longer than its text").arg(clause.number));
        }
    }
}

/// Behind the one before, where the row does not say where it begins in the text.
Piece StatementLoader::piece(const Clause &clause, const Row &row)
{
    const Span source = span(row, 2);
    if (row.isNull(1)) {
        if (clause.pieces.isEmpty())
            return {0, source};
        const Piece &before = clause.pieces.last();
        return {before.textBegin + before.source.length() + 1, source};
    }
    const qint64 begin = row.value(1).toLongLong();
    if (begin >= 0 && begin <= clause.text.size())
        return {CodePoints(clause.text).toUtf16({begin, begin}).begin, source};
    damaged(tr("a piece of clause %1 is longer than its text").arg(clause.number));
    return {0, source};
}

void StatementLoader::agencies()
{
    rows(QStringLiteral("SELECT place, name, abbreviation, side, kind FROM agencies "
                        "JOIN agency_forms f ON f.id = form WHERE statement = ? ORDER BY place"),
         [this](const Row &row) {
             next(row, 0, m_made.agencies.size());
             m_made.agencies.append({text(row, 1), text(row, 2), {}, text(row, 3), text(row, 4), {}});
         });
    lists(QStringLiteral("agency_aliases"), QStringLiteral("agency"), QStringLiteral("name"), m_made.agencies,
          [](Agency &agency, const Row &row) { agency.aliases.append(text(row, 1)); });
}

void StatementLoader::instruments()
{
    rows(QStringLiteral("SELECT place, name, abbreviation, kind, stage, date, evidence_clause, "
                        "evidence_begin, evidence_end, evidence_basis FROM instruments "
                        "JOIN instrument_forms f ON f.id = form WHERE statement = ? ORDER BY place"),
         [this](const Row &row) {
             next(row, 0, m_made.instruments.size());
             Instrument i;
             i.name = text(row, 1);
             i.abbreviation = text(row, 2);
             i.kind = text(row, 3);
             i.stage = word<Stage>(row, 4);
             i.date = text(row, 5);
             i.evidence = plain(row, 7, row.isNull(7) ? -1 : place(row, 6, m_made.clauses.size()));
             m_made.instruments.append(i);
         });
    const QString owner = QStringLiteral("instrument");
    lists(QStringLiteral("instrument_aliases"), owner, QStringLiteral("name"), m_made.instruments,
          [](Instrument &i, const Row &row) { i.aliases.append(text(row, 1)); });
    lists(
        QStringLiteral("instrument_agencies"), owner, QStringLiteral("agency"), m_made.instruments,
        [this](Instrument &i, const Row &row) { i.agencies.append(place(row, 1, m_made.agencies.size())); });
}

/// From three columns, the first of them NULL where there is none: words of a clause at their place.
Mention StatementLoader::plain(const Row &row, int column, int clause)
{
    if (row.isNull(column) || problem())
        return {};
    const Span source = span(row, column);
    return {clause, wordsAt(m_made, clause, source), source, false, basis(row, column + 2)};
}

void StatementLoader::commitments()
{
    CommitmentLabels labels(m_made.clauses);
    rows(QStringLiteral(
             "SELECT place, label, clause, type, action, firmness, text, source_begin, source_end, "
             "coalesce(core_begin, source_begin), coalesce(core_end, source_end), basis, "
             "further_actions, verb_begin, verb_end, verb_basis, coalesce(binding_clause, clause), "
             "binding_begin, binding_end, binding_basis "
             "FROM commitments JOIN commitment_forms f ON f.id = form WHERE statement = ? ORDER BY place"),
         [&](const Row &row) {
             next(row, 0, m_made.commitments.size());
             Commitment c;
             c.clause = place(row, 2, m_made.clauses.size());
             if (problem())
                 return;
             const QString label = labels.next(c.clause);
             c.id = row.isNull(1) ? label : text(row, 1);
             c.type = word<CommitmentType>(row, 3);
             c.action = word<Action>(row, 4);
             c.furtherActions = actions(text(row, 12));
             c.firmness = word<Firmness>(row, 5);
             c.source = span(row, 7);
             c.text = words(row, 6, c.clause, c.source);
             c.core = span(row, 9);
             c.basis = basis(row, 11);
             c.verb = plain(row, 13, c.clause);
             c.binding = plain(row, 17, place(row, 16, m_made.clauses.size()));
             m_made.commitments.append(c);
         });
    commitmentLists();
}

QList<Action> StatementLoader::actions(const QString &words)
{
    QList<Action> out;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        out.append(value<Action>(word));
    return out;
}

void StatementLoader::commitmentLists()
{
    const QString owner = QStringLiteral("commitment");
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
                        "interval, instrument, basis, label_begin, label_end "
                        "FROM events JOIN event_forms f ON f.id = form WHERE statement = ? ORDER BY place"),
         [this](const Row &row) {
             next(row, 0, m_made.events.size());
             Event e;
             e.clause = place(row, 1, m_made.clauses.size());
             e.source = span(row, 3);
             e.text = words(row, 2, e.clause, e.source);
             e.date = text(row, 5);
             e.precision = word<Precision>(row, 6);
             e.kind = word<EventKind>(row, 7);
             e.label = words(row, 8, e.clause, row.isNull(12) ? Span() : span(row, 12));
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
             if (!problem())
                 mention(text(row, 0), row, found);
         });
}

void StatementLoader::mention(const QString &kind, const Row &row, const Mention &mention)
{
    const int agency = placeOrNone(row, 1, m_made.agencies.size());
    const int instrument = placeOrNone(row, 2, m_made.instruments.size());
    const int commitment = placeOrNone(row, 3, m_made.commitments.size());
    if (problem())
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

Result<Statement> loadStatement(Prepared &prepared, qint64 id)
{
    return StatementLoader(prepared, id).load();
}

} // namespace partnership
