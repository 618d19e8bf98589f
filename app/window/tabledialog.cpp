// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tabledialog.h"

#include "models/exploration/enumeration.h"
#include "models/exploration/tables/lists.h"
#include "models/exploration/tables/marks.h"
#include "views/shared/parts.h"
#include "views/shared/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace partnership {
namespace {

/// Those that a filter narrows; saved views are exported from their own menu.
QList<ListKind> exportable()
{
    QList<ListKind> kinds = listKinds();
    kinds.removeIf([](const ListKind &kind) { return kind.name == QLatin1String("views"); });
    return kinds;
}

} // namespace

TableDialog::TableDialog(const Exploration &exploration, const std::optional<ChartSpec> &chart,
                         const QString &first, QWidget *parent)
    : QDialog(parent), m_exploration(exploration), m_chart(chart), m_tables(new QComboBox(this)),
      m_notes(new QCheckBox(tr("With &notes, tags and stars"), this)), m_size(hintLabel({}, this))
{
    setWindowTitle(tr("Export table"));
    m_size->setWordWrap(true);
    m_size->setMinimumHeight(3 * m_size->fontMetrics().lineSpacing());
    m_size->setAlignment(Qt::AlignTop);
    addTables(first);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tables, &QComboBox::currentIndexChanged, this, &TableDialog::refresh);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    form->addRow(tr("&Rows"), m_tables);
    form->addRow(m_notes);
    form->addRow(m_size);
    form->addRow(buttons);
    resize(480, sizeHint().height());
    refresh();
}

void TableDialog::addTables(const QString &first)
{
    for (const ListKind &kind : exportable())
        m_tables->addItem(tr("%1: %2").arg(capitalised(kind.name), kind.sentence), kind.name);
    if (m_chart)
        m_tables->addItem(tr("Numbers of the chart “%1”").arg(m_chart->title), m_chart->name);
    const int place = m_tables->findData(first);
    m_tables->setCurrentIndex(qMax(0, place));
    m_tables->setAccessibleName(tr("Rows to export"));
}

QString TableDialog::name() const
{
    return m_tables->currentData().toString();
}

Table TableDialog::table() const
{
    const QList<ListKind> kinds = exportable();
    const int place = m_tables->currentIndex();
    if (place >= kinds.size())
        return chartTable(m_exploration.contents(), *m_chart);
    const Table made = kinds[place].make(m_exploration, m_exploration.selection());
    const Table plain = kinds[place].judged ? unexplained(made) : made;
    return m_notes->isChecked() ? withNotes(plain, name(), m_exploration, m_exploration.selection()) : plain;
}

void TableDialog::refresh()
{
    m_notes->setEnabled(canHaveNotes(name()));
    const QString rows = counted(table().rows.size(), tr("1 row."), tr("%1 rows."));
    m_size->setText(rows + QLatin1Char(' ') +
                    m_exploration.sentence(m_exploration.filter(), m_exploration.selection()));
}

} // namespace partnership
