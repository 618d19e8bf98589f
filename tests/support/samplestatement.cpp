// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplestatement.h"

#include <QCryptographicHash>

namespace partnership::samples {
namespace {

/// Puts records into a statement by the words that prove them, so that no span is counted by hand.
class Maker
{
public:
    Maker(const QString &name, const QString &text)
    {
        made.source.name = name;
        made.source.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
        made.source.encoding = QStringLiteral("UTF-8");
        made.source.text = text;
        made.parties = {QStringLiteral("Atlantis"), QStringLiteral("Lemuria")};
        made.language = QStringLiteral("en");
    }

    /// The place of words in the source, after the place of the words that come before them.
    Span find(const QString &words, qsizetype from = 0) const
    {
        const qsizetype begin = made.source.text.indexOf(words, from);
        Q_ASSERT(begin >= 0);
        return {begin, begin + words.size()};
    }
    Span between(const QString &first, const QString &last) const
    {
        const qsizetype begin = find(first).begin;
        return {begin, find(last, begin).end};
    }

    void section(const QString &label, const QString &title, SectionKind kind, const Span &source)
    {
        made.sections.append({label, title, kind, source, -1});
    }

    /// A clause of pieces of the source; its printed number may stand before the first.
    int clause(const QString &number, int parent, int section, const QStringList &pieces)
    {
        Clause c;
        c.number = number;
        c.parent = parent;
        c.section = section;
        qsizetype from = 0;
        for (const QString &piece : pieces) {
            if (!c.text.isEmpty())
                c.text += QLatin1Char(' ');
            const Span source = find(piece, from);
            c.pieces.append({c.text.size(), source});
            c.text += piece;
            from = source.end;
        }
        const qsizetype start = c.pieces.first().source.begin;
        const qsizetype printed = made.source.text.lastIndexOf(number + QStringLiteral(". "), start);
        c.source = {printed >= 0 ? printed : start, from};
        made.clauses.append(c);
        return int(made.clauses.size()) - 1;
    }

    Mention mention(int clause, const QString &words, bool implied = false) const
    {
        const Basis named{Rule::KnownName, Sureness::Certain, LexiconName::Bodies, 7};
        return {clause, words, find(words, made.clauses[clause].source.begin), implied,
                implied ? Basis{Rule::Office, Sureness::Doubtful} : named};
    }

    /// A commitment of the clause: its words, the verb in it, and the binding words where another clause has
    /// them.
    Commitment &commitment(int clause, const QString &words, const QString &verb, Action action)
    {
        int place = 1;
        for (const Commitment &c : made.commitments)
            place += c.clause == clause;
        Commitment c;
        c.id = QStringLiteral("%1/%2").arg(made.clauses[clause].number).arg(place);
        c.clause = clause;
        c.action = action;
        c.text = words;
        c.source = find(words, made.clauses[clause].source.begin);
        c.core = {c.source.begin, c.source.begin + words.size() / 2};
        if (!verb.isEmpty())
            c.verb = mention(clause, verb);
        c.basis = {Rule::BindingWords, Sureness::Likely, LexiconName::Bindings, 9};
        made.commitments.append(c);
        return made.commitments.last();
    }

    Event &event(int clause, const QString &words, const QString &date, Precision precision, EventKind kind)
    {
        Event e;
        e.clause = clause;
        e.text = words;
        e.source = find(words, made.clauses[clause].source.begin);
        e.date = date;
        e.precision = precision;
        e.kind = kind;
        e.label = words.left(24);
        e.basis = {Rule::PrintedDate, Sureness::Certain};
        made.events.append(e);
        return made.events.last();
    }

    Statement made;
};

QString smallText()
{
    return QStringLiteral(
        u"**JOINT STATEMENT \U0001F91D ON A PARTNERSHIP\n"
        u"BETWEEN ATLANTIS AND LEMURIA**\n"
        u"\n"
        u"1. On 5 May 2026, on the 60th anniversary of relations, the Prime Ministers "
        u"welcomed the \u201CTrusted Partner\u201D R&D <5% report.\n"
        u"\n"
        u"I. Trade & \U0001D514uantum <b>Growth</b>\n"
        u"\n"
        u"2. The Foreign Ministers \U0001F600 will deepen cooperation by:\n"
        u" - 2.1. Renewing the MOC on Food between Atlantis' Ministry of Food, Farms and "
        u"Fish (MFFF) and the Lemurian\n"
        u"\n"
        u"<b>Food</b> \U0001F35C Office, and exploring the \"quantum\" MOC's renewal.\n"
        u" - 2.2. Implementing the Treaty O'Neill; DROP TABLE clauses signed in January 2026.\n"
        u" - 2.3. Holding the annual Quantum Dialogue every year at MFFF.\n"
        u"\n"
        u"II. S\u00E9curit\u00E9\n"
        u"\n"
        u"3. We will ensure maritime security and work towards joint exercises.\n"
        u"\n"
        u"4. We thank the people of Lemuria.\n");
}

void addSmallClauses(Maker &m)
{
    m.section({}, {}, SectionKind::Preamble, m.between(QStringLiteral("1. On"), QStringLiteral("report.")));
    m.section(QStringLiteral("I"), QStringLiteral(u"Trade & \U0001D514uantum <b>Growth</b>"),
              SectionKind::Pillar, m.between(QStringLiteral("I. Trade"), QStringLiteral("year at MFFF.")));
    m.section(QStringLiteral("II"), QStringLiteral(u"S\u00E9curit\u00E9"), SectionKind::Pillar,
              m.between(QStringLiteral(u"II. S\u00E9"), QStringLiteral("exercises.")));
    m.section({}, {}, SectionKind::Closing, m.between(QStringLiteral("4. We"), QStringLiteral("Lemuria.")));

    m.clause(
        QStringLiteral("1"), -1, 0,
        {QStringLiteral(u"On 5 May 2026, on the 60th anniversary of relations, the Prime Ministers welcomed "
                        u"the \u201CTrusted Partner\u201D R&D <5% report.")});
    m.clause(QStringLiteral("2"), -1, 1,
             {QStringLiteral(u"The Foreign Ministers \U0001F600 will deepen cooperation by:")});
    m.clause(
        QStringLiteral("2.1"), 1, 1,
        {QStringLiteral("Renewing the MOC on Food between Atlantis' Ministry of Food, Farms and Fish (MFFF) "
                        "and the Lemurian"),
         QStringLiteral(u"<b>Food</b> \U0001F35C Office, and exploring the \"quantum\" MOC's renewal.")});
    m.clause(QStringLiteral("2.2"), 1, 1,
             {QStringLiteral("Implementing the Treaty O'Neill; DROP TABLE clauses signed in January 2026.")});
    m.clause(QStringLiteral("2.3"), 1, 1,
             {QStringLiteral("Holding the annual Quantum Dialogue every year at MFFF.")});
    m.clause(QStringLiteral("3"), -1, 2,
             {QStringLiteral("We will ensure maritime security and work towards joint exercises.")});
    m.clause(QStringLiteral("4"), -1, 3, {QStringLiteral("We thank the people of Lemuria.")});
}

void addSmallBodies(Maker &m)
{
    const QString atlantis = QStringLiteral("Atlantis");
    const QString lemuria = QStringLiteral("Lemuria");
    const QString ministry = QStringLiteral("Ministry of Food, Farms and Fish");
    const QString foreign = QStringLiteral("Foreign Ministers");
    m.made.agencies = {
        {ministry,
         QStringLiteral("MFFF"),
         {QStringLiteral("Fish Ministry"), QStringLiteral("Ministry of \"Food\"")},
         atlantis,
         QStringLiteral("ministry"),
         {m.mention(2, ministry), m.mention(4, QStringLiteral("MFFF"))}},
        {QStringLiteral(u"<b>Food</b> \U0001F35C Office"),
         {},
         {},
         lemuria,
         QStringLiteral("statutory board"),
         {m.mention(2, QStringLiteral(u"<b>Food</b> \U0001F35C Office"))}},
        {QStringLiteral("Ministry of Foreign Affairs"),
         {},
         {},
         atlantis,
         QStringLiteral("ministry"),
         {m.mention(1, foreign, true)}},
        {QStringLiteral("Ministry of Foreign Affairs"),
         {},
         {},
         lemuria,
         QStringLiteral("ministry"),
         {m.mention(1, foreign, true)}},
    };

    const auto instrument = [&m](const QString &name, const QString &kind, Stage stage, int clause) {
        Instrument i;
        i.name = name;
        i.kind = kind;
        i.stage = stage;
        i.mentions = {m.mention(clause, name)};
        m.made.instruments.append(i);
        return &m.made.instruments.last();
    };
    Instrument *food =
        instrument(QStringLiteral("MOC on Food"), QStringLiteral("MOC"), Stage::ToBeRenewed, 2);
    food->aliases = {QStringLiteral("Food \"MOC\""), QStringLiteral(u"\U0001F35C MOC")};
    food->agencies = {0, 1};
    food->evidence = m.mention(2, QStringLiteral("Renewing"));
    Instrument *treaty = instrument(QStringLiteral("Treaty O'Neill; DROP TABLE clauses"),
                                    QStringLiteral("treaty"), Stage::Signed, 3);
    treaty->date = QStringLiteral("2026-01");
    treaty->abbreviation = QStringLiteral("TON");
    treaty->evidence = m.mention(3, QStringLiteral("signed in January 2026"));
    instrument(QStringLiteral("Quantum Dialogue"), QStringLiteral("dialogue"), Stage::Unknown, 4);
}

void addSmallCommitments(Maker &m)
{
    const QString will = QStringLiteral("will");
    Commitment &welcome = m.commitment(
        0, QStringLiteral(u"the Prime Ministers welcomed the \u201CTrusted Partner\u201D R&D <5% report"), {},
        Action::Reaffirm);
    welcome.type = CommitmentType::Recognition;

    Commitment &renew = m.commitment(2, m.made.source.text.mid(m.find(QStringLiteral("Renewing")).begin, 40),
                                     QStringLiteral("Renewing"), Action::Renew);
    renew.furtherActions = {Action::Explore, Action::Renew};
    renew.firmness = Firmness::Will;
    renew.binding = m.mention(1, will);
    renew.agencies = {1, 0};
    renew.instruments = {0};
    Commitment &explore = m.commitment(2, QStringLiteral("exploring the \"quantum\" MOC's renewal"),
                                       QStringLiteral("exploring"), Action::Explore);
    explore.firmness = Firmness::Seek;
    explore.binding = m.mention(1, will);
    Commitment &implement =
        m.commitment(3, m.made.clauses[3].text.chopped(1), QStringLiteral("Implementing"), Action::Implement);
    implement.type = CommitmentType::Task;
    implement.instruments = {1};
    Commitment &ensure = m.commitment(5, QStringLiteral("We will ensure maritime security"),
                                      QStringLiteral("ensure"), Action::Strengthen);
    ensure.firmness = Firmness::Ensure;
    ensure.binding = m.mention(5, QStringLiteral("will ensure"));
}

void addSmallEvents(Maker &m)
{
    m.event(0, QStringLiteral("5 May 2026"), QStringLiteral("2026-05-05"), Precision::Day,
            EventKind::Announced);
    m.event(0, QStringLiteral("60th anniversary of relations"), QStringLiteral("1966"), Precision::Year,
            EventKind::Derived);
    m.event(3, QStringLiteral("January 2026"), QStringLiteral("2026-01"), Precision::Month, EventKind::Signed)
        .instrument = 1;
    Event &yearly = m.event(4, QStringLiteral("every year"), {}, Precision::Recurring, EventKind::Recurring);
    yearly.interval = QStringLiteral("year");
    yearly.instrument = 2;
    m.made.counterparts = {{0, 1, 2, 0, false, {Rule::SideBySide, Sureness::Certain}},
                           {2, 3, 1, -1, true, {}}};
    m.made.repairs = {{12, QStringLiteral("page break"), QStringLiteral("Lemurian\n\n<b>Food</b>"),
                       QStringLiteral("Lemurian <b>Food</b>")},
                      {1, QStringLiteral("title over lines"), QStringLiteral("PARTNERSHIP\nBETWEEN"),
                       QStringLiteral("PARTNERSHIP BETWEEN")}};
    m.made.rest = {{RestKind::Title, m.find(QStringLiteral("STATEMENT"))},
                   {RestKind::Heading, m.find(QStringLiteral("I. Trade"))}};
}

} // namespace

Statement smallStatement()
{
    Maker m(QStringLiteral(u"small \U0001F91D.txt"), smallText());
    m.made.title =
        QStringLiteral(u"Joint Statement \U0001F91D on a Partnership between Atlantis and Lemuria");
    m.made.date = QStringLiteral("2026-05-05");
    addSmallClauses(m);
    addSmallBodies(m);
    addSmallCommitments(m);
    addSmallEvents(m);
    return m.made;
}

Statement nestedStatement()
{
    Statement out = smallStatement();
    out.sections[2].parent = 1;
    return out;
}

Statement laterStatement()
{
    const QString text =
        QStringLiteral("A Later Statement\n\n1. Atlantis's Ministry of Food, Farms and Fish will "
                       "expand the MOC on Food and the Food Dialogue in 2027.\n");
    Maker m(QStringLiteral("later.txt"), text);
    m.made.title = QStringLiteral("A Later Statement");
    m.made.date = QStringLiteral("2027");
    m.section({}, {}, SectionKind::Preamble, m.between(QStringLiteral("1. "), QStringLiteral("2027.")));
    m.clause(QStringLiteral("1"), -1, 0, {text.mid(m.find(QStringLiteral("Atlantis's")).begin).trimmed()});

    const QString ministry = QStringLiteral("Ministry of Food, Farms and Fish");
    m.made.agencies = {{ministry,
                        QStringLiteral("MoFFF"),
                        {QStringLiteral("Farm Ministry")},
                        QStringLiteral("Atlantis"),
                        QStringLiteral("ministry"),
                        {m.mention(0, ministry)}}};
    Instrument food;
    food.name = QStringLiteral("MOC on Food");
    food.kind = QStringLiteral("MOC");
    food.stage = Stage::ExpandingScope;
    food.agencies = {0};
    food.evidence = m.mention(0, QStringLiteral("expand"));
    food.mentions = {m.mention(0, food.name)};
    m.made.instruments = {food};
    Commitment &expand = m.commitment(0, QStringLiteral("will expand the MOC on Food"),
                                      QStringLiteral("expand"), Action::Expand);
    expand.firmness = Firmness::Will;
    expand.binding = m.mention(0, QStringLiteral("will"));
    expand.agencies = {0};
    expand.instruments = {0};
    m.event(0, QStringLiteral("in 2027"), QStringLiteral("2027"), Precision::Year, EventKind::Deadline);
    return m.made;
}

Statement longStatement(int clauses)
{
    const QString line = QStringLiteral(
        "%1. The Ministry of Tides of Atlantis will strengthen item %1 with the Reef Agency.\n");
    QString text = QStringLiteral("A Long Statement\n\n");
    for (int i = 1; i <= clauses; ++i)
        text += line.arg(i);
    Maker m(QStringLiteral("long-%1.txt").arg(clauses), text);
    m.made.title = QStringLiteral("A Long Statement");
    m.section(QStringLiteral("I"), QStringLiteral("Everything"), SectionKind::Pillar, {18, text.size()});
    Agency tides{QStringLiteral("Ministry of Tides of Atlantis"),
                 {},
                 {},
                 QStringLiteral("Atlantis"),
                 QStringLiteral("ministry"),
                 {}};
    Agency reef{QStringLiteral("Reef Agency"), {}, {}, QStringLiteral("Lemuria"),
                QStringLiteral("agency"),      {}};

    qsizetype from = 0;
    for (int i = 1; i <= clauses; ++i) {
        const QString number = QString::number(i);
        const qsizetype end =
            text.indexOf(QLatin1Char('\n'), from = text.indexOf(number + QStringLiteral(". The"), from));
        const qsizetype begin = from + number.size() + 2;
        const int clause = i - 1;
        m.made.clauses.append(
            {number, -1, 0, text.mid(begin, end - begin), {from, end}, {{0, {begin, end}}}});
        m.commitment(clause, QStringLiteral("will strengthen item ") + number, QStringLiteral("strengthen"),
                     Action::Strengthen)
            .agencies = {0, 1};
        tides.mentions.append(m.mention(clause, tides.name));
        reef.mentions.append(m.mention(clause, reef.name));
        m.made.counterparts.append({0, 1, clause, -1, false, {}});
        from = end;
    }
    m.made.agencies = {tides, reef};
    return m.made;
}

} // namespace partnership::samples
