// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartcatalogue.h"
#include "views/shared/theme.h"

#include <QByteArray>
#include <QSize>

#include <memory>

class QMimeData;
class QPagedPaintDevice;
class QPainter;

namespace partnership {

/// How a picture is written. The theme of paper, whatever the screen shows, unless asked for.
struct PictureOptions
{
    QSize size{1600, 900}; ///< in 1/96 inch: type has the same height in SVG, PDF and PNG
    int dpi = 96;          ///< of PNG, 96 to 600: how many pixels the size becomes
    Theme::Kind theme = Theme::Kind::Print;
    bool details = true;    ///< title, filter sentence and source line; the file's own words always have them
    bool outlined = false;  ///< letters of SVG and PDF as shapes, which need no fonts
    bool overPages = false; ///< what has no room goes on over more pages: of PDF only
};

/// A theme that can be chosen for a picture.
struct PictureTheme
{
    QString name;  ///< for the command line: "grey"
    QString title; ///< for people
    Theme::Kind kind;
};
/// All of them, that of paper first.
QList<PictureTheme> pictureThemes();

enum class PictureFormat { Svg, Pdf, Png };

/// The bytes of a chart with title, filter sentence and source line. The same chart gives the same bytes in
/// SVG and PNG. A size or resolution out of range is a Problem with Fault::Usage.
Result<QByteArray> encodedChart(const ChartSpec &spec, PictureFormat format, const PictureOptions &options);

/// Writes a chart to a file, in the format of its suffix (svg, pdf, png). What stood there is replaced only
/// when everything is written. Needs a QApplication, but no display.
Result<Done> exportChart(const ChartSpec &spec, const QString &path, const PictureOptions &options = {});

/// Paints a chart on as many pages of a device (PDF, printer) as it takes, each of the size of the options in
/// 1/96 inch. The painter is active on the device, in units of 1/96 inch from the top left of a page.
void paintPages(QPainter &painter, QPagedPaintDevice &device, const ChartSpec &spec,
                const PictureOptions &options);

/// The chart for the clipboard: PNG at twice the resolution of a screen, and SVG.
Result<std::unique_ptr<QMimeData>> chartMimeData(const ChartSpec &spec);

} // namespace partnership
