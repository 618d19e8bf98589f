// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scores/annotation.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace partnership::scores {

namespace {

QString wordOf(const QJsonObject &record, const char *key)
{
    return record.value(QLatin1String(key)).toString();
}

/// A string, a list of strings, or nothing.
QStringList wordsOf(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList out;
    for (const QJsonValue &each : value.toArray())
        out.append(each.toString());
    return out;
}

QStringList wordsOf(const QJsonObject &record, const char *key)
{
    return wordsOf(record.value(QLatin1String(key)));
}

bool isOptional(const QJsonObject &record)
{
    return record.value(QLatin1String("optional")).toBool();
}

QStringList namesOf(const QJsonObject &record)
{
    QStringList names{wordOf(record, "name")};
    names.append(wordsOf(record, "also"));
    names.append(wordsOf(record, "abbreviation"));
    return names;
}

/// Where two annotated things are equally near to a found one, the one that counts takes it.
template <typename Record> void putOptionalLast(QList<Record> &records)
{
    std::stable_partition(records.begin(), records.end(),
                          [](const Record &record) { return !record.optional; });
}

/// Fills an Annotation from a JSON object; what refers to nothing is remembered.
class AnnotationReader
{
public:
    explicit AnnotationReader(const QJsonObject &root) : m_root(root) {}

    Annotation read()
    {
        readParticulars();
        for (const QJsonObject &record : records("sections"))
            m_out.sections.append(section(record));
        for (const QJsonObject &record : records("clauses"))
            addClause(record);
        for (const QJsonObject &record : records("agencies"))
            addAgency(record);
        for (const QJsonObject &record : records("instruments"))
            m_out.instruments.append(instrument(record));
        for (const QJsonObject &record : records("events"))
            m_out.events.append(event(record));
        for (const QJsonObject &record : records("commitments"))
            m_out.commitments.append(
                {clauseOf(wordOf(record, "clause")), wordOf(record, "words"), isOptional(record)});
        for (const QJsonObject &record : records("counterparts"))
            m_out.counterparts.append(pair(record));
        putOptionalLast(m_out.instruments);
        putOptionalLast(m_out.events);
        putOptionalLast(m_out.commitments);
        return m_out;
    }

    QStringList unknown() const { return m_unknown; }

private:
    QList<QJsonObject> records(const char *key)
    {
        if (!m_root.contains(QLatin1String(key)))
            m_out.leftOut.append(QLatin1String(key));
        QList<QJsonObject> out;
        for (const QJsonValue &value : m_root.value(QLatin1String(key)).toArray())
            out.append(value.toObject());
        return out;
    }

    void readParticulars()
    {
        const QJsonObject text = m_root.value(QLatin1String("text")).toObject();
        m_out.sha256 = wordOf(text, "sha256").toLatin1();
        m_out.ownText = text.contains(QLatin1String("file"));
        m_out.shape = wordOf(m_root, "shape");
        m_out.language = wordOf(m_root, "language");
        if (m_out.language.isEmpty())
            m_out.language = QStringLiteral("en");
        m_out.titles = wordsOf(m_root, "title");
        m_out.date = wordOf(m_root, "date");
        for (const QJsonValue &party : m_root.value(QLatin1String("parties")).toArray())
            m_out.parties.append(wordsOf(party));
        const QString group = wordOf(m_root, "group");
        m_out.group = group == QLatin1String("shipped")    ? Group::Shipped
                      : group == QLatin1String("tuned on") ? Group::TunedOn
                                                           : Group::HeldOut;
    }

    static AnnotatedSection section(const QJsonObject &record)
    {
        QStringList titles = wordsOf(record, "title");
        titles.append(wordsOf(record, "also"));
        return {titles, isOptional(record)};
    }

    void addClause(const QJsonObject &record)
    {
        const QString id = wordOf(record, "id");
        if (m_clauses.contains(id))
            m_unknown.append(id);
        m_clauses.insert(id, int(m_out.clauses.size()));
        m_out.clauses.append({id, wordOf(record, "number"), wordsOf(record, "begin"), wordsOf(record, "end"),
                              record.value(QLatin1String("section")).toInt(-1), isOptional(record)});
    }

    void addAgency(const QJsonObject &record)
    {
        m_agencies.insert(wordOf(record, "name"), int(m_out.agencies.size()));
        m_out.agencies.append({namesOf(record), wordsOf(record, "side"), clausesOf(record, "clauses"),
                               clausesOf(record, "optional_clauses"), isOptional(record)});
    }

    AnnotatedInstrument instrument(const QJsonObject &record)
    {
        return {namesOf(record), wordsOf(record, "kind"), wordsOf(record, "stage"),
                clausesOf(record, "clauses"), isOptional(record)};
    }

    AnnotatedEvent event(const QJsonObject &record)
    {
        return {clauseOf(wordOf(record, "clause")),
                wordOf(record, "text"),
                wordOf(record, "date"),
                wordOf(record, "precision"),
                record.value(QLatin1String("derived")).toBool(),
                isOptional(record)};
    }

    AnnotatedPair pair(const QJsonObject &record)
    {
        const QStringList names = wordsOf(record, "agencies");
        const auto agency = [&](int place) {
            const int found = m_agencies.value(names.value(place), -1);
            if (found < 0)
                m_unknown.append(names.value(place));
            return found;
        };
        return {agency(0), agency(1), clauseOf(wordOf(record, "clause")), isOptional(record)};
    }

    int clauseOf(const QString &id)
    {
        const int found = m_clauses.value(id, -1);
        if (found < 0)
            m_unknown.append(id);
        return found;
    }

    QList<int> clausesOf(const QJsonObject &record, const char *key)
    {
        QList<int> out;
        for (const QString &id : wordsOf(record, key))
            out.append(clauseOf(id));
        return out;
    }

    QJsonObject m_root;
    Annotation m_out;
    QHash<QString, int> m_clauses;
    QHash<QString, int> m_agencies;
    QStringList m_unknown;
};

Problem fault(const QString &file, const QString &what, const QString &words = {})
{
    return {Fault::Input, what, file, 0, words, QStringLiteral("See FORMAT.md beside the annotations.")};
}

} // namespace

Result<Annotation> annotationFrom(const QByteArray &json, const QString &name)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (root.value(QLatin1String("format")) != QLatin1String("partnership-explorer.annotation"))
        return fault(name, QStringLiteral("This is no annotation."), error.errorString());
    AnnotationReader reader(root);
    Annotation annotation = reader.read();
    if (!reader.unknown().isEmpty())
        return fault(name, QStringLiteral("A record refers to nothing, or a clause is there twice."),
                     reader.unknown().join(QStringLiteral(", ")));
    annotation.name = name;
    return annotation;
}

Result<QList<Annotation>> annotationsIn(const QString &folder)
{
    QList<Annotation> out;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return fault(info.filePath(), QStringLiteral("This file cannot be read."));
        Result<Annotation> annotation = annotationFrom(file.readAll(), info.completeBaseName());
        if (!annotation)
            return annotation.problem();
        out.append(*annotation);
    }
    return out;
}

} // namespace partnership::scores
