// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/paper.h"
#include "models/statement/result.h"
#include "views/charts/pictureexport.h"

#include <optional>

namespace partnership {

/// Goes through a paper from its first block to its last; every form writes each kind of block its own way.
class PaperWriter
{
public:
    virtual ~PaperWriter() = default;
    Q_DISABLE_COPY_MOVE(PaperWriter)

protected:
    PaperWriter() = default;
    void writeBlocks(const Paper &paper);
    virtual void write(const PaperHeading &heading) = 0;
    virtual void write(const PaperText &text) = 0;
    virtual void write(const PaperQuotation &quotation) = 0;
    virtual void write(const PaperTable &table) = 0;
    virtual void write(const PaperPicture &picture) = 0;

    /// The bytes of a picture as large as a page takes it; of the first that cannot be drawn the problem is
    /// kept, and all of them are empty from then on.
    QByteArray drawn(const PaperPicture &picture, PictureFormat format);
    const std::optional<Problem> &problem() const { return m_problem; }

private:
    std::optional<Problem> m_problem;
};

} // namespace partnership
