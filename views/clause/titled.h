// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/fonts.h"
#include "views/shared/parts.h"

#include <QBoxLayout>
#include <QLabel>

namespace partnership {

/// A group's title with a remark at the right.
inline QLayout *titled(const QString &words, QLabel *remark)
{
    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(words, fonts::sans(12.5, true)), 1);
    row->addWidget(remark);
    return row;
}

} // namespace partnership
