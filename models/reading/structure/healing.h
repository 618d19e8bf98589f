// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/source/sourcetext.h"
#include "models/statement/statement.h"

namespace partnership {

/// Puts the words of one clause together from stretches of the source: white space folded to one blank,
/// markup left out, and for every letter the place it came from.
class HealedText
{
public:
    /// The marks of footnotes, in the order of the source, are left out; they must outlive this.
    HealedText(const SourceText &source, const QList<Span> &marks) : m_source(&source), m_marks(&marks) {}

    /// Adds the words of a stretch; a blank parts them from what stands already, except beside ideographs
    /// and inside a word that the end of a line divides.
    void append(const Span &source);

    const QString &text() const { return m_text; }
    const QList<Piece> &pieces() const { return m_pieces; }
    bool hasMarkup() const { return m_markup; }
    /// Were signs left out that nobody sees?
    bool hasUnseen() const { return m_unseen; }
    /// Words that the end of a line divided, as they were and as they are now.
    const QList<std::pair<QString, QString>> &mendedWords() const { return m_mended; }

private:
    enum class Join { Blank, Direct, DropHyphen };

    void add(const Span &run);
    Join joinWith(const Span &run) const;
    void mend(const Span &run, Join join);
    void addBlank(qsizetype position);

    const SourceText *m_source;
    const QList<Span> *m_marks;
    QString m_text;
    QList<Piece> m_pieces;
    bool m_blank = false;
    bool m_break = false; ///< the blank stands for the end of a line
    bool m_markup = false;
    bool m_unseen = false;
    QList<std::pair<QString, QString>> m_mended;
};

/// Does the text end as a sentence or a lead-in does (.:;!? with closing quotes or brackets after it)?
bool endsSentence(QStringView text);
/// A title in capitals set in title case; words in `keep` (ASEAN) stay as they are. Other text is unchanged.
QString titleCased(const QString &text, const QStringList &keep);
bool isCapitals(QStringView text);
/// An article, preposition or conjunction of English, French or Spanish.
bool isSmallWord(const QString &word);
/// Do all the longer words begin with a capital?
bool isTitleCase(QStringView text);
/// Is a heading that ends with the first words carried on by the second ("Peace and", "Security")?
bool headingBreaksOff(const QString &first, const QString &second);
/// Does it end so that something must follow ("Peace and", "Fish, ")?
bool isCutOff(const QString &heading);
/// The same of two lines, of which the first may just be full.
bool headingGoesOn(const QString &first, const QString &second);
/// The last (or first) few words, for showing a repair.
QString tailOf(const QString &text);
QString headOf(const QString &text);

} // namespace partnership
