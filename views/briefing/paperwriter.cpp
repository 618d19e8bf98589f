// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/paperwriter.h"

#include "views/briefing/paperparts.h"

namespace partnership {
namespace {

/// Of the pictures in forms that have pixels: twice a screen's.
constexpr int paperPictureDpi = 192;

} // namespace

void PaperWriter::writeBlocks(const Paper &paper)
{
    for (const PaperBlock &block : paper.blocks)
        std::visit([this](const auto &known) { write(known); }, block);
}

QByteArray PaperWriter::drawn(const PaperPicture &picture, PictureFormat format)
{
    if (m_problem)
        return {};
    PictureOptions options;
    options.size = sheetOf(picture).toSize();
    options.dpi = paperPictureDpi;
    const Result<QByteArray> bytes = encodedChart(picture.chart, format, options);
    if (bytes)
        return *bytes;
    m_problem = bytes.problem();
    return {};
}

} // namespace partnership
