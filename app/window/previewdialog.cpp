// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/previewdialog.h"

#include "models/statement/unseen.h"
#include "views/preview/previewpane.h"
#include "views/shared/parts.h"
#include "views/shared/plaintext.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

namespace partnership {
namespace {

constexpr QSize wanted{980, 700};
constexpr int listWidth = 210;

/// One of very many: it is read when it is added, so that not all are in memory at once.
bool isUnread(const Reading &reading)
{
    return !reading.statement && !reading.problem;
}

} // namespace

PreviewDialog::PreviewDialog(const QList<Reading> &readings, const Exploration &exploration, QWidget *parent)
    : QDialog(parent), m_exploration(exploration), m_readings(readings)
{
    setWindowTitle(tr("Before it is added"));
    auto *both = new QHBoxLayout;
    both->setSpacing(12);
    both->addWidget(makeList());
    both->addWidget(makePage(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(both, 1);
    layout->addWidget(makeButtons());
    resize(wanted.boundedTo(screen()->availableSize() - QSize(40, 60)));

    for (const Reading &reading : readings)
        addRow(reading);
    m_list->setVisible(readings.size() > 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &PreviewDialog::showFile);
    connect(m_list, &QListWidget::itemChanged, this, &PreviewDialog::updateButtons);
    connect(m_pane, &PreviewPane::edited, this, &PreviewDialog::updateButtons);
    connect(m_pane, &PreviewPane::editingFinished, this, &PreviewDialog::takeEdits);
    const auto readable =
        std::ranges::find_if(readings, [](const Reading &r) { return r.statement.has_value(); });
    m_list->setCurrentRow(readable == readings.end() ? 0 : int(readable - readings.begin()));
    updateButtons();
}

/// A field that has the focus loses it when the dialog goes, and reports that to a dialog which must still
/// be one.
PreviewDialog::~PreviewDialog()
{
    hide();
}

QWidget *PreviewDialog::makeList()
{
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Files"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setUniformItemSizes(true);
    m_list->setFixedWidth(listWidth);
    return m_list;
}

QWidget *PreviewDialog::makePage()
{
    m_pane = new PreviewPane;
    m_problem = plainLabel({}, font());
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_pane);
    m_pages->addWidget(m_problem);
    return m_pages;
}

QWidget *PreviewDialog::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_remark = hintLabel({});
    m_remark->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(m_remark, 1);
    layout->addWidget(buttons);
    return row;
}

void PreviewDialog::addRow(const Reading &reading)
{
    const QString name = withoutUnseen(QFileInfo(reading.name).fileName());
    auto *item = new QListWidgetItem(name, m_list);
    item->setToolTip(plainToolTip(reading.problem ? reading.problem->toString() : reading.name));
    const bool addable = isUnread(reading) || (reading.statement && !isHeld(*reading.statement));
    if (addable)
        item->setCheckState(Qt::Checked);
    else
        item->setText(reading.problem ? tr("%1 (cannot be read)").arg(name)
                                      : tr("%1 (already there)").arg(name));
    item->setFlags(addable ? item->flags() | Qt::ItemIsUserCheckable
                           : item->flags() & ~Qt::ItemIsUserCheckable);
}

bool PreviewDialog::isHeld(const Statement &statement) const
{
    return m_exploration.library() && m_exploration.library()->holds(statement.source.sha256);
}

void PreviewDialog::keepEdits()
{
    if (m_row < 0 || !m_readings[m_row].statement)
        return;
    Statement corrected = m_pane->corrected();
    Statement &kept = *m_readings[m_row].statement;
    if (corrected.date != kept.date || corrected.parties != kept.parties) {
        if (Result<Statement> again = readAgain(corrected))
            corrected = std::move(*again);
    }
    kept = std::move(corrected);
}

/// Shows what follows from it at once.
void PreviewDialog::takeEdits()
{
    const std::optional<Statement> &statement = m_readings[m_row].statement;
    if (!statement || !m_pane->isValid())
        return;
    const QStringList parties = statement->parties;
    const QString date = statement->date;
    keepEdits();
    if (statement->date != date || statement->parties != parties)
        m_pane->preview(*statement);
}

void PreviewDialog::showFile(int row)
{
    keepEdits();
    m_row = row;
    const Reading reading = m_readings.value(row);
    m_pages->setCurrentIndex(reading.statement ? 0 : 1);
    if (reading.statement)
        m_pane->preview(*reading.statement);
    m_problem->setText(reading.problem ? reading.problem->toString()
                                       : tr("These are many files: this one is read when it is added."));
    updateButtons();
}

bool PreviewDialog::isChosen(int row) const
{
    return m_list->item(row)->checkState() == Qt::Checked && !m_readings[row].problem;
}

/// A date that is none is put right before another file is looked at: it would be lost.
void PreviewDialog::updateButtons()
{
    int chosen = 0;
    for (int row = 0; row < m_list->count(); ++row)
        chosen += isChosen(row);
    const bool valid = m_pages->currentIndex() == 1 || m_pane->isValid();
    m_list->setEnabled(valid);
    m_add->setEnabled(valid && chosen > 0);
    m_add->setText(chosen == 1 ? tr("&Add statement") : tr("&Add %1 statements").arg(chosen));
    const bool held = m_row >= 0 && m_readings[m_row].statement && isHeld(*m_readings[m_row].statement);
    m_remark->setText(held ? tr("This statement is in the library already.")
                           : tr("Nothing is kept before you add it."));
}

QList<Reading> PreviewDialog::chosen()
{
    keepEdits();
    QList<Reading> out;
    for (int row = 0; row < m_readings.size(); ++row) {
        const Reading &reading = m_readings[row];
        if (isChosen(row) || reading.problem || (reading.statement && isHeld(*reading.statement)))
            out.append(m_readings[row]);
    }
    return out;
}

} // namespace partnership
