// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/desk.h"

#include "models/reading/reader.h"
#include "views/shared/fonts.h"

#include <QApplication>
#include <QDir>
#include <QSet>
#include <QStyleFactory>
#include <QTest>

namespace partnership::desk {

Statement shipped()
{
    const Result<Statement> read = readStatement(shippedDocument());
    if (!read)
        qFatal("%s", qPrintable(read.problem().toString()));
    return *read;
}

void dress(Theme::Kind kind)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font = fonts::application();
    font.setPointSizeF(9.75); // 13 px at the 96 dpi of the offscreen platform
    QApplication::setFont(font);
    QApplication::setPalette(Theme::of(kind).palette());
}

QImage picture(QWidget &widget, QSize size, const QString &name)
{
    widget.resize(size);
    widget.show();
    if (!QTest::qWaitForWindowExposed(&widget))
        qFatal("not shown");
    QApplication::processEvents();
    const QImage image = widget.grab().toImage();
    if (const QString folder = qEnvironmentVariable("PANE_PICTURES"); !folder.isEmpty())
        image.save(QDir(folder).filePath(name + QStringLiteral(".png")));
    return image;
}

int colours(const QImage &image)
{
    constexpr int enough = 64;
    QSet<QRgb> seen;
    for (int y = 0; y < image.height() && seen.size() < enough; ++y) {
        for (int x = 0; x < image.width(); ++x)
            seen.insert(image.pixel(x, y));
    }
    return int(seen.size());
}

} // namespace partnership::desk
