// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/reviews/comparing.h"

#include "models/exploration/reviews/snapshots.h"
#include "models/statement/nearest.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace partnership {
namespace {

struct Comparing
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Reviews)
};

using Kind = ReviewChange::Kind;

/// What a root lists, by its keys.
struct Listed
{
    QString digest;
    QString title;
};

QMap<QByteArray, Listed> listedIn(const QByteArray &root)
{
    QMap<QByteArray, Listed> out;
    for (const QByteArray &line : root.split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (!line.isEmpty())
            out.insert(fields[0], {QString::fromLatin1(fields.value(2)), QString::fromUtf8(fields.value(3))});
    }
    return out;
}

/// The words of a line: what it is called, then its attributes.
QStringList fieldsOf(const QByteArray &line)
{
    QStringList out;
    for (const QByteArray &one : line.split('\t').mid(1))
        out.append(QString::fromUtf8(one));
    return out;
}

QString thingOf(LineKind kind)
{
    switch (kind) {
    case LineKind::Statement:
        return QStringLiteral("statement");
    case LineKind::Agency:
        return QStringLiteral("agency");
    case LineKind::Commitment:
        return QStringLiteral("commitment");
    case LineKind::Event:
        return QStringLiteral("event");
    case LineKind::Instrument:
        return QStringLiteral("instrument");
    case LineKind::Judgement:
    case LineKind::State:
        break;
    }
    return {};
}

/// Of what was judged the sign behind that of the line tells it.
QString judgedThing(const QByteArray &line)
{
    return line.size() > 1 && line[1] == 'i' ? QStringLiteral("instrument") : QStringLiteral("commitment");
}

/// Gathers the changes of one pair of parts.
class PartComparison
{
public:
    PartComparison(ReviewChanges &changes, const QString &statement)
        : m_changes(changes), m_statement(statement)
    {
    }

    /// Lines are in the order of their keys; those that are the same are not looked into.
    void compare(const QByteArray &before, const QByteArray &after)
    {
        const QList<QByteArray> old = linesOf(before);
        const QList<QByteArray> now = linesOf(after);
        qsizetype i = 0, k = 0;
        while (i < old.size() || k < now.size()) {
            if (i < old.size() && k < now.size() && old[i] == now[k]) {
                ++i, ++k;
                continue;
            }
            const QByteArray oldKey = i < old.size() ? keyOf(old[i]) : QByteArray();
            const QByteArray newKey = k < now.size() ? keyOf(now[k]) : QByteArray();
            const bool takesOld = i < old.size() && (k >= now.size() || oldKey <= newKey);
            const bool takesNew = k < now.size() && (i >= old.size() || newKey <= oldKey);
            tell(takesOld ? old[i] : QByteArray(), takesNew ? now[k] : QByteArray());
            i += takesOld;
            k += takesNew;
        }
    }

private:
    static QList<QByteArray> linesOf(const QByteArray &part)
    {
        return part.isEmpty() ? QList<QByteArray>() : part.split('\n');
    }
    static QByteArray keyOf(const QByteArray &line) { return line.left(line.indexOf('\t')); }

    /// One of them may be empty: there is none.
    void tell(const QByteArray &old, const QByteArray &now)
    {
        const QByteArray &line = now.isEmpty() ? old : now;
        const auto kind = LineKind(line.isEmpty() ? '\0' : line[0]);
        if (kind == LineKind::State)
            tellState(old, now);
        else if (kind == LineKind::Judgement)
            tellJudgement(old, now);
        else if (!thingOf(kind).isEmpty())
            tellFact(kind, old, now);
    }

    void tellState(const QByteArray &old, const QByteArray &now)
    {
        const QStringList was = fieldsOf(old), is = fieldsOf(now);
        if (was.value(1) != is.value(1))
            add(Kind::StateMoved, judgedThing(now.isEmpty() ? old : now), (now.isEmpty() ? was : is).value(0),
                QStringLiteral("state"), old.isEmpty() ? unjudged() : was.value(1),
                now.isEmpty() ? unjudged() : is.value(1));
    }

    void tellJudgement(const QByteArray &old, const QByteArray &now)
    {
        const QStringList was = fieldsOf(old), is = fieldsOf(now);
        constexpr int evidence = 3, withdrawn = 4;
        if (now.isEmpty())
            add(Kind::JudgementGone, judgedThing(old), was.value(0), {}, was.value(1), {});
        else if (!is.value(withdrawn).isEmpty())
            add(Kind::JudgementWithdrawn, judgedThing(now), is.value(0), {}, is.value(1),
                is.value(withdrawn));
        else
            add(Kind::EvidenceAdded, judgedThing(now), is.value(0), is.value(1), {}, is.value(evidence));
    }

    void tellFact(LineKind kind, const QByteArray &old, const QByteArray &now)
    {
        const QStringList was = fieldsOf(old), is = fieldsOf(now);
        if (old.isEmpty())
            return add(Kind::FactAdded, thingOf(kind), is.value(0), {}, {}, is.value(1));
        if (now.isEmpty())
            return add(Kind::FactRemoved, thingOf(kind), was.value(0), {}, was.value(1), {});
        const QStringList names = attributesOf(kind);
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (was.value(i + 1) != is.value(i + 1))
                add(Kind::FactCorrected, thingOf(kind), is.value(0), names[i], was.value(i + 1),
                    is.value(i + 1));
        }
    }

    void add(Kind kind, const QString &thing, const QString &label, const QString &attribute,
             const QString &before, const QString &after)
    {
        m_changes.append({kind, thing, label, attribute, before, after, m_statement});
    }

    ReviewChanges &m_changes;
    QString m_statement;
};

} // namespace

Result<ReviewChanges> changesBetween(const PartSource &parts, const QString &before, const QString &after)
{
    ReviewChanges changes;
    if (before == after)
        return changes;
    const auto oldRoot = parts(before);
    const auto newRoot = parts(after);
    if (!oldRoot || !newRoot)
        return oldRoot ? newRoot.problem() : oldRoot.problem();
    const QMap<QByteArray, Listed> old = listedIn(*oldRoot), now = listedIn(*newRoot);
    QList<QByteArray> keys = old.keys() + now.keys();
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    for (const QByteArray &key : std::as_const(keys)) {
        const Listed was = old.value(key), is = now.value(key);
        const QString title = is.digest.isEmpty() ? was.title : is.title;
        const bool isFacts = key.startsWith('F');
        if (was.digest == is.digest)
            continue;
        if (isFacts && (was.digest.isEmpty() || is.digest.isEmpty())) {
            changes.append({was.digest.isEmpty() ? Kind::StatementAdded : Kind::StatementRemoved,
                            QStringLiteral("statement"),
                            title,
                            {},
                            {},
                            {},
                            title});
            continue;
        }
        const auto oldPart = was.digest.isEmpty() ? Result<QByteArray>(QByteArray()) : parts(was.digest);
        const auto newPart = is.digest.isEmpty() ? Result<QByteArray>(QByteArray()) : parts(is.digest);
        if (!oldPart || !newPart)
            return oldPart ? newPart.problem() : oldPart.problem();
        PartComparison(changes, title).compare(*oldPart, *newPart);
    }
    QCollator numbers{QLocale(QLocale::English)};
    numbers.setNumericMode(true); // "9.2/1" before "9.10/1"
    std::ranges::stable_sort(changes, [&numbers](const ReviewChange &a, const ReviewChange &b) {
        if (a.kind != b.kind || a.statement != b.statement)
            return std::tie(a.kind, a.statement) < std::tie(b.kind, b.statement);
        return numbers.compare(a.label, b.label) < 0;
    });
    return changes;
}

Snapshot snapshotOfToday(const Exploration &exploration)
{
    return snapshotOf(exploration.contents(), exploration.judgements(), QDate::currentDate());
}

Result<Comparison> compare(const Exploration &exploration, const Review &before,
                           const std::optional<Review> &after)
{
    const Snapshot today = after ? Snapshot() : snapshotOfToday(exploration);
    const PartSource parts = [&](const QString &digest) -> Result<QByteArray> {
        const auto known = today.parts.constFind(digest);
        return known != today.parts.constEnd() ? Result<QByteArray>(*known)
                                               : reviewPart(*exploration.library(), digest);
    };
    const auto changes = changesBetween(parts, before.snapshot, after ? after->snapshot : today.root);
    if (!changes)
        return changes.problem();
    return Comparison{reviewTitle(before), after ? reviewTitle(*after) : Comparing::tr("today"), *changes};
}

std::optional<Review> newestOf(const QList<Review> &reviews, ReviewKind kind)
{
    for (auto review = reviews.crbegin(); review != reviews.crend(); ++review) {
        if (review->kind == kind)
            return *review;
    }
    return {};
}

std::optional<Comparison> sinceTheLast(const Exploration &exploration)
{
    const auto all = exploration.library() ? reviews(*exploration.library()) : QList<Review>();
    if (!all || all->isEmpty())
        return {};
    const auto compared =
        compare(exploration, newestOf(*all, ReviewKind::Briefing).value_or(all->last()), {});
    return compared ? std::optional(*compared) : std::nullopt;
}

Result<Review> reviewCalled(const QList<Review> &reviews, const QString &typed)
{
    QStringList names;
    for (auto review = reviews.crbegin(); review != reviews.crend(); ++review) {
        if (review->name.compare(typed.simplified(), Qt::CaseInsensitive) == 0 ||
            QString::number(review->id) == typed)
            return *review;
        names.append(review->name);
    }
    const QString near = nearest(typed, names);
    return Problem{Fault::Usage,
                   Comparing::tr("There is no review “%1”.").arg(typed),
                   {},
                   0,
                   {},
                   near.isEmpty() ? Comparing::tr("“review list” tells those there are.")
                                  : Comparing::tr("Did you mean “%1”?").arg(near)};
}

QDateTime momentOf(const Review &review)
{
    return QDateTime::fromMSecsSinceEpoch(review.id);
}

} // namespace partnership
