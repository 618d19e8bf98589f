// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/viewnamedialog.h"

#include "models/exploration/savedview.h"
#include "views/shared/parts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace partnership {
namespace {

constexpr int lettersWide = 52;

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace

ViewNameDialog::ViewNameDialog(Purpose purpose, const QString &name, const QStringList &taken,
                               const QString &kept, QWidget *parent)
    : QDialog(parent), m_purpose(purpose), m_taken(taken), m_name(new QLineEdit(name, this)),
      m_hint(wrapped(plainLabel({}, font(), this))),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(purpose == Purpose::Save ? tr("Save view") : tr("Rename view"));
    m_name->setMaxLength(KeptView::longestName);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * lettersWide);
    m_name->selectAll();
    // The two lines it may take are there from the start: nothing jumps while somebody types.
    m_hint->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::judge);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    form->addRow(tr("&Name"), m_name);
    form->addRow(m_hint);
    if (!kept.isEmpty())
        form->addRow(wrapped(hintLabel(kept, this)));
    form->addRow(m_buttons);
    judge();
}

QString ViewNameDialog::name() const
{
    return viewName(m_name->text());
}

void ViewNameDialog::judge()
{
    const bool taken = m_taken.contains(name(), Qt::CaseInsensitive);
    const bool replaces = taken && m_purpose == Purpose::Save;
    QPushButton *save = m_buttons->button(QDialogButtonBox::Save);
    save->setEnabled(!name().isEmpty() && (!taken || replaces));
    save->setText(replaces ? tr("&Replace") : m_purpose == Purpose::Rename ? tr("&Rename") : tr("&Save"));
    m_hint->setText(replaces ? tr("There is a view of this name. It is replaced; this can be undone.")
                    : taken  ? tr("There is a view of this name already.")
                             : QString());
}

} // namespace partnership
