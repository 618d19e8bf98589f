// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/paperforms.h"
#include "views/briefing/paperlayout.h"
#include "views/briefing/paperparts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace partnership {
namespace {

/// Fine enough that no line is moved to a coarse grid.
constexpr int resolution = 1200;
constexpr double screenResolution = 96;

} // namespace

Result<QByteArray> paperAsPdf(const Paper &paper)
{
    const PaperLayout layout(paper);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(resolution);
    writer.setTitle(paperWords(paper.title));
    writer.setCreator(QStringLiteral("Partnership Explorer %1").arg(QCoreApplication::applicationVersion()));
    QPainter painter(&writer);
    for (int page = 0; page < layout.pages(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.scale(resolution / screenResolution, resolution / screenResolution);
        layout.drawPage(painter, page);
        painter.restore();
    }
    painter.end();
    return buffer.data();
}

} // namespace partnership
