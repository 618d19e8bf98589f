// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace partnership {

/// What a word or phrase says of the frame of a statement rather than of its matter.
enum class FrameRole {
    Annex,     ///< opens the heading of an annex
    Part,      ///< opens a heading with a number: "Part II"
    Title,     ///< stands in titles: "joint statement"
    Formula,   ///< ends the words between recitals and what is declared
    Recital,   ///< opens a recital
    Signature, ///< opens the closing words and the block of signatures
    Page,      ///< stands with the number of a page
    Banner,    ///< a whole line that is no part of the statement
    Footer,    ///< opens such a line
    Note,      ///< opens a note of the editors after the last words
    Ordinal    ///< opens a heading that is a sentence: "First, …"
};

/// The phrases of the frame, by role. Compared without regard to case.
class FrameWords
{
public:
    void insert(const QString &phrase, FrameRole role);

    /// The length of the longest phrase of the role that the text opens with, as a whole word; or 0.
    qsizetype opening(QStringView text, FrameRole role) const;
    bool holds(QStringView text, FrameRole role) const;
    bool endsWith(QStringView text, FrameRole role) const;
    /// Is the text nothing but such a phrase, but for marks?
    bool is(QStringView text, FrameRole role) const;

    static int roleOf(const QString &word); ///< -1 when there is none

private:
    QHash<quint32, QStringList> m_phrases; ///< by role and first letter, in small letters
};

} // namespace partnership
