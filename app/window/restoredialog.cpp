// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/restoredialog.h"

#include "views/shared/parts.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace partnership {
namespace {

enum BackupColumn { Made, Reason, Statements, Commitments, Entries, Views, Size, ColumnCount };
constexpr QSize dialogRoom{820, 380};

/// The time where the user is, in full.
QString timeOf(const Backup &backup)
{
    return QLocale().toString(backup.made.toLocalTime(), QStringLiteral("d MMMM yyyy, HH:mm:ss"));
}

QLabel *sentence(const QString &words, QWidget *parent)
{
    QLabel *label = hintLabel(words, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

RestoreDialog::RestoreDialog(const Backups &backups, QWidget *parent)
    : QDialog(parent), m_list(makeList(backups.list()))
{
    setWindowTitle(tr("Restore a backup"));
    const bool none = m_list->topLevelItemCount() == 0;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(
        sentence(none ? tr("There is no backup of this library yet. One is made daily when something "
                           "changed, before much is added, and by File, Back Up Now.")
                      : tr("What the library holds now is backed up first, so that this can be "
                           "undone."),
                 this));
    layout->addWidget(m_list, 1);
    layout->addWidget(sentence(tr("The newest %1 that differ are kept in %2.")
                                   .arg(Backups::most)
                                   .arg(QDir::toNativeSeparators(backups.folder())),
                               this));
    layout->addWidget(makeButtons());
    resize(dialogRoom);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RestoreDialog::update);
    connect(m_list, &QTreeWidget::itemActivated, this, &QDialog::accept);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    update();
}

QTreeWidget *RestoreDialog::makeList(const QList<Backup> &backups)
{
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setHeaderLabels({tr("Made"), tr("Why"), tr("Statements"), tr("Commitments"),
                             tr("Progress entries"), tr("Saved views"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    for (const Backup &backup : backups)
        addRow(backup);
    // At most ten rows.
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return m_list;
}

/// What cannot be read says so and can be put back nevertheless.
void RestoreDialog::addRow(const Backup &backup)
{
    auto *row = new QTreeWidgetItem(m_list);
    row->setData(Made, Qt::UserRole, backup.name);
    row->setText(Made, timeOf(backup));
    row->setText(Reason, wording(backup.reason));
    row->setText(Size, QLocale().formattedDataSize(backup.size));
    const Holdings held = backup.holds.value_or(Holdings());
    const QList<std::pair<BackupColumn, qint64>> counts{{Statements, held.statements},
                                                        {Commitments, held.commitments},
                                                        {Entries, held.entries},
                                                        {Views, held.views}};
    for (const auto &[column, count] : counts)
        row->setText(column, backup.holds ? QLocale().toString(count) : tr("not readable"));
    for (int column = Statements; column < ColumnCount; ++column)
        row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

QWidget *RestoreDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void RestoreDialog::update()
{
    m_restore->setEnabled(!chosen().isEmpty());
}

QString RestoreDialog::chosen() const
{
    const QTreeWidgetItem *row = m_list->currentItem();
    return row ? row->data(Made, Qt::UserRole).toString() : QString();
}

} // namespace partnership
