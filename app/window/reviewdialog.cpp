// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/reviewdialog.h"

#include "models/items/changesmodel.h"
#include "views/shared/parts.h"
#include "views/shared/plaintext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace partnership {
namespace {

constexpr QSize reviewRoom{860, 520};
constexpr qsizetype longestTitle = 90;

} // namespace

ReviewDialog::ReviewDialog(const Exploration &exploration, const QList<Review> &reviews, const Review &first,
                           QWidget *parent)
    : QDialog(parent), m_exploration(exploration), m_reviews(reviews), m_before(new QComboBox(this)),
      m_after(new QComboBox(this)), m_sentence(hintLabel({}, this)), m_model(new ChangesModel(this)),
      m_table(new QTableView(this))
{
    setWindowTitle(tr("What has changed"));
    std::ranges::reverse(m_reviews);
    m_sentence->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Changes"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(makeChoice(first));
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit itemWanted(m_model->change(index.row()).label); });
    resize(reviewRoom);
    refresh();
}

QLayout *ReviewDialog::makeChoice(const Review &first)
{
    auto *form = new QFormLayout;
    form->setSpacing(8);
    m_after->addItem(tr("today"), qint64(0));
    for (const Review &review : std::as_const(m_reviews)) {
        const QString title = cut(reviewTitle(review), longestTitle);
        m_before->addItem(title, review.id);
        m_after->addItem(title, review.id);
    }
    m_before->setCurrentIndex(m_before->findData(first.id));
    form->addRow(tr("Si&nce"), m_before);
    form->addRow(tr("&Until"), m_after);
    connect(m_before, &QComboBox::currentIndexChanged, this, &ReviewDialog::refresh);
    connect(m_after, &QComboBox::currentIndexChanged, this, &ReviewDialog::refresh);
    return form;
}

QWidget *ReviewDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const QPushButton *note = buttons->addButton(tr("&Save change note…"), QDialogButtonBox::ActionRole);
    // Return is the table's: it leads to the thing.
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(note, &QPushButton::clicked, this, &ReviewDialog::noteWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ReviewDialog::refresh()
{
    const Review &before = m_reviews.at(m_before->currentIndex());
    const int second = m_after->currentIndex() - 1; // the first is today
    const auto compared =
        compare(m_exploration, before, second < 0 ? std::nullopt : std::optional(m_reviews.at(second)));
    m_comparison = compared ? *compared : Comparison();
    m_model->setChanges(m_comparison.changes);
    m_table->resizeColumnsToContents();
    m_sentence->setText(compared ? sentenceOf(m_comparison) : compared.problem().toString());
}

} // namespace partnership
