// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

namespace partnership {

/// Answers to questions that are asked again at every repaint: found once, and all forgotten when they have
/// become too many.
template <typename Question, typename Answer> class Remembered
{
public:
    template <typename Find> const Answer &answer(const Question &question, Find find)
    {
        const auto known = m_answers.constFind(question);
        if (known != m_answers.constEnd())
            return *known;
        // Some screens full of words.
        constexpr qsizetype most = 4096;
        if (m_answers.size() >= most)
            m_answers.clear();
        return *m_answers.insert(question, find());
    }

private:
    QHash<Question, Answer> m_answers;
};

} // namespace partnership
