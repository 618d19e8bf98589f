// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "views/charts/chartpane.h"
#include "views/charts/chartsview.h"
#include "views/charts/charttools.h"
#include "views/charts/pictureview.h"
#include "views/timeline/timelineview.h"

#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QMimeData>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace partnership;

/// Charts and timeline under the mouse, under the keys and for a screen reader.
class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void namesAreThoseOfTheSketch();
    void chooserShowsEveryChart();
    void clickOnCellMakesItCurrent();
    void clickOnLabelNarrowsAndWidensAgain();
    void clickOnFieldNarrowsToTheCrossing();
    void clickOnEventMakesItCurrent();
    void drawingOverYearsNarrowsToThem();
    void everyChartAnswersToKeysAndReaders_data();
    void everyChartAnswersToKeysAndReaders();
    void restIsDimmedWhereItIsNotHidden();
    void hoveringIsShared();
    void currentClauseIsMarked();
    void filterKeepsMarksInPlace();
    void narrowSquaresKeepTheirNumbers();
    void framesOfNeighboursDoNotMeet();
    void onlyFramesThatChangeArePainted();
    void keysWalkTheMarks();
    void screenReaderFindsTheMarks();
    void pictureGoesToTheClipboard();
    void hiddenChartBuildsNothing();
    void everyPictureFitsItsSpots_data();
    void everyPictureFitsItsSpots();
    void paperHoldsWhatHasRoom_data() { everyPictureFitsItsSpots_data(); }
    void paperHoldsWhatHasRoom();

private:
    void show(QWidget &widget);
    int spotOf(const PictureView &view, const QString &text) const;
    void click(PictureView &view, int spot);

    std::unique_ptr<Exploration> m_exploration;
    std::unique_ptr<ChartsView> m_charts;
    PictureView *m_picture = nullptr;
};

void TestCharts::init()
{
    m_exploration = std::make_unique<Exploration>();
    const auto done = m_exploration->explore(samples::libraryWith({samples::smallStatement()}));
    QVERIFY2(done.ok(), qPrintable(done.problem().toString()));
    m_charts = std::make_unique<ChartsView>(*m_exploration);
    m_picture = m_charts->pane()->view();
    show(*m_charts);
}

void TestCharts::cleanup()
{
    m_charts.reset();
    m_exploration.reset();
}

void TestCharts::show(QWidget &widget)
{
    widget.resize(760, 430);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

/// The first mark with that text, or else the label with that title.
int TestCharts::spotOf(const PictureView &view, const QString &text) const
{
    const QList<Spot> &spots = view.picture().spots();
    const QList<ChartRow> &rows = view.picture().spec().rows;
    for (int i = 0; i < spots.size(); ++i) {
        if (spots[i].row >= 0 && spots[i].mark >= 0 && rows[spots[i].row].marks[spots[i].mark].text == text)
            return i;
    }
    for (int i = 0; i < spots.size(); ++i) {
        if (spots[i].row >= 0 && spots[i].mark < 0 && rows[spots[i].row].title == text)
            return i;
    }
    return -1;
}

void TestCharts::click(PictureView &view, int spot)
{
    QVERIFY(spot >= 0);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.picture().spots()[spot].area.center().toPoint());
}

void TestCharts::namesAreThoseOfTheSketch()
{
    QCOMPARE(m_charts->accessibleName(), QStringLiteral("Charts"));
    QCOMPARE(TimelineView(*m_exploration).accessibleName(), QStringLiteral("Timeline"));
}

void TestCharts::chooserShowsEveryChart()
{
    auto *chooser = m_charts->findChild<QComboBox *>();
    QVERIFY(chooser);
    for (int i = chooser->count() - 1; i >= 0; --i) {
        chooser->setCurrentIndex(i);
        QCOMPARE(m_charts->chart(), chooser->itemData(i).toString());
        QCOMPARE(m_picture->picture().spec().name, m_charts->chart());
        QVERIFY(!m_charts->findChild<ChartTools *>()->findChild<QLabel *>()->text().isEmpty());
    }
    QCOMPARE(chooser->count(), chartCatalogue().size() - 1);
}

void TestCharts::clickOnCellMakesItCurrent()
{
    click(*m_picture, spotOf(*m_picture, QStringLiteral("2.2")));
    const Contents &contents = m_exploration->contents();
    const int row = contents.row(m_exploration->focus().current());
    QCOMPARE(contents.commitments()[row].record->id, QStringLiteral("2.2/1"));
    QVERIFY(m_exploration->focus().filter().isEmpty());
    QVERIFY(m_picture->isCurrent(spotOf(*m_picture, QStringLiteral("2.2"))));
}

void TestCharts::clickOnLabelNarrowsAndWidensAgain()
{
    const QString title = QStringLiteral(u"S\u00E9curit\u00E9");
    click(*m_picture, spotOf(*m_picture, title));
    QCOMPARE(m_exploration->focus().filter().choice(Dimension::Pillar).included,
             QStringList(QStringLiteral("II")));
    click(*m_picture, spotOf(*m_picture, title));
    QVERIFY(m_exploration->focus().filter().isEmpty());
}

void TestCharts::clickOnFieldNarrowsToTheCrossing()
{
    m_charts->setChart(QStringLiteral("matrix"));
    click(*m_picture, spotOf(*m_picture, QStringLiteral("1")));
    const Filter filter = m_exploration->focus().filter();
    QCOMPARE(filter.choice(Dimension::Agency).included,
             QStringList(QStringLiteral("Ministry of Food, Farms and Fish")));
    QCOMPARE(filter.choice(Dimension::Pillar).included, QStringList(QStringLiteral("I")));
    // Its one clause is shown at once.
    QCOMPARE(int(m_exploration->focus().current().kind), int(ItemKind::Commitment));
}

void TestCharts::clickOnEventMakesItCurrent()
{
    TimelineView timeline(*m_exploration);
    show(timeline);
    PictureView *picture = timeline.pane()->view();
    click(*picture, spotOf(*picture, QStringLiteral("2.3")));
    QCOMPARE(int(m_exploration->focus().current().kind), int(ItemKind::Event));
}

/// With the mouse, as a user does: pressed on the ground, moved, let go.
void TestCharts::drawingOverYearsNarrowsToThem()
{
    TimelineView timeline(*m_exploration);
    show(timeline);
    PictureView *picture = timeline.pane()->view();
    const QList<ChartColumn> years = picture->picture().spec().columns;
    QVERIFY(years.size() > 1);
    QList<double> heads;
    for (const Spot &spot : picture->picture().spots()) {
        if (spot.row < 0)
            heads.append(spot.area.center().x());
    }
    QVERIFY(heads.size() > 1);
    const int y = 3;
    const QPoint from(int(heads.first()) - 6, y);
    const QPoint to(int(heads[1]) + 6, y);
    QTest::mousePress(picture, Qt::LeftButton, {}, from);
    QTest::mouseMove(picture, (from + to) / 2);
    QTest::mouseMove(picture, to);
    QTest::mouseRelease(picture, Qt::LeftButton, {}, to);
    const QStringList chosen = m_exploration->focus().filter().choice(Dimension::Year).included;
    QVERIFY(!chosen.isEmpty());
    for (const QString &year : chosen)
        QVERIFY2(year.size() == 4, qPrintable(year));
    QVERIFY(chosen.size() < years.size() || years.size() == 2);
}

void TestCharts::everyChartAnswersToKeysAndReaders_data()
{
    QTest::addColumn<QString>("chart");
    for (const ChartEntry &entry : chartCatalogue())
        QTest::newRow(qPrintable(entry.name)) << entry.name;
}

/// Every mark has a name that says it, and the arrows go from mark to mark and back.
void TestCharts::everyChartAnswersToKeysAndReaders()
{
    QFETCH(const QString, chart);
    ChartPane pane(*m_exploration, chart);
    show(pane);
    PictureView *picture = pane.view();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(picture);
    const int spots = int(picture->picture().spots().size());
    QVERIFY(spots > 0);
    QCOMPARE(list->childCount(), spots);
    for (int spot = 0; spot < spots; ++spot) {
        const QString name = list->child(spot)->text(QAccessible::Name);
        QVERIFY2(!name.trimmed().isEmpty(), qPrintable(QString::number(spot)));
    }
    picture->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(picture->hasFocus());
    QTest::keyClick(picture, Qt::Key_Home);
    QSet<int> seen{picture->keySpot()};
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up}) {
        for (int step = 0; step < spots; ++step) {
            QTest::keyClick(picture, key);
            seen.insert(picture->keySpot());
        }
    }
    QVERIFY2(seen.size() > 1 || spots == 1, qPrintable(chart));
    QTest::keyClick(picture, Qt::Key_End);
    QVERIFY(picture->keySpot() >= 0);
}

void TestCharts::restIsDimmedWhereItIsNotHidden()
{
    for (const char *chart : {"board", "gaps", "ladder"}) {
        ChartPane pane(*m_exploration, QString::fromLatin1(chart));
        show(pane);
        Focus &focus = m_exploration->focus();
        focus.setFilter({});
        const qsizetype all = pane.view()->picture().spots().size();
        focus.setFilter(Filter().including(Dimension::Pillar, QStringLiteral("II")));
        const qsizetype hiding = pane.view()->picture().spots().size();
        focus.setHighlighting(true);
        QVERIFY2(hiding < all, chart);
        QCOMPARE(pane.view()->picture().spots().size(), all);
        focus.setHighlighting(false);
        QCOMPARE(pane.view()->picture().spots().size(), hiding);
    }
}

void TestCharts::hoveringIsShared()
{
    const Spot spot = m_picture->picture().spots()[spotOf(*m_picture, QStringLiteral("3"))];
    QTest::mouseMove(m_picture, spot.area.center().toPoint());
    QTRY_COMPARE(int(m_exploration->focus().hovered().kind), int(ItemKind::Commitment));
    QTest::mouseMove(m_picture, QPoint(1, m_picture->height() - 2));
    QTRY_VERIFY(m_exploration->focus().hovered().isNull());
}

void TestCharts::currentClauseIsMarked()
{
    const int spot = spotOf(*m_picture, QStringLiteral("3"));
    const QImage before = m_picture->grab().toImage();
    m_exploration->focus().setCurrent(m_exploration->contents().clauses()[5].id);
    QVERIFY(m_picture->isCurrent(spot));
    QVERIFY(m_picture->grab().toImage() != before);
}

void TestCharts::filterKeepsMarksInPlace()
{
    const auto places = [this] {
        QList<QRectF> out;
        for (const Spot &spot : m_picture->picture().spots())
            out.append(spot.area);
        return out;
    };
    const QList<QRectF> before = places();
    m_exploration->focus().setFilter(Filter().including(Dimension::Action, code(Action::Renew)));
    QCOMPARE(places(), before);
    QVERIFY(m_picture->picture().allWords().contains(QStringLiteral("/ 3")));
}

void TestCharts::narrowSquaresKeepTheirNumbers()
{
    const ChartSpec spec = m_picture->picture().spec();
    for (const double width : {700.0, 240.0}) {
        const std::unique_ptr<Picture> picture = Picture::of(spec.form);
        picture->lay(spec, {width, 400}, Look::screen(m_picture->palette(), m_picture->font()));
        QVERIFY2(picture->allWords().contains(QStringLiteral("2.1")), qPrintable(QString::number(width)));
    }
}

void TestCharts::framesOfNeighboursDoNotMeet()
{
    const QList<Spot> &spots = m_picture->picture().spots();
    for (qsizetype i = 1; i < spots.size(); ++i) {
        const bool besideLabel = spots[i].mark == 0 && spots[i - 1].mark == -1;
        QVERIFY(!besideLabel || spots[i - 1].area.right() + 4 < spots[i].area.left());
    }
}

void TestCharts::onlyFramesThatChangeArePainted()
{
    struct Painted : QObject
    {
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
        QRegion region;
    };
    QTest::qWait(50);
    Painted painted;
    m_picture->installEventFilter(&painted);
    const int spot = spotOf(*m_picture, QStringLiteral("3"));
    m_exploration->focus().setCurrent(m_exploration->contents().clauses()[5].id);
    QTRY_VERIFY(painted.region.contains(m_picture->picture().spots()[spot].area.center().toPoint()));
    const int other = spotOf(*m_picture, QStringLiteral("2.2"));
    QVERIFY(!painted.region.contains(m_picture->picture().spots()[other].area.center().toPoint()));
}

void TestCharts::keysWalkTheMarks()
{
    m_picture->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_picture->hasFocus());
    const auto name = [this] { return m_picture->spotName(m_picture->keySpot()); };
    QTest::keyClick(m_picture, Qt::Key_Home);
    const QString first = name();
    QVERIFY2(first.startsWith(QStringLiteral("I Trade")), qPrintable(first));
    QTest::keyClick(m_picture, Qt::Key_Right);
    QVERIFY2(name().startsWith(QStringLiteral("2.1, ")), qPrintable(name()));
    QTest::keyClick(m_picture, Qt::Key_Down);
    QVERIFY2(name().startsWith(QStringLiteral("3, ")), qPrintable(name()));
    QTest::keyClick(m_picture, Qt::Key_Return);
    QCOMPARE(int(m_exploration->focus().current().kind), int(ItemKind::Commitment));
    QTest::keyClick(m_picture, Qt::Key_Home);
    QCOMPARE(name(), first);
    QTest::keyClick(m_picture, Qt::Key_End);
    QVERIFY(name() != first);
}

void TestCharts::screenReaderFindsTheMarks()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_picture);
    QVERIFY(list);
    QCOMPARE(list->childCount(), int(m_picture->picture().spots().size()));
    const int spot = spotOf(*m_picture, QStringLiteral("2.2"));
    QAccessibleInterface *mark = list->child(spot);
    QVERIFY(mark && mark->isValid());
    QVERIFY(mark->text(QAccessible::Name).startsWith(QStringLiteral("2.2, ")));
    QCOMPARE(list->indexOfChild(mark), spot);
    QCOMPARE(mark->parent(), list);
    QVERIFY(!mark->state().selected);
    mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(mark->state().selected);
    QCOMPARE(list->childAt(mark->rect().center().x(), mark->rect().center().y()), mark);
}

void TestCharts::pictureGoesToTheClipboard()
{
    const auto buttons = m_charts->findChildren<QToolButton *>();
    QSignalSpy saving(m_charts.get(), &ChartsView::saveRequested);
    QSignalSpy copying(m_charts.get(), &ChartsView::copyRequested);
    for (QToolButton *button : buttons) {
        if (!button->accessibleName().isEmpty())
            button->click();
    }
    QCOMPARE(saving.size(), 1);
    QCOMPARE(copying.size(), 1);
    QVERIFY(m_charts->pane()->copy());
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasFormat(QStringLiteral("image/png")));
    QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    QVERIFY(data->hasImage());
}

void TestCharts::hiddenChartBuildsNothing()
{
    m_charts->hide();
    m_exploration->focus().setFilter(Filter().including(Dimension::Pillar, QStringLiteral("II")));
    QVERIFY(!m_picture->picture().spec().filtered);
    m_charts->show();
    QTRY_VERIFY(m_picture->picture().spec().filtered);
}

void TestCharts::everyPictureFitsItsSpots_data()
{
    QTest::addColumn<QString>("chart");
    for (const ChartEntry &entry : chartCatalogue())
        QTest::newRow(qPrintable(entry.name)) << entry.name;
}

/// Whatever the size: all marks have a spot, inside the picture, and those of a row do not overlap.
void TestCharts::everyPictureFitsItsSpots()
{
    QFETCH(const QString, chart);
    ChartPane pane(*m_exploration, chart);
    for (const QSize size : {QSize(1200, 700), QSize(746, 423), QSize(420, 260)}) {
        pane.resize(size);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QApplication::processEvents();
        const Picture &picture = pane.view()->picture();
        int marks = 0;
        for (const ChartRow &row : picture.spec().rows)
            marks += int(
                std::count_if(row.marks.begin(), row.marks.end(), [](const auto &m) { return m.all > 0; }));
        int spots = 0;
        for (const Spot &spot : picture.spots()) {
            spots += spot.row >= 0 && spot.mark >= 0;
            QVERIFY(QRectF(pane.view()->rect()).adjusted(-1, -1, 1, 1).contains(spot.area));
        }
        QCOMPARE(spots, marks);
    }
}

/// Of far too many rows those that have room are on the page, and the others are counted.
void TestCharts::paperHoldsWhatHasRoom()
{
    QFETCH(const QString, chart);
    QList<Statement> many;
    for (int i = 0; i < 30; ++i) {
        Statement statement = samples::smallStatement();
        statement.source.sha256 =
            QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256).toHex();
        many.append(statement);
    }
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith(many)));
    const Result<ChartSpec> spec = chartSpec(chart, {exploration, Filter(), exploration.selection()});
    QVERIFY(spec);
    const QSizeF page(600, 400);
    const auto picture = Picture::of(spec->form);
    picture->lay(*spec, page, Look::paper(page));
    for (const Spot &spot : picture->spots())
        QVERIFY(QRectF({}, page).adjusted(-1, -1, 1, 1).contains(spot.area));
    if (spec->rows.size() > 60)
        QVERIFY(picture->rowsLeftOut() > 0);
}

EXPLORER_TEST(TestCharts)
#include "test_charts.moc"
