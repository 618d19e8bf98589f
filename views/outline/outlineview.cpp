// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outline/outlineview.h"

#include "models/items/outlinemodel.h"
#include "views/outline/outlinedelegate.h"
#include "views/shared/emptynote.h"
#include "views/shared/filtermenu.h"
#include "views/shared/focuslink.h"
#include "views/shared/rowviews.h"

#include <QBoxLayout>

namespace partnership {

OutlineView::OutlineView(Exploration &exploration, QWidget *parent)
    : QWidget(parent), m_model(new OutlineModel(exploration, this)), m_tree(new RowTree)
{
    setAccessibleName(tr("Outline"));
    m_tree->setAccessibleName(accessibleName());
    setFocusProxy(m_tree);
    auto *note = new EmptyNote(exploration);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(note);
    layout->addStretch(0);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    m_tree->setRowDelegate(new OutlineDelegate(exploration, *m_tree));
    linkToFocus(*m_tree, *m_model, exploration);
    offerFilters(*m_tree, exploration);
    m_tree->keepCountsAtTheRight();
    const auto renew = [this, note] {
        note->setNothing(tr("This library holds no statement yet. Import one to see how it is built."));
        const bool empty = m_model->rowCount() == 0;
        note->setVisible(empty);
        m_tree->setMaximumHeight(empty ? m_tree->heightOfRows() : QWIDGETSIZE_MAX);
        openStatements();
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, renew);
    renew();
}

/// Of several statements their sections are seen at once; what lies below is opened by the current clause. Of
/// many only those of the current one are: nobody looks through all, and laying them out takes long.
void OutlineView::openStatements()
{
    constexpr int several = 100;
    if (m_model->rowCount() > several)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (itemOf(index).kind == ItemKind::Statement)
            m_tree->expand(index);
    }
}

} // namespace partnership
