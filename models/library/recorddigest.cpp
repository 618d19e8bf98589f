// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/recorddigest.h"

#include <QCryptographicHash>

#include <type_traits>

namespace partnership {
namespace {

constexpr QLatin1String sign("2:");

/// Every value with its length, so that no two statements make the same bytes.
class Records
{
public:
    template <typename... Values> void add(const Values &...values) { (addOne(values), ...); }
    QString digest() const
    {
        return sign +
               QString::fromLatin1(QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex());
    }

private:
    template <typename Number>
    requires(std::is_arithmetic_v<Number> || std::is_enum_v<Number>) void addOne(Number number)
    {
        m_bytes += QByteArray::number(qint64(number)) + ' ';
    }
    void addOne(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        addOne(bytes.size());
        m_bytes += bytes;
    }
    template <typename Value> void addOne(const QList<Value> &values)
    {
        addOne(values.size());
        for (const Value &value : values)
            addOne(value);
    }
    void addOne(const Span &span) { add(span.begin, span.end); }
    void addOne(const Piece &piece) { add(piece.textBegin, piece.source); }
    void addOne(const Basis &b) { add(b.rule, b.sureness, b.lexicon, b.line, b.origin); }
    void addOne(const Mention &m) { add(m.clause, m.text, m.source, m.implied, m.basis); }
    void addOne(const Section &s) { add(s.label, s.title, s.kind, s.source, s.parent); }
    void addOne(const Clause &c) { add(c.number, c.parent, c.section, c.text, c.source, c.pieces); }
    void addOne(const Commitment &c)
    {
        add(c.id, c.clause, c.type, c.action, c.furtherActions, c.firmness, c.text, c.source, c.core, c.verb,
            c.binding, c.agencies, c.instruments, c.basis);
    }
    void addOne(const Agency &a) { add(a.name, a.abbreviation, a.aliases, a.side, a.kind, a.mentions); }
    void addOne(const Instrument &i)
    {
        add(i.name, i.abbreviation, i.aliases, i.kind, i.stage, i.date, i.agencies, i.evidence, i.mentions);
    }
    void addOne(const Event &e)
    {
        add(e.clause, e.text, e.source, e.date, e.precision, e.kind, e.label, e.interval, e.instrument,
            e.basis);
    }
    void addOne(const Counterpart &c) { add(c.first, c.second, c.clause, c.instrument, c.implied, c.basis); }
    void addOne(const Repair &r) { add(r.line, r.kind, r.before, r.after); }
    void addOne(const Remainder &r) { add(r.kind, r.source); }

    QByteArray m_bytes;
};

} // namespace

QString recordDigest(const Statement &s)
{
    Records records;
    records.add(s.title, s.date, s.parties, s.language, s.source.name, s.source.form, s.source.encoding,
                s.source.pages, s.sections, s.clauses, s.commitments, s.agencies, s.instruments, s.events,
                s.counterparts, s.repairs, s.rest);
    return records.digest();
}

bool isRecordDigest(const QString &digest)
{
    return digest.startsWith(sign);
}

} // namespace partnership
