// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/agencydialog.h"

#include "models/library/library.h"
#include "views/shared/parts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace partnership {
namespace {

constexpr int nameLetters = 56;

QString sideRead(const QString &side)
{
    return side == QLatin1String("unknown") ? QString() : side;
}

QString titleOf(BodyVerb verb)
{
    switch (verb) {
    case BodyVerb::Renamed:
        return AgencyDialog::tr("Rename an agency");
    case BodyVerb::Merged:
        return AgencyDialog::tr("Merge an agency with another");
    case BodyVerb::Split:
        return AgencyDialog::tr("Split an agency");
    case BodyVerb::Alias:
        return AgencyDialog::tr("Add an alias");
    }
    return {};
}

} // namespace

AgencyDialog::AgencyDialog(const Contents &contents, int agency, BodyVerb verb, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(this)), m_side(new QComboBox(this)),
      m_others(new QComboBox(this)), m_problem(plainLabel({}, font(), this))
{
    const AgencyRow &row = contents.agencies()[agency];
    m_decision.verb = verb;
    m_decision.side = sideRead(row.side);
    m_decision.name = row.name;
    setWindowTitle(titleOf(verb));
    m_problem->setWordWrap(true);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * nameLetters);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    auto *which = plainLabel(row.name, font(), this);
    which->setWordWrap(true);
    form->addRow(tr("Agency"), which);
    addFields(*form, contents, agency);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(m_problem);
    form->addRow(buttons);
}

/// Only what the verb needs is shown.
void AgencyDialog::addFields(QFormLayout &form, const Contents &contents, int agency)
{
    const BodyVerb verb = m_decision.verb;
    m_side->setEditable(true);
    m_side->addItems(contents.sides());
    m_side->setCurrentText(m_decision.side);
    for (QWidget *field :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_side), static_cast<QWidget *>(m_others)})
        field->hide();
    const auto add = [&form](const QString &label, QWidget *field) {
        field->show();
        form.addRow(label, field);
    };
    if (verb == BodyVerb::Merged) {
        addOthers(contents, agency);
        return add(tr("&Is the same as"), m_others);
    }
    if (verb == BodyVerb::Alias)
        return add(tr("&Also called"), m_name);
    if (verb == BodyVerb::Split) {
        addPrinted(contents, agency);
        add(tr("&These words"), m_others);
    } else {
        m_name->setText(m_decision.name);
    }
    add(verb == BodyVerb::Split ? tr("&Name another agency") : tr("&Name"), m_name);
    add(tr("&Side"), m_side);
}

void AgencyDialog::addOthers(const Contents &contents, int agency)
{
    for (int other = 0; other < contents.agencies().size(); ++other) {
        if (other != agency)
            m_others->addItem(
                contents.agencies()[other].value,
                QStringList{contents.agencies()[other].name, sideRead(contents.agencies()[other].side)});
    }
}

/// The words that statements name it by.
void AgencyDialog::addPrinted(const Contents &contents, int agency)
{
    for (const Statement &statement : contents.statements()) {
        for (const Agency &one : statement.agencies) {
            if (agencyId(one.side, one.name) != contents.agencies()[agency].id.id)
                continue;
            for (const Mention &mention : one.mentions) {
                if (m_others->findText(mention.text) < 0)
                    m_others->addItem(mention.text);
            }
        }
    }
}

FactValues AgencyDialog::values() const
{
    const QString name = m_name->text().trimmed();
    const FactValues named{{QStringLiteral("name"), name},
                           {QStringLiteral("side"), sideRead(m_side->currentText().trimmed())}};
    const QStringList other = m_others->currentData().toStringList();
    switch (m_decision.verb) {
    case BodyVerb::Renamed:
        return named;
    case BodyVerb::Merged:
        return {{QStringLiteral("name"), other.value(0)}, {QStringLiteral("side"), other.value(1)}};
    case BodyVerb::Split: {
        FactValues part = named;
        part.insert(QStringLiteral("words"), m_others->currentText());
        return part;
    }
    case BodyVerb::Alias:
        return {{QStringLiteral("alias"), name}};
    }
    return {};
}

void AgencyDialog::accept()
{
    m_decision.values = values();
    if (const Result<Done> judged = judgeDecision(m_decision); !judged)
        return m_problem->setText(judged.problem().toString());
    QDialog::accept();
}

} // namespace partnership
