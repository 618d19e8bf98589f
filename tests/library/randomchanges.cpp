// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/library/randomchanges.h"

#include "models/library/annotations.h"
#include "models/library/changes.h"
#include "models/library/decisions.h"
#include "models/library/progress.h"
#include "tests/library/rawsql.h"
#include "tests/support/sampledecisions.h"
#include "tests/support/samplestatement.h"

namespace partnership {
namespace {

QString words(QRandomGenerator &random)
{
    static const QStringList some{QStringLiteral("quantum"), QStringLiteral("R&D <5%"),
                                  QStringLiteral("経済"), QStringLiteral("it's"), QStringLiteral("\n\t")};
    QString out;
    for (int count = random.bounded(1, 30); count > 0; --count)
        out += some[random.bounded(int(some.size()))];
    return out;
}

/// Keeps a view, or drops one, or puts another in its place.
bool changeViews(Library &library, QRandomGenerator &random)
{
    const auto views = library.views();
    const quint32 number = random.generate();
    const KeptView fresh{QStringLiteral("View %1").arg(number), words(random)};
    if (views->isEmpty() || random.bounded(3) > 0)
        return library.changeViews({}, {fresh}).ok();
    const QString old = views->at(random.bounded(int(views->size()))).name;
    if (random.bounded(2) == 0)
        return library.changeViews({old}, {}).ok();
    return library.changeViews({old}, {{random.bounded(2) ? old : fresh.name, words(random)}}).ok();
}

/// Judges a few items, or withdraws a judgement.
bool changeProgress(Library &library, QRandomGenerator &random)
{
    const auto entries = progressEntries(library);
    if (!entries->isEmpty() && random.bounded(4) == 0) {
        const ProgressEntry &entry = entries->at(random.bounded(int(entries->size())));
        if (!entry.withdrawn)
            return withdrawProgress(library, entry.id, QStringLiteral("Wrong ") + words(random)).ok();
    }
    ProgressEntry entry;
    entry.judgement = allOf<Judgement>()[random.bounded(7)];
    entry.from = QDate(2026, 1, 1).addDays(random.bounded(300));
    entry.evidence = {{EvidenceKind::Note, QStringLiteral("Seen ") + words(random), {}, {}}};
    QList<JudgedItem> items;
    for (int count = random.bounded(1, 4); count > 0; --count)
        items.append({random.bounded(2) == 0, random.bounded(5), QStringLiteral("1/1"), {}, {}});
    return addProgress(library, items, entry).ok();
}

/// Of a seed the same every time.
template <typename Some> void sign(Some &decision, QRandomGenerator &random)
{
    decision.uid = QString::number(random.generate64(), 16);
    decision.decided = QStringLiteral("2026-05-12T00:00:00.000Z");
}

/// Decides about facts or an agency, withdraws that, or takes in what another desk decided.
bool changeDecisions(Library &library, QRandomGenerator &random)
{
    static const Statement small = samples::smallStatement();
    Decisions drawn = samples::randomDecisions(small, random.generate());
    for (Decision &decision : drawn.facts)
        sign(decision, random);
    for (BodyDecision &decision : drawn.bodies)
        sign(decision, random);
    const auto standing = decisions(library);
    drawn.facts.removeIf([](const Decision &decision) { return !judgeDecision(decision).ok(); });
    const int wish = random.bounded(4);
    if (wish == 0 && !standing->facts.isEmpty())
        return withdrawDecisions(library, {standing->facts.first().uid}).ok();
    if (wish == 1 && !drawn.bodies.isEmpty())
        return decide(library, drawn.bodies.first()).ok();
    return drawn.facts.isEmpty() ? changeViews(library, random) : decide(library, drawn.facts).ok();
}

/// Few, so that things have them already.
QString tagWord(QRandomGenerator &random)
{
    return QStringLiteral("tag <%1>").arg(random.bounded(4));
}

/// Writes, edits or removes a note, tags or stars a few things, or renames a tag.
bool changeAnnotations(Library &library, QRandomGenerator &random)
{
    QList<AnnotatedItem> items;
    for (int count = random.bounded(1, 4); count > 0; --count)
        items.append(
            {AnnotatedKind(random.bounded(5)), random.bounded(5), QStringLiteral("1/1"), {}, {}, {}});
    const auto all = annotations(library);
    const bool isNote = !all->isEmpty() && all->last().kind == AnnotationKind::Note;
    switch (random.bounded(6)) {
    case 0:
        return addTag(library, items, tagWord(random)).ok();
    case 1:
        return removeTag(library, items, tagWord(random)).ok();
    case 2:
        return renameTag(library, tagWord(random), tagWord(random)).ok();
    case 3:
        return setStarred(library, items, random.bounded(2) == 0).ok();
    case 4:
        if (isNote)
            return random.bounded(2)
                       ? editNote(library, all->last(), QStringLiteral("n") + words(random)).ok()
                       : removeNote(library, all->last()).ok();
        [[fallthrough]];
    default:
        return addNote(library, items.first(), QStringLiteral("n") + words(random)).ok();
    }
}

qint64 lastStep(const Library &library)
{
    const auto steps = changes(library, 1);
    return steps->isEmpty() ? 0 : steps->last().id;
}

/// A tag that was there already is no step: then a note is written.
bool changeAnnotationsIndeed(Library &library, QRandomGenerator &random)
{
    const qint64 before = lastStep(library);
    const AnnotatedItem clause{AnnotatedKind::Clause, 1, QStringLiteral("1"), {}, {}, {}};
    return changeAnnotations(library, random) &&
           (lastStep(library) != before ||
            addNote(library, clause, QStringLiteral("n") + words(random)).ok());
}

/// Adds a statement that is not there yet, alone or with another.
bool changeStatements(Library &library, QRandomGenerator &random)
{
    int left = random.bounded(1, 3);
    int clauses = int(library.statements()->size()) * 3;
    const auto next = [&]() -> Result<std::optional<Statement>> {
        return left-- > 0 ? std::optional(samples::longStatement(++clauses)) : std::optional<Statement>();
    };
    return left == 1 ? library.add(samples::longStatement(clauses + 1)).ok() : library.addAll(next).ok();
}

} // namespace

bool changeSomething(Library &library, QRandomGenerator &random)
{
    switch (random.bounded(14)) {
    case 0:
        return changeStatements(library, random);
    case 7:
    case 8:
        return changeDecisions(library, random);
    case 1:
    case 2:
    case 3:
        return changeProgress(library, random);
    case 4:
    case 5:
    case 6:
        return changeAnnotationsIndeed(library, random);
    default:
        return changeViews(library, random);
    }
}

QStringList contentOf(const QString &path)
{
    const RawSql sql(path);
    QStringList rows;
    for (const QString &table : sql.column(
             QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND "
                            "name NOT LIKE 'change%' AND name NOT LIKE 'clause_words%' AND name NOT LIKE "
                            "'sqlite%' ORDER BY name"))) {
        const QStringList columns = sql.column(
            QStringLiteral(
                "SELECT 'quote(' || name || ')' FROM pragma_table_info('%1') WHERE name <> 'recorded'")
                .arg(table));
        for (const QString &row : sql.column(QStringLiteral("SELECT %1 FROM %2 ORDER BY 1")
                                                 .arg(columns.join(QStringLiteral(" || ',' || ")), table)))
            rows.append(table + QLatin1Char(' ') + row);
    }
    return rows;
}

} // namespace partnership
