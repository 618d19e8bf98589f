// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/statement/span.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace partnership {

/// One word or mark of a clause's text.
struct Word
{
    enum Form { Lower, Capital, Number, Possessive, Mark };
    Span span;
    QString folded; ///< for comparing: lower case, plain apostrophes, one spelling
    Form form = Mark;
    size_t hash = 0;      ///< of folded, for the many look-ups that begin at a word
    bool inNames = false; ///< a capital that is not just the start of a sentence, or an ordinal

    bool is(QLatin1String text) const { return folded == text; }
    bool isWord() const { return form == Lower || form == Capital || form == Number; }
    bool isCapital() const { return form == Capital; }
};

/// The text of a clause as words. Hyphenated words, "R&D" and "U.S." are one word each; "'s" is a word of its
/// own (Possessive), and so is every mark.
class Words
{
public:
    Words() = default;
    /// With a pace that is told to stop, the words end where it was.
    explicit Words(const QString &text, Pace *pace = nullptr);

    qsizetype size() const { return m_words.size(); }
    /// A mark with an empty span beyond either end, so that rules may look around freely.
    const Word &operator[](qsizetype index) const;
    /// Text from the first to before the last of these words.
    QString text(qsizetype from, qsizetype to) const;
    Span span(qsizetype from, qsizetype to) const;
    /// Index of the first word that ends after the position.
    qsizetype at(qsizetype position) const;
    /// Indexes [begin, end) of the words in a span of the text.
    Span inWords(const Span &text) const;
    bool is(qsizetype index, QLatin1String folded) const { return (*this)[index].folded == folded; }

private:
    QString m_text;
    QList<Word> m_words;
};

/// Words of a text that are marked ("stands in a name"), to be asked in inner loops.
class WordMarks
{
public:
    WordMarks() = default;
    explicit WordMarks(const Words &words) : m_marks(words.size(), false) {}
    WordMarks(const Words &words, const QList<Span> &spans);

    void mark(qsizetype from, qsizetype to) { std::fill(m_marks.begin() + from, m_marks.begin() + to, true); }
    bool operator[](qsizetype at) const { return at >= 0 && at < m_marks.size() && m_marks[at]; }

private:
    QList<bool> m_marks;
};

/// Lower case, with the British and American spellings that names are printed in made one.
QString foldedWord(QStringView word);
/// The words of a name without marks, in lower case and one spelling: equal for the same name.
QString nameKey(const QString &name);
bool isSameName(const QString &one, const QString &other);
/// "JAXA", "PaSTI", "JSPP21": at least two capitals, no more than a dozen letters.
bool isAbbreviation(QStringView word);

} // namespace partnership
