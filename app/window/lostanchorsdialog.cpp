// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lostanchorsdialog.h"

#include "models/library/decisions.h"
#include "views/shared/parts.h"
#include "views/shared/plaintext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace partnership {
namespace {

constexpr QSize lostRoom{860, 360};

} // namespace

LostAnchorsDialog::LostAnchorsDialog(const Exploration &exploration, QWidget *parent)
    : QDialog(parent), m_exploration(exploration), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Lost anchors"));
    auto *sentence =
        hintLabel(tr("Corrections hold on to the number of a clause and to its exact words. These do not "
                     "find them in a newer version or another reading; nothing else took their place."),
                  this);
    sentence->setWordWrap(true);
    m_list->setAccessibleName(tr("Lost anchors"));
    m_list->setHeaderLabels({tr("Clause"), tr("Correction"), tr("Words"), tr("Why"), tr("Statement")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAllColumnsShowFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_withdraw = buttons->addButton(tr("&Withdraw"), QDialogButtonBox::ActionRole);
    m_withdraw->setToolTip(tr("Forgets the corrections that are chosen; this can be undone"));
    connect(m_withdraw, &QPushButton::clicked, this, &LostAnchorsDialog::withdraw);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_withdraw->setEnabled(!chosen().isEmpty()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(sentence);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(lostRoom);
    fill();
    connect(&exploration, &Exploration::contentsChanged, this, &LostAnchorsDialog::fill);
    connect(&exploration, &Exploration::decisionsChanged, this, &LostAnchorsDialog::fill);
}

void LostAnchorsDialog::fill()
{
    m_list->clear();
    for (const LostAnchor &anchor : lostAnchors(m_exploration)) {
        const Decision &decision = anchor.decision;
        auto *row = new QTreeWidgetItem(
            m_list, {decision.place.clause,
                     QStringLiteral("%1 %2: %3").arg(code(decision.kind), decision.label, saidBy(decision)),
                     decision.place.words, whyLost(anchor),
                     m_exploration.contents().statementTitle(anchor.statement)});
        row->setData(0, Qt::UserRole, decision.uid);
        for (int column = 0; column < m_list->columnCount(); ++column)
            row->setToolTip(column, plainToolTip(row->text(column)));
    }
    constexpr int clauseWidth = 60, wordsWidth = 200;
    m_list->header()->resizeSection(0, clauseWidth);
    for (const int column : {1, 2, 3})
        m_list->header()->resizeSection(column, wordsWidth);
    m_withdraw->setEnabled(false);
}

QStringList LostAnchorsDialog::chosen() const
{
    QStringList uids;
    for (const QTreeWidgetItem *row : m_list->selectedItems())
        uids.append(row->data(0, Qt::UserRole).toString());
    uids.removeDuplicates();
    return uids;
}

void LostAnchorsDialog::withdraw()
{
    emit withdrawalWanted(chosen());
}

} // namespace partnership
