// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/numbering.h"

#include <algorithm>
#include <cstdlib>

namespace partnership {
namespace {

constexpr int mostLost = 9; ///< numbers that may be missing from a list
constexpr int mostLettersLost = 2;
constexpr int indentation = 2;   ///< columns that set a list under another
constexpr int lateOpening = 100; ///< a list whose first numbers are lost begins below

/// "1." and "1" may be the same list, and "11," is a slip for "11."; brackets never are.
int style(Label::Enclosure enclosure)
{
    switch (enclosure) {
    case Label::Close:
    case Label::Both:
        return enclosure;
    default:
        return Label::Dot;
    }
}

/// For looking up a label with this style and number.
quint64 key(const Label &label, LabelKind kind, int number)
{
    const bool bare = label.enclosure == Label::Bare;
    return (quint64(number) << 16) | quint64(int(kind) << 8) |
           quint64(style(label.enclosure) << 2 | int(bare) << 1 | int(label.capital));
}

/// "9.4" → "9.5", "9.4.1", "10", "10.1" where the "10" has no line of its own.
bool follows(const QList<int> &last, const QList<int> &next)
{
    const qsizetype level = next.size();
    if (level <= last.size())
        return std::equal(next.begin(), next.end() - 1, last.begin()) &&
               next[level - 1] == last[level - 1] + 1;
    const bool first = next.last() == 1;
    if (level == last.size() + 1)
        return first && std::equal(last.begin(), last.end(), next.begin());
    return false;
}

bool followsLostTop(const QList<int> &last, const QList<int> &next)
{
    return next.size() == 2 && next[1] == 1 && next[0] == last[0] + 1;
}

bool jumps(const QList<int> &last, const QList<int> &next, int most)
{
    const qsizetype level = next.size();
    if (level > last.size() || !std::equal(next.begin(), next.end() - 1, last.begin()))
        return false;
    const int step = next[level - 1] - last[level - 1];
    return step > 1 && step <= most;
}

/// Kinds that number the parts of a statement rather than the items of a list.
bool countsParts(const Label &label, LabelKind kind)
{
    if (label.enclosure == Label::Both || label.enclosure == Label::Close)
        return false;
    return kind == LabelKind::Formal || kind == LabelKind::Ideographic ||
           ((kind == LabelKind::Roman || kind == LabelKind::Letter) && label.capital);
}

} // namespace

Numbering::Numbering(const QList<const Label *> &candidates)
{
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        for (const Label::Reading &reading : candidates[i]->readings)
            m_last.insert(key(*candidates[i], reading.kind, reading.parts.last()), i);
    }
}

bool Numbering::takes(Label &label, qsizetype candidate, const LabelPlace &place)
{
    return !label.isNone() && (goesOn(label, place, Next) || repeats(label, place) ||
                               opens(label, candidate, place) || goesOn(label, place, Jump));
}

bool Numbering::isNext(const Label &label) const
{
    return label.enclosure == Label::Dot && std::ranges::any_of(m_open, [&](const Sequence &sequence) {
               return sequence.kind == label.kind() && sequence.capital == label.capital &&
                      style(sequence.enclosure) == Label::Dot && follows(sequence.parts, label.parts());
           });
}

Numbering::Step Numbering::stepTo(const Sequence &sequence, const Label &label, const Label::Reading &reading,
                                  const LabelPlace &place) const
{
    if (sequence.kind != reading.kind || sequence.capital != label.capital ||
        style(sequence.enclosure) != style(label.enclosure))
        return No;
    const bool whole = reading.kind != LabelKind::Decimal || reading.parts.size() > 1 || label.isClosed();
    const bool bracketed = style(label.enclosure) != Label::Dot;
    if (follows(sequence.parts, reading.parts)) {
        const bool bareList = sequence.enclosure == Label::Bare && label.enclosure == Label::Bare;
        const bool likely = whole || (place.wordsBegin && (place.afterGap || bareList));
        return likely && (place.fresh || bracketed) && (label.enclosure != Label::Slip || place.afterGap)
                   ? Next
                   : No;
    }
    if (label.enclosure == Label::Slip || !place.fresh)
        return No;
    if (followsLostTop(sequence.parts, reading.parts))
        return Next;
    const bool parted = place.afterGap || bracketed;
    const int most = reading.kind == LabelKind::Decimal ? mostLost : mostLettersLost;
    return whole && parted && jumps(sequence.parts, reading.parts, most) ? Jump : No;
}

/// Where two lists may go on, the one that stands at the same column and parts its items in the same way.
bool Numbering::goesOn(Label &label, const LabelPlace &place, Step by)
{
    struct Way
    {
        Sequence *sequence = nullptr;
        const Label::Reading *reading = nullptr;
        int worth = -1;
    } best;
    for (Sequence &sequence : m_open) {
        for (const Label::Reading &reading : std::as_const(label.readings)) {
            if (stepTo(sequence, label, reading, place) != by)
                continue;
            const int worth = 2 * (std::abs(sequence.column - place.column) < indentation) +
                              (sequence.gaps == place.afterGap);
            if (worth >= best.worth)
                best = {&sequence, &reading, worth};
        }
    }
    if (!best.sequence)
        return false;
    const Label::Reading reading = *best.reading;
    accept(label, reading, *best.sequence, place);
    return true;
}

/// Every item may be printed "1.", or the same letter.
bool Numbering::repeats(Label &label, const LabelPlace &place)
{
    if (!place.fresh || !place.wordsBegin || !label.isClosed() || label.kind() != LabelKind::Decimal ||
        place.ledIn || label.parts() != QList<int>{1})
        return false;
    for (Sequence &sequence : m_open) {
        if (sequence.kind != LabelKind::Decimal || sequence.parts != label.parts() ||
            style(sequence.enclosure) != style(label.enclosure) || place.column > sequence.column + 1)
            continue;
        const Label::Reading reading = label.readings.first();
        accept(label, reading, sequence, place);
        return true;
    }
    return false;
}

bool Numbering::opens(Label &label, qsizetype candidate, const LabelPlace &place)
{
    for (const Label::Reading &reading : std::as_const(label.readings)) {
        if (!place.fresh || !mayOpen(label, reading, candidate, place))
            continue;
        const bool nested = isNested(label, reading, place);
        if (!nested) {
            m_open.removeIf([&](const Sequence &other) {
                return other.kind == reading.kind && other.capital == label.capital &&
                       style(other.enclosure) == style(label.enclosure);
            });
        }
        m_seen.insert(key(label, reading.kind, 1));
        m_open.append({++m_ids, reading.kind, label.enclosure, label.capital, nested, place.afterGap,
                       place.column, reading.parts});
        const Label::Reading taken = reading;
        accept(label, taken, m_open.last(), place);
        return true;
    }
    return false;
}

bool Numbering::mayOpen(const Label &label, const Label::Reading &reading, qsizetype candidate,
                        const LabelPlace &place) const
{
    const bool later = comesLater(label, reading, candidate);
    if (label.enclosure == Label::Slip)
        return false;
    if (reading.kind == LabelKind::Decimal) {
        const bool first = reading.parts.last() == 1 && reading.parts.size() <= 2;
        if (label.enclosure == Label::Bare && reading.parts.size() == 1)
            return first && later && place.wordsBegin && place.afterGap;
        const bool lost =
            later && reading.parts.last() < lateOpening && place.afterGap && !openLike(label, reading.kind);
        return first ? label.isClosed() || later || place.afterGap : lost;
    }
    if (reading.parts.last() != 1)
        return reading.parts.last() == 2 && later && place.afterGap && !openLike(label, reading.kind);
    const bool heading = countsParts(label, reading.kind) && place.afterGap &&
                         (reading.kind != LabelKind::Letter || place.heading);
    const bool again =
        place.afterGap && label.enclosure == Label::Both && m_seen.contains(key(label, reading.kind, 1));
    return later || heading || again || (place.ledIn && label.enclosure == Label::Both);
}

bool Numbering::isNested(const Label &label, const Label::Reading &reading, const LabelPlace &place) const
{
    if (reading.kind != LabelKind::Decimal || style(label.enclosure) != Label::Dot)
        return place.ledIn || (!countsParts(label, reading.kind) && !m_open.isEmpty());
    const Sequence *like = openLike(label, reading.kind);
    return like && (place.ledIn || place.column >= like->column + indentation);
}

/// Does the list go on, anywhere in the rest of the text?
bool Numbering::comesLater(const Label &label, const Label::Reading &reading, qsizetype candidate) const
{
    return m_last.value(key(label, reading.kind, reading.parts.last() + 1), -1) > candidate;
}

const Numbering::Sequence *Numbering::openLike(const Label &label, LabelKind kind) const
{
    const auto found = std::ranges::find_if(m_open, [&](const Sequence &sequence) {
        return sequence.kind == kind && style(sequence.enclosure) == style(label.enclosure) &&
               sequence.capital == label.capital;
    });
    return found == m_open.end() ? nullptr : &*found;
}

void Numbering::accept(Label &label, const Label::Reading &reading, Sequence &sequence,
                       const LabelPlace &place)
{
    const int id = sequence.id;
    sequence.parts = reading.parts;
    sequence.gaps = place.afterGap;
    label.readings = {reading};
    label.sequence = id;
    label.nested = sequence.nested;
    // A list that goes on has none of the lists in its items open any more.
    const auto at = std::ranges::find(m_open, id, &Sequence::id);
    m_open.erase(std::remove_if(at + 1, m_open.end(), [](const Sequence &inner) { return inner.nested; }),
                 m_open.end());
}

} // namespace partnership
