// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/completions.h"

#include "models/exploration/inwords.h"
#include "models/exploration/names.h"
#include "models/exploration/searchquery.h"
#include "models/exploration/searchsigns.h"

#include <QCoreApplication>

#include <algorithm>

namespace partnership {
namespace {

struct CompletionWords
{
    Q_DECLARE_TR_FUNCTIONS(Completions)
};

constexpr qsizetype longestLookedAt = 2000; ///< of a note, for the words in it
constexpr qsizetype leastLetters = 2;       ///< of a word that a name is offered for
const QString negation = QStringLiteral("not-");
const QString instrumentField = QStringLiteral("instrument");

/// Walks over a search as its parser does, up to the word with the cursor in it.
class Walk
{
public:
    Walk(const QString &search, qsizetype cursor) : m_search(search), m_cursor(cursor) {}

    struct Word
    {
        qsizetype begin = 0;
        qsizetype value = -1; ///< where the value of a field begins, after the colon
        qsizetype end = 0;
        bool isQuoted = false; ///< the word, or the value of the field
        bool isClosed = true;
        bool isExact = false;

        qsizetype written() const { return value < 0 ? begin : value; }
    };

    /// Ends at or behind the cursor; begins behind it where the cursor stands in no word.
    Word find()
    {
        Word word;
        do
            word = next();
        while (word.end < m_cursor && m_at < m_search.size());
        return word;
    }

private:
    Word next()
    {
        while (m_at < m_search.size() && isGap(m_search[m_at]))
            ++m_at;
        Word word;
        m_at += isSign(QLatin1Char('-')) || isSign(QChar(0x2212));
        word.isExact = isSign(QLatin1Char('='));
        m_at += word.isExact;
        word.begin = m_at;
        if (!readQuoted(word))
            readWord(word);
        word.end = m_at;
        return word;
    }

    /// Before a word, not for itself.
    bool isSign(QChar sign) const
    {
        return m_at + 1 < m_search.size() && m_search[m_at] == sign && !isGap(m_search[m_at + 1]);
    }

    bool readQuoted(Word &word)
    {
        if (m_at == m_search.size() || !isQuote(m_search[m_at]))
            return false;
        const auto close = std::find_if(m_search.cbegin() + m_at + 1, m_search.cend(), isQuote);
        word.isQuoted = true;
        word.isClosed = close != m_search.cend();
        m_at = close - m_search.cbegin() + word.isClosed;
        return true;
    }

    void readWord(Word &word)
    {
        while (m_at < m_search.size() && !isGap(m_search[m_at])) {
            if (word.value < 0 && isQuote(m_search[m_at]))
                return;
            const QString before = m_search.mid(word.begin, m_at - word.begin);
            if (m_search[m_at++] != QLatin1Char(':') || word.value >= 0 ||
                !isFieldName(before, QStringView(m_search).sliced(m_at)))
                continue;
            word.value = m_at;
            if (readQuoted(word))
                return;
        }
    }

    const QString &m_search;
    const qsizetype m_cursor;
    qsizetype m_at = 0;
};

QString inMarks(QString value)
{
    const bool plain = std::ranges::none_of(value, isGap) && !value.isEmpty() && !isQuote(value[0]);
    if (plain)
        return value;
    std::ranges::replace_if(value, isQuote, QLatin1Char(' '));
    return QLatin1Char('"') + value.simplified() + QLatin1Char('"');
}

bool beginsAWord(const QString &name, const QString &typed)
{
    return name.startsWith(typed, Qt::CaseInsensitive) ||
           name.contains(QLatin1Char(' ') + typed, Qt::CaseInsensitive);
}

} // namespace

Completions::Completions(const Exploration &exploration, const QString &search, qsizetype cursor)
    : m_exploration(exploration), m_search(search)
{
    findWord(std::clamp<qsizetype>(cursor, 0, search.size()));
}

void Completions::findWord(qsizetype cursor)
{
    const Walk::Word word = Walk(m_search, cursor).find();
    const bool isInside = word.written() <= cursor && cursor <= word.end && word.begin < cursor;
    m_isWord = isInside && !word.isExact && (word.value >= 0 || !word.isQuoted);
    if (!m_isWord)
        return;
    m_begin = word.written();
    m_end = word.isClosed ? word.end : cursor;
    if (word.value >= 0)
        m_field = m_search.mid(word.begin, word.value - word.begin - 1);
    m_typed = m_search.mid(m_begin, cursor - m_begin);
    QString &negated = word.value >= 0 ? m_field : m_typed;
    if (negated.startsWith(negation, Qt::CaseInsensitive)) {
        negated.remove(0, negation.size());
        m_begin += word.value >= 0 ? 0 : negation.size();
    }
    if (word.value >= 0)
        m_typed.removeIf(isQuote);
}

QList<Completion> Completions::offered(int atMost) const
{
    QList<Completion> out;
    Dimension dimension;
    if (!m_isWord)
        return out;
    if (m_field.isEmpty()) {
        offerFields(out);
        if (m_typed.size() >= leastLetters) {
            offerValues(Dimension::Agency, atMost, out);
            offerInstruments(atMost, out);
        }
    } else if (m_field.compare(noteField(), Qt::CaseInsensitive) == 0) {
        offerNoteWords(atMost, out);
    } else if (dimensionFromName(m_field, &dimension)) {
        offerValues(dimension, atMost, out);
        if (m_field.compare(instrumentField, Qt::CaseInsensitive) == 0)
            offerInstruments(atMost, out);
    }
    return out.first(std::min<qsizetype>(atMost, out.size()));
}

void Completions::offerFields(QList<Completion> &out) const
{
    if (noteField().startsWith(m_typed, Qt::CaseInsensitive))
        out.append({Completion::Kind::Field, noteField() + QLatin1Char(':'),
                    CompletionWords::tr("Field, words of notes"), noteField() + QLatin1Char(':')});
    for (const QString &name : dimensionNames()) {
        Dimension dimension;
        if (name.startsWith(m_typed, Qt::CaseInsensitive) && dimensionFromName(name, &dimension))
            out.append({Completion::Kind::Field, name + QLatin1Char(':'),
                        CompletionWords::tr("Field, %1").arg(dimensionName(dimension)),
                        name + QLatin1Char(':')});
    }
}

void Completions::offerValues(Dimension dimension, int atMost, QList<Completion> &out) const
{
    for (const QString &value : m_exploration.beginning(dimension, m_typed, atMost)) {
        const Completion offer = valueOf(dimension, value);
        if (!offer.text.isEmpty())
            out.append(offer);
    }
}

Completion Completions::valueOf(Dimension dimension, const QString &value) const
{
    Completion out{Completion::Kind::Value, m_exploration.label(dimension, value), dimensionName(dimension),
                   spelt(dimension, value)};
    if (dimension == Dimension::Agency) {
        out.kind = Completion::Kind::Agency;
        out.remark = CompletionWords::tr("Agency, %1").arg(inWords(m_exploration.sideOf(value)));
    }
    return out;
}

/// As it can be typed, or nothing where it would be read as something else.
QString Completions::spelt(Dimension dimension, const QString &value) const
{
    const QString written = inMarks(m_exploration.shortestName(dimension, value));
    const QString lead = m_field.isEmpty() ? optionName(dimension) + QLatin1Char(':') : QString();
    const Result<QString> read = m_exploration.resolve(dimension, QString(written).remove(QLatin1Char('"')));
    return read && *read == value ? lead + written : QString();
}

/// Words that begin so in the newest notes, most frequent first: it is asked at every key.
void Completions::offerNoteWords(int atMost, QList<Completion> &out) const
{
    constexpr int looked = 2000;
    int notes = 0;
    QMap<QString, int> counts;
    const auto count = [&](AnnotatedThing, const QString &text) {
        const QStringList words =
            comparable(text.left(longestLookedAt)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (word.startsWith(comparable(m_typed)))
                ++counts[word];
        }
        return ++notes < looked;
    };
    if (!m_exploration.library() || !eachNote(*m_exploration.library(), count))
        return;
    QStringList words = counts.keys();
    std::ranges::stable_sort(words, std::greater(), [&](const QString &word) { return counts[word]; });
    for (const QString &word : words.first(std::min<qsizetype>(atMost, words.size())))
        out.append({Completion::Kind::Value, word, CompletionWords::tr("In notes"), inMarks(word)});
}

/// Their names are searched for as words.
void Completions::offerInstruments(int atMost, QList<Completion> &out) const
{
    const QString lead = m_field.isEmpty() ? instrumentField + QLatin1Char(':') : QString();
    for (const InstrumentRow &instrument : m_exploration.contents().instruments()) {
        if (out.size() >= 2 * atMost)
            return;
        const QStringList names = QStringList{instrument.name, instrument.abbreviation} + instrument.aliases;
        const bool isMeant =
            std::ranges::any_of(names, [this](const QString &name) { return beginsAWord(name, m_typed); });
        if (isMeant)
            out.append({Completion::Kind::Instrument, instrument.name,
                        CompletionWords::tr("Instrument, %1").arg(inWords(instrument.kind)),
                        lead + inMarks(instrument.name)});
    }
}

Completions::Edit Completions::with(const Completion &completion) const
{
    QString rest = m_search.mid(m_end);
    const bool isField = completion.kind == Completion::Kind::Field;
    if (!isField && (rest.isEmpty() || !isGap(rest[0])))
        rest.prepend(QLatin1Char(' '));
    const QString before = m_search.left(m_begin) + completion.text;
    return {before + rest, before.size() + !isField};
}

} // namespace partnership
