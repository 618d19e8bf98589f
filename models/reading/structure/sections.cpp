// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/sections.h"

#include <algorithm>

namespace partnership {

bool Sections::isPreamble() const
{
    return std::ranges::all_of(m_sections, [this](const Section &section) {
        return section.kind == SectionKind::Preamble ||
               m_known.value(section.title.toLower(), SectionKind::Pillar) == SectionKind::Preamble;
    });
}

void Sections::openUntitled(SectionKind kind, qsizetype begin)
{
    m_sections.append({{}, {}, kind, {begin, begin}, -1});
    m_headings.append(Heading());
    m_bare = false;
}

void Sections::open(const Heading &heading, const QString &title, const Span &source)
{
    m_annexes = m_annexes || heading.kind == Heading::Annex;
    const auto stands = [&](const Open &open) { return !heading.isUnder(open.heading); };
    // What opens, closes or declares stands beside the pillars, however it is set.
    const bool beside = heading.kind != Heading::Plain || isKnown(title);
    m_open.erase(beside ? m_open.begin() : std::ranges::find_if(m_open, stands), m_open.end());
    const int parent = m_open.isEmpty() ? -1 : m_open.last().section;
    m_sections.append({uniqueLabel(heading.label, parent), title,
                       m_annexes ? SectionKind::Annex : SectionKind::Pillar, source, parent});
    m_headings.append(heading);
    if (!beside || heading.kind == Heading::Annex)
        m_open.append({heading, last()});
    m_bare = title.isEmpty();
}

bool Sections::waitsForTitle() const
{
    return m_bare && !m_sections.isEmpty();
}

void Sections::setTitle(const QString &title, qsizetype end)
{
    m_sections.last().title = title;
    extend(end, false);
    m_bare = false;
}

void Sections::extend(qsizetype end, bool byClause)
{
    m_sections.last().source.end = end;
    m_bare = m_bare && !byClause;
}

/// "A" may come again under "II": then the label above tells them apart.
QString Sections::uniqueLabel(const QString &label, int parent)
{
    if (label.isEmpty())
        return label;
    QString out = label;
    if (m_labels.contains(out) && parent >= 0 && !m_sections[parent].label.isEmpty())
        out = m_sections[parent].label + QLatin1Char('.') + label;
    for (int again = 2; m_labels.contains(out); ++again)
        out = label + QLatin1Char('-') + QString::number(again);
    m_labels.insert(out);
    return out;
}

/// Headings without a label that stand behind the last one with a label close the statement, unless such
/// headings stand between the labelled ones too.
void Sections::closeAfterLabelled()
{
    const auto isLabelled = [](const Section &section) {
        return !section.label.isEmpty() && section.kind == SectionKind::Pillar;
    };
    const auto last = std::find_if(m_sections.rbegin(), m_sections.rend(), isLabelled);
    if (last == m_sections.rend())
        return;
    const qsizetype behind = last.base() - m_sections.begin();
    const auto stands = [&](qsizetype i) {
        return std::any_of(m_headings.cbegin(), m_headings.cbegin() + behind - 1, [&](const Heading &other) {
            return other.rank == m_headings[i].rank && other.hashes == m_headings[i].hashes &&
                   !other.title.isEmpty();
        });
    };
    for (qsizetype i = behind; i < m_sections.size(); ++i) {
        if (m_sections[i].kind != SectionKind::Pillar || (m_sections[i].parent >= 0 && stands(i)))
            continue;
        m_sections[i].kind = SectionKind::Closing;
        m_sections[i].parent = -1;
    }
}

QList<Section> Sections::finish()
{
    closeAfterLabelled();
    for (Section &section : m_sections) {
        const auto known = m_known.constFind(section.title.toLower());
        if (known != m_known.cend() && section.kind != SectionKind::Annex)
            section.kind = *known;
    }
    return std::move(m_sections);
}

} // namespace partnership
