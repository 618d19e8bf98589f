// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/phrase.h"

#include "models/exploration/enumeration.h"

#include <QRegularExpression>

#include <algorithm>

namespace partnership {
namespace {

const QString allOfThem = QStringLiteral("All commitments");
const QString subject = QStringLiteral("Commitments");
const QString exception = QStringLiteral(", except those");
const QString further = QStringLiteral(" and those");
const QString searchLead = QStringLiteral(" with the words ");
const QString noYear = QStringLiteral("no year"); // of no agency is something else
const QChar openMark(0x201C);
const QChar closeMark(0x201D);

/// What stands before the values of a dimension, in the order in which dimensions are told.
struct Lead
{
    Dimension dimension;
    const char *words;
};
constexpr Lead leads[] = {
    {Dimension::Agency, " of "},
    {Dimension::Side, " naming the side "},
    {Dimension::AgencyKind, " naming a body of the kind "},
    {Dimension::Pillar, " in pillar "},
    {Dimension::Statement, " from the statement "},
    {Dimension::Party, " in statements of "},
    {Dimension::Kind, " with an instrument of the kind "},
    {Dimension::Stage, " whose instrument is "},
    {Dimension::Action, " that set out to "},
    {Dimension::Firmness, " as firm as "},
    {Dimension::Type, " of the type "},
    {Dimension::Year, " of "}, // told from agencies by its four digits
    {Dimension::State, " in the state "},
    {Dimension::EvidenceKind, " with evidence of the kind "},
    {Dimension::JudgedBefore, " judged before "},
    {Dimension::EvidenceBefore, " with evidence older than "},
    {Dimension::Origin, " of the origin "},
    {Dimension::Tag, " tagged "},
    {Dimension::Starred, " with a star: "},
    {Dimension::Noted, " with a note: "},
};

QString leadOf(Dimension dimension)
{
    return QLatin1String(std::ranges::find(leads, dimension, &Lead::dimension)->words);
}

bool isFourDigits(const QString &text)
{
    static const QRegularExpression year(QStringLiteral("^[0-9]{4}$"));
    return year.match(text).hasMatch();
}

/// One word that nothing else in a phrase can be taken for.
bool isPlain(const QString &value)
{
    static const QRegularExpression word(QStringLiteral("^[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*$"));
    static const QStringList taken{QStringLiteral("or"), QStringLiteral("and"), QStringLiteral("the")};
    return word.match(value).hasMatch() && !taken.contains(value.toLower());
}

QStringList closedList(Dimension dimension)
{
    const auto codes = [](const auto &values) {
        QStringList out;
        for (const auto value : values)
            out.append(code(value));
        std::ranges::sort(out, std::greater(), &QString::size); // the longer before the one it begins with
        return out;
    };
    switch (dimension) {
    case Dimension::Stage:
        return codes(allOf<Stage>());
    case Dimension::Action:
        return codes(allOf<Action>());
    case Dimension::Firmness:
        return codes(allOf<Firmness>());
    case Dimension::Type:
        return codes(allOf<CommitmentType>());
    case Dimension::State:
        return codes(allOf<Judgement>()) + QStringList{unjudged()};
    case Dimension::EvidenceKind:
        return codes(allOf<EvidenceKind>());
    case Dimension::Origin:
        return codes(allOf<Origin>());
    default:
        return {};
    }
}

/// A closing mark inside is doubled.
QString marked(QString value)
{
    return openMark + value.replace(closeMark, QString(2, closeMark)) + closeMark;
}

/// Walks once over a phrase.
class PhraseReader
{
public:
    PhraseReader(const Exploration &exploration, const QString &text)
        : m_exploration(exploration), m_text(text)
    {
    }

    std::optional<Filter> read()
    {
        if (m_text.compare(allOfThem, Qt::CaseInsensitive) == 0)
            return Filter();
        if (!take(subject) || m_at == m_text.size())
            return {};
        while (m_good && m_at < m_text.size())
            readPart();
        return m_good ? std::optional(m_filter) : std::nullopt;
    }

private:
    bool take(const QString &words)
    {
        if (QStringView(m_text).mid(m_at, words.size()).compare(words, Qt::CaseInsensitive) != 0)
            return false;
        m_at += words.size();
        return true;
    }

    void readPart()
    {
        if (take(m_excluding ? further : exception))
            m_excluding = true;
        if (take(searchLead)) {
            m_filter = m_filter.searching(readMarked());
            return;
        }
        // The longest first: " of " begins " of the type " too.
        QList<Lead> known(std::begin(leads), std::end(leads));
        std::ranges::stable_sort(known, std::greater(), [](const Lead &lead) { return qstrlen(lead.words); });
        for (const Lead &lead : known) {
            if (take(QLatin1String(lead.words)))
                return readValues(lead.dimension);
        }
        m_good = false;
    }

    void readValues(Dimension dimension)
    {
        do
            readValue(dimension);
        while (m_good && take(QStringLiteral(" or ")));
    }

    void readValue(Dimension dimension)
    {
        const bool isMarked = m_at < m_text.size() && m_text[m_at] == openMark;
        QString typed = isMarked ? readMarked() : readPlain(dimension);
        if (!isMarked && dimension == Dimension::Agency && isFourDigits(typed))
            dimension = Dimension::Year;
        if (!isMarked && typed == noYear) {
            dimension = Dimension::Year;
            typed = noValue();
        }
        const Result<QString> value = m_exploration.resolve(dimension, typed);
        m_good = m_good && value;
        if (m_good)
            m_filter =
                m_excluding ? m_filter.excluding(dimension, *value) : m_filter.including(dimension, *value);
    }

    QString readPlain(Dimension dimension)
    {
        for (const QString &value : closedList(dimension)) {
            if (take(value))
                return value;
        }
        if (dimension == Dimension::Agency && take(noYear))
            return noYear;
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != QLatin1Char(' ') && m_text[m_at] != QLatin1Char(','))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    QString readMarked()
    {
        QString out;
        m_good = m_good && take(openMark);
        while (m_good) {
            const qsizetype close = m_text.indexOf(closeMark, m_at);
            m_good = close >= 0;
            out += m_text.mid(m_at, close - m_at);
            m_at = close + 1;
            if (!m_good || m_at >= m_text.size() || m_text[m_at] != closeMark)
                break;
            out += m_text[m_at++];
        }
        return out;
    }

    const Exploration &m_exploration;
    const QString m_text;
    qsizetype m_at = 0;
    bool m_good = true;
    bool m_excluding = false;
    Filter m_filter;
};

} // namespace

QString Phrase::value(Dimension dimension, const QString &canonical) const
{
    if (closedList(dimension).contains(canonical))
        return canonical;
    if (dimension == Dimension::Year && canonical == noValue())
        return noYear;
    const QString value = m_exploration.shortestName(dimension, canonical);
    const bool mistakable = dimension == Dimension::Agency && isFourDigits(value);
    return isPlain(value) && !mistakable ? value : marked(value);
}

QString Phrase::part(Dimension dimension, const QStringList &values) const
{
    QStringList out;
    for (const QString &canonical : values)
        out.append(value(dimension, canonical));
    return leadOf(dimension) + out.join(QStringLiteral(" or "));
}

QString Phrase::of(const Filter &filter) const
{
    if (filter.isEmpty())
        return allOfThem;
    QString wanted, unwanted;
    for (const Lead &lead : leads) {
        const Choice choice = filter.choice(lead.dimension);
        if (!choice.included.isEmpty())
            wanted += part(lead.dimension, choice.included);
        if (!choice.excluded.isEmpty())
            unwanted += (unwanted.isEmpty() ? exception : further) + part(lead.dimension, choice.excluded);
    }
    if (!filter.search().isEmpty())
        wanted += searchLead + marked(filter.search());
    return subject + wanted + unwanted;
}

std::optional<Filter> Phrase::read(const QString &text) const
{
    return PhraseReader(m_exploration, text.trimmed()).read();
}

} // namespace partnership
