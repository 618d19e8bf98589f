// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/citation.h"

#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace partnership;

Q_DECLARE_METATYPE(partnership::CitationForm)

/// What a quotation looks like in a paper, a page, a note and a list of references, whatever is in its words.
class TestCitation : public QObject
{
    Q_OBJECT

private slots:
    void forms_data();
    void forms();
    void cslJson();
    void nothingIsKnown();
    void severalOfOneStatementAreOneEntry();
    void keysDiffer();
    void itemsAreQuoted();
};

namespace {

/// A statement of one clause.
Statement stated(const QString &title, const QString &words, const QString &date,
                 const QStringList &parties = {QStringLiteral("Atlantis"), QStringLiteral("Lemuria")})
{
    Statement statement;
    statement.title = title;
    statement.date = date;
    statement.parties = parties;
    statement.language = QStringLiteral("en");
    statement.sections.append(Section{{}, {}, SectionKind::Preamble, {}, -1});
    Clause clause;
    clause.number = QStringLiteral("9.4");
    clause.section = 0;
    clause.text = words;
    statement.clauses.append(clause);
    return statement;
}

QString citedAlone(const Contents &contents, CitationForm form)
{
    return cited(contents, quotationsOf(contents, {contents.clauses().first().id}), form);
}

} // namespace

void TestCitation::forms_data()
{
    QTest::addColumn<CitationForm>("form");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, CitationForm form, const char16_t *title, const char16_t *words,
                        const char16_t *expected) {
        QTest::newRow(name) << form << QString::fromUtf16(title) << QString::fromUtf16(words)
                            << QString::fromUtf16(expected);
    };
    using enum CitationForm;
    row("plain", Plain, u"A Partnership", u"Deepening trade.",
        u"\u201CDeepening trade.\u201D (A Partnership, 18 March 2026, paragraph 9.4)");
    row("plain keeps markup", Plain, u"A <b>Partnership</b>", u"R&D <5% *now*",
        u"\u201CR&D <5% *now*\u201D (A <b>Partnership</b>, 18 March 2026, paragraph 9.4)");
    row("plain CJK", Plain, u"日星共同声明", u"協力を深める。",
        u"\u201C協力を深める。\u201D (日星共同声明, 18 March 2026, paragraph 9.4)");
    row("rich", Rich, u"A Partnership", u"Deepening trade.",
        u"<p>\u201CDeepening trade.\u201D (<cite>A Partnership</cite>, 18 March 2026, paragraph 9.4)</p>");
    row("rich escapes", Rich, u"A <b>Partnership</b>", u"<img src=x> R&D \"q\"",
        u"<p>\u201C&lt;img src=x&gt; R&amp;D &quot;q&quot;\u201D (<cite>A "
        u"&lt;b&gt;Partnership&lt;/b&gt;</cite>, "
        u"18 March 2026, paragraph 9.4)</p>");
    row("markdown", Markdown, u"A Partnership", u"Deepening trade",
        u"> Deepening trade\n>\n> \u2014 *A Partnership*, 18 March 2026, paragraph 9.4");
    row("markdown escapes", Markdown, u"A *Partnership*", u"# <b>R&D</b> [x](y)",
        u"> \\# \\<b\\>R\\&D\\</b\\> \\[x\\](y)\n>\n> \u2014 *A \\*Partnership\\**, 18 March 2026, "
        u"paragraph 9.4");
    row("markdown begins no list", Markdown, u"A Partnership", u"1. Trade - and 9.4 more",
        u"> 1\\. Trade - and 9.4 more\n>\n> \u2014 *A Partnership*, 18 March 2026, paragraph 9.4");
    row("BibTeX", BibTeX, u"A Partnership", u"Deepening trade.",
        u"@misc{atlantis-lemuria-2026,\n  author = {{Atlantis} and {Lemuria}},\n  title = {{A "
        u"Partnership}},\n"
        u"  date = {2026-03-18},\n  year = {2026},\n  note = {Paragraph 9.4},\n"
        u"  annotation = {\u201CDeepening trade.\u201D (paragraph 9.4)},\n}");
    row("BibTeX braces and signs", BibTeX, u"A } Part{nership", u"R&D 5% $ # a_b ~ ^ \\x",
        u"@misc{atlantis-lemuria-2026,\n  author = {{Atlantis} and {Lemuria}},\n"
        u"  title = {{A {\\textbraceright} Part{\\textbraceleft}nership}},\n"
        u"  date = {2026-03-18},\n  year = {2026},\n  note = {Paragraph 9.4},\n"
        u"  annotation = {\u201CR\\&D 5\\% \\$ \\# a\\_b {\\textasciitilde} {\\textasciicircum} "
        u"{\\textbackslash}x\u201D (paragraph 9.4)},\n}");
}

void TestCitation::forms()
{
    QFETCH(CitationForm, form);
    QFETCH(QString, title);
    QFETCH(QString, words);
    QFETCH(QString, expected);
    const Contents contents({stated(title, words, QStringLiteral("2026-03-18"))});
    QCOMPARE(citedAlone(contents, form), expected);
}

void TestCitation::cslJson()
{
    const Contents contents({stated(QStringLiteral(u"日星\"声明\""), QStringLiteral("R&D <5% {x}"),
                                    QStringLiteral("2026-03-18"))});
    const QJsonArray items =
        QJsonDocument::fromJson(citedAlone(contents, CitationForm::CslJson).toUtf8()).array();
    QCOMPARE(items.size(), 1);
    const QJsonObject item = items.first().toObject();
    QCOMPARE(item[QStringLiteral("id")].toString(), QStringLiteral("atlantis-lemuria-2026"));
    QCOMPARE(item[QStringLiteral("type")].toString(), QStringLiteral("document"));
    QCOMPARE(item[QStringLiteral("title")].toString(), QStringLiteral(u"日星\"声明\""));
    QCOMPARE(item[QStringLiteral("author")].toArray().size(), 2);
    QCOMPARE(item[QStringLiteral("section")].toString(), QStringLiteral("9.4"));
    QCOMPARE(item[QStringLiteral("note")].toString(),
             QStringLiteral(u"\u201CR&D <5% {x}\u201D (paragraph 9.4)"));
    QCOMPARE(item[QStringLiteral("issued")][QStringLiteral("date-parts")],
             QJsonValue(QJsonDocument::fromJson("[[2026, 3, 18]]").array()));
}

/// No date, no parties, and a title without any letter that a key could have.
void TestCitation::nothingIsKnown()
{
    const Contents contents({stated(QStringLiteral(u"共同声明"), QStringLiteral("Words."), {}, {})});
    QCOMPARE(citedAlone(contents, CitationForm::Plain),
             QStringLiteral(u"\u201CWords.\u201D (共同声明, paragraph 9.4)"));
    QCOMPARE(citedAlone(contents, CitationForm::BibTeX),
             QStringLiteral(u"@misc{statement,\n  title = {{共同声明}},\n  note = {Paragraph 9.4},\n"
                            u"  annotation = {\u201CWords.\u201D (paragraph 9.4)},\n}"));
    QVERIFY(!citedAlone(contents, CitationForm::CslJson).contains(QLatin1String("issued")));
    QCOMPARE(cited(contents, {}, CitationForm::Plain), QString());
    QCOMPARE(cited(contents, {}, CitationForm::CslJson), QStringLiteral("[]"));
}

void TestCitation::severalOfOneStatementAreOneEntry()
{
    const Contents contents({samples::smallStatement()});
    QList<ItemId> items;
    for (int clause = 0; clause < 3; ++clause)
        items.append(contents.clauses()[clause].id);
    const QList<Quotation> quotations = quotationsOf(contents, items);
    QCOMPARE(quotations.size(), 3);
    QCOMPARE(cited(contents, quotations, CitationForm::BibTeX).count(QLatin1String("@misc")), 1);
    QVERIFY(
        cited(contents, quotations, CitationForm::BibTeX).contains(QLatin1String("{Paragraphs 1, 2, 2.1}")));
    QCOMPARE(cited(contents, quotations, CitationForm::Rich).count(QLatin1String("<p>")), 3);
    QCOMPARE(cited(contents, quotations, CitationForm::Plain).count(QLatin1String("\n\n")), 2);
}

void TestCitation::keysDiffer()
{
    const QString date = QStringLiteral("2026-03-18");
    const Contents contents({stated(QStringLiteral("One"), QStringLiteral("First."), date),
                             stated(QStringLiteral("Two"), QStringLiteral("Second."), date)});
    const QString entries = cited(contents, {{0, QStringLiteral("First.")}, {1, QStringLiteral("Second.")}},
                                  CitationForm::BibTeX);
    QVERIFY(entries.contains(QLatin1String("@misc{atlantis-lemuria-2026,")));
    QVERIFY(entries.contains(QLatin1String("@misc{atlantis-lemuria-2026b,")));
}

/// Rows of every table lead to words of the statement, each only once.
void TestCitation::itemsAreQuoted()
{
    const Contents contents({samples::smallStatement()});
    for (const CommitmentRow &row : contents.commitments())
        QCOMPARE(quotationsOf(contents, {row.id}), (QList<Quotation>{{row.clause, row.record->text}}));
    for (const EventRow &row : contents.events())
        QCOMPARE(quotationsOf(contents, {row.id}), (QList<Quotation>{{row.clause, row.record->text}}));
    for (const InstrumentRow &row : contents.instruments()) {
        const QList<Quotation> quotations = quotationsOf(contents, {row.id, row.id});
        QCOMPARE(quotations.size(), 1);
        QVERIFY(row.clauses.contains(quotations.first().clause));
        QVERIFY(quotations.first().words.contains(row.evidence));
    }
    for (const AgencyRow &row : contents.agencies())
        QCOMPARE(quotationsOf(contents, {row.id}).size(), 1);
    QVERIFY(quotationsOf(contents, {ItemId{ItemKind::Clause, 987654}, ItemId{}}).isEmpty());
}

EXPLORER_TEST(TestCitation)
#include "test_citation.moc"
