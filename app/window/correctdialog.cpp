// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/correctdialog.h"

#include "models/exploration/inwords.h"
#include "views/shared/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace partnership {
namespace {

constexpr int correctLetters = 56;

template <typename Enum> QComboBox *listOf(const QString &now)
{
    auto *list = new QComboBox;
    for (const Enum value : allOf<Enum>())
        list->addItem(inWords(code(value)), code(value));
    list->setCurrentIndex(list->findData(now));
    return list;
}

QString titleOf(FactKind kind, bool isNew)
{
    switch (kind) {
    case FactKind::Agency:
        return isNew ? CorrectDialog::tr("Add an agency") : CorrectDialog::tr("Correct an agency");
    case FactKind::Instrument:
        return isNew ? CorrectDialog::tr("Add an instrument") : CorrectDialog::tr("Correct an instrument");
    case FactKind::Commitment:
        return isNew ? CorrectDialog::tr("Add a commitment") : CorrectDialog::tr("Correct a commitment");
    case FactKind::Event:
        return isNew ? CorrectDialog::tr("Add an event") : CorrectDialog::tr("Correct an event");
    }
    return {};
}

} // namespace

QString fieldName(const QString &field)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("name"), QT_TR_NOOP("&Name")},
        {QStringLiteral("abbreviation"), QT_TR_NOOP("A&bbreviation")},
        {QStringLiteral("side"), QT_TR_NOOP("&Side")},
        {QStringLiteral("kind"), QT_TR_NOOP("&Kind")},
        {QStringLiteral("stage"), QT_TR_NOOP("S&tage")},
        {QStringLiteral("date"), QT_TR_NOOP("&Date")},
        {QStringLiteral("type"), QT_TR_NOOP("&Type")},
        {QStringLiteral("action"), QT_TR_NOOP("&Action")},
        {QStringLiteral("firmness"), QT_TR_NOOP("&Firmness")},
        {QStringLiteral("precision"), QT_TR_NOOP("&Precision")},
        {QStringLiteral("label"), QT_TR_NOOP("What &happens")}};
    return CorrectDialog::tr(names.value(field, ""));
}

CorrectDialog::CorrectDialog(const Fact &fact, QWidget *parent)
    : QDialog(parent), m_fact(fact), m_words(new QLineEdit(fact.words, this)),
      m_everywhere(new QCheckBox(this)), m_problem(plainLabel({}, font(), this))
{
    setWindowTitle(titleOf(fact.kind, fact.isNew));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    for (const QString &name : fieldsOf(fact.kind))
        addField(*form, name);
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * correctLetters);
    m_words->setReadOnly(fact.isNew);
    m_words->setCursorPosition(0);
    form->addRow(tr("&Words"), m_words);
    const bool hasPlaces = !fact.isNew && fact.places > 1;
    m_everywhere->setText(tr("&Everywhere in this statement (%1 places)").arg(fact.places));
    m_everywhere->setChecked(hasPlaces);
    m_everywhere->setVisible(hasPlaces);
    form->addRow(QString(), m_everywhere);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(m_problem);
    form->addRow(buttons);
}

/// A field of a closed list is a list to choose from.
void CorrectDialog::addField(QFormLayout &form, const QString &name)
{
    if (QComboBox *list = closedList(name)) {
        m_lists.insert(name, list);
        form.addRow(fieldName(name), list);
        return;
    }
    auto *edit = new QLineEdit(m_fact.values.value(name), this);
    edit->setCursorPosition(0);
    if (name == QLatin1String("date"))
        edit->setPlaceholderText(tr("2026, 2026-05 or 2026-05-12"));
    m_texts.insert(name, edit);
    form.addRow(fieldName(name), edit);
}

QComboBox *CorrectDialog::closedList(const QString &name) const
{
    const QString now = m_fact.values.value(name);
    if (name == QLatin1String("stage"))
        return listOf<Stage>(now);
    if (name == QLatin1String("type"))
        return listOf<CommitmentType>(now);
    if (name == QLatin1String("action"))
        return listOf<Action>(now);
    if (name == QLatin1String("firmness"))
        return listOf<Firmness>(now);
    if (name == QLatin1String("precision"))
        return listOf<Precision>(now);
    return m_fact.kind == FactKind::Event && name == QLatin1String("kind") ? listOf<EventKind>(now) : nullptr;
}

bool CorrectDialog::isEverywhere() const
{
    return m_everywhere->isChecked() && m_words->text() == m_fact.words;
}

Result<FactValues> CorrectDialog::read() const
{
    FactValues values;
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        values.insert(it.key(), (*it)->text().trimmed());
    for (auto it = m_lists.cbegin(); it != m_lists.cend(); ++it)
        values.insert(it.key(), (*it)->currentData().toString());
    if (const auto judged = judgeValues(m_fact.kind, values); !judged)
        return judged.problem();
    const QString words = m_words->text();
    if (words == m_fact.words)
        return values;
    const qsizetype begin = m_fact.clause->text.indexOf(words);
    const auto place = begin < 0 ? std::nullopt : placeIn(*m_fact.clause, {begin, begin + words.size()});
    if (!place)
        return Problem{
            Fault::Usage, tr("The clause does not say these words."), {}, 0, words, tr("Copy them from it.")};
    if (place->of > 1)
        return Problem{Fault::Usage, tr("The clause says these words several times."),
                       {},           0,
                       words,        tr("Give more of them.")};
    return onWords(values, *place);
}

void CorrectDialog::accept()
{
    const Result<FactValues> values = read();
    if (!values)
        return m_problem->setText(values.problem().toString());
    m_values = *values;
    QDialog::accept();
}

} // namespace partnership
