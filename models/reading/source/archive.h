// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/reading/source/document.h"

#include <memory>

struct zip;

namespace partnership {

/// The parts of a zipped document, read in memory and never written anywhere. A part that expands beyond any
/// document, a name that leads out of the archive, a locked or broken archive is a Problem.
class Archive
{
public:
    static Result<Archive> open(const Document &document, const StopRequest &stop);

    bool has(const QString &name) const;
    /// A part by its full name; the empty value is a part that is not there.
    Result<QByteArray> part(const QString &name);

private:
    using Handle = std::unique_ptr<zip, void (*)(zip *)>;
    Archive(const Document &document, const StopRequest &stop, Handle handle);

    std::optional<Problem> faultOfNames() const;
    Problem broken(const QString &detail) const;

    const Document *m_document; ///< outlives the archive, which reads its bytes
    Pace m_pace;
    Handle m_handle;
    qsizetype m_expanded = 0; ///< bytes of all parts read so far
};

} // namespace partnership
