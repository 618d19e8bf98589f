// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/codecolumn.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace partnership {
namespace {

/// Neighbouring rows often hold the same: counting them in turn in several places spares waiting for the
/// figure that was written just before.
template <typename Number> class Tally
{
public:
    explicit Tally(size_t combinations) : m_counts(lanes * combinations), m_stride(combinations) {}

    void add(qsizetype row, Number combination) { ++m_counts[size_t(row) % lanes * m_stride + combination]; }

    std::vector<quint32> counts() const
    {
        std::vector<quint32> out(m_stride);
        for (size_t i = 0; i < m_counts.size(); ++i)
            out[i % m_stride] += m_counts[i];
        return out;
    }

private:
    // Many combinations are seldom the same twice running, and several places for each would not stay near.
    static constexpr size_t lanes = sizeof(Number) == 1 ? 4 : 1;
    std::vector<quint32> m_counts;
    size_t m_stride;
};

template <typename Number>
std::vector<quint32> tallied(const std::vector<Number> &numbers, const RowSet &rows, size_t combinations)
{
    Tally<Number> tally(combinations);
    rows.forEach([&](qsizetype row) { tally.add(row, numbers[size_t(row)]); });
    return tally.counts();
}

} // namespace

template <typename Number> void CodeColumn::widen()
{
    m_rows =
        std::visit([](const auto &rows) { return std::vector<Number>(rows.begin(), rows.end()); }, m_rows);
}

size_t CodeColumn::combinationOf(const QList<Code> &codes)
{
    const auto known = m_numbers.constFind(codes);
    if (known != m_numbers.constEnd())
        return *known;
    const size_t number = m_totals.size();
    m_numbers.insert(codes, quint32(number));
    m_codes.insert(m_codes.end(), codes.begin(), codes.end());
    for (const Code code : codes)
        m_end = std::max(m_end, code + 1);
    m_starts.push_back(quint32(m_codes.size()));
    m_totals.push_back(0);
    if (number == size_t(std::numeric_limits<quint8>::max()) + 1)
        widen<quint16>();
    else if (number == size_t(std::numeric_limits<quint16>::max()) + 1)
        widen<quint32>();
    return number;
}

void CodeColumn::append(const QList<Code> &codes)
{
    const size_t number = combinationOf(codes);
    ++m_totals[number];
    std::visit(
        [number](auto &rows) {
            using Number = typename std::decay_t<decltype(rows)>::value_type;
            rows.push_back(Number(number));
        },
        m_rows);
}

void CodeColumn::fill(qsizetype rows, const QList<Code> &codes)
{
    *this = CodeColumn();
    m_rows = std::vector<quint8>(size_t(rows), quint8(combinationOf(codes)));
    m_totals.front() = quint32(rows);
}

void CodeColumn::set(qsizetype row, const QList<Code> &codes)
{
    const size_t number = combinationOf(codes);
    ++m_totals[number];
    std::visit(
        [this, row, number](auto &rows) {
            using Number = typename std::decay_t<decltype(rows)>::value_type;
            --m_totals[std::exchange(rows[size_t(row)], Number(number))];
        },
        m_rows);
}

std::span<const Code> CodeColumn::codesOf(size_t combination) const
{
    return {m_codes.data() + m_starts[combination], m_starts[combination + 1] - m_starts[combination]};
}

std::span<const Code> CodeColumn::operator[](qsizetype row) const
{
    return codesOf(std::visit([row](const auto &rows) { return size_t(rows[size_t(row)]); }, m_rows));
}

qsizetype CodeColumn::size() const
{
    return std::visit([](const auto &rows) { return qsizetype(rows.size()); }, m_rows);
}

RowSet CodeColumn::passing(const CodeChoice &choice) const
{
    std::vector<quint8> passes(m_totals.size());
    for (size_t i = 0; i < passes.size(); ++i) {
        const std::span<const Code> codes = codesOf(i);
        const auto wanted = [&](Code code) { return choice.wanted.testBit(code); };
        const auto unwanted = [&](Code code) { return choice.unwanted.testBit(code); };
        const bool isWanted =
            choice.anything || (codes.empty() && choice.noneWanted) || std::ranges::any_of(codes, wanted);
        const bool isUnwanted =
            (codes.empty() && choice.noneUnwanted) || std::ranges::any_of(codes, unwanted);
        passes[i] = isWanted && !isUnwanted;
    }
    RowSet out(size());
    std::visit(
        [&](const auto &rows) {
            for (size_t row = 0; row < rows.size(); ++row)
                out.words()[row / RowSet::wordBits] |= quint64(passes[rows[row]]) << (row % RowSet::wordBits);
        },
        m_rows);
    return out;
}

QList<int> CodeColumn::spread(const std::vector<quint32> &perCombination) const
{
    QList<int> out(m_end);
    for (size_t i = 0; i < perCombination.size(); ++i) {
        for (const Code code : perCombination[i] ? codesOf(i) : std::span<const Code>())
            out[code] += int(perCombination[i]);
    }
    return out;
}

/// Of few and of many rows alike no more than half are looked at: what is left out is taken from the totals.
QList<int> CodeColumn::counts(const RowSet &rows) const
{
    const bool many = rows.count() > rows.size() / 2;
    RowSet looked(many ? rows.size() : 0, true);
    if (many)
        looked -= rows;
    std::vector<quint32> found = std::visit(
        [&](const auto &numbers) { return tallied(numbers, many ? looked : rows, m_totals.size()); }, m_rows);
    for (size_t i = 0; many && i < found.size(); ++i)
        found[i] = m_totals[i] - found[i];
    return spread(found);
}

} // namespace partnership
