// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/reviews.h"

#include "models/library/changelog.h"
#include "models/library/codes.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSet>
#include <QVariant>

#include <algorithm>
#include <array>

namespace partnership {
namespace {

struct Reviews
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

constexpr std::array reviewKinds{"review", "briefing", "picture"};
constexpr int packingLevel = 9;
/// More than any part holds; what claims to hold more was made to harm.
constexpr qsizetype longestPart = 256 * 1024 * 1024;

Problem noSuchName(const QString &what, const QString &advice, const QString &words)
{
    return {Fault::Usage, what, {}, 0, words, advice};
}

Result<bool> hasPart(const Connection &connection, const QString &digest)
{
    QSqlQuery query = connection.query();
    query.prepare(QStringLiteral("SELECT 1 FROM review_parts WHERE digest = ?"));
    query.addBindValue(digest);
    if (!query.exec())
        return connection.problem(query.lastError());
    return query.next();
}

/// Those that are not there.
Result<Done> addParts(const Connection &connection, const Snapshot &snapshot)
{
    for (auto part = snapshot.parts.cbegin(); part != snapshot.parts.cend(); ++part) {
        const auto known = hasPart(connection, part.key());
        if (!known)
            return known.problem();
        if (*known)
            continue;
        const QString sql = QStringLiteral("INSERT INTO review_parts (digest, content) VALUES (?, ?)");
        if (auto done = runWith(connection, sql, {part.key(), qCompress(*part, packingLevel)}); !done)
            return done;
    }
    return Done();
}

/// Now, or a moment later where there is a review of now.
Result<qint64> freeMoment(const Connection &connection)
{
    const auto last = connection.column(QStringLiteral("SELECT coalesce(max(id), 0) FROM reviews"));
    if (!last)
        return last.problem();
    return std::max(QDateTime::currentMSecsSinceEpoch(), last->first().toLongLong() + 1);
}

Result<Done> insertReview(const Connection &connection, const Review &review)
{
    const auto id = freeMoment(connection);
    if (!id)
        return id.problem();
    return runWith(
        connection,
        QStringLiteral("INSERT INTO reviews (id, kind, name, snapshot, who) VALUES (?, ?, ?, ?, ?)"),
        {*id, code(review.kind), review.name, review.snapshot, review.who});
}

Result<Done> dropOldMarks(const Connection &connection)
{
    return connection.run(
        QStringLiteral("DELETE FROM reviews WHERE kind <> 'review' AND id NOT IN "
                       "(SELECT id FROM reviews WHERE kind <> 'review' ORDER BY id DESC LIMIT %1)")
            .arg(mostMarks));
}

/// Those that no review lists. While a step is undone nothing goes: it may have been a review.
Result<Done> dropLoneParts(const Library &library)
{
    const Connection &connection = library.connection();
    const auto undone = connection.column(QStringLiteral("SELECT 1 FROM changes WHERE undone LIMIT 1"));
    const auto roots = connection.column(QStringLiteral("SELECT DISTINCT snapshot FROM reviews"));
    const auto all = connection.column(QStringLiteral("SELECT digest FROM review_parts"));
    if (!undone || !roots || !all || !undone->isEmpty())
        return undone && roots && all ? Result<Done>(Done()) : connection.problem({});
    QSet<QString> listed(roots->begin(), roots->end());
    for (const QString &root : *roots) {
        const auto content = reviewPart(library, root);
        for (const QByteArray &line : content ? content->split('\n') : QList<QByteArray>())
            listed.insert(QString::fromLatin1(line.split('\t').value(2)));
    }
    for (const QString &digest : *all) {
        const QString sql = QStringLiteral("DELETE FROM review_parts WHERE digest = ?");
        if (listed.contains(digest))
            continue;
        if (auto done = runWith(connection, sql, {digest}); !done)
            return done;
    }
    return Done();
}

Result<Done> takeNewMark(Library &library, const Review &mark, const Snapshot &snapshot)
{
    const Connection &connection = library.connection();
    if (auto added = addParts(connection, snapshot); !added)
        return added;
    // The one that has seen the same gives way.
    if (auto moved = runWith(connection,
                             QStringLiteral("DELETE FROM reviews WHERE kind = ? AND snapshot = ? AND id = "
                                            "(SELECT max(id) FROM reviews WHERE kind = ?)"),
                             {code(mark.kind), mark.snapshot, code(mark.kind)});
        !moved)
        return moved;
    if (auto added = insertReview(connection, mark); !added)
        return added;
    if (auto dropped = dropOldMarks(connection); !dropped)
        return dropped;
    return dropLoneParts(library);
}

} // namespace

QString code(ReviewKind kind)
{
    return QLatin1String(reviewKinds[size_t(kind)]);
}

template <> std::optional<ReviewKind> fromCode<ReviewKind>(QStringView word)
{
    return coded<ReviewKind>(word, reviewKinds);
}

QString Snapshot::add(const QByteArray &content)
{
    constexpr int half = 16;
    const QString digest = QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).first(half).toHex());
    parts.insert(digest, content);
    return digest;
}

Result<QList<Review>> reviews(const Library &library)
{
    QSqlQuery query = library.connection().query();
    query.exec(QStringLiteral("SELECT id, kind, name, snapshot, who FROM reviews ORDER BY id"));
    QList<Review> found;
    while (query.next()) {
        if (const auto kind = fromCode<ReviewKind>(query.value(1).toString()))
            found.append({query.value(0).toLongLong(), *kind, query.value(2).toString(),
                          query.value(3).toString(), query.value(4).toString()});
    }
    if (query.lastError().isValid())
        return library.connection().problem(query.lastError());
    return found;
}

Result<QByteArray> reviewPart(const Library &library, const QString &digest)
{
    const Connection &connection = library.connection();
    QSqlQuery query = connection.query();
    query.prepare(QStringLiteral("SELECT content FROM review_parts WHERE digest = ?"));
    query.addBindValue(digest);
    if (!query.exec())
        return connection.problem(query.lastError());
    const QByteArray packed = query.next() ? query.value(0).toByteArray() : QByteArray();
    // The head tells how long it becomes, in four bytes.
    constexpr qsizetype head = 4;
    qsizetype length = 0;
    for (qsizetype i = 0; i < head && i < packed.size(); ++i)
        length = length << 8 | uchar(packed[i]);
    const QByteArray content =
        packed.size() > head && length <= longestPart ? qUncompress(packed) : QByteArray();
    if (packed.size() <= head || (content.isEmpty() && length > 0) || length > longestPart)
        return damagedLibrary(connection.path(), Reviews::tr("a part of a review cannot be read"));
    return content;
}

Result<Done> addReview(Library &library, const QString &typed, const Snapshot &snapshot)
{
    const QString name = typed.simplified();
    if (name.isEmpty() || name.size() > Review::longestName)
        return noSuchName(Reviews::tr("A review cannot be called so."),
                          Reviews::tr("Choose a name of at most %1 letters.").arg(Review::longestName),
                          name.left(Review::longestName));
    const auto known = reviews(library);
    if (!known)
        return known.problem();
    for (const Review &review : *known) {
        if (review.kind == ReviewKind::Review && review.name.compare(name, Qt::CaseInsensitive) == 0)
            return noSuchName(Reviews::tr("There is a review of this name already."),
                              Reviews::tr("Choose another name."), name);
    }
    return recordChange(
        library, {QStringLiteral("review-added"), {name}}, [&](const Connection &connection) -> Result<Done> {
            if (auto added = addParts(connection, snapshot); !added)
                return added;
            return insertReview(connection, {0, ReviewKind::Review, name, snapshot.root, library.author()});
        });
}

Result<Done> leaveMark(Library &library, ReviewKind kind, const QString &name, const Snapshot &snapshot)
{
    WriteTurn turn(library);
    if (auto begun = turn.begin(); !begun)
        return begun;
    const QString called = name.simplified().left(Review::longestName);
    const Review mark{0, kind, called.isEmpty() ? code(kind) : called, snapshot.root, library.author()};
    if (auto taken = takeNewMark(library, mark, snapshot); !taken)
        return taken;
    return turn.commit();
}

} // namespace partnership
