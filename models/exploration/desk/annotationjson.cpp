// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/annotationjson.h"

#include "models/statement/interchange.h"

#include <QSet>
#include <nlohmann/json.hpp>

namespace partnership {
namespace {

using OrderedJson = nlohmann::ordered_json;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

/// Agencies and instruments are of all statements: those that this one names, by what they were read as too.
QSet<qint64> bodiesOf(const Statement &statement, const QList<RenamedBody> &renamed)
{
    QSet<qint64> ids;
    for (const Agency &agency : statement.agencies)
        ids.insert(agencyId(agency.side, agency.name));
    for (const Instrument &instrument : statement.instruments)
        ids.insert(instrumentId(instrument.kind, instrument.name));
    for (const RenamedBody &body : renamed)
        ids.insert(body.kind == FactKind::Agency ? agencyId(body.family, body.name)
                                                 : instrumentId(body.family, body.name));
    return ids;
}

qsizetype codePoints(const Statement &statement, const AnnotatedItem &item, qsizetype place)
{
    for (const Clause &clause : statement.clauses) {
        if (clauseId(statement.source.sha256, clause.number) == item.id)
            return clause.text.left(place).toUcs4().size();
    }
    return place;
}

OrderedJson objectOf(const Statement &statement, const Annotation &annotation)
{
    const AnnotatedItem &on = annotation.item;
    OrderedJson object{
        {"kind", utf8(code(annotation.kind))}, {"on", utf8(code(on.kind))}, {"label", utf8(on.label)}};
    if (on.isPassage()) {
        object["passage"] = utf8(on.words);
        object["span"] = {codePoints(statement, on, on.passage.begin),
                          codePoints(statement, on, on.passage.end)};
    }
    if (annotation.kind != AnnotationKind::Star)
        object["text"] = utf8(annotation.text);
    object["who"] = utf8(annotation.who);
    object["recorded"] = utf8(annotation.recorded);
    return object;
}

} // namespace

QByteArray interchangeWithNotes(const Statement &statement, const QList<RenamedBody> &renamed,
                                const QList<Annotation> &annotations)
{
    OrderedJson json = OrderedJson::parse(toInterchange(statement).toStdString());
    OrderedJson array = OrderedJson::array();
    const QSet<qint64> bodies = bodiesOf(statement, renamed);
    for (const Annotation &one : annotations) {
        if (one.item.sha256 == statement.source.sha256 ||
            (one.item.sha256.isEmpty() && bodies.contains(one.item.id)))
            array.push_back(objectOf(statement, one));
    }
    json["annotations"] = array;
    return QByteArray::fromStdString(json.dump(1)) + '\n';
}

} // namespace partnership
