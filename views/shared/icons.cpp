// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace partnership {
namespace {

constexpr std::array files{"back",        "forward",       "import", "export",   "copy-citation", "copy",
                           "image",       "commands",      "funnel", "add",      "remove",        "search",
                           "eye",         "shield",        "pair",   "previous", "next",          "float",
                           "branch-open", "branch-closed", "help",   "briefing", "edit"};
static_assert(files.size() == size_t(Icon::COUNT));

QByteArray drawing(Icon name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(files.at(size_t(name)))));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

/// Asks the palette each time: a QIcon made of pixmaps would keep the colours of the theme it was made in.
class LineIcon : public QIconEngine
{
public:
    LineIcon(Icon name, QPalette::ColorRole role) : m_name(name), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        const double ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(square, iconPixmap(m_name, colour(mode), side, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, colour(mode), qMin(size.width(), size.height()), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = int(qMin(size.width(), size.height()) / scale);
        return iconPixmap(m_name, colour(mode), side, scale);
    }

    QIconEngine *clone() const override { return new LineIcon(m_name, m_role); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        return QGuiApplication::palette().color(
            mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, m_role);
    }

    Icon m_name;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon icon(Icon name, QPalette::ColorRole role)
{
    return QIcon(new LineIcon(name, role));
}

QPixmap iconPixmap(Icon name, const QColor &colour, int side, double devicePixelRatio)
{
    const QString key = QStringLiteral("line-icon/%1/%2/%3/%4")
                            .arg(int(name))
                            .arg(colour.rgba())
                            .arg(side)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap((QSizeF(side, side) * devicePixelRatio).toSize());
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, colour));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace partnership
