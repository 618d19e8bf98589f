// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"
#include "tests/views/desk.h"
#include "views/filter/addfiltermenu.h"
#include "views/filter/chip.h"
#include "views/filter/completionlist.h"
#include "views/filter/filterbar.h"
#include "views/filter/notice.h"
#include "views/filter/searchbox.h"
#include "views/filter/sentencelabel.h"
#include "views/filter/trouble.h"
#include "views/shared/linkbutton.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace partnership;

namespace {

struct BarDesk
{
    BarDesk()
    {
        QObject::connect(&search, &SearchBox::refused, &bar, &FilterBar::showProblem);
        QObject::connect(&search, &SearchBox::understood, &bar, &FilterBar::hideProblem);
        bar.resize(1200, 40);
        bar.show();
        search.show();
        QCoreApplication::processEvents();
    }

    Focus &focus() { return exploration->focus(); }
    QString food() { return exploration->contents().agencies().at(1).value; } // has markup in its name
    QString ministry() { return exploration->contents().agencies().at(0).value; }
    QList<Chip *> chips()
    {
        QList<Chip *> shown;
        for (Chip *chip : bar.findChildren<Chip *>()) {
            if (chip->isVisible())
                shown.append(chip);
        }
        return shown;
    }
    QLabel *problem()
    {
        for (QLabel *label : bar.findChildren<QLabel *>()) {
            if (label->accessibleName() == QLatin1String("Problem with the filter"))
                return label;
        }
        return nullptr;
    }
    QStringList corrections()
    {
        QStringList out;
        for (const LinkButton *link : bar.findChild<Trouble *>()->findChildren<LinkButton *>()) {
            if (link->isVisible())
                out.append(link->text());
        }
        return out;
    }
    LinkButton *showAll()
    {
        for (LinkButton *link : bar.findChild<Notice *>()->findChildren<LinkButton *>()) {
            if (link->text() == QLatin1String("Show all"))
                return link;
        }
        return nullptr;
    }
    void correct()
    {
        for (LinkButton *link : bar.findChild<Trouble *>()->findChildren<LinkButton *>()) {
            if (link->isVisible())
                return QTest::mouseClick(link, Qt::LeftButton);
        }
    }
    void type(const QString &words)
    {
        search.setFocus();
        search.selectAll();
        QTest::keyClicks(&search, words);
    }

    std::unique_ptr<Exploration> exploration = desk::exploring({samples::smallStatement()});
    FilterBar bar{*exploration};
    SearchBox search{*exploration};
};

} // namespace

/// The filter can be read, taken apart and cleared in its bar, and typed in the search box.
class TestFilterBar : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsFiltered();
    void aChipTakesItsPartAway();
    void markupInNamesStaysText();
    void whatIsHiddenIsSaidAndShown();
    void clearAllClears();
    void theMenuFilters();
    void aNarrowBarTakesASecondLine();
    void enterTurnsFieldsIntoChips();
    void aNumberGoesToItsClause();
    void aPauseAppliesWords();
    void everyPauseReplacesTheOneBefore();
    void anUnknownFieldIsToldInline();
    void aRefusedFilterSaysWhy();
    void aProblemGoesWhenTheWordsAreUnderstoodAgain();
    void correctionsAreClicked_data();
    void correctionsAreClicked();
    void aSecondValueIsSaidToWiden();
    void aWordThatIsNotThereIsToldWithTheNearest();
    void theBoxFollowsTheFilter();
    void completesByKeys();
    void completesByAClick();
    void withoutAChoiceEnterSearches();
    void escapeClosesWhatIsOffered();
};

void TestFilterBar::saysWhatIsFiltered()
{
    BarDesk desk;
    auto *sentence = desk.bar.findChild<SentenceLabel *>();
    QCOMPARE(sentence->sentence(), desk.exploration->sentence({}, desk.exploration->selection()));
    desk.focus().setFilter(Filter().including(Dimension::Pillar, QStringLiteral("II")));
    QVERIFY(sentence->sentence().startsWith(QStringLiteral("1 of 4 commitments")));
    QCOMPARE(sentence->accessibleName(), sentence->sentence());
}

void TestFilterBar::aChipTakesItsPartAway()
{
    BarDesk desk;
    desk.focus().setFilter(Filter()
                               .including(Dimension::Pillar, QStringLiteral("I"))
                               .including(Dimension::Agency, desk.ministry())
                               .excluding(Dimension::Stage, code(Stage::Signed)));
    QCOMPARE(desk.chips().size(), 3);
    QCOMPARE(desk.chips().at(0)->text(), QStringLiteral("Pillar: I"));
    QCOMPARE(desk.chips().at(1)->text(), QStringLiteral("Agency: MFFF"));
    QVERIFY(desk.chips().at(2)->text().endsWith(QStringLiteral(": not signed")));
    QTest::mouseClick(desk.chips().at(1), Qt::LeftButton);
    QCOMPARE(desk.chips().size(), 2);
    QVERIFY(desk.focus().filter().choice(Dimension::Agency).isEmpty());
    QTest::keyClick(desk.chips().at(0), Qt::Key_Space);
    QTest::keyClick(desk.chips().at(0), Qt::Key_Space);
    QVERIFY(desk.focus().filter().isEmpty());
    QVERIFY(desk.chips().isEmpty());
}

void TestFilterBar::markupInNamesStaysText()
{
    BarDesk desk;
    desk.focus().setFilter(Filter().including(Dimension::Agency, desk.food()));
    QVERIFY(desk.chips().at(0)->text().contains(QStringLiteral("<b>Food</b>")));
    QVERIFY(desk.chips().at(0)->toolTip().contains(QStringLiteral("&lt;b&gt;Food&lt;/b&gt;")));
    for (const QLabel *label : desk.bar.findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
}

void TestFilterBar::whatIsHiddenIsSaidAndShown()
{
    BarDesk desk;
    auto *notice = desk.bar.findChild<Notice *>();
    QVERIFY(!notice->isVisible());
    const Filter filter = Filter().including(Dimension::Agency, desk.ministry());
    desk.focus().setFilter(filter);
    QVERIFY(notice->isVisible());
    QStringList names;
    for (const QLabel *label : notice->findChildren<QLabel *>())
        names.append(label->accessibleName());
    QVERIFY(names.contains(desk.exploration->hidden(filter, desk.exploration->selection())));
    const QList<LinkButton *> links = notice->findChildren<LinkButton *>();
    const auto silent = std::ranges::find_if(
        links, [](const LinkButton *link) { return link->text() == QLatin1String("3 name no agency"); });
    QVERIFY(silent != links.end());
    QTest::keyClick(*silent, Qt::Key_Space);
    QCOMPARE(desk.focus().filter(), filter.including(Dimension::Agency, noValue()));
    QCOMPARE(desk.exploration->matchingCount(), 4);
    QVERIFY(!notice->isVisible());
    QCOMPARE(desk.chips().at(1)->text(), QStringLiteral("or Agency: none"));
    desk.focus().setFilter(Filter().including(Dimension::Pillar, QStringLiteral("I")));
    QVERIFY(notice->isVisible());
    QTest::mouseClick(desk.showAll(), Qt::LeftButton);
    QVERIFY(desk.focus().filter().isEmpty());
    QVERIFY(!notice->isVisible());
}

void TestFilterBar::clearAllClears()
{
    BarDesk desk;
    desk.focus().setFilter(Filter()
                               .including(Dimension::Agency, desk.ministry())
                               .including(Dimension::Pillar, QStringLiteral("I")));
    for (QToolButton *button : desk.bar.findChildren<QToolButton *>()) {
        if (button->text() == QLatin1String("Clear all"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(desk.focus().filter().isEmpty());
    desk.focus().back(); // and back it comes
    QCOMPARE(desk.chips().size(), 2);
}

void TestFilterBar::theMenuFilters()
{
    BarDesk desk;
    auto *menu = desk.bar.findChild<AddFilterMenu *>();
    emit menu->aboutToShow();
    QMenu *agencies = nullptr;
    for (const QAction *action : menu->actions()) {
        if (action->text() == QLatin1String("Agency"))
            agencies = action->menu();
    }
    QVERIFY(agencies);
    emit agencies->aboutToShow();
    QVERIFY(!agencies->actions().isEmpty());
    const auto entry = [&] {
        for (QAction *action : agencies->actions()) {
            if (action->text().startsWith(QStringLiteral("Ministry of Food")))
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    QVERIFY(entry());
    QVERIFY(entry()->text().endsWith(QStringLiteral("\t1")));
    entry()->trigger();
    QCOMPARE(desk.focus().filter().choice(Dimension::Agency).included, QStringList{desk.ministry()});
    emit agencies->aboutToShow();
    QVERIFY(entry()->isChecked());
    entry()->trigger();
    QVERIFY(desk.focus().filter().isEmpty());
}

void TestFilterBar::aNarrowBarTakesASecondLine()
{
    BarDesk desk;
    desk.focus().setFilter(Filter().including(Dimension::Agency, desk.ministry()));
    desk.bar.resize(1600, desk.bar.height());
    QCoreApplication::processEvents();
    const int oneLine = desk.bar.height();
    desk.bar.resize(700, desk.bar.height());
    QCoreApplication::processEvents();
    QVERIFY(desk.bar.height() > oneLine);
    auto *sentence = desk.bar.findChild<SentenceLabel *>();
    QVERIFY(sentence->geometry().bottom() <= desk.bar.height());
    QVERIFY(sentence->y() > desk.chips().at(0)->y());
}

void TestFilterBar::enterTurnsFieldsIntoChips()
{
    BarDesk desk;
    desk.type(QStringLiteral("ministry:MFFF food"));
    QTest::keyClick(&desk.search, Qt::Key_Return);
    QCOMPARE(desk.focus().filter().choice(Dimension::Agency).included, QStringList{desk.ministry()});
    QCOMPARE(desk.focus().filter().search(), QStringLiteral("food"));
    QCOMPARE(desk.search.text(), QStringLiteral("food"));
    QCOMPARE(desk.chips().size(), 2);
}

/// Also where a pause had made something of its beginning; other numbers are searched for, and so is this one
/// in quotation marks.
void TestFilterBar::aNumberGoesToItsClause()
{
    BarDesk desk;
    desk.focus().setFilter(Filter().including(Dimension::Agency, desk.ministry()));
    const Filter before = desk.focus().filter();
    desk.type(QStringLiteral("2."));
    QTRY_VERIFY(desk.focus().filter() != before);
    QTest::keyClicks(&desk.search, QStringLiteral("2"));
    QTest::keyClick(&desk.search, Qt::Key_Return);
    const Contents &contents = desk.exploration->contents();
    QCOMPARE(contents.clauses()[contents.clauseOf(desk.focus().current())].number, QStringLiteral("2.2"));
    QCOMPARE(desk.focus().filter(), before);
    QCOMPARE(desk.search.text(), QString());
    for (const char *words : {"2.9", "\"2.2\""}) {
        desk.type(QString::fromLatin1(words));
        QTest::keyClick(&desk.search, Qt::Key_Return);
        QVERIFY(!desk.focus().filter().search().isEmpty());
    }
}

void TestFilterBar::aPauseAppliesWords()
{
    BarDesk desk;
    desk.type(QStringLiteral("maritime"));
    QVERIFY(desk.focus().filter().isEmpty());
    QTRY_COMPARE(desk.focus().filter().search(), QStringLiteral("maritime"));
    QCOMPARE(desk.exploration->matchingCount(), 1);
}

void TestFilterBar::everyPauseReplacesTheOneBefore()
{
    BarDesk desk;
    desk.type(QStringLiteral("pillar:I"));
    QTRY_COMPARE(desk.focus().filter().choice(Dimension::Pillar).included, QStringList{QStringLiteral("I")});
    QTest::keyClicks(&desk.search, QStringLiteral("I"));
    QTRY_COMPARE(desk.focus().filter().choice(Dimension::Pillar).included, QStringList{QStringLiteral("II")});
    QCOMPARE(desk.search.text(), QStringLiteral("pillar:II"));
}

void TestFilterBar::anUnknownFieldIsToldInline()
{
    BarDesk desk;
    QSignalSpy refused(&desk.search, &SearchBox::refused);
    desk.type(QStringLiteral("ministry:MFFX"));
    QTest::keyClick(&desk.search, Qt::Key_Return);
    QCOMPARE(refused.size(), 1);
    QVERIFY(desk.problem()->isVisible());
    QVERIFY(desk.problem()->text().contains(QStringLiteral("MFFX")));
    QVERIFY(desk.focus().filter().isEmpty());
    desk.focus().setFilter(Filter().including(Dimension::Pillar, QStringLiteral("I")));
    QVERIFY(!desk.problem()->isVisible());
}

/// As after an import that gave a chosen name to two bodies.
void TestFilterBar::aRefusedFilterSaysWhy()
{
    BarDesk desk;
    desk.focus().setFilter(Filter().including(Dimension::Agency, QStringLiteral("Ministry of Tides")));
    QVERIFY(desk.problem()->isVisible());
    QVERIFY(desk.problem()->text().contains(QStringLiteral("Ministry of Tides")));
    desk.focus().setFilter(Filter());
    QVERIFY(!desk.problem()->isVisible());
}

void TestFilterBar::aProblemGoesWhenTheWordsAreUnderstoodAgain()
{
    BarDesk desk;
    desk.type(QStringLiteral("\"open"));
    QTest::keyClick(&desk.search, Qt::Key_Return);
    QVERIFY(desk.problem()->isVisible());
    desk.type(QStringLiteral("  "));
    QTest::keyClick(&desk.search, Qt::Key_Return);
    QVERIFY(!desk.problem()->isVisible());
}

void TestFilterBar::correctionsAreClicked_data()
{
    QTest::addColumn<QString>("correction");
    QTest::addColumn<int>("matching");
    QTest::newRow("maritimf") << QStringLiteral("maritime") << 1;
    QTest::newRow("ensure maritimf") << QStringLiteral("ensure maritime") << 1;
    QTest::newRow("ministry:MFFX") << QStringLiteral("ministry:MFFF") << 1;
    QTest::newRow("minstry:MFFF") << QStringLiteral("ministry:MFFF") << 1;
    QTest::newRow("\"maritime security") << QStringLiteral("\"maritime security\"") << 1;
    QTest::newRow("stage:\"to be renewd\" food") << QStringLiteral("stage:\"to be renewed\" food") << 1;
}

void TestFilterBar::correctionsAreClicked()
{
    QFETCH(const QString, correction);
    QFETCH(const int, matching);
    BarDesk desk;
    desk.type(QString::fromUtf8(QTest::currentDataTag()));
    QTest::keyClick(&desk.search, Qt::Key_Return);
    QCOMPARE(desk.corrections().value(0), correction);
    desk.correct();
    QVERIFY(!desk.problem()->isVisible());
    QCOMPARE(desk.exploration->matchingCount(), matching);
}

void TestFilterBar::aSecondValueIsSaidToWiden()
{
    BarDesk desk;
    desk.type(QStringLiteral("pillar:I"));
    QTest::keyClick(&desk.search, Qt::Key_Return);
    auto *sentence = desk.bar.findChild<SentenceLabel *>();
    QCOMPARE(sentence->remark(), QString());
    desk.type(QStringLiteral("pillar:II"));
    QTest::keyClick(&desk.search, Qt::Key_Return);
    QCOMPARE(desk.chips().at(1)->text(), QStringLiteral("or Pillar: II"));
    QCOMPARE(sentence->remark(), QStringLiteral("Widened by pillar II."));
    desk.focus().setFilter(desk.focus().filter().including(Dimension::Agency, desk.ministry()));
    QCOMPARE(sentence->remark(), QString());
}

void TestFilterBar::aWordThatIsNotThereIsToldWithTheNearest()
{
    BarDesk desk;
    desk.type(QStringLiteral("maritimf"));
    QTest::keyClick(&desk.search, Qt::Key_Return);
    QVERIFY(desk.problem()->isVisible());
    QVERIFY(desk.problem()->text().contains(QStringLiteral("maritimf")));
    QVERIFY(desk.corrections().contains(QStringLiteral("maritime")));
}

void TestFilterBar::theBoxFollowsTheFilter()
{
    BarDesk desk;
    desk.focus().setFilter(Filter().searching(QStringLiteral("treaty")));
    QCOMPARE(desk.search.text(), QStringLiteral("treaty"));
    desk.focus().undoNarrowing();
    QCOMPARE(desk.search.text(), QString());
}

void TestFilterBar::completesByKeys()
{
    BarDesk desk;
    auto *list = desk.search.findChild<CompletionList *>();
    desk.type(QStringLiteral("sea mini"));
    QVERIFY(list->isVisible());
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("ministry:"));
    QTest::keyClick(&desk.search, Qt::Key_Tab); // with none chosen the first is taken
    QCOMPARE(desk.search.text(), QStringLiteral("sea ministry:"));
    QVERIFY(list->isVisible());
    QTest::keyClicks(&desk.search, QStringLiteral("food"));
    QTest::keyClick(&desk.search, Qt::Key_Down);
    QVERIFY(desk.search.accessibleDescription().contains(QStringLiteral("Ministry of Food")));
    QTest::keyClick(&desk.search, Qt::Key_Down);
    QTest::keyClick(&desk.search, Qt::Key_Up);
    QTest::keyClick(&desk.search, Qt::Key_Return);
    QCOMPARE(desk.search.text(), QStringLiteral("sea ministry:MFFF "));
    QVERIFY(!list->isVisible());
    QVERIFY(desk.search.hasFocus());
    QTest::keyClick(&desk.search, Qt::Key_Return);
    QCOMPARE(desk.focus().filter().choice(Dimension::Agency).included, QStringList{desk.ministry()});
    QCOMPARE(desk.focus().filter().search(), QStringLiteral("sea"));
}

/// Markup in a name is shown as it is printed, and quotation marks hold names of several words together.
void TestFilterBar::completesByAClick()
{
    BarDesk desk;
    auto *list = desk.search.findChild<CompletionList *>();
    desk.type(QStringLiteral("ministry:food"));
    const QList<QTreeWidgetItem *> items = list->findItems(desk.food(), Qt::MatchExactly);
    QCOMPARE(items.size(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(items.first()).center());
    QCOMPARE(desk.search.text(), QStringLiteral("ministry:\"%1\" ").arg(desk.food()));
    QTest::keyClick(&desk.search, Qt::Key_Return);
    QCOMPARE(desk.focus().filter().choice(Dimension::Agency).included, QStringList{desk.food()});
}

void TestFilterBar::withoutAChoiceEnterSearches()
{
    BarDesk desk;
    desk.type(QStringLiteral("food"));
    QVERIFY(desk.search.findChild<CompletionList *>()->isVisible());
    QTest::keyClick(&desk.search, Qt::Key_Return);
    QCOMPARE(desk.focus().filter().search(), QStringLiteral("food"));
    QVERIFY(!desk.search.findChild<CompletionList *>()->isVisible());
}

void TestFilterBar::escapeClosesWhatIsOffered()
{
    BarDesk desk;
    desk.focus().setFilter(Filter().including(Dimension::Pillar, QStringLiteral("I")));
    desk.type(QStringLiteral("pil"));
    QTest::keyClick(&desk.search, Qt::Key_Escape);
    QVERIFY(!desk.search.findChild<CompletionList *>()->isVisible());
    QCOMPARE(desk.search.text(), QStringLiteral("pil"));
    QVERIFY(!desk.focus().filter().isEmpty());
    QTest::keyClick(&desk.search, Qt::Key_Down);
    QVERIFY(desk.search.findChild<CompletionList *>()->isVisible());
    desk.search.clearFocus();
    QVERIFY(!desk.search.findChild<CompletionList *>()->isVisible());
}

EXPLORER_TEST(TestFilterBar)
#include "test_filterbar.moc"
