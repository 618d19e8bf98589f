// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"
#include "tests/views/desk.h"
#include "views/clause/clausemarks.h"
#include "views/clause/clausepane.h"
#include "views/clause/factsheet.h"
#include "views/shared/textbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace partnership;

namespace {

struct ClauseDesk
{
    explicit ClauseDesk(const Statement &statement = samples::smallStatement())
        : exploration(desk::exploring({statement}))
    {
        pane.resize(364, 700);
        pane.show();
        QCoreApplication::processEvents();
    }

    void show(const QString &number)
    {
        focus().setCurrent(contents().clauses().at(row(number)).id);
        QCoreApplication::processEvents();
    }
    int row(const QString &number)
    {
        for (int i = 0; i < contents().clauses().size(); ++i) {
            if (contents().clauses().at(i).number == number)
                return i;
        }
        return -1;
    }
    QTextBrowser &text(const char *name = "Words of the clause")
    {
        for (QTextBrowser *browser : pane.findChildren<QTextBrowser *>()) {
            if (browser->accessibleName() == QLatin1String(name))
                return *browser;
        }
        qFatal("no text %s", name);
    }
    QStringList labels()
    {
        QStringList words;
        for (const QLabel *label : pane.findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words;
    }
    Focus &focus() { return exploration->focus(); }
    const Contents &contents() { return exploration->contents(); }

    std::unique_ptr<Exploration> exploration;
    ClausePane pane{*exploration};
};

/// The words of a text that are drawn in a format.
QStringList wordsWith(const QTextBrowser &text, const std::function<bool(const QTextCharFormat &)> &is)
{
    QStringList words;
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (is(it.fragment().charFormat()))
                words.append(it.fragment().text());
        }
    }
    return words;
}

QStringList underlined(const QTextBrowser &text, QTextCharFormat::UnderlineStyle style)
{
    return wordsWith(text,
                     [style](const QTextCharFormat &format) { return format.underlineStyle() == style; });
}

} // namespace

/// The clause pane shows the words as they are, marks what proves a fact, and says what was read in them.
class TestClausePane : public QObject
{
    Q_OBJECT

private slots:
    void showsTheWordsAsTheyAre();
    void signsThatNobodySeesAreShown();
    void marksDifferInForm();
    void nestedMarksAreSeen();
    void theLeadInBinds();
    void factsQuoteTheirWords();
    void factsAreNeverEmpty();
    void factsFollowTheCommitment();
    void counterpartsAreNamed();
    void aMarkedAgencyFiltersAndTheClauseStays();
    void stepsThroughTheClauses();
    void copiesWithCitation();
    void wordsFoundAreMarked();
    void everyClauseMatchesItsSource();
    void anEmptyLibraryIsExplained();
};

void TestClausePane::showsTheWordsAsTheyAre()
{
    ClauseDesk desk;
    desk.show(QStringLiteral("2.1"));
    QCOMPARE(desk.text().toPlainText(),
             desk.contents().clauses().at(desk.row(QStringLiteral("2.1"))).record->text);
    QVERIFY(desk.labels().contains(QStringLiteral("2.1")));
    QVERIFY(desk.labels().contains(QStringLiteral(u"Trade & \U0001D514uantum <b>Growth</b>")));
    QVERIFY(desk.labels().contains(QStringLiteral("clause 3 of 7")));
    for (const QLabel *label : desk.pane.findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
}

/// One that turns the direction of writing, in the gap of a clause over two pages: the marks around it stay
/// in their places.
void TestClausePane::signsThatNobodySeesAreShown()
{
    Statement statement = samples::smallStatement();
    const auto parted = std::ranges::find_if(statement.clauses,
                                             [](const Clause &clause) { return clause.pieces.size() > 1; });
    QVERIFY(parted != statement.clauses.end());
    const QString number = parted->number;
    const Piece &second = parted->pieces.at(1);
    statement.source.text[second.source.begin - 1] = QChar(0x202e);
    QString expected = parted->text;
    expected.insert(second.textBegin, QStringLiteral(u"‹RLO›"));
    ClauseDesk before;
    before.show(number);
    ClauseDesk desk(statement);
    desk.show(number);
    QCOMPARE(desk.text().toPlainText(), expected);
    QCOMPARE(wordsWith(desk.text(),
                       [&](const QTextCharFormat &format) {
                           return format.foreground().color() == Theme::of(desk.pane.palette()).accent();
                       })
                 .count(QStringLiteral(u"‹RLO›")),
             1);
    for (const auto style : {QTextCharFormat::SingleUnderline, QTextCharFormat::DashUnderline})
        QCOMPARE(underlined(desk.text(), style), underlined(before.text(), style));
}

void TestClausePane::marksDifferInForm()
{
    ClauseDesk desk;
    desk.show(QStringLiteral("2.1"));
    QCOMPARE(underlined(desk.text(), QTextCharFormat::SingleUnderline),
             QStringList({QStringLiteral("Ministry of Food, Farms and Fish"),
                          QStringLiteral(u"<b>Food</b> \U0001F35C Office")}));
    QCOMPARE(underlined(desk.text(), QTextCharFormat::DashUnderline),
             QStringList{QStringLiteral("MOC on Food")});
    const auto bold = [](const QTextCharFormat &format) { return format.fontWeight() == QFont::Bold; };
    QCOMPARE(wordsWith(desk.text(), bold),
             QStringList({QStringLiteral("Renewing"), QStringLiteral("exploring")}));
    desk.show(QStringLiteral("2.2"));
    QCOMPARE(underlined(desk.text(), QTextCharFormat::DotLine), QStringList{QStringLiteral("January 2026")});
}

/// The name of an instrument in the words of a date: the longer mark does not cover the shorter.
void TestClausePane::nestedMarksAreSeen()
{
    Statement statement = samples::smallStatement();
    const Mention name = statement.instruments.first().mentions.first();
    Event around;
    around.clause = name.clause;
    around.source = {name.source.begin - 2, name.source.end + 2};
    around.text = statement.source.text.mid(around.source.begin, around.source.length());
    around.precision = Precision::Recurring;
    around.basis = statement.events.first().basis;
    statement.events.append(around);
    const std::unique_ptr<Exploration> exploration = desk::exploring({statement});
    const Contents &contents = exploration->contents();
    QList<MarkKind> kinds;
    for (int clause = 0; clause < contents.clauses().size(); ++clause) {
        for (const TextMark &mark : clauseMarks(*exploration, clause)) {
            const QString words =
                contents.clauses()[clause].record->text.mid(mark.span.begin, mark.span.length());
            if (words == around.text || words == name.text)
                kinds.append(mark.kind);
        }
    }
    QCOMPARE(kinds, QList<MarkKind>({MarkKind::Date, MarkKind::Instrument}));
}

void TestClausePane::theLeadInBinds()
{
    ClauseDesk desk;
    desk.show(QStringLiteral("2.1"));
    QTextBrowser &above = desk.text("Lead-in");
    QVERIFY(above.isVisible());
    QVERIFY(above.toPlainText().startsWith(QStringLiteral("2  The Foreign Ministers")));
    const auto marked = [](const QTextCharFormat &format) {
        return format.background().style() != Qt::NoBrush;
    };
    QCOMPARE(wordsWith(above, marked), QStringList{QStringLiteral("will")});
    desk.show(QStringLiteral("3"));
    QVERIFY(!above.isVisible());
}

void TestClausePane::factsQuoteTheirWords()
{
    ClauseDesk desk;
    const int clause = desk.row(QStringLiteral("2.1"));
    QStringList lines;
    for (const Fact &fact :
         factsOf(desk.contents(), clause, desk.contents().clauses().at(clause).commitments[0]))
        lines.append(fact.toString());
    QCOMPARE(
        lines,
        QStringList({QStringLiteral("Action:renew, explore, renew"),
                     QStringLiteral(u"Firmness:will, \u201Cwill\u201D (2)"),
                     QStringLiteral("Instrument:MOC on Food"),
                     QStringLiteral(u"Stage:\u25D0 to be renewed, \u201CRenewing\u201D"),
                     QStringLiteral("Date:none in the text"), QStringLiteral("Source:line 9 verified"),
                     QStringLiteral(u"Found by:commitment: words that bind (bindings.txt:9), likely"
                                    "\n<b>Food</b> \U0001F35C Office: known name (bodies.txt:7), "
                                    "certain\nMFFF: known name (bodies.txt:7), certain"
                                    "\nMOC on Food: known name (bodies.txt:7), certain"
                                    "\nto be renewed: known name (bodies.txt:7), certain"
                                    "\nMFFF \u2194 <b>Food</b> \U0001F35C Office: side by side in the text, "
                                    "certain")}));
}

void TestClausePane::factsAreNeverEmpty()
{
    ClauseDesk desk;
    for (const ClauseRow &clause : desk.contents().clauses()) {
        desk.focus().setCurrent(clause.id);
        const int commitment = clause.commitments.value(0, -1);
        for (const Fact &fact : factsOf(desk.contents(), desk.contents().row(clause.id), commitment)) {
            QVERIFY(!fact.label.isEmpty());
            QVERIFY2(!fact.runs.isEmpty() && !fact.runs.first().text.isEmpty(), qPrintable(fact.label));
        }
        QVERIFY(!desk.text("Facts").toPlainText().isEmpty());
    }
}

void TestClausePane::factsFollowTheCommitment()
{
    ClauseDesk desk;
    const QList<int> both = desk.contents().clauses().at(desk.row(QStringLiteral("2.1"))).commitments;
    desk.focus().setCurrent(desk.contents().commitments().at(both[1]).id);
    QVERIFY(desk.labels().contains(QStringLiteral("commitment 2 of 2")));
    QVERIFY(desk.text("Facts").toPlainText().contains(QStringLiteral("seek")));
    desk.focus().setCurrent(desk.contents().commitments().at(both[0]).id);
    QVERIFY(desk.labels().contains(QStringLiteral("commitment 1 of 2")));
    QVERIFY(desk.text("Facts").toPlainText().contains(QStringLiteral("MOC on Food")));
}

void TestClausePane::counterpartsAreNamed()
{
    ClauseDesk desk;
    desk.show(QStringLiteral("2.1"));
    QVERIFY(desk.labels().contains(QStringLiteral(u"<b>Food</b> \U0001F35C Office")));
    QVERIFY(desk.labels().contains(QStringLiteral("1 pair")));
    desk.show(QStringLiteral("3"));
    QVERIFY(desk.labels().contains(QStringLiteral("No two agencies meet in this clause.")));
}

void TestClausePane::aMarkedAgencyFiltersAndTheClauseStays()
{
    ClauseDesk desk;
    desk.show(QStringLiteral("2.3"));
    QTextBrowser &text = desk.text();
    QTextCursor cursor(text.document());
    cursor.setPosition(int(text.toPlainText().indexOf(QLatin1String("MFFF"))) + 2);
    QTest::mouseClick(text.viewport(), Qt::LeftButton, {}, text.cursorRect(cursor).center());
    QCOMPARE(desk.focus().filter().choice(Dimension::Agency).included,
             QStringList{desk.contents().agencies().at(0).value});
    QCOMPARE(desk.pane.clause(), desk.row(QStringLiteral("2.3")));
}

void TestClausePane::stepsThroughTheClauses()
{
    ClauseDesk desk;
    desk.show(QStringLiteral("1"));
    QToolButton *previous = nullptr;
    QToolButton *next = nullptr;
    for (QToolButton *button : desk.pane.findChildren<QToolButton *>()) {
        previous = button->accessibleName() == QLatin1String("Previous clause") ? button : previous;
        next = button->accessibleName() == QLatin1String("Next clause") ? button : next;
    }
    QVERIFY(!previous->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(desk.pane.clause(), desk.row(QStringLiteral("2.1")));
    QTest::mouseClick(previous, Qt::LeftButton);
    QCOMPARE(desk.pane.clause(), desk.row(QStringLiteral("2")));
    desk.show(QStringLiteral("4"));
    QVERIFY(!next->isEnabled());
}

void TestClausePane::copiesWithCitation()
{
    ClauseDesk desk;
    desk.show(QStringLiteral("3"));
    QSignalSpy wanted(&desk.pane, &ClausePane::citationWanted);
    QTest::mouseClick(desk.pane.findChildren<TextButton *>().last(), Qt::LeftButton); // of the footer
    QCOMPARE(wanted.size(), 1);
    const Quotation quotation = desk.pane.quotation();
    QCOMPARE(quotation.clause, desk.row(QStringLiteral("3")));
    QCOMPARE(quotation.words,
             QStringLiteral("We will ensure maritime security and work towards joint exercises."));
}

void TestClausePane::wordsFoundAreMarked()
{
    ClauseDesk desk;
    desk.show(QStringLiteral("3"));
    desk.focus().setFilter(Filter().searching(QStringLiteral("maritime")));
    QList<TextMark> found;
    for (const TextMark &mark : clauseMarks(*desk.exploration, desk.pane.clause())) {
        if (mark.kind == MarkKind::Found)
            found.append(mark);
    }
    QCOMPARE(found.size(), 1);
    QCOMPARE(desk.text().toPlainText().mid(found[0].span.begin, found[0].span.length()),
             QStringLiteral("maritime"));
}

void TestClausePane::everyClauseMatchesItsSource()
{
    const auto exploration = desk::exploring({desk::shipped()});
    for (int clause = 0; clause < exploration->contents().clauses().size(); ++clause)
        QVERIFY2(matchesSource(exploration->contents(), clause),
                 qPrintable(exploration->contents().clauses().at(clause).number));
}

void TestClausePane::anEmptyLibraryIsExplained()
{
    const auto exploration = desk::exploring({});
    ClausePane pane(*exploration);
    pane.show();
    bool said = false;
    for (const QLabel *label : pane.findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("no statement yet")));
    QVERIFY(said);
}

EXPLORER_TEST(TestClausePane)
#include "test_clausepane.moc"
