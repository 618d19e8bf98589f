// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/judging.h"
#include "models/exploration/reviews/comparing.h"
#include "models/library/library.h"
#include "models/reading/reader.h"
#include "tests/bench/figures.h"
#include "tests/bench/generator/statementgenerator.h"
#include "tests/bench/timedapplication.h"

namespace partnership::bench {
namespace {

constexpr double mostToCompare = 100;
constexpr double mostToMark = 100;
constexpr int comparedCommitments = 10'000;
constexpr quint32 seed = 6;

/// A library in memory with so many commitments, or nothing where that fails.
std::unique_ptr<Library> libraryOf(int commitments)
{
    auto library = Library::temporary();
    StatementGenerator generator(seed);
    for (int place = 0, made = 0; library && made < commitments; ++place) {
        const auto statement =
            readStatement({QStringLiteral("%1.txt").arg(place), generator.statement(place)});
        if (!statement || !(*library)->add(*statement))
            return nullptr;
        made += int(statement->commitments.size());
    }
    return library ? std::move(*library) : nullptr;
}

/// A judgement with evidence on every commitment.
bool judgeAll(Exploration &exploration, Judgement judgement)
{
    ProgressEntry entry;
    entry.judgement = judgement;
    entry.from = QDate(2026, 5, 12);
    entry.evidence = {{EvidenceKind::Link, QStringLiteral("https://example.org/press/2026/05/12"), {}, {}}};
    QList<JudgedItem> items;
    for (const CommitmentRow &row : exploration.contents().commitments())
        items.append(judgedItem(exploration.contents(), row.id));
    return addProgress(*exploration.library(), items, entry) && exploration.readNewJudgements();
}

template <typename Work> double millisecondsOf(int runs, const Work &work)
{
    QList<double> milliseconds;
    for (int run = 0; run < runs; ++run) {
        const qint64 begun = now();
        work();
        milliseconds.append(double(now() - begun) / 1e6);
    }
    return median(milliseconds);
}

} // namespace

/// The worst that can be: every commitment is judged anew between the two.
QList<Figure> reviewFigures(int runs)
{
    auto library = libraryOf(comparedCommitments);
    Exploration exploration;
    if (!library || !exploration.explore(std::move(library)) || !judgeAll(exploration, Judgement::UnderWay) ||
        !addReview(*exploration.library(), QStringLiteral("one"), snapshotOfToday(exploration)) ||
        !judgeAll(exploration, Judgement::Done) ||
        !addReview(*exploration.library(), QStringLiteral("two"), snapshotOfToday(exploration)))
        return {};
    const auto all = reviews(*exploration.library());
    const auto compared = compare(exploration, all->at(0), all->at(1));
    if (!compared || compared->changes.size() < comparedCommitments)
        return {};
    const QString many = QString::number(exploration.contents().commitments().size());
    const double stored =
        millisecondsOf(runs, [&] { (void)compare(exploration, all->at(0), all->at(1)).ok(); });
    const double today = millisecondsOf(runs, [&] { (void)compare(exploration, all->at(0), {}).ok(); });
    const double mark = millisecondsOf(runs, [&] { (void)snapshotOfToday(exploration); });
    return {{QStringLiteral("two reviews of %1 commitments compared, all judged anew").arg(many), stored,
             mostToCompare, QStringLiteral("ms")},
            {QStringLiteral("a review of %1 commitments compared with today").arg(many), today, mostToCompare,
             QStringLiteral("ms")},
            {QStringLiteral("what a mark keeps of %1 commitments gathered").arg(many), mark, mostToMark,
             QStringLiteral("ms")}};
}

} // namespace partnership::bench
