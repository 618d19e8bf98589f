// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/coverage.h"
#include "models/statement/statement.h"

/// The order of a statement as indented text, for comparing whole shapes at once.
namespace partnership {

class Outline
{
public:
    explicit Outline(const Statement &statement) : m_statement(statement) {}

    QString text()
    {
        m_lines.append(QStringLiteral("title ") + m_statement.title);
        m_lines.append(QStringLiteral("date ") +
                       (m_statement.date.isEmpty() ? QStringLiteral("none") : m_statement.date));
        int section = -1;
        for (const Clause &clause : m_statement.clauses) {
            while (section < clause.section)
                addSection(++section);
            addClause(clause);
        }
        while (section + 1 < m_statement.sections.size())
            addSection(++section);
        for (const Remainder &remainder : m_statement.rest)
            addRemainder(remainder);
        for (const Repair &repair : m_statement.repairs)
            m_lines.append(QStringLiteral("repair %1 %2").arg(repair.line).arg(repair.kind));
        return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }

private:
    static constexpr qsizetype shownWords = 40; ///< characters of a clause

    void add(int depth, const QStringList &parts)
    {
        QStringList filled = parts;
        filled.removeAll(QString());
        m_lines.append(QString(2 * depth, QLatin1Char(' ')) + filled.join(QLatin1Char(' ')));
    }
    int depthOf(const Section &section) const
    {
        return section.parent < 0 ? 0 : 1 + depthOf(m_statement.sections[section.parent]);
    }
    int depthOf(const Clause &clause) const
    {
        return clause.parent < 0 ? 1 : 1 + depthOf(m_statement.clauses[clause.parent]);
    }
    void addSection(int index)
    {
        const Section &section = m_statement.sections[index];
        add(depthOf(section),
            {QLatin1Char('[') + code(section.kind) + QLatin1Char(']'),
             section.label.isEmpty() ? QString() : section.label + QLatin1Char('|'), section.title});
    }
    void addClause(const Clause &clause)
    {
        const int section = clause.section < 0 ? 0 : depthOf(m_statement.sections[clause.section]);
        const bool cut = clause.text.size() > shownWords;
        add(section + depthOf(clause),
            {clause.number, clause.text.left(shownWords) + (cut ? QStringLiteral("…") : QString())});
    }
    void addRemainder(const Remainder &remainder)
    {
        if (remainder.kind == RestKind::Title || remainder.kind == RestKind::Heading)
            return;
        const Span &at = remainder.source;
        add(0, {QStringLiteral("rest"), code(remainder.kind) + QLatin1Char(':'),
                folded(QStringView(m_statement.source.text).sliced(at.begin, at.length())).left(shownWords)});
    }

    const Statement &m_statement;
    QStringList m_lines;
};

/// What is wrong with how a statement covers its source, one line each; empty when nothing is.
inline QStringList coverageFaults(const Statement &statement)
{
    const Coverage found = coverage(statement);
    QStringList faults;
    const auto add = [&faults](const QString &fault, const QStringList &words) {
        for (const QString &at : words)
            faults.append(fault + QLatin1Char(' ') + at);
    };
    add(QStringLiteral("lost"), found.lost);
    add(QStringLiteral("doubled"), found.doubled);
    add(QStringLiteral("displaced"), found.displaced);
    return faults;
}

} // namespace partnership
