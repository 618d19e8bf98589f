// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/result.h"

#include <QCoreApplication>

namespace partnership {

/// A file in the making beside its later place; gone again unless it got there.
class FileDraft
{
    Q_DECLARE_TR_FUNCTIONS(Library)
public:
    /// The path that it shall have, or one in the same folder.
    explicit FileDraft(const QString &path);
    ~FileDraft();
    Q_DISABLE_COPY_MOVE(FileDraft)

    const QString &name() const { return m_draft; }
    /// Is the name still free, and its folder there?
    static Result<Done> mayAppear(const QString &path);
    /// Takes its name when all of it is on the disk. A name that is taken is a Problem.
    Result<Done> appear(const QString &path) const;
    /// Of drafts in a folder that a kill left there: those of an hour ago or more go.
    static void clear(const QString &folder);

private:
    QString m_draft;
};

} // namespace partnership
