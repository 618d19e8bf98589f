// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace partnership {

/// Who is at fault; decides the exit status of the command line (1 input, 2 usage, 3 library).
enum class Fault { Input, Usage, Library };

/// Something that went wrong, told so that its reader can act: what, where, and the way out.
struct Problem
{
    Fault fault = Fault::Input;
    QString what;       ///< one sentence, without the place: "This file is empty."
    QString file;       ///< path or name as the user gave it, or empty
    qsizetype line = 0; ///< from 1; 0 where a line makes no sense
    QString words;      ///< the words at fault, shortened, or empty
    QString advice;     ///< what to do, one sentence, or empty

    /// "FILE:LINE: what (“words”) advice", with what is empty left out.
    QString toString() const;
    bool operator==(const Problem &) const = default;
};

/// A value, or the problem that kept it from being made.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_value(std::move(value)) {}
    Result(Problem problem) : m_problem(std::move(problem)) {}

    explicit operator bool() const { return m_value.has_value(); }
    bool ok() const { return m_value.has_value(); }
    const T &value() const & { return *m_value; }
    T &value() & { return *m_value; }
    T &&value() && { return *std::move(m_value); }
    const T *operator->() const { return &*m_value; }
    T *operator->() { return &*m_value; }
    const T &operator*() const & { return *m_value; }
    T &operator*() & { return *m_value; }
    T &&operator*() && { return *std::move(m_value); }
    const Problem &problem() const { return m_problem; }

private:
    std::optional<T> m_value;
    Problem m_problem;
};

/// For functions that do something and have nothing to give back.
struct Done
{
};

} // namespace partnership
