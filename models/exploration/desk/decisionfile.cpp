// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/decisionfile.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <optional>

namespace partnership {
namespace {

using Json = nlohmann::ordered_json;
using Parsed = nlohmann::json; // which takes no longer over an object of very many keys

constexpr const char *decisionFormat = "partnership-explorer.corrections";
constexpr int decisionVersion = 1;
constexpr qsizetype faultyWords = 60;

struct DecisionFile
{
    Q_DECLARE_TR_FUNCTIONS(partnership::DecisionFile)
};

std::string bytesOf(const QString &text)
{
    return text.toStdString();
}

Json jsonOf(const FactValues &values)
{
    Json out = Json::object();
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        out[bytesOf(it.key())] = bytesOf(*it);
    return out;
}

Json jsonOf(const Decision &d)
{
    return {{"id", bytesOf(d.uid)},
            {"statement",
             {{"title", bytesOf(d.source.title)},
              {"date", bytesOf(d.source.date)},
              {"sha256", d.source.sha256.toStdString()}}},
            {"fact", bytesOf(code(d.kind))},
            {"clause", bytesOf(d.place.clause)},
            {"text", bytesOf(d.place.words)},
            {"occurrence", d.place.occurrence},
            {"of", d.place.of},
            {"label", bytesOf(d.label)},
            {"verdict", bytesOf(code(d.verdict))},
            {"read", jsonOf(d.asRead)},
            {"decided", jsonOf(d.values)},
            {"at", bytesOf(d.decided)},
            {"who", bytesOf(d.who)}};
}

Json jsonOf(const BodyDecision &d)
{
    return {{"id", bytesOf(d.uid)},    {"verb", bytesOf(code(d.verb))}, {"side", bytesOf(d.side)},
            {"name", bytesOf(d.name)}, {"decided", jsonOf(d.values)},   {"at", bytesOf(d.decided)},
            {"who", bytesOf(d.who)}};
}

template <typename Some> Json jsonOf(const QList<Some> &list)
{
    Json out = Json::array();
    for (const Some &one : list)
        out.push_back(jsonOf(one));
    return out;
}

Problem faulty(const QString &what, const QString &file, const QString &advice)
{
    return {Fault::Input, what, file, 0, {}, advice};
}

/// Reads corrections one by one; the first problem ends it.
class DecisionReader
{
public:
    explicit DecisionReader(const QString &file) : m_file(file) {}

    const std::optional<Problem> &problem() const { return m_problem; }
    void begin(const QString &place) { m_place = place; }
    Decision fact(const Parsed &json);
    BodyDecision body(const Parsed &json);

private:
    void misfit(const char *key)
    {
        fail(DecisionFile::tr("%1: “%2” is not what it should be.").arg(m_place, QLatin1String(key)));
    }
    void fail(const QString &what)
    {
        if (!m_problem)
            m_problem = faulty(what, m_file,
                               DecisionFile::tr("Mend it there, or export the corrections again; "
                                                "nothing was imported."));
    }
    void judge(const Result<Done> &judged)
    {
        if (!judged)
            fail(QStringLiteral("%1: %2 %3")
                     .arg(m_place, judged.problem().what, judged.problem().advice)
                     .trimmed());
    }
    const Parsed &member(const Parsed &json, const char *key, Parsed::value_t type);
    QString text(const Parsed &json, const char *key);
    int number(const Parsed &json, const char *key);
    FactValues values(const Parsed &json, const char *key);
    template <typename Enum> Enum word(const Parsed &json, const char *key);

    QString m_file;
    QString m_place; ///< "Correction 3"
    std::optional<Problem> m_problem;
};

const Parsed &DecisionReader::member(const Parsed &json, const char *key, Parsed::value_t type)
{
    static const Parsed none;
    const auto found = json.is_object() ? json.find(key) : json.end();
    if (json.is_object() && found != json.end() && found->type() == type)
        return *found;
    misfit(key);
    return none;
}

QString DecisionReader::text(const Parsed &json, const char *key)
{
    const Parsed &found = member(json, key, Parsed::value_t::string);
    return found.is_string() ? QString::fromStdString(found.get_ref<const std::string &>()) : QString();
}

int DecisionReader::number(const Parsed &json, const char *key)
{
    constexpr int most = 1'000'000;
    const Parsed &found = member(json, key, Parsed::value_t::number_unsigned);
    if (found.is_number_unsigned() && found <= most)
        return found.get<int>();
    misfit(key);
    return 0;
}

FactValues DecisionReader::values(const Parsed &json, const char *key)
{
    FactValues out;
    const Parsed &found = member(json, key, Parsed::value_t::object);
    for (auto it = found.begin(); found.is_object() && it != found.end(); ++it) {
        if (it->is_string())
            out.insert(QString::fromStdString(it.key()),
                       QString::fromStdString(it->get_ref<const std::string &>()));
        else
            misfit(key);
    }
    return out;
}

template <typename Enum> Enum DecisionReader::word(const Parsed &json, const char *key)
{
    const auto value = fromCode<Enum>(text(json, key));
    if (!value)
        misfit(key);
    return value.value_or(Enum());
}

Decision DecisionReader::fact(const Parsed &json)
{
    Decision d;
    d.uid = text(json, "id");
    const Parsed &statement = member(json, "statement", Parsed::value_t::object);
    if (m_problem)
        return d;
    d.source = {text(statement, "sha256").toLatin1(), text(statement, "title"), text(statement, "date")};
    d.kind = word<FactKind>(json, "fact");
    d.place = {text(json, "clause"), text(json, "text"), number(json, "occurrence"), number(json, "of")};
    d.label = text(json, "label");
    d.verdict = word<Verdict>(json, "verdict");
    d.asRead = values(json, "read");
    d.values = values(json, "decided");
    d.decided = text(json, "at");
    d.who = text(json, "who");
    if (!m_problem)
        judge(judgeDecision(d));
    return d;
}

BodyDecision DecisionReader::body(const Parsed &json)
{
    BodyDecision d{text(json, "id"),   word<BodyVerb>(json, "verb"), text(json, "side"),
                   text(json, "name"), values(json, "decided"),      text(json, "at"),
                   text(json, "who")};
    if (!m_problem)
        judge(judgeDecision(d));
    return d;
}

/// A file that is no JSON, told by the line where it goes wrong.
Problem noJson(const QByteArray &text, std::size_t byte, const QString &file)
{
    const QByteArray before = text.left(qsizetype(byte > 0 ? byte - 1 : 0));
    const qsizetype line = before.count('\n');
    const QString words = QString::fromUtf8(text.split('\n').value(line)).simplified().left(faultyWords);
    return {Fault::Input,
            DecisionFile::tr("This is no text of corrections: it goes wrong at this line."),
            file,
            line + 1,
            words,
            DecisionFile::tr("Export the corrections again, or mend the line; nothing was imported.")};
}

std::optional<Problem> judgeDecisionFile(const Parsed &json, const QString &file)
{
    static const Parsed none;
    const auto head = [&json](const char *key) -> const Parsed & {
        return json.is_object() && json.contains(key) ? json[key] : none;
    };
    if (head("format") != decisionFormat)
        return faulty(DecisionFile::tr("There are no corrections in this file."), file,
                      DecisionFile::tr("A file of corrections begins with \"format\": \"%1\".")
                          .arg(QLatin1String(decisionFormat)));
    if (!head("version").is_number_integer() || head("version") > decisionVersion)
        return faulty(
            DecisionFile::tr("These corrections were written by a newer version of Partnership Explorer."),
            file, DecisionFile::tr("Update Partnership Explorer to import them."));
    for (const char *list : {"facts", "agencies"}) {
        if (!head(list).is_array())
            return faulty(DecisionFile::tr("“%1” is no list.").arg(QLatin1String(list)), file,
                          DecisionFile::tr("Export the corrections again; nothing was imported."));
    }
    return {};
}

} // namespace

QByteArray toText(const Decisions &decisions)
{
    const Json out{{"format", decisionFormat},
                   {"version", decisionVersion},
                   {"facts", jsonOf(decisions.facts)},
                   {"agencies", jsonOf(decisions.bodies)}};
    return QByteArray::fromStdString(out.dump(2)) + '\n';
}

Result<Decisions> decisionsFrom(const QByteArray &text, const QString &file)
{
    if (text.size() > longestTextOfDecisions)
        return faulty(DecisionFile::tr("This file is too large to be one of corrections."), file,
                      DecisionFile::tr("Choose the file that the corrections were exported to."));
    Parsed json;
    try {
        json = Parsed::parse(text.constBegin(), text.constEnd());
    } catch (const Parsed::parse_error &error) {
        return noJson(text, error.byte, file);
    }
    if (const auto problem = judgeDecisionFile(json, file))
        return *problem;
    DecisionReader reader(file);
    Decisions read;
    for (const Parsed &one : json["facts"]) {
        reader.begin(DecisionFile::tr("Correction %1 of a fact").arg(read.facts.size() + 1));
        read.facts.append(reader.fact(one));
        if (reader.problem())
            return *reader.problem();
    }
    for (const Parsed &one : json["agencies"]) {
        reader.begin(DecisionFile::tr("Correction %1 of an agency").arg(read.bodies.size() + 1));
        read.bodies.append(reader.body(one));
        if (reader.problem())
            return *reader.problem();
    }
    return read;
}

} // namespace partnership
