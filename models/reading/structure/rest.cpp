// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/rest.h"

#include <algorithm>

namespace partnership {
namespace {

qsizetype beginOf(const Remainder &remainder)
{
    return remainder.source.begin;
}

/// What stands inside another parts it: the foot of a page between the lines of a heading. In the order of
/// their begin.
QList<Remainder> apart(const QList<Remainder> &sorted)
{
    QList<Remainder> out;
    for (const Remainder &next : sorted) {
        const Remainder outer = out.isEmpty() ? Remainder() : out.last();
        if (next.source.begin < outer.source.end) {
            out.last().source.end = next.source.begin;
            if (out.last().source.isEmpty())
                out.removeLast();
        }
        out.append(next);
        if (next.source.end < outer.source.end)
            out.append({outer.kind, {next.source.end, outer.source.end}});
    }
    return out;
}

} // namespace

void Rest::addSmall(RestKind kind, const QList<Span> &sources)
{
    for (const Span &source : sources)
        m_small.append({kind, source});
}

QList<Remainder> Rest::finish()
{
    for (QList<Remainder> *list : {&m_rest, &m_small})
        std::ranges::stable_sort(*list, {}, beginOf);
    m_rest = apart(m_rest);
    QList<Remainder> out;
    qsizetype end = 0;
    auto next = m_rest.cbegin();
    const auto takeUpTo = [&](qsizetype position) {
        for (; next != m_rest.cend() && next->source.begin <= position; ++next) {
            out.append(*next);
            end = std::max(end, next->source.end);
        }
    };
    for (const Remainder &small : std::as_const(m_small)) {
        takeUpTo(small.source.begin);
        if (small.source.begin < end)
            continue;
        out.append(small);
        end = small.source.end;
    }
    takeUpTo(std::numeric_limits<qsizetype>::max());
    return out;
}

} // namespace partnership
