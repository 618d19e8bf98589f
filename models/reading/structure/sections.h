// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/structure/headings.h"
#include "models/statement/statement.h"

#include <QSet>

namespace partnership {

/// The sections in the making: which stands under which, what kind each is.
class Sections
{
public:
    explicit Sections(const QHash<QString, SectionKind> &known) : m_known(known) {}

    bool isEmpty() const { return m_sections.isEmpty(); }
    int last() const { return int(m_sections.size()) - 1; }
    const Section &current() const { return m_sections.last(); }

    /// Is all so far preamble?
    bool isPreamble() const;
    /// The preamble, or what is declared after it: no heading stands over them.
    void openUntitled(SectionKind kind, qsizetype begin);
    void open(const Heading &heading, const QString &title, const Span &source);
    /// Has the last heading only a label, and nothing under it yet?
    bool waitsForTitle() const;
    void setTitle(const QString &title, qsizetype end);
    /// The section reaches to there.
    void extend(qsizetype end, bool byClause);
    QList<Section> finish();

private:
    struct Open
    {
        Heading heading;
        int section = -1;
    };

    bool isKnown(const QString &title) const { return m_known.contains(title.toLower()); }
    QString uniqueLabel(const QString &label, int parent);
    void closeAfterLabelled();

    const QHash<QString, SectionKind> &m_known;
    QList<Section> m_sections;
    QList<Heading> m_headings; ///< of each section
    QList<Open> m_open;        ///< from the outermost
    QSet<QString> m_labels;
    bool m_annexes = false;
    bool m_bare = false; ///< nothing but a label stands in the last section
};

} // namespace partnership
