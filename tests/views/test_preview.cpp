// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"
#include "views/preview/previewpane.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTreeWidget>

using namespace partnership;

namespace {

struct TypedPane : PreviewPane
{
    explicit TypedPane(const Statement &statement)
    {
        resize(760, 560);
        preview(statement);
        show();
    }
    template <typename Widget> Widget *named(const char *name)
    {
        for (Widget *widget : findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        }
        qFatal("no %s", name);
    }
    void type(const char *field, const QString &words)
    {
        auto *edit = named<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, words);
    }
};

} // namespace

/// A statement is seen, doubted and put right before it is kept.
class TestPreview : public QObject
{
    Q_OBJECT

private slots:
    void structureIsATree();
    void whatWasFoundIsCounted();
    void markupStaysText();
    void titleDateAndPartiesArePutRight();
    void aDateThatIsNoneIsTold_data();
    void aDateThatIsNoneIsTold();
    void aDoubtLeadsToItsPlace();
    void nothingToDoubtIsSaid();
};

void TestPreview::structureIsATree()
{
    TypedPane pane(samples::nestedStatement());
    const auto *tree = pane.named<QTreeWidget>("Structure");
    QCOMPARE(tree->topLevelItemCount(), 3);
    const QTreeWidgetItem *pillar = tree->topLevelItem(1);
    QVERIFY(pillar->text(0).startsWith(QStringLiteral("I  Trade")));
    QCOMPARE(pillar->childCount(), 2); // clause 2, then the section below
    QVERIFY(pillar->child(1)->text(0).startsWith(QStringLiteral("II  ")));
    QCOMPARE(pillar->child(0)->childCount(), 3);
    QVERIFY(pillar->child(0)->child(0)->text(0).startsWith(QStringLiteral("2.1  Renewing")));
    QCOMPARE(pillar->child(0)->child(0)->text(1), QStringLiteral("2"));
}

void TestPreview::whatWasFoundIsCounted()
{
    TypedPane pane(samples::smallStatement());
    const QString found = pane.named<QLabel>("What was found")->text();
    QCOMPARE(
        readAs({.name = {}, .sha256 = {}, .form = Form::Pdf, .encoding = {}, .text = {}, .pages = {0, 9}}),
        QStringLiteral("Read as PDF · 2 pages"));
    QCOMPARE(readAs({.name = {},
                     .sha256 = {},
                     .form = Form::Text,
                     .encoding = QStringLiteral("Shift_JIS"),
                     .text = {},
                     .pages = {}}),
             QStringLiteral("Read as plain text · encoding Shift_JIS"));
    for (const char *part : {"4 sections", "7 clauses", "4 commitments", "1 recognition", "4 agencies",
                             "3 instruments", "4 events", "2 pairs of counterparts"})
        QVERIFY2(found.contains(QLatin1String(part)), qPrintable(found));
    QCOMPARE(pane.named<QTreeWidget>("Repairs")->topLevelItemCount(), 2);
}

void TestPreview::markupStaysText()
{
    TypedPane pane(samples::smallStatement());
    const QTreeWidgetItem *pillar = pane.named<QTreeWidget>("Structure")->topLevelItem(1);
    QVERIFY(pillar->text(0).contains(QStringLiteral("<b>Growth</b>")));
    QVERIFY(QTextDocumentFragment::fromHtml(pillar->toolTip(0))
                .toPlainText()
                .contains(QStringLiteral("<b>Growth</b>")));
    for (const QLabel *label : pane.findChildren<QLabel *>())
        QVERIFY(label->buddy() || label->textFormat() == Qt::PlainText || label->text().isEmpty());
}

void TestPreview::titleDateAndPartiesArePutRight()
{
    const Statement given = samples::smallStatement();
    TypedPane pane(given);
    QCOMPARE(pane.corrected(), given);
    QSignalSpy edited(&pane, &PreviewPane::edited);
    pane.type("Title", QStringLiteral("A <b>Better</b> Title"));
    pane.type("Date", QStringLiteral("2026-05"));
    pane.type("Parties, with commas between them", QStringLiteral("Mu,  Lemuria , ,Mu"));
    QVERIFY(!edited.isEmpty());
    Statement wanted = given;
    wanted.title = QStringLiteral("A <b>Better</b> Title");
    wanted.date = QStringLiteral("2026-05");
    wanted.parties = {QStringLiteral("Mu"), QStringLiteral("Lemuria")};
    QCOMPARE(pane.corrected(), wanted);
}

void TestPreview::aDateThatIsNoneIsTold_data()
{
    QTest::addColumn<bool>("valid");
    for (const char *date : {"2026", "2026-03", "2026-03-18", "2024-02-29"})
        QTest::newRow(date) << true;
    for (const char *date : {"18 March 2026", "2026-13", "2026-02-30", "26", "2026-3-1", "2026-"})
        QTest::newRow(date) << false;
}

void TestPreview::aDateThatIsNoneIsTold()
{
    QFETCH(const bool, valid);
    TypedPane pane(samples::smallStatement());
    pane.type("Date", QLatin1String(QTest::currentDataTag()));
    QCOMPARE(pane.isValid(), valid);
    pane.type("Date", QString());
    QVERIFY(pane.isValid());
}

void TestPreview::aDoubtLeadsToItsPlace()
{
    Statement statement = samples::smallStatement();
    statement.clauses[6].number = QStringLiteral("6");
    TypedPane pane(statement);
    auto *doubts = pane.named<QListWidget>("What looks doubtful");
    QCOMPARE(doubts->count(), 1);
    doubts->setFocus();
    QTest::mouseClick(doubts->viewport(), Qt::LeftButton, {},
                      doubts->visualItemRect(doubts->item(0)).center());
    const QTreeWidgetItem *current = pane.named<QTreeWidget>("Structure")->currentItem();
    QVERIFY(current);
    QVERIFY(current->text(0).startsWith(QStringLiteral("6  We thank")));
}

void TestPreview::nothingToDoubtIsSaid()
{
    TypedPane pane(samples::smallStatement());
    QVERIFY(pane.named<QListWidget>("What looks doubtful")->isHidden());
    QStringList said;
    for (const QLabel *label : pane.findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY(said.contains(QStringLiteral("Nothing looks doubtful.")));
}

EXPLORER_TEST(TestPreview)
#include "test_preview.moc"
