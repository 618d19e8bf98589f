// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/filterparts.h"

#include <QAbstractButton>

namespace partnership {

/// A part of the filter, with a cross: a click takes it away.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const FilterPart &part, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;
};

} // namespace partnership
