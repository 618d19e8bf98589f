// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/placing.h"

#include <algorithm>
#include <cstdlib>

namespace partnership {
namespace {

bool isUnder(const QList<int> &parts, const QList<int> &above)
{
    return above.size() < parts.size() && std::equal(above.begin(), above.end(), parts.begin());
}

} // namespace

Placing::Place Placing::next(const Block &block, bool ledIn, const QString &section)
{
    if (block.isLabelled())
        closeForLabel(block.label());
    else if (block.isItem())
        closeForBullet(block.first(), ledIn);
    else
        m_open.clear();
    const Open *parent = m_open.isEmpty() ? nullptr : &m_open.last();
    Place place{unique(numberOf(block, parent), section), parent ? parent->clause : -1};
    Open open;
    open.clause = m_clauses++;
    open.number = place.number;
    open.column = block.first().column;
    if (block.isLabelled()) {
        open.sequence = block.label().sequence;
        open.parts = block.label().parts();
    } else if (block.isItem()) {
        open.marker = block.first().bullet;
    }
    m_open.append(open);
    return place;
}

/// What stays open is what the label stands under: its own list's clauses above it ("9" of "9.4"), or the
/// last clause where its list is new.
void Placing::closeForLabel(const Label &label)
{
    const auto last = std::find_if(m_open.crbegin(), m_open.crend(),
                                   [&](const Open &open) { return open.sequence == label.sequence; });
    if (last == m_open.crend()) {
        if (!label.nested)
            m_open.clear();
        return;
    }
    m_open.erase(last.base(), m_open.cend());
    while (!m_open.isEmpty() && m_open.last().sequence == label.sequence &&
           !isUnder(label.parts(), m_open.last().parts))
        m_open.removeLast();
}

/// A bullet stands beside one with its sign at its column, under one to its left, and under any clause that
/// leads it in.
void Placing::closeForBullet(const Line &line, bool ledIn)
{
    const bool beside = closeBeside(line);
    if (beside || m_open.isEmpty())
        return;
    const Open &last = m_open.last();
    const bool drawn = !QStringLiteral("-*+").contains(last.marker);
    if (!last.marker.isNull() && !ledIn && !drawn && line.column <= last.column + 1)
        m_open.removeLast();
    else if (last.marker.isNull() && !ledIn)
        m_open.clear();
}

/// Closes the bullets to the right, and the one it stands beside; says whether there were any.
bool Placing::closeBeside(const Line &line)
{
    const auto isBeside = [&](const Open &open) {
        return open.marker == line.bullet && std::abs(open.column - line.column) < 2;
    };
    const auto same = std::find_if(m_open.crbegin(), m_open.crend(), isBeside);
    const qsizetype open = m_open.size();
    if (same != m_open.crend())
        m_open.erase(same.base() - 1, m_open.cend());
    while (!m_open.isEmpty() && !m_open.last().marker.isNull() && m_open.last().column > line.column + 1)
        m_open.removeLast();
    return m_open.size() < open;
}

QString Placing::numberOf(const Block &block, const Open *parent)
{
    if (!block.isLabelled())
        return QLatin1Char('p') + QString::number(++m_unnumbered);
    const Label &label = block.label();
    if (!parent || (label.kind() == LabelKind::Decimal && !label.nested))
        return label.text;
    return parent->number + QLatin1Char('(') + label.text + QLatin1Char(')');
}

QString Placing::unique(const QString &number, const QString &section)
{
    QString out = number;
    if (m_numbers.contains(out) && !section.isEmpty())
        out = section + QLatin1Char('.') + number;
    for (int &again = m_again[number]; m_numbers.contains(out); ++again)
        out = number + QLatin1Char('-') + QString::number(again + 2);
    m_numbers.insert(out);
    return out;
}

} // namespace partnership
