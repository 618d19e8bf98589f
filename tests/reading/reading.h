// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/reader.h"

#include <QTest>

/// Short ways to read a text in a test.
namespace partnership {

inline Document documentOf(const QByteArray &bytes)
{
    return {QStringLiteral("text.txt"), bytes};
}

/// The statement in a text, which must be readable.
inline Statement statementOf(const QString &text)
{
    const auto result = readStatement(documentOf(text.toUtf8()));
    return result ? *result : Statement();
}

/// A statement of two parties whose only clause has this text, under a title that names them.
inline Statement clauseOf(const QString &text, const QString &parties = QStringLiteral("Japan and Singapore"))
{
    return statementOf(QStringLiteral("# Joint Statement of ") + parties + QStringLiteral("\n\n1. ") + text +
                       QStringLiteral("\n"));
}

inline Statement shipped()
{
    return *readStatement(shippedDocument());
}

} // namespace partnership
