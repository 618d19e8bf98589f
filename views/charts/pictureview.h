// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "views/charts/picture.h"

#include <QWidget>

#include <optional>

namespace partnership {

/// A picture on screen: shows the shared focus on it, and turns clicks and keys into changes of the focus.
/// A click on a mark of one thing makes it current; on a bar, a label or a field it narrows the filter; on a
/// line of several clauses it goes through them. A stretch drawn over a timeline narrows to its years.
class PictureView : public QWidget
{
    Q_OBJECT
public:
    explicit PictureView(Exploration &exploration, QWidget *parent = nullptr);
    ~PictureView() override;

    void showChart(const ChartSpec &spec);
    /// The room around it changed: what it scrolls in.
    void updateRoom();
    const Picture &picture() const { return *m_picture; }
    /// Place of the spot the keys are at, or -1.
    int keySpot() const { return m_keySpot; }
    /// What the spot is for someone who does not see it.
    QString spotName(int spot) const;
    bool isCurrent(int spot) const;
    /// What a click on the spot does.
    void activate(int spot);

signals:
    /// A card was moved to the column that narrows so, with the mouse or by Ctrl and an arrow.
    void cardMoved(const QList<partnership::ItemId> &items, const partnership::Narrowing &to);
    /// The keys moved here: to be scrolled to.
    void keySpotMoved(const QRect &area);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void lay();
    void hover(int spot);
    void moveKeySpot(int spot);
    int spotBeside(int spot, const QPoint &direction) const;
    int firstMark() const;
    void drawCurrent(QPainter &painter, int spot) const;
    bool isHovered(int spot) const;
    void drawFrame(QPainter &painter, int spot) const;
    QList<int> spotsThat(bool (PictureView::*are)(int) const) const;
    void follow();
    void updateFrames(const QList<int> &before, const QList<int> &now);
    void setKeySpot(int spot);
    const ChartMark *mark(int spot) const;
    const ChartRow *row(int spot) const;
    ItemId itemOf(int spot) const;
    QString toolTipOf(int spot) const;

    Exploration &m_exploration;
    std::unique_ptr<Picture> m_picture;
    ChartForm m_form = ChartForm::Cells;
    ChartSpec m_spec;
    QSizeF m_room;        ///< it was laid out for: its width, and the height that is seen of it
    double m_height = 0;  ///< it was laid out for
    QList<int> m_current; ///< spots
    QList<int> m_hovered; ///< spots
    /// While the mouse draws over a stretch: where it began, where it is, and the head it began on.
    struct Brush
    {
        double from = 0;
        double to = 0;
        int spot = -1;
        bool isStretch() const;
    };
    void finishBrush();
    std::optional<Brush> m_brush;
    /// While the mouse holds a card: which, from where, and where it is.
    struct Held
    {
        int spot = -1;
        QPointF from;
        QPointF at;
    };
    void hold(int spot, const QPointF &at);
    void carry(const QPointF &at);
    void drop();
    int rowAt(const QPointF &point) const;
    void moveCard(int spot, int row);
    void moveCardAside(int columns);
    void drawTarget(QPainter &painter) const;
    std::optional<Held> m_held;
    int m_hoveredSpot = -1;
    int m_keySpot = -1;
};

} // namespace partnership
