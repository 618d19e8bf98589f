// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recorddialog.h"

#include "models/exploration/desk/judgements.h"
#include "views/shared/parts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace partnership {
namespace {

constexpr int fieldLetters = 56;

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent->font(), parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecordDialog::RecordDialog(const QString &what, const QStringList &before, QWidget *parent)
    : QDialog(parent), m_judgement(new QComboBox(this)), m_rule(wrappedLabel({}, this)),
      m_from(new QDateEdit(this)), m_link(new QLineEdit(this)), m_file(new QLineEdit(this)),
      m_quotation(new QLineEdit(this)), m_place(new QLineEdit(this)), m_note(new QLineEdit(this)),
      m_problem(wrappedLabel({}, this))
{
    setWindowTitle(tr("Record what became of it"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    form->addRow(wrappedLabel(what, this));
    if (!before.isEmpty())
        form->addRow(tr("So far"), wrappedLabel(before.join(QLatin1Char('\n')), this));
    addFields(*form);
    addEvidence(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(m_problem);
    form->addRow(buttons);
    m_judgement->setFocus();
}

void RecordDialog::addFields(QFormLayout &form)
{
    for (const Judgement judgement : allOf<Judgement>())
        m_judgement->addItem(judgementName(judgement), int(judgement));
    connect(m_judgement, &QComboBox::currentIndexChanged, this, &RecordDialog::tellRule);
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_from->setDate(QDate::currentDate());
    // The two lines it may take are there from the start: nothing jumps while somebody chooses.
    m_rule->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_rule->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    form.addRow(tr("&State"), m_judgement);
    form.addRow(QString(), m_rule);
    form.addRow(tr("True &from"), m_from);
    tellRule();
}

void RecordDialog::propose(Judgement judgement)
{
    m_judgement->setCurrentIndex(m_judgement->findData(int(judgement)));
}

void RecordDialog::addEvidence(QFormLayout &form)
{
    m_link->setMinimumWidth(fontMetrics().averageCharWidth() * fieldLetters);
    m_link->setPlaceholderText(QStringLiteral("https://"));
    m_file->setPlaceholderText(tr("The path of a file; its name and SHA-256 are kept"));
    m_place->setPlaceholderText(tr("Where these words stand"));
    form.addRow(tr("&Link"), m_link);
    form.addRow(tr("F&ile"), m_file);
    form.addRow(tr("&Quotation"), m_quotation);
    form.addRow(tr("&Place"), m_place);
    form.addRow(tr("&Note"), m_note);
}

void RecordDialog::tellRule()
{
    m_rule->setText(judgementRule(Judgement(m_judgement->currentData().toInt())));
}

Result<ProgressEntry> RecordDialog::read() const
{
    ProgressEntry entry;
    entry.judgement = Judgement(m_judgement->currentData().toInt());
    entry.from = m_from->date();
    const auto words = [](const QLineEdit *field) { return field->text().trimmed(); };
    if (!words(m_link).isEmpty())
        entry.evidence.append({EvidenceKind::Link, words(m_link), {}, {}});
    if (!words(m_file).isEmpty()) {
        const Result<Evidence> file = evidenceOfFile(words(m_file));
        if (!file)
            return file.problem();
        entry.evidence.append(*file);
    }
    if (!words(m_quotation).isEmpty())
        entry.evidence.append({EvidenceKind::Quotation, words(m_quotation), words(m_place), {}});
    if (!words(m_note).isEmpty())
        entry.evidence.append({EvidenceKind::Note, words(m_note), {}, {}});
    return entry;
}

void RecordDialog::accept()
{
    const Result<ProgressEntry> entry = read();
    if (!entry)
        return m_problem->setText(entry.problem().toString());
    m_entry = *entry;
    QDialog::accept();
}

} // namespace partnership
