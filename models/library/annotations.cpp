// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/annotations.h"

#include "models/library/changelog.h"
#include "models/library/codes.h"

#include <QDateTime>
#include <QSet>
#include <QVariant>

#include <algorithm>
#include <array>

namespace partnership {
namespace {

struct Annotations
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

constexpr std::array annotationKinds{"note", "tag", "star"};
constexpr std::array annotatedKinds{"clause", "commitment", "agency", "instrument", "event"};
const QString annotationColumns = QStringLiteral(
    "id, kind, item, item_kind, label, words, sha256, \"begin\", \"end\", text, recorded, who");

Problem isRefused(const QString &what, const QString &advice, const QString &words = {})
{
    return {Fault::Usage, what, {}, 0, words, advice};
}

/// What no one can see is in nobody's note: control characters, but for the ends of lines and tabulators.
QString readable(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t');
    });
    return text.trimmed();
}

Result<QString> asNote(const QString &text)
{
    const QString note = readable(text);
    if (note.isEmpty())
        return isRefused(Annotations::tr("A note without words is none."),
                         Annotations::tr("Write some, or remove the note."));
    if (note.size() > Annotation::longestNote)
        return isRefused(
            Annotations::tr("This note has %1 letters; one may have %2.")
                .arg(note.size())
                .arg(Annotation::longestNote),
            Annotations::tr("Make two notes of it, or keep the text in a file of its own and name that."));
    return note;
}

Result<QString> asTag(const QString &text)
{
    const QString tag = readable(text).simplified();
    if (tag.isEmpty() || tag.size() > Annotation::longestTag)
        return isRefused(Annotations::tr("A tag cannot be called so."),
                         Annotations::tr("Choose a name of at most %1 letters.").arg(Annotation::longestTag),
                         tag.left(Annotation::longestTag));
    return tag;
}

Result<Done> isSaidOf(const QList<AnnotatedItem> &items)
{
    if (!items.isEmpty())
        return Done();
    return isRefused(Annotations::tr("It is not said what is meant."),
                     Annotations::tr("Name a clause, a commitment, an agency, an instrument or an event."));
}

/// As it is recorded where it is known, in whatever case it was typed.
Result<QString> asKnown(const Library &library, const QString &tag)
{
    const auto known = tagsIn(library);
    if (!known)
        return known.problem();
    const auto same = std::ranges::find_if(
        *known, [&](const QString &one) { return one.compare(tag, Qt::CaseInsensitive) == 0; });
    return same == known->end() ? tag : *same;
}

QVariantList valuesOfAnnotation(AnnotationKind kind, const AnnotatedItem &item, const QString &text,
                                const QString &who)
{
    return {code(kind),
            item.id,
            code(item.kind),
            item.label,
            item.words,
            QString::fromLatin1(item.sha256),
            item.passage.begin,
            item.passage.end,
            text,
            QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
            who};
}

/// What has the same star or tag keeps the one it has.
Result<Done> putOn(const Connection &connection, AnnotationKind kind, const AnnotatedItem &item,
                   const QString &text, const QString &who)
{
    return runWith(
        connection,
        QStringLiteral("INSERT INTO annotations (kind, item, item_kind, label, words, sha256, "
                       "\"begin\", \"end\", text, recorded, who) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) %1")
            .arg(kind == AnnotationKind::Note ? QString() : QStringLiteral("ON CONFLICT DO NOTHING")),
        valuesOfAnnotation(kind, item, text, who));
}

Result<Done> takeOff(const Connection &connection, AnnotationKind kind, const AnnotatedItem &item,
                     const QString &text)
{
    return runWith(connection,
                   QStringLiteral("DELETE FROM annotations WHERE text = ? AND kind = ? AND item = ? AND "
                                  "item_kind = ? AND \"begin\" = ? AND \"end\" = ? AND kind <> 'note'"),
                   {text, code(kind), item.id, code(item.kind), item.passage.begin, item.passage.end});
}

/// Puts on, or takes off, all of these as one step.
Result<Done> change(Library &library, const ChangeName &name, AnnotationKind kind, bool on,
                    const QList<AnnotatedItem> &items, const QString &text)
{
    if (auto said = isSaidOf(items); !said)
        return said;
    return recordChange(library, name, [&](const Connection &connection) -> Result<Done> {
        for (const AnnotatedItem &item : items) {
            const auto done = on ? putOn(connection, kind, item, text, library.author())
                                 : takeOff(connection, kind, item, text);
            if (!done)
                return done;
        }
        return Done();
    });
}

/// "tag-added" with the label of the thing, "tag-added-many" with their number. One thing may be there by
/// several numbers.
ChangeName nameOf(const QString &kind, const QList<AnnotatedItem> &items, const QStringList &arguments = {})
{
    QSet<std::pair<QByteArray, QString>> things;
    for (const AnnotatedItem &item : items)
        things.insert({item.sha256, code(item.kind) + QLatin1Char(' ') + item.label});
    if (things.size() == 1)
        return {kind, QStringList{items.first().label} + arguments};
    return {kind + QStringLiteral("-many"), QStringList{QString::number(things.size())} + arguments};
}

/// Which the file's own checks let in; a kind of a later version is nothing that could be shown.
std::optional<Annotation> annotationIn(const QSqlQuery &row)
{
    const auto kind = fromCode<AnnotationKind>(row.value(1).toString());
    const auto on = fromCode<AnnotatedKind>(row.value(3).toString());
    if (!kind || !on)
        return {};
    return Annotation{row.value(0).toLongLong(),
                      *kind,
                      {*on,
                       row.value(2).toLongLong(),
                       row.value(4).toString(),
                       row.value(5).toString(),
                       row.value(6).toString().toLatin1(),
                       {row.value(7).toLongLong(), row.value(8).toLongLong()}},
                      row.value(9).toString(),
                      row.value(10).toString(),
                      row.value(11).toString()};
}

Result<Done> readAnnotations(const Connection &connection, const QString &condition,
                             const QVariantList &values, QList<Annotation> &found)
{
    QSqlQuery query = connection.query();
    query.prepare(
        QStringLiteral("SELECT %1 FROM annotations %2 ORDER BY id").arg(annotationColumns, condition));
    for (const QVariant &value : values)
        query.addBindValue(value);
    query.exec();
    while (query.next()) {
        if (const auto annotation = annotationIn(query))
            found.append(*annotation);
    }
    return query.lastError().isValid() ? Result<Done>(connection.problem(query.lastError())) : Done();
}

/// Notes by an index alone, since their texts may be long; tags by the other.
Result<QList<AnnotationTrace>> tracesWhere(const Connection &connection, const QString &condition,
                                           const QVariantList &values)
{
    QSqlQuery query = connection.query();
    query.prepare(
        QStringLiteral(
            "SELECT DISTINCT kind, item_kind, item, '' FROM annotations WHERE kind = 'note' %1 "
            "UNION ALL SELECT DISTINCT kind, item_kind, item, text FROM annotations WHERE kind <> 'note' %1")
            .arg(condition));
    for (const QVariant &value : values + values)
        query.addBindValue(value);
    query.exec();
    QList<AnnotationTrace> found;
    while (query.next()) {
        const auto kind = fromCode<AnnotationKind>(query.value(0).toString());
        const auto on = fromCode<AnnotatedKind>(query.value(1).toString());
        if (kind && on)
            found.append({*kind, *on, query.value(2).toLongLong(), query.value(3).toString()});
    }
    if (query.lastError().isValid())
        return connection.problem(query.lastError());
    return found;
}

/// Runs an UPDATE or DELETE of the note as it was seen; where nothing is so any more, nothing is done.
Result<Done> changeOneNote(Library &library, const QString &kind, const Annotation &before,
                           const QString &sql, const QVariantList &values)
{
    return recordChange(
        library, {kind, {before.item.label}}, [&](const Connection &connection) -> Result<Done> {
            if (auto done =
                    runWith(connection, sql + QStringLiteral(" WHERE id = ? AND kind = 'note' AND text = ?"),
                            values + QVariantList{before.id, before.text});
                !done)
                return done;
            const auto rows = connection.column(QStringLiteral("SELECT changes()"));
            if (!rows)
                return rows.problem();
            return rows->first() == QLatin1String("1")
                       ? Result<Done>(Done())
                       : isRefused(
                             Annotations::tr("This note is not there any more, or was changed meanwhile."),
                             Annotations::tr("Look at what there is now, then decide again."));
        });
}

} // namespace

QString code(AnnotationKind kind)
{
    return QLatin1String(annotationKinds[size_t(kind)]);
}

QString code(AnnotatedKind kind)
{
    return QLatin1String(annotatedKinds[size_t(kind)]);
}

template <> std::optional<AnnotationKind> fromCode<AnnotationKind>(QStringView word)
{
    return coded<AnnotationKind>(word, annotationKinds);
}

template <> std::optional<AnnotatedKind> fromCode<AnnotatedKind>(QStringView word)
{
    return coded<AnnotatedKind>(word, annotatedKinds);
}

Result<QList<AnnotationTrace>> annotationTraces(const Library &library)
{
    return tracesWhere(library.connection(), {}, {});
}

Result<QList<AnnotationTrace>> annotationTraces(const Library &library, AnnotatedKind kind, qint64 item)
{
    return tracesWhere(library.connection(), QStringLiteral("AND item = ? AND item_kind = ?"),
                       {item, code(kind)});
}

Result<QList<Annotation>> annotations(const Library &library)
{
    QList<Annotation> found;
    const auto done = readAnnotations(library.connection(), {}, {}, found);
    return done ? Result<QList<Annotation>>(found) : done.problem();
}

Result<QList<Annotation>> annotationsOf(const Library &library, const QList<AnnotatedThing> &wanted)
{
    QList<Annotation> found;
    for (const AnnotatedThing &thing : wanted) {
        if (auto done =
                readAnnotations(library.connection(), QStringLiteral("WHERE item = ? AND item_kind = ?"),
                                {thing.second, code(thing.first)}, found);
            !done)
            return done.problem();
    }
    return found;
}

Result<Done> eachNote(const Library &library,
                      const std::function<bool(AnnotatedThing thing, const QString &text)> &look)
{
    QSqlQuery query = library.connection().query();
    query.exec(
        QStringLiteral("SELECT item_kind, item, text FROM annotations WHERE kind = 'note' ORDER BY id DESC"));
    while (query.next()) {
        const auto on = fromCode<AnnotatedKind>(query.value(0).toString());
        if (on && !look({*on, query.value(1).toLongLong()}, query.value(2).toString()))
            break;
    }
    return query.lastError().isValid() ? Result<Done>(library.connection().problem(query.lastError()))
                                       : Done();
}

Result<Done> addNote(Library &library, const AnnotatedItem &item, const QString &text)
{
    return addNotes(library, {item}, text);
}

Result<Done> addNotes(Library &library, const QList<AnnotatedItem> &items, const QString &text)
{
    const auto note = asNote(text);
    if (!note)
        return note.problem();
    return change(library, nameOf(QStringLiteral("note-added"), items), AnnotationKind::Note, true, items,
                  *note);
}

Result<Done> editNote(Library &library, const Annotation &before, const QString &text)
{
    const auto note = asNote(text);
    if (!note)
        return note.problem();
    return changeOneNote(
        library, QStringLiteral("note-edited"), before,
        QStringLiteral("UPDATE annotations SET text = ?, recorded = ?, who = ?"),
        {*note, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), library.author()});
}

Result<Done> removeNote(Library &library, const Annotation &note)
{
    return changeOneNote(library, QStringLiteral("note-removed"), note,
                         QStringLiteral("DELETE FROM annotations"), {});
}

Result<Done> addTag(Library &library, const QList<AnnotatedItem> &items, const QString &typed)
{
    const auto tag = asTag(typed);
    const auto known = tag ? asKnown(library, *tag) : tag;
    if (!known)
        return known.problem();
    return change(library, nameOf(QStringLiteral("tag-added"), items, {*known}), AnnotationKind::Tag, true,
                  items, *known);
}

Result<Done> removeTag(Library &library, const QList<AnnotatedItem> &items, const QString &typed)
{
    const auto tag = asTag(typed);
    const auto known = tag ? asKnown(library, *tag) : tag;
    if (!known)
        return known.problem();
    return change(library, nameOf(QStringLiteral("tag-removed"), items, {*known}), AnnotationKind::Tag, false,
                  items, *known);
}

Result<Done> renameTag(Library &library, const QString &typed, const QString &name)
{
    const auto tag = asTag(typed);
    const auto from = tag ? asKnown(library, *tag) : tag;
    auto to = from ? asTag(name) : from;
    if (to && to->compare(*from, Qt::CaseInsensitive) != 0)
        to = asKnown(library, *to);
    if (!to)
        return to.problem();
    return recordChange(
        library, {QStringLiteral("tag-renamed"), {*from, *to}},
        [&](const Connection &connection) -> Result<Done> {
            const QString sql =
                QStringLiteral("UPDATE OR IGNORE annotations SET text = ? WHERE kind = 'tag' AND text = ?");
            if (auto renamed = runWith(connection, sql, {*to, *from}); !renamed || *to == *from)
                return renamed;
            // What had both keeps the one.
            return runWith(connection,
                           QStringLiteral("DELETE FROM annotations WHERE kind = 'tag' AND text = ?"),
                           {*from});
        });
}

Result<Done> setStarred(Library &library, const QList<AnnotatedItem> &items, bool starred)
{
    return change(library,
                  nameOf(starred ? QStringLiteral("star-set") : QStringLiteral("star-removed"), items),
                  AnnotationKind::Star, starred, items, QString());
}

Result<QStringList> tagsIn(const Library &library)
{
    return library.connection().column(QStringLiteral(
        "SELECT DISTINCT text FROM annotations WHERE kind = 'tag' ORDER BY text COLLATE NOCASE, text"));
}

} // namespace partnership
