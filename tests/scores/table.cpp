// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scores/table.h"

#include "tests/scores/goals.h"

namespace partnership::scores {

namespace {

const QString beginMarker = QStringLiteral("<!-- scores: begin, written by the program scores -->");
const QString endMarker = QStringLiteral("<!-- scores: end -->");

QString rounded(double value)
{
    return QString::number(value, 'f', 2);
}

/// "0.95 (0.97/0.93)": F1, precision, recall.
QString cell(double f1, double precision, double recall)
{
    return rounded(f1) + QStringLiteral(" (") + rounded(precision) + QLatin1Char('/') + rounded(recall) +
           QLatin1Char(')');
}

QString row(const QString &first, const QStringList &cells)
{
    return QStringLiteral("| ") + first + QStringLiteral(" | ") + cells.join(QStringLiteral(" | ")) +
           QStringLiteral(" |\n");
}

/// A cell for each kind.
template <typename Make> QStringList perKind(Make make)
{
    QStringList out;
    for (int kind = 0; kind < kindCount; ++kind)
        out.append(make(Kind(kind)));
    return out;
}

QString rowOf(const Scored &statement)
{
    const QString name = statement.annotation.name + QStringLiteral(", ") + statement.annotation.language +
                         (statement.annotation.ownText ? QStringLiteral(", own text") : QString());
    if (!statement.scores) {
        const QString why =
            statement.problem.isEmpty() ? QStringLiteral("text not at hand") : statement.problem;
        return row(name, QStringList{why} + QStringList(kindCount - 1));
    }
    return row(name, perKind([&](Kind kind) -> QString {
                   const Measure &measure = statement.scores->of(kind);
                   if (statement.annotation.leftOut.contains(wordOf(kind)))
                       return QStringLiteral("not looked for");
                   return measure.isEmpty() ? QStringLiteral("none")
                                            : cell(measure.f1(), measure.precision(), measure.recall());
               }));
}

QString rowsOf(const QList<Scored> &statements, const Selection &selection)
{
    QString out;
    for (const Scored &statement : statements) {
        if (selection.holds(statement.annotation))
            out += rowOf(statement);
    }
    return out;
}

QString meanRow(const QString &head, const QList<Scored> &statements, const Selection &selection)
{
    const auto meanCell = [&](Kind kind) -> QString {
        const Mean mean = meanOf(statements, selection, kind);
        if (mean.statements == 0)
            return QStringLiteral("none");
        return QStringLiteral("**") + cell(mean.f1, mean.precision, mean.recall) + QStringLiteral("**");
    };
    return row(QStringLiteral("**mean, ") + head + QStringLiteral("**"), perKind(meanCell));
}

/// The rows of a selection and their mean; nothing where it is empty.
QString partOf(const QString &head, const QList<Scored> &statements, const Selection &selection)
{
    const QString rows = rowsOf(statements, selection);
    return rows.isEmpty() ? rows : rows + meanRow(head, statements, selection);
}

QString goalsRow(const QString &head, double (*goal)(Kind))
{
    return row(head, perKind([&](Kind kind) { return goal(kind) > 0 ? rounded(goal(kind)) : QString(); }));
}

QString shapesOf(const QList<Scored> &statements)
{
    QString out;
    for (const Scored &statement : statements)
        out += QStringLiteral("- ") + statement.annotation.name + QStringLiteral(": ") +
               statement.annotation.shape + QLatin1Char('\n');
    return out;
}

} // namespace

bool Selection::holds(const Annotation &annotation) const
{
    return annotation.group == group && (!ownText || annotation.ownText == *ownText);
}

Mean meanOf(const QList<Scored> &statements, const Selection &selection, Kind kind)
{
    Mean out;
    for (const Scored &statement : statements) {
        const bool counts = selection.holds(statement.annotation) && statement.scores;
        if (!counts || statement.scores->of(kind).isEmpty())
            continue;
        const Measure &measure = statement.scores->of(kind);
        ++out.statements;
        out.precision += measure.precision();
        out.recall += measure.recall();
        out.f1 += measure.f1();
    }
    if (out.statements > 0) {
        out.precision /= out.statements;
        out.recall /= out.statements;
        out.f1 /= out.statements;
    }
    return out;
}

QString tableOf(const QList<Scored> &statements)
{
    const Selection heldOut{Group::HeldOut, std::nullopt};
    return row(QStringLiteral("statement"), perKind([](Kind kind) { return wordOf(kind); })) +
           row(QStringLiteral("---"), QStringList(kindCount, QStringLiteral("---"))) +
           partOf(QStringLiteral("public, not tuned on"), statements, {Group::HeldOut, false}) +
           partOf(QStringLiteral("own texts, not tuned on"), statements, {Group::HeldOut, true}) +
           meanRow(QStringLiteral("all not tuned on"), statements, heldOut) +
           goalsRow(QStringLiteral("*goal of F1, all not tuned on*"), heldOutGoal) +
           partOf(QStringLiteral("tuned on"), statements, {Group::TunedOn, std::nullopt}) +
           rowsOf(statements, {Group::Shipped, std::nullopt}) +
           goalsRow(QStringLiteral("*goal of F1, shipped*"), shippedGoal) + QLatin1Char('\n') +
           shapesOf(statements);
}

QString detailsOf(const Scored &statement)
{
    if (!statement.scores)
        return QString();
    QString out = QStringLiteral("\n== ") + statement.annotation.name + QLatin1Char('\n');
    const auto add = [&](Kind kind, const QString &how, const QStringList &what) {
        for (const QString &each : what)
            out += wordOf(kind) + QLatin1Char(' ') + how + QStringLiteral(": ") + each + QLatin1Char('\n');
    };
    for (int kind = 0; kind < kindCount; ++kind) {
        add(Kind(kind), QStringLiteral("missed"), statement.scores->of(Kind(kind)).missed);
        add(Kind(kind), QStringLiteral("invented"), statement.scores->of(Kind(kind)).invented);
    }
    return out;
}

Result<QString> withTable(const QString &text, const QString &table)
{
    const qsizetype begin = text.indexOf(beginMarker);
    const qsizetype end = text.indexOf(endMarker);
    if (begin < 0 || end < begin)
        return Problem{
            Fault::Input,
            QStringLiteral("The marker lines for the table are not there."),
            {},
            0,
            {},
            QStringLiteral("Two lines are needed: ") + beginMarker + QStringLiteral(" and ") + endMarker};
    const QString before = text.first(begin + beginMarker.size());
    return QString(before + QStringLiteral("\n\n") + table + QLatin1Char('\n') + text.sliced(end));
}

} // namespace partnership::scores
