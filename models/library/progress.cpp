// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/progress.h"

#include "models/library/changelog.h"
#include "models/library/codes.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QVariant>

#include <array>

namespace partnership {
namespace {

struct Progress
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

constexpr std::array judgements{"no evidence", "not started", "under way",     "largely done",
                                "done",        "dropped",     "not applicable"};
constexpr std::array evidenceKinds{"link", "file", "quotation", "note"};

Problem refused(const QString &what, const QString &advice, const QString &words = {})
{
    return {Fault::Usage, what, {}, 0, words, advice};
}

Result<Done> judge(const QList<JudgedItem> &items, const ProgressEntry &entry)
{
    if (items.isEmpty())
        return refused(Progress::tr("It is not said what is judged."),
                       Progress::tr("Name a commitment or an instrument."));
    if (!entry.from.isValid())
        return refused(Progress::tr("It is not said from when on this is true."),
                       Progress::tr("Give a day."));
    for (const Evidence &evidence : entry.evidence) {
        if (evidence.words.trimmed().isEmpty())
            return refused(Progress::tr("A piece of evidence has no words."), Progress::tr("Leave it out."));
    }
    return Done();
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

Result<Done> addEvidence(const Connection &connection, qint64 entry, const QList<Evidence> &evidence)
{
    const QString sql = QStringLiteral("INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?)");
    for (qsizetype number = 0; number < evidence.size(); ++number) {
        const Evidence &piece = evidence[number];
        if (auto done = runWith(connection, sql,
                                {entry, number, code(piece.kind), piece.words, piece.place,
                                 QString::fromLatin1(piece.sha256)});
            !done)
            return done;
    }
    return Done();
}

Result<Done> addEntry(const Connection &connection, const JudgedItem &item, const ProgressEntry &entry,
                      const QString &who)
{
    const QString sql =
        QStringLiteral("INSERT INTO progress (item, item_kind, label, words, sha256, state, true_from, "
                       "reason, recorded, who) VALUES (?, ?, ?, ?, ?, ?, ?, '', ?, ?)");
    const auto id =
        insertWith(connection, sql,
                   {item.id, item.isInstrument ? QStringLiteral("instrument") : QStringLiteral("commitment"),
                    item.label, item.words, QString::fromLatin1(item.sha256), code(entry.judgement),
                    entry.from.toString(Qt::ISODate), now(), who});
    return id ? addEvidence(connection, *id, entry.evidence) : id.problem();
}

/// Judgements alone; a state or day that cannot be is nowhere in a library that has its checks.
ProgressEntry entryIn(const QSqlQuery &row)
{
    ProgressEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.item = {row.value(2).toString() == QLatin1String("instrument"), row.value(1).toLongLong(),
                  row.value(3).toString(), row.value(4).toString(), row.value(5).toString().toLatin1()};
    entry.judgement = fromCode<Judgement>(row.value(6).toString()).value_or(Judgement::NoEvidence);
    entry.from = QDate::fromString(row.value(7).toString(), Qt::ISODate);
    entry.recorded = row.value(8).toString();
    entry.who = row.value(9).toString();
    if (!row.value(10).isNull())
        entry.withdrawn =
            Withdrawal{row.value(10).toString(), row.value(11).toString(), row.value(12).toString()};
    return entry;
}

/// By the numbers of their judgements.
Result<QHash<qint64, QList<Evidence>>> evidenceAfter(const Connection &connection, qint64 after)
{
    QSqlQuery query = connection.query();
    QHash<qint64, QList<Evidence>> found;
    query.prepare(QStringLiteral(
        "SELECT entry, kind, words, place, sha256 FROM evidence WHERE entry > ? ORDER BY entry, number"));
    query.addBindValue(after);
    query.exec();
    while (query.next())
        found[query.value(0).toLongLong()].append(
            {fromCode<EvidenceKind>(query.value(1).toString()).value_or(EvidenceKind::Note),
             query.value(2).toString(), query.value(3).toString(), query.value(4).toString().toLatin1()});
    if (query.lastError().isValid())
        return connection.problem(query.lastError());
    return found;
}

/// The judgement with that number, as the library has it.
Result<ProgressEntry> entryNumbered(const Library &library, qint64 id)
{
    const auto entries = progressEntries(library);
    if (!entries)
        return entries.problem();
    for (const ProgressEntry &entry : *entries) {
        if (entry.id == id)
            return entry;
    }
    return refused(Progress::tr("There is no judgement of this number."),
                   Progress::tr("List the judgements to see their numbers."), QString::number(id));
}

ChangeName nameOf(const QList<JudgedItem> &items, Judgement judgement)
{
    if (items.size() == 1)
        return {QStringLiteral("progress-added"), {items.first().label, code(judgement)}};
    return {QStringLiteral("progress-added-to-many"), {QString::number(items.size()), code(judgement)}};
}

} // namespace

QString code(Judgement judgement)
{
    return QLatin1String(judgements[size_t(judgement)]);
}

QString code(EvidenceKind kind)
{
    return QLatin1String(evidenceKinds[size_t(kind)]);
}

template <> std::optional<Judgement> fromCode<Judgement>(QStringView word)
{
    return coded<Judgement>(word, judgements);
}

template <> std::optional<EvidenceKind> fromCode<EvidenceKind>(QStringView word)
{
    return coded<EvidenceKind>(word, evidenceKinds);
}

template <> const QList<Judgement> &allOf<Judgement>()
{
    static const QList<Judgement> all{Judgement::NoEvidence,   Judgement::NotStarted, Judgement::UnderWay,
                                      Judgement::LargelyDone,  Judgement::Done,       Judgement::Dropped,
                                      Judgement::NotApplicable};
    return all;
}

template <> const QList<EvidenceKind> &allOf<EvidenceKind>()
{
    static const QList<EvidenceKind> all{EvidenceKind::Link, EvidenceKind::File, EvidenceKind::Quotation,
                                         EvidenceKind::Note};
    return all;
}

Result<Evidence> evidenceOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Problem{Fault::Input,
                       Progress::tr("This file cannot be read."),
                       path,
                       0,
                       file.errorString(),
                       Progress::tr("Check its name and that you may read it.")};
    return Evidence{EvidenceKind::File, QFileInfo(path).fileName(), {}, hash.result().toHex()};
}

Result<QList<ProgressEntry>> progressEntries(const Library &library, qint64 after)
{
    const Connection &connection = library.connection();
    const auto evidence = evidenceAfter(connection, after);
    if (!evidence)
        return evidence.problem();
    QSqlQuery query = connection.query();
    QList<ProgressEntry> entries;
    query.prepare(QStringLiteral(
        "SELECT p.id, p.item, p.item_kind, p.label, p.words, p.sha256, p.state, p.true_from, p.recorded, "
        "p.who, "
        "w.reason, w.recorded, w.who FROM progress p LEFT JOIN progress w ON w.withdraws = p.id "
        "WHERE p.withdraws IS NULL AND p.id > ? ORDER BY p.id"));
    query.addBindValue(after);
    query.exec();
    while (query.next()) {
        entries.append(entryIn(query));
        entries.last().evidence = evidence->value(entries.last().id);
    }
    if (query.lastError().isValid())
        return connection.problem(query.lastError());
    return entries;
}

Result<Done> addProgress(Library &library, const QList<JudgedItem> &items, const ProgressEntry &judgement)
{
    if (auto judged = judge(items, judgement); !judged)
        return judged;
    return recordChange(
        library, nameOf(items, judgement.judgement), [&](const Connection &connection) -> Result<Done> {
            for (const JudgedItem &item : items) {
                if (auto added = addEntry(connection, item, judgement, library.author()); !added)
                    return added;
            }
            return Done();
        });
}

Result<Done> withdrawProgress(Library &library, qint64 id, const QString &reason)
{
    const auto entry = entryNumbered(library, id);
    if (!entry)
        return entry.problem();
    if (entry->withdrawn)
        return refused(Progress::tr("This judgement was withdrawn before."),
                       Progress::tr("Record a new one, if there is one."), entry->withdrawn->reason);
    if (reason.trimmed().isEmpty())
        return refused(Progress::tr("It is not said why this judgement is withdrawn."),
                       Progress::tr("Give the reason: it stands beside the judgement from now on."));
    const JudgedItem &item = entry->item;
    return recordChange(
        library, {QStringLiteral("progress-withdrawn"), {item.label, code(entry->judgement)}},
        [&](const Connection &connection) {
            return runWith(
                connection,
                QStringLiteral("INSERT INTO progress (item, item_kind, label, words, sha256, withdraws, "
                               "reason, recorded, who) SELECT item, item_kind, label, words, sha256, id, ?, "
                               "?, ? FROM progress WHERE id = ?"),
                {reason.trimmed(), now(), library.author(), id});
        });
}

} // namespace partnership
