// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charttools.h"

#include "views/shared/elidedlabel.h"
#include "views/shared/fonts.h"
#include "views/shared/parts.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace partnership {
namespace {

constexpr int leastChooser = 90;

} // namespace

ChartTools::ChartTools(QWidget *parent)
    : QWidget(parent), m_line(new QHBoxLayout(this)), m_hint(new ElidedLabel(this))
{
    m_line->setContentsMargins(12, 6, 12, 2);
    m_line->setSpacing(8);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setFont(fonts::sans(12.5));
    m_line->addWidget(m_hint, 1);
    addButtons();
}

void ChartTools::addChooser(QWidget *chooser)
{
    // Its longest entry is not to decide how narrow the window may be.
    chooser->setMinimumWidth(leastChooser);
    m_line->insertWidget(0, chooser);
}

void ChartTools::setHint(const QString &sentence)
{
    m_hint->setText(sentence);
}

void ChartTools::offerTable()
{
    m_table = new QToolButton(this);
    m_table->setText(tr("Table"));
    m_table->setCheckable(true);
    m_table->setAutoRaise(true);
    m_table->setToolTip(tr("Show the table in place of the picture (Ctrl+T)"));
    m_table->setAccessibleName(tr("Table in place of the picture"));
    m_line->insertWidget(m_line->indexOf(m_hint) + 1, m_table);
    connect(m_table, &QToolButton::toggled, this, &ChartTools::tableWanted);
}

void ChartTools::setTable(bool shown)
{
    m_table->setChecked(shown);
}

void ChartTools::addButtons()
{
    QToolButton *copy = iconButton(Icon::Copy, tr("Copy picture"), this);
    QToolButton *save = iconButton(Icon::Image, tr("Save picture…"), this);
    m_line->addWidget(copy);
    m_line->addWidget(save);
    connect(copy, &QToolButton::clicked, this, &ChartTools::copyRequested);
    connect(save, &QToolButton::clicked, this, &ChartTools::saveRequested);
}

} // namespace partnership
