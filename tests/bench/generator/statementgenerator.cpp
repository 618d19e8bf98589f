// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator/statementgenerator.h"

#include "models/reading/lexicon.h"

#include <QFile>

namespace partnership::bench {
namespace {

constexpr int fewestBodies = 4; ///< of a side that may be a party
constexpr int pillars = 5;
constexpr int paragraphsOfPillar = 3;

/// The words of one field of a shipped lexicon, the first of each entry.
QList<QString> column(const QString &name, qsizetype fields, qsizetype field)
{
    QFile file(QStringLiteral(":/lexicons/%1.txt").arg(name));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    const QString text = QString::fromUtf8(open ? file.readAll() : QByteArray());
    const auto table = readTable(name, text, fields);
    Q_ASSERT(table);
    QList<QString> words;
    for (const Entry &entry : *table) {
        if (const QStringList list = entry.list(field); !list.isEmpty())
            words.append(QStringView(list.first()).toString()); // which outlives the text
    }
    return words;
}

const QList<QString> &qualities()
{
    static const QList<QString> words{
        QStringLiteral("resilient"),   QStringLiteral("open"),          QStringLiteral("sustainable"),
        QStringLiteral("regional"),    QStringLiteral("secure"),        QStringLiteral("digital"),
        QStringLiteral("low-carbon"),  QStringLiteral("rules-based"),   QStringLiteral("trusted"),
        QStringLiteral("inclusive"),   QStringLiteral("cross-border"),  QStringLiteral("advanced"),
        QStringLiteral("critical"),    QStringLiteral("public"),        QStringLiteral("industrial"),
        QStringLiteral("mutual"),      QStringLiteral("international"), QStringLiteral("medium-term"),
        QStringLiteral("responsible"), QStringLiteral("innovative")};
    return words;
}

const QList<QString> &things()
{
    static const QList<QString> words{QStringLiteral("supply chains"),
                                      QStringLiteral("clean energy"),
                                      QStringLiteral("maritime security"),
                                      QStringLiteral("research and development"),
                                      QStringLiteral("semiconductors"),
                                      QStringLiteral("quantum technology"),
                                      QStringLiteral("artificial intelligence"),
                                      QStringLiteral("data flows"),
                                      QStringLiteral("disaster management"),
                                      QStringLiteral("food security"),
                                      QStringLiteral("carbon markets"),
                                      QStringLiteral("aviation safety"),
                                      QStringLiteral("youth exchange"),
                                      QStringLiteral("tourism"),
                                      QStringLiteral("health care"),
                                      QStringLiteral("ports and shipping"),
                                      QStringLiteral("space exploration"),
                                      QStringLiteral("cyber security"),
                                      QStringLiteral("agricultural trade"),
                                      QStringLiteral("skills training"),
                                      QStringLiteral("water management"),
                                      QStringLiteral("payment systems"),
                                      QStringLiteral("start-ups"),
                                      QStringLiteral("law enforcement")};
    return words;
}

QString capitalised(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

QString inTitle(const QString &text)
{
    QStringList words = text.split(QLatin1Char(' '));
    for (QString &word : words)
        word = word == QLatin1String("and") ? word : capitalised(word);
    return words.join(QLatin1Char(' '));
}

} // namespace

StatementGenerator::StatementGenerator(quint32 seed)
    : m_seed(seed), m_lexicons(*shippedLexicons()), m_bindings(column(QStringLiteral("bindings"), 4, 0)),
      m_recitals(column(QStringLiteral("recitals"), 2, 0)), m_bases(column(QStringLiteral("verbs"), 6, 0)),
      m_gerunds(column(QStringLiteral("verbs"), 6, 1)),
      m_recurrences(column(QStringLiteral("recurrences"), 3, 0)),
      m_months(column(QStringLiteral("months"), 3, 0))
{
    for (const KnownBody &body : m_lexicons.bodies)
        m_bodies[m_lexicons.sideNamed(body.side)].append(&body);
    for (int side = 0; side < m_lexicons.sides.size(); ++side) {
        if (m_bodies.value(side).size() >= fewestBodies)
            m_countries.append(side);
    }
}

/// Not by the distributions of the standard library, which differ from one to the next.
int StatementGenerator::upTo(int limit)
{
    return int(m_random() % quint32(limit));
}

QString StatementGenerator::one(const Words &words)
{
    return words[upTo(int(words.size()))];
}

void StatementGenerator::chooseParties()
{
    const int first = upTo(int(m_countries.size()));
    const int other = upTo(int(m_countries.size()) - 1);
    m_sides[0] = m_countries[first];
    m_sides[1] = m_countries[other + (other >= first ? 1 : 0)];
}

QString StatementGenerator::topic()
{
    return one(qualities()) + QLatin1Char(' ') + one(things());
}

QString StatementGenerator::topics()
{
    return isHappening(50) ? QStringLiteral("%1 and %2").arg(topic(), topic())
                           : QStringLiteral("%1, %2 and %3").arg(topic(), topic(), topic());
}

/// A body of one of the parties, "(ABC)" behind its full name where it has an abbreviation.
QString StatementGenerator::body(int side, bool fullName)
{
    const QList<const KnownBody *> &bodies = m_bodies[m_sides[side]];
    const KnownBody &known = *bodies[upTo(int(bodies.size()))];
    if (known.abbreviation.isEmpty())
        return known.name;
    return fullName ? QStringLiteral("%1 (%2)").arg(known.name, known.abbreviation) : known.abbreviation;
}

QString StatementGenerator::bodies()
{
    const bool full = isHappening(70);
    return QStringLiteral("%1’s %2 and %3’s %4")
        .arg(m_lexicons.sides[m_sides[0]].name, body(0, full), m_lexicons.sides[m_sides[1]].name,
             body(1, full));
}

QString StatementGenerator::instrument()
{
    static const Words kinds{QStringLiteral("Memorandum of Cooperation"),
                             QStringLiteral("Policy Dialogue"),
                             QStringLiteral("Joint Committee"),
                             QStringLiteral("Framework"),
                             QStringLiteral("Agreement"),
                             QStringLiteral("Action Plan"),
                             QStringLiteral("Working Group"),
                             QStringLiteral("Initiative")};
    if (isHappening(20) && !m_lexicons.instruments.isEmpty())
        return m_lexicons.instruments[upTo(int(m_lexicons.instruments.size()))].name;
    const QString kind = one(kinds);
    const QString subject = inTitle(one(things()));
    const bool document = kind.endsWith(QLatin1String("Cooperation")) || kind == QLatin1String("Agreement");
    return document ? QStringLiteral("%1 on %2").arg(kind, subject)
                    : QStringLiteral("%1 %2").arg(subject, kind);
}

QString StatementGenerator::date()
{
    const QString month = one(m_months);
    const int year = 1990 + upTo(40);
    return isHappening(40) ? QStringLiteral("%1 %2 %3").arg(1 + upTo(28)).arg(month).arg(year)
                           : QStringLiteral("%1 %2").arg(month).arg(year);
}

QString StatementGenerator::recital()
{
    const QString verb = one(m_recitals);
    if (isHappening(25))
        return QStringLiteral("We %1 the %2 signed in %3, which has contributed to %4. ")
            .arg(verb, instrument(), date(), topic());
    return QStringLiteral("We %1 the steady progress that our countries have made on %2, and the role of %3 "
                          "in the prosperity of the region. ")
        .arg(verb, topics(), topic());
}

QString StatementGenerator::undertaking()
{
    const QString parties = isHappening(35) ? QStringLiteral(" between ") + bodies() : QString();
    return QStringLiteral("We %1 %2 cooperation on %3, including by %4 the %5%6. ")
        .arg(one(m_bindings), one(m_bases), topics(), one(m_gerunds), instrument(), parties);
}

QString StatementGenerator::task()
{
    return QStringLiteral("Our Ministers will %1 %2 with %3, and report by %4. ")
        .arg(one(m_bases), topic(), body(upTo(2), true), date());
}

QString StatementGenerator::meeting()
{
    return QStringLiteral("We look forward to the %1 of the %2 in %3. ")
        .arg(isHappening(50) ? QStringLiteral("next meeting")
                             : one(m_recurrences) + QStringLiteral(" session"),
             instrument(), date());
}

/// A list item under a lead-in: without subject, often with the bodies that it concerns.
QString StatementGenerator::item()
{
    const QString parties = isHappening(40) ? QStringLiteral(" between ") + bodies() : QString();
    return QStringLiteral("%1 %2 through the %3%4, while %5 %6 to support %7.")
        .arg(capitalised(one(m_gerunds)), topics(), instrument(), parties, one(m_gerunds), topic(), topic());
}

QString StatementGenerator::paragraph(int number)
{
    QString text = QString::number(number) + QStringLiteral(". ") + recital() + undertaking();
    text += isHappening(40) ? task() : meeting();
    text += QStringLiteral("In these areas, we %1:\n\n").arg(one(m_bindings));
    const int items = 2 + upTo(3);
    for (int i = 1; i <= items; ++i)
        text += QStringLiteral("   %1.%2 %3\n\n").arg(number).arg(i).arg(item());
    return text;
}

QString StatementGenerator::pillar(int number, int *paragraphNumber)
{
    static const Words numerals{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"),
                                QStringLiteral("IV"), QStringLiteral("V")};
    QString text =
        QStringLiteral("%1. %2 and %3\n\n").arg(numerals[number], inTitle(topic()), inTitle(one(things())));
    for (int i = 0; i < paragraphsOfPillar; ++i)
        text += paragraph(++*paragraphNumber);
    return text;
}

QString StatementGenerator::title()
{
    return QStringLiteral("**JOINT STATEMENT ON THE STRATEGIC PARTNERSHIP\nBETWEEN %1 AND %2**\n\n")
        .arg(m_lexicons.sides[m_sides[0]].name.toUpper(), m_lexicons.sides[m_sides[1]].name.toUpper());
}

/// Names the place, so that no two statements are the same.
QString StatementGenerator::preamble(int place)
{
    const QString parties =
        QStringLiteral("%1 and %2").arg(m_lexicons.sides[m_sides[0]].name, m_lexicons.sides[m_sides[1]].name);
    return QStringLiteral(
               "On the occasion of the %1th anniversary of diplomatic relations, the leaders of %2 "
               "met on %3 for their talks number %4. %5\n\n%6%7\n\n")
        .arg(20 + 10 * upTo(8))
        .arg(parties, date())
        .arg(place + 1)
        .arg(recital().trimmed(), recital(), recital().trimmed());
}

QByteArray StatementGenerator::statement(int place)
{
    m_random.seed(m_seed + quint32(place));
    chooseParties();
    QString text = title() + preamble(place);
    int paragraphs = 0;
    for (int number = 0; number < pillars; ++number)
        text += pillar(number, &paragraphs);
    return text.toUtf8();
}

} // namespace partnership::bench
