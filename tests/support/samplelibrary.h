// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/library.h"

#include <QtGlobal>

namespace partnership::samples {

/// A temporary library that holds the statements; ends the test program where it cannot be made. Only here:
/// a test that uses it links library.
inline std::unique_ptr<Library> libraryWith(const QList<Statement> &statements)
{
    Result<std::unique_ptr<Library>> library = Library::temporary();
    if (!library)
        qFatal("%s", qPrintable(library.problem().toString()));
    for (const Statement &statement : statements) {
        if (const Result<qint64> id = (*library)->add(statement); !id)
            qFatal("%s", qPrintable(id.problem().toString()));
    }
    return std::move(*library);
}

} // namespace partnership::samples
