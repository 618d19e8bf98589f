// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/reviews/snapshots.h"

#include "models/exploration/desk/judgements.h"

#include <algorithm>

namespace partnership {
namespace {

/// Lines and fields hold neither of the signs that part them.
QByteArray field(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    for (char &sign : bytes) {
        if (sign == '\t' || sign == '\n' || sign == '\r')
            sign = ' ';
    }
    return bytes;
}

/// Gathers the lines of one part.
class Lines
{
public:
    void add(LineKind kind, const QByteArray &key, const QStringList &fields)
    {
        QByteArray line = char(kind) + key;
        for (const QString &text : fields)
            line += '\t' + field(text);
        m_lines.append(line);
    }
    bool isEmpty() const { return m_lines.isEmpty(); }
    QByteArray toPart()
    {
        std::ranges::sort(m_lines);
        return m_lines.join('\n');
    }

private:
    QList<QByteArray> m_lines;
};

QByteArray number(qint64 value)
{
    return QByteArray::number(quint64(value), 16).rightJustified(16, '0');
}

/// By the place of its words in the source; of several at one place by their order.
class PlaceKeys
{
public:
    QByteArray key(qsizetype begin)
    {
        const int again = m_seen[begin]++;
        return number(begin) + (again > 0 ? '.' + QByteArray::number(again) : QByteArray());
    }

private:
    QHash<qsizetype, int> m_seen;
};

qsizetype placeOf(const QList<Mention> &mentions)
{
    return mentions.isEmpty() ? 0 : mentions.first().source.begin;
}

QString clauseNumber(const Statement &statement, int clause)
{
    return clause < 0 ? QString() : statement.clauses[clause].number;
}

template <typename Record> QString namesOf(const QList<int> &rows, const QList<Record> &records)
{
    QStringList names;
    for (const int row : rows)
        names.append(records[row].name);
    return names.join(QStringLiteral("; "));
}

void addCommitments(Lines &lines, const Statement &statement)
{
    PlaceKeys places;
    for (const Commitment &one : statement.commitments)
        lines.add(LineKind::Commitment, places.key(one.source.begin),
                  {one.id, one.text, code(one.type), code(one.action), code(one.firmness),
                   namesOf(one.agencies, statement.agencies),
                   namesOf(one.instruments, statement.instruments)});
}

void addBodies(Lines &lines, const Statement &statement)
{
    PlaceKeys agencies, instruments;
    for (const Agency &one : statement.agencies)
        lines.add(LineKind::Agency, agencies.key(placeOf(one.mentions)),
                  {one.name, one.name, one.abbreviation, one.side, one.kind,
                   one.aliases.join(QStringLiteral("; "))});
    for (const Instrument &one : statement.instruments)
        lines.add(LineKind::Instrument, instruments.key(placeOf(one.mentions)),
                  {one.name, one.name, one.abbreviation, one.kind, code(one.stage), one.date});
}

void addEvents(Lines &lines, const Statement &statement)
{
    PlaceKeys places;
    for (const Event &one : statement.events)
        lines.add(
            LineKind::Event, places.key(one.source.begin),
            {clauseNumber(statement, one.clause), one.text, one.date, code(one.precision), code(one.kind)});
}

QByteArray factLines(const Statement &statement)
{
    Lines lines;
    lines.add(
        LineKind::Statement, {},
        {statement.title, statement.title, statement.date, statement.parties.join(QStringLiteral("; "))});
    addCommitments(lines, statement);
    addBodies(lines, statement);
    addEvents(lines, statement);
    return lines.toPart();
}

QString evidenceOf(const ProgressEntry &entry)
{
    QStringList pieces;
    for (const Evidence &evidence : entry.evidence)
        pieces.append(evidenceLine(evidence));
    return pieces.join(QStringLiteral(" · "));
}

/// What is said of one thing, and what holds on the day.
void addJudgements(Lines &lines, const ProgressBook &book, ItemId item, QDate day)
{
    const QByteArray key = (item.kind == ItemKind::Instrument ? 'i' : 'c') + number(item.id);
    for (const ProgressEntry *entry : book.of(item))
        // Several may be recorded at one moment; a number may be given again when one is taken back.
        lines.add(LineKind::Judgement, key + '@' + field(entry->recorded) + '#' + number(entry->id),
                  {entry->item.label, code(entry->judgement), entry->from.toString(Qt::ISODate),
                   evidenceOf(*entry), entry->withdrawn ? entry->withdrawn->reason : QString()});
    if (const ProgressEntry *held = book.on(item, day))
        lines.add(LineKind::State, key,
                  {held->item.label, code(held->judgement), held->from.toString(Qt::ISODate)});
}

void list(Snapshot &snapshot, QList<QByteArray> &root, const QByteArray &key, const QByteArray &content,
          const QString &title)
{
    root.append(key + "\t\t" + snapshot.add(content).toLatin1() + '\t' + field(title));
}

} // namespace

QStringList attributesOf(LineKind kind)
{
    switch (kind) {
    case LineKind::Statement:
        return {QStringLiteral("title"), QStringLiteral("date"), QStringLiteral("parties")};
    case LineKind::Agency:
        return {QStringLiteral("name"), QStringLiteral("abbreviation"), QStringLiteral("side"),
                QStringLiteral("kind"), QStringLiteral("aliases")};
    case LineKind::Commitment:
        return {QStringLiteral("words"),    QStringLiteral("type"),     QStringLiteral("action"),
                QStringLiteral("firmness"), QStringLiteral("agencies"), QStringLiteral("instruments")};
    case LineKind::Event:
        return {QStringLiteral("words"), QStringLiteral("date"), QStringLiteral("precision"),
                QStringLiteral("kind")};
    case LineKind::Instrument:
        return {QStringLiteral("name"), QStringLiteral("abbreviation"), QStringLiteral("kind"),
                QStringLiteral("stage"), QStringLiteral("date")};
    case LineKind::Judgement:
        return {QStringLiteral("state"), QStringLiteral("from"), QStringLiteral("evidence"),
                QStringLiteral("withdrawn")};
    case LineKind::State:
        return {QStringLiteral("state"), QStringLiteral("from")};
    }
    return {};
}

Snapshot snapshotOf(const Contents &contents, const ProgressBook &book, QDate day)
{
    Snapshot snapshot;
    QList<QByteArray> root;
    QHash<int, Lines> judged; // by statement; -1 is of instruments and of what is not in the contents
    QList<ItemId> items = book.items();
    for (const ItemId &item : std::as_const(items)) {
        const int row = item.kind == ItemKind::Commitment ? contents.row(item) : -1;
        addJudgements(judged[row < 0 ? -1 : contents.commitments()[row].statement], book, item, day);
    }
    for (int row = 0; row < contents.statements().size(); ++row) {
        const Statement &statement = contents.statements()[row];
        const QByteArray id = number(statementId(statement.source.sha256));
        list(snapshot, root, 'F' + id, factLines(statement), contents.statementTitle(row));
        if (!judged[row].isEmpty())
            list(snapshot, root, 'J' + id, judged[row].toPart(), contents.statementTitle(row));
    }
    if (!judged[-1].isEmpty())
        list(snapshot, root, "J", judged[-1].toPart(), {});
    std::ranges::sort(root);
    snapshot.root = snapshot.add(root.join('\n'));
    return snapshot;
}

} // namespace partnership
