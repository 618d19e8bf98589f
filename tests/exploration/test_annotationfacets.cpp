// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/address.h"
#include "models/exploration/completions.h"
#include "models/exploration/desk/annotating.h"
#include "models/exploration/desk/annotationtables.h"
#include "models/exploration/desk/correcting.h"
#include "models/exploration/desk/passingon.h"
#include "models/exploration/phrase.h"
#include "models/exploration/savedview.h"
#include "models/library/changes.h"
#include "tests/exploration/filtertext.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace partnership;

/// Notes, tags and stars as something to filter, to search and to count by.
class TestAnnotationFacets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingHasAnyAtFirst();
    void aCommitmentHasWhatItStandsWith();
    void aClauseThatPromisesNothingIsFoundToo();
    void agreesWithTheRulesWhateverIsPut();
    void followsWhatIsTakenBack();
    void tagsComeAndGo();
    void isSpelledInThreeWays_data();
    void isSpelledInThreeWays();
    void isTold_data();
    void isTold();
    void wordsOfNotesAreFound_data();
    void wordsOfNotesAreFound();
    void plainWordsAreThoseOfTheStatement();
    void refusesSearches_data();
    void refusesSearches();
    void completesFieldsTagsAndWords();
    void findsThePassageAgain();
    void namesThings_data();
    void namesThings();
    void listsWhatIsLost();
    void viewsThatTellOfThemAreLeftOut();
    void keepsWhatIsOnABodyThatIsRenamed();

private:
    const Contents &contents() const { return m_exploration->contents(); }
    ItemId called(const char *name) const
    {
        const auto item =
            annotatedCalled(*m_exploration, *m_exploration->select({}), QString::fromUtf8(name));
        return item ? *item : ItemId();
    }
    AnnotatedItem on(const char *name) const { return annotatedItem(contents(), called(name)); }
    void tag(const char *name, const char *tag);
    void note(const char *name, const char *words);
    QStringList clauses(const char *filter) const;
    QStringList found(const QString &search);
    QStringList facet(Dimension dimension) const;

    std::unique_ptr<Exploration> m_exploration;
};

void TestAnnotationFacets::init()
{
    m_exploration = std::make_unique<Exploration>();
    QVERIFY(m_exploration->explore(samples::libraryWith({samples::smallStatement()})));
}

void TestAnnotationFacets::tag(const char *name, const char *tag)
{
    QVERIFY2(!called(name).isNull(), name);
    QVERIFY(addTag(*m_exploration->library(), {on(name)}, QString::fromUtf8(tag)));
    QVERIFY(m_exploration->readAnnotations(QList<ItemId>{called(name)}));
}

void TestAnnotationFacets::note(const char *name, const char *words)
{
    QVERIFY2(!called(name).isNull(), name);
    QVERIFY(addNote(*m_exploration->library(), on(name), QString::fromUtf8(words)));
    QVERIFY(m_exploration->readAnnotations(QList<ItemId>{called(name)}));
}

/// Numbers of those that it lets through.
QStringList TestAnnotationFacets::clauses(const char *filter) const
{
    const auto selection = m_exploration->select(filterOf(QString::fromUtf8(filter)));
    QStringList numbers;
    for (qsizetype row = 0; selection && row < contents().clauses().size(); ++row) {
        if (selection->hasClause(int(row)))
            numbers.append(contents().clauses()[row].number);
    }
    return numbers;
}

/// The same, of what is typed into the search box.
QStringList TestAnnotationFacets::found(const QString &search)
{
    const auto filter = m_exploration->typed(search, {});
    m_exploration->focus().setFilter(filter ? *filter : Filter());
    QStringList numbers;
    for (qsizetype row = 0; filter && row < contents().clauses().size(); ++row) {
        if (m_exploration->selection().hasClause(int(row)))
            numbers.append(contents().clauses()[row].number);
    }
    return numbers;
}

QStringList TestAnnotationFacets::facet(Dimension dimension) const
{
    QStringList out;
    const auto facets = m_exploration->facets({});
    for (const Facet &facet : *facets) {
        for (const FacetValue &value : facet.dimension == dimension ? facet.values : QList<FacetValue>())
            out.append(QStringLiteral("%1 %2/%3").arg(value.value).arg(value.matching).arg(value.all));
    }
    return out;
}

void TestAnnotationFacets::nothingHasAnyAtFirst()
{
    for (const Dimension dimension : {Dimension::Tag, Dimension::Starred, Dimension::Noted})
        QCOMPARE(facet(dimension), QStringList());
    QCOMPARE(clauses("tag=none").size(), contents().clauses().size());
    QCOMPARE(clauses("starred=yes"), QStringList());
}

void TestAnnotationFacets::aCommitmentHasWhatItStandsWith()
{
    tag("2.1/1", "urgent");
    QCOMPARE(facet(Dimension::Tag), QStringList{QStringLiteral("urgent 1/1")});
    QCOMPARE(clauses("tag=urgent"), QStringList{QStringLiteral("2.1")});
    tag("2.1", "whole");
    QCOMPARE(facet(Dimension::Tag), (QStringList{QStringLiteral("urgent 1/1"), QStringLiteral("whole 2/2")}));
    const AgencyRow &agency = contents().agencies().first();
    QVERIFY(setStarred(*m_exploration->library(), {annotatedItem(contents(), agency.id)}, true));
    QVERIFY(m_exploration->readAnnotations(QList<ItemId>{agency.id}));
    const auto starred = m_exploration->select(filterOf(QStringLiteral("starred=yes")));
    for (const CommitmentRow &row : contents().commitments()) {
        const int at = contents().row(row.id);
        if (row.record->isUndertaking())
            QCOMPARE(starred->hasCommitment(at), row.agencies.contains(0));
    }
}

void TestAnnotationFacets::aClauseThatPromisesNothingIsFoundToo()
{
    int silent = -1;
    for (qsizetype row = 0; row < contents().clauses().size(); ++row) {
        if (contents().clauses()[row].commitments.isEmpty())
            silent = int(row);
    }
    QVERIFY(silent >= 0);
    const QByteArray number = contents().clauses()[silent].number.toUtf8();
    tag(number.constData(), "quiet");
    QCOMPARE(clauses("tag=quiet"), QStringList{QString::fromUtf8(number)});
    QCOMPARE(facet(Dimension::Tag), QStringList{QStringLiteral("quiet 0/0")});
}

/// Put on by lot, held against the rule in words: on itself, its clause, an event of it, what it names.
void TestAnnotationFacets::agreesWithTheRulesWhateverIsPut()
{
    QRandomGenerator lot(11);
    QList<ItemId> all;
    for (const auto &row : contents().clauses())
        all.append(row.id);
    for (const auto &row : contents().commitments())
        all.append(row.id);
    for (const auto &row : contents().agencies())
        all.append(row.id);
    for (const auto &row : contents().instruments())
        all.append(row.id);
    for (const auto &row : contents().events())
        all.append(row.id);
    const QString tags[] = {QStringLiteral("a"), QStringLiteral("b")};
    for (int i = 0; i < 120; ++i) {
        const ItemId item = all[lot.bounded(int(all.size()))];
        const QString &tag = tags[lot.bounded(2)];
        const AnnotatedItem on = annotatedItem(contents(), item);
        QVERIFY(lot.bounded(3) ? addTag(*m_exploration->library(), {on}, tag)
                               : removeTag(*m_exploration->library(), {on}, tag));
        QVERIFY(m_exploration->readAnnotations(QList<ItemId>{item}));
        const AnnotationBook &book = m_exploration->annotations();
        const auto has = [&](ItemId thing) { return book.of(thing).tags.contains(tag); };
        const auto selection = m_exploration->select(Filter().including(Dimension::Tag, tag));
        if (!selection) { // nothing has it any more
            QVERIFY(!book.tags().contains(tag));
            continue;
        }
        for (const CommitmentRow &row : contents().commitments()) {
            const ClauseRow &clause = contents().clauses()[row.clause];
            bool expected = has(row.id) || has(clause.id);
            for (const int event : clause.events)
                expected = expected || has(contents().events()[event].id);
            for (const int agency : row.agencies)
                expected = expected || has(contents().agencies()[agency].id);
            for (const int instrument : row.instruments)
                expected = expected || has(contents().instruments()[instrument].id);
            QCOMPARE(selection->hasCommitment(contents().row(row.id)),
                     expected && row.record->isUndertaking());
        }
    }
    // What was followed step by step is what is read anew.
    const QStringList before = facet(Dimension::Tag);
    QVERIFY(m_exploration->readAnnotations());
    QCOMPARE(facet(Dimension::Tag), before);
    QVERIFY(m_exploration->reload());
    QStringList sorted = facet(Dimension::Tag);
    sorted.sort();
    QCOMPARE(sorted,
             before.size() == 2 && before[0] > before[1] ? QStringList({before[1], before[0]}) : before);
}

void TestAnnotationFacets::followsWhatIsTakenBack()
{
    QSignalSpy changed(m_exploration.get(), &Exploration::annotationsChanged);
    QSignalSpy selected(m_exploration.get(), &Exploration::selectionChanged);
    tag("2.1/1", "urgent");
    QCOMPARE(changed.size(), 1);
    QCOMPARE(selected.size(), 0);
    m_exploration->focus().setFilter(filterOf(QStringLiteral("tag=urgent")));
    QCOMPARE(m_exploration->matchingCount(), 1);
    selected.clear();
    tag("2.1/2", "urgent");
    QCOMPARE(selected.size(), 1);
    QCOMPARE(m_exploration->matchingCount(), 2);
    Library &library = *m_exploration->library();
    QVERIFY(undoChange(library, changes(library)->last().id));
    QVERIFY(m_exploration->readAnnotations());
    QCOMPARE(m_exploration->matchingCount(), 1);
}

void TestAnnotationFacets::tagsComeAndGo()
{
    QVERIFY(!m_exploration->resolve(Dimension::Tag, QStringLiteral("urgent")));
    QCOMPARE(*m_exploration->resolve(Dimension::Tag, QStringLiteral("None")), noValue());
    tag("2.1", "Urgent & <b>");
    QCOMPARE(*m_exploration->resolve(Dimension::Tag, QStringLiteral("urgent b")),
             QStringLiteral("Urgent & <b>"));
    QVERIFY(renameTag(*m_exploration->library(), QStringLiteral("Urgent & <b>"), QStringLiteral("none")));
    QVERIFY(m_exploration->readAnnotations());
    QVERIFY(!m_exploration->resolve(Dimension::Tag, QStringLiteral("urgent")));
    QCOMPARE(clauses("tag=none"), QStringList{QStringLiteral("2.1")}); // something is really called so
}

void TestAnnotationFacets::isSpelledInThreeWays_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("tags") << "tag=to do & tag=urgent"
                          << QStringLiteral("Commitments tagged “to do” or urgent");
    QTest::newRow("no tag") << "tag=none" << QStringLiteral("Commitments tagged none");
    QTest::newRow("stars") << "starred=yes & -noted=yes"
                           << QStringLiteral("Commitments with a star: yes, except those with a note: yes");
}

void TestAnnotationFacets::isSpelledInThreeWays()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, phrase);
    tag("2.1/1", "urgent");
    tag("2.1/1", "to do");
    const Filter asked = filterOf(filter);
    QCOMPARE(Phrase(*m_exploration).of(asked), phrase);
    QCOMPARE(*m_exploration->typed(phrase, {}), asked);
    QCOMPARE(*filterAt(addressOf(asked)), asked);
    QCOMPARE(*m_exploration->typed(addressOf(asked), {}), asked);
}

void TestAnnotationFacets::isTold_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *filter, const char *sentence) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(sentence);
    };
    row("tag=urgent", "1 of 4 commitments is tagged “urgent”");
    row("-tag=urgent", "3 of 4 commitments are not tagged “urgent”");
    row("tag=none", "3 of 4 commitments have no tag");
    row("starred=yes", "None of the 4 commitments has a star");
    row("-starred=yes", "All 4 commitments have no star");
    row("noted=none", "3 of 4 commitments have no note");
    row("noted=yes", "1 of 4 commitments has a note");
}

void TestAnnotationFacets::isTold()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, sentence);
    tag("2.1/1", "urgent");
    note("2.1/2", "ask");
    const Filter asked = filterOf(filter);
    const QString told = m_exploration->sentence(asked, *m_exploration->select(asked));
    QVERIFY2(told.startsWith(sentence), qPrintable(told));
}

void TestAnnotationFacets::wordsOfNotesAreFound_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("clauses");
    const QStringList both{QStringLiteral("2.1"), QStringLiteral("2.2")};
    const auto row = [](const char *search, const QStringList &clauses) {
        QTest::newRow(search) << QString::fromUtf8(search) << clauses;
    };
    row("note:schedule", both.first(1));
    row("note:SCHÉDULE", both.first(1));
    row("note:sched", {});
    row("note:sched*", both.first(1));
    row("note:\"the schedule\"", both.first(1));
    row("note:\"schedule the\"", {});
    row("note:minister OR note:schedule", both);
    row("note:the -note:minister", both.first(1));
    row("NOTE:会議", both.last(1).toList());
    row("note:議", both.last(1).toList());
    row("note:xylophone", {});
    row("note:b", both.last(1).toList()); // of a mark: a word like any other
}

void TestAnnotationFacets::wordsOfNotesAreFound()
{
    QFETCH(const QString, search);
    QFETCH(const QStringList, clauses);
    note("2.1/2", "Ask for the Schedule!");
    note("2.2", "<b>The minister</b>: 会議 next week");
    QCOMPARE(found(search), clauses);
    const auto filter = m_exploration->typed(search, {});
    QCOMPARE(*m_exploration->typed(addressOf(*filter), {}), *filter);
    QCOMPARE(*m_exploration->typed(filter->search(), {}), *filter);
}

void TestAnnotationFacets::plainWordsAreThoseOfTheStatement()
{
    note("2.1/2", "xylophone");
    const Filter filter = *m_exploration->typed(QStringLiteral("xylophone"), {});
    QCOMPARE(m_exploration->select(filter)->clauses.count(true), 0);
    QCOMPARE(m_exploration->corrections(QStringLiteral("xylophone")),
             QStringList{QStringLiteral("note:xylophone")});
    m_exploration->focus().setFilter(*m_exploration->typed(QStringLiteral("note:xylophone"), {}));
    QCOMPARE(m_exploration->matchingCount(), 2); // of the clause
    const auto all = annotations(*m_exploration->library());
    QVERIFY(editNote(*m_exploration->library(), all->first(), QStringLiteral("zither")));
    QVERIFY(m_exploration->readAnnotations(QList<ItemId>{called("2.1/2")}));
    QCOMPARE(m_exploration->matchingCount(), 0); // what is on the screen follows
    const auto why = m_exploration->notFound(m_exploration->focus().filter());
    QCOMPARE(why->what, QStringLiteral("“xylophone” is in no note."));
}

void TestAnnotationFacets::refusesSearches_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("said");
    QTest::newRow("no value") << "note:" << QStringLiteral("“note:” has no value.");
    QTest::newRow("no letters") << "note:!!" << QStringLiteral("“!!” has no letter or digit");
    QTest::newRow("open") << "note:\"a" << QStringLiteral("The quotation mark before “a” is not closed.");
    QTest::newRow("near") << "note:a NEAR b" << QStringLiteral("“NEAR” stands between two words");
    QTest::newRow("near the other way")
        << "b NEAR note:a" << QStringLiteral("“NEAR” stands between two words");
    QTest::newRow("misspelt") << "notes:a" << QStringLiteral("Did you mean “note:”?");
    QTest::newRow("tag") << "tag:urgnt" << QStringLiteral("Did you mean “urgent”?");
}

void TestAnnotationFacets::refusesSearches()
{
    QFETCH(const QString, search);
    QFETCH(const QString, said);
    tag("2.1", "urgent");
    const auto filter = m_exploration->typed(search, {});
    QVERIFY(!filter);
    QVERIFY2(filter.problem().toString().contains(said), qPrintable(filter.problem().toString()));
}

void TestAnnotationFacets::completesFieldsTagsAndWords()
{
    tag("2.1", "urgent");
    note("2.1", "schedule schedules scheme");
    const auto offered = [this](const char *typed) {
        const QString search = QString::fromUtf8(typed);
        QStringList out;
        for (const Completion &completion : Completions(*m_exploration, search, search.size()).offered(8))
            out.append(completion.text);
        return out;
    };
    QVERIFY(offered("not").contains(QStringLiteral("note:")));
    QVERIFY(offered("ta").contains(QStringLiteral("tag:")));
    QCOMPARE(offered("tag:ur"), QStringList{QStringLiteral("urgent")});
    QCOMPARE(offered("note:sched"), (QStringList{QStringLiteral("schedule"), QStringLiteral("schedules")}));
    QCOMPARE(offered("starred:"), QStringList{QStringLiteral("yes")});
}

void TestAnnotationFacets::findsThePassageAgain()
{
    const QString text = contents().clauses()[contents().row(called("2.1"))].record->text;
    const AnnotatedItem whole = annotatedWords(contents(), contents().row(called("2.1")), {0, text.size()});
    QVERIFY(!whole.isPassage());
    const AnnotatedItem part = annotatedWords(contents(), contents().row(called("2.1")), {3, 9});
    QVERIFY(part.isPassage());
    QCOMPARE(part.words, text.mid(part.passage.begin, part.passage.length()));
    QCOMPARE(*passageToday(part, text), part.passage);
    const Span moved = *passageToday(part, QStringLiteral("~~~~") + text);
    QCOMPARE(moved.begin, part.passage.begin + 4);
    QVERIFY(!passageToday(part, QStringLiteral("nothing of it")));
    QVERIFY(!passageToday(part, QStringLiteral("x") + part.words + QStringLiteral(" ") + part.words));
    const AnnotatedItem odd = annotatedWords(contents(), 0, {-5, 100'000});
    QVERIFY(!odd.isPassage());
}

void TestAnnotationFacets::namesThings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::newRow("clause") << "2.1" << int(ItemKind::Clause);
    QTest::newRow("commitment") << "2.1/1" << int(ItemKind::Commitment);
    QTest::newRow("nothing") << "99" << int(ItemKind::None);
    QTest::newRow("empty") << "" << int(ItemKind::None);
}

void TestAnnotationFacets::namesThings()
{
    QFETCH(const QString, typed);
    QFETCH(const int, kind);
    QCOMPARE(int(called(typed.toUtf8().constData()).kind), kind);
    const AgencyRow &agency = contents().agencies().first();
    QCOMPARE(called(agency.name.toUtf8().constData()), agency.id);
    QCOMPARE(called(contents().instruments().first().name.toUtf8().constData()),
             contents().instruments().first().id);
}

/// What its item has gone from is listed with its old words, where nothing is filtered.
void TestAnnotationFacets::listsWhatIsLost()
{
    const AnnotatedItem lost{AnnotatedKind::Commitment, 4711, QStringLiteral("7.7/1"), QStringLiteral("old"),
                             QByteArray(64, 'f'),       {}};
    QVERIFY(addNote(*m_exploration->library(), lost, QStringLiteral("about what is gone")));
    note("2.2", "here");
    const auto all = annotations(*m_exploration->library());
    const Table table =
        annotationTable(*m_exploration, {}, m_exploration->selection(), *all, AnnotationKind::Note);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(std::get<QString>(table.rows[1][1]), QStringLiteral("7.7/1"));
    QCOMPARE(std::get<QString>(table.rows[1][8]), QStringLiteral("not in this library"));
    const Filter filter = filterOf(QStringLiteral("pillar=I"));
    QCOMPARE(
        annotationTable(*m_exploration, filter, *m_exploration->select(filter), *all, AnnotationKind::Note)
            .rows.size(),
        1);
}

void TestAnnotationFacets::viewsThatTellOfThemAreLeftOut()
{
    const auto view = [](const char *name, const char *address) {
        SavedView out;
        out.name = QString::fromUtf8(name);
        out.address = QString::fromUtf8(address);
        return keptAs(out);
    };
    Library &library = *m_exploration->library();
    QVERIFY(library.changeViews({}, {view("plain", "partnership:?pillar=I"),
                                     view("tag", "partnership:?tag=urgent"),
                                     view("not", "partnership:?not-starred=yes"),
                                     view("words", "partnership:?search=note%3Axylophone"),
                                     {QStringLiteral("broken"), QStringLiteral("{")}}));
    const auto redaction = redactionOf(library, true);
    QCOMPARE(redaction->droppedViews, (QStringList{QStringLiteral("tag"), QStringLiteral("not"),
                                                   QStringLiteral("words"), QStringLiteral("broken")}));
}

/// Found by its new name, also after a restart, and taken off by it.
void TestAnnotationFacets::keepsWhatIsOnABodyThatIsRenamed()
{
    const QString name = contents().instruments().first().name;
    tag(qPrintable(name), "urgent");
    note(qPrintable(name), "xylophone");
    const ItemId before = called(qPrintable(name));
    const int clause = contents().instruments().first().clauses.first();
    ShownFacts facts = factsOfClause(contents(), clause);
    facts.facts.removeIf([](const FactRef &fact) { return fact.kind != FactKind::Instrument; });
    facts.facts = facts.facts.first(1);
    QVERIFY(decideOn(*m_exploration, facts, Verdict::Corrected,
                     {{QStringLiteral("name"), QStringLiteral("Pact on Meals")}}));
    QVERIFY(m_exploration->readDecisions());
    const ItemId now = called("Pact on Meals");
    QVERIFY(now != before && contents().idsOf(now) == QList<ItemId>({now, before}));
    for (const bool again : {false, true}) {
        if (again)
            QVERIFY(m_exploration->readAnnotations());
        QCOMPARE(m_exploration->annotations().of(now).tags, QStringList{QStringLiteral("urgent")});
        QVERIFY(!clauses("tag=urgent").isEmpty());
        QCOMPARE(found(QStringLiteral("note:xylophone")), clauses("tag=urgent"));
    }
    tag("Pact on Meals", "later");
    QCOMPARE(m_exploration->annotations().of(now).tags,
             QStringList({QStringLiteral("later"), QStringLiteral("urgent")}));
    QVERIFY(removeTag(*m_exploration->library(), underAllNames(contents(), {on("Pact on Meals")}),
                      QStringLiteral("urgent")));
    QCOMPARE(changes(*m_exploration->library())->last().name.arguments,
             (QStringList{QStringLiteral("Pact on Meals"), QStringLiteral("urgent")}));
    QVERIFY(m_exploration->readAnnotations(QList<ItemId>{now}));
    QCOMPARE(m_exploration->annotations().of(now).tags, QStringList{QStringLiteral("later")});
}

EXPLORER_TEST(TestAnnotationFacets)
#include "test_annotationfacets.moc"
