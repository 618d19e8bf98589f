// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/interchange.h"
#include "tests/reading/reading.h"
#include "tests/support/suite.h"

#include <QFile>

using namespace partnership;

namespace {

QString numberOf(const Statement &statement, int clause)
{
    return clause < 0 ? QString() : statement.clauses[clause].number;
}

QString clausesOf(const Statement &statement, const QList<Mention> &mentions)
{
    QStringList numbers;
    for (const Mention &mention : mentions)
        numbers.append(numberOf(statement, mention.clause) +
                       (mention.implied ? QStringLiteral("*") : QString()));
    numbers.removeDuplicates();
    return numbers.join(QLatin1Char(' '));
}

QString line(const QStringList &fields)
{
    return fields.join(QStringLiteral(" | "));
}

/// All facts, one a line, in words.
QStringList factsOf(const Statement &it)
{
    QStringList out;
    for (const Agency &a : it.agencies)
        out.append(line(
            {QStringLiteral("agency"), a.side, a.kind, a.abbreviation, a.name, clausesOf(it, a.mentions)}));
    for (const Instrument &i : it.instruments)
        out.append(line({QStringLiteral("instrument"), i.kind, code(i.stage), i.date, i.abbreviation, i.name,
                         i.evidence.text, clausesOf(it, i.mentions)}));
    for (const Commitment &c : it.commitments) {
        const QString core = folded(QStringView(it.source.text).mid(c.core.begin, c.core.length()));
        QStringList further;
        for (const Action action : c.furtherActions)
            further.append(code(action));
        out.append(line({c.id, code(c.type), code(c.action), further.join(QLatin1Char(' ')), code(c.firmness),
                         c.verb.text, numberOf(it, c.binding.clause), c.binding.text, core}));
    }
    for (const Event &e : it.events)
        out.append(line({QStringLiteral("event"), numberOf(it, e.clause), e.date, code(e.precision),
                         code(e.kind), e.text, e.label}));
    for (const Counterpart &c : it.counterparts)
        out.append(line({QStringLiteral("counterparts"), numberOf(it, c.clause), it.agencies[c.first].name,
                         it.agencies[c.second].name, c.implied ? QStringLiteral("implied") : QString()}));
    return out;
}

} // namespace

/// The statement that ships: every fact in it, as it was checked by hand against the text.
class TestShipped : public QObject
{
    Q_OBJECT

private slots:
    void particulars()
    {
        const Statement statement = shipped();
        QCOMPARE(statement.title,
                 QStringLiteral("Joint Statement on the Establishment of a Strategic Partnership "
                                "between Japan and the Republic of Singapore"));
        QCOMPARE(statement.date, QStringLiteral("2026-03-18"));
        QCOMPARE(statement.parties, (QStringList{QStringLiteral("Japan"), QStringLiteral("Singapore")}));
        QCOMPARE(statement.language, QStringLiteral("en"));
        QCOMPARE(statement.clauses.size(), 52);
        QCOMPARE(statement.sections.size(), 7);
    }

    void everyFact()
    {
        QFile file(QStringLiteral(TESTS_DATA "/shipped/facts.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList expected = QString::fromUtf8(file.readAll()).trimmed().split(QLatin1Char('\n'));
        const QStringList have = factsOf(shipped());
        for (qsizetype i = 0; i < std::min(have.size(), expected.size()); ++i)
            QCOMPARE(have[i].trimmed(), expected[i].trimmed());
        QCOMPARE(have.size(), expected.size());
    }

    void undertakingsPerSection()
    {
        const Statement statement = shipped();
        QList<int> counts(statement.sections.size(), 0);
        int named = 0;
        for (const Commitment &commitment : statement.commitments) {
            if (!commitment.isUndertaking())
                continue;
            ++counts[statement.clauses[commitment.clause].section];
            named += !commitment.agencies.isEmpty();
        }
        QCOMPARE(counts, (QList<int>{1, 14, 12, 8, 7, 10, 3}));
        QCOMPARE(named, 26);
    }

    void agenciesPerSide()
    {
        QHash<QString, int> sides;
        for (const Agency &agency : shipped().agencies)
            ++sides[agency.side];
        QCOMPARE(sides.value(QStringLiteral("Japan")), 17);
        QCOMPARE(sides.value(QStringLiteral("Singapore")), 14);
        QCOMPARE(sides.value(QStringLiteral("ASEAN")), 1);
        QCOMPARE(sides.value(QStringLiteral("International")), 2);
    }

    void everyFactShowsItsWords() { QCOMPARE(verify(shipped()).failures, QStringList()); }

    void theSameBytesGiveTheSameStatement()
    {
        QCOMPARE(shipped(), shipped());
        QCOMPARE(toInterchange(shipped()), toInterchange(shipped()));
    }

    void isTheFileInTheRepository()
    {
        QFile file(QStringLiteral(PROJECT_ROOT "/resources/statements/") + shippedDocument().name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(shippedDocument().bytes, file.readAll());
    }
};

EXPLORER_TEST(TestShipped)
#include "shipped.moc"
