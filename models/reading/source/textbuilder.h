// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/source/sourcetext.h"

#include <optional>

namespace partnership {

/// Does it look like what points to a footnote: "1", "[12]", "(3)", "*", "†"?
bool isNoteMark(const QString &words);

/// Puts the text of a paged or marked-up document together, paragraph by paragraph, and keeps what is known
/// of each as hints. White space is folded, paragraphs are parted by a blank line, numbers stand as they are
/// printed.
class TextBuilder
{
public:
    /// Ends the paragraph before, if one is open. Words added outside of any paragraph open one.
    void beginParagraph();
    void endParagraph();

    void addText(QStringView text, bool bold = false);
    /// Letter for letter, with its own line ends and blanks.
    void addVerbatim(QStringView text);
    void addLineBreak();
    /// A raised number. Before the first word of a paragraph it makes the paragraph a footnote.
    void addNoteMark(QStringView mark);
    /// Raised words: a note mark where they look like one ("12", "[3]", "*"), else text ("st" after 21).
    void addRaised(const QString &words, bool bold);
    /// The number or bullet of a list item, printed before the words that come next.
    void setLabel(const QString &label, int level);
    /// Level 0 is no heading. Titles and subtitles count as headings of the first levels, too.
    void setHeading(int level, bool title = false)
    {
        m_heading = level;
        m_title = title;
    }

    /// Words from here on are of a footnote, or of what surrounds the text, until the matching call ends it.
    void beginPart(Hint::Kind kind) { m_parts.append(kind); }
    void endPart() { m_parts.removeLast(); }
    void beginPage();
    bool isOpen() const { return m_open; }

    /// The paragraphs of another text, after everything so far.
    void append(const SourceText &other);

    qsizetype size() const { return m_made.text.size(); }
    /// Everything, with a line end after the last paragraph.
    SourceText take();

private:
    void open();
    void hint(Hint::Kind kind, const Span &span, int level = 0);

    SourceText m_made;
    QString m_label;
    int m_labelLevel = 0;
    int m_heading = 0;
    bool m_title = false; ///< the heading is one of the document
    bool m_open = false;
    bool m_blank = false;      ///< white space waits for the next word
    bool m_footnote = false;   ///< the open paragraph begins with the mark of a note
    bool m_allBold = true;     ///< of the words of the open paragraph so far
    qsizetype m_begin = 0;     ///< of the open paragraph, its label included
    qsizetype m_words = 0;     ///< where its words begin, after the label
    QList<Hint::Kind> m_parts; ///< innermost last
    QList<Hint> m_marks;       ///< note marks of the open paragraph
};

} // namespace partnership
