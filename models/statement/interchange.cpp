// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/interchange.h"

#include "models/statement/codepoints.h"

#include <nlohmann/json.hpp>

namespace partnership {
namespace {

using Json = nlohmann::ordered_json;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Json nullable(const QString &text)
{
    return text.isEmpty() ? Json() : Json(utf8(text));
}

Json list(const QStringList &texts)
{
    Json out = Json::array();
    for (const QString &text : texts)
        out.push_back(utf8(text));
    return out;
}

/// Writes the records of one statement; holds what every record needs.
class Writer
{
public:
    explicit Writer(const Statement &statement) : m_statement(statement), m_points(statement.source.text) {}

    Json write() const
    {
        return {{"format", "partnership-explorer.statement"},
                {"version", 1},
                {"statement", head()},
                {"sections", all(m_statement.sections, [this](const Section &s) { return section(s); })},
                {"clauses", all(m_statement.clauses, [this](const Clause &c) { return clause(c); })},
                {"commitments",
                 all(m_statement.commitments, [this](const Commitment &c) { return commitment(c); })},
                {"agencies", all(m_statement.agencies, [this](const Agency &a) { return agency(a); })},
                {"instruments",
                 all(m_statement.instruments, [this](const Instrument &i) { return instrument(i); })},
                {"events", all(m_statement.events, [this](const Event &e) { return event(e); })},
                {"counterparts",
                 all(m_statement.counterparts, [this](const Counterpart &c) { return counterpart(c); })},
                {"repairs", all(m_statement.repairs, [](const Repair &r) { return repair(r); })},
                {"rest", all(m_statement.rest, [this](const Remainder &r) { return remainder(r); })}};
    }

private:
    template <typename Record, typename Function>
    static Json all(const QList<Record> &records, Function &&one)
    {
        Json out = Json::array();
        for (const Record &record : records)
            out.push_back(one(record));
        return out;
    }

    Json span(const Span &utf16) const
    {
        const Span points = m_points.toCodePoints(utf16);
        return {points.begin, points.end};
    }
    Json number(int clause) const
    {
        return clause < 0 ? Json() : Json(utf8(m_statement.clauses[clause].number));
    }
    Json agencyNames(const QList<int> &indexes) const
    {
        return all(indexes, [this](int i) { return Json(utf8(m_statement.agencies[i].name)); });
    }
    Json instrumentNames(const QList<int> &indexes) const
    {
        return all(indexes, [this](int i) { return Json(utf8(m_statement.instruments[i].name)); });
    }
    static Json basis(const Basis &b)
    {
        Json out{{"rule", utf8(code(b.rule))},
                 {"entry", nullable(b.entry())},
                 {"sureness", utf8(code(b.sureness))}};
        if (b.origin != Origin::Read)
            out["origin"] = utf8(code(b.origin));
        return out;
    }
    Json mention(const Mention &m) const
    {
        return {{"clause", number(m.clause)},
                {"text", utf8(m.text)},
                {"span", span(m.source)},
                {"basis", basis(m.basis)}};
    }
    Json mentions(const QList<Mention> &list) const
    {
        return all(list, [this](const Mention &m) { return mention(m); });
    }

    Json head() const
    {
        const Source &source = m_statement.source;
        return {{"title", utf8(m_statement.title)},
                {"date", nullable(m_statement.date)},
                {"parties", list(m_statement.parties)},
                {"language", utf8(m_statement.language)},
                {"source",
                 {{"name", utf8(source.name)},
                  {"sha256", source.sha256.toStdString()},
                  {"characters", m_points.count()},
                  {"form", utf8(code(source.form))},
                  {"encoding", utf8(source.encoding)},
                  {"pages", all(source.pages, [this](qsizetype page) {
                       return Json(span({page, page})[0]);
                   })}}}};
    }
    Json section(const Section &s) const
    {
        return {{"label", utf8(s.label)},
                {"title", utf8(s.title)},
                {"kind", utf8(code(s.kind))},
                {"span", span(s.source)},
                {"parent", s.parent < 0 ? Json() : Json(utf8(m_statement.sections[s.parent].label))}};
    }
    Json clause(const Clause &c) const
    {
        const Json label = c.section < 0 ? Json() : Json(utf8(m_statement.sections[c.section].label));
        return {{"number", utf8(c.number)},
                {"parent", number(c.parent)},
                {"section", label},
                {"text", utf8(c.text)},
                {"span", span(c.source)}};
    }
    Json commitment(const Commitment &c) const
    {
        return {{"id", utf8(c.id)},
                {"clause", number(c.clause)},
                {"type", utf8(code(c.type))},
                {"action", utf8(code(c.action))},
                {"firmness", utf8(code(c.firmness))},
                {"text", utf8(c.text)},
                {"span", span(c.source)},
                {"agencies", agencyNames(c.agencies)},
                {"instruments", instrumentNames(c.instruments)},
                {"basis", basis(c.basis)}};
    }
    Json agency(const Agency &a) const
    {
        return {{"name", utf8(a.name)},       {"abbreviation", nullable(a.abbreviation)},
                {"aliases", list(a.aliases)}, {"side", utf8(a.side)},
                {"kind", utf8(a.kind)},       {"mentions", mentions(a.mentions)},
                {"basis", basis(a.basis())}};
    }
    Json instrument(const Instrument &i) const
    {
        return {{"name", utf8(i.name)},
                {"abbreviation", nullable(i.abbreviation)},
                {"aliases", list(i.aliases)},
                {"kind", utf8(i.kind)},
                {"stage", utf8(code(i.stage))},
                {"date", nullable(i.date)},
                {"agencies", agencyNames(i.agencies)},
                {"evidence", i.evidence.clause < 0 ? Json() : mention(i.evidence)},
                {"mentions", mentions(i.mentions)},
                {"basis", basis(i.basis())}};
    }
    Json event(const Event &e) const
    {
        return {{"clause", number(e.clause)},
                {"text", utf8(e.text)},
                {"span", span(e.source)},
                {"date", nullable(e.date)},
                {"precision", utf8(code(e.precision))},
                {"kind", utf8(code(e.kind))},
                {"label", utf8(e.label)},
                {"basis", basis(e.basis)}};
    }
    Json counterpart(const Counterpart &c) const
    {
        return {{"agencies", agencyNames({c.first, c.second})},
                {"clause", number(c.clause)},
                {"instrument",
                 c.instrument < 0 ? Json() : Json(utf8(m_statement.instruments[c.instrument].name))},
                {"basis", basis(c.basis)}};
    }
    Json remainder(const Remainder &r) const
    {
        return {{"kind", utf8(code(r.kind))}, {"span", span(r.source)}};
    }
    static Json repair(const Repair &r)
    {
        return {
            {"line", r.line}, {"kind", utf8(r.kind)}, {"before", utf8(r.before)}, {"after", utf8(r.after)}};
    }

    const Statement &m_statement;
    CodePoints m_points;
};

} // namespace

QByteArray toInterchange(const Statement &statement)
{
    return QByteArray::fromStdString(Writer(statement).write().dump(1)) + '\n';
}

} // namespace partnership
