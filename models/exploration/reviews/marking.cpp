// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/reviews/marking.h"

#include "models/exploration/reviews/comparing.h"

#include <QFileInfo>

namespace partnership {

void leaveMarkOf(const Exploration &exploration, ReviewKind kind, const QString &path)
{
    Library *library = exploration.library();
    if (!library || library->path().isEmpty() || !exploration.isWhole())
        return;
    const Snapshot snapshot = snapshotOfToday(exploration);
    const QString name = QFileInfo(path).fileName();
    if (!library->isReadOnly()) {
        static_cast<void>(leaveMark(*library, kind, name, snapshot));
        return;
    }
    // Who only asks has opened it for reading; and some cannot be opened for anything else.
    const auto writable =
        Library::open(library->path(), Library::Access::ReadWrite, Library::Look::AtItsHead);
    if (writable && !(*writable)->isReadOnly())
        static_cast<void>(leaveMark(**writable, kind, name, snapshot));
}

} // namespace partnership
