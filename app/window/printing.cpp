// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/printing.h"

#include "app/window/mainwindow.h"
#include "views/briefing/paperlayout.h"
#include "views/charts/chartpane.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace partnership::printing {
namespace {

constexpr int dotsPerInch = 96;

/// Pages have margins of their own.
void setUp(QPrinter &printer, const QString &title, QPageLayout::Orientation orientation)
{
    printer.setFullPage(true);
    printer.setPageOrientation(orientation);
    printer.setDocName(title);
}

template <typename Thing>
void preview(MainWindow &window, const QString &title, QPageLayout::Orientation orientation,
             const Thing &thing)
{
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer, title, orientation);
    QPrintPreviewDialog dialog(&printer, &window);
    dialog.setWindowTitle(QCoreApplication::translate("Printing", "Print: %1").arg(title));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&thing](QPrinter *onto) { draw(*onto, thing); });
    dialog.resize(window.size() * 0.9);
    dialog.exec();
}

} // namespace

void draw(QPrinter &printer, const ChartSpec &spec)
{
    PictureOptions options;
    options.size = printer.pageLayout().fullRectPixels(dotsPerInch).size();
    options.theme = printer.colorMode() == QPrinter::GrayScale ? Theme::Kind::Grey : Theme::Kind::Print;
    options.overPages = true;
    QPainter painter(&printer);
    const double unit = double(printer.resolution()) / dotsPerInch;
    painter.scale(unit, unit);
    paintPages(painter, printer, spec, options);
}

void draw(QPrinter &printer, const Paper &paper)
{
    const PaperLayout layout(paper);
    const QSizeF page = PaperLayout::pageSize();
    const QSizeF sheet = printer.pageLayout().fullRectPixels(printer.resolution()).size();
    const double scale = qMin(sheet.width() / page.width(), sheet.height() / page.height());
    QPainter painter(&printer);
    for (int at = 0; at < layout.pages(); ++at) {
        if (at > 0)
            printer.newPage();
        painter.save();
        painter.scale(scale, scale);
        layout.drawPage(painter, at);
        painter.restore();
    }
}

void printPicture(MainWindow &window)
{
    if (const ChartPane *pane = window.chartInFront())
        preview(window, window.chartTitle(), QPageLayout::Landscape, pane->spec());
}

void printPaper(MainWindow &window, const Paper &paper)
{
    preview(window, paper.title, QPageLayout::Portrait, paper);
}

} // namespace partnership::printing
