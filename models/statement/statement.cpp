// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/statement.h"

#include <algorithm>

namespace partnership {

Span Clause::toSource(const Span &inText) const
{
    Span out{-1, -1};
    const auto textEnd = [](const Piece &piece) { return piece.textBegin + piece.source.length(); };
    for (auto it = std::ranges::upper_bound(pieces, inText.begin, {}, textEnd);
         it != pieces.end() && it->textBegin < inText.end; ++it) {
        const Piece &piece = *it;
        const Span here{piece.textBegin, textEnd(piece)};
        const qsizetype begin = std::max(here.begin, inText.begin);
        const qsizetype end = std::min(here.end, inText.end);
        if (begin >= end)
            continue;
        if (out.begin < 0)
            out.begin = piece.source.begin + (begin - here.begin);
        out.end = piece.source.begin + (end - here.begin);
    }
    return out.begin < 0 ? Span{} : out;
}

Span Clause::toText(const Span &inSource) const
{
    Span out{-1, -1};
    const auto sourceEnd = [](const Piece &piece) { return piece.source.end; };
    for (auto it = std::ranges::upper_bound(pieces, inSource.begin, {}, sourceEnd);
         it != pieces.end() && it->source.begin < inSource.end; ++it) {
        const Piece &piece = *it;
        const qsizetype begin = std::max(piece.source.begin, inSource.begin);
        const qsizetype end = std::min(piece.source.end, inSource.end);
        if (begin >= end)
            continue;
        if (out.begin < 0)
            out.begin = piece.textBegin + (begin - piece.source.begin);
        out.end = piece.textBegin + (end - piece.source.begin);
    }
    return out.begin < 0 ? Span{} : out;
}

QString Basis::entry() const
{
    if (lexicon == LexiconName::None)
        return {};
    const QString folder = line < 0 ? QStringLiteral("own/") : QString();
    return QStringLiteral("%1%2.txt:%3").arg(folder, code(lexicon)).arg(qAbs(line));
}

QString Basis::toString() const
{
    const QString from = entry();
    return from.isEmpty() ? code(rule) : QStringLiteral("%1 (%2)").arg(code(rule), from);
}

Basis surest(const QList<Mention> &mentions)
{
    const auto isSurer = [](const Basis &one, const Basis &other) {
        const bool decided = one.origin != Origin::Read;
        return decided != (other.origin != Origin::Read) ? decided : one.sureness < other.sureness;
    };
    Basis best;
    for (const Mention &mention : mentions) {
        const bool any = best.rule != Rule::NotRecorded || best.origin != Origin::Read;
        if (!any || isSurer(mention.basis, best))
            best = mention.basis;
    }
    return best;
}

bool isTextOfFile(const Source &source)
{
    const bool lines = source.form == Form::Text || source.form == Form::Markdown;
    return lines && source.encoding == QLatin1String("UTF-8");
}

QString folded(QStringView text)
{
    return text.toString().simplified();
}

QString comparable(QStringView text)
{
    const QString normal = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString out;
    out.reserve(normal.size());
    bool gap = false;
    for (const QChar c : normal) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            if (gap && !out.isEmpty())
                out += QLatin1Char(' ');
            gap = false;
            out += c;
        } else {
            gap = true;
        }
    }
    return out;
}

namespace {

QString sourceWords(const Statement &statement, const Span &source)
{
    const QString &whole = statement.source.text;
    const bool inside = source.begin >= 0 && source.begin <= source.end && source.end <= whole.size();
    return inside ? whole.sliced(source.begin, source.length()) : QString();
}

/// The words of the source in the span without what the clause leaves out between its pieces: page breaks,
/// and markup like <u>, whose letters are no words of the statement.
QString wordsOfPieces(const Statement &statement, int clause, const Span &source)
{
    QString out;
    qsizetype textEnd = 0;
    for (const Piece &piece : statement.clauses[clause].pieces) {
        const Span common{std::max(piece.source.begin, source.begin), std::min(piece.source.end, source.end)};
        if (common.isEmpty())
            continue;
        if (piece.textBegin > textEnd)
            out += QLatin1Char(' ');
        out += sourceWords(statement, common);
        textEnd = piece.textBegin + piece.source.length();
    }
    return out;
}

/// Holds facts against the words at their spans, those of one clause or all.
class Proof
{
public:
    Proof(const Statement &statement, int onlyClause) : m_statement(statement), m_only(onlyClause) {}

    void check(QLatin1String kind, int clause, const QString &text, const Span &source)
    {
        if (m_only >= 0 && clause != m_only)
            return;
        ++out.facts;
        if (!isProved(clause, comparable(text), source))
            out.failures.append(kind + QLatin1Char(' ') + m_statement.clauses.value(clause).number +
                                QStringLiteral(": ") + text.left(60));
    }
    void check(QLatin1String kind, const Mention &mention)
    {
        if (!mention.text.isEmpty())
            check(kind, mention.clause, mention.text, mention.source);
    }

    Verification out;

private:
    bool isProved(int clause, const QString &words, const Span &source) const
    {
        const bool known = clause >= 0 && clause < m_statement.clauses.size();
        const bool inside = source.begin >= 0 && source.end <= m_statement.source.text.size();
        return comparable(sourceWords(m_statement, source)).contains(words) ||
               (known && inside && comparable(wordsOfPieces(m_statement, clause, source)).contains(words));
    }

    const Statement &m_statement;
    const int m_only;
};

} // namespace

Verification verify(const Statement &statement, int onlyClause)
{
    Proof proof(statement, onlyClause);
    for (qsizetype i = 0; i < statement.clauses.size(); ++i)
        proof.check(QLatin1String("clause"), int(i), statement.clauses[i].text, statement.clauses[i].source);
    for (const Commitment &commitment : statement.commitments) {
        proof.check(QLatin1String("commitment"), commitment.clause, commitment.text, commitment.source);
        proof.check(QLatin1String("verb"), commitment.verb);
        proof.check(QLatin1String("binding words"), commitment.binding);
    }
    for (const Agency &agency : statement.agencies)
        for (const Mention &mention : agency.mentions)
            proof.check(QLatin1String("agency"), mention);
    for (const Instrument &instrument : statement.instruments)
        for (const Mention &mention : instrument.mentions)
            proof.check(QLatin1String("instrument"), mention);
    for (const Event &event : statement.events)
        proof.check(QLatin1String("event"), event.clause, event.text, event.source);
    return proof.out;
}

qsizetype lineOf(const QString &text, qsizetype position)
{
    return 1 + std::count(text.cbegin(), text.cbegin() + std::clamp<qsizetype>(position, 0, text.size()),
                          QLatin1Char('\n'));
}

} // namespace partnership
