// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/inwords.h"

#include <QCoreApplication>

namespace partnership {

QString inWords(const QString &code)
{
    return QCoreApplication::translate("Vocabulary", code.toUtf8().constData());
}

} // namespace partnership
