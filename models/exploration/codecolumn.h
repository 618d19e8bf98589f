// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/rowset.h"

#include <QHash>
#include <QList>

#include <span>
#include <variant>
#include <vector>

namespace partnership {

/// The number that stands for a value of a dimension in memory.
using Code = quint32;

/// What is asked of one dimension, in codes.
struct CodeChoice
{
    bool anything = true;      ///< no value is wanted, so that rows without one pass too
    QBitArray wanted;          ///< by code: any of these, unless anything
    QBitArray unwanted;        ///< by code: none of these
    bool noneWanted = false;   ///< rows without one pass, whatever else is wanted
    bool noneUnwanted = false; ///< and these do not
};

/// The values of one dimension for every row of a table. A row may have several or none, but few combinations
/// occur: each is kept once, and a row holds its number, in one byte where there are no more than 256. So
/// filtering and counting are one look at a small number a row, whatever the row holds.
class CodeColumn
{
public:
    /// Codes of the next row, each once.
    void append(const QList<Code> &codes);
    /// So many rows that all have these.
    void fill(qsizetype rows, const QList<Code> &codes);
    /// Codes of a row that is there, in place of those it had.
    void set(qsizetype row, const QList<Code> &codes);

    std::span<const Code> operator[](qsizetype row) const;
    qsizetype size() const;

    /// The rows that a choice lets through.
    RowSet passing(const CodeChoice &choice) const;
    /// By code, up to the largest that occurs: how many of the rows have it.
    QList<int> counts(const RowSet &rows) const;

    /// The number of its combination for every row, as wide as the largest needs.
    using Numbers = std::variant<std::vector<quint8>, std::vector<quint16>, std::vector<quint32>>;
    const Numbers &numbers() const { return m_rows; }

private:
    template <typename Number> void widen();
    std::span<const Code> codesOf(size_t combination) const;
    size_t combinationOf(const QList<Code> &codes);
    QList<int> spread(const std::vector<quint32> &perCombination) const;

    Numbers m_rows;
    std::vector<Code> m_codes;             ///< of one combination after the other
    std::vector<quint32> m_starts{0};      ///< where each begins in them
    std::vector<quint32> m_totals;         ///< rows of each
    QHash<QList<Code>, quint32> m_numbers; ///< of each
    Code m_end = 0;                        ///< above the largest code
};

} // namespace partnership
