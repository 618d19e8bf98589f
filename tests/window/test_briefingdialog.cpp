// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/briefingdialog.h"
#include "tests/support/suite.h"

#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "views/briefing/paperview.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace partnership;

/// The dialog of briefings, used with mouse and keys.
class TestBriefingDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }
    void aPageIsChosenWithAClick();
    void chaptersAreTakenOutWithTheSpaceBar();
    void withoutAChapterThereIsNothingToSave();
    void withoutAChartThereIsNoneOnPaper();
    void sheetsAreCounted();
    void theFilterOfTheWindowHolds();

private:
    QListWidget *list(const QString &name) const;
    int previewedPages() const;
    void uncheckAll(const QString &name);
    std::unique_ptr<Exploration> m_exploration;
    std::unique_ptr<BriefingDialog> m_dialog;
};

void TestBriefingDialog::init()
{
    m_exploration = std::make_unique<Exploration>();
    QVERIFY(m_exploration->explore(samples::libraryWith({samples::longStatement(60)})));
    m_dialog = std::make_unique<BriefingDialog>(*m_exploration);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    QTRY_VERIFY(previewedPages() > 1);
}

QListWidget *TestBriefingDialog::list(const QString &name) const
{
    for (QListWidget *list : m_dialog->findChildren<QListWidget *>()) {
        if (list->accessibleName() == name)
            return list;
    }
    return nullptr;
}

int TestBriefingDialog::previewedPages() const
{
    return m_dialog->findChild<PaperView *>()->pages();
}

void TestBriefingDialog::uncheckAll(const QString &name)
{
    QListWidget *all = list(name);
    all->setFocus();
    for (int row = 0; row < all->count(); ++row) {
        all->setCurrentRow(row);
        if (all->item(row)->checkState() == Qt::Checked)
            QTest::keyClick(all, Qt::Key_Space);
    }
}

void TestBriefingDialog::aPageIsChosenWithAClick()
{
    QRadioButton *onePage = m_dialog->findChildren<QRadioButton *>().constFirst();
    QTest::mouseClick(onePage, Qt::LeftButton, {}, {8, onePage->height() / 2});
    QTRY_COMPARE(previewedPages(), 1);
    QCOMPARE(m_dialog->choices().extent, BriefingChoices::Extent::OnePage);
    QVERIFY(!m_dialog->choices().chapters.contains(QStringLiteral("clauses")));
}

void TestBriefingDialog::chaptersAreTakenOutWithTheSpaceBar()
{
    const int before = previewedPages();
    QListWidget *chapters = list(QStringLiteral("Chapters"));
    const QStringList all = m_dialog->choices().chapters;
    chapters->setCurrentRow(int(all.indexOf(QStringLiteral("clauses"))));
    chapters->setFocus();
    QTest::keyClick(chapters, Qt::Key_Space);
    QCOMPARE(m_dialog->choices().chapters.size(), all.size() - 1);
    QTRY_VERIFY(previewedPages() < before);
}

void TestBriefingDialog::withoutAChapterThereIsNothingToSave()
{
    uncheckAll(QStringLiteral("Chapters"));
    QTRY_COMPARE(previewedPages(), 0);
    for (const QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("Save")))
            QVERIFY(!button->isEnabled());
    }
    const QString said = m_dialog->findChild<PaperView *>()->accessibleDescription();
    QVERIFY2(said.contains(QStringLiteral("chapter")), qPrintable(said));
}

void TestBriefingDialog::withoutAChartThereIsNoneOnPaper()
{
    QVERIFY(m_dialog->choices().chapters.contains(QStringLiteral("charts")));
    uncheckAll(QStringLiteral("Charts"));
    QVERIFY(!m_dialog->choices().chapters.contains(QStringLiteral("charts")));
    QVERIFY(m_dialog->choices().chapters.contains(QStringLiteral("commitments")));
}

void TestBriefingDialog::sheetsAreCounted()
{
    QVERIFY(!m_dialog->each());
    QComboBox *papers = m_dialog->findChild<QComboBox *>();
    papers->setFocus();
    QTest::keyClick(papers, Qt::Key_Down);
    QCOMPARE(m_dialog->each(), std::optional(Dimension::Agency));
    const auto told = [this] {
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().contains(QStringLiteral("2 sheets and an index"));
        });
    };
    QTRY_VERIFY(told());
}

void TestBriefingDialog::theFilterOfTheWindowHolds()
{
    m_dialog.reset();
    m_exploration->focus().setFilter(Filter().searching(QStringLiteral("xyzzy")));
    m_dialog = std::make_unique<BriefingDialog>(*m_exploration);
    m_dialog->show();
    const PaperView *view = m_dialog->findChild<PaperView *>();
    QTRY_VERIFY(view->accessibleDescription().contains(QStringLiteral("xyzzy")));
    QCOMPARE(view->pages(), 0);
}

EXPLORER_TEST(TestBriefingDialog)
#include "test_briefingdialog.moc"
