// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace partnership {
namespace {

bool isApostrophe(QChar c)
{
    return c == QLatin1Char('\'') || c == QChar(0x2019);
}

bool isInner(QStringView text, qsizetype i)
{
    const auto isLetter = [&](qsizetype k) {
        return k >= 0 && k < text.size() && text[k].isLetterOrNumber();
    };
    const QChar c = text[i];
    if (c == QLatin1Char('-') || c == QChar(0x2010) || c == QChar(0x2011) || c == QLatin1Char('&'))
        return isLetter(i + 1) && (isLetter(i - 1) || text[i - 1] == QLatin1Char('.'));
    if ((c == QLatin1Char('.') || c == QLatin1Char(',')) && text[i - 1].isDigit())
        return i + 1 < text.size() && text[i + 1].isDigit();
    if (c != QLatin1Char('.') || !isLetter(i - 1) || isLetter(i - 2))
        return false;
    const bool opens = isLetter(i + 1) && i + 2 < text.size() && text[i + 2] == QLatin1Char('.');
    const bool closes = i >= 2 && text[i - 2] == QLatin1Char('.');
    return opens || closes;
}

qsizetype wordEnd(QStringView text, qsizetype begin)
{
    qsizetype i = begin;
    while (i < text.size()) {
        const QChar c = text[i];
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && !(i > begin && isInner(text, i)))
            break;
        ++i;
    }
    return i;
}

bool isPossessive(QStringView text, qsizetype i)
{
    if (i == 0 || !isApostrophe(text[i]) || !text[i - 1].isLetterOrNumber())
        return false;
    if (i + 1 < text.size() && text[i + 1] == QLatin1Char('s'))
        return i + 2 >= text.size() || !text[i + 2].isLetterOrNumber();
    return text[i - 1] == QLatin1Char('s') && (i + 1 >= text.size() || !text[i + 1].isLetterOrNumber());
}

Word::Form formOf(QStringView word)
{
    if (word[0].isDigit())
        return Word::Number;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool starts = i == 0 || word[i - 1] == QLatin1Char('-');
        if (starts && word[i].isUpper())
            return Word::Capital;
    }
    return Word::Lower;
}

/// Words that have a capital only where a sentence begins.
bool isFunctionWord(const QString &folded)
{
    static const QSet<QString> words{
        QStringLiteral("the"),  QStringLiteral("a"),     QStringLiteral("an"),    QStringLiteral("we"),
        QStringLiteral("our"),  QStringLiteral("this"),  QStringLiteral("these"), QStringLiteral("their"),
        QStringLiteral("both"), QStringLiteral("in"),    QStringLiteral("on"),    QStringLiteral("it"),
        QStringLiteral("as"),   QStringLiteral("with"),  QStringLiteral("to"),    QStringLiteral("for"),
        QStringLiteral("such"), QStringLiteral("under"), QStringLiteral("at"),    QStringLiteral("through"),
        QStringLiteral("and"),  QStringLiteral("by"),    QStringLiteral("of"),    QStringLiteral("they"),
        QStringLiteral("its"),  QStringLiteral("from"),  QStringLiteral("while"), QStringLiteral("that")};
    return words.contains(folded);
}

bool isOrdinal(const Word &word)
{
    return word.form == Word::Number && !word.folded.isEmpty() && word.folded.back().isLetter();
}

Word wordAt(const QString &text, qsizetype begin)
{
    const QStringView view(text);
    if (isPossessive(view, begin)) {
        const bool withS = begin + 1 < view.size() && view[begin + 1] == QLatin1Char('s');
        return {{begin, begin + (withS ? 2 : 1)}, QStringLiteral("'s"), Word::Possessive};
    }
    const qsizetype end = wordEnd(view, begin);
    if (end == begin)
        return {{begin, begin + 1}, text.mid(begin, 1), Word::Mark};
    const QStringView word = view.sliced(begin, end - begin);
    return {{begin, end}, foldedWord(word), formOf(word)};
}

} // namespace

Words::Words(const QString &text, Pace *pace) : m_text(text)
{
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        if (pace && pace->stoppedAfter(1))
            return;
        m_words.append(wordAt(text, i));
        Word &word = m_words.last();
        word.hash = qHash(word.folded);
        word.inNames = (word.isCapital() && !isFunctionWord(word.folded)) || isOrdinal(word);
        i = word.span.end;
    }
}

const Word &Words::operator[](qsizetype index) const
{
    static const Word outside;
    return index >= 0 && index < m_words.size() ? m_words[index] : outside;
}

Span Words::span(qsizetype from, qsizetype to) const
{
    return from < to ? Span{(*this)[from].span.begin, (*this)[to - 1].span.end} : Span{};
}

QString Words::text(qsizetype from, qsizetype to) const
{
    const Span here = span(from, to);
    return m_text.mid(here.begin, here.length());
}

qsizetype Words::at(qsizetype position) const
{
    return std::ranges::upper_bound(m_words, position, {}, [](const Word &w) { return w.span.end; }) -
           m_words.begin();
}

Span Words::inWords(const Span &text) const
{
    return text.isEmpty() ? Span{} : Span{at(text.begin), at(text.end - 1) + 1};
}

WordMarks::WordMarks(const Words &words, const QList<Span> &spans) : WordMarks(words)
{
    for (const Span &span : spans) {
        const Span marked = words.inWords(span);
        mark(marked.begin, marked.end);
    }
}

QString foldedWord(QStringView word)
{
    static const QHash<QString, QString> spellings{
        {QStringLiteral("centre"), QStringLiteral("center")},
        {QStringLiteral("centres"), QStringLiteral("centers")},
        {QStringLiteral("defence"), QStringLiteral("defense")},
        {QStringLiteral("labour"), QStringLiteral("labor")},
        {QStringLiteral("programme"), QStringLiteral("program")},
        {QStringLiteral("programmes"), QStringLiteral("programs")},
        {QStringLiteral("co-operation"), QStringLiteral("cooperation")},
    };
    QString out(word.size(), Qt::Uninitialized);
    std::ranges::transform(word, out.begin(),
                           [](QChar c) { return c == QChar(0x2019) ? QChar(u'\'') : c.toLower(); });
    if (out.size() < 5)
        return out;
    if (const auto other = spellings.constFind(out); other != spellings.cend())
        return *other;
    // -isation, -ising, -ised, -ise: one spelling with z, as the Oxford dictionaries have it.
    static const QLatin1String endings[] = {QLatin1String("isation"), QLatin1String("isations"),
                                            QLatin1String("ising"), QLatin1String("ised"),
                                            QLatin1String("ise")};
    for (const QLatin1String ending : endings) {
        if (out.size() > ending.size() + 3 && out.endsWith(ending)) {
            out[out.size() - ending.size() + 1] = QLatin1Char('z');
            break;
        }
    }
    return out;
}

QString nameKey(const QString &name)
{
    QStringList folded;
    const Words words(name);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].isWord())
            folded.append(words[i].folded);
    }
    return folded.join(QLatin1Char(' '));
}

bool isSameName(const QString &one, const QString &other)
{
    return nameKey(one) == nameKey(other);
}

bool isAbbreviation(QStringView word)
{
    const auto capitals = std::ranges::count_if(word, [](QChar c) { return c.isUpper(); });
    return capitals >= 2 && word.size() <= 12 && word[0].isLetter();
}

} // namespace partnership
