// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/reading/wordbook.h"
#include "models/statement/span.h"

#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace partnership {

/// Letter by letter, without the detour of Qt's general comparison: rules ask this of every word.
inline bool isSameText(QStringView text, QLatin1String latin)
{
    return text.size() == latin.size() && std::equal(text.begin(), text.end(), latin.begin(),
                                                     [](QChar a, char b) { return a == QLatin1Char(b); });
}

/// One word or mark of a clause's text.
struct Word
{
    enum Form : quint8 { Lower, Capital, Number, Possessive, Mark };
    Span span;
    QStringView folded; ///< for comparing: lower case, plain apostrophes, one spelling; lives with the Words
    quint32 hash = 0;   ///< of folded
    WordBook::Entry entry = {}; ///< in the book of the lexicons
    Form form = Mark;
    bool inNames = false; ///< a capital that is not just the start of a sentence, or an ordinal

    bool is(QLatin1String text) const { return isSameText(folded, text); }
    bool isWord() const { return form == Lower || form == Capital || form == Number; }
    bool isCapital() const { return form == Capital; }
};

/// Some words that a rule asks for.
class WordSet
{
public:
    WordSet(std::initializer_list<QString> folded);

    bool contains(const Word &word) const
    {
        for (size_t at = word.hash & m_mask; m_slots[at].hash != 0; at = (at + 1) & m_mask) {
            if (m_slots[at].hash == word.hash && m_slots[at].word == word.folded)
                return true;
        }
        return false;
    }

private:
    struct Slot
    {
        quint32 hash = 0; ///< 0: free
        QString word;
    };
    std::vector<Slot> m_slots;
    size_t m_mask;
};

inline bool isOneOf(const Word &word, const WordSet &words)
{
    return words.contains(word);
}

/// The text of a clause as words. Hyphenated words, "R&D" and "U.S." are one word each; "'s" is a word of its
/// own (Possessive), and so is every mark.
class Words
{
public:
    Words() = default;
    /// Words that no lexicon is asked about: none has a number. With a pace that is told to stop, the words
    /// end where it was.
    explicit Words(const QString &text, Pace *pace = nullptr) : Words(text, nullptr, pace) {}
    /// With their numbers in the book.
    Words(const QString &text, const WordBook &book, Pace *pace = nullptr) : Words(text, &book, pace) {}
    /// The book learns those that are new to it.
    static Words learnt(const QString &text, WordBook &book);

    qsizetype size() const { return m_size; }
    /// A mark with an empty span beyond either end, so that rules may look around freely.
    const Word &operator[](qsizetype index) const
    {
        return size_t(index) < size_t(m_size) ? m_words[size_t(index)] : outside;
    }
    /// Text from the first to before the last of these words.
    QString text(qsizetype from, qsizetype to) const { return view(from, to).toString(); }
    QStringView view(qsizetype from, qsizetype to) const;
    Span span(qsizetype from, qsizetype to) const;
    /// Index of the first word that ends after the position.
    qsizetype at(qsizetype position) const;
    /// Indexes [begin, end) of the words in a span of the text.
    Span inWords(const Span &text) const;
    bool is(qsizetype index, QLatin1String folded) const { return (*this)[index].is(folded); }

private:
    Words(const QString &text, const WordBook *book, Pace *pace);

    static const Word outside;

    QString m_text;
    QString m_folded; ///< the words of the text where they stand, folded
    std::vector<Word> m_words;
    qsizetype m_size = 0; ///< of them; asked for with every word
};

inline constexpr Word Words::outside{};

/// What a lexicon says of single words.
template <typename Value> class WordTable
{
public:
    /// For making the table: what it says of a word, which the book learns.
    Value &of(const QString &word, WordBook &book)
    {
        const Words words = Words::learnt(word, book);
        if (m_table == 0)
            m_table = book.addTable();
        book.enter(words[0].entry.number, m_table);
        return m_values[words[0].entry.number];
    }
    bool contains(const Word &word) const { return (word.entry.tables & m_table) != 0; }
    /// Null: nothing.
    const Value *find(const Word &word) const { return contains(word) ? find(word.entry.number) : nullptr; }
    const Value *find(int number) const
    {
        const auto value = m_values.constFind(number);
        return value == m_values.cend() ? nullptr : &*value;
    }

private:
    QHash<int, Value> m_values; ///< by number of the word
    quint64 m_table = 0;        ///< its bit in the book
};

/// Words of a text that are marked ("stands in a name"), to be asked in inner loops.
class WordMarks
{
public:
    WordMarks() = default;
    explicit WordMarks(const Words &words) : m_marks(words.size(), false) {}
    void mark(qsizetype from, qsizetype to) { std::fill(m_marks.begin() + from, m_marks.begin() + to, true); }
    bool operator[](qsizetype at) const { return at >= 0 && at < m_marks.size() && m_marks[at]; }

private:
    QList<bool> m_marks;
};

/// Does the folded word end so?
inline bool endsIn(const Word &word, QLatin1String ending)
{
    return word.folded.size() >= ending.size() && isSameText(word.folded.last(ending.size()), ending);
}
/// Lower case, with the British and American spellings that names are printed in made one.
QString foldedWord(QStringView word);
/// The words of a name without marks, in lower case and one spelling: equal for the same name.
QString nameKey(const QString &name);
bool isSameName(const QString &one, const QString &other);
/// "JAXA", "PaSTI", "JSPP21": at least two capitals, no more than a dozen letters.
bool isAbbreviation(QStringView word);

} // namespace partnership
