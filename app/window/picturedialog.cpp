// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/picturedialog.h"

#include "views/shared/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace partnership {
namespace {

struct Preset
{
    const char *name;
    QSize size;
};

// In 1/96 inch. The last one leaves the numbers alone.
constexpr Preset presets[] = {
    {QT_TRANSLATE_NOOP("partnership::PictureDialog", "Slide, 16:9"), {1600, 900}},
    {QT_TRANSLATE_NOOP("partnership::PictureDialog", "Half a slide"), {800, 900}},
    {QT_TRANSLATE_NOOP("partnership::PictureDialog", "A4, wide"), {1123, 794}},
    {QT_TRANSLATE_NOOP("partnership::PictureDialog", "A4, tall"), {794, 1123}},
    {QT_TRANSLATE_NOOP("partnership::PictureDialog", "Own size"), {}},
};

QSpinBox *numberBox(int least, int most, int value, const QString &suffix, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setValue(value);
    box->setSuffix(suffix);
    box->setAccelerated(true);
    return box;
}

} // namespace

PictureDialog::PictureDialog(const QString &chartTitle, QWidget *parent)
    : QDialog(parent), m_preset(new QComboBox(this)), m_width(numberBox(200, 10000, 1600, tr(" px"), this)),
      m_height(numberBox(150, 10000, 900, tr(" px"), this)), m_dpi(numberBox(96, 600, 192, tr(" dpi"), this)),
      m_theme(new QComboBox(this)), m_details(new QCheckBox(tr("With &title, filter and source line"), this)),
      m_outlined(new QCheckBox(tr("&Letters as shapes, which need no fonts (SVG, PDF)"), this)),
      m_overPages(new QCheckBox(tr("&Over pages, where one has no room for all (PDF)"), this)),
      m_hint(hintLabel({}, this))
{
    setWindowTitle(tr("Save picture: %1").arg(chartTitle));
    for (const Preset &preset : presets)
        m_preset->addItem(tr(preset.name));
    for (const PictureTheme &theme : pictureThemes())
        m_theme->addItem(theme.title, int(theme.kind));
    m_details->setChecked(true);
    m_hint->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_preset, &QComboBox::activated, this, &PictureDialog::takePreset);
    for (QSpinBox *box : {m_width, m_height, m_dpi})
        connect(box, &QSpinBox::valueChanged, this, &PictureDialog::updateHint);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    form->addRow(tr("&Made for"), m_preset);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("&Height"), m_height);
    form->addRow(tr("&Fineness of PNG"), m_dpi);
    form->addRow(tr("T&heme"), m_theme);
    for (QCheckBox *box : {m_details, m_outlined, m_overPages})
        form->addRow(box);
    form->addRow(m_hint);
    form->addRow(buttons);
    updateHint();
}

QSize PictureDialog::size() const
{
    return {m_width->value(), m_height->value()};
}

PictureOptions PictureDialog::options() const
{
    return {size(),
            m_dpi->value(),
            Theme::Kind(m_theme->currentData().toInt()),
            m_details->isChecked(),
            m_outlined->isChecked(),
            m_overPages->isChecked()};
}

void PictureDialog::takePreset(int index)
{
    const QSize preset = presets[index].size;
    if (preset.isEmpty())
        return;
    m_width->setValue(preset.width());
    m_height->setValue(preset.height());
}

void PictureDialog::updateHint()
{
    const QSize dots = size() * m_dpi->value() / 96;
    m_hint->setText(tr("As PNG the picture has %1 × %2 dots; SVG and PDF are sharp at any size.")
                        .arg(dots.width())
                        .arg(dots.height()));
    for (int i = 0; i < int(std::size(presets)); ++i) {
        if (presets[i].size == size() || presets[i].size.isEmpty()) {
            m_preset->setCurrentIndex(i);
            return;
        }
    }
}

} // namespace partnership
