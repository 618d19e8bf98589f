// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/ahead/calendar.h"
#include "tests/support/suite.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace partnership;

namespace {

/// A statement of 18 March 2026 with one clause and these events in it.
Contents stating(QList<Event> events, const QString &date = QStringLiteral("2026-03-18"))
{
    Statement made;
    made.title = QStringLiteral("Joint Statement");
    made.date = date;
    made.parties = {QStringLiteral("Atlantis"), QStringLiteral("Lemuria")};
    made.source.sha256 = QByteArray(64, 'a');
    made.sections.emplaceBack().kind = SectionKind::Preamble;
    Clause &clause = made.clauses.emplaceBack();
    clause.number = QStringLiteral("7");
    clause.section = 0;
    clause.text = QStringLiteral("We will meet; again, and again, “soon”.");
    for (Event &event : events)
        event.clause = 0;
    made.events = std::move(events);
    return Contents({made});
}

Event happening(EventKind kind, Precision precision, const char *date, const char *interval = "")
{
    Event made;
    made.kind = kind;
    made.precision = precision;
    made.date = QString::fromLatin1(date);
    made.interval = QString::fromLatin1(interval);
    made.label = QStringLiteral("Something, to be done");
    made.source = {10, 20};
    return made;
}

QDate dateOf(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

QList<Promise> allOf(const Contents &contents, const QDate &on)
{
    return promisesOf(contents, {}, QBitArray(contents.events().size(), true), on);
}

/// Lines of an iCalendar file, those that were folded made whole.
QStringList linesOf(const QByteArray &calendar)
{
    QString text = QString::fromUtf8(calendar);
    text.remove(QStringLiteral("\r\n "));
    return text.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

} // namespace

/// What a text promises for a time, as it stands on a day, and as a file for calendars.
class TestAhead : public QObject
{
    Q_OBJECT

private slots:
    void aDateMeansAllOfItsDays_data();
    void aDateMeansAllOfItsDays();
    void promisesAreToldFromWhatWas_data();
    void promisesAreToldFromWhatWas();
    void theDayDecides_data();
    void theDayDecides();
    void whatIsDoneIsNotOverdue();
    void soonestComesFirst();
    void calendarsHoldDaysAndRhythms();
    void aCalendarIsTheSameTwice();
    void noPromiseNoEntry();
};

void TestAhead::aDateMeansAllOfItsDays_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("year") << QStringLiteral("2026") << dateOf("2026-01-01") << dateOf("2026-12-31");
    QTest::newRow("month of a leap year")
        << QStringLiteral("2028-02") << dateOf("2028-02-01") << dateOf("2028-02-29");
    QTest::newRow("day") << QStringLiteral("2026-03-18") << dateOf("2026-03-18") << dateOf("2026-03-18");
    QTest::newRow("none") << QString() << QDate() << QDate();
    QTest::newRow("no date") << QStringLiteral("2026-13") << QDate() << QDate();
    QTest::newRow("no year") << QStringLiteral("soon") << QDate() << QDate();
}

void TestAhead::aDateMeansAllOfItsDays()
{
    QFETCH(const QString, iso);
    QTEST(daysOf(iso).first, "first");
    QTEST(daysOf(iso).second, "last");
}

void TestAhead::promisesAreToldFromWhatWas_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<bool>("promise");
    using enum EventKind;
    QTest::newRow("to be signed, in the year of the statement")
        << happening(ToBeSigned, Precision::Year, "2026") << true;
    QTest::newRow("a deadline that had passed") << happening(Deadline, Precision::Year, "2025") << true;
    QTest::newRow("to be signed, at no time") << happening(ToBeSigned, Precision::Undated, "") << false;
    QTest::newRow("annual") << happening(EventKind::Recurring, Precision::Recurring, "", "year") << true;
    QTest::newRow("a visit to come") << happening(Visit, Precision::Month, "2026-04") << true;
    QTest::newRow("a visit that was") << happening(Visit, Precision::Month, "2026-02") << false;
    QTest::newRow("the month of the statement, which may be over")
        << happening(Meeting, Precision::Month, "2026-03") << false;
    QTest::newRow("announced that day") << happening(Announced, Precision::Day, "2026-03-18") << false;
    QTest::newRow("a figure of a coming year") << happening(Statistic, Precision::Year, "2030") << false;
    QTest::newRow("reckoned") << happening(Derived, Precision::Year, "2030") << false;
}

void TestAhead::promisesAreToldFromWhatWas()
{
    QFETCH(const Event, event);
    const Contents contents = stating({event});
    QTEST(isPromise(contents, contents.events()[0]), "promise");
}

void TestAhead::theDayDecides_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *date, const char *on, const char *code, const char *words) {
        QTest::addRow("%s on %s", date, on) << QString::fromLatin1(date) << dateOf(on)
                                            << QString::fromLatin1(code) << QString::fromLatin1(words);
    };
    row("2026", "2026-01-01", "now", "until 31 December 2026");
    row("2026", "2026-12-31", "now", "until 31 December 2026");
    row("2026", "2027-01-01", "overdue", "overdue since 1 January 2027");
    row("2027", "2026-12-31", "coming", "from 1 January 2027");
    row("2026-06-05", "2026-06-05", "now", "today");
    row("2026-06-05", "2026-06-04", "coming", "on 5 June 2026");
    row("2026-06", "2026-07-01", "overdue", "overdue since 1 July 2026");
}

void TestAhead::theDayDecides()
{
    QFETCH(const QString, date);
    QFETCH(const QDate, on);
    const Contents contents = stating({happening(EventKind::ToBeSigned, Precision::Year, qPrintable(date))});
    const Promise promise = promiseOf(contents, {}, 0, on);
    QTEST(partnership::code(promise.due), "code");
    QTEST(dueInWords(promise), "words");
}

/// By the instrument that is promised, from the day on that it is judged true, and only as long as it is.
void TestAhead::whatIsDoneIsNotOverdue()
{
    Statement statement = samples::smallStatement();
    Event event = happening(EventKind::ToBeSigned, Precision::Year, "2026");
    event.instrument = 0;
    const qsizetype first = std::ranges::find_if(statement.commitments, &Commitment::isUndertaking) -
                            statement.commitments.begin();
    event.clause = statement.commitments[first].clause;
    event.source = statement.commitments[first].source;
    statement.events = {event};
    const Contents contents({statement});
    ProgressEntry entry;
    entry.id = 1;
    entry.item = {true, contents.instruments()[contents.events()[0].instrument].id.id, {}, {}, {}};
    entry.judgement = Judgement::Done;
    entry.from = dateOf("2027-02-01");
    const auto due = [&](const char *on) {
        return partnership::code(promiseOf(contents, ProgressBook({entry}), 0, dateOf(on)).due);
    };
    QCOMPARE(due("2027-01-31"), QStringLiteral("overdue"));
    QCOMPARE(due("2027-02-01"), QStringLiteral("settled"));
    QCOMPARE(dueInWords(promiseOf(contents, ProgressBook({entry}), 0, dateOf("2027-03-01"))),
             QStringLiteral("done since 1 February 2027"));
    entry.judgement = Judgement::LargelyDone;
    QCOMPARE(due("2027-02-01"), QStringLiteral("overdue"));
    entry.item = {false, contents.commitments()[first].id.id, {}, {}, {}};
    entry.judgement = Judgement::Dropped;
    QCOMPARE(due("2027-02-01"), QStringLiteral("settled"));
    entry.withdrawn = Withdrawal();
    QCOMPARE(due("2027-02-01"), QStringLiteral("overdue"));
}

void TestAhead::soonestComesFirst()
{
    const Contents contents = stating({happening(EventKind::Recurring, Precision::Recurring, "", "year"),
                                       happening(EventKind::Deadline, Precision::Year, "2027"),
                                       happening(EventKind::Deadline, Precision::Day, "2027-12-31"),
                                       happening(EventKind::Statistic, Precision::Year, "2028"),
                                       happening(EventKind::Deadline, Precision::Month, "2026-11")});
    QList<int> order;
    for (const Promise &promise : allOf(contents, dateOf("2026-11-23")))
        order.append(promise.event);
    QCOMPARE(order, (QList<int>{4, 1, 2, 0}));
}

void TestAhead::calendarsHoldDaysAndRhythms()
{
    const Contents contents = stating({happening(EventKind::ToBeSigned, Precision::Year, "2026"),
                                       happening(EventKind::Recurring, Precision::Recurring, "", "half-year"),
                                       happening(EventKind::Recurring, Precision::Recurring, "")});
    const QDate on = dateOf("2026-11-23");
    const QStringList lines = linesOf(toCalendar(contents, allOf(contents, on), on));
    QCOMPARE(lines.first(), QStringLiteral("BEGIN:VCALENDAR"));
    QCOMPARE(lines.last(), QStringLiteral("END:VCALENDAR"));
    QCOMPARE(lines.count(QStringLiteral("BEGIN:VEVENT")), 1);
    QCOMPARE(lines.count(QStringLiteral("BEGIN:VTODO")), 2);
    QVERIFY(lines.contains(QStringLiteral("DTSTART;VALUE=DATE:20260101")));
    QVERIFY(lines.contains(QStringLiteral("DTEND;VALUE=DATE:20270101")));
    QVERIFY(lines.contains(QStringLiteral("DTSTAMP:20261123T000000Z")));
    QCOMPARE(lines.filter(QStringLiteral("RRULE:")),
             QStringList(QStringLiteral("RRULE:FREQ=MONTHLY;INTERVAL=6")));
    QVERIFY(lines.contains(QStringLiteral("DTSTART;VALUE=DATE:20260318")));
    QVERIFY(lines.contains(QStringLiteral("SUMMARY:Something\\, to be done")));
    QVERIFY(lines.contains(QStringLiteral(
        "DESCRIPTION:Paragraph 7 of “Joint Statement”: “We will meet\\; again\\, and again\\, “soon”.”")));
}

void TestAhead::aCalendarIsTheSameTwice()
{
    const Contents contents = stating({happening(EventKind::ToBeSigned, Precision::Year, "2026")});
    const QDate on = dateOf("2026-11-23");
    QCOMPARE(toCalendar(contents, allOf(contents, on), on), toCalendar(contents, allOf(contents, on), on));
}

void TestAhead::noPromiseNoEntry()
{
    const Contents contents = stating({happening(EventKind::Signed, Precision::Day, "2026-03-18")});
    const QDate on = dateOf("2026-11-23");
    QVERIFY(allOf(contents, on).isEmpty());
    QVERIFY(!toCalendar(contents, {}, on).contains("VEVENT"));
}

EXPLORER_TEST(TestAhead)
#include "test_ahead.moc"
